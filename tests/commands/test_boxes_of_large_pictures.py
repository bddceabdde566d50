"""Boxes are in pixels of the picture in the file, also where it is so large that it is reduced as it is read."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from main import main
from recognition.types import Box
from storage.files.pictures import box_in_file, read_picture


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the gallery's and two more pictures of 1024 x 1024 px, of which half is read."""
    monkeypatch.setattr("storage.files.picture_memory.FULL_PIXELS", 500_000)
    monkeypatch.setattr("storage.files.picture_memory._REDUCED_PIXELS", 270_000)
    large = cv2.resize(cv2.cvtColor(astronaut(), cv2.COLOR_RGB2BGR), (1024, 1024), interpolation=cv2.INTER_CUBIC)
    for name in ("gallery/Eileen Collins.png", "album/a.png", "album/b.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        cv2.imwrite(str(tmp_path / name), large)
    return tmp_path


FACE = (358, 124, 540, 348)
"""Of the picture in its file, by the detector on the whole of it."""


def is_there(box: object) -> bool:
    return bool(np.abs(np.asarray(box, float) - FACE).max() < 20)


def json_of(words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> object:
    assert main([*words, "--json", "--gallery", str(folder / "gallery"), "--embedder", "sface"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_command_gives_boxes_in_the_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    album, out = str(folder / "album"), folder / "out.npz"
    assert read_picture(folder / "album" / "a.png").shape[:2] == (512, 512)
    pictures = json_of(["identify", album], folder, capsys)
    assert isinstance(pictures, list)
    assert [is_there(face["box"]) for each in pictures for face in each["faces"]] == [True, True], pictures
    words = ["--gallery", str(folder / "gallery"), "--embedder", "sface"]
    assert main(["embed", "--root", album, "--out", str(out), "--no-mirror", *words]) == 0
    assert [is_there(each) for each in np.load(out)["boxes"]] == [True, True]
    capsys.readouterr()
    found = json_of(["cluster", album], folder, capsys)
    assert isinstance(found, dict)
    boxes = [face["box"] for cluster in found["clusters"] for face in cluster["faces"]]
    assert [is_there(each) for each in boxes] == [True, True], found
    alike = json_of(["lookalike", f"{album}/a.png", "--among", str(folder / "gallery")], folder, capsys)
    assert isinstance(alike, dict)
    assert is_there(alike["box"])


def test_a_box_of_an_ordinary_or_a_missing_picture_stays(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((50, 50, 3), np.uint8))
    for name in ("a.png", "missing.png"):
        assert box_in_file(Box(1, 2, 3, 4), tmp_path / name) == Box(1, 2, 3, 4)
