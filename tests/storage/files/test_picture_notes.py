"""What Rollcall writes into the pictures it makes, and that nothing else is taken for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.types import Box, Detection
from storage.files.picture_notes import PictureNote, encode_picture, note_of
from storage.files.pictures import decode_picture, suffix_of

LANDMARKS = np.array([[20, 20], [40, 20], [30, 30], [22, 40], [38, 40]], np.float32)


def picture() -> np.ndarray:
    return np.tile(np.arange(64, dtype=np.uint8)[:, None, None] * 3, (1, 64, 3))


@pytest.mark.parametrize("landmarks", [LANDMARKS, None])
def test_a_note_comes_back_as_it_was_written(landmarks: np.ndarray | None) -> None:
    note = PictureNote(
        Detection(Box(10, 11, 50, 52), 0.75, landmarks), "Kamera “Empfang”", 1_700_000_000.25, confirmed=True
    )
    content = encode_picture(picture(), note)
    read = note_of(content)
    assert read is not None
    assert read.face.box == note.face.box
    assert read.face.score == note.face.score
    assert (read.source, read.taken_at, read.confirmed) == (note.source, note.taken_at, True)
    if landmarks is None:
        assert read.face.landmarks is None
    else:
        assert read.face.landmarks is not None
        np.testing.assert_allclose(read.face.landmarks, landmarks)


def test_the_file_is_an_ordinary_picture() -> None:
    content = encode_picture(picture(), PictureNote(Detection(Box(1, 1, 9, 9), 0.5)))
    assert suffix_of(content) == ".jpg"
    assert np.abs(decode_picture(content).astype(int) - picture()).max() < 8


def test_where_the_source_is_not_to_be_kept_the_file_says_nothing_of_it() -> None:
    content = encode_picture(picture(), PictureNote(Detection(Box(1, 1, 9, 9), 0.5)))
    read = note_of(content)
    assert read is not None
    assert (read.source, read.taken_at) == ("", None)


def test_other_pictures_have_no_note(tmp_path: Path) -> None:
    Pillow.fromarray(picture()).save(tmp_path / "Rollcall.jpg", comment=b"Rollcall")
    assert note_of((tmp_path / "Rollcall.jpg").read_bytes()) is None
    assert note_of(b"") is None
    assert note_of(b"\xff\xd8Rollcall") is None


def test_a_face_outside_of_its_picture_is_not_believed() -> None:
    assert note_of(encode_picture(picture(), PictureNote(Detection(Box(10, 10, 500, 50), 0.5)))) is None
