"""``gallery strangers``: unknown people who were seen, to be named, ignored or erased."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from typing import Any

from commands.app import App
from commands.gallery.sightings import confirm, opened_journal, report_stored
from commands.options import NewAction
from recognition.errors import UsageError
from recognition.message import Message
from services.journal.strangers import file_ignored_looks, file_looks, not_kept_text, require_looks
from services.messages.formatting import count_text
from services.messages.local_time import date_and_time_text, iso
from services.messages.outcomes import outcome_text
from storage.gallery.names import check_new, same_name
from storage.journal.clearing import oldest_kept
from storage.journal.journal import JournalFile
from storage.journal.strangers import IGNORED, LookRow, StrangerRow

_MOST = 5000


def add_actions(action: NewAction) -> None:
    strangers = action("strangers", "unknown people who were seen; name, ignore or erase them")
    strangers.add_argument("--json", action="store_true", help="print the list as JSON")
    what = strangers.add_mutually_exclusive_group()
    what.add_argument("--name", nargs=2, metavar=("ID", "NAME"), help="their looks become pictures of NAME")
    what.add_argument("--ignore", type=int, metavar="ID", help="erase one, and record them no more")
    what.add_argument("--erase", metavar="ID|all", help="delete the looks and sightings of one, or of all")
    strangers.add_argument(
        "--as-new", action="store_true", help="use NAME though a registered one differs only in accents"
    )
    strangers.add_argument("--yes", action="store_true", help="with --erase all: without a question")
    strangers.set_defaults(do=_strangers)


def _strangers(arguments: argparse.Namespace, app: App) -> int:
    asked = (arguments.name, arguments.ignore, arguments.erase)
    with opened_journal(app, changes=any(each is not None for each in asked)) as journal:
        if arguments.name is not None:
            return _name(journal, app, *arguments.name, as_new=arguments.as_new)
        if arguments.ignore is not None:
            return _ignore(journal, app, arguments.ignore)
        if arguments.erase is not None:
            return _erase(journal, app, arguments.erase, sure=arguments.yes)
        _print_strangers(journal.strangers.all(oldest_look=_oldest(app)), app, as_json=arguments.json)
    return 0


def _name(journal: JournalFile, app: App, number: str, name: str, *, as_new: bool) -> int:
    stranger, name = _number(number), " ".join(name.split())
    looks = _looks(journal, stranger, _oldest(app))
    with app.open_gallery() as gallery:
        gallery.survey()
        people = [each.name for each in gallery.people()]
        if as_new:
            check_new(name, people)
        registered = None if as_new else same_name(name, people)
        if registered is not None:
            raise UsageError(
                f"Somebody is registered as '{registered}'. Give that name, or --as-new if '{name}' is not."
            )
        change = file_looks(gallery.folder, looks, name, note_source=app.settings.enrolment.note_source)
    journal.strangers.name(stranger, name)
    pictures = count_text(len(change.made), "picture is", "pictures are")
    text = f"Stranger {stranger} is {name}: {pictures} in the gallery, and all their sightings have the name."
    return report_stored(journal, app, text)


def _ignore(journal: JournalFile, app: App, stranger: int) -> int:
    looks = _looks(journal, stranger, _oldest(app))
    with app.open_gallery() as gallery:
        file_ignored_looks(gallery.folder, looks, note_source=app.settings.enrolment.note_source)
    journal.strangers.erase(stranger, fate=IGNORED)
    return report_stored(journal, app, outcome_text(Message.of("stranger-ignored", stranger=stranger)))


def _erase(journal: JournalFile, app: App, which: str, *, sure: bool) -> int:
    stranger = None if which.casefold() == "all" else _number(which)
    if stranger is not None:
        require_looks(journal.strangers.all(_MOST), stranger)  # also one who is no longer listed
    elif not (sure or confirm(app, "Erase the looks and sightings of all strangers for good?")):
        return 0
    journal.strangers.erase(stranger)
    erased = Message.of("stranger-erased", stranger=stranger)
    app.record(erased)
    return report_stored(journal, app, outcome_text(erased))


def _oldest(app: App) -> float:
    """Looks from before this time count no more, though they may not be deleted yet."""
    return oldest_kept(time.time(), app.settings.recorded.strangers_keep_hours / 24)


def _looks(journal: JournalFile, stranger: int, oldest: float) -> Sequence[LookRow]:
    """The stranger's looks with pictures. Raises UsageError where no such stranger is listed."""
    require_looks(journal.strangers.all(_MOST, oldest_look=oldest), stranger)
    return journal.strangers.pictures(stranger, oldest_look=oldest)


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise UsageError(f"'{text}' is no stranger's number. To see them: python main.py gallery strangers") from None


def _print_strangers(strangers: tuple[StrangerRow, ...], app: App, *, as_json: bool) -> None:
    hours = app.settings.recorded.strangers_keep_hours
    if as_json:
        app.print_json({"kept_hours": hours, "strangers": [_stranger_as_json(each, hours) for each in strangers]})
        return
    if not strangers:
        if hours:
            app.print("No stranger is kept.")
        elif app.consent.required:
            app.print(not_kept_text())
        else:
            app.print("Strangers are not kept: sightings.strangers_keep_hours is 0.")
        return
    for each in strangers:
        times = {0: "", 1: " once,"}.get(len(each.times), f" {len(each.times)} times,")
        app.print(
            f"Stranger {each.id}  seen{times} last {date_and_time_text(each.last_seen)}"
            f"{' on ' + ', '.join(each.sources) if each.sources else ''}; pictures are kept until "
            f"{date_and_time_text(each.newest_look + hours * 3600)}"
        )


def _stranger_as_json(row: StrangerRow, hours: float) -> dict[str, Any]:
    return {
        "id": row.id,
        "looks": row.looks,
        "first_seen": iso(row.first_seen),
        "last_seen": iso(row.last_seen),
        "until": iso(row.newest_look + hours * 3600),
        "times": [[iso(first), iso(last)] for first, last in row.times],
        "sources": list(row.sources),
    }
