"""``identify IMAGE...``: who is in these pictures."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import App
from recognition.errors import PictureError, RollcallError, UsageError

if TYPE_CHECKING:
    from recognition.recognizer import Face

SUMMARY = "who is in these pictures"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("images", nargs="+", metavar="IMAGE", type=Path, help="picture files, or folders of them")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.add_argument("--top", type=int, default=1, metavar="N", help="the N nearest people of each face (default 1)")
    parser.add_argument("--save", type=Path, metavar="DIR", help="write each picture with boxes and names into DIR")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when every picture could be read, 1 when one could not; the others are answered all the same."""
    from commands.recognizer_selection import judging
    from recognition.recognizer import Recognizer
    from storage.files.pictures import read_picture

    if arguments.top < 1:
        raise UsageError("--top counts people: give 1 or more.")
    if arguments.save is not None:
        _make_folder(arguments.save)
    judge = judging(app)
    detector, embedder = app.detector(), judge.embedder()
    gallery, enrolled = app.enrolled(detector, embedder)
    templates, threshold = judge.templates(enrolled), judge.threshold(gallery, embedder)
    if not templates.people and not arguments.json:
        app.say(f"Nobody is registered in {app.gallery_folder}: every face is unknown. Drop photos there to register.")
    recognizer = Recognizer(detector, embedder, templates, count=arguments.top)
    results: list[dict[str, Any]] = []
    broken = 0
    for path in _pictures(arguments.images):
        try:
            image = read_picture(path)
        except PictureError as error:
            broken += 1
            results.append({"image": str(path), "error": str(error), "faces": []})
            app.say(f"{path}: {error}")
            continue
        faces = recognizer.faces(image)
        rows = [face_row(face, threshold) for face in faces]
        results.append({"image": str(path), "error": None, "faces": rows})
        if not arguments.json:
            _print_faces(app, path, rows)
        if arguments.save is not None:
            _save(arguments.save / f"{path.stem}.png", image, rows)
    if arguments.json:
        app.print(json.dumps(results, ensure_ascii=False, indent=2))
    return 1 if broken else 0


def face_row(face: Face, threshold: float) -> dict[str, Any]:
    """One face as the JSON shows it. A still is one look, so it is known or unknown and nothing between."""
    known = face.match.person is not None and face.match.distance <= threshold
    return {
        "box": list(face.detection.box.rounded()),
        "score": round(face.detection.score, 3),
        "state": "known" if known else "unknown",
        "name": face.match.person if known else None,
        "distance": round(face.match.distance, 4) if face.match.person is not None else None,
        "nearest": [{"name": name, "distance": round(distance, 4)} for name, distance in face.nearest],
        "quality": {"weight": round(face.quality.weight, 3), "reasons": list(face.quality.reasons)},
    }


def _print_faces(app: App, path: Path, rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        app.print(f"{path}: no face found")
    for row in rows:
        name = row["name"] or "unknown"
        distance = "" if row["distance"] is None else f", distance {row['distance']:.2f}"
        left, top, right, bottom = row["box"]
        doubts = "".join(f", {each.replace('-', ' ')}" for each in row["quality"]["reasons"])
        app.print(f"{path}: {name}{distance}{doubts} (box {left} {top} {right} {bottom})")
        if len(row["nearest"]) > 1:
            nearest = ", ".join(f"{each['name']} {each['distance']:.2f}" for each in row["nearest"])
            app.print(f"    nearest: {nearest}")


def _pictures(paths: Sequence[Path]) -> Iterator[Path]:
    from storage.files.pictures import PICTURE_SUFFIXES

    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*") if each.suffix.lower() in PICTURE_SUFFIXES)
        else:
            yield path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RollcallError(f"The folder {folder} cannot be made: {error.strerror}. Choose another.") from error


def _save(path: Path, image: Any, rows: Sequence[dict[str, Any]]) -> None:
    import cv2

    from realtime.output.recording import draw_faces

    drawn = draw_faces(image, rows)
    written, encoded = cv2.imencode(".png", drawn)
    try:
        if not written:
            raise OSError(None, "it cannot be encoded")
        path.write_bytes(encoded.tobytes())
    except OSError as error:
        raise RollcallError(
            f"{path} cannot be written: {error.strerror}. Free some space or choose another."
        ) from error
