"""``privacy export``: everything that is kept about a person, or about everybody, in one zip file."""

from __future__ import annotations

import argparse
import time

from commands.app import App
from commands.options import NewAction, given_path
from commands.output_files import check_folder
from recognition.errors import UsageError
from services.messages.outcomes import outcome_text
from services.privacy.export import export_people


def add_actions(action: NewAction) -> None:
    export = action("export", "write everything that is kept about a person, or about everybody, to a zip file")
    export.add_argument("person", metavar="NAME", nargs="?")
    export.add_argument("--all", action="store_true", dest="everybody", help="of everybody who may be recognised")
    export.add_argument("--out", type=given_path, metavar="F.zip", required=True)
    export.add_argument("--json", action="store_true", help="print JSON")
    export.set_defaults(do=_export)


def _export(arguments: argparse.Namespace, app: App) -> int:
    if (arguments.person is None) != arguments.everybody:
        raise UsageError("Give the NAME of a person, or --all.")
    check_folder(arguments.out)
    if arguments.out.exists():
        raise UsageError("There is a file {file} already. Give another name.", file=arguments.out)
    app.consent.refresh()
    with app.progress() as progress:
        done = export_people(
            app.gallery_folder,
            arguments.out,
            arguments.person,
            app.audit_trail,
            time.time(),
            allows=app.consent.allows,
            progress=progress,
        )
    if arguments.json:
        app.print_json(dict(done.parameters))
    else:
        app.print(outcome_text(done))
    return 0
