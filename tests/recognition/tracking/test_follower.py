"""Names and looks of tracks."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.matching.templates import Templates
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.looks import embed_looks
from recognition.types import CropSpec, Detection, Image, Look, Match, Sample, State
from tests.fakes import BLUE, GREEN, RED, SquareDetector, picture
from tests.followed_squares import EMBEDDER, KEY, PEOPLE, RULES, follower, frame, gallery, good, named, square, step


def test_a_face_is_pending_until_there_are_enough_looks_and_then_has_its_name() -> None:
    made = follower()
    seen = [step(made, frame(number, square(RED))) for number in range(5)]
    assert [each.tracks[0].state for each in seen] == [State.PENDING] * 2 + [State.KNOWN] * 3
    assert seen[-1].tracks[0].person == "Ann"
    assert (seen[-1].frame_index, seen[-1].frame_time) == (4, 4 / 30)


@pytest.mark.parametrize("unlit", [0, 8])
def test_a_face_between_dark_images_keeps_its_track_and_gets_its_name(unlit: int) -> None:
    made = follower()
    dark = np.full((240, 320, 3), unlit, np.uint8)
    frames = [frame(number, square(RED), image=dark if number % 2 else None) for number in range(10)]
    seen = [step(made, each) for each in frames]
    assert [each.frame_index for each in seen] == list(range(10))
    assert {track.id for each in seen for track in each.tracks} == {1}
    assert named(seen[-1]) == [(1, State.KNOWN, "Ann")]


def test_a_picture_of_another_size_begins_anew() -> None:
    made = follower()
    for number in range(5):
        step(made, frame(number, square(RED)))
    turned = picture(square(RED, left=150, top=200), size=(240, 320))
    assert named(step(made, frame(5, image=turned))) == [(2, State.PENDING, None)]


def test_a_name_outlives_the_looks_that_gave_it_until_the_face_is_another() -> None:
    made = follower()
    for number in range(5):
        seen = step(made, frame(number, square(RED)))
    former = seen.tracks[0].former
    assert former is not None
    assert (former.person, former.threshold < 0.05) == ("Ann", True)
    for number in range(5, 250):
        seen = step(made, frame(number, square((0, 90, 255))))  # so far away that no threshold of before names it
    assert seen.tracks[0].looks[0].match.distance > 0.05
    assert seen.tracks[0].former == former
    made.rematch(gallery(Bob=GREEN))
    (track,) = made.analysis().tracks
    assert track.former is None or track.former.person == "Bob", "of the people there are now"


@pytest.mark.parametrize("rate", [0.7, 2.0])
def test_a_face_keeps_its_track_and_name_where_frames_are_far_apart(rate: float) -> None:
    made = follower()
    seen = [step(made, frame(number, square(RED), rate=rate)) for number in range(5)]
    assert {track.id for each in seen for track in each.tracks} == {1}
    assert [each.tracks[0].state for each in seen] == [State.PENDING] * 2 + [State.KNOWN] * 3
    (other,) = step(made, frame(5, square(GREEN), rate=rate)).tracks
    assert (other.id == 1) == (rate > 1), "after more than a second one look is enough"


def test_after_a_long_gap_a_face_is_another_one() -> None:
    made = follower()
    for number in range(4):
        step(made, frame(number, square(RED)))
    (track,) = step(made, frame(1, square(RED), rate=0.2)).tracks
    assert (track.id, track.state) == (2, State.PENDING)


def test_a_stranger_is_unknown() -> None:
    made = follower()
    for number in range(4):
        seen = step(made, frame(number, square(BLUE)))
    assert named(seen) == [(1, State.UNKNOWN, None)]


def test_settled_faces_are_looked_at_less_often_and_known_ones_least() -> None:
    made = follower()
    asked: dict[int, int] = {1: 0, 2: 0}
    for number in range(61):
        requests = made.process(frame(number, square(RED), square(BLUE, 200)))
        for request in requests:
            asked[request.track] += 1
        made.add_results(embed_looks(requests, EMBEDDER, PEOPLE))
    assert asked[1] == 3 + 3  # to decide, then every half second
    assert 18 <= asked[2] <= 24  # ten a second


def test_only_the_newest_looks_are_kept() -> None:
    made = follower(FollowRules(identity=RULES.identity, looks_kept=5, settled_interval=0.0))
    for number in range(20):
        seen = step(made, frame(number, square(RED)))
    looks = seen.tracks[0].looks
    assert [each.at for each in looks] == [number / 30 for number in range(15, 20)]


def test_new_faces_are_asked_for_first() -> None:
    made = follower()
    for number in range(2):
        step(made, frame(number, square(RED)))
    requests = made.process(frame(2, square(RED), square(GREEN, 200)))
    assert [request.track for request in requests] == [2, 1]


def test_in_a_crowd_the_faces_take_turns() -> None:
    made = follower(FollowRules(identity=RULES.identity, max_requests=2))
    crowd = [square(RED, 10 + 60 * column) for column in range(4)]
    asked = []
    for number in range(4):
        requests = made.process(frame(number, *crowd))
        assert len(requests) <= 2
        asked += [request.track for request in requests]
    assert sorted(asked) == [1, 1, 2, 2, 3, 3, 4, 4]


def test_a_look_that_comes_late_still_counts_and_one_for_a_face_that_is_gone_does_not() -> None:
    made = follower()
    first = embed_looks(made.process(frame(0, square(RED))), EMBEDDER, PEOPLE)
    made.process(frame(1, square(RED)))
    made.add_results(first)
    assert [each.at for each in made.analysis().tracks[0].looks] == [0.0]
    made.process(frame(100))
    made.add_results(first)
    assert made.analysis().tracks == ()


def test_a_change_of_the_gallery_names_the_face_at_once() -> None:
    made = follower()
    for number in range(4):
        seen = step(made, frame(number, square(BLUE)))
    made.rematch(gallery(Ann=RED, Eve=BLUE))
    (track,) = made.analysis().tracks
    assert {each.match.person for each in track.looks} == {"Eve"}
    made.rematch(Templates.empty(KEY, 3))
    assert {each.match for each in made.analysis().tracks[0].looks} == {Match(None, 2.0)}
    assert named(seen) == [(1, State.UNKNOWN, None)]


def test_templates_of_another_embedder_change_nothing() -> None:
    made = follower()
    step(made, frame(0, square(RED)))
    made.rematch(Templates(np.eye(1, 128, dtype=np.float32), ("Eve",), "other@1"))
    assert made.analysis().tracks[0].looks[0].match.person == "Ann"


def test_another_embedder_forgets_the_looks_and_keeps_the_track() -> None:
    made = follower()
    for number in range(4):
        step(made, frame(number, square(RED)))
    made.set_crop_spec(CropSpec("box", 24))
    assert made.analysis().tracks[0].looks == ()
    (request,) = made.process(frame(4, square(RED)))
    assert (request.track, request.crop.shape) == (1, (24, 24, 3))


def test_looks_of_two_embedders_never_mix() -> None:
    made = follower()
    step(made, frame(0, square(RED)))
    vector = np.eye(1, 5, dtype=np.float32)[0]
    made.add_results([(1, Look(Match("Eve", 0.1), 1.0, 0.1, Sample(vector, "other@1")))])
    assert [each.match.person for each in made.analysis().tracks[0].looks] == ["Eve"]


def test_another_detector_goes_on_with_the_same_tracks() -> None:
    made = follower()
    step(made, frame(0, square(RED)))
    other = SquareDetector()
    made.set_detector(other)
    assert [track.id for track in step(made, frame(1, square(RED))).tracks] == [1]
    assert other.calls == 1


def test_without_an_embedder_faces_are_followed_and_no_looks_asked_for() -> None:
    made = Follower(SquareDetector(), None, RULES, good)
    assert made.process(frame(0, square(RED))) == ()
    assert [track.state for track in made.analysis().tracks] == [State.PENDING]


class Quality:
    """Gives what it is told to."""

    def __init__(self) -> None:
        self.value = 1.0

    def __call__(self, _image: Image, _detection: Detection) -> float:
        return self.value


def test_poor_looks_are_stopgaps_that_go_when_better_ones_come() -> None:
    quality = Quality()
    made = follower(quality=quality)
    quality.value = 0.1
    for number in range(6):
        seen = step(made, frame(number, square(BLUE)))
    assert named(seen) == [(1, State.UNKNOWN, None)]
    assert len(seen.tracks[0].looks) == 3  # no more than it takes
    quality.value = 0.9
    for number in range(6, 9):
        seen = step(made, frame(number, square(BLUE)))
    assert [each.quality for each in seen.tracks[0].looks] == [0.9] * 3


def test_poor_looks_take_no_name_away() -> None:
    quality = Quality()
    made = follower(FollowRules(identity=RULES.identity, settled_interval=0.0), quality)
    for number in range(4):
        step(made, frame(number, square(RED)))
    quality.value = 0.1
    for number in range(4, 30):
        seen = step(made, frame(number, square(BLUE)))
    assert named(seen) == [(1, State.KNOWN, "Ann")]


@pytest.mark.parametrize("size", [(1, 1), (640, 2), (3, 500)])
def test_pictures_of_any_size_are_observed(size: tuple[int, int]) -> None:
    made = follower()
    for number in range(3):
        assert made.process(frame(number, image=np.zeros((*size, 3), np.uint8))) == ()


def test_looks_are_values() -> None:
    made = follower()
    before = step(made, frame(0, square(RED))).tracks[0].looks
    made.rematch(gallery(Eve=RED))
    assert isinstance(before[0], Look)
    assert before[0].match.person == "Ann"
