"""``gallery list``: who is registered, which pictures count, and which are refused and why."""

from __future__ import annotations

import argparse
import json
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from commands.app import App
from recognition.interfaces import template_key
from services.messages.formatting import count_text

if TYPE_CHECKING:
    from commands.gallery.command import NewAction
    from recognition.interfaces import Embedder
    from storage.gallery.gallery import Gallery
    from storage.gallery.people import Person, Picture

_TRIES = 6
"""Attempts to read pictures that are still being written."""


def add_actions(action: NewAction) -> None:
    listing = action("list", "who is registered, as far as is known without reading pictures")
    listing.add_argument("--json", action="store_true", help="print the result as JSON")
    listing.set_defaults(do=_list)


def _list(arguments: argparse.Namespace, app: App) -> int:
    with opened(app) as gallery:
        gallery.survey()
        if arguments.json:
            app.print(json.dumps(as_json(gallery), ensure_ascii=False, indent=2))
        else:
            print_gallery(gallery, app)
    return 0


def opened(app: App) -> closing[Gallery]:
    """The gallery in use, closed at the end of the ``with``. Its folder has not been scanned yet."""
    from storage.gallery.gallery import Gallery

    return closing(Gallery(app.gallery_folder))


def bring_up_to_date(gallery: Gallery, app: App) -> Embedder:
    """Reads new pictures, with a progress bar; returns the embedder that they were read for."""
    from realtime.parallel_map import parallel_map
    from storage.gallery.unsettled_files import SETTLING
    from storage.journal.journal import follow_renamed

    embedder = app.embedder()
    enroller = app.enroller(app.detector_name, embedder)
    with app.progress(delay=2.0) as progress:
        for _ in range(_TRIES):
            update = gallery.update(enroller, template_key(embedder), progress=progress, parallel=parallel_map)
            follow_renamed(gallery.folder, update.renamed)
            if not update.waiting:
                break
            threading.Event().wait(SETTLING)
    if gallery.notice is not None:
        app.say(gallery.notice)
    return embedder


def print_gallery(
    gallery: Gallery, app: App, print_more: Callable[[], object] = lambda: None, *, unnoted: Collection[str] = ()
) -> None:
    """``print_more`` prints what follows the pictures; the notes of those in ``unnoted`` are left out."""
    from services.messages.gallery_pictures import notes_text, remark_text

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
            app.print(f"  {picture.path}: {remark_text(picture)}")
    noted = [picture for person in people for picture in person.pictures if picture.is_accepted and picture.notes]
    noted = [picture for picture in noted if picture.path not in unnoted]
    if noted:
        app.print()
        app.print("Worth knowing:")
        for picture in noted:
            app.print(f"  {picture.path}: {notes_text(picture.notes)}")
    print_more()
    app.print()
    recognised = sum(1 for person in people if person.key_picture is not None)
    counting = sum(picture.is_accepted for person in people for picture in person.pictures)
    who, what = count_text(recognised, "person", "people"), count_text(counting, "picture")
    app.print(f"{who} can be recognised, from {what}; {len(refused)} refused.")


def _print_people(app: App, people: Sequence[Person]) -> None:
    from rich.cells import cell_len  # names in any script: some characters are two columns wide

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
    from services.messages.gallery_pictures import notes_text, picture_text

    state = "counts" if picture.is_accepted else "refused" if picture.problem is not None else "unread"
    return {
        "path": picture.path,
        "state": state,
        "reason": None if picture.problem is None else picture.problem.code,
        "problem": None if picture.problem is None else picture_text(picture.problem),
        "note": notes_text(picture.notes) or None,
    }
