"""``gallery import``: the people of a whole folder into the gallery."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from recognition.errors import UsageError

if TYPE_CHECKING:
    from commands.gallery.command import NewAction
    from services.gallery.bulk_import import ImportCounts

_WORDS = {
    "no-face": "no face was found",
    "several-faces": "several faces, and none is clearly the largest",
    "too-small": "the face is too small",
    "blurred": "the face is blurred",
    "dark": "the face is too dark",
    "turned-away": "the face is turned away",
    "unreadable": "no picture that can be read",
    "misplaced": "where it lies it is read of nobody",
    "name": "nobody can have that name",
    "fault": "Rollcall stumbled over it",
}


def add_actions(action: NewAction) -> None:
    bulk = action(
        "import",
        "copy the people of a folder into the gallery and read their pictures; goes on where it was cut off",
    )
    bulk.add_argument(
        "folder", metavar="FOLDER", type=Path, help="laid out like a gallery: Name.jpg, or a folder Name with pictures"
    )
    bulk.add_argument(
        "--report", type=Path, metavar="FILE.csv", help="write what came of each file; pictures left out stay in FOLDER"
    )
    bulk.add_argument("--json", action="store_true", help="print the counts as JSON")
    bulk.set_defaults(do=_import)


def _import(arguments: argparse.Namespace, app: App) -> int:
    """0 when every file was dealt with, whatever came of it; 2 nothing to import, or no place for the report."""
    from services.gallery.bulk_import import BulkImport
    from storage.files.import_journal import write_report

    report: Path | None = arguments.report
    if report is not None and (report.suffix.lower() != ".csv" or not report.absolute().parent.is_dir()):
        raise UsageError(f"The report is a .csv file in a folder that is there; {report} is not.")
    app.gallery_folder.mkdir(parents=True, exist_ok=True)
    work = BulkImport(arguments.folder, app.gallery_folder, app.enroller(app.detector_name, app.embedder()))
    began = time.monotonic()
    try:
        with app.progress() as progress:
            work.run(progress)
    except KeyboardInterrupt:
        app.say(f"Stopped. {work.how_to_go_on()}")
        raise
    finally:
        if report is not None:
            write_report(report, work.results())
    counts = work.counts()
    work.forget()
    seconds = time.monotonic() - began
    if arguments.json:
        app.print(json.dumps(_as_json(counts, seconds, app, report), ensure_ascii=False, indent=2))
    else:
        _print(counts, seconds, app, report)
    return 0


def _as_json(counts: ImportCounts, seconds: float, app: App, report: Path | None) -> dict[str, object]:
    return {
        "gallery": str(app.gallery_folder),
        "imported": counts.imported,
        "people": counts.people,
        "there_already": counts.there_already,
        "left_out": counts.left_out,
        "done_before": counts.before,
        "seconds": round(seconds, 2),
        "files_per_second": _per_second(counts, seconds),
        "report": None if report is None else str(report),
    }


def _print(counts: ImportCounts, seconds: float, app: App, report: Path | None) -> None:
    rate = _per_second(counts, seconds)
    app.print(
        f"Imported {_pictures(counts.imported)} of {_people(counts.people)}"
        + (f", {counts.before} of the files before it was cut off" if counts.before else "")
        + f"; {rate:g} files a second."
    )
    if counts.there_already:
        app.print(f"{_pictures(counts.there_already)} had been in the gallery already.")
    if counts.left_out:
        app.print(f"Left out: {_pictures(sum(counts.left_out.values()))}, which stay where they are:")
        for reason, count in counts.left_out.items():
            app.print(f"{count:>8}  {_WORDS.get(reason, reason)}")
    if report is not None:
        app.print(f"What came of each file: {report}")
    elif counts.left_out:
        app.print("To have a line for each file, with the reason: gallery import FOLDER --report FILE.csv")


def _per_second(counts: ImportCounts, seconds: float) -> float:
    return round((counts.results.total() - counts.before) / max(seconds, 0.001), 1)


def _pictures(count: int) -> str:
    return "1 picture" if count == 1 else f"{count} pictures"


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
