"""``gallery attendance``: who was expected, who came, late or early, and what was not observed."""

from __future__ import annotations

import argparse
import datetime
import time
from itertools import groupby
from pathlib import Path
from typing import Any

from commands.app import App
from commands.dates import beginning, calendar_day
from commands.gallery.sightings import opened_journal, report_stored
from commands.options import NewAction, given_path
from commands.output_files import check_folder
from commands.tables import print_table
from recognition.errors import UsageError
from recognition.message import Message
from services.attendance.day_sheet import Status
from services.attendance.directions import directions_of
from services.attendance.holidays import with_holidays
from services.attendance.sheet_json import sheet_as_json
from services.attendance.sheets import Total, check_consent, day_sheet, enter, entries_on, totals, withdraw
from services.attendance.tables import cells, export_sheet, export_totals, headings, total_cells, total_headings
from services.messages.attendance import clock_on, holiday_texts, summary
from services.messages.formatting import count_text, list_text
from services.messages.local_time import clock_text, date_and_time_text, iso
from services.messages.outcomes import outcome_text
from storage.attendance.records import Entry, EntryKind
from storage.attendance.rules import Rules, read_rules, rules_text
from storage.files.atomic_file import atomic_file
from storage.files.gallery_folder import scan
from storage.journal.journal import JournalFile


def add_actions(action: NewAction) -> None:
    parser = action("attendance", "who was expected, who came, and when nobody was watching")
    add = parser.add_argument
    add("--date", type=calendar_day, metavar="DATE", help="the day's sheet; today by default")
    add("--from", dest="first", type=calendar_day, metavar="DATE", help="totals from this day on")
    add("--until", dest="last", type=calendar_day, metavar="DATE", help="totals up to this day, which is included")
    add("--group", metavar="NAME", help="of this group alone")
    add("--json", action="store_true", help="print the result as JSON")
    add("--export", type=given_path, metavar="F.csv|F.xlsx|F.pdf", help="write it to a file instead")
    add(
        "--rules",
        type=given_path,
        metavar="F.yaml|F.csv",
        help="take groups and schedules from a file; see docs/attendance.md",
    )
    add(
        "--since", type=calendar_day, metavar="DATE", help="with --rules and --holidays: from when on; today by default"
    )
    add("--write-rules", type=given_path, metavar="F.yaml", help="write the newest groups and schedules to a file")
    add(
        "--holidays",
        type=given_path,
        metavar="F.ics",
        help="add the all-day events of a calendar to --group, or to all",
    )
    add("--arrived", metavar="NAME", help="enter that somebody came, --at a time")
    add("--left", metavar="NAME", help="enter that somebody left, --at a time")
    add("--excuse", metavar="NAME", help="excuse somebody on --date")
    add("--at", type=beginning, metavar="TIME", help="with --arrived and --left; now, where it is left out")
    add("--note", default="", metavar="TEXT", help="with --arrived, --left, --excuse and --withdraw: why")
    add("--entries", action="store_true", help="list the entries by hand of --date")
    add("--withdraw", type=int, metavar="N", help="entry N of --date no longer counts")
    parser.set_defaults(do=_attendance)


def _attendance(arguments: argparse.Namespace, app: App) -> int:
    _check(arguments)
    work = next((do for name, do in _CHANGES.items() if getattr(arguments, name) is not None), None)
    with opened_journal(app, changes=work is not None) as journal:
        if work is not None:
            return work(journal, app, arguments)
        app.consent.refresh()
        if arguments.write_rules is not None:
            return _write_rules(journal, app, arguments.write_rules)
        if arguments.entries:
            return _print_entries(journal, app, _day(arguments), as_json=arguments.json)
        if arguments.first is not None or arguments.last is not None:
            return _totals(journal, app, arguments)
        return _sheet(journal, app, arguments)


def _check(arguments: argparse.Namespace) -> None:
    named = [name for name in (*_CHANGES, "write_rules") if getattr(arguments, name) is not None]
    if len(named) > 1:
        first, second = (f"--{name.replace('_', '-')}" for name in named[:2])
        raise UsageError(f"{first} and {second} do not go together.")
    if arguments.date is not None and (arguments.first is not None or arguments.last is not None):
        raise UsageError("--date is a day's sheet, --from and --until are totals: give one or the other.")
    if arguments.at is not None and arguments.arrived is None and arguments.left is None:
        raise UsageError("--at goes with --arrived and --left.")
    if arguments.note and all(getattr(arguments, name) is None for name in ("arrived", "left", "excuse", "withdraw")):
        raise UsageError("--note goes with --arrived, --left, --excuse and --withdraw.")
    if arguments.since is not None and arguments.rules is None and arguments.holidays is None:
        raise UsageError("--since goes with --rules and --holidays.")
    if arguments.json and arguments.export is not None:
        raise UsageError("--json prints, and --export writes a file: give one or the other.")
    if arguments.write_rules is not None and arguments.write_rules.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(f"Rules are written as .yaml; give {arguments.write_rules.name} this ending.")
    if arguments.write_rules is not None and arguments.write_rules.exists():
        raise UsageError(f"{arguments.write_rules} is there already. Name a new file.")
    check_folder(arguments.export)
    check_folder(arguments.write_rules)


def _day(arguments: argparse.Namespace) -> datetime.date:
    if arguments.date is not None:
        return arguments.date  # type: ignore[no-any-return]
    return datetime.date.today() if arguments.at is None else datetime.date.fromtimestamp(arguments.at)


def _sheet(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    keep, directions = app.settings.sightings.keep_days, directions_of(app.settings)
    day, group = _day(arguments), arguments.group
    sheet = day_sheet(journal, day, keep_days=keep, group=group, directions=directions, consent=app.consent)
    if arguments.export is not None:
        if arguments.export.suffix.lower() == ".pdf":
            rules = journal.attendance.rules_on(sheet.day)
            assert app.save_sheet is not None
            return _report(app, app.save_sheet(sheet, rules, arguments.export))
        return _report(app, export_sheet(sheet, arguments.export))
    if arguments.json:
        app.print_json(sheet_as_json(sheet))
        return 0
    if not sheet.lines:
        where = (
            " Groups and schedules: see docs/attendance.md." if sheet.timezone is None else ""
        )  # there are no groups
        app.print(f"Nobody is expected on {sheet.day}.{where}")
    for text in holiday_texts(sheet):
        app.print(text)
    for name, lines in groupby(sheet.lines, key=lambda line: line.shift.group.name):
        app.print(name)
        print_table(headings(), list(map(cells, lines)), app.out, numbers=0)
        app.print()
    for visitor in sheet.visitors:
        first, last = (clock_on(sheet, each) for each in (visitor.first_seen, visitor.last_seen))
        app.print(f"Visitor: {visitor.person}, {first} to {last}")
    for begin, end in sheet.unobserved:
        app.print(f"Not observed from {clock_on(sheet, begin)} to {clock_on(sheet, end)}")
    if sheet.lines:
        app.print(summary(sheet))
    return 0


def _totals(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    last = arguments.last or datetime.date.today()
    first = arguments.first or last.replace(day=1)
    keep, directions, group = app.settings.sightings.keep_days, directions_of(app.settings), arguments.group
    found = totals(journal, first, last, keep_days=keep, group=group, directions=directions, consent=app.consent)
    if arguments.export is not None:
        if arguments.export.suffix.lower() == ".pdf":
            assert app.save_totals is not None
            rules = journal.attendance.rules_on(last)
            return _report(app, app.save_totals(found, rules, (first, last), arguments.export))
        return _report(app, export_totals(found, arguments.export))
    if arguments.json:
        app.print_json(
            {"from": first.isoformat(), "until": last.isoformat(), "people": [_total_json(t) for t in found]}
        )
        return 0
    if not found:
        app.print(f"Nobody was expected from {first} to {last}.")
        return 0
    print_table(total_headings(), [total_cells(each) for each in found], app.out, numbers=8)
    return 0


def _set_rules(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    newest = journal.attendance.newest_rules()
    rules = read_rules(arguments.rules) if newest is None else read_rules(arguments.rules, newest[1])
    return _store_rules(journal, app, rules, arguments.since)


def _add_holidays(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    newest = journal.attendance.newest_rules()
    if newest is None:
        raise UsageError("There are no groups yet: give them by --rules first.")
    rules, holidays = with_holidays(newest[1], arguments.holidays, datetime.date.today(), arguments.group)
    done = _store_rules(journal, app, rules, arguments.since)
    app.print(f"{count_text(len(holidays.days), 'holiday')} in {arguments.holidays}.")
    if holidays.left_out:
        app.say(holidays.left_out_text)
    return done


def _store_rules(journal: JournalFile, app: App, rules: Rules, since: datetime.date | None) -> int:
    today = datetime.date.today()
    since = since or today
    journal.attendance.set_rules(rules, since, today=today, now=time.time(), by=app.operator)
    people = {member.person for group in rules.groups for member in group.members}
    strangers = sorted(people - {each.person for each in scan(app.gallery_folder).files.values()})
    if strangers:
        app.say(f"Nobody is registered by these names, so they will be absent: {list_text(strangers, 5)}.")
    if rules.logo and not Path(rules.logo).expanduser().is_file():
        app.say(f"There is no file {rules.logo}: sheets are printed without the logo.")
    done = Message.of("attendance-rules", groups=len(rules.groups), count=len(people), since=since.isoformat())
    return _report_change(journal, app, done)


def _write_rules(journal: JournalFile, app: App, file: Path) -> int:
    newest = journal.attendance.newest_rules()
    if newest is None:
        raise UsageError("There are no groups yet: docs/attendance.md shows a file to begin with.")
    with atomic_file(file) as part:
        part.write_text(rules_text(newest[1]), encoding="utf-8")
    app.print(f"Saved {file}: the rules from {newest[0]} on.")
    return 0


def _enter(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    kinds = {"arrived": EntryKind.ARRIVED, "left": EntryKind.LEFT, "excuse": EntryKind.EXCUSED}
    kind, person = next((kinds[name], getattr(arguments, name)) for name in kinds if getattr(arguments, name))
    at = None
    if kind is not EntryKind.EXCUSED:
        at = time.time() if arguments.at is None else arguments.at
    day = _day(arguments)
    person = " ".join(person.split())
    app.consent.refresh()
    check_consent(app.consent, person, kind)
    number = enter(journal, day, person, kind, by=app.operator, at=at, note=arguments.note)
    return _report_change(
        journal,
        app,
        Message.of("attendance-entered", person=person, kind=kind.value, day=day.isoformat(), number=number),
    )


def _withdraw(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    day = _day(arguments)
    entry = withdraw(journal, day, arguments.withdraw, by=app.operator, note=arguments.note)
    kind = EntryKind.WITHDRAWN.value
    app.record(Message.of("attendance-entered", person=entry.person, kind=kind, day=day.isoformat(), number=entry.id))
    return report_stored(journal, app, f"{entry.person}, {day}: entry {entry.id} ({entry.kind}) no longer counts.")


_CHANGES = {
    "rules": _set_rules,
    "holidays": _add_holidays,
    "arrived": _enter,
    "left": _enter,
    "excuse": _enter,
    "withdraw": _withdraw,
}


def _report_change(journal: JournalFile, app: App, done: Message) -> int:
    if journal.notice is None:
        app.record(done)
    return report_stored(journal, app, outcome_text(done))


def _report(app: App, saved: Message) -> int:
    app.record(saved)
    app.print(outcome_text(saved))
    return 0


def _print_entries(journal: JournalFile, app: App, day: datetime.date, *, as_json: bool) -> int:
    entries = entries_on(journal, day, app.consent)
    if as_json:
        app.print_json({"date": day.isoformat(), "entries": [_entry_as_json(each) for each in entries]})
        return 0
    if not entries:
        app.print(f"There are no entries by hand of {day}.")
        return 0
    rows = [
        (
            str(each.id), each.person, each.kind.value if each.ref is None else f"withdraws {each.ref}",
            "" if each.at is None else clock_text(each.at), each.note, each.made_by, date_and_time_text(each.made_at),
        )
        for each in entries
    ]  # fmt: skip
    print_table(("entry", "person", "what", "time", "note", "by", "made at"), rows, app.out, numbers=0)
    return 0


def _entry_as_json(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id, "person": entry.person, "kind": entry.kind.value, "at": _iso(entry.at), "withdraws": entry.ref,
        "note": entry.note, "by": entry.made_by, "made_at": iso(entry.made_at),
    }  # fmt: skip


def _total_json(total: Total) -> dict[str, Any]:
    return {
        "person": total.person,
        "group": total.group,
        "days": {day.isoformat(): status.value for day, status in total.days.items()},
        "counts": {status.value: total.counts.get(status, 0) for status in Status},
        "late": {"times": total.late[0], "seconds": round(total.late[1])},
        "early": {"times": total.early[0], "seconds": round(total.early[1])},
        "expected": round(total.expected),
        "attended": round(total.attended),
    }


def _iso(seconds: float | None) -> str | None:
    return None if seconds is None else iso(seconds)
