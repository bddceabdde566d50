"""``identify IMAGE...``: who is in these pictures."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from commands.app import NO_CONSENT, App
from commands.recognizer_selection import selected_recognizer
from recognition.errors import RollcallError, UsageError
from recognition.recognizer import Recognizer
from services.pictures.identify import face_row, identify_pictures, save_marked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE", type=Path, help="picture files, or folders of them")
    add("--json", action="store_true", help="print the result as JSON")
    add("--top", type=int, default=1, metavar="N", help="the N nearest people of each face (default 1)")
    add(
        "--save",
        type=Path,
        metavar="DIR",
        help="write each picture with boxes and names into DIR; nothing is overwritten",
    )


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 if every picture could be read, 1 if one could not; the others are analysed all the same."""
    if arguments.top < 1:
        raise UsageError("--top counts people: give 1 or more.")
    if arguments.save is not None:
        _make_folder(arguments.save)
    selected = selected_recognizer(app)
    detector, embedder = app.detector(), selected.embedder()
    gallery, enrolled = app.enrolled(detector, embedder)
    templates, threshold = selected.templates(enrolled), selected.threshold(gallery, embedder)
    if not templates.people and app.consent.required:
        app.say(NO_CONSENT)
    elif not templates.people and not arguments.json:
        app.say(f"Nobody is registered in {app.gallery_folder}: every face is unknown. Drop photos there to register.")
    recognizer = Recognizer(detector, embedder, templates, count=arguments.top)
    results: list[dict[str, Any]] = []
    for result, image in identify_pictures(arguments.images, recognizer):
        error = None if result.error is None else str(result.error)
        rows = [face_row(face, threshold, result.path) for face in result.faces or ()]
        results.append({"image": str(result.path), "error": error, "faces": rows})
        if error is not None:
            app.say(f"{result.path}: {error}")
        elif not arguments.json:
            _print_faces(app, str(result.path), rows)
        if image is not None and error is None and arguments.save is not None:
            save_marked(arguments.save, Path(result.title).stem, image, result, threshold)
    if arguments.json:
        app.print_json(results)
    return 1 if any(each["error"] for each in results) else 0


def _print_faces(app: App, path: str, rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        app.print(f"{path}: no face found")
    for row in rows:
        name = row["name"] or "unknown"
        distance = "" if row["distance"] is None else f", distance {row['distance']:.2f}"
        left, top, right, bottom = row["box"]
        flaws = "".join(f", {each.replace('-', ' ')}" for each in row["quality"]["reasons"])
        app.print(f"{path}: {name}{distance}{flaws} (box {left} {top} {right} {bottom})")
        if len(row["nearest"]) > 1:
            nearest = ", ".join(f"{each['name']} {each['distance']:.2f}" for each in row["nearest"])
            app.print(f"    nearest: {nearest}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RollcallError(f"The folder {folder} cannot be made: {error.strerror}. Choose another.") from error
