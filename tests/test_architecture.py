"""The rules of the house that a machine can hold: who may import whom, and what must never be in the repository."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

# Each room and the rooms below it that it may import. `settings` is plain values and may be read by any room above
# recognition; only main.py knows both commands and gui.
ALLOWED = {
    "recognition": set(),
    "storage": {"recognition"},
    "learning": {"recognition", "storage"},
    "realtime": {"recognition", "storage", "learning", "settings"},
    "commands": {"recognition", "storage", "learning", "realtime", "settings"},
    "gui": {"recognition", "realtime"},
    "settings": {"recognition"},
}
ROOMS = {*ALLOWED, "main"}
GUI_MAY_SEE = {"realtime.interfaces", "recognition.types"}
PICTURE_OR_CLIP = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".avif", ".mp4", ".mov"}
PICTURES_THAT_MAY_STAND = {"docs/window.png"}


def modules_of(room: str) -> list[Path]:
    file = ROOT / f"{room}.py"
    return [file] if file.exists() else sorted((ROOT / room).rglob("*.py"))


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("room", ALLOWED)
def test_imports_point_down_only(room: str) -> None:
    for path in modules_of(room):
        ours = {name.split(".")[0] for name in imported_by(path)} & ROOMS
        wrong = ours - ALLOWED[room] - {room}
        assert not wrong, f"{path.relative_to(ROOT)} imports {', '.join(sorted(wrong))}"


def test_recognition_reads_no_clock_and_starts_no_thread() -> None:
    for path in modules_of("recognition"):
        wrong = imported_by(path) & {"time", "datetime", "PySide6", "queue", "asyncio"}
        assert not wrong, f"{path.relative_to(ROOT)} imports {', '.join(sorted(wrong))}"


def test_the_window_knows_qt_and_values_only() -> None:
    for path in modules_of("gui"):
        for name in imported_by(path):
            top = name.split(".")[0]
            assert top not in {"cv2", "openvino", "tensorflow", "threading", "storage", "learning"}, path
            if top in {"realtime", "recognition"}:
                assert name in GUI_MAY_SEE, f"{path.relative_to(ROOT)} imports {name}"


def test_gallery_holds_no_code() -> None:
    assert not list((ROOT / "gallery").rglob("*.py"))


def test_no_picture_of_a_person_is_in_the_repository() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    found = {name for name in listed.stdout.splitlines() if Path(name).suffix.lower() in PICTURE_OR_CLIP}
    assert found <= PICTURES_THAT_MAY_STAND, f"pictures or clips in the tree: {sorted(found - PICTURES_THAT_MAY_STAND)}"


def test_the_window_waits_for_no_heavy_import() -> None:
    heavy = ("scipy", "openvino", "tensorflow", "keras", "tf_keras", "onnx", "matplotlib", "skimage", "rich")
    code = f"import sys, main, commands.live, realtime.session; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
