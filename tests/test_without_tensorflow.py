"""Every way to a named face works on a computer without TensorFlow, in a new home with empty caches."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from realtime.sources.demo import NAMED
from recognition.registry import DETECTORS
from tests.blocked_packages import TENSORFLOW, environment_without, main_without
from tests.conftest import ROOT
from tests.gallery_folder import write_collins

# h5py reads the files of embedders that have to be fetched first.
MISSING = (*TENSORFLOW, "h5py")

pytestmark = pytest.mark.slow


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    folder = tmp_path / "people"
    write_collins(folder)
    return folder


def test_the_blocked_packages_are_really_absent(tmp_path: Path) -> None:
    done = main_without(("cv2",), tmp_path, "identify", "x.jpg")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr


def test_the_demo_gets_a_name(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    words = ["live", "--headless", "--source", "demo", "--duration", "100", "--gallery", str(tmp_path / "people")]
    said = []
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        env={**environment_without(MISSING, tmp_path), "PYTHONUNBUFFERED": "1"},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.append(line)
            if NAMED in line:
                process.terminate()
                break
        process.stdout.read()
    assert NAMED in said[-1], said


@pytest.mark.parametrize("detector", list(DETECTORS))
def test_identify_names_the_portrait(detector: str, gallery: Path, tmp_path: Path) -> None:
    picture = gallery / f"{NAMED}.jpg"
    words = ["identify", str(picture), "--json", "--gallery", str(gallery), "--detector", detector]
    done = main_without(MISSING, tmp_path, *words)
    assert done.returncode == 0, done.stderr
    ((face,),) = [row["faces"] for row in json.loads(done.stdout)]
    assert face["name"] == NAMED


def test_the_gallery_is_checked(gallery: Path, tmp_path: Path) -> None:
    done = main_without(MISSING, tmp_path, "gallery", "check", "--gallery", str(gallery))
    assert done.returncode == 0, done.stderr
    assert "1 picture" in done.stdout


def test_the_window_opens(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    (tmp_path / "people").mkdir()
    words = ["--source", "demo", "--screenshot", str(picture), "--duration", "3", "--gallery", str(tmp_path / "people")]
    done = main_without(MISSING, tmp_path, *words)
    assert done.returncode == 0, done.stderr
    assert picture.stat().st_size > 10_000
