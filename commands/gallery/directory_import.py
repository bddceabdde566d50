"""``gallery import --directory``: people from a vCard, LDIF or CSV file; a second import updates them."""

from __future__ import annotations

import argparse
import errno
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING

from commands.app import App
from commands.options import given_path
from recognition.errors import RollcallError, UsageError
from recognition.message import Message, Text
from services.messages.formatting import count_text
from services.messages.gallery_pictures import reason_text
from storage.files.csv_tables import write_csv_file

if TYPE_CHECKING:
    from services.gallery.directory_import import PersonResult

_OPTIONS = ("id", "name", "photo", "photos", "retire", "undo", "skip_doubtful")
_HEADINGS = ("id", "name", "result", "pictures added", "reasons", "doubts", "place")
_SHOWN = 20
"""Refused and doubtful people named on the terminal; the report has all of them."""


def _stopped(error: OSError | RollcallError, app: App) -> RollcallError:
    if isinstance(error, RollcallError) and error.exit_status != RollcallError.exit_status:
        return error
    cause = error if isinstance(error, OSError) else error.__cause__
    if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
        what = "The disk with the gallery is full; nothing was lost. Free some space."
    elif isinstance(error, OSError):
        what = f"{error.filename or app.gallery_folder} cannot be read or written ({error.strerror or error})."
    else:
        what = str(error)
    return RollcallError(Text(f"{what} What was imported stays; the same line goes on after it."))


def add_options(bulk: argparse.ArgumentParser) -> None:
    bulk.add_argument("--directory", action="store_true", help="take the people of a .vcf, .ldif or .csv file")
    bulk.add_argument(
        "--photos", metavar="DIR", type=given_path, help="with --directory: a folder of ID.jpg for a .csv file"
    )
    bulk.add_argument("--id", metavar="FIELD", default="", help="with --directory: the column or attribute of the ids")
    bulk.add_argument("--name", metavar="FIELD", default="", help="with --directory: that of the names")
    bulk.add_argument("--photo", metavar="FIELD", default="", help="with --directory: that of the photos")
    bulk.add_argument(
        "--retire",
        action="store_true",
        help="with --directory: set aside whom an earlier file had and this one has not; 'restore' brings them back",
    )
    bulk.add_argument("--yes", action="store_true", help="with --retire: also where that is more than half of them")
    bulk.add_argument(
        "--skip-doubtful",
        action="store_true",
        help="with --directory: leave out pictures that look like somebody else, or unlike the person, or are poor",
    )
    bulk.add_argument("--undo", action="store_true", help="with --directory: undo the last import from a directory")


def is_wanted(arguments: argparse.Namespace) -> bool:
    """Raises UsageError for options that say something else."""
    if arguments.directory and arguments.tags:
        raise UsageError("--directory and --tags are two ways of importing; give one of them.")
    if not arguments.directory:
        given = next((each for each in _OPTIONS if getattr(arguments, each)), None)
        if given is not None:
            raise UsageError(f"--{given.replace('_', '-')} goes with --directory.")
    return bool(arguments.directory)


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when everybody was dealt with, whatever the outcome; 2 where the file cannot be read."""
    from services.gallery.directory_files import entries_of
    from services.gallery.directory_import import DirectoryImport, undo_last

    if arguments.undo:
        if arguments.folder is not None or arguments.dry_run:
            raise UsageError("--undo takes no file: it undoes the last import from a directory.")
        files, missing = undo_last(app.gallery_folder)
        app.print(f"Undone: {count_text(files, 'file or folder', 'files and folders')} moved back or taken out.")
        if missing:
            others = count_text(missing, "other was", "others were")
            app.print(f"{others} not there any more: an undo before that was cut off, or somebody else, moved them.")
        return 0
    if arguments.folder is None:
        raise UsageError("Say which .vcf, .ldif or .csv file is to be imported.")
    results: list[PersonResult] = []
    try:
        work = DirectoryImport(
            entries_of(
                arguments.folder,
                id_field=arguments.id,
                name_field=arguments.name,
                photo_field=arguments.photo,
                photos=arguments.photos,
            ),
            app.gallery_folder,
            app.enroller(app.detector_name, app.embedder()),
            retire=arguments.retire,
            skip_doubtful=arguments.skip_doubtful,
            source=str(arguments.folder.absolute()),
            on_person=results.append,
        )
    except OSError as error:
        raise UsageError(f"{arguments.folder} cannot be read ({error.strerror or error}).") from error
    if len(work.plan.retired) * 2 > work.known and not (arguments.yes or arguments.dry_run):
        raise UsageError(
            f"{len(work.plan.retired)} of {work.known} people would be set aside, so this may not be the whole "
            "directory. Nothing was done; look at it with --dry-run, and add --yes if it is right."
        )
    counts: Counter[str] = Counter()
    is_complete = False
    try:
        with app.progress() as progress:
            if arguments.dry_run:
                counts = work.preview(progress)
            else:
                app.gallery_folder.mkdir(parents=True, exist_ok=True)
                counts = work.run(progress)
        is_complete = True
    except KeyboardInterrupt:
        app.say("Stopped. What was imported stays; the same line goes on after it, and --undo takes it back.")
        raise
    except (OSError, RollcallError) as error:
        raise _stopped(error, app) from error
    finally:
        change = work.change()
        if change is not None:
            # On a full disk this fails, too, and what ended the import is what is to be said.
            with nullcontext() if is_complete else suppress(RollcallError):
                app.record(change.message)
        if arguments.report is not None:
            rows = (
                [e.id, e.name, e.outcome, e.pictures, _sentences(e.reasons), _sentences(e.doubts), e.place]
                for e in results
            )
            write_csv_file(arguments.report, _HEADINGS, rows)
    if arguments.json:
        people = [
            {
                "id": e.id,
                "name": e.name,
                "result": e.outcome,
                "pictures": e.pictures,
                "reasons": [*map(reason_text, e.reasons)],
                "doubts": [*map(reason_text, e.doubts)],
            }
            for e in results
        ]
        app.print_json({"dry_run": arguments.dry_run, "counts": dict(counts), "people": people})
        return 0
    _print(app, results, counts, is_preview=arguments.dry_run)
    return 0


def _print(app: App, results: list[PersonResult], counts: Counter[str], *, is_preview: bool) -> None:
    added = count_text(sum(each.pictures for each in results), "picture")
    people = ", ".join(f"{count} {outcome}" for outcome, count in counts.most_common())
    app.print(f"{'Would add' if is_preview else 'Added'} {added}. People: {people}.")
    doubtful = sum(bool(each.doubts) for each in results)
    if doubtful:
        app.print(f"Doubtful: {count_text(doubtful, 'person', 'people')}; --skip-doubtful leaves such pictures out.")
    named = [each for each in results if each.reasons or each.doubts]
    for each in named[:_SHOWN]:
        label = f"{each.name or each.place}{f' ({each.id})' if each.id else ''}"
        app.print(f"  {label}: {each.outcome}. {_sentences((*each.reasons, *each.doubts))}")
    if len(named) > _SHOWN:
        app.print(f"and {len(named) - _SHOWN} more; for a line about each: --report FILE.csv")


def _sentences(reasons: Sequence[Text | Message]) -> str:
    return " ".join(map(reason_text, reasons))
