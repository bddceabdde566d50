from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from realtime.gallery.folder_events import FolderEvents
from tests.fakes import until


class Ear:
    def __init__(self, folder: Path) -> None:
        self.calls = 0
        self.told: set[str] | None = set()
        self.events = FolderEvents(folder, self._called, excluded=".rollcall")

    def _called(self) -> None:
        self.calls += 1

    def hears(self) -> set[str] | None:
        """All that was told since the last call; None where not everything was told."""
        taken = self.events.take_paths()
        self.told = None if taken is None or self.told is None else self.told | taken
        return self.told

    def begins_anew(self) -> None:
        self.told = set()
        self.events.take_paths()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gallery"
    (folder / "Ada").mkdir(parents=True)
    (folder / ".rollcall").mkdir()
    return folder


@pytest.fixture
def ear(folder: Path) -> Iterator[Ear]:
    ear = Ear(folder)
    ear.events.watch()
    ear.begins_anew()
    yield ear
    ear.events.close()


def test_what_it_begins_with_is_not_told(folder: Path) -> None:
    events = FolderEvents(folder, lambda: None, excluded=".rollcall")
    assert events.take_paths() is None, "nothing is listening"
    events.watch()
    assert events.take_paths() is None, "what changed before is not known"
    assert events.take_paths() == frozenset()
    events.close()


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS tells of folders")
def test_files_are_told_by_their_paths(folder: Path, ear: Ear) -> None:
    (folder / "Zoë.jpg").write_bytes(b"1")
    (folder / "Ada" / "1.jpg").write_bytes(b"1")
    until(lambda: ear.hears() == {"Zoë.jpg", "Ada/1.jpg"})
    ear.begins_anew()
    (folder / "Zoë.jpg").rename(folder / "Zoe.jpg")
    (folder / "Ada" / "1.jpg").unlink()
    until(lambda: ear.hears() == {"Zoë.jpg", "Zoe.jpg", "Ada/1.jpg"})
    assert ear.calls > 0


@pytest.mark.parametrize("what", ["made", "moved", "removed", "nested"])
def test_folders_mean_that_anything_may_have_changed(folder: Path, ear: Ear, what: str) -> None:
    if what == "made":
        (folder / "Bob").mkdir()
    elif what == "moved":
        (folder / "Ada").rename(folder / "Countess")
    elif what == "removed":
        (folder / "Ada").rmdir()
    else:
        (folder / "Ada" / "old").mkdir()
        (folder / "Ada" / "old" / "1.jpg").write_bytes(b"1")
    until(lambda: ear.hears() is None)


def test_a_flood_of_files_means_that_anything_may_have_changed(
    folder: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("realtime.gallery.folder_events._MAX_PATHS", 3)
    for number in range(20):
        (folder / f"{number}.jpg").write_bytes(b"1")
    until(lambda: ear.hears() is None)


def test_rollcalls_own_files_are_passed_over(folder: Path, ear: Ear) -> None:
    (folder / ".rollcall" / "index.sqlite").write_bytes(b"1")
    (folder / "Ada.jpg").write_bytes(b"1")
    until(lambda: "Ada.jpg" in (ear.hears() or ()))
    assert ear.told == {"Ada.jpg"}
