"""The stages by hand, on the test's thread with a clock that stands still."""

from __future__ import annotations

import numpy as np
import pytest

from realtime.mailbox import Mailbox
from realtime.pipeline.crops import BATCH, Batch, Crops, Identification
from realtime.pipeline.stages import DetectionStage, EmbeddingStage
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.tracking.looks import LookRequest
from recognition.types import Analysis, Frame
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, FakeClock, SquareDetector, picture

RULES = FollowRules(Rules(looks_to_decide=1), settled_interval=0.0)
FACE = (100, 60, 180, 140)
NOW = 0.0  # a timeout: take what is there


def templates(**people: tuple[int, int, int]) -> Templates:
    embedder = ColourEmbedder()
    vectors = embedder.embed([np.full((16, 16, 3), colour, np.uint8) for colour in people.values()])
    return Templates(vectors, tuple(people), template_key(embedder))


class Bench:
    """Both stages, stepped by hand."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.frames: Mailbox[Frame] = Mailbox()
        self.crops = Crops()
        self.heard: list[Analysis] = []
        self.detector = SquareDetector()
        self.detection = DetectionStage(
            self.frames,
            self.crops,
            lambda detector, crop_spec: Follower(detector, crop_spec, RULES, lambda _image, _face: 1.0),
            self.clock,
            self.heard.append,
            lambda: 0.3,
        )
        self.embedding = EmbeddingStage(self.crops, self.detection.add_results, self.clock)
        self.index = 0

    def ready(self, *, ada: tuple[int, int, int] = RED) -> Identification:
        identification = Identification(ColourEmbedder(), templates(Ada=ada))
        self.detection.use_detector(self.detector)
        self.detection.use_identification(identification)
        return identification

    def frame(self, colour: tuple[int, int, int] = RED, mailbox: Mailbox[Frame] | None = None) -> None:
        self.clock.advance(0.033)
        (mailbox or self.frames).put(Frame(picture((FACE, colour)), self.index, self.clock()))
        self.index += 1

    def people(self) -> list[str | None]:
        analysis = self.detection.analysis
        assert analysis is not None
        return [track.looks[-1].match.person if track.looks else None for track in analysis.tracks]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_face_gets_its_match_by_way_of_both_stages(bench: Bench) -> None:
    bench.ready()
    bench.frame()
    assert bench.detection.step(NOW)
    assert bench.people() == [None]
    assert bench.embedding.step(NOW)
    assert not bench.detection.step(NOW)  # no frame: it was woken by the answer
    assert bench.people() == ["Ada"]
    assert len(bench.heard) == 2


def test_without_a_detector_frames_are_taken_and_not_analysed(bench: Bench) -> None:
    for _ in range(3):
        bench.frame()
        assert not bench.detection.step(NOW)
    assert bench.detection.analysis is None
    assert bench.frames.dropped == 0


def test_before_the_embedder_is_there_faces_are_followed_and_nothing_is_cut_out(bench: Bench) -> None:
    bench.detection.use_detector(bench.detector)
    bench.frame()
    assert bench.detection.step(NOW)
    assert bench.people() == [None]
    assert not bench.embedding.step(NOW)


def test_of_two_crops_of_a_track_the_newest_is_embedded_and_the_other_counted(bench: Bench) -> None:
    bench.ready()
    for _ in range(3):
        bench.frame()
        bench.detection.step(NOW)
    batch = bench.crops.take(NOW)
    assert batch is not None
    assert [request.at for request in batch.requests] == [bench.clock()]
    assert bench.crops.dropped == 2


def test_crops_wait_in_turn_and_in_bounded_number() -> None:
    crops = Crops(limit=6)
    identification = Identification(ColourEmbedder(), templates(Ada=RED))
    image = np.zeros((16, 16, 3), np.uint8)
    crops.put([LookRequest(track, image, 1.0, 0.0) for track in range(8)], identification)
    assert crops.dropped == 2
    crops.put([LookRequest(2, image, 1.0, 1.0)], identification)  # newer, and still first in turn
    batch = crops.take(NOW)
    assert batch is not None
    assert [(request.track, request.at) for request in batch.requests] == [(2, 1.0), (3, 0.0), (4, 0.0), (5, 0.0)]
    assert len(batch.requests) == BATCH
    assert crops.dropped == 3


def test_closed_crops_give_nothing() -> None:
    crops = Crops()
    crops.put(
        [LookRequest(1, np.zeros((16, 16, 3), np.uint8), 1.0, 0.0)], Identification(ColourEmbedder(), templates())
    )
    crops.close()
    assert crops.take(10) is None


def test_a_change_of_the_gallery_renames_a_face_without_another_look(bench: Bench) -> None:
    identification = bench.ready()
    bench.frame()
    bench.detection.step(NOW)
    bench.embedding.step(NOW)
    new = Identification(identification.embedder, templates(Grace=RED))
    bench.detection.use_identification(new)
    assert bench.detection.identification is identification
    bench.detection.step(NOW)
    assert bench.detection.identification is new
    assert bench.people() == ["Grace"]


def test_an_answer_matched_before_the_gallery_changed_is_matched_again(bench: Bench) -> None:
    identification = bench.ready()
    bench.frame()
    bench.detection.step(NOW)
    bench.detection.use_identification(Identification(identification.embedder, templates(Grace=RED)))
    bench.embedding.step(NOW)  # the batch was put together for the former templates
    bench.detection.step(NOW)
    assert bench.people() == ["Grace"]


def test_another_embedder_forgets_the_looks_and_what_is_under_way(bench: Bench) -> None:
    bench.ready()
    bench.frame()
    bench.detection.step(NOW)
    bench.embedding.step(NOW)
    bench.frame()
    bench.detection.use_identification(Identification(ColourEmbedder(), templates(Bea=RED)))
    bench.detection.step(NOW)  # takes the message and a frame; the answer under way is of the former embedder
    assert bench.people() == [None]
    bench.embedding.step(NOW)
    bench.detection.step(NOW)
    assert bench.people() == ["Bea"]


def test_another_source_forgets_tracks_and_late_frames_and_answers(bench: Bench) -> None:
    bench.ready()
    bench.frame()
    bench.detection.step(NOW)
    batch = bench.crops.take(NOW)
    assert batch is not None
    bench.crops.put(batch.requests, batch.identification, source_of(batch))
    former, new = bench.frames, Mailbox[Frame]()
    bench.detection.use_frames(new)
    bench.frame(mailbox=former)  # a frame that the former source had ready
    former.close()
    assert not bench.detection.step(NOW)
    assert bench.detection.analysis is None
    bench.frame(BLUE, mailbox=new)
    assert bench.detection.step(NOW)
    assert bench.people() == [None]
    # An answer from before the change: its track 1 is another face than the track 1 of now.
    late = EmbeddingStage(bench.crops, bench.detection.add_results, bench.clock)
    bench.crops.clear()
    bench.crops.put(batch.requests, batch.identification, source_of(batch))
    late.step(NOW)
    bench.detection.step(NOW)
    assert bench.people() == [None]


def test_another_detector_keeps_the_tracks(bench: Bench) -> None:
    bench.ready()
    bench.frame()
    bench.detection.step(NOW)
    before = bench.detection.analysis
    other = SquareDetector()
    bench.detection.use_detector(other)
    bench.frame()
    bench.detection.step(NOW)
    after = bench.detection.analysis
    assert before is not None
    assert after is not None
    assert other.calls == 1
    assert [track.id for track in after.tracks] == [track.id for track in before.tracks]


def test_one_bad_frame_is_counted_and_the_next_goes_on(bench: Bench) -> None:
    bench.ready()
    bench.detector.detect = _failing  # type: ignore[method-assign,assignment]
    bench.frame()
    assert not bench.detection.step(NOW)
    assert bench.detection.tolerance.total == 1
    del bench.detector.detect
    bench.frame()
    assert bench.detection.step(NOW)


def test_faults_in_a_row_end_the_stage(bench: Bench) -> None:
    bench.ready()
    bench.detector.detect = _failing  # type: ignore[method-assign,assignment]
    for _ in range(9):
        bench.frame()
        assert not bench.detection.step(NOW)
    bench.frame()
    with pytest.raises(ZeroDivisionError):
        bench.detection.step(NOW)


def test_a_batch_that_cannot_be_embedded_is_counted_and_the_next_goes_on(bench: Bench) -> None:
    identification = bench.ready()
    identification.embedder.embed = _failing  # type: ignore[method-assign,assignment]
    bench.frame()
    bench.detection.step(NOW)
    assert bench.embedding.step(NOW)
    assert bench.embedding.tolerance.total == 1
    del identification.embedder.embed
    bench.frame()
    bench.detection.step(NOW)
    bench.embedding.step(NOW)
    bench.detection.step(NOW)
    assert bench.people() == ["Ada"]


def test_what_it_measures(bench: Bench) -> None:
    bench.ready()
    for colour in (RED, RED, GREEN):
        bench.frame(colour)
        bench.detection.step(NOW)
    assert bench.detection.rate.per_second(bench.clock()) == pytest.approx(1 / 0.033)
    assert bench.detection.detect_ms.median(bench.clock()) == 0.0
    assert bench.embedding.embed_ms.median(bench.clock()) is None


def source_of(batch: Batch) -> int:
    return next(iter(batch.sources.values()))


def looks(*tracks: int) -> list[LookRequest]:
    return [LookRequest(track, np.zeros((16, 16, 3), np.uint8), 1.0, 0.0) for track in tracks]


def test_sources_share_a_batch_in_turn_and_a_crowd_crowds_nobody_out() -> None:
    crops, identification = Crops(limit=6), Identification(ColourEmbedder(), templates(Ada=RED))
    crops.put(looks(*range(1, 9)), identification, source=0)
    crops.put(looks(20), identification, source=1)
    crops.put(looks(30), identification, source=2)
    batch = crops.take(NOW)
    assert batch is not None
    assert [request.track for request in batch.requests] == [3, 20, 30, 4]
    assert batch.sources == {3: 0, 4: 0, 20: 1, 30: 2}
    assert crops.dropped == 2


def test_new_faces_are_embedded_first_and_others_every_second_time() -> None:
    crops, identification = Crops(), Identification(ColourEmbedder(), templates(Ada=RED))
    image = np.zeros((16, 16, 3), np.uint8)

    def new(track: int, at: float, lacking: int) -> LookRequest:
        return LookRequest(track, image, 1.0, at, lacking=lacking)

    def taken() -> list[tuple[int, float]]:
        batch = crops.take(NOW)
        return [] if batch is None else [(each.track, each.at) for each in batch.requests]

    crops.put(looks(1, 2), identification, source=0)
    crops.put([new(30, 0.1, 2)], identification, source=1)
    crops.put([new(30, 0.2, 2)], identification, source=1)
    crops.put([new(40, 0.3, 3), *looks(41)], identification, source=2)
    assert taken() == [(30, 0.1), (40, 0.3), (30, 0.2)]
    crops.put([new(50, 0.4, 3)], identification, source=3)
    assert taken() == [(1, 0.0), (41, 0.0), (50, 0.4), (2, 0.0)]
    for at in (1.0, 2.0, 3.0):
        crops.put([new(60, at, 2)], identification, source=1)
    assert crops.dropped == 1
    assert sorted(taken()) == [(60, 2.0), (60, 3.0)], "no more than it lacks, the newest"


def test_sources_with_other_templates_get_a_batch_of_their_own() -> None:
    crops, one = Crops(), Identification(ColourEmbedder(), templates(Ada=RED))
    other = Identification(one.embedder, templates(Grace=RED))
    crops.put(looks(1), one, source=0)
    crops.put(looks(2), other, source=1)
    batches = [crops.take(NOW), crops.take(NOW)]
    assert [(each.sources, each.identification) for each in batches if each] == [({1: 0}, one), ({2: 1}, other)]
    assert crops.take(NOW) is None


def _failing(*_: object) -> None:
    raise ZeroDivisionError
