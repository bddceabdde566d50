"""Under which ids of a directory people of the gallery were imported, so that a later import finds them again.

In ``.rollcall/directory.json``, sealed where the gallery is. Of pictures only marks are kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from recognition.message import Message
from storage.directories.problems import DirectoryError
from storage.files.gallery_folder import INDEX_FOLDER, at
from storage.files.moving import Change, Move, private_folder
from storage.sealing.files import read_file, write_file

FILE = "directory.json"
_VERSION = 1


@dataclass(slots=True)
class Known:
    """name: of the person when they were imported last. marks: ``mark_of`` their imported pictures."""

    name: str
    marks: set[str] = field(default_factory=set)


@dataclass(slots=True)
class KnownIds:
    """``people`` by id. ``last``: what the last import changed, and ``before``: who was known before it.

    begun: when that began, seconds since the epoch, where it was cut off; 0 where it ended.
    source: of which file it was.
    """

    people: dict[str, Known] = field(default_factory=dict)
    last: tuple[Change, ...] = ()
    before: dict[str, Known] = field(default_factory=dict)
    begun: float = 0.0
    source: str = ""


def mark_of(sha256: str) -> str:
    """Of a picture's content; not its sha256, which an erasure has to leave nowhere."""
    return hashlib.blake2b(sha256.encode(), digest_size=12).hexdigest()


def load(gallery: Path) -> KnownIds:
    """Raises OSError, UsageError where the file is damaged, SealedError."""
    try:
        stored = json.loads(read_file(at(gallery, INDEX_FOLDER) / FILE))
        if stored["version"] != _VERSION:
            raise ValueError(stored["version"])
        changes = tuple(
            Change(Message(each["code"]), tuple(each["made"]), tuple(Move(*move) for move in each["moves"]))
            for each in stored["last"]
        )
        begun, source = float(stored.get("begun", 0)), str(stored.get("source", ""))
        return KnownIds(_people(stored["people"]), changes, _people(stored["before"]), begun, source)
    except FileNotFoundError:
        return KnownIds()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DirectoryError(
            "{file} is damaged, or of a newer version. Delete it: the next import knows people by their names again.",
            file=gallery / INDEX_FOLDER / FILE,
        ) from error


def save(gallery: Path, known: KnownIds) -> None:
    """Raises OSError, SealedError."""
    stored = {
        "version": _VERSION,
        "people": _plain(known.people),
        "last": [
            {"code": each.message.code, "made": each.made, "moves": [(move.source, move.target) for move in each.moves]}
            for each in known.last
        ],
        "before": _plain(known.before),
        "begun": known.begun,
        "source": known.source,
    }
    write_file(private_folder(gallery) / FILE, json.dumps(stored, ensure_ascii=False).encode())


def ids_of(gallery: Path, person: str, contents: Iterable[str]) -> list[str]:
    """Ids of a person by name and by the sha256 of their pictures. Raises as ``load``."""
    return sorted(_theirs(load(gallery).people, person, {mark_of(each) for each in contents}))


def forget(gallery: Path, person: str, contents: Sequence[str]) -> None:
    """Deletes the ids of a person who is erased, and the last import's undo. Raises as ``load`` and ``save``."""
    if not (at(gallery, INDEX_FOLDER) / FILE).exists():
        return
    known, marks = load(gallery), {mark_of(each) for each in contents}
    for people in (known.people, known.before):
        for each in _theirs(people, person, marks):
            del people[each]
    known.last, known.before, known.begun = (), {}, 0.0
    save(gallery, known)


def _theirs(people: dict[str, Known], person: str, marks: set[str]) -> list[str]:
    return [id_ for id_, each in people.items() if each.name == person or each.marks & marks]


def _people(stored: dict[str, tuple[str, list[str]]]) -> dict[str, Known]:
    return {str(id_): Known(str(name), set(marks)) for id_, (name, marks) in stored.items()}


def _plain(people: dict[str, Known]) -> dict[str, tuple[str, list[str]]]:
    return {id_: (each.name, sorted(each.marks)) for id_, each in people.items()}
