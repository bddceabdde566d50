"""The options that every command knows."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Collection
from pathlib import Path

from recognition.errors import UnknownNameError

NewAction = Callable[[str, str], argparse.ArgumentParser]
"""Makes the parser of an action, from its name and its help text."""


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
        (
            "--threshold",
            "T",
            number_where(lambda value: 0 <= value <= 2, "a number from 0 to 2"),
            "cosine distance over which a face is unknown",
        ),
    ):
        shared.add_argument(name, metavar=metavar, type=convert, default=default, help=text)
    shared.add_argument(
        "--profile",
        choices=("quiet", "balanced", "fast"),
        default=default,
        help="processor use of live pictures; quiet saves battery",
    )
    return parent


def number_or_nan(text: str) -> float:
    """NaN for a text that is no number: every range check then fails."""
    try:
        return float(text)
    except ValueError:
        return math.nan


def number_where(fits: Callable[[float], bool], description: str) -> Callable[[str], float]:
    """A converter of argparse for numbers that ``fits`` accepts."""

    def convert(text: str) -> float:
        value = number_or_nan(text)
        if not fits(value):
            raise argparse.ArgumentTypeError(f"give {description}, not '{text}'")
        return value

    return convert


def count(text: str) -> int:
    """A whole number from 1 up. Raises argparse.ArgumentTypeError."""
    value = number_or_nan(text)
    if not (value >= 1 and value.is_integer()):
        raise argparse.ArgumentTypeError(f"a count is a whole number over 0, not '{text}'")
    return int(value)


def names_in(text: str | None, kind: str = "", known: Collection[str] = ()) -> list[str]:
    """The names of a comma-separated list, each once. With ``known``, raises UnknownNameError for others."""
    names = list(dict.fromkeys(each.strip() for each in (text or "").split(",") if each.strip()))
    for name in names:
        if known and name not in known:
            raise UnknownNameError(kind, name, known)
    return names
