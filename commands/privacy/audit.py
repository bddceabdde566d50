"""``privacy audit``: who changed what in the gallery, and whether the trail of it is whole."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from commands.app import App
from commands.dates import beginning, end
from commands.options import NewAction, given_path
from commands.output_files import check_folder
from commands.tables import print_table
from recognition.errors import RollcallError
from services.messages.formatting import count_text
from services.messages.local_time import iso
from services.messages.trail import problem_text, whole_text
from services.privacy.audit import TrailFilter, described, entries_of, export
from storage.trail.trail import Entry

_SHOWN = 100


def add_actions(action: NewAction) -> None:
    audit = action("audit", "who changed what, and when; and whether the trail of it is whole")
    audit.add_argument("--verify", action="store_true", help="check every entry; 1 where the trail was changed")
    audit.add_argument("--search", metavar="TEXT", default="", help="of a person, an operator or an action")
    audit.add_argument("--since", type=beginning, metavar="WHEN", help="such as 2026-11-02, today or yesterday")
    audit.add_argument("--until", type=end, metavar="WHEN")
    audit.add_argument(
        "--export", type=given_path, metavar="F.json", help="write the matching entries to a file instead"
    )
    audit.add_argument("--json", action="store_true", help="print JSON")
    audit.set_defaults(do=_audit)


def _audit(arguments: argparse.Namespace, app: App) -> int:
    """0 done, and the trail is whole where that was asked for; 1 it is not."""
    check_folder(arguments.export)
    if arguments.verify:
        return _verify(app, as_json=arguments.json)
    wanted = TrailFilter(arguments.search, arguments.since, arguments.until)
    if arguments.export is not None:
        done = export(app.audit_trail, arguments.export, wanted, app.record)
        app.print(f"{count_text(done.count('entries'), 'entry', 'entries')} in {arguments.export}")
        return 0
    found = entries_of(app.audit_trail, wanted)
    if arguments.json:
        app.print_json([described(each) for each in found])
    else:
        _print(app, found)
    return 0


def _verify(app: App, *, as_json: bool) -> int:
    problems, count = app.audit_trail.verify(), len(app.audit_trail.entries())
    if as_json:
        listed = [{"line": each.line, "kind": each.kind, "text": problem_text(each)} for each in problems]
        app.print_json({"entries": count, "whole": not problems, "problems": listed})
    elif not problems:
        app.print(whole_text(count))
    else:
        for each in problems:
            app.print(problem_text(each))
    return RollcallError.exit_status if problems else 0


def _print(app: App, found: Sequence[Entry]) -> None:
    if not found:
        app.print("There are no such entries.")
        return
    if len(found) > _SHOWN:
        app.print(f"The last {_SHOWN} of {count_text(len(found), 'entry', 'entries')}; --export writes them all.")
    rows = [
        (
            iso(each.at)[:19].replace("T", " "),
            each.operator,
            each.action,
            ", ".join(each.people),
            " ".join(f"{name}={value}" for name, value in (each.details or {}).items()),
        )
        for each in found[-_SHOWN:]
    ]
    print_table(("when", "operator", "action", "people", "details"), rows, app.out, numbers=0)
