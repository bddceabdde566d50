"""Sources of a session: ones that do not open, end, go away or are exchanged, and the demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from realtime.interfaces import LiveCode, SessionState, Source
from realtime.sources.demo import NAMED
from recognition.message import Message
from recognition.types import Analysis
from services.messages.live import live_text
from tests.fakes import GREEN, RED, FedSource, ScriptedSource, picture, until
from tests.realtime.session_rig import LEFT, RIGHT, Begin, Rig, faces


def test_before_the_window_is_shown_a_camera_is_opened_and_a_file_is_not_played(tmp_path: Path) -> None:
    for source, is_early in (("0", True), ("demo", True), ("rtsp://somewhere/1", True), ("clip.mp4", False)):
        fed = FedSource()
        rig = Rig(tmp_path, {source: lambda fed=fed: fed}, source=source)  # type: ignore[misc]
        try:
            rig.session.open_sources()
            assert (rig.session.snapshot().state is not SessionState.IDLE) == is_early, source
            assert rig.session.models.status == Message.of(LiveCode.NO_DETECTOR)  # is loaded once the window is shown

            rig.session.start()
            until(lambda rig=rig: rig.session.models.detector_name == "squares")  # type: ignore[misc]
            until(lambda rig=rig: rig.session.models.embedder_name)  # type: ignore[misc]
            fed.feed(picture((LEFT, RED)))
            until(lambda rig=rig: rig.session.snapshot().state is SessionState.RUNNING)  # type: ignore[misc]
        finally:
            rig.session.stop()


def test_a_source_that_does_not_open_fails_and_another_can_be_chosen(begin: Begin) -> None:
    rig = begin(source="nothing")
    snapshot = until(lambda: s if (s := rig.session.snapshot()).state is SessionState.FAILED else None)
    assert live_text(snapshot.status) == "There is no source nothing. Choose another."
    rig.session.set_source("fed")
    assert rig.feed_until_named("Ada", "Bea").state is SessionState.RUNNING


def test_another_source_forgets_the_faces_of_the_former(begin: Begin) -> None:
    rig = begin({"silent": lambda: ScriptedSource([], "wait", is_live=True)})
    rig.feed_until_named("Ada", "Bea")
    rig.session.set_source("silent")
    snapshot = rig.session.snapshot()
    assert snapshot.frame is None
    assert snapshot.source == "silent"
    until(lambda: rig.session.snapshot().analysis is None)


def test_pausing_holds_picture_and_names(begin: Begin) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    rig.session.pause(True)
    before = rig.session.snapshot()
    assert before.frame is not None
    for _ in range(3):
        rig.fed.feed(picture((LEFT, GREEN)))
    after = rig.session.snapshot()
    assert after.state is SessionState.PAUSED
    assert after.frame is before.frame
    assert rig.names() == ["Ada", "Bea"]
    rig.session.pause(False)
    rig.feed_until_named(None)


def test_a_finite_source_finishes_and_its_last_names_stay(begin: Begin) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    rig.sources["clip"] = lambda: ScriptedSource([faces()] * 5)
    rig.session.set_source("clip")
    until(lambda: rig.session.snapshot().state is SessionState.FINISHED)
    until(lambda: rig.names() == ["Ada", "Bea"])


def test_a_live_source_that_goes_away_comes_back(begin: Begin) -> None:
    opened = []

    def make() -> Source:
        opened.append(1)
        return ScriptedSource([faces()], "end" if len(opened) == 1 else "wait", is_live=True)

    rig = begin({"camera": make}, source="camera")
    until(lambda: len(opened) == 2)
    until(lambda: rig.session.snapshot().state is SessionState.RUNNING)


@pytest.fixture
def portrait(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo's person is a green square, striped to be sharp."""
    image = picture((LEFT, GREEN)).copy()
    image[60:140:2, 40:120] = np.array(GREEN) * 0.6
    monkeypatch.setattr("realtime.sources.demo.portrait_of_collins", lambda: image)


def show(rig: Rig, source: str) -> None:
    rig.fed = FedSource()
    rig.sources[source] = lambda: rig.fed
    rig.session.set_source(source)


@pytest.mark.usefixtures("portrait")
def test_another_source_never_changes_the_people(begin: Begin, tmp_path: Path) -> None:
    rig = begin()
    both = picture((LEFT, RED), (RIGHT, GREEN))
    rig.feed_until(lambda _: rig.names() == ["Ada", None], both)
    before = rig.session.snapshot().gallery
    show(rig, "demo")
    rig.session.add_pictures("Cleo", [tmp_path / "a.jpg"])
    rig.feed_until(lambda _: rig.names() == ["Ada", None], both)
    assert rig.session.snapshot().gallery is before
    assert before.folder == tmp_path
    assert rig.gallery.added == [("Cleo", (tmp_path / "a.jpg",))]


@pytest.mark.usefixtures("portrait")
def test_the_demo_names_its_person_only_while_nobody_is_registered(begin: Begin, tmp_path: Path) -> None:
    rig = begin(people={})
    both = picture((LEFT, RED), (RIGHT, GREEN))
    rig.feed_until(lambda _: rig.names() == [None, None], both)
    for source in ("demo", "Demo "):
        show(rig, source)
        rig.feed_until(lambda _: rig.names() == [None, NAMED], both)
        assert rig.session.snapshot().gallery.people == ()
        show(rig, "fed")
        rig.feed_until(lambda _: rig.names() == [None, None], both)
    show(rig, "demo")
    rig.feed_until(lambda _: rig.names() == [None, NAMED], both)
    rig.gallery.change(Ada=RED)
    rig.feed_until(lambda _: rig.names() == ["Ada", None], both)
    assert list(tmp_path.glob("*")) in ([], [tmp_path / ".rollcall"]), "nothing was registered"


@pytest.mark.usefixtures("portrait")
def test_the_demo_is_not_recorded(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    rig, recorded = begin(), list[object]()
    show(rig, "demo")
    record = rig.session.journal.record

    def recording(analysis: Analysis, *, keep: bool = True, **about: Any) -> None:
        if keep:
            recorded.append(analysis)
        record(analysis, keep=keep, **about)

    monkeypatch.setattr(rig.session.journal, "record", recording)
    snapshot = rig.feed_until(lambda snapshot: rig.names() == ["Ada"] and snapshot.seen, picture((LEFT, RED)))
    assert recorded == []
    assert [name for name, _ in snapshot.seen] == ["Ada"], "who is on the picture is shown all the same"
    show(rig, "fed")
    rig.feed_until(lambda _: recorded, picture((LEFT, RED)))
