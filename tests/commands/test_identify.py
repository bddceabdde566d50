"""``identify`` on the public-domain portrait, with the weights that come with the installation."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from commands.app import App
from commands.identify import _print_faces
from main import main
from settings import Settings
from storage.tags.tags import TagReader
from tests.conftest import text_of


@pytest.fixture
def portrait() -> np.ndarray:
    return cv2.cvtColor(astronaut(), cv2.COLOR_RGB2BGR)  # type: ignore[no-any-return]


def write(path: Path, image: np.ndarray) -> Path:
    cv2.imwrite(str(path), image)
    return path


def identified(words: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, Any]], str]:
    status = main(["identify", *words, "--json", "--embedder", "sface"])
    said = capsys.readouterr()
    return status, json.loads(said.out), said.err


def test_names_whom_it_knows_and_says_what_makes_a_face_hard(
    portrait: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gallery = tmp_path / "gallery"
    gallery.mkdir()
    write(gallery / "Eileen Collins.jpg", portrait)
    sharp = write(tmp_path / "sharp.png", cv2.resize(portrait, None, fx=0.8, fy=0.8))
    blurred = write(tmp_path / "blurred.png", cv2.GaussianBlur(portrait, (0, 0), 6))
    empty = write(tmp_path / "empty.png", np.full((200, 300, 3), 128, np.uint8))
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")

    words = [str(each) for each in (sharp, broken, blurred, empty)]
    status, rows, err = identified([*words, "--gallery", str(gallery), "--top", "2"], capsys)

    assert status == 1
    assert "broken.jpg" in err
    first, second, third, fourth = rows
    (face,) = first["faces"]
    assert (face["name"], face["state"], face["quality"]["reasons"]) == ("Eileen Collins", "known", [])
    assert face["nearest"] == [{"name": "Eileen Collins", "distance": face["distance"]}]
    assert second["error"]
    assert all("blurred" in each["quality"]["reasons"] for each in third["faces"])
    assert fourth == {"image": str(empty), "error": None, "faces": []}


def test_a_picture_without_a_face_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gallery").mkdir()
    empty = write(tmp_path / "empty.png", np.full((200, 300, 3), 128, np.uint8))
    status = main(["identify", str(empty), "--gallery", str(tmp_path / "gallery"), "--embedder", "sface"])
    assert status == 0
    assert "no face found" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["identify", "EMPTY"], ["cluster", "EMPTY"], ["embed", "--root", "EMPTY", "--out", "o.npz"],
              ["prepare", "EMPTY", "--out", "o"]], ids=lambda words: words[0],
)  # fmt: skip
def test_a_folder_without_pictures_is_told(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for each in ("gallery", "EMPTY"):
        (tmp_path / each).mkdir()
    assert main([*words, "--gallery", str(tmp_path / "gallery"), "--embedder", "sface"]) == 2
    assert "rollcall: There is no picture in EMPTY" in capsys.readouterr().err
    assert not (tmp_path / "o.npz").exists()


def test_no_saved_picture_is_overwritten(tmp_path: Path) -> None:
    empty = np.full((200, 300, 3), 128, np.uint8)
    for folder in ("one", "two"):
        (tmp_path / "album" / folder).mkdir(parents=True)
        write(tmp_path / "album" / folder / "a.png", empty)
    words = [
        "identify",
        str(tmp_path / "album"),
        "--save",
        str(tmp_path / "out"),
        "--gallery",
        str(tmp_path / "gallery"),
    ]
    (tmp_path / "gallery").mkdir()
    for count in (2, 4):
        assert main([*words, "--embedder", "sface"]) == 0
        assert len(list((tmp_path / "out").iterdir())) == count
    assert {each.name for each in (tmp_path / "out").iterdir()} == {"a.png", "a 2.png", "a 3.png", "a 4.png"}


def test_names_are_written_as_face_tags(
    portrait: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("gallery", "in"):
        (tmp_path / folder).mkdir()
    write(tmp_path / "gallery" / "Ada.png", portrait)
    write(tmp_path / "in" / "portrait.jpg", portrait)
    words = [str(tmp_path / "in"), "--gallery", str(tmp_path / "gallery"), "--write-tags", str(tmp_path / "out")]
    status, results, _ = identified(words, capsys)
    assert status == 0
    assert results[0]["tags"]["people"] == {"Ada": "tagged"}
    copy = tmp_path / "out" / "portrait.jpg"
    assert results[0]["tags"]["files"] == [str(copy)]
    (tag,) = TagReader().read(copy, copy.read_bytes()).tags
    assert (tag.name, tag.size) == ("Ada", portrait.shape[1::-1])
    assert main(["identify", *words, "--embedder", "sface"]) == 1  # nothing could be written
    assert "no tags written: there is such a file already" in capsys.readouterr().out
    assert main(["identify", str(tmp_path / "in"), "--sidecars", "--gallery", str(tmp_path / "gallery")]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_among_the_pictures_is_refused_and_not_waited_for(
    portrait: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gallery").mkdir()
    pipe, looped = tmp_path / "pipe.jpg", tmp_path / "looped.jpg"
    os.mkfifo(pipe)
    looped.symlink_to(looped)
    sharp = write(tmp_path / "sharp.png", portrait)
    given = [str(each) for each in (pipe, looped, sharp)]
    status, results, said = identified([*given, "--gallery", str(tmp_path / "gallery")], capsys)
    assert status == 1
    assert [bool(each["error"]) for each in results] == [True, True, False]
    assert "pipe" in results[0]["error"]
    assert "circle" in results[1]["error"]
    assert len(results[2]["faces"]) == 1
    assert f"{pipe}: {results[0]['error']}" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("distances", "shown"),
    [((2.0, 2.0), ""), ((0.7, 2.0), "    nearest: Ada 0.70\n"), ((0.7, 0.8), "    nearest: Ada 0.70, Bea 0.80\n")],
)
def test_whoever_is_as_far_as_can_be_is_not_near(distances: tuple[float, float], shown: str, tmp_path: Path) -> None:
    """As where two networks must agree and do not."""
    app = App(Settings(), tmp_path, out=io.StringIO(), err=io.StringIO())
    nearest = [{"name": name, "distance": each} for name, each in zip(("Ada", "Bea"), distances, strict=True)]
    row: dict[str, Any] = {
        "name": None,
        "distance": None,
        "box": [1, 2, 3, 4],
        "quality": {"reasons": []},
        "nearest": nearest,
    }
    _print_faces(app, "a.jpg", [row])
    assert text_of(app.out) == f"a.jpg: unknown (box 1 2 3 4)\n{shown}"
