"""``gallery list``: who is registered, which pictures count, and which are refused and why."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Sequence
from typing import Any

from rich.cells import cell_len

from commands.app import App
from commands.options import NewAction
from services.messages.formatting import count_text
from services.messages.gallery_pictures import notes_text, picture_text, remark_text
from storage.gallery.gallery import Gallery
from storage.gallery.people import Person, Picture
from storage.sealing.photos import shown_path


def add_actions(action: NewAction) -> None:
    listing = action("list", "who is registered, as far as is known without reading pictures")
    listing.add_argument("--json", action="store_true", help="print the result as JSON")
    listing.set_defaults(do=_list)


def _list(arguments: argparse.Namespace, app: App) -> int:
    with app.open_gallery() as gallery:
        gallery.survey()
        if arguments.json:
            app.print_json(as_json(gallery))
        else:
            print_gallery(gallery, app)
    return 0


def print_gallery(
    gallery: Gallery, app: App, print_more: Callable[[], object] = lambda: None, *, unnoted: Collection[str] = ()
) -> None:
    """``print_more`` prints what follows the pictures; the notes of those in ``unnoted`` are left out."""
    people = gallery.people()
    refused = gallery.refused()
    if not people and not refused:
        app.print(f"Nobody is registered in {gallery.folder}. Drop a photo there, named Full Name.jpg.")
        return
    _print_people(app, people)
    print_section(app, "Refused", [f"{shown_path(picture.path)}: {remark_text(picture)}" for picture in refused])
    noted = [picture for person in people for picture in person.pictures if picture.is_accepted and picture.notes]
    noted = [picture for picture in noted if picture.path not in unnoted]
    print_section(
        app, "Worth knowing", [f"{shown_path(picture.path)}: {notes_text(picture.notes)}" for picture in noted]
    )
    print_more()
    app.print()
    recognised = sum(1 for person in people if person.key_picture is not None)
    counting = sum(picture.is_accepted for person in people for picture in person.pictures)
    who, what = count_text(recognised, "person", "people"), count_text(counting, "picture")
    app.print(f"{who} can be recognised, from {what}; {len(refused)} refused.")
    unread = sum(not picture.is_read for person in people for picture in person.pictures)
    if unread:
        are = count_text(unread, "picture is", "pictures are")
        app.print(f"{are} not read yet: a start reads them, as does: python main.py gallery check")


def print_section(app: App, heading: str, lines: Sequence[str]) -> None:
    """Indented lines below a heading; nothing where there are none."""
    if lines:
        app.print()
        app.print(f"{heading}:")
        for each in lines:
            app.print(f"  {each}")


def _print_people(app: App, people: Sequence[Person]) -> None:
    width = max((cell_len(person.name) for person in people), default=0)
    for person in people:
        app.print(f"{person.name}{' ' * (width - cell_len(person.name))}  {_state(person)}")


def _state(person: Person) -> str:
    refused = sum(picture.problem is not None for picture in person.pictures)
    unread = sum(not picture.is_read for picture in person.pictures)
    parts = [count_text(len(person.pictures), "picture")]
    if refused:
        parts.append(f"{refused} refused")
    if unread:
        parts.append(f"{unread} not read yet")
    if person.key_picture is None and not unread:
        parts.append("cannot be recognised")
    return ", ".join(parts)


def as_json(gallery: Gallery) -> dict[str, Any]:
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
    state = "counts" if picture.is_accepted else "refused" if picture.problem is not None else "unread"
    return {
        "path": picture.path,
        "state": state,
        "reason": None if picture.problem is None else picture.problem.code,
        "problem": None if picture.problem is None else picture_text(picture.problem),
        "note": notes_text(picture.notes) or None,
    }
