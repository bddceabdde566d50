"""Files that a command writes, whole or not at all, and where their contents come from."""

from __future__ import annotations

import argparse
import shlex
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from learning.evaluation.provenance import Provenance, provenance
from recognition.addresses import masked_text
from recognition.errors import UsageError
from recognition.input_files import folder_problem, is_circular, is_special
from recognition.plain_text import json_text
from services.program import VERSION
from storage.files.atomic_file import atomic_file

Evaluated = tuple[dict[str, Any], Callable[[], str]]
"""Results as JSON values, and what draws their HTML page."""


def check_folder(path: Path | None) -> None:
    """Called before minutes of work. Raises UsageError where the folder of ``path`` does not exist."""
    if path is None:
        return
    if folder_problem(path.absolute().parent) is not None:
        raise UsageError(f"The folder of {path} does not exist: make it first.")
    if is_special(path):
        raise UsageError(f"{path} is a pipe or a device: give the name of a file.")
    if is_circular(path):
        raise UsageError(f"{path} is a link that leads in a circle: give the name of a file.")


def write_file(path: Path, content: str | bytes) -> None:
    """Raises RollcallError where it cannot be written."""
    with atomic_file(path) as part:
        part.write_bytes(content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content)


def as_text(values: Any) -> str:
    """JSON for a file."""
    return json_text(values, indent=1)


def origin(arguments: argparse.Namespace) -> Provenance:
    """The provenance of results of the command that runs. ``arguments`` have a ``seed``."""
    command = masked_text("python main.py " + shlex.join(sys.argv[1:]))
    return provenance(made_at=time.time(), version=VERSION, seed=arguments.seed, command=command)
