"""``models``: lists, installs, imports and verifies the networks' weights."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from commands.app import App
from recognition.errors import ModelError, RollcallError

SUMMARY = "the networks: list, install, import, verify"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="print the table as JSON")
    shown.add_argument("--markdown", action="store_true", help="print what holds on every machine, for a document")
    parser.add_argument("--measure", action="store_true", help="measure again how long each network here takes")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    install = actions.add_parser("install", help="fetch the weights NAME from where they are published")
    install.add_argument("name", metavar="NAME")
    install.add_argument("--yes", action="store_true", help="agree to the licence without being asked")
    take = actions.add_parser("import", help="take the weights NAME from a file you have")
    take.add_argument("name", metavar="NAME")
    take.add_argument("file", metavar="FILE", type=Path)
    verify = actions.add_parser("verify", help="check every file that is there against its checksum")
    verify.add_argument("names", metavar="NAME", nargs="*")
    figures = actions.add_parser("figures", help="take the accuracy shown here from what evaluate --json wrote")
    figures.add_argument("named", metavar="[NAME=]FILE", nargs="+")
    figures.add_argument("--out", type=Path, metavar="FILE", help="the file to write (default: the project's own)")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, 1 licence not accepted, 3 a file is missing or wrong."""
    actions = {None: _list, "install": _install, "import": _import, "verify": _verify, "figures": _figures}
    return actions[arguments.action](arguments, app)


def _install(arguments: argparse.Namespace, app: App) -> int:
    from recognition.weights.catalogue import weight_file
    from recognition.weights.store import ModelState
    from services.models.models import install

    row = weight_file(arguments.name)
    if app.store.state(row.name) is ModelState.READY:
        app.say(f"{row.name} is already here.")
        return 0
    if row.commercial_use is not True and not arguments.yes:
        app.say(f"{row.name}: {row.licence}.")
        if not app.err.isatty():
            raise RollcallError("Its licence restricts use: read it, then run the same line with --yes to agree.")
        print("Fetch it under these terms? [y/N] ", end="", file=app.err, flush=True)
        if input().strip().lower() not in ("y", "yes"):
            app.say("Nothing was fetched.")
            return 1
    with app.progress(delay=0.0) as progress:
        path = install(app.store, row.name, progress)
    app.say(f"{row.name} is ready: {path}")
    return 0


def _import(arguments: argparse.Namespace, app: App) -> int:
    from services.models.models import import_file

    with app.progress() as progress:
        path = import_file(app.store, arguments.name, arguments.file, progress)
    app.say(f"{arguments.name} is ready: {path}")
    return 0


def _verify(arguments: argparse.Namespace, app: App) -> int:
    from recognition.weights.catalogue import WEIGHTS

    wrong = 0
    for name in arguments.names or [each for each in WEIGHTS if app.store.is_present(each)]:
        try:
            app.store.verify(name)
            app.print(f"{name}: as it should be")
        except ModelError as error:
            wrong += 1
            app.print(f"{name}: {error}")
    return ModelError.exit_status if wrong else 0


def _figures(arguments: argparse.Namespace, app: App) -> int:
    from commands.models.figures import FILE, write_figures

    file = arguments.out or FILE
    measured = write_figures(arguments.named, file)
    app.say(f"{file.name}: {', '.join(each.title for each in measured)}.")
    return 0


def _list(arguments: argparse.Namespace, app: App) -> int:
    from commands.models.figures import known_figures
    from commands.models.speed import Speeds
    from commands.models.table import for_document, for_people, lines, notes
    from commands.tables import print_table
    from learning.evaluation.formatting import markdown_table
    from recognition.weights.store import ModelState

    figures = known_figures()
    speeds = Speeds(app)
    if arguments.markdown:
        app.print(markdown_table(*for_document(lines(app, figures, speeds), figures), numbers=len(figures)))
        app.print()
        app.print("\n".join(notes(figures)))
        return 0
    with app.progress() as progress:
        for each in lines(app, figures, speeds):
            if each.state is ModelState.READY and (arguments.measure or each.milliseconds is None):
                speeds.measure(each.row.name, progress)
    found = lines(app, figures, speeds)
    if arguments.json:
        app.print(json.dumps([each.to_json(figures) for each in found], ensure_ascii=False, indent=2))
        return 0
    print_table(*for_people(found, figures), app.out, numbers=1 + len(figures))
    app.print()
    app.print("ms: one face, or for a detector one picture of 640 x 480; measured here, again with --measure.")
    for note in notes(figures):
        app.print(note)
    return 0
