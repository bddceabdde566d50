"""A gallery with something of every kind that is sealed, what it holds, and the search for it in every byte."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from learning.training.keras_process import load_arrays, save_arrays
from recognition.enrolment.still import Enrolled
from recognition.message import Message
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.import_journal import ImportedFile, ImportJournal
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow, Reading
from storage.journal.journal import JournalFile, SightingQuery
from storage.journal.strangers import LookRow
from storage.sealing.files import read_file, write_file
from storage.sealing.names import stored_at
from storage.sealing.vault import Policy

NAMES = ("Agathe Zwickelmoser", "Bartholomäus Quint", "Celestine Oudry")
EMBEDDER, METHOD = "colours@1", "squares"
_SIZE = 24
_JPEG_STARTS = (b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xdb", b"\xff\xd8\xff\xe1")
_FILES = ("removed/2026-11-02 10.30.00/one/1.jpg", "not/one/2.jpg", "ignored/3.jpg", "set-aside/x/one.jpg")


def vector_of(number: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    vector = np.random.default_rng(number).standard_normal(128).astype(np.float32)
    return vector / np.linalg.norm(vector)


def picture_of(number: int) -> bytes:
    stream = io.BytesIO()
    pixels = np.random.default_rng(number).integers(0, 255, (_SIZE, _SIZE, 3), dtype=np.uint8)
    Pillow.fromarray(pixels).save(stream, "JPEG", quality=90)
    return stream.getvalue()


def policy_in(folder: Path, *, seal: bool = True) -> Policy:
    """A key file in ``folder``."""
    from storage.sealing.header import Source

    return Policy(seal, Source.FILE, folder)


def fill(gallery: Path, sightings: int = 40) -> None:
    """Writes everything, sealed or plain as the gallery is."""
    gallery.mkdir(parents=True, exist_ok=True)
    private = gallery / INDEX_FOLDER
    with closing(Index(gallery)) as index, index.kept_open():
        for number, name in enumerate(NAMES):
            sha256 = hashlib.sha256(picture_of(number)).hexdigest()
            row = PictureRow(f"{name}.jpg", name, 100, 1, sha256)
            index.put_reading(row, EMBEDDER, METHOD, Reading(Enrolled(vector_of(number)), None))
        index.decisions.set_threshold(EMBEDDER, 0.4)
    with closing(JournalFile(gallery)) as journal, journal.kept_open():
        for number in range(sightings):
            journal.add_by_hand(NAMES[number % 3], 1_700_000_000.0 + 60 * number, "at the door")
        stranger = journal.strangers.new(1.0, 2.0)
        look = LookRow(0, stranger, 1.0, 0.5, EMBEDDER, vector_of(9), picture_of(9))
        journal.strangers.put_looks(stranger, [look])
    for number, name in enumerate(_FILES):
        stored_at(private / name).parent.mkdir(parents=True, exist_ok=True)
        write_file(private / name, picture_of(20 + number))
    write_file(private / "due.json", json.dumps({f"removed/{NAMES[0]}": 5.0}).encode())
    write_file(private / "removed/2026-11-02 10.30.00/why.json", json.dumps({"code": NAMES[1]}).encode())
    head = private / "trained/heads/one"
    head.mkdir(parents=True, exist_ok=True)
    write_file(head / "about.json", json.dumps({"people": NAMES}).encode())
    save_arrays(head / "weights.npz", {"rows": vector_of(0)}, {"people": list(NAMES)})
    imported = ImportJournal(gallery, Path("elsewhere"), EMBEDDER, METHOD)
    imported.open()
    for number, name in enumerate(NAMES):
        imported.add(ImportedFile(f"{name}.jpg", number, 1, name, Message("imported"), f"{name}.jpg"))
    imported.close()


def content_of(gallery: Path) -> dict[str, object]:
    """Everything that ``fill`` wrote, as it can be read."""
    private = gallery / INDEX_FOLDER
    found: dict[str, object] = {}
    with closing(Index(gallery)) as index:
        found["people"] = sorted((row.path, row.person, row.sha256) for row in index.pictures())
        found["vectors"] = sorted(index.vectors(EMBEDDER, METHOD).items())
        found["threshold"] = index.decisions.threshold(EMBEDDER)
        assert index.notice is None
    with closing(JournalFile(gallery)) as journal:
        rows, _ = journal.find(SightingQuery(), now=1_700_100_000.0)
        found["sightings"] = sorted((row.person, row.first_seen, row.note) for row in rows)
        found["looks"] = [(each.vector.tobytes(), each.picture) for each in journal.strangers.looks()]
        assert journal.notice is None
    for name in (*_FILES, "due.json", "removed/2026-11-02 10.30.00/why.json", "trained/heads/one/about.json"):
        found[name] = read_file(private / name)
    arrays, about = load_arrays(private / "trained/heads/one/weights.npz")
    found["weights"] = arrays["rows"].tobytes(), about["people"]
    imported = ImportJournal(gallery, Path("elsewhere"), EMBEDDER, METHOD)
    found["imported"] = [(each.path, each.person) for each in imported.results()]
    return found


def traces_in(folder: Path) -> list[str]:
    """Files below ``folder`` whose bytes hold a name, a vector or the start of a JPEG, and of which they are."""
    names = [each.encode() for name in NAMES for each in (name, json.dumps(name)[1:-1])]
    vectors = [vector_of(number)[:8].tobytes() for number in (0, 1, 2, 9)]
    starts = [*_JPEG_STARTS, b"SQLite format 3\0"]
    found = []
    for place, _, files in os.walk(folder):
        for name in files:
            content = Path(place, name).read_bytes()
            found += [f"{name}: {each[:20]!r}" for each in (*names, *vectors, *starts) if each in content]
    return found


def copies(template: Path, under: Path) -> Iterator[Path]:
    """New copies of a gallery without end; the former one is deleted."""
    number = 0
    while True:
        copy = under / f"gallery-{number}"
        shutil.copytree(template, copy)
        yield copy
        shutil.rmtree(copy)
        number += 1
