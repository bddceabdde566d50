"""``gallery remove|rename|merge|move|set-aside|restore``: nothing is deleted, and everything can be restored."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict

from commands.app import App
from commands.options import NewAction
from services.messages.findings import trash_reason_text
from services.messages.gallery import change_text
from storage.files import rearranging, trash
from storage.files.gallery_folder import person_of, scan, text_of
from storage.files.moving import Change
from storage.files.trash import Stored, typed_reason
from storage.gallery.index import Index
from storage.journal.journal import follow_renamed
from storage.sealing.photos import shown_path


def add_actions(action: NewAction) -> None:
    what = "a name, or a picture's path inside the gallery"
    remove = action("remove", "take a person, or one picture, out of the gallery")
    remove.add_argument("what", metavar="NAME|PICTURE", help=what)
    remove.set_defaults(do=_remove)
    rename = action("rename", "give a person another name")
    rename.add_argument("person", metavar="NAME")
    rename.add_argument("new", metavar="NEW-NAME")
    rename.set_defaults(do=_rename, change=rearranging.rename)
    merge = action("merge", "make all pictures of one person another's: they are the same")
    merge.add_argument("person", metavar="NAME")
    merge.add_argument("new", metavar="INTO")
    merge.set_defaults(do=_rename, change=rearranging.merge)
    move = action("move", "make pictures another person's")
    move.add_argument("pictures", metavar="PICTURE", nargs="+", help="a picture's path inside the gallery")
    move.add_argument("person", metavar="NAME")
    move.set_defaults(do=_move)
    aside = action("set-aside", "stop using pictures; 'restore' brings them back")
    aside.add_argument("pictures", metavar="PICTURE", nargs="+", help="a picture's path inside the gallery")
    aside.add_argument("--why", default="", metavar="SENTENCE", help="the reason, stored with them")
    aside.set_defaults(do=_set_aside)
    restore = action("restore", "list what was set aside or removed, or bring it back")
    restore.add_argument("what", metavar="NAME|PICTURE", nargs="*", help="a person, or pictures as listed")
    restore.add_argument("--json", action="store_true", help="print the list as JSON")
    restore.set_defaults(do=_restore)


def _print_change(app: App, change: Change) -> int:
    app.record(change.message)
    app.print(f"{change_text(change.message)}.")
    return 0


def _rename(arguments: argparse.Namespace, app: App) -> int:
    """Renames or merges a person; also in the sightings."""
    _print_change(app, arguments.change(app.gallery_folder, arguments.person, arguments.new))
    follow_renamed(app.gallery_folder, [(person_of(arguments.person), person_of(arguments.new))])
    return 0


def _move(arguments: argparse.Namespace, app: App) -> int:
    return _print_change(
        app, rearranging.move_pictures(app.gallery_folder, _paths(app, arguments.pictures), arguments.person)
    )


def _remove(arguments: argparse.Namespace, app: App) -> int:
    folder, (path,) = app.gallery_folder, _paths(app, [arguments.what])
    remove = rearranging.remove_picture if path in scan(folder).files else rearranging.remove_person
    change = remove(folder, path if remove is rearranging.remove_picture else arguments.what)
    with closing(Index(folder)) as index:
        index.forget_pictures(move.source for move in change.moves)
    app.record(change.message)
    days = app.settings.privacy.keep_removed_days
    place = folder.joinpath(*change.moves[0].target.split("/")[:3])
    app.print(
        f"{arguments.what} is out of the gallery and no longer recognised. The pictures are kept for {days:g} "
        f"days in {place}: until then 'gallery restore' brings them back; to erase them at once, delete that folder."
    )
    return 0


def _set_aside(arguments: argparse.Namespace, app: App) -> int:
    reason = typed_reason(arguments.why)
    return _print_change(app, rearranging.set_aside(app.gallery_folder, _paths(app, arguments.pictures), reason))


def _restore(arguments: argparse.Namespace, app: App) -> int:
    stored = trash.stored(app.gallery_folder)
    if arguments.what:
        _print_change(app, trash.restore(app.gallery_folder, *_chosen(stored, arguments.what)))
    elif arguments.json:
        app.print_json([asdict(each) | {"why": trash_reason_text(each.why)} for each in stored])
    else:
        _print(app, stored)
    return 0


def _chosen(stored: Sequence[Stored], what: Sequence[str]) -> list[str]:
    """Paths of stored pictures: of a person all that were stored together last."""
    chosen: list[str] = []
    shown = {shown_path(one.path): one.path for one in stored}
    for each in what:
        theirs = [one.path for one in stored if one.person == person_of(each)]
        chosen += [path for path in theirs if _place(path) == _place(theirs[0])] or [
            shown.get(_typed(each), _typed(each))
        ]
    return list(dict.fromkeys(chosen))


def _place(path: str) -> str:
    """The folder of pictures that were stored together."""
    return "/".join(path.split("/")[:3])


def _print(app: App, stored: Sequence[Stored]) -> None:
    if not stored:
        app.print("Nothing was set aside or removed.")
    for each in stored:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(each.at))
        app.print(
            f"{when}  {each.person}: {shown_path(each.path)}"
            + (f"  ({trash_reason_text(each.why)})" if each.why else "")
        )


def _paths(app: App, given: Sequence[str]) -> list[str]:
    """Paths of pictures in the gallery; a sealed one may be named as it is shown."""
    known = scan(app.gallery_folder).files
    sealed = {shown_path(each): each for each in known}
    paths = map(_typed, given)
    return [each if each in known else sealed.get(each, each) for each in paths]


def _typed(path: str) -> str:
    return (text_of(path) or path).replace("\\", "/")
