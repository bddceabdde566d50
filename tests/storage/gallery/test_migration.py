"""The index of version 3, which stored sentences, is migrated without losing anything."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from recognition.message import Message
from services.messages.gallery_pictures import notes_text, picture_text
from storage.files.pictures import UNREADABLE_TEXTS
from storage.gallery.gallery import Gallery
from storage.gallery.index_schema import refusal_from_sentence, threshold_source
from storage.gallery.picture_enrolment import READER
from storage.sqlite import sqlite3
from tests.fakes import RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write

NOW = LONG_AGO + 3600
KEY = "colours@1"
METHOD = SquareEnroller().method

_VERSION_3 = """
CREATE TABLE pictures (path TEXT PRIMARY KEY, person TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE templates (sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, vector BLOB NOT NULL,
    note TEXT, PRIMARY KEY (sha256, embedder, method));
CREATE TABLE refusals (sha256 TEXT NOT NULL, method TEXT NOT NULL, reason TEXT NOT NULL, sentence TEXT NOT NULL,
    PRIMARY KEY (sha256, method)) WITHOUT ROWID;
CREATE TABLE thresholds (embedder TEXT PRIMARY KEY, value REAL NOT NULL, source TEXT NOT NULL, set_at REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE calibrations (embedder TEXT PRIMARY KEY, evidence TEXT NOT NULL, made_at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE facts (sha256 TEXT PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL, by_hand INTEGER NOT NULL, face REAL, sharpness REAL, brightness REAL, yaw REAL,
    pitch REAL, confirmed INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE kept_findings (finding TEXT PRIMARY KEY, kept_at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE key_pictures (person TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unused_faces (sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, count INTEGER NOT NULL,
    vectors BLOB NOT NULL, PRIMARY KEY (sha256, embedder, method));
PRAGMA user_version = 3;
"""

_DARK = "The face is very dark; a brighter picture would be recognised better."
_TURNED = "The face is turned away; a picture from the front would be recognised better."
NOTES = (
    None,
    _DARK,
    _TURNED,
    f"{_DARK} {_TURNED}",
    "Of 3 faces the largest was taken.",
    f"Of 12 faces the largest was taken. {_DARK}",
)
REFUSALS = (
    ("no-face", "No face was found; use a picture that shows one face, upright and from the front."),
    ("several-faces", "There are 4 faces and none is clearly the largest; cut the picture to the one you mean."),
    ("too-small", "The picture is only 60 x 50 pixels; use a picture in which the face is at least 40 pixels wide."),
    ("too-small", "The face is only 22 pixels wide; use a picture in which the face is at least 40 pixels wide."),
    (
        "blurred",
        "The face is blurred and only 22 pixels wide; use a sharper picture in which it is at least 40 pixels wide.",
    ),
    ("blurred", "The picture is too blurred to find a face; use a sharper one."),
    ("blurred", "The face is blurred; use a sharper picture."),
    ("turned-away", "The face lies on its side; turn the picture upright and save it again."),
    ("unreadable", "It is cut short: the end of the file is missing. Copy or download it once more."),
    ("unreadable", "It has more than 200 million pixels; save a smaller version of it."),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A gallery with an index of version 3: a picture for each note, one for each refusal, and a correction."""
    folder = tmp_path / "gallery"
    image = square(RED)
    paths = [f"Ada/{number}.png" for number in range(len(NOTES))]
    paths += [f"Refused/{number}.png" for number in range(len(REFUSALS))]
    paths.append(".rollcall/not/Bob/seen.png")
    for path in paths:
        file = write(folder / path, image)
        file.write_bytes(file.read_bytes() + path.encode())
    sha256 = {path: hashlib.sha256((folder / path).read_bytes()).hexdigest() for path in paths}
    vector = np.array([0, 0, 1], "<f4").tobytes()
    with closing(sqlite3.connect(folder / ".rollcall" / "index.sqlite")) as db:
        db.executescript(_VERSION_3)
        for path in paths:
            status, person = (folder / path).stat(), path.split("/")[-2]
            row = (path, person, status.st_size, status.st_mtime_ns, sha256[path])
            db.execute("INSERT INTO pictures VALUES (?, ?, ?, ?, ?)", row)
            facts = (sha256[path], 320, 240, -5, 0, 100.0, 0.5, 120.0, None, None, path == "Ada/0.png")
            db.execute(f"INSERT INTO facts VALUES ({', '.join('?' * 11)})", facts)
        for path, note in [*zip(paths, NOTES, strict=False), (paths[-1], None)]:
            db.execute("INSERT INTO templates VALUES (?, ?, ?, ?, ?)", (sha256[path], KEY, METHOD, vector, note))
        for number, (reason, sentence) in enumerate(REFUSALS):
            method = READER if reason == "unreadable" else METHOD
            values = (sha256[f"Refused/{number}.png"], method, reason, sentence)
            db.execute("INSERT INTO refusals VALUES (?, ?, ?, ?)", values)
        db.execute("INSERT INTO unused_faces VALUES (?, ?, ?, 1, ?)", (sha256["Ada/4.png"], KEY, METHOD, vector))
        db.execute("INSERT INTO thresholds VALUES (?, 0.42, 'calibrated for FPIR 0.01', 1.5)", (KEY,))
        db.execute("INSERT INTO thresholds VALUES ('sface@1', 0.3, 'set by hand', 2.5)")
        db.execute("INSERT INTO calibrations VALUES (?, 'twenty strangers', 1.5)", (KEY,))
        db.execute("INSERT INTO kept_findings VALUES ('look-alike-1', 3.5)")
        db.execute("INSERT INTO key_pictures VALUES ('Ada', ?)", (sha256["Ada/2.png"],))
        db.commit()
    return folder


def test_nothing_is_read_again_and_every_text_is_the_same(folder: Path) -> None:
    gallery, enroller = Gallery(folder), SquareEnroller()
    update = gallery.update(enroller, KEY, now=NOW)
    assert (update.added, update.refused, update.remaining, enroller.seen) == ((), (), 0, 0)
    ada, refused = gallery.people()
    assert [notes_text(each.notes) for each in ada.pictures] == [note or "" for note in NOTES]
    assert all(each.is_accepted for each in ada.pictures)
    problems = [each.problem for each in refused.pictures]
    assert [(each.code, picture_text(each)) for each in problems if each is not None] == list(REFUSALS)
    assert gallery.notice is None


def test_templates_corrections_and_measurements_are_kept(folder: Path) -> None:
    gallery = Gallery(folder)
    gallery.survey()
    templates = gallery.templates(KEY, 3)
    assert templates.people == ("Ada",) * len(NOTES)
    assert np.array_equal(templates.vectors, [[0, 0, 1]] * len(NOTES))
    assert templates.corrections is not None
    records = gallery.records(KEY)
    assert [each.path for each in records if each.unused_faces is not None] == ["Ada/4.png"]
    assert {each.facts.fingerprint for each in records if each.facts is not None} == {2**64 - 5}
    assert records[4].note == Message.of("largest-of-several", faces=3)


def test_decisions_are_kept(folder: Path) -> None:
    gallery = Gallery(folder)
    gallery.survey()
    decisions = gallery.decisions
    assert (decisions.threshold(KEY), decisions.evidence(KEY)) == (0.42, "twenty strangers")
    assert (decisions.threshold("sface@1"), decisions.evidence("sface@1")) == (0.3, None)
    assert decisions.kept_findings() == {"look-alike-1"}
    assert (gallery.key_picture("Ada"), gallery.people()[0].key_picture) == ("Ada/2.png", "Ada/2.png")
    with closing(sqlite3.connect(folder / ".rollcall" / "index.sqlite")) as db:
        stored = db.execute("SELECT embedder, source, parameters, set_at FROM thresholds ORDER BY set_at").fetchall()
    assert stored == [(KEY, "calibration", '{"fpir": 0.01}', 1.5), ("sface@1", "manual", "{}", 2.5)]


def test_decisions_of_a_damaged_index_of_version_3_are_kept(folder: Path) -> None:
    with closing(sqlite3.connect(folder / ".rollcall" / "index.sqlite")) as db:
        db.execute("DROP TABLE templates")
    gallery, enroller = Gallery(folder), SquareEnroller()
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == len(NOTES) + len(REFUSALS) + 1
    assert (gallery.decisions.threshold(KEY), gallery.decisions.evidence(KEY)) == (0.42, "twenty strangers")
    assert gallery.decisions.kept_findings() == {"look-alike-1"}
    assert gallery.key_picture("Ada") == "Ada/2.png"


def test_a_refusal_that_cannot_be_understood_is_read_again(folder: Path) -> None:
    with closing(sqlite3.connect(folder / ".rollcall" / "index.sqlite")) as db:
        db.execute("UPDATE refusals SET sentence = 'Something else.' WHERE reason = 'several-faces'")
        db.commit()
    enroller = SquareEnroller()
    Gallery(folder).update(enroller, KEY, now=NOW)
    assert enroller.seen == 1


@pytest.mark.parametrize("cause", UNREADABLE_TEXTS)
def test_every_cause_of_an_unreadable_file_is_found_by_its_sentence(cause: str) -> None:
    values: dict[str, str | int] = {"error": "I/O error", "megabytes": 512, "megapixels": 200}
    sentence = UNREADABLE_TEXTS[cause].format(**values)
    found = refusal_from_sentence("unreadable", sentence)
    assert found is not None
    assert (found["cause"], picture_text(found)) == (cause, sentence)


def test_the_source_of_a_threshold_that_is_not_known_keeps_its_text() -> None:
    assert threshold_source("measured on LFW for FPIR 0.001") == Message.of("published", fpir=0.001)
    assert threshold_source("a guess") == Message.of("other", text="a guess")
