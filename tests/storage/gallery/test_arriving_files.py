"""Files that arrive while the gallery is read: unfinished, cut short, of a wrong clock, replaced."""

from __future__ import annotations

import os
from pathlib import Path

from recognition.message import Message
from storage.gallery.gallery import Gallery
from storage.gallery.picture_records import PATIENCE, SETTLING
from tests.fakes import GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write
from tests.storage.gallery.colours import KEY, NOW, people_of


def test_a_file_that_arrives_later_must_lie_still_before_it_is_read(folder: Path, enroller: SquareEnroller) -> None:
    folder.mkdir()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    write(folder / "Ada.png", square(RED), at=NOW)
    assert gallery.update(enroller, KEY, now=NOW + 0.1).waiting == ("Ada.png",)
    assert [(each.name, each.pictures[0].is_read) for each in gallery.people()] == [("Ada", False)]
    write(folder / "Ada.png", square(RED), at=NOW + 0.4)
    assert gallery.update(enroller, KEY, now=NOW + 0.6).waiting == ("Ada.png",)
    assert enroller.seen == 0
    assert gallery.update(enroller, KEY, now=NOW + 0.4 + SETTLING).added == ("Ada.png",)


def test_a_file_from_a_clock_that_runs_ahead_does_not_wait_for_ever(folder: Path, enroller: SquareEnroller) -> None:
    folder.mkdir()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    write(folder / "Ada.png", square(RED), at=NOW + 9999)
    assert gallery.update(enroller, KEY, now=NOW + 1).waiting == ("Ada.png",)
    assert gallery.update(enroller, KEY, now=NOW + 1 + SETTLING).added == ("Ada.png",)


def test_a_picture_that_arrives_in_pieces_is_never_refused_for_it(folder: Path, enroller: SquareEnroller) -> None:
    whole = write(folder.parent / "whole.jpg", square(RED)).read_bytes()
    folder.mkdir()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    target, now = folder / "Ada.jpg", NOW
    for part in range(1, 6):
        target.write_bytes(whole[: len(whole) * part // 6])
        os.utime(target, (now, now))
        now += 1.0  # the copying stutters: the file lies still for longer than SETTLING
        assert gallery.update(enroller, KEY, now=now).waiting == ("Ada.jpg",)
        assert gallery.refused() == ()
    target.write_bytes(whole)
    os.utime(target, (now, now))
    gallery.update(enroller, KEY, now=now)
    assert gallery.update(enroller, KEY, now=now + SETTLING).added == ("Ada.jpg",)


def test_a_picture_that_stays_cut_short_is_refused_in_the_end(folder: Path, enroller: SquareEnroller) -> None:
    whole = write(folder.parent / "whole.jpg", square(RED)).read_bytes()
    folder.mkdir()
    (folder / "Ada.jpg").write_bytes(whole[: len(whole) // 2])
    os.utime(folder / "Ada.jpg", (NOW, NOW))
    gallery = Gallery(folder)
    assert gallery.update(enroller, KEY, now=NOW + 0.1).waiting == ("Ada.jpg",)
    assert gallery.update(enroller, KEY, now=NOW + PATIENCE).refused == ("Ada.jpg",)
    (refused,) = gallery.refused()
    assert refused.problem == Message.of("unreadable", cause="truncated")


def test_what_arrived_last_is_read_first(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Old.png", square(RED))
    write(folder / "New.png", square(GREEN), at=LONG_AGO + 100)
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW, cancelled=lambda: enroller.seen == 1)
    assert people_of(gallery) == ("New",)


def test_a_file_replaced_by_one_of_equal_size_and_time_is_noticed(folder: Path, enroller: SquareEnroller) -> None:
    first = write(folder / "Ada.bmp", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY)
    other = write(folder.parent / "other.bmp", square(RED))
    assert (other.stat().st_size, other.stat().st_mtime_ns) == (first.stat().st_size, first.stat().st_mtime_ns)
    other.replace(first)
    assert gallery.update(enroller, KEY).added == ("Ada.bmp",)
    assert enroller.seen == 2
    assert Gallery(folder).update(enroller, KEY).added == ()
