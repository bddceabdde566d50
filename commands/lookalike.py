"""``lookalike FACE --among DIR``: a game. Who, among the people of any folder, is nearest to a face."""

from __future__ import annotations

import argparse
from typing import Any

from commands.app import App
from commands.options import given_path
from commands.tables import print_table
from recognition.errors import UsageError
from recognition.input_files import require_folder
from services.pictures.lookalikes import LookalikeResult, find_lookalikes
from storage.files.pictures import box_in_file

GAME = "A game: the nearest faces, however far. It does not say who somebody is."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("face", metavar="FACE", type=given_path, help="a picture of somebody; of several faces the main one")
    add(
        "--among",
        metavar="DIR",
        type=given_path,
        required=True,
        help="the people to compare with: Name.jpg, or folders Name of pictures",
    )
    add("--top", type=int, default=3, metavar="N", help="the N nearest people (default 3)")
    add("--json", action="store_true", help="print the result as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 if there is a face to compare, and somebody to compare it with."""
    if arguments.top < 1:
        raise UsageError("--top counts people: give 1 or more.")
    require_folder(arguments.among)
    embedder = app.embedder()
    allows = app.consent.allowed_in(arguments.among)
    with app.progress() as progress:
        result = find_lookalikes(
            arguments.face,
            arguments.among,
            app.detector(),
            embedder,
            count=arguments.top,
            allows=allows,
            progress=progress,
        )
    if arguments.json:
        app.print_json(_as_json(arguments, embedder.name, result))
    else:
        _print(app, arguments, result)
    return 0


def _print(app: App, arguments: argparse.Namespace, result: LookalikeResult) -> None:
    if result.faces > 1:
        app.say(f"There are {result.faces} faces on {arguments.face}; the main one is compared.")
    app.print(f"{arguments.face.name} looks a little like:")
    rows = [
        [str(rank), each.person, each.path.relative_to(arguments.among).as_posix(), f"{each.distance:.2f}"]
        for rank, each in enumerate(result.nearest, 1)
    ]
    print_table(("", "who", "picture", "distance"), rows, app.out, numbers=1)
    app.print(GAME)


def _as_json(arguments: argparse.Namespace, embedder: str, result: LookalikeResult) -> dict[str, Any]:
    return {
        "face": str(arguments.face),
        "box": list(box_in_file(result.face.box, arguments.face).rounded()),
        "faces": result.faces,
        "among": str(arguments.among),
        "people": result.people,
        "pictures": result.pictures,
        "embedder": embedder,
        "note": GAME,
        "nearest": [
            {"person": each.person, "distance": round(each.distance, 4), "picture": str(each.path)}
            for each in result.nearest
        ],
    }
