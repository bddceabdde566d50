"""``gallery remove|rename|merge|move|set-aside|restore``: everything stays a file, and can be brought back."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.gallery.list_people import opened

if TYPE_CHECKING:
    from commands.gallery.command import NewAction
    from storage.files.changes import Change
    from storage.files.trash import Stored

_Work = Callable[[Any, Path, argparse.Namespace], "Change"]
"""Does one thing to the gallery in a folder; the first argument is ``storage.files.rearranging``, which is imported
only when it runs."""


def add_actions(action: NewAction) -> None:
    what = "a name, or a picture's path inside the gallery"
    remove = action("remove", "take a person, or one picture, out of the gallery")
    remove.add_argument("what", metavar="NAME|PICTURE", help=what)
    remove.set_defaults(do=_remove)
    rename = action("rename", "give a person another name")
    rename.add_argument("person", metavar="NAME")
    rename.add_argument("name", metavar="NEW-NAME")
    rename.set_defaults(do=_renamed(lambda files, gallery, to: files.rename(gallery, to.person, to.name), "name"))
    merge = action("merge", "make all pictures of one person another's: they are the same")
    merge.add_argument("person", metavar="NAME")
    merge.add_argument("into", metavar="INTO")
    merge.set_defaults(do=_renamed(lambda files, gallery, to: files.merge(gallery, to.person, to.into), "into"))
    move = action("move", "make pictures another person's")
    move.add_argument("pictures", metavar="PICTURE", nargs="+", help="a picture's path inside the gallery")
    move.add_argument("person", metavar="NAME")
    move.set_defaults(do=_done(lambda files, gallery, to: files.move_pictures(gallery, _paths(to.pictures), to.person)))
    aside = action("set-aside", "put pictures out of use, from where 'restore' brings them back")
    aside.add_argument("pictures", metavar="PICTURE", nargs="+", help="a picture's path inside the gallery")
    aside.add_argument("--why", default="", metavar="SENTENCE", help="kept beside them")
    aside.set_defaults(do=_done(lambda files, gallery, to: files.set_aside(gallery, _paths(to.pictures), to.why)))
    restore = action("restore", "list what was set aside or removed, or bring it back")
    restore.add_argument("what", metavar="NAME|PICTURE", nargs="*", help="whose pictures, or which, as listed")
    restore.add_argument("--json", action="store_true", help="print the list as JSON")
    restore.set_defaults(do=_restore)


def _done(change: _Work) -> Callable[[argparse.Namespace, App], int]:
    def do(arguments: argparse.Namespace, app: App) -> int:
        from storage.files import rearranging

        with opened(app) as gallery:
            app.print(f"{change(rearranging, gallery.folder, arguments).words}.")
        return 0

    return do


def _renamed(change: _Work, new: str) -> Callable[[argparse.Namespace, App], int]:
    """As ``_done``; the sightings go along. ``new`` is the argument with the name that holds from now on."""

    def do(arguments: argparse.Namespace, app: App) -> int:
        from storage.files.gallery_folder import person_of
        from storage.journal.journal import follow_renamed

        status = _done(change)(arguments, app)
        follow_renamed(app.gallery_folder, [(person_of(arguments.person), person_of(getattr(arguments, new)))])
        return status

    return do


def _remove(arguments: argparse.Namespace, app: App) -> int:
    from storage.files import rearranging

    (path,) = _paths([arguments.what])
    with opened(app) as gallery:
        gallery.survey()
        is_picture = any(picture.path == path for person in gallery.people() for picture in person.pictures)
        change = (
            rearranging.remove_picture(gallery.folder, path)
            if is_picture
            else rearranging.remove_person(gallery.folder, arguments.what)
        )
        place = gallery.folder.joinpath(*change.moves[0].target.split("/")[:3])
    app.print(
        f"{arguments.what} is out of the gallery and no longer recognised. The pictures are in {place}: delete them "
        "there, or bring them back with 'gallery restore'."
    )
    return 0


def _restore(arguments: argparse.Namespace, app: App) -> int:
    from storage.files import trash

    with opened(app) as gallery:
        stored = trash.stored(gallery.folder)
        if arguments.what:
            app.print(f"{trash.restore(gallery.folder, *_chosen(stored, arguments.what)).words}.")
        elif arguments.json:
            app.print(json.dumps([_as_json(each) for each in stored], ensure_ascii=False, indent=2))
        else:
            _print(app, stored)
    return 0


def _chosen(stored: Sequence[Stored], what: Sequence[str]) -> list[str]:
    """The paths meant: of a person everything that was stored last, together."""
    from storage.files.gallery_folder import person_of

    chosen: list[str] = []
    for each in what:
        theirs = [one.path for one in stored if one.person == person_of(each)]
        chosen += [path for path in theirs if _place(path) == _place(theirs[0])] or _paths([each])
    return list(dict.fromkeys(chosen))


def _place(path: str) -> str:
    """The folder of all that was stored together."""
    return "/".join(path.split("/")[:3])


def _print(app: App, stored: Sequence[Stored]) -> None:
    if not stored:
        app.print("Nothing was set aside or removed.")
    for each in stored:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(each.at))
        app.print(f"{when}  {each.person}: {each.path}" + (f"  ({each.why})" if each.why else ""))


def _as_json(stored: Stored) -> dict[str, object]:
    return {"path": stored.path, "person": stored.person, "at": stored.at, "why": stored.why}


def _paths(given: Sequence[str]) -> list[str]:
    from storage.files.gallery_folder import text_of

    return [(text_of(each) or each).replace("\\", "/") for each in given]
