"""A gallery folder becomes templates: what is read, what is known already, and in which order."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import numpy as np

from recognition.enrolment.still import Enrolled
from recognition.message import Message
from recognition.progress import Progress
from storage.gallery.gallery import Gallery
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow, Reading
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write, write_text
from tests.storage.gallery.colours import KEY, NOW, people_of


def test_a_file_and_a_folder_of_one_name_are_one_person(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada Lovelace.png", square(RED))
    write(folder / "Ada Lovelace" / "holiday.png", square(RED))
    write(folder / "Grace Hopper" / "1.png", square(GREEN))
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW)
    assert set(update.added) == {"Ada Lovelace.png", "Ada Lovelace/holiday.png", "Grace Hopper/1.png"}
    assert [(each.name, len(each.pictures)) for each in gallery.people()] == [("Ada Lovelace", 2), ("Grace Hopper", 1)]
    templates = gallery.templates(KEY, 3)
    assert templates.people == ("Ada Lovelace", "Ada Lovelace", "Grace Hopper")
    assert templates.embedder == KEY
    assert templates.vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(templates.vectors, axis=1), 1, atol=1e-5)


def test_names_are_composed_whatever_the_file_system_stores(folder: Path, enroller: SquareEnroller) -> None:
    decomposed = unicodedata.normalize("NFD", "Zoë Müller")
    write(folder / f"{decomposed}.png", square(RED))
    write(folder / "Zoë Müller" / "1.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert [each.name for each in gallery.people()] == ["Zoë Müller"]


def test_what_is_known_is_not_computed_again_not_even_by_the_next_process(
    folder: Path, enroller: SquareEnroller
) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Nobody.png", square(None))
    Gallery(folder).update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    assert (update.added, update.refused, update.done) == ((), (), 2)
    assert people_of(gallery) == ("Ada",)
    assert [each.problem for each in gallery.refused()] == [Message("no-face")]


def test_a_renamed_file_costs_nothing(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    (folder / "Ada.png").rename(folder / "Ada Lovelace.png")
    update = gallery.update(enroller, KEY, now=NOW)
    assert (update.added, update.removed, enroller.seen) == (("Ada Lovelace.png",), ("Ada.png",), 1)
    assert people_of(gallery) == ("Ada Lovelace",)


def test_a_changed_picture_replaces_what_it_was(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    before = gallery.templates(KEY, 3).vectors
    write(folder / "Ada.png", square(BLUE), at=LONG_AGO + 10)
    gallery.update(enroller, KEY, now=NOW)
    after = gallery.templates(KEY, 3).vectors
    assert (before @ after.T).item() < 0.1


def test_a_removed_picture_is_forgotten_in_the_index_too(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    (vector,) = (gallery.templates(KEY, 3).vectors[row].tobytes() for row in (0,))
    (folder / "Ada.png").unlink()
    update = gallery.update(enroller, KEY, now=NOW)
    assert update.removed == ("Ada.png",)
    assert people_of(gallery) == ("Bob",)
    assert not any(vector in file.read_bytes() for file in (folder / ".rollcall").iterdir() if file.is_file())


def test_another_embedder_gets_templates_of_its_own(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    other = SquareEnroller(version="2")
    assert gallery.templates(other.key, 3).people == ()
    gallery.update(other, other.key, now=NOW)
    assert other.seen == 1
    assert gallery.templates(other.key, 3).embedder == "colours@2"
    assert people_of(gallery) == ("Ada",)
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 1


def test_refused_pictures_are_tried_again_only_by_another_method(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(None))
    write_text(folder / "Bob.jpg", "no picture")
    gallery = Gallery(folder)
    assert set(gallery.update(enroller, KEY, now=NOW).refused) == {"Ada.png", "Bob.jpg"}
    other = SquareEnroller(method="a better detector")
    update = gallery.update(other, KEY, now=NOW)
    assert update.refused == ("Ada.png",)
    assert (enroller.seen, other.seen) == (1, 1)


def test_a_template_of_the_wrong_length_is_made_anew(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.templates(KEY, 4).people == ()
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    assert people_of(gallery) == ("Ada",)


def test_the_same_picture_counts_once_for_a_person_and_is_noted_for_two(folder: Path, enroller: SquareEnroller) -> None:
    first = write(folder / "Ada" / "1.png", square(RED))
    shutil.copy2(first, folder / "Ada" / "copy.png")
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert (people_of(gallery), enroller.seen) == (("Ada",), 1)
    shutil.copy2(first, folder / "Bob.png")
    gallery.update(enroller, KEY, now=NOW)
    assert people_of(gallery) == ("Ada", "Bob")
    assert gallery.people()[1].pictures[0].notes == (Message.of("also-filed-under", people="Ada"),)


def test_cancelling_keeps_what_was_made(folder: Path, enroller: SquareEnroller) -> None:
    for number in range(5):
        write(folder / f"P{number}.png", square(RED))
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW, cancelled=lambda: enroller.seen == 2)
    assert (update.remaining, update.done, update.total) == (3, 2, 5)
    update = Gallery(folder).update(enroller, KEY, now=NOW)
    assert (update.remaining, enroller.seen) == (0, 5)


def test_progress_is_told_only_while_there_is_work(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    told: list[Progress] = []
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW, progress=told.append)
    assert [each.fraction for each in told] == [0.0, 0.5]
    told.clear()
    gallery.update(enroller, KEY, now=NOW, progress=told.append)
    assert told == []


def test_a_survey_shows_what_is_known_without_reading(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    Gallery(folder).update(enroller, KEY, now=NOW)
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    gallery.survey()
    assert gallery.embedder == KEY
    assert [(each.name, each.pictures[0].is_accepted) for each in gallery.people()] == [("Ada", True), ("Bob", False)]
    assert enroller.seen == 1


def test_a_survey_knows_what_was_read_by_its_former_name(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada" / "1.png", square(RED))
    write(folder / "Eve" / "1.png", square(GREEN))
    Gallery(folder).update(enroller, KEY, now=NOW)
    (folder / "Ada").rename(folder / "Ada Lovelace")
    (folder / "Eve" / "1.png").unlink()
    write(folder / "Eve" / "2.png", square(BLUE))
    gallery = Gallery(folder)
    gallery.survey()
    assert [(each.name, each.pictures[0].is_accepted) for each in gallery.people()] == [
        ("Ada Lovelace", True),
        ("Eve", False),
    ]
    gallery.update(enroller, KEY, now=NOW)
    assert all(each.pictures[0].is_accepted for each in gallery.people())
    assert enroller.seen == 3, "the renamed one was not computed again"


def test_of_ten_thousand_unchanged_pictures_none_is_read(folder: Path, enroller: SquareEnroller) -> None:
    index = Index(folder)
    folder.mkdir()
    template = Enrolled(np.array([1, 0, 0], np.float32))
    rows = []
    for number in range(10_000):
        person = folder / f"Person {number // 4}"
        person.mkdir(exist_ok=True)
        path = person / f"{number}.jpg"
        path.touch()
        status = path.stat()
        rows.append(PictureRow(f"{person.name}/{path.name}", person.name, 0, status.st_mtime_ns, f"{number:064}"))
    with index.kept_open():
        for row in rows:
            index.put_reading(row, KEY, enroller.method, Reading(template))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY)
    gallery.update(enroller, KEY)
    assert enroller.seen == 0
    assert len(gallery.people()) == 2500
    assert len(gallery.templates(KEY, 3)) == 10_000
