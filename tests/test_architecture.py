"""The rules of the house that a machine can hold: who may import whom, and what must never be in the repository."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

# Each room and the rooms that it may import. `settings` is plain values.
ALLOWED = {
    "recognition": set(),
    "storage": {"recognition"},
    "learning": {"recognition", "storage"},
    "realtime": {"recognition", "storage", "learning", "settings"},
    "services": {"recognition", "storage", "learning", "realtime", "settings"},
    "commands": {"recognition", "storage", "learning", "realtime", "services", "settings"},
    "gui": {"recognition", "storage", "learning", "realtime", "services"},
    "settings": {"recognition"},
}
ROOMS = {*ALLOWED, "main"}
NOT_IN_A_WINDOW = {"cv2", "openvino", "tensorflow", "keras", "threading", "sqlite3", "onnx", "mtcnn"}
MAX_MODULES = 25
MAX_LINES = 400
PICTURE_OR_CLIP = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".avif", ".mp4", ".mov"}
PICTURES_THAT_MAY_STAND = {"docs/window.png"}


def modules_of(room: str) -> list[Path]:
    file = ROOT / f"{room}.py"
    return [file] if file.exists() else sorted((ROOT / room).rglob("*.py"))


@cache
def syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def names_imported_by(path: Path) -> set[str]:
    """Like ``imported_by``, with each name that is imported from a package, which may be a module."""
    names = imported_by(path)
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
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


def test_the_window_has_no_models_threads_or_databases_of_its_own() -> None:
    for path in modules_of("gui"):
        wrong = {name.split(".")[0] for name in imported_by(path)} & NOT_IN_A_WINDOW
        assert not wrong, f"{path.relative_to(ROOT)} imports {', '.join(sorted(wrong))}"


def test_services_know_no_window_and_print_nothing() -> None:
    for path in modules_of("services"):
        tree = syntax(path)
        assert "PySide6" not in {name.split(".")[0] for name in imported_by(path)}, path
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        assert not any(isinstance(call, ast.Name) and call.id == "print" for call in calls), path


def test_no_module_imports_itself_by_way_of_others() -> None:
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path for room in ROOMS for path in modules_of(room)
    }
    modules = {name.removesuffix(".__init__"): path for name, path in modules.items()}
    imports = {name: {each for each in names_imported_by(path) if each in modules} for name, path in modules.items()}
    left = dict(imports)
    while leaves := [name for name, names in left.items() if not (names & left.keys()) - {name}]:
        for name in leaves:
            del left[name]
    # What is left are circles, and what leads to them.
    while roots := [name for name in left if not any(name in names for other, names in left.items() if other != name)]:
        for name in roots:
            del left[name]
    assert not left, f"import circles among: {', '.join(sorted(left))}"


def test_folders_and_files_stay_small_enough_to_read() -> None:
    files = [path for room in ROOMS for path in modules_of(room)]
    counts = Counter(path.parent for path in files)
    assert [str(folder) for folder, count in counts.items() if count > MAX_MODULES] == []
    lines = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8").count("\n") for path in files}
    assert {name: count for name, count in lines.items() if count > MAX_LINES} == {}


def test_gallery_holds_no_code() -> None:
    assert not list((ROOT / "gallery").rglob("*.py"))


def test_no_picture_of_a_person_is_in_the_repository() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    found = {name for name in listed.stdout.splitlines() if Path(name).suffix.lower() in PICTURE_OR_CLIP}
    assert found <= PICTURES_THAT_MAY_STAND, f"pictures or clips in the tree: {sorted(found - PICTURES_THAT_MAY_STAND)}"


def test_the_window_waits_for_no_heavy_import() -> None:
    heavy = (
        *("scipy", "openvino", "tensorflow", "keras", "tf_keras", "onnx", "matplotlib", "skimage", "rich"),
        *("av", "requests", "urllib3"),
    )
    code = f"import sys, main, commands.live.command, realtime.session; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
