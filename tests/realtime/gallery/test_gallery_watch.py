"""The gallery's thread: files take effect while it runs, and templates are handed over."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from realtime.gallery import gallery_watch
from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.types import Vectors
from services.messages.live import live_text
from tests.fakes import BLUE, GREEN, PATIENCE, RED
from tests.gallery_folder import SquareEnroller, square, write, write_text
from tests.realtime.gallery.received import Received


def test_by_hand_people_show_before_there_is_an_embedder_and_templates_after(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    write(folder / "Ada.png", square(RED))
    watch.step(0)
    assert [each.name for each in watch.view.people] == ["Ada"]
    assert not watch.view.people[0].pictures[0].is_read
    assert received.all == []
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert received.people == ("Ada",)
    assert received.all[-1].embedder == "colours@1"
    assert watch.view.people[0].key_picture == "Ada.png"
    assert watch.activity is None


def test_by_hand_who_is_searched_elsewhere_is_so_for_the_embedder_in_use(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    asked: list[tuple[str, str, int]] = []

    class Elsewhere:
        def near(self, _probes: Vectors) -> Templates:
            raise AssertionError("nothing is searched when templates are handed over")

    def elsewhere(*embedder: object) -> Elsewhere:
        asked.append(embedder)  # type: ignore[arg-type]
        return Elsewhere()

    write(folder / "Ada.png", square(RED))
    watch.elsewhere = elsewhere
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert isinstance(received.all[-1].elsewhere, Elsewhere)
    assert received.people == ("Ada",)
    assert asked == [("colours@1", "squares", 3)]


def test_by_hand_nothing_is_handed_over_when_nothing_changed(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    write(folder / "Ada.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    view = watch.view
    watch.step(0)
    watch.step(0)
    assert len(received.all) == 1
    assert watch.view is view


def test_by_hand_an_empty_gallery_is_handed_over_too(watch: GalleryWatch, received: Received) -> None:
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert received.people == ()


def test_by_hand_the_remembered_threshold_comes_with_the_templates(watch: GalleryWatch, received: Received) -> None:
    watch.remember_threshold("colours@1", 0.37)
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert received.thresholds == [0.37]


def test_files_take_effect_while_it_runs(folder: Path, watch: GalleryWatch, received: Received) -> None:
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people()
    write(folder / "Ada.png", square(RED), at=time.time())
    assert received.until_people("Ada")
    write(folder / "Bob" / "1.png", square(GREEN), at=time.time())
    assert received.until_people("Ada", "Bob")
    (folder / "Ada.png").rename(folder / "Eve.png")
    assert received.until_people("Bob", "Eve")
    before = received.all[-1].vectors[1]
    write(folder / "Eve.png", square(BLUE), at=time.time())
    assert received.until(lambda: received.people == ("Bob", "Eve") and received.all[-1].vectors[1] @ before < 0.5)
    shutil.rmtree(folder / "Bob")
    assert received.until_people("Eve")


def test_what_it_waits_for_leaves_time_to_read_a_change_within_two_seconds() -> None:
    assert gallery_watch.RESCAN + gallery_watch._DEBOUNCE < 2.0


def test_files_take_effect_where_no_events_come(
    folder: Path, watch: GalleryWatch, received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("realtime.gallery.folder_events.FolderEvents.watch", lambda _self: None)
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people()
    write(folder / "Ada.png", square(RED), at=time.time())
    assert received.until_people("Ada")


def test_the_folder_may_go_and_come_back(folder: Path, watch: GalleryWatch, received: Received) -> None:
    write(folder / "Ada.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people("Ada")
    shutil.rmtree(folder)
    assert received.until_people()
    assert not folder.exists()
    write(folder / "Bob.png", square(GREEN), at=time.time())
    assert received.until_people("Bob")
    write(folder / "Ada.png", square(RED), at=time.time())
    assert received.until_people("Ada", "Bob")


def test_a_refused_file_shows_with_its_reason(folder: Path, watch: GalleryWatch) -> None:
    write_text(folder / "Ada.jpg", "no picture")
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    (refused,) = watch.view.refused
    assert refused.path == "Ada.jpg"
    assert refused.problem == Message.of("unreadable", cause="unsupported")


def test_trouble_becomes_a_notice_and_is_taken_back(
    folder: Path, watch: GalleryWatch, notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "Ada.png", square(RED))
    watch.use(SquareEnroller(), 3)
    with monkeypatch.context() as patched:
        patched.setattr("storage.gallery.folder_scan.scan", _unplugged)
        watch.step(0)
        (notice,) = notices.all()
        assert "cannot be opened" in live_text(notice.message)
    watch.step(0)
    assert notices.all() == ()
    assert len(watch.view.people) == 1


def test_who_is_renamed_by_hand_is_told_once(folder: Path, received: Received, notices: Notices) -> None:
    told: list[tuple[str, str]] = []
    watch = GalleryWatch(
        folder, templates_ready=received, notices=notices, on_rename=lambda old, new: told.append((old, new))
    )
    write(folder / "Ada" / "1.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people("Ada")
    (folder / "Ada").rename(folder / "Ada Lovelace")
    assert received.until_people("Ada Lovelace")
    assert watch.stop(5.0) == ()
    assert told == [("Ada", "Ada Lovelace")]


def test_who_is_registered_is_told_once_the_templates_are_without_those_who_are_gone(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    told: list[tuple[set[str], set[str], tuple[str, ...] | None]] = []
    watch.on_people = lambda people, gone: told.append((set(people), set(gone), received.people))
    write(folder / "Ada.png", square(RED))
    write(folder / "Bea.png", square(BLUE))
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    watch.step(0)
    (folder / "Ada.png").unlink()
    watch.step(0)
    watch.step(0)
    assert [(people, gone) for people, gone, _ in told[-2:]] == [({"Ada", "Bea"}, set()), ({"Bea"}, {"Ada"})]
    assert told[-1][2] == ("Bea",)


def _unplugged(_folder: Path, _former: object = None) -> None:
    raise OSError(5, "Input/output error")


def test_a_repaired_index_becomes_a_notice_that_stays(
    watch: GalleryWatch, folder: Path, received: Received, notices: Notices
) -> None:
    write(folder / "Ada.png", square(RED))
    (folder / ".rollcall").mkdir()
    (folder / ".rollcall" / "index.sqlite").write_bytes(b"no database" * 999)
    watch.start()
    watch.use(SquareEnroller(), 3)
    assert received.until_people("Ada", timeout=PATIENCE)
    write(folder / "Bea.png", square(BLUE))
    assert received.until_people("Ada", "Bea", timeout=PATIENCE)
    (notice,) = notices.all()
    assert live_text(notice.message).startswith("The index of the gallery was damaged and has been replaced")
