"""The people of a folder, and whom a face is nearest to; faces are coloured squares."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.clustering.lookalikes import LookalikeFolder
from recognition.errors import UsageError
from recognition.progress import Progress
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture
from tests.gallery_folder import square, write, write_text

PURPLE = (200, 0, 255)


def vector_of(colour: tuple[int, int, int]) -> np.ndarray:
    return ColourEmbedder().embed([picture(((0, 0, 16, 16), colour), size=(16, 16))])[0]  # type: ignore[no-any-return]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "celebrities"
    write(folder / "Ada Lovelace" / "1.png", square(BLUE))
    # Her main face is the larger one; the small one beside it is nobody's.
    write(folder / "Ada Lovelace" / "2.png", picture(((100, 60, 220, 180), RED), ((10, 10, 30, 30), GREEN)))
    write(folder / "Bob.png", square(GREEN))
    write(folder / "Nobody.png", square(None))
    write_text(folder / "Broken.jpg", "no picture")
    return folder


def read(root: Path, detector: SquareDetector | None = None) -> LookalikeFolder:
    folder = LookalikeFolder(root, detector or SquareDetector(), ColourEmbedder())
    folder.survey()
    folder.read()
    return folder


def test_each_person_counts_by_the_nearest_of_their_pictures(root: Path) -> None:
    folder = read(root)
    assert (folder.people, folder.pictures, folder.total, folder.done) == (2, 3, 5, 5)
    first, second = folder.nearest(vector_of(PURPLE), 3)
    assert (first.person, first.path) == ("Ada Lovelace", root / "Ada Lovelace" / "2.png")
    assert second.person == "Bob"
    assert first.distance == pytest.approx(float(1 - vector_of(RED) @ vector_of(PURPLE)), abs=0.01)
    assert first.distance < second.distance <= 2
    assert [each.person for each in folder.nearest(vector_of(PURPLE), 1)] == ["Ada Lovelace"]
    assert not (root / ".rollcall").exists(), "nothing is written"


def test_the_face_is_cut_out_with_some_margin_and_survives_its_picture(root: Path) -> None:
    folder = read(root)
    likeness = folder.nearest(vector_of(RED), 1)[0]
    image = likeness.image
    height, width = image.shape[:2]
    assert min(height, width) > 120
    assert tuple(image[height // 2, width // 2]) == RED
    likeness.path.unlink()
    small = folder.nearest(vector_of(RED), 1)[0].image
    assert small.shape == (96, 96, 3)
    assert small[48, 48, 2] > 200


def test_a_picture_is_no_likeness_of_itself(root: Path) -> None:
    folder = read(root)
    same = folder.nearest(vector_of(RED), 1)[0]
    assert same.distance == pytest.approx(0.0, abs=1e-5)
    other = folder.nearest(vector_of(PURPLE), 1, without=same.path)[0]
    assert (other.person, other.path.name) == ("Ada Lovelace", "1.png")
    assert folder.nearest(vector_of(RED), 1, without=Path("/elsewhere/2.png"))[0].path == same.path


def test_read_again_only_what_changed_is_looked_at(root: Path) -> None:
    detector = SquareDetector()
    folder = read(root, detector)
    before = detector.calls
    write(root / "Cleo.png", square(PURPLE))
    (root / "Bob.png").unlink()
    folder.survey()
    folder.read()
    assert detector.calls == before + 1
    assert folder.people == 2
    assert folder.nearest(vector_of(PURPLE), 1)[0].person == "Cleo"


def test_reading_can_be_cut_off_and_goes_on_later(tmp_path: Path) -> None:
    class CutOffError(Exception):
        pass

    def cut_off(progress: Progress) -> None:
        reported.append(progress)
        if progress.done == 18:
            raise CutOffError

    for number in range(20):
        write(tmp_path / f"{number:02d}.png", square(RED))
    reported: list[Progress] = []
    folder = LookalikeFolder(tmp_path, SquareDetector(), ColourEmbedder())
    folder.survey()
    with pytest.raises(CutOffError):
        folder.read(cut_off)
    assert [each.done for each in reported] == list(range(1, 19))
    assert {each.total for each in reported} == {20}
    assert folder.done == folder.people == 16
    folder.survey()
    assert folder.done == 16
    folder.read()
    assert folder.people == 20


def test_what_is_no_folder_of_people_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder"):
        read(tmp_path / "absent")
    (tmp_path / "nobody").mkdir()
    with pytest.raises(UsageError, match="There is nobody in"):
        read(tmp_path / "nobody")
    write(tmp_path / "faceless" / "Ada.png", square(None))
    assert read(tmp_path / "faceless").nearest(vector_of(RED), 3) == ()


def test_corrections_kept_in_a_gallery_are_nobody(root: Path) -> None:
    write(root / ".rollcall" / "not" / "Ada Lovelace" / "x.png", square(PURPLE))
    write(root / ".rollcall" / "ignored" / "y.png", square(PURPLE))
    assert read(root).total == 5


def test_whoever_may_not_be_compared_is_not_there(root: Path) -> None:
    folder = LookalikeFolder(root, SquareDetector(), ColourEmbedder(), lambda person: person == "Bob")
    folder.survey()
    folder.read()
    assert [each.person for each in folder.nearest(vector_of(RED), 3)] == ["Bob"]
