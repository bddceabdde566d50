"""Real faces that are followed."""

from __future__ import annotations

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
from recognition.tracking.follower import Follower, analyse
from recognition.tracking.identity import Rules
from recognition.types import Frame
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture
from tests.followed_squares import RULES


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
