"""``gallery sightings``: who was seen, and when."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from commands.app import App
from commands.dates import beginning, end, whole_day
from commands.options import NewAction, given_path
from commands.output_files import check_folder
from commands.tables import print_table
from recognition.errors import UsageError
from services.journal.sightings import add_by_hand, erase, export_sightings, restore_cleared, shown_query
from services.messages.formatting import count_text, span_text
from services.messages.live import live_text
from services.messages.local_time import clock_text_of_day, date_and_time_text, iso
from services.messages.outcomes import outcome_text
from storage.database_failures import not_stored_text
from storage.files.gallery_folder import person_of
from storage.gallery.names import KnownNames
from storage.journal.clearing import oldest_kept
from storage.journal.days import Day
from storage.journal.journal import JournalFile, SightingQuery, SightingRow, name_of

_MOST = 5000


def add_actions(action: NewAction) -> None:
    sightings = action("sightings", "who was seen, when and for how long")
    add = sightings.add_argument
    add("--person", metavar="NAME", help="of this person alone")
    add("--since", type=beginning, metavar="TIME", help="a date or a time, ISO 8601; today, yesterday")
    add("--until", type=end, metavar="TIME", help="the same; a date is within")
    add("--day", type=whole_day, metavar="DATE", help="of this day alone")
    add("--no-strangers", action="store_true", help="of registered people alone")
    add("--days", action="store_true", help="a line for each person and day: first, last, how long")
    add("--json", action="store_true", help="print the result as JSON")
    add("--export", type=given_path, metavar="F.csv|F.xlsx", help="write them to a file instead")
    add("--add", metavar="NAME", help="write down somebody whom no camera saw")
    add("--at", type=beginning, metavar="TIME", help="with --add: when; now, where it is left out")
    add("--note", default="", metavar="TEXT", help="with --add: a note")
    add("--as-new", action="store_true", help="with --add: use NAME though a registered one differs only in accents")
    add("--erase", action="store_true", help="delete the matching ones, after a question")
    add("--yes", action="store_true", help="with --erase: without the question")
    add("--restore", action="store_true", help="bring back what was cleared as too old, as by a clock that was wrong")
    sightings.set_defaults(do=_sightings)


def _sightings(arguments: argparse.Namespace, app: App) -> int:
    _check(arguments)
    with opened_journal(app, changes=arguments.add is not None or arguments.erase) as journal:
        if arguments.add is not None:
            return _add(journal, app, arguments)
        if arguments.restore:
            return report_stored(journal, app, outcome_text(restore_cleared(journal)))
        query = _query(arguments, journal, app)
        if arguments.erase:
            return _erase(journal, app, query, sure=arguments.yes)
        app.consent.refresh()
        query = shown_query(query, app.settings.sightings.keep_days, time.time(), app.consent)
        _say_hidden(journal, app)
        if arguments.export is not None:
            exported = export_sightings(journal, arguments.export, query, days=arguments.days)
            app.record(exported)
            app.print(outcome_text(exported))
            return 0
        if arguments.days:
            _print_days(journal.days(query), app, as_json=arguments.json)
            return 0
        rows, total = journal.find(query, now=time.time(), most=_MOST)
        _print_sightings(rows, total, app, as_json=arguments.json)
    return 0


@contextmanager
def opened_journal(app: App, *, changes: bool = False) -> Iterator[JournalFile]:
    """The journal of the gallery. Reading it deletes nothing. ``changes``: something is to be stored or erased."""
    journal = JournalFile(app.gallery_folder)
    try:
        yield journal
    finally:
        if journal.notice is not None and changes:  # what would be remembered until the end ends here
            app.say(not_stored_text(journal.notice))
        elif journal.notice is not None:
            app.say(journal.notice)
        if journal.repaired is not None:
            app.say(live_text(journal.repaired))
        journal.close()


def report_stored(journal: JournalFile, app: App, text: str) -> int:
    """Prints ``text`` if the change could be stored; returns the exit status."""
    if journal.notice is not None:
        return 1
    if not app.gallery_folder.is_dir():
        app.say(f"There is no gallery folder {app.gallery_folder}: nothing was stored.")
        return 1
    app.print(text)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    if arguments.day is not None and (arguments.since is not None or arguments.until is not None):
        raise UsageError("--day replaces --since and --until: give one or the other.")
    if arguments.add is None and (arguments.at is not None or arguments.note):
        raise UsageError("--at and --note go with --add NAME.")
    if arguments.as_new and arguments.add is None:
        raise UsageError("--as-new goes with --add NAME.")
    if arguments.json and arguments.export is not None:
        raise UsageError("--json prints, and --export writes a file: give one or the other.")
    check_folder(arguments.export)
    what = {"--add": arguments.add is not None, "--erase": arguments.erase, "--export": arguments.export is not None}
    what["--restore"] = arguments.restore
    given = [name for name, is_given in what.items() if is_given]
    if len(given) > 1:
        raise UsageError(f"{given[0]} and {given[1]} do not go together.")


def _say_hidden(journal: JournalFile, app: App) -> None:
    """Says that all is too old, if the clock may be wrong."""
    now, days = time.time(), app.settings.sightings.keep_days
    hidden = journal.too_old(oldest_kept(now, days)) if days and not journal.clock_agrees(now) else 0
    if hidden:
        are = count_text(hidden, "sighting is", "sightings are")
        app.say(
            f"{are} older than {days:g} days by this computer's clock, which shows {date_and_time_text(now)}, and not "
            "listed. Nothing was deleted: if the clock is wrong, set it and look again."
        )


def _query(arguments: argparse.Namespace, journal: JournalFile, app: App) -> SightingQuery:
    since, until = arguments.day or (arguments.since, arguments.until)
    person = arguments.person
    if since is not None and until is not None and since >= until:
        raise UsageError("--since lies after --until: nothing can have been seen then.")
    if person is not None:  # people who are no longer registered still have sightings
        names = _known_names(journal.people(), app)
        person = names.same(person) or person_of(person)
        if person not in names:
            raise UsageError(
                f"Nobody called {arguments.person} is registered or was seen. 'gallery list' has the names."
            )
    return SightingQuery(person, since, until, strangers=not arguments.no_strangers)


def _registered_name(name: str, seen: Iterable[str], app: App) -> str:
    """The name as it is spelled in the gallery or among those ``seen``; unchanged where nobody has it."""
    return _known_names(seen, app).same(name) or name


def _known_names(seen: Iterable[str], app: App) -> KnownNames:
    registered: list[str] = []
    if app.gallery_folder.is_dir():
        with app.open_gallery() as gallery:
            gallery.survey()
            registered = [each.name for each in gallery.people()]
    return KnownNames([*registered, *seen])


def _add(journal: JournalFile, app: App, arguments: argparse.Namespace) -> int:
    name = arguments.add if arguments.as_new else _registered_name(" ".join(arguments.add.split()), (), app)
    now, kept = time.time(), app.settings.sightings.keep_days
    at = now if arguments.at is None else arguments.at
    app.consent.refresh()
    row = add_by_hand(journal, name, at, arguments.note, kept, app.consent, now=now)
    note = f": {row.note}" if row.note else ""
    return report_stored(journal, app, f"{row.person}, {date_and_time_text(row.first_seen)}, by hand{note}")


def _erase(journal: JournalFile, app: App, query: SightingQuery, *, sure: bool) -> int:
    _, total = journal.find(query, now=time.time(), most=1)
    if not total:
        app.print("There are no such sightings.")
        return 0
    if not (sure or confirm(app, f"Erase {count_text(total, 'sighting')} for good?")):
        return 0
    erased = erase(journal, query)
    app.record(erased)
    return report_stored(journal, app, outcome_text(erased))


def confirm(app: App, question: str) -> bool:
    """Raises UsageError where nobody can be asked; prints where the answer is no."""
    answer = app.ask(question)
    if answer is None:
        raise UsageError(f"{question} Nobody can be asked here: add --yes.")
    if not answer:
        app.print("Nothing was erased.")
    return answer


def _print_sightings(rows: tuple[SightingRow, ...], total: int, app: App, *, as_json: bool) -> None:
    if as_json:
        app.print_json({"total": total, "sightings": [_sighting_as_json(row) for row in rows]})
        return
    if not rows:
        app.print("Nobody was seen, as far as is kept.")
        return
    lines = [
        (
            name_of(row.person, row.stranger),
            date_and_time_text(row.first_seen),
            "here now" if row.is_open else "" if row.by_hand else date_and_time_text(row.last_seen),
            "" if row.by_hand else span_text(row.seconds),
            "" if row.distance is None or row.person is None else f"{row.distance:.2f}",
            row.where,
            row.note,
        )
        for row in rows
    ]
    print_table(("name", "first seen", "last seen", "for", "distance", "source", "note"), lines, app.out, numbers=0)
    app.print()
    all_of_them = count_text(total, "sighting")
    app.print(all_of_them if total == len(rows) else f"The newest {len(rows)} of {all_of_them}.")


def _print_days(days: tuple[Day, ...], app: App, *, as_json: bool) -> None:
    if as_json:
        app.print_json({"days": [{**asdict(each), **_times_as_json(each, 1)} for each in days]})
        return
    if not days:
        app.print("Nobody was seen, as far as is kept.")
        return
    lines = [
        (
            day.day,
            day.name,
            *(clock_text_of_day(each, day.day) for each in (day.first_seen, day.last_seen)),
            span_text(day.seconds) if day.seconds >= 0.5 else "",
            str(day.sightings),
        )
        for day in days
    ]
    print_table(("day", "name", "first seen", "last seen", "for", "sightings"), lines, app.out, numbers=1)


def _sighting_as_json(row: SightingRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "person": row.person,
        "stranger": row.stranger if row.person is None else None,
        **_times_as_json(row, 2),
        "distance": None if row.distance is None else round(row.distance, 4),
        "looks": row.looks,
        "source": row.source,
        **({"places": list(row.places)} if row.places else {}),
        "position": None if row.position is None else round(row.position, 2),
        "by_hand": row.by_hand,
        "note": row.note,
        "present": row.is_open,
    }


def _times_as_json(seen: SightingRow | Day, digits: int) -> dict[str, Any]:
    return {
        "first_seen": iso(seen.first_seen),
        "last_seen": iso(seen.last_seen),
        "seconds": round(seen.seconds, digits),
    }
