"""Which of several faces a picture is of, by its geometry and quality."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recognition.enrolment.dominant_face import dominant_face, offset
from recognition.enrolment.still import Enroller
from recognition.errors import PictureRefusedError
from recognition.faces.quality import Quality
from recognition.inference.engine import Engine
from recognition.registry import create_detector, create_embedder
from recognition.types import Box, Detection
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture

SHAPE = 300, 400


def face(x: float, y: float, side: float) -> Detection:
    """A face whose middle is at (x, y) in a picture of 400 x 300 pixels."""
    return Detection(Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2), 0.9)


def chosen(*faces: tuple[float, float, float] | tuple[float, float, float, str], ratio: float = 1.5) -> int | None:
    made = [face(*each[:3]) for each in faces]
    qualities = [Quality(each[2], 0.7, 120, 40, 0, 0, 1, tuple(str(reason) for reason in each[3:])) for each in faces]
    return dominant_face(made, qualities, SHAPE, ratio)


def test_one_that_is_half_as_large_again_is_taken() -> None:
    assert chosen((80, 120, 100), (300, 120, 80)) == 0
    assert chosen((300, 120, 80), (80, 120, 100)) == 1
    assert chosen((80, 120, 100), (300, 120, 85)) is None
    assert chosen((80, 120, 100), (300, 120, 80), ratio=2) is None


def test_the_one_in_the_middle_of_a_portrait_is_taken_even_if_another_is_a_little_larger() -> None:
    assert chosen((200, 150, 100), (340, 120, 100)) == 0
    assert chosen((200, 150, 100), (340, 120, 114)) == 0
    assert chosen((200, 150, 100), (340, 120, 120)) is None


def test_the_one_in_the_middle_of_a_row_or_of_a_far_group_is_not() -> None:
    assert chosen((200, 150, 100), (80, 150, 95), (320, 150, 95)) is None
    assert chosen((200, 150, 50), (330, 150, 48)) is None
    assert chosen((200, 150, 100), (80, 150, 95, "cut-by-border"), (320, 150, 95)) == 0


def test_two_people_beside_each_other_are_doubtful() -> None:
    assert chosen((110, 150, 130), (300, 140, 128)) is None
    assert chosen((190, 150, 100), (290, 150, 98)) is None


@pytest.mark.parametrize("flaw", ["cut-by-border", "blurred"])
def test_a_bystander_who_is_cut_off_or_out_of_focus_need_only_be_smaller(flaw: str) -> None:
    assert chosen((120, 150, 100), (330, 150, 96, flaw)) == 0
    assert chosen((120, 150, 100), (330, 150, 104, flaw)) is None


@pytest.mark.parametrize("flaw", ["cut-by-border", "blurred"])
def test_one_that_is_cut_off_or_out_of_focus_itself_must_be_far_larger(flaw: str) -> None:
    assert chosen((60, 150, 140, flaw), (230, 150, 80)) is None
    assert chosen((60, 150, 170, flaw), (230, 150, 80)) == 0


def test_one_aside_must_be_larger_than_one_in_the_middle() -> None:
    assert chosen((60, 150, 100), (200, 150, 70)) is None
    assert chosen((60, 150, 100), (200, 150, 60)) == 0


def test_a_second_face_of_one_person_does_not_count() -> None:
    faces = [face(100, 150, 100), face(300, 150, 95)]
    qualities = [Quality(95, 0.7, 120, 40, 0, 0, 1, ())] * 2
    assert dominant_face(faces, qualities, SHAPE, 1.5) is None
    assert dominant_face(faces, qualities, SHAPE, 1.5, [[True, True], [True, True]]) == 0


def test_offset_is_in_sides_of_the_picture() -> None:
    assert offset(face(200, 150, 10), *SHAPE) == 0
    assert offset(face(300, 150, 10), *SHAPE) == pytest.approx(0.25)
    assert offset(face(200, 225, 10), *SHAPE) == pytest.approx(0.25)


@pytest.fixture(scope="module")
def real(prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> Enroller:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models"))
    return Enroller(create_detector("yunet", engine, store, min_face=16), create_embedder("sface", engine, store))


@pytest.mark.faces
def test_news_photos_cut_to_a_face_are_of_the_face_in_the_middle(real: Enroller, faces: Path) -> None:
    """31 of the 210 show others, too; asking for four times the area refused 24 of them, for 1.5 times 8."""
    several = 0
    for path in sorted((faces / "lfw-mini").rglob("*.jpg")):
        image = read_picture(path)
        enrolled = real.template(image)
        assert enrolled.face is not None
        assert offset(enrolled.face, *image.shape[:2]) < 0.15, path.name
        several += enrolled.note is not None and enrolled.note.code.endswith("-of-several")
    assert several >= 25


@pytest.mark.faces
def test_groups_are_refused(real: Enroller, faces: Path) -> None:
    taken = []
    groups = [
        *(path for path in sorted((faces / "hard-photos").glob("count_*.jpg")) if path.stem[-1] in "23456789"),
        *sorted((faces / "hard-photos").glob("crowd_*.jpg")),
        faces / "hard-photos" / "insightface_t1.jpg",
        *(faces / "deepface-small" / name for name in ("couple.jpg", "selfie-many-people.jpg")),
    ]
    for path in groups:
        try:
            real.template(read_picture(path))
            taken.append(path.name)
        except PictureRefusedError:
            continue
    assert len(groups) >= 12
    assert taken == []


@pytest.mark.faces
def test_a_pair_of_portraits_side_by_side_is_doubtful(real: Enroller, faces: Path) -> None:
    """Of these six pairs one has a face of 1.7 times the other's area."""
    paths = sorted((faces / "lfw-mini" / "unknown").glob("*.jpg"))[:12]
    refused = []
    for one, other in zip(paths[::2], paths[1::2], strict=True):
        both = np.hstack([read_picture(one)[30:220, 30:220], read_picture(other)[30:220, 30:220]])
        try:
            real.template(np.ascontiguousarray(both))
        except PictureRefusedError as error:
            refused.append(error.reason)
    assert refused == ["several-faces"] * 5
