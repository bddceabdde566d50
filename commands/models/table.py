"""The rows of ``models``: every network, whether it is installed, its licence, its speed and its accuracy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from commands.app import App
from commands.models.figures import Measured
from commands.models.speed import Speeds
from recognition.registry import EMBEDDERS
from recognition.weights.catalogue import WEIGHTS, InstalledWheel, WeightFile, Wheel
from recognition.weights.store import ModelState

_COMMERCIAL = {True: "yes", False: "no", None: "not stated"}


def _built_in(name: str, what: str, output: str, licence: str) -> WeightFile:
    """A network without a weight file: it is part of a package that Rollcall installs."""
    return WeightFile(name, what, "", "-", "", None, None, licence, True, "any size, BGR 0..255", output, ())


BUILT_IN = (
    _built_in("mtcnn", "MTCNN face detector, three networks, of the package mtcnn", "boxes and five points", "MIT"),
    _built_in("haar", "Haar cascade for frontal faces, of OpenCV", "boxes", "Apache-2.0"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One network.

    milliseconds: for one face, or for a detector one picture of 640 x 480; None where not measured on this machine.
    cells: its accuracy on each of the project's data sets, '-' where there is none.
    """

    row: WeightFile
    state: ModelState
    milliseconds: float | None
    cells: tuple[str, ...]

    def to_json(self, figures: Sequence[Measured]) -> dict[str, Any]:
        row = self.row
        entry = next((each for each in EMBEDDERS.values() if each.weights == row.name), None)
        return {
            "name": row.name,
            "kind": "detector" if entry is None else "embedder",
            "state": self.state.value,
            "what": row.description,
            "trained_on": row.trained_on,
            "input": row.input,
            "output": row.output,
            "licence": row.licence,
            "commercial_use": row.commercial_use,
            "comes": _origin(row),
            "size": row.size,
            "sha256": row.sha256,
            "threshold": None if entry is None else entry.threshold,
            "threshold_from": None if entry is None else entry.threshold_from,
            "milliseconds": self.milliseconds,
            "figures": {
                each.title: None if cell == "-" else cell for each, cell in zip(figures, self.cells, strict=True)
            },
        }


def lines(app: App, figures: Sequence[Measured], speeds: Speeds) -> list[Line]:
    """One for each network. Nothing is measured here."""
    found = []
    for row in (*WEIGHTS.values(), *BUILT_IN):
        state = app.store.state(row.name) if row.carriers else ModelState.READY
        milliseconds = speeds.known(row.name) if state is ModelState.READY else None
        found.append(Line(row, state, milliseconds, tuple(each.cell(row.name) for each in figures)))
    return found


def for_people(found: Sequence[Line], figures: Sequence[Measured]) -> tuple[list[str], list[list[str]]]:
    """Columns and rows of what there is on this machine."""
    columns = ["name", "state", "licence", "commercial use", "ms", *(each.title for each in figures)]
    return columns, [
        [
            each.row.name,
            each.state.value,
            each.row.licence,
            _COMMERCIAL[each.row.commercial_use],
            "-" if each.milliseconds is None else f"{each.milliseconds:.1f}",
            *each.cells,
        ]
        for each in found
    ]


def for_document(found: Sequence[Line], figures: Sequence[Measured]) -> tuple[list[str], list[list[str]]]:
    """Columns and rows that are the same on every machine."""
    columns = ["network", "what it is", "trained on", "gives", "licence", "commercial use", "comes"]
    return [*columns, *(each.title for each in figures)], [
        [
            f"`{each.row.name}`",
            each.row.description,
            each.row.trained_on,
            each.row.output,
            each.row.licence,
            _COMMERCIAL[each.row.commercial_use],
            _origin(each.row),
            *each.cells,
        ]
        for each in found
    ]


def notes(figures: Sequence[Measured]) -> list[str]:
    """What a reader of the figures must know."""
    if not figures:
        return ["No accuracy figures: docs/figures.json is not there."]
    detectors = sorted({each.detector for measured in figures for each in measured.figures})
    sets = "; ".join(f"{each.data}: {each.pictures} pictures of {each.people} people" for each in figures)
    return [
        f"Measured by the project with {', '.join(detectors)}, one picture against one. {sets}.",
        "FNMR at FMR 0.1 %: how many comparisons of one person are missed where 1 in 1,000 of different people is "
        "taken for one. * The data are too few to carry the figure.",
    ]


def _origin(row: WeightFile) -> str:
    if not row.carriers or isinstance(row.carriers[0], InstalledWheel):
        return "with the installation"
    carrier = row.carriers[0]
    if isinstance(carrier, Wheel):
        return f"`models install`, from the wheel {carrier.pinned}"
    return f"`models install`, from {urlsplit(carrier.url).hostname}"
