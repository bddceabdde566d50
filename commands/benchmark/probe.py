"""Measures one thing in a fresh process: the app in its window, or other packages beside ours.

The process is ``main.py benchmark --probe ORDER``; ``ORDER`` is a JSON file with what to do, and the answer is written
beside it. So nothing that was imported, compiled or allocated before has a part in what is measured.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from commands.app import App
from recognition.errors import RollcallError

_ANSWER = "answer.json"
_IS_BUNDLE = getattr(sys, "frozen", False)
_ROOT = Path(__file__).resolve().parents[2]


def run_line(program: Path) -> list[str]:
    """The command line, without arguments, of the Rollcall in a folder."""
    return [sys.executable, str(program / "main.py")]


_PROGRAM = [sys.executable] if _IS_BUNDLE else run_line(_ROOT)


def copy_program(into: Path, program: Path = _ROOT) -> Path | None:
    """The program as it is after the installation, without the bytecode of earlier starts; None in a bundle."""
    if _IS_BUNDLE:
        return None
    into.mkdir(parents=True)
    for each in program.iterdir():
        if each.is_dir() and (each / "__init__.py").exists() and each.name != "tests":
            shutil.copytree(each, into / each.name, ignore=shutil.ignore_patterns("__pycache__"))
        elif each.suffix in (".py", ".yaml"):
            shutil.copyfile(each, into / each.name)
    return into


def measured_apart(
    measure: str,
    order: Mapping[str, Any],
    *,
    options: Mapping[str, object] | None = None,
    environment: Mapping[str, str] | None = None,
    program: Path | None = None,
    timeout: float = 300.0,
) -> dict[str, Any]:
    """Calls ``function(app, order)`` in a fresh process. ``measure``: ``MODULE.FUNCTION`` of ``commands.benchmark``.

    ``options`` are given on its command line, such as ``embedder``. ``program``: the folder of another copy of Rollcall
    to run. The order gets ``began``, the time before the
    process was started. Raises RollcallError where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="rollcall-benchmark-") as folder:
        place, errors = Path(folder) / "order.json", Path(folder) / "errors.txt"
        named = [str(each) for name, value in (options or {}).items() for each in (f"--{name}", value)]
        command = [*(_PROGRAM if program is None else run_line(program)), "benchmark", *named, "--probe", str(place)]
        place.write_text(json.dumps({**order, "measure": measure, "began": time.time()}), encoding="utf-8")
        with (
            errors.open("wb") as stream,
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                env={**os.environ, **(environment or {})},
            ) as child,
        ):
            try:
                child.wait(timeout)
            except BaseException as error:
                child.kill()
                if isinstance(error, subprocess.TimeoutExpired):
                    raise RollcallError(f"Measuring {measure} took longer than {timeout:.0f} s.") from error
                raise
        answer = Path(folder) / _ANSWER
        if not answer.exists():
            lines = errors.read_text("utf-8", errors="replace").strip().splitlines()
            raise RollcallError(f"Measuring {measure} failed: {lines[-1] if lines else f'status {child.returncode}'}")
        result: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
        return result


def answer(place: Path, app: App) -> int:
    """The child's side of ``measured_apart``."""
    order = json.loads(place.read_text(encoding="utf-8"))
    module, _, function = order["measure"].partition(".")
    result = getattr(import_module(f"commands.benchmark.{module}"), function)(app, order)
    draft = place.with_name("answer.new")
    draft.write_text(json.dumps(result), encoding="utf-8")
    draft.replace(place.with_name(_ANSWER))
    return 0
