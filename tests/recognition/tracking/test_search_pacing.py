"""Which frames are searched, and which faces are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from recognition.tracking.follower import Follower
from recognition.tracking.looks import embed_looks
from recognition.types import Box, Detection, Frame, Image
from tests.fakes import BLUE, GREEN, RED, SquareDetector, picture
from tests.followed_squares import EMBEDDER, PEOPLE, RULES, Square, follower, frame, square, step


def skipped(made: Follower, shown: Frame) -> bool:
    if made.may_skip(shown):
        return True
    made.process(shown)
    return False


def test_an_empty_still_picture_is_searched_every_other_fifth_of_a_second() -> None:
    made = follower()
    searched = [number for number in range(60) if not skipped(made, frame(number))]
    assert len(searched) == pytest.approx(5, abs=1)


def test_where_nothing_has_moved_for_two_seconds_once_a_second_until_something_does() -> None:
    made = follower()
    searched = [number for number in range(240) if not skipped(made, frame(number))]
    assert sum(number >= 90 for number in searched) == pytest.approx(5, abs=1)
    assert not skipped(made, frame(240, square(RED))), "who comes is found at once"
    searched = [number for number in range(241, 301) if not skipped(made, frame(number))]
    assert len(searched) >= 5, "who has gone may come back"


def test_a_picture_that_changes_is_searched_at_once_and_one_with_a_new_face_always() -> None:
    made = follower()
    assert [skipped(made, frame(number)) for number in range(4)] == [False, True, True, True]
    assert [skipped(made, frame(number, square(RED))) for number in range(4, 12)] == [False] * 8


def settled(*squares: Square) -> tuple[Follower, int]:
    """A follower that has named the faces, and the number of the next frame."""
    made = follower()
    for number in range(30):
        step(made, frame(number, *squares))
    return made, 30


def test_named_faces_that_do_not_move_are_searched_five_times_a_second() -> None:
    made, first = settled(square(RED), square(GREEN, left=200))
    passed = [skipped(made, frame(number, square(RED), square(GREEN, left=200))) for number in range(first, first + 60)]
    assert passed.count(False) == pytest.approx(10, abs=1)


def test_of_named_faces_that_move_every_other_frame_is_searched_and_fast_ones_in_every_frame() -> None:
    made, first = settled(square(RED))
    slow = [skipped(made, frame(first + number, square(RED, left=100 + number))) for number in range(12)]
    assert slow.count(False) == 6
    made, first = settled(square(RED))
    fast = [skipped(made, frame(first + number, square(RED, left=100 + 8 * number))) for number in range(16)]
    assert fast[4:] == [False] * 12


@pytest.mark.parametrize("newcomer", [square(GREEN, left=200), square(BLUE, left=200)])
def test_who_comes_beside_named_faces_is_found_within_a_fifteenth_of_a_second(newcomer: Square) -> None:
    made, first = settled(square(RED))
    came = [skipped(made, frame(first + number, square(RED), newcomer)) for number in range(10)]
    assert False in came[:2]
    assert came[2:] == [False] * 8  # until it has a name, or for good where it has none


def test_another_scene_is_searched_at_once() -> None:
    made, first = settled(square(RED))
    assert skipped(made, frame(first, square(RED)))
    assert not skipped(made, frame(first + 1, image=picture(((0, 0, 160, 240), (255, 255, 255)))))


def test_a_name_in_doubt_is_searched_in_every_frame() -> None:
    made, first = settled(square(RED))
    assert skipped(made, frame(first, square(RED)))
    step(made, frame(first + 15, square(GREEN)))  # a look was due, which shows somebody else
    step(made, frame(first + 16, square(GREEN)))
    assert not skipped(made, frame(first + 17, square(GREEN)))


class RefiningSquares(SquareDetector):
    """Gives wrong landmarks at first."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    def detect_quickly(self, image: Image) -> list[Detection]:
        return [replace(each, landmarks=np.zeros((5, 2), np.float32)) for each in self.detect(image)]

    def refined(self, image: Image, detections: Sequence[Detection]) -> list[Detection]:
        self.asked.append(len(detections))
        return [next(right for right in self.detect(image) if right.box == each.box) for each in detections]


def test_landmarks_are_refined_only_for_the_faces_that_are_looked_at() -> None:
    detector, used = RefiningSquares(), []

    def noted(_image: Image, detection: Detection) -> float:
        used.append(detection.landmarks)
        return 1.0

    made = Follower(detector, EMBEDDER.crop_spec, RULES, noted)
    for number in range(10):
        step(made, frame(number, square(RED)))
    assert detector.asked == [1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    assert all(each is None or each.any() for each in used)


def test_a_face_that_all_looks_agree_on_is_looked_at_once_a_second() -> None:
    made = follower()
    looked = [number for number in range(240) if made_look(made, frame(number, square(RED)))]
    assert len([number for number in looked if 30 <= number < 60]) == 2
    assert len([number for number in looked if 210 <= number < 240]) == 1


def made_look(made: Follower, shown: Frame) -> bool:
    requests = made.process(shown)
    made.add_results(embed_looks(requests, EMBEDDER, PEOPLE))
    return bool(requests)


def test_while_nobody_is_there_but_something_moves_every_other_frame_is_searched() -> None:
    made = follower()
    moving = [picture(square((90, 140, 128), left=10 * number)) for number in range(12)]
    assert [skipped(made, frame(number, image=image)) for number, image in enumerate(moving)] == [False, True] * 6


def test_a_new_detector_searches_at_once() -> None:
    made = follower()
    skipped(made, frame(0))
    made.set_detector(SquareDetector())
    assert not skipped(made, frame(1))


def followed_by(detector: SquareDetector) -> Follower:
    return Follower(detector, EMBEDDER.crop_spec, RULES, lambda _image, _face: 1.0)


class CoarseSquares(SquareDetector):
    """Counts its coarse searches, which find no square whose side is below 60 px."""

    min_coarse_face = 60.0

    def __init__(self) -> None:
        super().__init__()
        self.coarse = 0

    def detect_coarsely(self, image: Image) -> list[Detection]:
        self.coarse += 1
        self.calls -= 1
        return [each for each in self.detect(image) if each.box.width >= 60]


def searches(shown: Square, *, beside: bool = False) -> tuple[int, int]:
    """Coarse and whole searches of a second in which a named face is shown, and ``beside`` whether something moves
    beside it."""
    detector = CoarseSquares()
    made = followed_by(detector)
    for number in range(60):
        if number == 30:
            detector.coarse = detector.calls = 0
        others = [square((90, 140, 128), left=265 + 12 * (number % 3), top=20)] if beside else []
        analysis = step(made, frame(number, shown, *others))
    assert [track.id for track in analysis.tracks] == [1]
    return detector.coarse, detector.calls


def test_a_large_named_face_is_followed_by_coarse_searches_between_whole_ones() -> None:
    coarse, whole = searches(square(RED, size=80))
    assert coarse + whole == 30
    assert whole == pytest.approx(4, abs=1)


def test_beside_small_faces_and_what_moves_every_search_is_a_whole_one() -> None:
    assert searches(square(RED, size=40)) == (0, 30)
    assert searches(square(RED, size=80), beside=True) == (0, 30)


def test_a_face_that_a_coarse_search_misses_is_searched_for_in_the_same_frame() -> None:
    square_far_away = Detection(Box(250, 10, 310, 70), 1.0, None)
    detector = CoarseSquares()
    made = followed_by(detector)
    for number in range(30):
        step(made, frame(number, square(RED, size=80)))
    detector.calls = 0
    missed: list[Image] = []

    def find_another(image: Image) -> list[Detection]:
        missed.append(image)
        return [square_far_away]

    detector.detect_coarsely = find_another  # type: ignore[method-assign]
    for number in range(30, 36):
        step(made, frame(number, square(RED, size=80)))
    assert (detector.calls, bool(missed)) == (6, True)
    assert [(track.id, track.seen_at) for track in made.analysis().tracks] == [(1, pytest.approx(35 / 30))]
