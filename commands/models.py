"""``models``: which weights there are, whose they are, and how to get them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from commands.app import App
from recognition.errors import ModelError, RollcallError

SUMMARY = "the networks' weights: list, install, import, verify"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the table as JSON")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    install = actions.add_parser("install", help="fetch the weights NAME from where they are published")
    install.add_argument("name", metavar="NAME")
    install.add_argument("--yes", action="store_true", help="agree to the licence without being asked")
    take = actions.add_parser("import", help="take the weights NAME from a file you have")
    take.add_argument("name", metavar="NAME")
    take.add_argument("file", metavar="FILE", type=Path)
    verify = actions.add_parser("verify", help="check every file that is there against its checksum")
    verify.add_argument("names", metavar="NAME", nargs="*")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, 1 not agreed to, 3 a file is missing or wrong."""
    if arguments.action == "install":
        return _install(arguments, app)
    if arguments.action == "import":
        path = app.store.import_file(arguments.name, arguments.file)
        app.say(f"{arguments.name} is ready: {path}")
        return 0
    if arguments.action == "verify":
        return _verify(arguments, app)
    return _list(arguments, app)


def _install(arguments: argparse.Namespace, app: App) -> int:
    from recognition.models import ModelState, weight_file

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
        path = app.store.fetch(row.name, progress)
    app.say(f"{row.name} is ready: {path}")
    return 0


def _verify(arguments: argparse.Namespace, app: App) -> int:
    from recognition.models import WEIGHTS

    wrong = 0
    asked = bool(arguments.names)
    for name in arguments.names or WEIGHTS:
        if not asked and not app.store.is_present(name):
            continue
        try:
            app.store.verify(name)
            app.print(f"{name}: as it should be")
        except ModelError as error:
            wrong += 1
            app.print(f"{name}: {error}")
    return ModelError.exit_status if wrong else 0


def _list(arguments: argparse.Namespace, app: App) -> int:
    from recognition.models import WEIGHTS

    rows = [
        {
            "name": row.name,
            "state": app.store.state(row.name).value,
            "what": row.what,
            "licence": row.licence,
            "commercial_use": row.commercial_use,
            "size": row.size,
            "sha256": row.sha256,
        }
        for row in WEIGHTS.values()
    ]
    if arguments.json:
        app.print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    from rich.console import Console
    from rich.table import Table

    table = Table("name", "state", "what it is", "licence", box=None, pad_edge=False)
    for each in rows:
        table.add_row(*(str(each[column]) for column in ("name", "state", "what", "licence")))
    Console(file=app.out).print(table)
    return 0
