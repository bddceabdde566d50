"""What people said of wrong names, as pictures in the gallery: made, read, taken back."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from recognition.errors import UsageError
from recognition.message import Message
from storage.files import filing, rearranging
from storage.files.gallery_folder import FileKind, scan
from storage.files.moving import Change
from storage.files.picture_notes import note_of
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, look, square, write, write_text

NOW = LONG_AGO + 3600
KEY = "colours@1"
TAKEN = 1_700_000_000.0


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path / "gallery")


def made(gallery: Gallery) -> set[str]:
    return set(scan(gallery.folder).files)


def test_a_look_becomes_a_picture_that_says_where_its_face_is(gallery: Gallery) -> None:
    change = filing.add_look(gallery.folder, "Ada Lovelace", look(RED), source="camera 0", taken_at=TAKEN)
    (path,) = change.made
    assert path.startswith("Ada Lovelace/seen 2023-11-1")
    assert change.message == Message.of("added-pictures", pictures=1, person="Ada Lovelace")
    note = note_of((gallery.folder / path).read_bytes())
    assert note is not None
    assert (note.source, note.taken_at) == ("camera 0", TAKEN)
    again = filing.add_look(gallery.folder, "Ada Lovelace", look(GREEN), source="camera 0", taken_at=TAKEN)
    assert again.made == (path.replace(".jpg", " (2).jpg"),)


def test_a_picture_with_a_very_long_name_gives_a_face_with_a_shorter_one(gallery: Gallery) -> None:
    (path,) = filing.add_look(gallery.folder, "Ada", look(RED), stem="ä" * 300, taken_at=TAKEN).made
    assert (gallery.folder / path).is_file()


def test_it_is_enrolled_as_it_is_where_no_face_would_be_found(gallery: Gallery) -> None:
    (path,) = filing.add_look(gallery.folder, "Ada", look(RED)).made
    assert path == "Ada/seen.jpg"
    update = gallery.update(SquareEnroller(), KEY, now=NOW)
    assert update.added == (path,)
    assert gallery.templates(KEY, 3).people == ("Ada",)
    assert gallery.templates(KEY, 3).corrections is None
    (chart,) = gallery.records(KEY)
    assert chart.by_hand
    assert chart.facts is not None
    assert chart.facts.face == 100


def test_a_look_that_corrected_recognition_counts_by_itself_too(gallery: Gallery) -> None:
    filing.add_look(gallery.folder, "Ada", look(RED))
    filing.add_look(gallery.folder, "Ada", look(GREEN), confirmed=True)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    templates = gallery.templates(KEY, 3)
    assert templates.people == ("Ada", "Ada")
    assert templates.corrections is not None
    assert templates.corrections.confirmed_people == ("Ada",)
    assert len(templates.corrections.confirmed) == 1


def test_one_look_kept_twice_is_one_picture(gallery: Gallery) -> None:
    filing.add_denied_look(gallery.folder, "Ada", look(RED))
    assert filing.add_denied_look(gallery.folder, "Ada", look(RED)).is_empty
    assert made(gallery) == {".rollcall/not/Ada/seen.jpg"}


def test_denied_and_ignored_looks_go_with_the_templates_and_are_nobodys_pictures(gallery: Gallery) -> None:
    write(gallery.folder / "Ada.png", square(RED))
    filing.add_denied_look(gallery.folder, "Ada", look(GREEN))
    filing.add_ignored_look(gallery.folder, look(BLUE))
    gallery.update(SquareEnroller(), KEY, now=NOW)
    templates = gallery.templates(KEY, 3)
    assert templates.people == ("Ada",)
    assert templates.corrections is not None
    assert templates.corrections.denied_people == ("Ada",)
    np.testing.assert_allclose(templates.corrections.denied @ templates.corrections.ignored.T, [[0.0]], atol=0.6)
    assert [[each.path for each in person.pictures] for person in gallery.people()] == [["Ada.png"]]
    assert [each.path for each in gallery.records(KEY)] == ["Ada.png"]
    assert {file.path: file.kind for file in scan(gallery.folder).files.values()} == {
        "Ada.png": FileKind.PICTURE,
        ".rollcall/not/Ada/seen.jpg": FileKind.DENIED,
        ".rollcall/ignored/seen.jpg": FileKind.IGNORED,
    }
    next_start = Gallery(gallery.folder)
    enroller = SquareEnroller()
    next_start.update(enroller, KEY, now=NOW)
    assert enroller.seen == 0
    corrected = next_start.templates(KEY, 3).corrections
    assert corrected is not None
    assert (len(corrected.denied), len(corrected.ignored)) == (1, 1)


def test_a_correction_that_is_deleted_is_taken_back(gallery: Gallery) -> None:
    write(gallery.folder / "Ada.png", square(RED))
    (path,) = filing.add_denied_look(gallery.folder, "Ada", look(GREEN)).made
    gallery.update(SquareEnroller(), KEY, now=NOW)
    (gallery.folder / path).unlink()
    version = gallery.version
    assert gallery.update(SquareEnroller(), KEY, now=NOW).removed == (path,)
    assert gallery.version > version
    assert gallery.templates(KEY, 3).corrections is None


def test_a_broken_correction_is_no_refused_picture_of_anybody(gallery: Gallery) -> None:
    write_text(gallery.folder / ".rollcall" / "ignored" / "broken.jpg", "no picture")
    gallery.update(SquareEnroller(), KEY, now=NOW)
    assert (gallery.refused(), gallery.people()) == ((), ())


def test_a_photo_put_among_the_ignored_by_hand_counts_too(gallery: Gallery) -> None:
    write(gallery.folder / ".rollcall" / "ignored" / "poster.png", square(RED))
    gallery.update(SquareEnroller(), KEY, now=NOW)
    corrected = gallery.templates(KEY, 3).corrections
    assert corrected is not None
    assert len(corrected.ignored) == 1


def test_somebodys_name_among_the_denied_is_composed_as_elsewhere(gallery: Gallery) -> None:
    filing.add_denied_look(gallery.folder, "Zoë", look(RED))
    filing.add_denied_look(gallery.folder, "  Zoë ", look(GREEN))
    assert {file.person for file in scan(gallery.folder).files.values()} == {"Zoë"}
    assert len(list((gallery.folder / ".rollcall" / "not").iterdir())) == 1


def test_nobody_can_be_called_what_no_folder_can(gallery: Gallery) -> None:
    for keep in (filing.add_look, filing.add_denied_look):
        with pytest.raises(UsageError):
            keep(gallery.folder, "a/b", look(RED))
    assert not gallery.folder.exists()


def test_undoing_puts_what_was_made_out_of_use(gallery: Gallery) -> None:
    write(gallery.folder / "Ada.png", square(RED))
    ways: tuple[Callable[[], Change], ...] = (
        lambda: filing.add_look(gallery.folder, "Bob", look(GREEN)),
        lambda: filing.add_denied_look(gallery.folder, "Ada", look(BLUE)),
        lambda: filing.add_ignored_look(gallery.folder, look(BLUE)),
    )
    for do in ways:
        change = do()
        gallery.update(SquareEnroller(), KEY, now=NOW)
        rearranging.undo(gallery.folder, change, now=NOW)
        gallery.update(SquareEnroller(), KEY, now=NOW)
        assert made(gallery) == {"Ada.png"}
        templates = gallery.templates(KEY, 3)
        assert (templates.people, templates.corrections) == (("Ada",), None)
    assert not (gallery.folder / "Bob").exists()


def test_what_was_said_is_read_before_any_picture(gallery: Gallery) -> None:
    filing.add_denied_look(gallery.folder, "Ada", look(RED))
    for name, colour in (("Ada", RED), ("Bea", BLUE)):
        write(gallery.folder / f"{name}.png", square(colour), at=time.time() + 60)
    asked = iter((False, True))
    update = gallery.update(SquareEnroller(), KEY, cancelled=lambda: next(asked), now=time.time() + 3600)
    assert update.remaining == 2
    templates = gallery.templates(KEY, 3)
    assert templates.corrections is not None
    assert templates.corrections.denied_people == ("Ada",)
    assert templates.people == ()
