"""Every face of every picture, and whose it is where that is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.clustering.found_faces import THUMBNAIL, FoundFaces, face_chips_of, find_faces
from learning.clustering.scores import people_by_folder, people_by_list
from recognition.errors import UsageError
from storage.files.picture_files import pictures_under
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture
from tests.gallery_folder import square, write, write_text

SMALL, LARGE = (10, 10, 40, 40), (120, 80, 220, 180)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path / "b" / "two.png", picture((SMALL, RED), (LARGE, GREEN)))
    write(tmp_path / "a" / "inside" / "one.png", picture((LARGE, BLUE)))
    write(tmp_path / "unknown" / "x.png", picture((LARGE, RED)))
    write(tmp_path / "none.png", picture())
    write(tmp_path / ".hidden" / "not.png", square(RED))
    write_text(tmp_path / "broken.jpg", "no picture")
    write_text(tmp_path / "notes.txt", "nothing")
    return tmp_path


def found_in(root: Path) -> FoundFaces:
    return find_faces(root, pictures_under(root), SquareDetector(), ColourEmbedder())


def test_every_face_of_every_picture(root: Path) -> None:
    found = found_in(root)
    assert [face.path for face in found.faces] == ["a/inside/one.png", "b/two.png", "b/two.png", "unknown/x.png"]
    assert [face.is_main for face in found.faces] == [True, True, False, True]
    assert found.vectors.shape == (4, 3)
    assert np.allclose(np.linalg.norm(found.vectors, axis=1), 1)
    assert found.vectors[1] @ found.vectors[2] < 0.5
    assert (found.pictures, found.faceless) == (5, ("none.png",))
    assert [path for path, _ in found.unreadable] == ["broken.jpg"]
    thumbnail = found.faces[1].image()
    assert thumbnail.shape == (THUMBNAIL, THUMBNAIL, 3)
    assert thumbnail[THUMBNAIL // 2, THUMBNAIL // 2].tolist() == pytest.approx(GREEN, abs=12)


def test_faces_are_cut_out_again(root: Path) -> None:
    found = found_in(root)
    (root / "unknown" / "x.png").unlink()
    cuts = dict(face_chips_of(found, [3, 2, 1]))
    assert set(cuts) == {1, 2}
    x, y = cuts[2].face.box.center
    assert cuts[2].image[int(y), int(x)].tolist() == list(RED)
    assert cuts[1].image.shape[0] > 100


def test_whose_they_are(root: Path, tmp_path: Path) -> None:
    faces = found_in(root).faces
    assert people_by_folder(faces) == ("inside", "b", None, "stranger unknown/x.png")
    listed = write_text(tmp_path / "list.csv", "file,person\nb/two.png,Ann\nunknown/x.png,\nabsent.png,Bob\n")
    assert people_by_list(listed, faces) == (None, "Ann", None, None)


@pytest.mark.parametrize(("text", "words"), [("b/two.png\n", "It needs: file,person"), ("z.png,Ann\n", "names no")])
def test_a_list_that_does_not_fit(text: str, words: str, root: Path, tmp_path: Path) -> None:
    faces = found_in(root).faces
    with pytest.raises(UsageError, match=words):
        people_by_list(write_text(tmp_path / "list.csv", text), faces)
    with pytest.raises(UsageError, match="cannot be read"):
        people_by_list(tmp_path / "absent.csv", faces)
