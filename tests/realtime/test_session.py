"""Names, threshold and networks of a session on its threads; the test feeds its source, its parts need no weights."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from realtime.interfaces import NoticeKind, SessionState
from recognition.errors import ModelMissingError, UnknownNameError
from recognition.types import State
from services.messages.live import live_text
from settings import ModelsSettings, RecognitionSettings, Settings
from tests.fakes import RED, FakeModelFactory, SlowEmbedder, SquareDetector, picture, until
from tests.realtime.session_rig import LEFT, SETTINGS, Begin, Rig, faces


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


def test_pictures_are_handed_to_the_gallery(begin: Begin, tmp_path: Path) -> None:
    rig = begin()
    rig.session.add_pictures("Cleo", [tmp_path / "a.jpg"])
    assert rig.gallery.added == [("Cleo", (tmp_path / "a.jpg",))]


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
