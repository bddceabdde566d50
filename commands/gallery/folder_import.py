"""``gallery import``: the people of a whole folder into the gallery."""

from __future__ import annotations

import argparse
import shlex
import time
from contextlib import nullcontext, suppress
from pathlib import Path

from commands.app import App
from commands.gallery import directory_import
from commands.options import NewAction, given_path
from commands.output_files import check_folder
from realtime.pipeline.active_models import MIN_DETECTED_FACE
from recognition.enrolment.still import EnrolmentRules
from recognition.errors import RollcallError, UsageError
from services.gallery.folder_import import FolderImport, ImportCounts
from services.messages.formatting import and_text, count_text
from services.messages.gallery import left_out_text
from services.messages.gallery_pictures import picture_text
from services.messages.people_import import state_text
from storage.files.csv_tables import write_csv_file
from storage.files.folder_import import ImportPlan
from storage.files.gallery_folder import at, person_of
from storage.files.import_journal import write_report
from storage.files.picture_files import is_picture_name

_SHOWN = 20
"""Unreadable pictures named on the terminal; the report has all of them."""
_OF_FOLDERS = ("nested-folder", "folder-unreadable")
"""Causes for which a folder is left out, not a picture."""
_FOLDERS_SHOWN = 5


def add_actions(action: NewAction) -> None:
    bulk = action(
        "import", "copy the people of a folder into the gallery and read their pictures; goes on where it was cut off"
    )
    bulk.add_argument(
        "folder",
        metavar="FOLDER",
        type=given_path,
        nargs="?",
        help="like a gallery: in it Name.jpg, or a folder Name with pictures; with --directory the file of a directory",
    )
    bulk.add_argument(
        "--tags", action="store_true", help="take the faces that a photo manager tagged in FOLDER, by their names"
    )
    bulk.add_argument(
        "--dry-run", action="store_true", help="with --tags or --directory: say what would be imported, write nothing"
    )
    directory_import.add_options(bulk)
    bulk.add_argument("--report", type=given_path, metavar="FILE.csv", help="write the result for each file")
    bulk.add_argument("--json", action="store_true", help="print the counts as JSON")
    bulk.set_defaults(do=_import)


def _import(arguments: argparse.Namespace, app: App) -> int:
    """0 when every file was dealt with, whatever its outcome; 2 nothing to import, or no place for the report."""
    report: Path | None = arguments.report
    if report is not None and (report.suffix.lower() != ".csv" or not report.absolute().parent.is_dir()):
        raise UsageError(f"The report must be a .csv file in an existing folder; {report} is not.")
    check_folder(report)
    if directory_import.is_wanted(arguments):
        return directory_import.run(arguments, app)
    if arguments.folder is None:
        raise UsageError("Say which folder is to be imported.")
    if arguments.tags:
        return _import_tags(arguments, app)
    if arguments.dry_run:
        raise UsageError("--dry-run goes with --tags or --directory.")
    app.gallery_folder.mkdir(parents=True, exist_ok=True)
    work = FolderImport(arguments.folder, app.gallery_folder, app.enroller(app.detector_name, app.embedder()))
    _warn_of_one_person(work.plan, app)
    began = time.monotonic()
    is_complete = False
    try:
        with app.progress() as progress:
            work.run(progress)
        is_complete = True
    except KeyboardInterrupt:
        app.say(f"Stopped. {work.how_to_go_on()}")
        raise
    finally:
        change = work.change()
        if change.made:
            # On a full disk this fails, too, and what ended the import is what is to be said.
            with nullcontext() if is_complete else suppress(RollcallError):
                app.record(change.message)
        if report is not None:
            write_report(report, work.results(), picture_text)
    counts = work.counts()
    nested = _folders_of_people(work)
    work.forget()
    seconds = time.monotonic() - began
    if arguments.json:
        app.print_json(_as_json(counts, seconds, app, report))
    else:
        _print(counts, seconds, app, report)
        _say_how_to_import(nested, work.plan.folder, app)
    return 0


def _warn_of_one_person(plan: ImportPlan, app: App) -> None:
    found = plan.one_person
    if found is None:
        return
    people = len({each.person for each in plan.pictures})
    if people:
        what = f"one name with numbers, and become {count_text(people, 'person', 'people')}"
    else:
        what = "names of a camera or a program, and are left out"
    after = " People that were made so are joined by: python main.py gallery merge" if people else ""
    app.say(
        f"The pictures in {plan.folder} have {what}. If they are of one person, import the folder above it, or name "
        f"them: python main.py gallery add {shlex.quote(found.name) if found.name else 'NAME'} FILE...{after}"
    )


def _folders_of_people(work: FolderImport) -> dict[str, list[str]]:
    """Folder in the imported one -> the folders with pictures in it, where it has no picture of its own."""
    people = {each.person for each in work.plan.pictures}
    found: dict[str, list[str]] = {}
    for each in work.results():
        parent = each.path.partition("/")[0]
        if each.outcome.get("cause") == "nested-folder" and person_of(parent) not in people:
            found.setdefault(parent, []).append(each.path)
    return found


def _say_how_to_import(nested: dict[str, list[str]], folder: Path, app: App) -> None:
    if not nested:
        return
    inside = [at(folder, path) for paths in nested.values() for path in paths]
    pictures = sum(is_picture_name(each.name) for path in inside for each in path.iterdir())
    app.print(
        f"{and_text(list(nested)[:_FOLDERS_SHOWN])} would each be one person. If they hold a folder for each person "
        f"({count_text(len(inside), 'folder')}, {count_text(pictures, 'picture')}), import them one by one:"
        if len(nested) > 1
        else f"{next(iter(nested))} would be one person. If it holds a folder for each person "
        f"({count_text(len(inside), 'folder')}, {count_text(pictures, 'picture')}), import it by itself:"
    )
    for parent in list(nested)[:_FOLDERS_SHOWN]:
        app.print(f"  python main.py gallery import {shlex.quote(str(at(folder, parent)))}")


def _import_tags(arguments: argparse.Namespace, app: App) -> int:
    """0 when every tag was dealt with, whatever its outcome; 2 where there are no pictures."""
    from services.gallery.tag_import import IMPORTED, UNREADABLE, TagImport, TagResult

    results: list[TagResult] = []
    wanted = app.settings.gallery
    rules = EnrolmentRules(wanted.min_face, wanted.dominant_face)
    detector = app.detector(min_face=MIN_DETECTED_FACE)
    work = TagImport(arguments.folder, app.gallery_folder, detector, rules, on_result=results.append)
    with app.progress() as progress:
        if arguments.dry_run:
            counts, change = work.preview(progress), None
        else:
            app.gallery_folder.mkdir(parents=True, exist_ok=True)
            counts, change = work.run(progress)
    if change is not None:
        app.record(change.message)
    if arguments.report is not None:
        rows = ([each.path, each.person, each.kind, state_text(each.outcome), each.details] for each in results)
        write_csv_file(arguments.report, ("picture", "name", "tag", "result", "details"), rows)
    if arguments.json:
        tags = [
            {"picture": each.path, "name": each.person, "kind": each.kind, "result": each.outcome} for each in results
        ]
        app.print_json({"dry_run": arguments.dry_run, "people": dict(counts.people), "tags": tags})
        return 0
    imported, people = counts.results[IMPORTED], count_text(len(counts.people), "person", "people")
    done = "Would import" if arguments.dry_run else "Imported"
    app.print(f"{done} {count_text(imported, 'face')} of {people}; {count_text(counts.pictures, 'picture')} with tags.")
    for outcome, count in counts.results.most_common():
        if outcome != IMPORTED:
            app.print(f"{count:>8}  {state_text(outcome)}")
    unreadable = [each for each in results if each.outcome == UNREADABLE]
    for each in unreadable[:_SHOWN]:
        app.print(f"{each.path}: {each.details}")
    if len(unreadable) > _SHOWN:
        app.print(f"and {len(unreadable) - _SHOWN} more; for a line about each: --report FILE.csv")
    return 0


def _as_json(counts: ImportCounts, seconds: float, app: App, report: Path | None) -> dict[str, object]:
    return {
        "gallery": str(app.gallery_folder),
        "imported": counts.imported,
        "people": counts.people,
        "there_already": counts.there_already,
        "left_out": counts.left_out,
        "misplaced": dict(counts.misplaced),
        "done_before": counts.before,
        "seconds": round(seconds, 2),
        "files_per_second": _per_second(counts, seconds),
        "report": None if report is None else str(report),
    }


def _print(counts: ImportCounts, seconds: float, app: App, report: Path | None) -> None:
    pictures, people = count_text(counts.imported, "picture"), count_text(counts.people, "person", "people")
    before = f", {counts.before} of the files before it was cut off" if counts.before else ""
    if counts.imported:
        app.print(f"Imported {pictures} of {people}{before}; {_per_second(counts, seconds):g} files a second.")
    else:
        app.print(f"Nothing new was imported{before}.")
    if counts.there_already:
        app.print(f"{count_text(counts.there_already, 'picture was', 'pictures were')} in the gallery already.")
    if counts.left_out:
        folders = sum(counts.misplaced[cause] for cause in _OF_FOLDERS)
        pictures_left = sum(counts.left_out.values()) - folders
        left_out = [count_text(pictures_left, "picture")] * (pictures_left > 0)
        left_out += [count_text(folders, "folder")] * (folders > 0)
        app.print(f"Left out, nothing was moved: {and_text(left_out)}:")
        for reason, count in counts.reasons().most_common():
            app.print(f"{count:>8}  {left_out_text(reason)}")
    if report is not None:
        app.print(f"The result for each file: {report}")
    elif counts.left_out:
        app.print("For a line about each file, with the reason: gallery import FOLDER --report FILE.csv")


def _per_second(counts: ImportCounts, seconds: float) -> float:
    return round((counts.results.total() - counts.before) / max(seconds, 0.001), 1)
