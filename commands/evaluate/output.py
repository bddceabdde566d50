"""What all kinds of evaluation have in common: where the figures come from, and files of them."""

from __future__ import annotations

import argparse
import shlex
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import VERSION
from recognition.errors import RollcallError, UsageError

if TYPE_CHECKING:
    from learning.evaluation.provenance import Provenance


def origin(arguments: argparse.Namespace) -> Provenance:
    from learning.evaluation.provenance import provenance

    command = "python main.py " + shlex.join(sys.argv[1:])
    return provenance(made_at=time.time(), version=VERSION, seed=arguments.seed, command=command)


def check_place(path: Path | None) -> None:
    """Before minutes of work. Raises UsageError where nothing can be written to ``path``."""
    if path is not None and not path.resolve().parent.is_dir():
        raise UsageError(f"The folder of {path} does not exist: make it first.")


def write_text(path: Path, text: str) -> None:
    """Whole or not at all. Raises RollcallError where it cannot be written."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        sentence = f"{path} cannot be written: {error.strerror}. Free some space or choose another."
        raise RollcallError(sentence) from error
