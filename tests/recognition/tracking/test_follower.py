from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from learning.evaluation.video_evaluation import score_video
from learning.evaluation.video_truth import load_truth, video_frames
from recognition.enrolment.still import Enroller
from recognition.errors import PictureRefusedError
from recognition.inference.engine import Engine
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.templates import Templates
from recognition.registry import EMBEDDERS, create_detector, create_embedder
from recognition.tracking.follower import Follower, FollowRules, analyse
from recognition.tracking.identity import Rules
from recognition.tracking.looks import LookRequest, embed_looks
from recognition.types import Analysis, CropSpec, Detection, Frame, Image, Look, Match, Sample, State, Vectors
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture

EMBEDDER = ColourEmbedder()
KEY = template_key(EMBEDDER)
RULES = FollowRules(identity=Rules(looks_to_decide=3), settled_interval=0.5, unknown_interval=0.1)
THRESHOLD = 0.5
Square = tuple[tuple[int, int, int, int], tuple[int, int, int]]


def gallery(**people: tuple[int, int, int]) -> Templates:
    vectors = EMBEDDER.embed([np.full((16, 16, 3), colour, np.uint8) for colour in people.values()])
    return Templates(vectors.reshape(-1, 3), tuple(people), KEY)


PEOPLE = gallery(Ann=RED, Bob=GREEN)


def square(colour: tuple[int, int, int], left: int = 100, top: int = 80, size: int = 40) -> Square:
    return (left, top, left + size, top + size), colour


def frame(number: int, *squares: Square, rate: float = 30.0, image: Image | None = None) -> Frame:
    return Frame(picture(*squares) if image is None else image, number, number / rate)


def good(_image: Image, _detection: Detection) -> float:
    return 1.0


def follower(rules: FollowRules = RULES, quality: object = good) -> Follower:
    made = Follower(SquareDetector(), EMBEDDER.crop_spec, rules, quality)  # type: ignore[arg-type]
    made.threshold = THRESHOLD
    return made


def step(made: Follower, shown: Frame, templates: Templates = PEOPLE) -> Analysis:
    return analyse(shown, made, EMBEDDER, templates, RULES.identity, THRESHOLD)


def named(analysis: Analysis) -> list[tuple[int, State, str | None]]:
    return [(track.id, track.state, track.person) for track in analysis.tracks]


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


def scene(seed: int, *squares: Square) -> Image:
    """A picture with a background of its own, grey so that the squares stay the only faces."""
    random = np.random.default_rng(seed)
    cells = np.kron(random.integers(0, 255, (6, 8)), np.ones((40, 40))).astype(np.uint8)
    image = np.repeat(cells[:, :, None], 3, axis=2)
    for (left, top, right, bottom), colour in squares:
        image[top:bottom, left:right] = colour
    return image


def test_a_cut_does_not_hand_a_name_to_the_next_face() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))))
    seen = [step(made, frame(number, image=scene(2, square(BLUE)))) for number in range(6, 10)]
    assert [person for each in seen for _, _, person in named(each)] == [None] * 4
    assert named(seen[-1]) == [(2, State.UNKNOWN, None)]


def test_a_cut_to_the_same_face_keeps_its_name() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))))
    assert named(step(made, frame(6, image=scene(2, square(RED))))) == [(1, State.KNOWN, "Ann")]


def test_until_a_look_came_a_face_after_a_cut_is_pending() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))))
    requests = made.process(frame(6, image=scene(2, square(RED))))
    assert made.analysis().tracks[0].looks == ()
    made.add_results(embed_looks(requests, EMBEDDER, PEOPLE))
    assert len(made.analysis().tracks[0].looks) == 4


def test_after_a_cut_a_look_that_names_somebody_else_is_enough() -> None:
    """Faces of one film look alike to an embedder: what a look says of the gallery counts more than how far it is."""
    between = (0, 140, 255)  # nearer to Cid, and still like Ann's red
    people = gallery(Ann=RED, Cid=(0, 160, 255))
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))), people)
    after = [step(made, frame(number, image=scene(2, square(between))), people) for number in range(6, 9)]
    assert [named(each) for each in after] == [
        [(2, State.PENDING, None)],
        [(2, State.PENDING, None)],
        [(2, State.KNOWN, "Cid")],
    ]


def test_a_look_that_names_somebody_else_is_followed_by_one_at_once() -> None:
    people = gallery(Ann=RED, Cid=(0, 160, 255))
    made = follower()
    for number in range(4):
        step(made, frame(number, square(RED)), people)
    for number in range(4, 40):
        requests = made.process(frame(number, square((0, 140, 255))))
        made.add_results(embed_looks(requests, EMBEDDER, people))
        if requests:
            break
    assert [request.track for request in made.process(frame(number + 1, square((0, 140, 255))))] == [1]


def test_light_that_goes_on_is_no_cut() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1) // 2))
    dark = scene(1, square(RED)) // 2
    for number in range(6, 10):
        step(made, frame(number, image=dark))
    made.process(frame(10, image=scene(1, square(RED))))
    assert made.analysis().tracks[0].looks != ()


def test_a_face_that_turns_into_another_gets_a_new_id_after_two_looks() -> None:
    made = follower(FollowRules(identity=RULES.identity, settled_interval=0.0))
    for number in range(4):
        step(made, frame(number, square(RED)))
    seen = [step(made, frame(number, square(GREEN))) for number in range(4, 8)]
    assert named(seen[0]) == [(1, State.KNOWN, "Ann")]  # one odd look may be a bad one
    assert named(seen[1]) == [(2, State.PENDING, None)]
    assert named(seen[3]) == [(2, State.KNOWN, "Bob")]


def test_one_odd_look_changes_nothing() -> None:
    made = follower(FollowRules(identity=RULES.identity, settled_interval=0.0))
    colours = [RED, RED, RED, RED, BLUE, RED, RED, BLUE, RED]
    seen = [step(made, frame(number, square(colour))) for number, colour in enumerate(colours)]
    assert {named(each)[0] for each in seen[3:]} == {(1, State.KNOWN, "Ann")}


def test_a_face_lost_and_found_again_must_show_who_it_is() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, square(RED)))
    for number in range(6, 20):
        step(made, frame(number))
    made.process(frame(20, square(RED)))
    assert made.analysis().tracks[0].looks == ()
    assert named(step(made, frame(21, square(RED)))) == [(1, State.KNOWN, "Ann")]


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


def request(crop: Image, spec: CropSpec | None = EMBEDDER.crop_spec) -> LookRequest:
    return LookRequest(1, crop, 1.0, 0.0, spec)


RED_CROP = np.full((16, 16, 3), RED, np.uint8)


def test_a_look_is_embedded_and_matched() -> None:
    (result,) = embed_looks([request(RED_CROP)], EMBEDDER, PEOPLE)
    track, look = result
    assert look.sample is not None
    assert (look.match.person, look.sample.embedder, track) == ("Ann", KEY, 1)


def test_crops_for_another_embedder_are_left_out() -> None:
    assert embed_looks([request(RED_CROP, CropSpec("landmarks", 16))], EMBEDDER, PEOPLE) == []
    assert len(embed_looks([request(RED_CROP, None)], EMBEDDER, PEOPLE)) == 1


def test_templates_of_another_embedder_are_nobody() -> None:
    other = Templates(np.eye(1, 128, dtype=np.float32), ("Eve",), "other@1")
    assert embed_looks([request(RED_CROP)], EMBEDDER, other)[0][1].match == Match(None, 2.0)


class BrokenEmbedder(ColourEmbedder):
    def embed(self, crops: Sequence[Image]) -> Vectors:
        return np.full((len(crops), 3), np.nan, np.float32)


def test_a_vector_that_is_no_number_is_no_look() -> None:
    assert embed_looks([request(RED_CROP)], BrokenEmbedder(), PEOPLE) == []


def test_no_requests_need_no_embedder_run() -> None:
    assert embed_looks([], BrokenEmbedder(), PEOPLE) == []


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


@pytest.fixture(scope="module")
def real(prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Detector, Embedder]:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models"))
    return create_detector("yunet", engine, store), create_embedder("sface", engine, store)


def test_a_real_face_that_moves_is_named_and_keeps_its_id(real: tuple[Detector, Embedder]) -> None:
    detector, embedder = real
    portrait = np.ascontiguousarray(astronaut()[:, :, ::-1])
    enrolled = Enroller(detector, embedder).template(portrait).vector
    people = Templates(enrolled[None], ("Eileen Collins",), template_key(embedder))
    made = Follower(detector, embedder.crop_spec, RULES)
    seen = []
    for number in range(12):
        moved = np.roll(cv2.convertScaleAbs(portrait, alpha=0.8 + 0.03 * number), 4 * number, axis=1)
        shown = Frame(np.asarray(moved, dtype=np.uint8), number, number / 25)
        seen.append(analyse(shown, made, embedder, people, RULES.identity, 0.6))
    assert {track.id for each in seen for track in each.tracks} == {1}
    assert [each.tracks[0].person for each in seen] == [None] * 2 + ["Eileen Collins"] * 10


def skipped(made: Follower, shown: Frame) -> bool:
    if made.may_skip(shown):
        return True
    made.process(shown)
    return False


def test_an_empty_still_picture_is_searched_every_other_fifth_of_a_second() -> None:
    made = follower()
    searched = [number for number in range(60) if not skipped(made, frame(number))]
    assert len(searched) == pytest.approx(5, abs=1)


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


@pytest.mark.faces
@pytest.mark.slow
@pytest.mark.parametrize(
    ("clip", "truth", "people", "least"),
    [
        ("mosaic4_720p30_15s.mp4", "mosaic4_truth.json", "mosaic-enrol", 0.98),
        ("friends_28s.mp4", "friends_28s_ground_truth.json", "friends-stills", 0.85),
    ],
)
def test_the_faces_of_a_clip_carry_their_names_and_strangers_none(
    real: tuple[Detector, Embedder], faces: Path, clip: str, truth: str, people: str, least: float
) -> None:
    detector, embedder = real
    templates = enrolled_in(faces / people, Enroller(detector, embedder))
    made = Follower(detector, embedder.crop_spec)
    report = score_video(
        video_frames(faces / "video" / clip),
        lambda shown: analyse(shown, made, embedder, templates, Rules(), EMBEDDERS["sface"].threshold),
        load_truth(faces / "video" / truth),
        templates.names,
    )
    assert report.right_share is not None
    assert report.right_share >= least, report.to_dict()
    assert (report.wrong, report.strangers_named) == (0, 0)


def enrolled_in(folder: Path, enroller: Enroller) -> Templates:
    vectors, names = [], []
    for path in sorted(folder.glob("*/*.jpg")):
        try:
            vectors.append(enroller.template(read_picture(path)).vector)
        except PictureRefusedError:
            continue
        names.append(path.parent.name)
    return Templates(np.stack(vectors), tuple(names), enroller.key)
