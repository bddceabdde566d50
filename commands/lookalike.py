"""``lookalike FACE --among DIR``: a game. Who, among the people of any folder, is nearest to a face."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.tables import print_table
from recognition.errors import RollcallError, UsageError
from recognition.progress import Progress, Stage, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learning.clustering.lookalikes import Likeness, LookalikeFolder
    from recognition.types import Detection

SUMMARY = "a game: who in a folder of people a face looks a little like"
GAME = "A game: the nearest faces, however far. It does not say who somebody is."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("face", metavar="FACE", type=Path, help="a picture of somebody; of several faces the main one")
    parser.add_argument(
        "--among",
        metavar="DIR",
        type=Path,
        required=True,
        help="the people to compare with: Name.jpg, or a folder Name with pictures, each; it is only read",
    )
    parser.add_argument("--top", type=int, default=3, metavar="N", help="the N nearest people (default 3)")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when there is a face to compare, and somebody to compare it with."""
    from learning.clustering.lookalikes import LookalikeFolder
    from recognition.faces.alignment import crop_face
    from recognition.recognizer import main_face
    from storage.files.pictures import read_picture

    if arguments.top < 1:
        raise UsageError("--top counts people: give 1 or more.")
    if not arguments.among.is_dir():
        raise UsageError(f"There is no folder {arguments.among}.")
    image = read_picture(arguments.face)
    detector, embedder = app.detector(), app.embedder()
    found = detector.detect(image)
    face = main_face(found, image)
    if face is None:
        raise RollcallError(f"No face was found on {arguments.face}. Take a picture from nearer or in better light.")
    folder = LookalikeFolder(arguments.among, detector, embedder)
    folder.survey()
    with app.progress() as progress:
        has_more = True
        while has_more:
            progress(Progress(Stage.READING, folder.done, folder.total, Unit.PICTURES, folder.root.name))
            has_more = folder.read_some()
    vector = embedder.embed([crop_face(image, face, embedder.crop_spec)])[0]
    near = folder.nearest(vector, arguments.top, without=arguments.face)
    if not near:
        raise RollcallError(f"There is no other face in {arguments.among} to compare with.")
    if arguments.json:
        result = _as_json(arguments, embedder.name, face, len(found), folder, near)
        app.print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        _print(app, arguments, len(found), near)
    return 0


def _print(app: App, arguments: argparse.Namespace, faces: int, near: Sequence[Likeness]) -> None:
    if faces > 1:
        app.say(f"There are {faces} faces on {arguments.face}; the main one is compared.")
    app.print(f"{arguments.face.name} looks a little like:")
    rows = [
        [str(rank), each.person, each.file.relative_to(arguments.among).as_posix(), f"{each.distance:.2f}"]
        for rank, each in enumerate(near, 1)
    ]
    print_table(("", "who", "picture", "distance"), rows, app.out, numbers=1)
    app.print(GAME)


def _as_json(
    arguments: argparse.Namespace,
    embedder: str,
    face: Detection,
    faces: int,
    folder: LookalikeFolder,
    near: Sequence[Likeness],
) -> dict[str, Any]:
    return {
        "face": str(arguments.face),
        "box": list(face.box.rounded()),
        "faces": faces,
        "among": str(arguments.among),
        "people": folder.people,
        "pictures": folder.pictures,
        "embedder": embedder,
        "note": GAME,
        "nearest": [
            {"person": each.person, "distance": round(each.distance, 4), "picture": str(each.file)} for each in near
        ],
    }
