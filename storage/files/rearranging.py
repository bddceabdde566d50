"""Renames and merges people, moves pictures between them and to the trash, and undoes any change."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from recognition.errors import UsageError
from recognition.message import Message
from storage.files.filing import checked_name
from storage.files.gallery_folder import (
    DENIED_FOLDER,
    PHOTOS_FOLDER,
    FileKind,
    Scan,
    at,
    on_disk,
    person_of,
    scan,
    text_of,
)
from storage.files.moving import Change, Moving, folder_of, joined, moving, places_for, remove_empty, undone
from storage.files.trash import REMOVED_FOLDER, SET_ASIDE_FOLDER, store, tidy_places
from storage.gallery.names import check_meant
from storage.names.person_names import look_key
from storage.sealing.names import stored_at


def rename(gallery: Path, person: str, name: str) -> Change:
    """Raises UsageError if there is no such person, or the name is not possible or taken; RollcallError."""
    person, name = person_of(person), checked_name(name)
    found = scan(gallery)
    paths = _paths_of(gallery, found, person)
    if person == name:
        raise UsageError("{person} is called that already.", person=person)
    namesake = _namesake(found, person, name)
    if namesake is not None:
        raise UsageError(
            "There is somebody called {namesake} already; merge the two if they are one person.", namesake=namesake
        )
    with moving(gallery) as moves:
        for folder in sorted({path.rpartition("/")[0] for path in paths if "/" in path}):
            above = folder.rpartition("/")[0]  # the folder of sealed photos, or none
            _move_folder(gallery, moves, folder, f"{above}/{name}" if above else name)
        for path in paths:
            if "/" not in path:
                moves.file(path, places_for(f"{name}{os.path.splitext(path)[1]}"))
        _move_denied(gallery, moves, person, name)
    return Change(Message.of("renamed", person=person, name=name), moves=tuple(moves.done))


def merge(gallery: Path, person: str, into: str) -> Change:
    """Makes all pictures of ``person`` pictures of ``into``. Raises UsageError if one is missing; RollcallError."""
    person, into = person_of(person), person_of(into)
    found = scan(gallery)
    paths = _paths_of(gallery, found, person)
    _paths_of(gallery, found, into)
    if person == into:
        raise UsageError("{person} cannot be merged with themselves.", person=person)
    with moving(gallery) as moves:
        _move_pictures(gallery, moves, paths, into)
        _move_denied(gallery, moves, person, into)
    return Change(Message.of("merged", person=person, into=into), moves=tuple(moves.done))


def move_pictures(gallery: Path, paths: Sequence[str], person: str) -> Change:
    """Makes these pictures ``person``'s, who may be new. Raises UsageError, RollcallError."""
    person = checked_name(person)
    found = scan(gallery)
    _check_pictures(gallery, found, paths)
    others = [path for path in dict.fromkeys(paths) if found.files[path].person != person]
    if not others:
        if len(paths) == 1:
            raise UsageError("It is {person}'s already.", person=person)
        raise UsageError("They are {person}'s already.", person=person)
    with moving(gallery) as moves:
        _move_pictures(gallery, moves, others, person)
    return Change(Message.of("moved", pictures=len(others), person=person), moves=tuple(moves.done))


def set_aside(gallery: Path, paths: Sequence[str], why: Message | None = None, *, now: float | None = None) -> Change:
    """Moves pictures to ``.rollcall/set-aside/``, from where ``trash.restore`` brings them back.

    Raises UsageError, RollcallError.
    """
    found = scan(gallery)
    _check_pictures(gallery, found, paths)
    paths = tuple(dict.fromkeys(paths))
    people = tuple(sorted({found.files[path].person for path in paths}))
    message = Message.of("set-aside", pictures=len(paths), people=people)
    return store(gallery, SET_ASIDE_FOLDER, paths, message, now, why)


def remove_person(gallery: Path, person: str, *, now: float | None = None) -> Change:
    """Moves every picture of ``person``, and the looks that are not them, to ``.rollcall/removed/``.

    Raises UsageError, RollcallError.
    """
    person = person_of(person)
    found = scan(gallery)
    paths = _paths_of(gallery, found, person)
    paths += [each.path for each in found.files.values() if each.person == person and each.kind is FileKind.DENIED]
    return store(gallery, REMOVED_FOLDER, paths, Message.of("removed-person", person=person), now)


def remove_picture(gallery: Path, path: str, *, now: float | None = None) -> Change:
    """Moves one picture, by its path in the gallery, to ``.rollcall/removed/``. Raises UsageError, RollcallError."""
    found = scan(gallery)
    _check_pictures(gallery, found, [path])
    message = Message.of("removed-picture", person=found.files[path].person)
    return store(gallery, REMOVED_FOLDER, [path], message, now)


def withdraw_looks(gallery: Path, paths: Sequence[str], *, now: float | None = None) -> Change:
    """Moves looks that a later correction contradicts to ``.rollcall/removed/``. Raises RollcallError."""
    message = Message("withdrawn-looks")
    return store(gallery, REMOVED_FOLDER, paths, message, now) if paths else Change(message)


def undo(gallery: Path, change: Change, *, now: float | None = None) -> Change:
    """Undoes ``change`` as far as its files still exist; files it created go to ``.rollcall/removed/``.

    Raises UsageError if nothing is left of it, RollcallError.
    """
    with moving(gallery) as moves:
        for move in reversed(change.moves):
            with contextlib.suppress(FileNotFoundError):
                moves.one(move.target, move.source)
    tidy_places(gallery, [move.target for move in change.moves])
    message = undone(change.message)
    made = [path for path in change.made if at(gallery, path).is_file()]
    removed = store(gallery, REMOVED_FOLDER, made, message, now, Message("undone")).moves if made else ()
    # An undo that was killed has moved files and left their folders.
    remove_empty(gallery, [*change.made, *(f"{move.target}/-" for move in change.moves)])
    if not moves.done and not removed:
        raise UsageError("It cannot be undone, because the files are elsewhere by now.")
    return Change(message, moves=(*moves.done, *removed))


@contextlib.contextmanager
def all_or_nothing(gallery: Path) -> Iterator[list[Change]]:
    """Yields a list for the changes made inside the ``with``; an exception undoes them."""
    changes: list[Change] = []
    try:
        yield changes
    except BaseException:
        made = [each for each in changes if not each.is_empty]
        if made:
            undo(gallery, joined(made))
        raise


def follow_renamed(gallery: Path, person: str, name: str) -> None:
    """Moves the denied looks of a person whose files somebody renamed. Raises RollcallError."""
    with moving(gallery) as moves:
        _move_denied(gallery, moves, person, name)


def _move_denied(gallery: Path, moves: Moving, person: str, name: str) -> None:
    folder = folder_of(gallery / DENIED_FOLDER, person)
    if stored_at(folder).is_dir():
        source = f"{DENIED_FOLDER}/{text_of(folder.name) or folder.name}"
        _move_folder(gallery, moves, source, f"{DENIED_FOLDER}/{name}")


def _check_pictures(gallery: Path, found: Scan, paths: Sequence[str]) -> None:
    """Raises UsageError if ``paths`` is empty or one is not a person's picture."""
    if not paths:
        raise UsageError("No picture was named.")
    for path in paths:
        if path not in found.files or found.files[path].kind is not FileKind.PICTURE:
            raise UsageError(
                "There is no picture '{path}' in {gallery}. See: python main.py gallery list",
                path=path,
                gallery=gallery,
            )


def _paths_of(gallery: Path, found: Scan, person: str) -> list[str]:
    paths = [each.path for each in found.files.values() if each.person == person and each.kind is FileKind.PICTURE]
    if not paths:
        check_meant(person, {each.person for each in found.files.values() if each.kind is FileKind.PICTURE})
        raise UsageError(
            "There is no picture of '{person}' in {gallery}. See: python main.py gallery list",
            person=person,
            gallery=gallery,
        )
    return paths


def _move_pictures(gallery: Path, moves: Moving, paths: Sequence[str], person: str) -> None:
    for path in paths:
        above = f"{PHOTOS_FOLDER}/" if path.startswith(f"{PHOTOS_FOLDER}/") else ""
        target = folder_of(gallery / above, person).name
        moves.file(path, places_for(f"{above}{text_of(target) or target}/{path.rpartition('/')[2]}"))


def _move_folder(gallery: Path, moves: Moving, source: str, target: str) -> None:
    """As a whole, or file by file if the target exists."""
    if not moves.rename(source, target):
        above, _, name = target.rpartition("/")
        there = folder_of(gallery / on_disk(above), person_of(name)).name
        moves.contents(source, "/".join(filter(None, (above, there))))


def _namesake(found: Scan, person: str, name: str) -> str | None:
    """Another person whose name looks the same."""
    others = {each.person for each in found.files.values() if each.kind is FileKind.PICTURE} - {person}
    return next((other for other in others if look_key(other) == look_key(name)), None)
