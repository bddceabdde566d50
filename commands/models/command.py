"""``models``: lists, installs, imports and verifies the networks' weights."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from commands.app import App
from commands.models.figures import FILE, Measured, known_figures, write_figures
from commands.models.speed import Speeds
from commands.options import actions_of, given_path
from commands.output_files import check_folder
from commands.tables import print_table
from recognition.errors import ModelError, ModelMissingError, UnknownNameError, UsageError
from recognition.message import Message
from recognition.registry import BUNDLES, EMBEDDERS, weights_of
from recognition.weights.catalogue import (
    LIVENESS,
    LIVENESS_WEIGHTS,
    WEIGHTS,
    InstalledWheel,
    NpmPackage,
    WeightFile,
    Wheel,
    weight_file,
)
from recognition.weights.store import ModelState
from services.models.models import check_usable, import_file, install


def add_arguments(parser: argparse.ArgumentParser) -> None:
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="print the table as JSON")
    shown.add_argument("--markdown", action="store_true", help="print what holds on every machine, for a document")
    parser.add_argument("--measure", action="store_true", help="measure again how long each network here takes")
    action = actions_of(parser, required=False)
    install = action("install", "fetch the weights NAME from where they are published")
    install.add_argument("name", metavar="NAME", help=f"a network, or several: {', '.join([*BUNDLES, LIVENESS])}")
    install.add_argument("--yes", action="store_true", help="agree to a licence that restricts use without being asked")
    take = action("import", "take the weights NAME from a file you have")
    take.add_argument("name", metavar="NAME")
    take.add_argument("file", metavar="FILE", type=given_path)
    verify = action("verify", "check every file that is there against its checksum")
    verify.add_argument("names", metavar="NAME", nargs="*")
    verify.add_argument("--json", action="store_true", help="print the result as JSON")
    figures = action("figures", "take the accuracy shown here from what evaluate --json wrote")
    figures.add_argument("named", metavar="[NAME=]FILE", nargs="+")
    figures.add_argument(
        "--out", type=given_path, metavar="FILE", help="the file to write (default: the project's own)"
    )


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, 1 licence not accepted, 3 a file or a package is missing, or a file is wrong."""
    actions = {None: _list, "install": _install, "import": _import, "verify": _verify, "figures": _figures}
    return actions[arguments.action](arguments, app)


def _install(arguments: argparse.Namespace, app: App) -> int:
    name, known = arguments.name, (*BUNDLES, LIVENESS, *WEIGHTS)
    if name not in known:
        raise UnknownNameError("model", name, known)
    bundled = LIVENESS_WEIGHTS if name == LIVENESS else weights_of(name) if name in BUNDLES else ()
    rows = [weight_file(each) for each in bundled or (name,)]
    missing = [each for each in rows if app.store.state(each.name) is not ModelState.READY]
    if not missing:
        app.say(f"{name} is already here.")
    for row in missing:  # before anybody reads a licence or a download begins
        check_usable(row.name)
    restricted = [each for each in missing if each.commercial_use is not True]
    for row in missing:
        app.say(f"{row.name}: {row.licence}.")
    if restricted and not arguments.yes:
        is_agreed = app.ask("Fetch it under these terms?")
        if is_agreed is None:
            raise UsageError("Its licence restricts use: read it, then run the same line with --yes to agree.")
        if not is_agreed:
            app.say("Nothing was fetched.")
            return 1
    for row in missing:
        with app.progress(delay=0.0) as progress:
            path = install(app.store, row.name, progress)
        app.record(Message.of("model-installed", model=row.name))
        _say_ready(row.name, path, app)
    if name in BUNDLES:
        app.say(f"To recognise with it: python main.py settings set recognition.embedder {name}")
    return 0


def _import(arguments: argparse.Namespace, app: App) -> int:
    with app.progress() as progress:
        path = import_file(app.store, arguments.name, arguments.file, progress)
    app.record(Message.of("model-imported", model=arguments.name))
    _say_ready(arguments.name, path, app)
    return 0


def _say_ready(name: str, path: Path, app: App) -> None:
    app.say(f"{name} is ready: {path}")
    try:
        check_usable(name)
    except ModelMissingError as error:
        app.say(str(error))


def _verify(arguments: argparse.Namespace, app: App) -> int:
    problems: dict[str, str | None] = {}
    for name in arguments.names or [each for each in WEIGHTS if app.store.is_present(each)]:
        try:
            app.store.path(name, thorough=True)
            problems[name] = None
        except ModelError as error:
            problems[name] = str(error)
        if not arguments.json:
            app.print(f"{name}: {problems[name] or 'as it should be'}")
    if arguments.json:
        app.print_json([{"name": name, "problem": problem} for name, problem in problems.items()])
    return ModelError.exit_status if any(problems.values()) else 0


def _figures(arguments: argparse.Namespace, app: App) -> int:
    file = arguments.out or FILE
    check_folder(arguments.out)
    measured = write_figures(arguments.named, file)
    app.say(f"{file.name}: {', '.join(each.title for each in measured)}.")
    return 0


def _list(arguments: argparse.Namespace, app: App) -> int:
    figures = known_figures()
    speeds = Speeds(app)
    if arguments.markdown:
        table = for_document(lines(app, figures, speeds), figures)
        print_table(*table, app.out, markdown=True, numbers=len(figures))
        app.print()
        for note in notes(figures):
            app.print(note)
        return 0
    with app.progress() as progress:
        for each in lines(app, figures, speeds):
            if each.state is ModelState.READY and (arguments.measure or each.milliseconds is None):
                speeds.measure(each.row.name, progress)
    found = lines(app, figures, speeds)
    if arguments.json:
        app.print_json([each.to_json(figures) for each in found])
        return 0
    print_table(*for_people(found, figures), app.out, numbers=1 + len(figures))
    app.print()
    app.print("ms: one face, or for a detector one picture of 640 x 480; measured here, again with --measure.")
    for note in notes(figures):
        app.print(note)
    return 0


_COMMERCIAL = {True: "yes", False: "no", None: "not stated"}


def _built_in(name: str, what: str, output: str, licence: str) -> WeightFile:
    """A network without a weight file: it is part of a package that Rollcall installs."""
    return WeightFile(name, what, "", "-", "", licence, True, "any size, BGR 0..255", output, ())


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
    if isinstance(carrier, NpmPackage):
        return f"`models install`, from {carrier.label}"
    return f"`models install`, from {urlsplit(carrier.url).hostname}"
