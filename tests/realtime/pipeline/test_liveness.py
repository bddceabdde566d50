"""Liveness through both stages by hand, and loading its model."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest

from realtime.interfaces import NoticeKind, Notices
from realtime.mailbox import Mailbox
from realtime.pipeline.crops import Crops, Identification
from realtime.pipeline.liveness_loading import LivenessLoading
from realtime.pipeline.naming import Naming, Threshold
from realtime.pipeline.profiles import PROFILES, liveness_rules, rules_for
from realtime.pipeline.stages import DetectionStage, EmbeddingStage
from realtime.task_runner import TaskRunner
from recognition.interfaces import template_key
from recognition.liveness.judging import INTERVAL, MIN_LOOKS, LivenessRules
from recognition.matching.templates import Templates
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.types import Frame, Image, Liveness, State, Track
from services.messages.live import live_text
from settings import RecognitionSettings, Settings
from tests.fakes import (
    RED,
    ColourEmbedder,
    FakeClock,
    FakeModelFactory,
    FrameLiveness,
    SquareDetector,
    on_screen,
    picture,
    until,
)

FACE = picture(((130, 90, 190, 150), RED))
RATE = 20


class Bench:
    """Both stages, stepped by hand, and the names."""

    def __init__(self, liveness: str) -> None:
        settings = RecognitionSettings(liveness=liveness, looks_to_decide=1, settled_interval=0.0)
        self.clock, self.model, self.crops = FakeClock(), FrameLiveness(), Crops()
        self.frames: Mailbox[Frame] = Mailbox()
        follow = rules_for(Settings(recognition=settings), PROFILES["fast"])
        self.detection = DetectionStage(
            self.frames,
            self.crops,
            lambda detector, crop_spec: Follower(detector, crop_spec, follow, lambda _image, _face: 1.0),
            self.clock,
            lambda _analysis: None,
            lambda: 0.3,
        )
        self.embedding = EmbeddingStage(self.crops, self.detection.add_results, self.clock, lambda: self.model)
        self.naming = Naming(Rules(looks_to_decide=1), Threshold(0.3), None, liveness_rules(settings))
        embedder = ColourEmbedder()
        vectors = embedder.embed([np.full((16, 16, 3), RED, np.uint8)])
        self.detection.use_detector(SquareDetector())
        self.detection.use_identification(
            Identification(embedder, Templates(vectors, ("Ada",), template_key(embedder)))
        )
        self.index = 0

    def show(self, image: Image, count: int = 1) -> Track:
        for _ in range(count):
            self.clock.advance(1 / RATE)
            self.frames.put(Frame(image, self.index, self.clock()))
            self.index += 1
            self.detection.step(0.0)
            self.embedding.step(0.0)
            self.detection.step(0.0)
        decided = self.naming.decided(self.detection.analysis)
        assert decided is not None
        (track,) = decided.tracks
        return track


def test_off_checks_nothing() -> None:
    bench = Bench("off")
    track = bench.show(FACE, 5)
    assert (track.person, track.liveness, bench.model.checked) == ("Ada", None, 0)


def test_a_live_face_is_judged_beside_its_name() -> None:
    bench = Bench("show")
    first = bench.show(FACE)
    assert (first.person, first.liveness) == ("Ada", Liveness.NOT_JUDGED)
    assert bench.show(FACE, MIN_LOOKS - 1).liveness is Liveness.LIVE


def test_a_name_is_held_until_the_face_is_live_and_a_screen_never_gets_it() -> None:
    bench = Bench("hold")
    first = bench.show(FACE)
    assert (first.state, first.person, first.is_held) == (State.PENDING, None, True)
    assert bench.show(FACE, MIN_LOOKS - 1).person == "Ada"

    bench = Bench("hold")
    for _ in range(3):
        track = bench.show(on_screen(FACE), RATE)
        assert (track.person, track.is_held, track.liveness) == (None, True, Liveness.DOUBTFUL)


def test_after_the_first_looks_a_face_is_checked_now_and_then() -> None:
    bench = Bench("show")
    bench.show(FACE, MIN_LOOKS + 1)
    seconds = 4
    before = bench.model.checked
    bench.show(FACE, seconds * RATE)
    assert bench.model.checked - before == pytest.approx(seconds / INTERVAL, abs=2)


def test_what_is_judged_follows_a_face_that_is_exchanged_for_a_screen() -> None:
    bench = Bench("hold")
    assert bench.show(FACE, RATE).person == "Ada"
    assert bench.show(on_screen(FACE), 4 * RATE).liveness is Liveness.DOUBTFUL


def loading(rules: LivenessRules | None, factory: FakeModelFactory) -> tuple[LivenessLoading, Notices, TaskRunner]:
    notices, tasks = Notices(), TaskRunner()
    return LivenessLoading(rules, cast(Any, factory), notices, tasks), notices, tasks


def test_nothing_is_loaded_where_it_is_off() -> None:
    loader, notices, tasks = loading(None, FakeModelFactory(missing=["liveness"]))
    loader.prepare(fetch=True)
    assert not tasks.close(1.0)
    assert (loader.model, notices.all()) == (None, ())


@pytest.mark.parametrize(
    ("hold", "kind", "begins"),
    [
        (False, NoticeKind.WARNING, "Faces are not judged live: The weights of the liveness check"),
        (True, NoticeKind.PROBLEM, "Names are held back, as no face can be judged live: The weights"),
    ],
)
def test_missing_weights_are_said_and_used_once_they_came(hold: bool, kind: NoticeKind, begins: str) -> None:
    factory = FakeModelFactory(missing=["liveness"])
    loader, notices, tasks = loading(LivenessRules(hold=hold), factory)
    loader.prepare(fetch=False)
    (notice,) = until(notices.all)
    assert notice.kind is kind
    assert live_text(notice.message).startswith(begins)
    assert (notice.action, notice.argument) == ("fetch-model", "minifasnet-v2")
    loader.fetch()
    until(lambda: loader.model is not None)
    assert notices.all() == ()
    tasks.close(1.0)


def test_rules_of_following_carry_the_pace() -> None:
    assert rules_for(Settings()).liveness_interval is None
    assert rules_for(Settings(recognition=RecognitionSettings(liveness="show"))).liveness_interval == INTERVAL
    assert FollowRules().liveness_interval is None
