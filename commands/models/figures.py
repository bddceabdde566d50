"""Accuracy figures shown by ``models``, stored in the project from results of ``evaluate --json``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from commands.output_files import as_text, write_file
from recognition.errors import RollcallError, UsageError
from recognition.input_files import require_file

FILE = Path(__file__).resolve().parents[2] / "docs" / "figures.json"

_TARGET = 0.001


@dataclass(frozen=True, slots=True)
class Figure:
    """Accuracy of one embedder.

    value: 0..1, of ``Measured.measure``.
    carried: the data are enough for such a claim.
    """

    embedder: str
    version: str
    detector: str
    value: float
    carried: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """Accuracy on one data set. ``sha256`` is of all names and contents."""

    data: str
    measure: str
    pictures: int
    people: int
    sha256: str
    figures: tuple[Figure, ...]

    @property
    def title(self) -> str:
        return f"{self.data}: {self.measure}"

    def cell(self, embedder: str) -> str:
        """The figure for a table, '-' where there is none."""
        for each in self.figures:
            if each.embedder == embedder:
                return f"{100 * each.value:.1f} %" + ("" if each.carried else " *")
        return "-"


def known_figures(file: Path = FILE) -> tuple[Measured, ...]:
    """The project's figures; empty where there is no such file. Raises RollcallError where it is broken."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return tuple(
            Measured(**{**each, "figures": tuple(Figure(**figure) for figure in each["figures"])})
            for each in content["measured"]
        )
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RollcallError(f"{file} cannot be read: make it again with 'models figures', or delete it.") from error


def write_figures(named: Sequence[str], file: Path) -> tuple[Measured, ...]:
    """Writes ``file`` from results of ``evaluate --json``, each given as ``NAME=FILE`` or ``FILE``."""
    measured = tuple(_measured(each) for each in named)
    content = {
        "made by": "python main.py models figures NAME=FILE ..., from files of evaluate --json",
        "measured": [asdict(each) for each in measured],
    }
    write_file(file, as_text(content) + "\n")
    return measured


def _measured(named: str) -> Measured:
    name, _, path = named.rpartition("=")
    require_file(Path(path))
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
        # Pairs are judged by accuracy, as is the custom; folders of people by who is missed.
        pairs = any(each["verification"]["accuracy"] is not None for each in found["systems"])
        return Measured(
            data=name or found["data"],
            measure="accuracy" if pairs else "FNMR at FMR 0.1 %",
            pictures=found["pictures"],
            people=found["people"],
            sha256=found["data_sha256"],
            figures=tuple(_figure(each, pairs) for each in found["systems"]),
        )
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
        raise UsageError(f"{path} is not a file that evaluate --data or --pairs wrote with --json.") from error


def _figure(system: dict[str, Any], pairs: bool) -> Figure:
    embedder, _, version = system["embedder"].partition("@")
    verification = system["verification"]
    if pairs:
        return Figure(embedder, version, system["detector"], round(verification["accuracy"][0], 5), True)
    at = next(each for each in verification["at_fmr"] if each["target"] == _TARGET)
    return Figure(embedder, version, system["detector"], round(at["fnmr"]["value"], 5), bool(at["carried"]))
