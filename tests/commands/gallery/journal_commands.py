"""Runs the commands of the journal, and puts into it what they are about."""

from __future__ import annotations

import io
import json
import time
from typing import Any

import numpy as np

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from storage.files.picture_notes import PictureNote, encode_picture
from storage.journal.journal import JournalFile, SightingRow
from storage.journal.strangers import LookRow
from tests.conftest import text_of
from tests.tracks import face_chip, facing

NOW = float(round(time.time())) - 600


def run(app: App, *words: str) -> str:
    app.out = io.StringIO()
    assert gallery.run(parse(["gallery", *words]), app) == 0
    return text_of(app.out)


def as_json(app: App, *words: str) -> Any:
    return json.loads(run(app, *words, "--json"))


def seen(person: str | None, first: float = NOW, **parts: Any) -> SightingRow:
    return SightingRow(
        0, "a visit", person, parts.pop("stranger", None), first, first + 60, 50.0, 0.31, 7, "camera 0", **parts
    )


def stranger(journal: JournalFile, *taken: float) -> int:
    """``taken``: when the two looks were, NOW by default."""
    number = journal.strangers.new(NOW, NOW)
    looks = []
    for colour, at in zip((60, 120), taken or (NOW, NOW), strict=True):
        made = face_chip(colour)
        picture = encode_picture(made.image, PictureNote(made.face, "camera 0", at))
        looks.append(LookRow(0, number, at, 0.5, "made-up@1", np.asarray(facing(colour)), picture, "camera 0"))
    journal.strangers.put_looks(number, looks)
    journal.put([seen(None, stranger=number), seen(None, NOW - 300, stranger=number)], now=NOW)
    return number
