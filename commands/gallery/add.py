"""``gallery add``: pictures of a person into the gallery."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from commands.gallery.enrol import add_source_options, check_source_options, enrol
from commands.gallery.list_people import bring_up_to_date, opened
from recognition.errors import UsageError

if TYPE_CHECKING:
    from commands.gallery.command import NewAction
    from storage.gallery.gallery import Gallery


def add_actions(action: NewAction) -> None:
    add = action("add", "copy pictures of a person into the gallery, or collect looks at them from a source")
    add.add_argument("person", metavar="NAME")
    add.add_argument("files", metavar="FILE", nargs="*", type=Path)
    add_source_options(add)
    add.add_argument(
        "--as-new", action="store_true", help="take NAME as it is, though somebody has nearly the same name"
    )
    add.set_defaults(do=_add)


def _add(arguments: argparse.Namespace, app: App) -> int:
    check_source_options(arguments)
    with opened(app) as gallery:
        gallery.survey()
        person = arguments.person if arguments.as_new else _meant(gallery, app, arguments.person)
        if arguments.source is not None:
            return enrol(
                gallery,
                app,
                person,
                arguments.source,
                count=arguments.count,
                accept_fewer=arguments.accept_fewer,
            )
        return _add_files(gallery, app, person, arguments.files)


def _meant(gallery: Gallery, app: App, person: str) -> str:
    """Whom the name means: somebody registered under another spelling may be. Raises UsageError where nobody can be
    asked."""
    from storage.gallery.names import same_name

    registered = same_name(person, (each.name for each in gallery.people()))
    if registered is None:
        return person
    if sys.stdin is not None and sys.stdin.isatty() and app.err.isatty():
        print(f"{registered} is registered. Is that the same person? [Y/n] ", end="", file=app.err, flush=True)
        answer = sys.stdin.readline()
        if answer:
            return person if answer.strip().casefold().startswith("n") else registered
    raise UsageError(
        f"Somebody is registered as '{registered}'. Give that name to add to them, or --as-new if '{person}' is "
        "somebody else."
    )


def _add_files(gallery: Gallery, app: App, person: str, files: Sequence[Path]) -> int:
    from storage.files import filing

    filed = filing.add_pictures(gallery.folder, person, files)
    if any(each.path for each in filed):
        bring_up_to_date(gallery, app)
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
