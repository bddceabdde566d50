"""What is kept of faces by which nobody is recognised."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recognition.enrolment.still import Enrolled
from recognition.errors import PictureRefusedError
from recognition.message import Message
from recognition.types import Image
from storage.gallery.gallery import Gallery
from storage.gallery.picture_records import PictureRecord
from storage.sqlite import sqlite3
from tests.fakes import GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write

NOW = LONG_AGO + 3600


class Choosy(SquareEnroller):
    """Refuses green faces, and sees one beside each red one."""

    def template(self, image: Image) -> Enrolled:
        made = super().template(image)
        if made.vector[1] > 0.5:
            refusal = Message.of("too-small", side=20, min_face=40)
            raise PictureRefusedError(refusal, np.stack([made.vector, -made.vector]))
        note = Message.of("largest-of-several", faces=2)
        return replace(made, note=note, unused_faces=-made.vector[None])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "gallery" / "Ada.png", square(RED))
    write(tmp_path / "gallery" / "Bob.png", square(GREEN))
    write(tmp_path / "gallery" / "Eve.png", square(None))
    return tmp_path / "gallery"


def updated(folder: Path, enroller: SquareEnroller) -> Gallery:
    gallery = Gallery(folder)
    gallery.update(enroller, enroller.key, now=NOW)
    return gallery


def charts(gallery: Gallery, key: str = "colours@1") -> dict[str, PictureRecord]:
    return {chart.person: chart for chart in gallery.records(key)}


def faces(gallery: Gallery, person: str, key: str = "colours@1") -> np.ndarray:
    found = charts(gallery, key)[person].unused_faces
    assert found is not None
    return found


def test_they_are_kept_apart_from_templates(folder: Path) -> None:
    gallery = updated(folder, Choosy())
    assert gallery.templates("colours@1", 3).people == ("Ada",)
    assert faces(gallery, "Bob").shape == (2, 3)
    assert faces(gallery, "Bob")[0, 1] > 0.5
    np.testing.assert_allclose(faces(gallery, "Ada"), -gallery.templates("colours@1", 3).vectors)
    assert charts(gallery)["Eve"].unused_faces is None
    assert charts(gallery)["Bob"].vector is None


def test_they_are_remembered(folder: Path) -> None:
    updated(folder, Choosy())
    enroller = Choosy()
    again = updated(folder, enroller)
    assert enroller.seen == 0
    assert faces(again, "Bob").shape == (2, 3)
    assert faces(again, "Ada").shape == (1, 3)


def test_another_embedder_looks_at_them_once_and_at_what_shows_no_face_not_again(folder: Path) -> None:
    updated(folder, Choosy())
    other = Choosy(version="2")
    assert faces(updated(folder, other), "Bob", "colours@2").shape == (2, 3)
    assert other.seen == 2
    for enroller in (Choosy(), Choosy(version="2")):
        updated(folder, enroller)
        assert enroller.seen == 0


def test_they_go_with_the_picture_and_with_what_was_said_of_it(folder: Path) -> None:
    updated(folder, Choosy())
    (folder / "Bob.png").unlink()
    updated(folder, Choosy())
    assert count(folder) == 1
    Gallery(folder).forget_readings()
    assert count(folder) == 0


def test_values_that_are_no_numbers_are_not_kept(folder: Path) -> None:
    class Broken(SquareEnroller):
        def template(self, image: Image) -> Enrolled:
            return replace(super().template(image), unused_faces=np.full((1, 3), np.nan, np.float32))

    assert charts(updated(folder, Broken()))["Ada"].unused_faces is None


_TO_VERSION_2 = """
ALTER TABLE pictures DROP COLUMN ctime_ns;
DROP TABLE unused_faces;
ALTER TABLE refusals RENAME COLUMN code TO reason;
ALTER TABLE refusals RENAME COLUMN parameters TO sentence;
ALTER TABLE templates DROP COLUMN parameters;
UPDATE templates SET note = 'Of 2 faces the largest was taken.' WHERE note = 'largest-of-several';
ALTER TABLE thresholds DROP COLUMN parameters;
PRAGMA user_version = 2;
"""


def test_an_index_from_before_has_just_these_pictures_read_anew(folder: Path) -> None:
    updated(folder, Choosy()).decisions.set_threshold("colours@1", 0.4)
    index = folder / ".rollcall" / "index.sqlite"
    with closing(sqlite3.connect(index)) as db:
        db.executescript(_TO_VERSION_2)
    write(folder / "Zoe.png", square(RED))
    enroller = Choosy()
    gallery = updated(folder, enroller)
    assert enroller.seen == 3, "the refused one, the one with two faces and the new one"
    assert faces(gallery, "Bob").shape == (2, 3)
    assert gallery.decisions.threshold("colours@1") == 0.4
    assert {each.name for each in index.parent.iterdir()} - {"retention.json"} == {"index.sqlite"}, (
        "nothing was moved aside"
    )


def count(folder: Path) -> int:
    with closing(sqlite3.connect(folder / ".rollcall" / "index.sqlite")) as db:
        return int(db.execute("SELECT COUNT(*) FROM unused_faces").fetchone()[0])
