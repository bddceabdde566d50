"""Pictures, folders and networks that cannot be used for a while."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from recognition.enrolment.still import Enrolled
from recognition.errors import ModelError, RollcallError
from recognition.message import Message
from recognition.types import Image
from storage.gallery.gallery import Gallery
from tests.fakes import GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write
from tests.storage.gallery.colours import KEY, NOW, people_of


def test_one_picture_that_trips_the_networks_does_not_stop_the_others(folder: Path) -> None:
    class Tripping(SquareEnroller):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 0:
                self.seen += 1
                raise RuntimeError("a kernel gave up")
            return super().template(image)

    write(folder / "Ada.png", square(RED), at=LONG_AGO + 1)
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    update = gallery.update(Tripping(), KEY, now=NOW)
    assert (update.refused, update.added) == (("Ada.png",), ("Bob.png",))
    assert Gallery(folder).update(SquareEnroller(), KEY, now=NOW).added == ("Ada.png",)


def test_missing_weights_are_not_the_pictures_fault(folder: Path) -> None:
    class Weightless(SquareEnroller):
        def template(self, _image: Image) -> Enrolled:
            raise ModelError("The weights are gone.")

    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    with pytest.raises(ModelError):
        gallery.update(Weightless(), KEY, now=NOW)
    assert gallery.refused() == ()


def test_deleting_the_folder_forgets_everyone_and_leaves_nothing_behind(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    shutil.rmtree(folder)
    assert gallery.update(enroller, KEY, now=NOW).removed == ("Ada.png",)
    assert (people_of(gallery), gallery.people(), gallery.notice) == ((), (), None)
    assert not folder.exists()
    version = gallery.version
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.version == version
    write(folder / "Bob.png", square(GREEN))
    assert gallery.update(enroller, KEY, now=NOW).added == ("Bob.png",)
    assert people_of(gallery) == ("Bob",)


def test_deleting_the_index_costs_time_only(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    shutil.rmtree(folder / ".rollcall")
    gallery.update(enroller, KEY, now=NOW)
    assert (people_of(gallery), enroller.seen) == (("Ada",), 2)


def test_a_picture_that_may_not_be_read_is_refused_until_it_may(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(folder / "Ada.png", square(RED))
    forbidden = True
    opened = Path.open

    def guarded(self: Path, *arguments: Any, **named: Any) -> Any:
        if forbidden and self == path:
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **named)

    monkeypatch.setattr(Path, "open", guarded)
    gallery = Gallery(folder)
    assert gallery.update(enroller, KEY, now=NOW).refused == ("Ada.png",)
    assert gallery.refused()[0].problem == Message.of("unreadable", cause="no-permission")
    again = gallery.update(enroller, KEY, now=NOW)
    assert (again.refused, again.waiting) == ((), ())
    forbidden = False
    assert gallery.update(enroller, KEY, now=NOW).added == ("Ada.png",)
    assert gallery.refused() == ()


def test_a_picture_that_may_not_be_read_is_not_one_that_a_start_reads(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    forbidden, allowed = write(folder / "Ada.png", square(RED)), os.access
    write(folder / "Bob.png", square(GREEN))
    monkeypatch.setattr(os, "access", lambda path, mode: path != forbidden and allowed(path, mode))
    gallery = Gallery(folder)
    gallery.survey()
    assert [each.is_read for person in gallery.people() for each in person.pictures] == [True, False]
    assert [each.problem for each in gallery.refused()] == [Message.of("unreadable", cause="no-permission")]
    monkeypatch.undo()
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.refused() == ()


def test_a_folder_that_cannot_be_listed_just_now_loses_nobody(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "Ada" / "1.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    scandir = os.scandir

    def failing(path: str | Path) -> Any:
        if Path(path).name == "Ada":
            raise OSError(5, "Input/output error")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", failing)
    assert gallery.update(enroller, KEY, now=NOW).removed == ()
    assert people_of(gallery) == ("Ada",)
    assert [each.path for each in gallery.refused()] == ["Ada"]


def test_the_gallery_folder_that_cannot_be_listed_is_an_error_with_a_sentence(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()

    def failing(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", failing)
    with pytest.raises(RollcallError, match="cannot be opened"):
        Gallery(folder).update(enroller, KEY, now=NOW)
