"""Looks taken from live video, frame by frame: what is taken, what is not, and what is said."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from recognition.enrolment.guided import Advice, Guide, GuideRules
from recognition.enrolment.hints import Hint, HintDebouncer
from recognition.faces.alignment import crop_face
from recognition.faces.pose import Pose
from recognition.faces.quality import Quality, assess
from recognition.inference.engine import Engine
from recognition.registry import create_detector, create_embedder
from recognition.types import Box, Detection, Image, Vectors
from recognition.weights.store import ModelStore

FINE = Quality(120.0, 0.6, 110.0, 40.0, 0.0, 0.0, 1.0, ())
ANGLES = {
    Pose.FRONT: (0.0, 0.0),
    Pose.LEFT: (20.0, 0.0),
    Pose.RIGHT: (-20.0, 0.0),
    Pose.UP: (0.0, 15.0),
    Pose.DOWN: (0.0, -15.0),
}


def face(left: float = 100.0, size: float = 120.0, *, points: bool = True) -> Detection:
    box = Box(left, 60.0, left + size, 60.0 + size)
    return Detection(box, 0.9, np.zeros((5, 2), np.float32) if points else None)


class Sitter:
    """Somebody in front of a camera of ten frames a second. ``moves``: how much their head sways, in degrees, and
    their vectors with it; ``who`` is a direction; ``rest`` the pitch at which they look straight ahead."""

    def __init__(self, guide: Guide, *, who: int = 0, rest: float = 0.0, moves: float = 8.0) -> None:
        self.guide = guide
        self.who = who
        self.rest = rest
        self.moves = moves
        self.at = 0.0
        self.drift = 0.0  # distance of the vectors now from those before
        self.asked_for_vectors = 0
        self._random = np.random.default_rng(who)
        self._film = np.random.default_rng(99)
        self._still: Image | None = None

    def freeze(self) -> None:
        self._still = self._picture()

    def thaw(self) -> None:
        self._still = None

    def show(
        self,
        pose: Pose = Pose.FRONT,
        seconds: float = 0.1,
        *,
        faces: tuple[Detection, ...] | None = None,
        quality: Quality = FINE,
        turn: tuple[float, float] | None = None,
    ) -> Advice:
        """The advice on the last frame of those seconds."""
        advice = None
        for _ in range(round(seconds * 10)):
            yaw, pitch = turn or ANGLES[pose]
            sway = self._random.uniform(-self.moves, self.moves) / 2
            seen = replace(quality, yaw=yaw + (sway if turn is None else 0), pitch=pitch + self.rest)
            advice = self.guide.process(
                self.at,
                self._picture() if self._still is None else self._still,
                (face(),) if faces is None else faces,
                lambda _face, seen=seen: seen,  # type: ignore[misc]
                lambda _face: self._vector(),
            )
            self.at += 0.1
        assert advice is not None
        return advice

    def _picture(self) -> Image:
        return self._film.integers(0, 256, (24, 32, 3), np.uint8)

    def _vector(self) -> np.ndarray:
        self.asked_for_vectors += 1
        vector = np.zeros(16, np.float32)
        vector[self.who] = 1.0 - self.drift
        vector[7] = (1.0 - (1.0 - self.drift) ** 2) ** 0.5
        vector[8:] += self._random.normal(0, self.moves / 60, 8)
        return vector / np.linalg.norm(vector)


@pytest.fixture
def sitter() -> Sitter:
    return Sitter(Guide())


def test_all_poses_are_collected_as_the_person_gives_them(sitter: Sitter) -> None:
    for pose in Pose:
        sitter.show(pose, 4)
    assert sitter.guide.is_complete
    assert sitter.guide.poses == dict.fromkeys(Pose, 3)
    assert [each.number for each in sitter.guide.looks] == list(range(1, 16))
    assert sitter.show().hint == "enough"
    assert len(sitter.guide.looks) == 15


def test_it_asks_for_what_is_missing_in_the_persons_own_left_and_right(sitter: Sitter) -> None:
    assert sitter.show().hint is Hint.LOOK_STRAIGHT
    sitter.show(Pose.FRONT, 4)
    assert sitter.show().hint is Hint.TURN_LEFT
    sitter.show(Pose.LEFT, 3)
    assert sitter.guide.poses[Pose.LEFT] == 3
    assert sitter.show(Pose.LEFT).hint is Hint.TURN_RIGHT


@pytest.mark.parametrize("rest", [-20.0, 0.0, 30.0])
def test_a_low_or_high_camera_makes_no_difference(rest: float) -> None:
    sitter = Sitter(Guide(), rest=rest)
    for pose in Pose:
        sitter.show(pose, 4)
    assert sitter.guide.poses == dict.fromkeys(Pose, 3)


def test_no_pose_takes_all_places_and_whoever_never_looks_up_is_registered_all_the_same(sitter: Sitter) -> None:
    sitter.show(Pose.FRONT, 15)
    assert sitter.guide.poses[Pose.FRONT] == 3
    for pose in (Pose.LEFT, Pose.RIGHT, Pose.DOWN):
        sitter.show(pose, 3)
    assert not sitter.guide.is_complete
    sitter.show(Pose.FRONT, 40)
    assert sitter.guide.is_complete
    assert sitter.guide.poses[Pose.UP] == 0
    assert sitter.guide.poses[Pose.LEFT] == 3


def test_near_identical_looks_are_skipped_until_the_head_moves() -> None:
    sitter = Sitter(Guide(), moves=0.0)
    sitter.show(Pose.FRONT, 2)
    assert len(sitter.guide.looks) == 1
    assert sitter.show().hint == "alike"
    sitter.show(turn=(9.0, 0.0), seconds=1)
    assert len(sitter.guide.looks) == 2, "the same vector from another side is another look"


def test_looks_of_one_pose_are_spaced_so_that_they_differ(sitter: Sitter) -> None:
    sitter.show(Pose.FRONT, 1.2)
    assert len(sitter.guide.looks) == 1
    assert sitter.show(Pose.LEFT).taken is not None, "another pose need not wait"


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"size_px": 40.0}, "too-far"),
        ({"reasons": ("blurred",)}, "blurred"),
        ({"reasons": ("blurred", "dark")}, "dark"),
        ({"reasons": ("bright",)}, "bright"),
        ({"reasons": ("low-contrast",)}, "low-contrast"),
        ({"reasons": ("dark", "cut-by-border")}, "cut-by-border"),
    ],
)
def test_what_is_wrong_with_a_face_is_said(sitter: Sitter, changes: dict[str, object], kind: str) -> None:
    sitter.show(Pose.FRONT, 1)
    taken = len(sitter.guide.looks)
    advice = sitter.show(Pose.LEFT, 1, quality=replace(FINE, **changes))  # type: ignore[arg-type]
    assert (advice.hint, len(sitter.guide.looks)) == (kind, taken)
    assert advice.face is not None
    assert sitter.guide.obstacles[kind] == 10


@pytest.mark.parametrize("turn", [(50.0, 0.0), (-50.0, 0.0), (0.0, 33.0), (0.0, -33.0)])
def test_too_far_turned_away_is_said(sitter: Sitter, turn: tuple[float, float]) -> None:
    sitter.show(Pose.FRONT, 1)
    assert sitter.show(turn=turn).hint == "turned-away"


def test_nobody_and_several_people_are_said_and_nothing_is_taken(sitter: Sitter) -> None:
    assert sitter.show(faces=(), seconds=3).hint == "no-face"
    several = sitter.show(faces=(face(), face(300.0)), seconds=3)
    assert (several.hint, several.face) == ("several-faces", None)
    assert sitter.guide.looks == ()
    assert sitter.asked_for_vectors == 0


def test_somebody_small_in_the_background_is_not_meant(sitter: Sitter) -> None:
    advice = sitter.show(faces=(face(300.0, 40.0), face()), seconds=2)
    assert advice.face is not None
    assert advice.face.box.width == 120.0
    assert sitter.guide.looks


def test_a_frozen_picture_is_said_and_is_no_look(sitter: Sitter) -> None:
    sitter.freeze()
    advice = sitter.show(Pose.FRONT, 5)
    assert advice.hint == "frozen"
    assert sitter.guide.looks == ()
    sitter.thaw()
    sitter.show(Pose.FRONT, 2)
    assert sitter.guide.looks


def test_no_new_frames_are_a_frozen_picture_too(sitter: Sitter) -> None:
    sitter.show(Pose.FRONT, 1)
    assert sitter.guide.stalled(sitter.at + 0.5) is None
    stalled = sitter.guide.stalled(sitter.at + 1.5)
    assert stalled is not None
    assert stalled.hint == "frozen"


def test_another_person_is_refused_with_a_hint(sitter: Sitter) -> None:
    sitter.show(Pose.FRONT, 4)
    other = Sitter(sitter.guide, who=1)
    other.at = sitter.at
    before = sitter.guide.looks
    advice = other.show(Pose.LEFT, 2)
    assert advice.hint == "other-person"
    assert sitter.guide.looks == before
    sitter.at = other.at
    sitter.show(Pose.LEFT, 2)
    assert len(sitter.guide.looks) > len(before)


@pytest.mark.parametrize(("away", "taken"), [(False, True), (True, False)])
def test_who_was_out_of_view_must_be_more_like_the_looks_before(sitter: Sitter, away: bool, taken: bool) -> None:
    """At a distance between the two: somebody who stays is believed, somebody who comes is not."""
    sitter.show(Pose.FRONT, 4)
    before = len(sitter.guide.looks)
    if away:
        sitter.show(faces=(), seconds=2)
    sitter.drift = 0.42
    advice = sitter.show(Pose.LEFT, 1)
    assert (len(sitter.guide.looks) > before) is taken
    assert (advice.hint == "other-person") is not taken


def test_a_face_elsewhere_in_the_next_frame_is_not_followed(sitter: Sitter) -> None:
    sitter.show(Pose.FRONT, 4)
    sitter.drift = 0.42
    assert sitter.show(Pose.LEFT, 1, faces=(face(500.0),)).hint == "other-person"


def test_a_look_that_was_struck_out_is_collected_again(sitter: Sitter) -> None:
    for pose in Pose:
        sitter.show(pose, 4)
    struck = next(each for each in sitter.guide.looks if each.pose is Pose.UP)
    sitter.guide.discard(struck.number)
    assert not sitter.guide.is_complete
    assert sitter.show(Pose.FRONT).hint == "look-up"
    sitter.show(Pose.UP, 2)
    assert sitter.guide.is_complete
    assert sitter.guide.looks[-1].number == 16
    assert struck.number not in [each.number for each in sitter.guide.looks]
    sitter.guide.discard(999)
    assert sitter.guide.is_complete


def test_a_detector_without_landmarks_tells_no_poses_and_asks_for_none() -> None:
    sitter = Sitter(Guide(GuideRules(wanted=6)))
    hints = {sitter.show(faces=(face(points=False),)).hint for _ in range(60)}
    assert sitter.guide.is_complete
    assert hints <= {"alike", "taken", "enough"}


def test_the_middle_of_the_looks_is_a_unit_vector(sitter: Sitter) -> None:
    assert sitter.guide.mean is None
    sitter.show(Pose.FRONT, 4)
    mean = sitter.guide.mean
    assert mean is not None
    assert np.linalg.norm(mean) == pytest.approx(1.0, abs=1e-5)
    assert mean[0] > 0.9


def test_a_hint_is_shown_once_it_has_held_or_at_once_where_it_matters() -> None:
    steady = HintDebouncer(0.4)
    nobody, blurred, taken = Hint.NO_FACE, Hint.BLURRED, Hint.TAKEN
    assert steady.show(nobody, 0.0) is nobody, "the first needs no waiting"
    assert steady.show(blurred, 0.1) is nobody
    assert steady.show(nobody, 0.2) is nobody
    assert steady.show(blurred, 0.3) is nobody
    assert steady.show(blurred, 0.75) is blurred
    assert steady.show(taken, 0.85, at_once=True) is taken


@pytest.mark.faces
def test_a_man_at_his_computer_turns_his_own_way(faces: Path, prepared_networks: Path, tmp_path: Path) -> None:
    """Looked at by eye: at 19.9 s his nose points to the left of the picture, at 21.2 s to the right, at 22.9 s he
    looks down, at 24.6 s up."""
    engine, store = Engine(prepared_networks), ModelStore(tmp_path)
    detector, embedder = create_detector("yunet", engine, store), create_embedder("sface", engine, store)
    guide = Guide()

    def vector_of(image: Image, face: Detection) -> Vectors:
        return np.asarray(embedder.embed([crop_face(image, face, embedder.crop_spec)])[0])

    video = cv2.VideoCapture(str(faces / "video" / "webcam_400x300_53s.mp4"))
    index = 0
    while not guide.is_complete:
        read, image = video.read()
        assert read, "the clip has 15 looks"
        at, index = index / 25, index + 1
        if index % 3 == 0:
            guide.process(at, image, detector.detect(image), partial(assess, image), partial(vector_of, image))
    poses = guide.poses
    assert min(poses.values()) >= 1
    assert poses[Pose.FRONT] <= 10
    assert {each.pose for each in guide.looks if 19.6 < each.at < 20.4} == {Pose.RIGHT}
    assert {each.pose for each in guide.looks if 20.9 < each.at < 21.6} == {Pose.LEFT}
    assert {each.pose for each in guide.looks if 22.6 < each.at < 23.4} == {Pose.DOWN}
    assert Pose.UP in {each.pose for each in guide.looks if 24.2 < each.at < 24.9}
    vectors = np.stack([each.vector for each in guide.looks])
    distances = 1 - vectors @ vectors.T + 2 * np.eye(len(vectors))
    assert distances.min() > 0.03, "no two are nearly the same"
