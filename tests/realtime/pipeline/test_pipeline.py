"""Several stages that share the threads of one pipeline, stepped by hand."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from functools import partial

from realtime.mailbox import Mailbox
from realtime.pipeline.crops import Identification
from realtime.pipeline.pipeline import Pipeline
from realtime.pipeline.stages import DetectionStage
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.types import Analysis, Frame
from tests.fakes import BLUE, RED, ColourEmbedder, FakeClock, SquareDetector, picture, until
from tests.realtime.pipeline.test_stages import FACE, NOW, RULES, templates


class Bench:
    """A pipeline with ``count`` stages."""

    def __init__(self, count: int, rules: FollowRules = RULES) -> None:
        self.clock, self.heard, ids = FakeClock(), list[Analysis](), itertools.count(1)
        self.pipeline = Pipeline(self.clock)
        self.mailboxes: list[Mailbox[Frame]] = [self.pipeline.new_mailbox() for _ in range(count)]
        self.detectors = [SquareDetector() for _ in range(count)]
        self.identification = Identification(ColourEmbedder(), templates(Ada=RED))
        self.stages: list[DetectionStage] = []
        for number, frames in enumerate(self.mailboxes):

            def make(frames: Mailbox[Frame], crops: object, sources: object, number: int = number) -> DetectionStage:
                return DetectionStage(
                    frames,
                    crops,  # type: ignore[arg-type]
                    lambda detector, spec: Follower(detector, spec, rules, lambda _image, _face: 1.0, ids),
                    self.clock,
                    self.heard.append,
                    lambda: 0.3,
                    number,
                    sources,  # type: ignore[arg-type]
                )

            stage = self.pipeline.new_stage(make, frames)
            stage.use_detector(self.detectors[number])
            stage.use_identification(self.identification)
            stage.step(NOW)
            self.stages.append(stage)

    def new(self, index: int) -> Frame:
        self.clock.advance(0.01)
        return Frame(picture((FACE, RED)), index, self.clock())

    def frame(self, number: int, index: int = 0, colour: tuple[int, int, int] = RED) -> None:
        self.clock.advance(0.01)
        self.mailboxes[number].put(Frame(picture((FACE, colour)), index, self.clock()))

    def has_heard(self, feed: int, index: int) -> bool:
        return any((each.feed, each.frame_index) == (feed, index) for each in self.heard)

    def served(self) -> list[int]:
        """The stages that had something to do, in turn, until none has."""
        steps = iter(partial(self.pipeline.turns.step, NOW), None)
        return [self.stages.index(stage) for stage in steps if stage is not None]


def test_the_stage_that_waited_longest_is_next_whoever_has_most_frames() -> None:
    bench = Bench(3)
    turns = []
    for round_ in range(3):
        for index in range(5):
            bench.frame(0, 10 * round_ + index)
        bench.frame(1, round_)
        bench.frame(2, round_)
        turns.append(bench.served())
    assert turns == [[0, 1, 2]] * 3
    assert [stage.frames_dropped for stage in bench.stages] == [12, 0, 0]


def with_new_faces(bench: Bench, number: int, rounds: int) -> list[int]:
    """The stages that have the turns while every camera has a frame, and one shows a face that is not known yet."""
    turns = []
    for index in range(1, rounds + 1):
        for each in range(4):
            frame = bench.new(index) if each == number else Frame(picture(), index, bench.clock())
            bench.mailboxes[each].put(frame)
        stage = bench.pipeline.turns.step(NOW)
        assert stage is not None
        turns.append(bench.stages.index(stage))
    return turns


def test_a_new_face_has_its_turns_first_until_there_are_looks_enough() -> None:
    bench = Bench(4, replace(RULES, identity=Rules(looks_to_decide=3)))
    bench.frame(2, 0)
    bench.served()
    assert [each.is_urgent for each in bench.stages] == [False, False, True, False]
    assert with_new_faces(bench, 2, 8) == [2, 2, 0, 1, 3, 2, 0, 1], "with the third look on its way, all are alike"
    batch = bench.pipeline.crops.take(NOW)
    assert batch is not None
    assert len({each.at for each in batch.requests}) == 3, "none of its looks takes the place of another"


def test_faces_that_stay_new_leave_nobody_out() -> None:
    bench = Bench(4, replace(RULES, identity=Rules(looks_to_decide=99)))
    bench.frame(2, 0)
    bench.served()
    turns = with_new_faces(bench, 2, 100)
    assert turns.count(2) > 60
    assert min(map(turns.count, (0, 1, 3))) >= 5


def test_nothing_is_lost_or_doubled_where_one_stage_alone_has_frames() -> None:
    bench = Bench(2)
    for index in range(4):
        bench.frame(1, index)
        assert bench.served() == [1]
    assert [(each.feed, each.frame_index) for each in bench.heard] == [(1, index) for index in range(4)]


def test_faces_of_several_sources_are_embedded_at_once_and_come_back_to_their_own() -> None:
    bench = Bench(2)
    calls: list[int] = []
    embed = bench.identification.embedder.embed

    def counted(crops: object) -> object:
        calls.append(len(crops))  # type: ignore[arg-type]
        return embed(crops)  # type: ignore[arg-type]

    bench.identification.embedder.embed = counted  # type: ignore[method-assign,assignment]
    bench.frame(0)
    bench.frame(1, colour=BLUE)
    bench.served()
    assert bench.pipeline._embedding.step(NOW)
    assert calls == [2]
    bench.served()
    found = [
        [track.looks[-1].match.person for track in stage.analysis.tracks] for stage in bench.stages if stage.analysis
    ]
    assert found == [["Ada"], ["Ada"]], "the nearest person"
    distances = [stage.analysis.tracks[0].looks[-1].match.distance for stage in bench.stages if stage.analysis]
    assert distances[0] < 0.1 < distances[1]
    numbers = [stage.analysis.tracks[0].id for stage in bench.stages if stage.analysis]
    assert len(set(numbers)) == 2


def test_a_stage_that_fails_ends_alone() -> None:
    bench = Bench(2)
    bench.detectors[0].detect = _failing  # type: ignore[method-assign,assignment]
    for index in range(12):
        bench.frame(0, index)
        bench.frame(1, index)
        bench.served()
    assert isinstance(bench.stages[0].fault, ZeroDivisionError)
    assert bench.stages[1].fault is None
    assert {each.feed for each in bench.heard} == {1}
    assert len(bench.heard) == 12
    assert bench.pipeline.fault is None


def test_a_removed_stage_gets_no_more_turns() -> None:
    bench = Bench(2)
    bench.pipeline.turns.remove(bench.stages[0])
    bench.frame(0)
    bench.frame(1)
    assert bench.served() == [1]


def test_threads_wait_for_any_source_and_end() -> None:
    bench = Bench(2)
    bench.pipeline.start()
    try:
        for index in range(3):
            for number in (0, 1):
                bench.frame(number, index)
                until(partial(bench.has_heard, number, index))
    finally:
        bench.pipeline.stop_soon()
        assert all(each.join(10) for each in bench.pipeline.workers)
    assert not {"detection", "embedding"} & {each.name for each in threading.enumerate()}


def _failing(*_: object) -> None:
    raise ZeroDivisionError
