"""``identify IMAGE...``: who is in these pictures."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import NO_CONSENT, App
from commands.options import given_path
from commands.recognizer_selection import selected_recognizer
from recognition.errors import RollcallError, UsageError
from recognition.recognizer import Recognizer
from recognition.types import MAX_DISTANCE
from services.desks.start import site_search_of
from services.messages.formatting import count_text
from services.pictures.face_tags import TAG_TEXTS, TAGGED, TagsWritten, TagWriter
from services.pictures.identify import face_row, identify_pictures, save_marked

if TYPE_CHECKING:
    from services.desks.searching import SiteSearch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE", type=given_path, help="picture files, or folders of them")
    add("--json", action="store_true", help="print the result as JSON")
    add("--top", type=int, default=1, metavar="N", help="the N nearest people of each face (default 1)")
    add(
        "--save",
        type=given_path,
        metavar="DIR",
        help="write each picture with boxes and names into DIR; nothing is overwritten",
    )
    add(
        "--write-tags",
        type=given_path,
        metavar="DIR",
        help="write copies of the pictures into DIR with the names as face tags for photo managers (XMP, mwg-rs)",
    )
    add("--sidecars", action="store_true", help="with --write-tags: write .xmp files instead of copies")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 if every picture could be read, 1 if one could not; the others are analysed all the same."""
    if arguments.top < 1:
        raise UsageError("--top counts people: give 1 or more.")
    if arguments.sidecars and arguments.write_tags is None:
        raise UsageError("--sidecars goes with --write-tags.")
    for folder in (arguments.save, arguments.write_tags):
        if folder is not None:
            _make_folder(folder)
    with ExitStack() as stack:
        search = site_search_of(app.settings)
        if search is not None:
            stack.callback(search.close)
        return _identify(arguments, app, search)


def _identify(arguments: argparse.Namespace, app: App, search: SiteSearch | None) -> int:
    tags = None if arguments.write_tags is None else TagWriter(arguments.write_tags, arguments.images)
    selected = selected_recognizer(app)
    detector, embedder = app.detector(), selected.embedder()
    gallery, enrolled = app.enrolled(detector, embedder, search)
    templates, threshold = selected.templates(enrolled), selected.threshold(gallery, embedder)
    if not templates.people and app.consent.required:
        app.say(NO_CONSENT)
    elif not templates.people and search is None and not arguments.json:
        app.say(f"Nobody is registered in {app.gallery_folder}: every face is unknown. Drop photos there to register.")
    is_away = _say_away(app, search)
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
        if image is None or error is not None:
            continue
        if arguments.save is not None:
            save_marked(arguments.save, Path(result.title).stem, image, result, threshold)
        if tags is not None:
            written = tags.write(result, image, threshold, only_sidecars=arguments.sidecars)
            results[-1]["tags"] = _tag_row(written)
            if not arguments.json:
                _print_tags(app, str(result.path), written)
    if not is_away:
        _say_away(app, search)
    if arguments.json:
        app.print_json(results)
    elif tags is not None:
        names, files = count_text(tags.tagged, "name"), count_text(tags.files, "file")
        app.print(f"Wrote {names} as face tags; {files} in {arguments.write_tags}.")
    is_refused = tags is not None and tags.problems > 0 and tags.files == 0
    return 1 if is_refused or any(each["error"] for each in results) else 0


def _say_away(app: App, search: SiteSearch | None) -> bool:
    """Whether people of other sites cannot be found, which is said."""
    problem = None if search is None else search.problem()
    if problem is not None:
        app.say(f"{problem} Who is registered at other sites alone is unknown.")
    return problem is not None


def _print_faces(app: App, path: str, rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        app.print(f"{path}: no face found")
    for row in rows:
        name = row["name"] or "unknown"
        distance = "" if row["distance"] is None else f", distance {row['distance']:.2f}"
        left, top, right, bottom = row["box"]
        flaws = "".join(f", {each.replace('-', ' ')}" for each in row["quality"]["reasons"])
        app.print(f"{path}: {name}{distance}{flaws} (box {left} {top} {right} {bottom})")
        near = [each for each in row["nearest"] if each["distance"] < MAX_DISTANCE]  # else no two networks agreed
        if near and len(row["nearest"]) > 1:
            nearest = ", ".join(f"{each['name']} {each['distance']:.2f}" for each in near)
            app.print(f"    nearest: {nearest}")


def _tag_row(written: TagsWritten) -> dict[str, Any]:
    return {
        "people": dict(written.people),
        "problem": written.problem or None,
        "details": written.details or None,
        "files": [str(each) for each in written.files],
    }


def _print_tags(app: App, path: str, written: TagsWritten) -> None:
    if written.problem:
        details = f" ({written.details})" if written.details else ""
        app.print(f"{path}: no tags written: {TAG_TEXTS[written.problem]}{details}")
    for name, outcome in written.people:
        if outcome != TAGGED:
            app.print(f"{path}: {name} not written: {TAG_TEXTS[outcome]}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RollcallError(f"The folder {folder} cannot be made: {error.strerror}. Choose another.") from error
