"""What can be looked at of a prepared set: a table of every picture, some faces of each person, and the copies."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from learning.datasets.augmentation import Augmentation
from learning.datasets.contact_sheet import Strip, contact_sheet, png
from learning.datasets.plan import Planned
from learning.datasets.split import SIDES, Side
from recognition.types import Image
from storage.files.gallery_folder import on_disk

TABLE, SHEET, COPIES_SHEET = "prepare.csv", "sheet.png", "copies.png"
HEADINGS = ("file", "person", "side", "made", "reason", "problem", "note", "doubt", "near_copies", "augmentation")

_TILE = 112
_ROW = 12
_MOST_PEOPLE = 100
_MOST_PICTURES = 24
_MOST_COPIES = 11

Letter = Callable[[str], Image]


def table(planned: Sequence[Planned], augmentation: Augmentation, seed: int) -> bytes:
    """A line for every picture and every copy made of one, as CSV in UTF-8 with its mark."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADINGS)
    for each in planned:
        source = each.source
        group = "" if each.group is None else each.group
        told = (each.reason, each.problem, each.note, each.doubt, group)
        writer.writerow((source.path, source.label, each.side or "", each.name, *told, ""))
        for number, name in enumerate(each.copies, 1):
            drawn = augmentation.draw(seed, source.sha256, number)
            writer.writerow((source.path, source.label, each.side, name, *[""] * 4, group, str(drawn)))
    return text.getvalue().encode("utf-8-sig", errors="backslashreplace")


def read_table(data: Path) -> tuple[dict[str, str], ...] | None:
    """The lines of the table in ``data`` by HEADINGS; None where it is not written yet, as it is last."""
    try:
        text = (data / TABLE).read_text(encoding="utf-8-sig")
    except OSError:
        return None
    return tuple(csv.DictReader(io.StringIO(text)))


def sheet(data: Path, planned: Sequence[Planned], letter: Letter) -> bytes:
    """Up to a row of every person, each side in turn, so that all are seen."""
    return png(contact_sheet(list(_people(data, planned, letter)), _TILE, _ROW))


def copies_sheet(data: Path, planned: Sequence[Planned], letter: Letter) -> bytes:
    """Pictures, of as many people as there is room for, each with its copies behind it."""
    learnt = [each for each in planned if each.copies]
    turns: Counter[str] = Counter()
    ranked = []
    for each in learnt:
        turns[each.source.label] += 1
        ranked.append((turns[each.source.label], each.source.label, each.source.path, each))
    strips = []
    for _, label, _, each in sorted(ranked, key=lambda one: one[:3])[:_MOST_PICTURES]:
        names = (each.name, *each.copies[:_MOST_COPIES])
        strips.append(Strip([_read(data, name) for name in names], letter(f"{label}: a picture and its copies")))
    return png(contact_sheet(strips, _TILE, _ROW))


def _people(data: Path, planned: Sequence[Planned], letter: Letter) -> Iterator[Strip]:
    by_label: dict[str, dict[Side, list[str]]] = {}
    for each in planned:
        if each.side is not None:
            by_label.setdefault(each.source.label, {}).setdefault(each.side, []).append(each.name)
    for label in sorted(by_label)[:_MOST_PEOPLE]:
        names = by_label[label]
        words = ", ".join(f"{side} {len(names[side])}" for side in SIDES if side in names)
        yield Strip([_read(data, name) for name in _in_turn(names)], letter(f"{label}: {words}"))
    if len(by_label) > _MOST_PEOPLE:
        yield Strip((), letter(f"and {len(by_label) - _MOST_PEOPLE} people more"))


def _in_turn(names: dict[Side, list[str]]) -> list[str]:
    """At most a row: from train most, and of the other sides two each."""
    held = [name for side in SIDES[1:] for name in names.get(side, [])[:2]]
    return names.get(Side.TRAIN, [])[: _ROW - len(held)] + held


def _read(data: Path, name: str) -> Image:
    content = np.frombuffer((data / on_disk(name)).read_bytes(), np.uint8)
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION), dtype=np.uint8)
