"""``gallery check|list|add|remove``: the registered people and their pictures."""

from __future__ import annotations

import argparse
import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.options import shared_options
from recognition.interfaces import template_key

if TYPE_CHECKING:
    from storage.gallery import Gallery
    from storage.people import Person, Picture

SUMMARY = "the registered people: check, list, add, remove"

_TRIES = 6
"""Looks at pictures that are still being written, before they are left as they are."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, words: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=words, description=words, parents=[shared_options(of_action=True)])

    check = action("check", "read the pictures that are not known yet; say which are refused, and why")
    check.add_argument("--anew", action="store_true", help="read the pictures that are known already, too")
    check.add_argument("--json", action="store_true", help="print the result as JSON")
    listing = action("list", "who is registered, as far as is known without reading pictures")
    listing.add_argument("--json", action="store_true", help="print the result as JSON")
    add = action("add", "copy pictures of a person into the gallery")
    add.add_argument("person", metavar="NAME")
    add.add_argument("files", metavar="FILE", nargs="+", type=Path)
    remove = action("remove", "take a person, or one picture, out of the gallery")
    remove.add_argument("what", metavar="NAME|PICTURE", help="a name, or a picture's path inside the gallery")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, whatever was found; 1 a file could not be added; 2 no such person or picture, or an impossible name."""
    from storage.gallery import Gallery

    gallery = Gallery(app.gallery_folder)
    try:
        if arguments.action == "check":
            return _check(gallery, app, anew=arguments.anew, as_json=arguments.json)
        if arguments.action == "add":
            return _add(gallery, app, arguments.person, arguments.files)
        if arguments.action == "remove":
            return _remove(gallery, app, arguments.what)
        gallery.survey()
        _print(gallery, app, as_json=arguments.json)
        return 0
    finally:
        gallery.close()


def _check(gallery: Gallery, app: App, *, anew: bool, as_json: bool) -> int:
    if anew:
        gallery.forget_answers()
    _bring_up_to_date(gallery, app)
    _print(gallery, app, as_json=as_json)
    return 0


def _add(gallery: Gallery, app: App, person: str, files: Sequence[Path]) -> int:
    filed = gallery.add_pictures(person, files)
    if any(each.path for each in filed):
        _bring_up_to_date(gallery, app)
    pictures = {picture.path: picture for person in gallery.people() for picture in person.pictures}
    for each in filed:
        if each.path is None:
            app.print(f"{each.source}: not added. {each.problem}")
            continue
        picture = pictures.get(each.path)
        remark = (picture.problem or picture.note) if picture else None
        is_refused = picture is not None and picture.problem is not None
        words = "copied, but refused." if is_refused else "added."
        app.print(f"{each.path}: {words}" + (f" {remark}" if remark else ""))
    return 1 if any(each.path is None for each in filed) else 0


def _remove(gallery: Gallery, app: App, what: str) -> int:
    from storage.files import text_of

    gallery.survey()
    what = text_of(what) or what
    path = what.replace("\\", "/")
    is_picture = any(picture.path == path for person in gallery.people() for picture in person.pictures)
    change = gallery.remove_picture(path) if is_picture else gallery.remove_person(what)
    place = gallery.folder.joinpath(*change.moves[0].target.split("/")[:3])
    gallery.survey()
    app.print(f"{what} is out of the gallery and no longer recognised. The pictures are in {place}: delete them there.")
    return 0


def _bring_up_to_date(gallery: Gallery, app: App) -> None:
    from storage.gallery import SETTLING

    embedder = app.embedder()
    enroller = app.enroller(app.detector_name, embedder)
    with app.progress(delay=2.0) as progress:
        for _ in range(_TRIES):
            if not gallery.update(enroller, template_key(embedder), progress=progress).waiting:
                break
            threading.Event().wait(SETTLING)
    if gallery.notice is not None:
        app.say(gallery.notice)


def _print(gallery: Gallery, app: App, *, as_json: bool) -> None:
    if as_json:
        app.print(json.dumps(_as_json(gallery), ensure_ascii=False, indent=2))
        return
    people = gallery.people()
    refused = gallery.refused()
    if not people and not refused:
        app.print(f"Nobody is registered in {gallery.folder}. Drop a photo there, named Full Name.jpg.")
        return
    _print_people(app, people)
    if refused:
        app.print()
        app.print("Refused:")
        for picture in refused:
            app.print(f"  {picture.path}: {picture.problem}")
    noted = [picture for person in people for picture in person.pictures if picture.counts and picture.note]
    if noted:
        app.print()
        app.print("Worth knowing:")
        for picture in noted:
            app.print(f"  {picture.path}: {picture.note}")
    app.print()
    recognised = sum(1 for person in people if person.key_picture is not None)
    counting = sum(picture.counts for person in people for picture in person.pictures)
    who, what = _counted(recognised, "person", "people"), _counted(counting, "picture", "pictures")
    app.print(f"{who} can be recognised, from {what}; {len(refused)} refused.")


def _print_people(app: App, people: Sequence[Person]) -> None:
    from rich.cells import cell_len  # names in any script: some characters are two columns wide

    width = max((cell_len(person.name) for person in people), default=0)
    for person in people:
        app.print(f"{person.name}{' ' * (width - cell_len(person.name))}  {_state(person)}")


def _state(person: Person) -> str:
    refused = sum(picture.problem is not None for picture in person.pictures)
    unread = sum(not picture.is_read for picture in person.pictures)
    parts = [_counted(len(person.pictures), "picture", "pictures")]
    if refused:
        parts.append(f"{refused} refused")
    if unread:
        parts.append(f"{unread} not read yet")
    if person.key_picture is None and not unread:
        parts.append("cannot be recognised")
    return ", ".join(parts)


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _as_json(gallery: Gallery) -> dict[str, Any]:
    return {
        "folder": str(gallery.folder),
        "embedder": gallery.embedder,
        "people": [
            {
                "name": person.name,
                "key_picture": person.key_picture,
                "pictures": [_picture_as_json(picture) for picture in person.pictures],
            }
            for person in gallery.people()
        ],
        "refused": [_picture_as_json(picture) for picture in gallery.refused()],
        "notice": gallery.notice,
    }


def _picture_as_json(picture: Picture) -> dict[str, Any]:
    state = "counts" if picture.counts else "refused" if picture.problem is not None else "unread"
    return {
        "path": picture.path,
        "state": state,
        "reason": picture.reason,
        "problem": picture.problem,
        "note": picture.note,
    }
