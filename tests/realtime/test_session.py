"""The whole session on its threads, with a source that the test feeds and parts that need no weights."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from realtime.feed_options import FeedOptions
from realtime.interfaces import LiveCode, NoticeKind, SessionState, Snapshot, Source
from realtime.session import LiveSession
from realtime.sources.demo import NAMED
from recognition.errors import ModelMissingError, SourceAwayError, SourceError, UnknownNameError
from recognition.message import Message
from recognition.types import Analysis, Detection, Image, State
from services.messages.live import live_text
from settings import DetectionSettings, ModelsSettings, RecognitionSettings, Settings, SourceSettings
from storage.journal.journal import JournalFile, SightingRow
from tests.fakes import (
    BLUE,
    GREEN,
    RED,
    FakeGalleryWatch,
    FakeModelFactory,
    FedSource,
    ScriptedSource,
    SlowEmbedder,
    SquareDetector,
    picture,
    until,
)

LEFT, RIGHT = (40, 60, 120, 140), (200, 60, 280, 140)
SETTINGS = Settings(
    source=SourceSettings(default="fed", reconnect_first=0.05, reconnect_longest=0.1),
    detection=DetectionSettings(detector="squares"),
    recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
)
Begin = Callable[..., "Rig"]


class Rig:
    """A session with everything a test wants to reach. ``sources`` are handed out by what the user writes."""

    def __init__(self, tmp_path: Path, sources: dict[str, Callable[[], Source]], **options: object) -> None:
        self.fed = FedSource()
        self.sources: dict[str, Callable[[], Source]] = {"fed": lambda: self.fed, **sources}
        self.wall = 1_000.0
        self.model_factory = options.pop("model_factory", None) or FakeModelFactory()
        people = options.pop("people", {"Ada": RED, "Bea": BLUE})
        remembered = options.pop("remembered", {})
        settings = options.pop("settings", SETTINGS)
        self.session = LiveSession(
            settings,  # type: ignore[arg-type]
            self.model_factory,  # type: ignore[arg-type]
            tmp_path,
            create=self._create,
            watch_gallery=partial(FakeGalleryWatch, people=people, remembered=remembered),  # type: ignore[arg-type]
            wall_clock=lambda: self.wall,
            **options,  # type: ignore[arg-type]
        )

    @property
    def gallery(self) -> FakeGalleryWatch:
        return self.session.gallery_watch  # type: ignore[return-value]

    def _create(self, spec: str) -> Source:
        if spec not in self.sources:
            raise SourceError(f"There is no source {spec}. Choose another.")
        return self.sources[spec]()

    def names(self) -> list[str | None]:
        analysis = self.session.snapshot().analysis
        tracks = () if analysis is None else analysis.tracks
        return [track.person for track in sorted(tracks, key=lambda each: each.box.left)]

    def feed_until(self, condition: Callable[[Snapshot], object], image: Image) -> Snapshot:
        """Lets frames out until ``condition`` holds for a snapshot; gives that."""

        def fed() -> Snapshot | None:
            self.fed.feed(image)
            snapshot = self.session.snapshot()
            return snapshot if condition(snapshot) else None

        return until(fed)

    def feed_until_named(self, *names: str | None) -> Snapshot:
        colours = {"Ada": RED, "Bea": BLUE, None: GREEN}
        image = picture(*((box, colours.get(name, RED)) for box, name in zip((LEFT, RIGHT), names, strict=False)))
        return self.feed_until(lambda _: self.names() == list(names), image)


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """Starts a session; stops it in the end, and fails where a thread of it stays."""
    before = set(threading.enumerate())
    rigs: list[Rig] = []

    def start(sources: dict[str, Callable[[], Source]] | None = None, **options: object) -> Rig:
        rig = Rig(tmp_path, sources or {}, **options)
        rigs.append(rig)
        rig.session.start()
        return rig

    yield start
    for rig in rigs:
        assert rig.session.stop(10.0) == ()
    assert [each.name for each in threading.enumerate() if each not in before] == []


def faces() -> Image:
    return picture((LEFT, RED), (RIGHT, BLUE))


def test_names_the_people_of_the_gallery_and_nobody_else(begin: Begin) -> None:
    rig = begin()
    snapshot = rig.feed_until_named("Ada", None)
    analysis = snapshot.analysis
    assert analysis is not None
    assert {track.state for track in analysis.tracks} == {State.KNOWN, State.UNKNOWN}
    assert snapshot.state is SessionState.RUNNING
    assert (snapshot.detector, snapshot.embedder, snapshot.source_label) == ("squares", "sface", "fed")
    assert snapshot.effective[0].effective == "f32"
    assert live_text(snapshot.status) == ""


def test_the_picture_comes_before_anything_is_ready(begin: Begin) -> None:
    gate = threading.Event()

    class Slow(FakeModelFactory):
        def detector(self, name: str, progress: object, **options: object) -> SquareDetector:
            assert gate.wait(30)
            return super().detector(name, progress, **options)  # type: ignore[arg-type]

    rig = begin(model_factory=Slow())
    for _ in range(5):
        rig.fed.feed(faces())
    snapshot = until(lambda: s if (s := rig.session.snapshot()).frame is not None and s.frame.index == 4 else None)
    assert snapshot.analysis is None
    assert "squares" in live_text(snapshot.status)
    gate.set()
    rig.feed_until_named("Ada", "Bea")


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


def test_a_slow_embedder_does_not_hold_back_the_picture(begin: Begin) -> None:
    slow = SlowEmbedder()
    rig = begin(model_factory=FakeModelFactory(embedders={"sface": slow}))
    rig.feed_until(lambda _: slow.entered.acquire(blocking=False), faces())
    first = rig.session.snapshot()
    assert first.frame is not None
    for _ in range(30):  # one second of frames while the network is inside a single batch
        rig.fed.feed(faces())
    newest = first.frame.index + 30
    snapshot = until(lambda: s if (s := rig.session.snapshot()).frame.index == newest else None)  # type: ignore[union-attr]
    until(lambda: rig.session.snapshot().analysis.frame_index == newest)  # type: ignore[union-attr]
    assert snapshot.figures.looks_dropped > 0 or rig.session.snapshot().figures.looks_dropped > 0
    assert not slow.entered.acquire(blocking=False)
    slow.release(1000)
    rig.feed_until_named("Ada", "Bea")


def test_the_threshold_acts_in_the_next_snapshot_and_is_remembered(begin: Begin) -> None:
    rig = begin()
    between = picture((LEFT, (60, 60, 255)))  # a pale red, some distance from Ada
    rig.feed_until(lambda snapshot: snapshot.analysis and snapshot.analysis.tracks and rig.names() == ["Ada"], between)
    (track,) = rig.session.snapshot().analysis.tracks  # type: ignore[union-attr]
    assert track.distance is not None
    rig.session.set_threshold(track.distance / 2)
    assert rig.names() == [None]
    assert rig.session.snapshot().threshold == track.distance / 2
    rig.session.set_threshold(track.distance * 2)
    assert rig.names() == ["Ada"]
    assert rig.gallery.remembered == {"sface@1": track.distance * 2}


@pytest.mark.parametrize(
    ("named", "configured", "remembered", "expected"),
    [(0.1, 0.2, 0.25, 0.1), (None, 0.2, 0.25, 0.2), (None, None, 0.25, 0.25), (None, None, None, 0.3)],
)
def test_where_the_threshold_comes_from(
    begin: Begin, named: float | None, configured: float | None, remembered: float | None, expected: float
) -> None:
    settings = Settings(
        source=SETTINGS.source,
        detection=SETTINGS.detection,
        recognition=RecognitionSettings(embedder="sface", threshold=configured, looks_to_decide=1),
    )
    rig = begin(settings=settings, threshold=named, remembered={} if remembered is None else {"sface@1": remembered})
    until(lambda: rig.session.snapshot().embedder)
    assert rig.session.snapshot().threshold == expected


def test_a_change_of_the_gallery_renames_without_a_restart(begin: Begin) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    rig.gallery.change(Grace=RED)
    until(lambda: rig.names() == ["Grace", None])  # without another frame


def test_another_embedder_while_running(begin: Begin) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    rig.gallery.hold()
    rig.session.set_embedder("other")
    for _ in range(10):
        rig.fed.feed(faces())
    assert rig.session.snapshot().embedder == "sface"
    assert rig.names() == ["Ada", "Bea"]
    rig.gallery.release()
    until(lambda: rig.session.snapshot().embedder == "other")
    rig.feed_until_named("Ada", "Bea")


def test_another_detector_while_running(begin: Begin) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    rig.session.set_detector("circles")
    until(lambda: rig.session.snapshot().detector == "circles")
    rig.feed_until_named("Ada", "Bea")


def test_names_that_nobody_registered(begin: Begin) -> None:
    rig = begin()
    with pytest.raises(UnknownNameError):
        rig.session.set_detector("nobody")
    with pytest.raises(UnknownNameError):
        rig.session.set_embedder("nobody")
    with pytest.raises(UnknownNameError):
        rig.session.fetch_model("nobody")


def test_runs_on_the_fallback_until_the_weights_are_fetched(begin: Begin) -> None:
    settings = Settings(
        source=SETTINGS.source,
        detection=SETTINGS.detection,
        recognition=RecognitionSettings(embedder="other", looks_to_decide=1),
    )
    rig = begin(settings=settings, model_factory=FakeModelFactory(missing={"other"}))
    assert rig.feed_until_named("Ada", "Bea").embedder == "sface"
    (notice,) = rig.session.snapshot().notices
    assert (notice.kind, notice.action, notice.argument) == (NoticeKind.WARNING, "fetch-model", "other")
    rig.session.fetch_model("other")
    until(lambda: [each.action for each in rig.session.snapshot().notices] == ["switch-embedder"])
    rig.session.set_embedder("other")
    until(lambda: rig.session.snapshot().embedder == "other")
    assert rig.session.snapshot().notices == ()


def test_fetches_by_itself_where_the_settings_say_so(begin: Begin) -> None:
    settings = Settings(
        source=SETTINGS.source,
        detection=SETTINGS.detection,
        recognition=RecognitionSettings(embedder="other", looks_to_decide=1),
        models=ModelsSettings(fetch=True),
    )
    rig = begin(settings=settings, model_factory=FakeModelFactory(missing={"other"}))
    until(lambda: [each.action for each in rig.session.snapshot().notices] == ["switch-embedder"])


def test_an_embedder_asked_for_by_name_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError):
        Rig(tmp_path, {}, model_factory=FakeModelFactory(missing={"other"}), embedder="other", strict=True)


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


def test_a_crash_becomes_a_fault_and_a_new_source_begins_again(begin: Begin, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(SquareDetector):
        broken = True

        def detect(self, image: Image) -> list[Detection]:
            if self.broken:
                raise ZeroDivisionError
            return super().detect(image)

    class Breaking(FakeModelFactory):
        def detector(self, name: str, progress: object, **options: object) -> SquareDetector:
            super().detector(name, progress, **options)  # type: ignore[arg-type]
            return Broken()

    rig = begin(model_factory=Breaking())
    snapshot = rig.feed_until(lambda each: each.state is SessionState.FAILED, faces())
    assert "ZeroDivisionError" in live_text(snapshot.status)
    assert "detection" in live_text(snapshot.status)
    assert any(record.exc_info for record in caplog.records)
    Broken.broken = False
    rig.fed.close()
    rig.fed = FedSource()
    rig.session.set_source("fed")
    assert rig.feed_until_named("Ada", "Bea").state is SessionState.RUNNING


def test_a_snapshot_rebuilds_nothing_of_those_who_were_seen_before(begin: Begin, tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    rows = [SightingRow(0, f"visit {number}", f"Person {number}", None, 10.0, 20.0) for number in range(10_000)]
    journal.put(rows, (), now=30.0)
    journal.close()
    rig = begin()
    first = rig.feed_until(lambda snapshot: len(snapshot.seen) >= 10_000, picture())
    assert rig.session.snapshot().seen is first.seen
    rig.feed_until_named("Ada")
    with_ada = rig.session.snapshot()
    assert dict(with_ada.seen)["Ada"].present
    before = dict(first.seen)
    assert all(seen is before[person] for person, seen in with_ada.seen if person != "Ada")


def test_when_somebody_was_seen(begin: Begin) -> None:
    rig = begin()

    def present(snapshot: Snapshot) -> set[str]:
        return {person for person, each in snapshot.seen if each.present}

    # The analysis is shown a moment before it is recorded.
    seen = dict(rig.feed_until(lambda now: present(now) == {"Ada", "Bea"}, faces()).seen)
    # The journal says when the frame was taken, which is a little before it is analysed.
    assert 900.0 < seen["Ada"].last_seen <= 1_000.0

    def bea_alone(now: Snapshot) -> bool:
        rig.wall += 10.0  # the journal writes every few seconds, so that the time passes
        return present(now) == {"Bea"} and dict(now.seen)["Bea"].last_seen > 2_000.0

    rig.wall = 2_000.0
    rig.feed_until(bea_alone, picture((RIGHT, BLUE)))


@pytest.mark.parametrize(
    ("state", "live", "age", "here"),
    [
        (SessionState.RUNNING, True, 0.5, True),
        (SessionState.RUNNING, True, 2.5, False),
        (SessionState.RUNNING, False, 2.5, True),
        (SessionState.PAUSED, True, 60.0, True),
        *((each, True, 0.1, False) for each in SessionState if each not in (SessionState.RUNNING, SessionState.PAUSED)),
    ],
)
def test_nobody_is_here_without_a_picture_of_now(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, state: SessionState, live: bool, age: float, here: bool
) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    until(lambda: len(rig.session.snapshot().seen) == 2)  # noted by another thread
    status = replace(rig.session._feeds.focused.capture.status(), state=state, is_live=live, message=None, retry_in=3.0)
    monkeypatch.setattr(rig.session._feeds.focused.capture, "status", lambda: status)
    newest = rig.session._feeds.focused.capture.newest
    assert newest is not None
    monkeypatch.setattr(rig.session._views, "_clock", lambda: newest.captured_at + age)
    snapshot = rig.session.snapshot()
    assert [each.present for _, each in snapshot.seen] == [here, here]
    assert (snapshot.figures.picture_age_ms is not None) == (state is SessionState.RUNNING)
    assert snapshot.retry_in == (3.0 if state is SessionState.RECONNECTING else None)


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

    def recording(analysis: Analysis, *, keep: bool = True) -> None:
        if keep:
            recorded.append(analysis)
        record(analysis, keep=keep)

    monkeypatch.setattr(rig.session.journal, "record", recording)
    snapshot = rig.feed_until(lambda snapshot: rig.names() == ["Ada"] and snapshot.seen, picture((LEFT, RED)))
    assert recorded == []
    assert [name for name, _ in snapshot.seen] == ["Ada"], "who is on the picture is shown all the same"
    show(rig, "fed")
    rig.feed_until(lambda _: recorded, picture((LEFT, RED)))


def test_pictures_are_handed_to_the_gallery(begin: Begin, tmp_path: Path) -> None:
    rig = begin()
    rig.session.add_pictures("Cleo", [tmp_path / "a.jpg"])
    assert rig.gallery.added == [("Cleo", (tmp_path / "a.jpg",))]


class TestStopping:
    def test_twice_and_before_the_start(self, tmp_path: Path) -> None:
        rig = Rig(tmp_path, {})
        assert rig.session.stop() == ()
        assert rig.session.stop() == ()
        rig.session.start()  # nothing: it was stopped
        assert rig.session.snapshot().state is SessionState.IDLE

    @pytest.mark.parametrize("state", ["failed", "paused", "finished", "reconnecting"])
    def test_from_every_state(self, begin: Begin, state: str) -> None:
        sources: dict[str, Callable[[], Source]] = {
            "finished": lambda: ScriptedSource([faces()]),
            "reconnecting": lambda: ScriptedSource([], "end", is_live=True),
            "paused": lambda: ScriptedSource([faces()], "wait", is_live=True),
        }
        rig = begin(sources, source=state)
        if state == "paused":
            until(lambda: rig.session.snapshot().state is SessionState.RUNNING)
            rig.session.pause(True)
        until(lambda: rig.session.snapshot().state == state)
        assert rig.session.stop(10.0) == ()
        assert rig.session.stop(10.0) == ()
        assert rig.session.snapshot().state is SessionState.IDLE

    def test_does_not_wait_for_a_source_that_is_stuck(self, begin: Begin) -> None:
        stuck = ScriptedSource([faces()], "stuck", is_live=True)
        rig = begin({"stuck": lambda: stuck}, source="stuck")
        until(lambda: rig.session.snapshot().frame)
        until(lambda: rig.session.stop(0.2) == ("capture",))
        stuck.free.set()
        assert rig.session.stop(10.0) == ()

    def test_another_source_does_not_wait_for_one_that_is_stuck(self, begin: Begin) -> None:
        stuck = ScriptedSource([faces()], "stuck", is_live=True)
        rig = begin({"stuck": lambda: stuck}, source="stuck")
        until(lambda: rig.session.snapshot().frame)
        rig.session.set_source("fed")
        rig.feed_until_named("Ada", "Bea")
        stuck.free.set()

    def test_does_not_wait_for_an_embedder_that_is_stuck(self, begin: Begin) -> None:
        slow = SlowEmbedder()
        rig = begin(model_factory=FakeModelFactory(embedders={"sface": slow}))
        rig.feed_until(lambda _: slow.entered.acquire(blocking=False), faces())
        until(lambda: rig.session.stop(0.2) == ("embedding",))
        slow.release(1000)

    def test_commands_after_it_do_nothing(self, begin: Begin) -> None:
        rig = begin()
        rig.session.stop(10.0)
        rig.session.set_source("nothing")
        rig.session.pause(True)
        rig.session.set_threshold(0.2)
        rig.session.set_detector("circles")
        rig.session.set_embedder("other")
        assert rig.session.snapshot().state is SessionState.IDLE


def test_a_fusion_is_offered_while_it_is_in_use(tmp_path: Path) -> None:
    class AnyEmbedder(FakeModelFactory):
        def check_embedder(self, name: str) -> None:
            assert name == "sface+other"

    session = Rig(tmp_path, {}, model_factory=AnyEmbedder(), embedder="sface+other").session
    assert [each.name for each in session.embedders()] == ["sface", "other", "sface+other"]


@pytest.mark.parametrize("scoring", ["average", "nearest"])
def test_faces_are_compared_as_the_settings_say(begin: Begin, scoring: str) -> None:
    rig = begin(settings=replace(SETTINGS, recognition=replace(SETTINGS.recognition, scoring=scoring)))
    rig.feed_until_named("Ada", "Bea")
    in_use = rig.session.models.identification
    assert in_use is not None
    assert in_use.templates.scoring == scoring


class TestSeveralSources:
    @staticmethod
    def begin_two(begin: Begin, **options: object) -> tuple[Rig, FedSource, FedSource]:
        door, yard = FedSource("door"), FedSource("yard")
        feeds = (FeedOptions("one", "Door"), FeedOptions("two", "Yard", threshold_offset=0.1))
        rig = begin({"one": lambda: door, "two": lambda: yard, "three": FedSource}, feeds=feeds, **options)
        return rig, door, yard

    @staticmethod
    def named(rig: Rig, feed: int) -> list[str | None]:
        (view,) = (each for each in rig.session.feed_views() if each.number == feed)
        return [] if view.analysis is None else [each.person for each in view.analysis.tracks]

    def test_each_has_its_names_and_commands_are_about_the_one_in_focus(self, begin: Begin) -> None:
        rig, door, yard = self.begin_two(begin)

        def both() -> bool:
            door.feed(picture((LEFT, RED)))
            yard.feed(picture((RIGHT, BLUE)))
            return (self.named(rig, 0), self.named(rig, 1)) == (["Ada"], ["Bea"])

        until(both)
        assert [(each.name, each.state) for each in rig.session.feed_views()] == [
            ("Door", SessionState.RUNNING),
            ("Yard", SessionState.RUNNING),
        ]
        assert rig.session.snapshot().name == "Door"
        assert [each.feed for each in rig.session.snapshot().others] == [1]
        rig.session.focus(1)
        assert [each.feed for each in rig.session.snapshot().others] == [0]
        snapshot = rig.session.snapshot()
        assert (snapshot.name, snapshot.feed, snapshot.source_label) == ("Yard", 1, "yard")
        assert [each.person for each in snapshot.analysis.tracks] == ["Bea"]  # type: ignore[union-attr]
        rig.session.pause(True, 1)
        until(lambda: [each.state for each in rig.session.snapshots()] == [SessionState.RUNNING, SessionState.PAUSED])
        until(lambda: {name for name, seen in rig.session.snapshot(0).seen if seen.present} == {"Ada", "Bea"})

    def test_a_pause_is_one_of_all(self, begin: Begin) -> None:
        rig, door, yard = self.begin_two(begin)
        for source in (door, yard):
            source.feed(faces())
        until(lambda: all(each.frame is not None for each in rig.session.snapshots()))
        rig.session.pause(True)
        until(lambda: {each.state for each in rig.session.snapshots()} == {SessionState.PAUSED})
        rig.session.pause(False)
        until(lambda: {each.state for each in rig.session.snapshots()} == {SessionState.RUNNING})

    def test_one_that_is_gone_costs_the_others_nothing(self, begin: Begin) -> None:
        rig, door, yard = self.begin_two(begin)
        yard.feed(faces())
        rig.sources["two"] = lambda: ScriptedSource([], SourceAwayError("The yard is dark."), label="yard")
        yard.close()
        until(lambda: rig.session.snapshots()[1].state is SessionState.RECONNECTING)
        until(lambda: live_text(rig.session.snapshots()[1].status) == "Yard: The yard is dark.")

        def ada() -> bool:
            door.feed(picture((LEFT, RED)))
            return self.named(rig, 0) == ["Ada"]

        until(ada)
        assert rig.session.snapshots()[0].state is SessionState.RUNNING

    def test_one_can_be_added_and_taken_away(self, begin: Begin) -> None:
        rig, door, _ = self.begin_two(begin)
        added = FedSource("gate")
        rig.sources["three"] = lambda: added
        number = rig.session.add_feed(FeedOptions("three", "Gate"))

        def bea() -> bool:
            door.feed(picture((LEFT, RED)))
            added.feed(picture((RIGHT, BLUE)))
            return self.named(rig, number) == ["Bea"]

        until(bea)
        rig.session.focus(number)
        assert rig.session.remove_feed(number)
        assert not rig.session.remove_feed(number)
        assert [each.name for each in rig.session.feed_views()] == ["Door", "Yard"]
        assert rig.session.focused == 0
        assert rig.session.remove_feed(1)
        assert not rig.session.remove_feed(0), "one stays"
        until(lambda: sum(each.name == "capture" for each in threading.enumerate()) == 1)

        def alone() -> bool:
            door.feed(picture((LEFT, RED)))
            return [each.person for each in rig.session.snapshot().present] == ["Ada"]

        until(alone)
