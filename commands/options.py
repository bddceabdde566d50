"""The options that every command knows."""

from __future__ import annotations

import argparse
import math
from pathlib import Path


def shared_options(*, of_action: bool = False) -> argparse.ArgumentParser:
    """A parent for the parser of a command, or of an action below it, so that they may stand before or after either."""
    # What an action does not find must not overwrite what its command found.
    default = argparse.SUPPRESS if of_action else None
    parent = argparse.ArgumentParser(add_help=False)
    shared = parent.add_argument_group("options of every command")

    for name, metavar, convert, text in (
        ("--config", "FILE", Path, "the settings (default: config.yaml here)"),
        ("--gallery", "DIR", Path, "the folder of registered people"),
        ("--detector", "D", str, "mtcnn, yunet or haar"),
        ("--embedder", "E", str, "sface, sface+edgeface-s, ... ('models' lists them)"),
        ("--recognizer", "R", str, "nearest, head:NAME or ensemble:NAME ('train list' lists them)"),
        ("--threshold", "T", _distance, "cosine distance over which a face is unknown"),
    ):
        shared.add_argument(name, metavar=metavar, type=convert, default=default, help=text)
    shared.add_argument(
        "--profile",
        choices=("quiet", "balanced", "fast"),
        default=default,
        help="how much of the processor live pictures may take; quiet for a laptop's battery",
    )
    return parent


def _distance(text: str) -> float:
    value = number_or_nan(text)
    if not 0 <= value <= 2:
        raise argparse.ArgumentTypeError(f"a cosine distance is a number from 0 to 2, not '{text}'")
    return value


def number_or_nan(text: str) -> float:
    """NaN, which lies between no two numbers, stands for a text that is none."""
    try:
        return float(text)
    except ValueError:
        return math.nan
