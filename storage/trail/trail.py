"""Entries of an audit trail: one JSON object a line in ``gallery/.rollcall/audit.jsonl``.

Each entry holds the SHA-256 of the line before it and an Ed25519 signature, so that a changed, removed, inserted or
reordered entry shows. This computer remembers the last one, so that a trail whose end was cut off shows as well.

People stand in it as pseudonyms. Their names are in ``audit-people.json`` beside it, from where erasing a person takes
them: the entries stay whole, and say nothing of the person any more.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recognition.errors import RollcallError
from recognition.message import Message
from storage.files.atomic_file import atomic_file
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.locks import folder_lock
from storage.files.moving import private_folder
from storage.sealing.files import private_opener, read_file, write_file
from storage.trail.signing_key import SigningKey, is_signed

TRAIL_FILE, _PEOPLE_FILE = "audit.jsonl", "audit-people.json"
BEGUN = "trail-begun"
"""The action of the first entry, which names the trail and the key."""
_NAMES = ("person", "into", "name", "people")
"""Parameters of messages that are names of people."""
_MAX_LINE = 100_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody did.

    number: from 0.
    at: seconds since the epoch.
    operator: the account, or the name that was given for it.
    action: the code of a message, such as ``renamed``.
    people: names; a pseudonym where the name was erased.
    details: numbers and keywords.
    """

    number: int
    at: float
    operator: str
    action: str
    people: tuple[str, ...] = ()
    details: Mapping[str, str | int | float] | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a trail. ``line``: from 1; None: of the file as a whole.

    kind: ``unreadable``, ``changed``, ``out-of-order``, ``not-signed``, ``other-key``, ``cut-off``, ``shortened``, or
        ``replaced`` where another trail was here before.
    """

    kind: str
    line: int | None = None


class AuditTrail:
    """Of the gallery ``folder``. Several processes may write to it.

    key: made when it is first needed.
    operator: who is at work now.
    """

    def __init__(
        self,
        folder: Path,
        key: Callable[[], SigningKey],
        operator: Callable[[], str],
        *,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._make_key = key
        self._operator = operator
        self._wall_clock = wall_clock
        self._key: SigningKey | None = None

    @property
    def file(self) -> Path:
        return private_folder(self._folder) / TRAIL_FILE

    def record(self, message: Message, operator: str | None = None) -> None:
        """Appends what was done: its people by their pseudonyms, and its numbers. Raises RollcallError.

        operator: who did it, where that is not whoever is at work here, as a program with a token.
        """
        people, details = _parts(message)
        key = self._signing_key()
        try:
            file = self.file
            with folder_lock(file.parent):
                self._append(file, key, message.code, people, details, operator or self._operator())
        except OSError as error:
            raise RollcallError(
                "The audit trail of {folder} cannot be written: {error}. Free some space, or make it writable.",
                folder=self._folder,
                error=error.strerror or error,
            ) from error

    def entries(self) -> tuple[Entry, ...]:
        """Every entry that can be read, the first first, without its beginning."""
        names = self._names()
        found = (_entry(line, names) for line in _lines(self._folder))
        return tuple(each for each in found if each is not None and each.action != BEGUN)

    @property
    def exists(self) -> bool:
        return (self._folder / INDEX_FOLDER / TRAIL_FILE).exists()

    def removed(self) -> int:
        """The number of entries that ``cut`` removed."""
        return _cut_of(_read(next(_lines(self._folder), b""))).number

    def cut(self, before: float) -> int:
        """Removes the entries from before that time, but the last one; returns their number.

        A signed first line says where the rest goes on. Nothing is removed from a trail that is not whole.
        """
        with folder_lock(private_folder(self._folder)):
            lines = list(_lines(self._folder))
            old = 1
            while old < len(lines) - 1 and (_read(lines[old]) or {}).get("at", before) < before:
                old += 1
            if old == 1 or self.verify():
                return 0
            first, last = _read(lines[0]) or {}, lines[old - 1]
            details = {**first["details"], "cut": _number(last), "digest": _digest(last)}
            with atomic_file(self.file) as part, part.open("wb") as stream:
                part.chmod(0o600)
                self._write(
                    stream, self._signing_key(), 0, b"", self._operator(), {"action": BEGUN, "details": details}
                )
                stream.writelines(line + b"\n" for line in lines[old:])
                stream.flush()
                os.fsync(stream.fileno())
            left = {each for line in lines[old:] for each in (_read(line) or {}).get("people", ())}
            names = self._names()
            self._write_names({pseudonym: name for pseudonym, name in names.items() if pseudonym in left})
        self.record(Message.of("audit-cut", entries=old - 1))
        return old - 1

    def verify(self) -> tuple[Problem, ...]:
        """Everything that is wrong, from the first line to the last; empty where nothing is."""
        return tuple(self._problems())

    def forget(self, person: str) -> None:
        """Erases the name of a person; their pseudonym stays."""
        with folder_lock(private_folder(self._folder)):
            names = self._names()
            kept = {pseudonym: name for pseudonym, name in names.items() if name != person}
            if len(kept) < len(names):
                self._write_names(kept)

    def _append(
        self,
        file: Path,
        key: SigningKey,
        action: str,
        people: Sequence[str],
        details: Mapping[str, str | int | float],
        operator: str,
    ) -> None:
        with open(file, "a+b", opener=private_opener) as stream:
            last = _last_line(stream)
            if last is None:
                begun = {"trail": secrets.token_hex(8), "key": key.public}
                last = self._write(stream, key, 0, b"", operator, {"action": BEGUN, "details": begun})
            number = _number(last) + 1
            pseudonyms = self._pseudonyms(people)
            what = {"action": action, "people": pseudonyms, "details": dict(details)}
            line = self._write(stream, key, number, last, operator, what)
            stream.flush()
            os.fsync(stream.fileno())
        trail = _trail_of(self._folder)
        if trail is not None:
            key.set_anchor(trail, self._place, number, _digest(line))

    def _write(
        self, stream: Any, key: SigningKey, number: int, previous: bytes, operator: str, what: Mapping[str, Any]
    ) -> bytes:
        """Returns the line."""
        entry = {
            "number": number,
            "at": round(self._wall_clock(), 3),
            "operator": operator,
            **what,
            "previous": _digest(previous),
        }
        line = _canonical(entry | {"signature": key.sign(_canonical(entry))})
        stream.write(line + b"\n")
        return line

    def _problems(self) -> Iterator[Problem]:
        previous, public, trail, number = _digest(b""), "", "", -1
        lines = list(_lines(self._folder))
        for place, line in enumerate(lines, start=1):
            entry = _read(line)
            if entry is None:
                yield Problem("cut-off" if place == len(lines) else "unreadable", place)
                previous = _digest(line)
                continue
            if place == 1:
                details = entry.get("details")
                begun = details if entry.get("action") == BEGUN and isinstance(details, dict) else {}
                public, trail = str(begun.get("key", "")), str(begun.get("trail", ""))
            signature = str(entry.pop("signature", ""))
            if not is_signed(_canonical(entry), signature, public):
                yield Problem("changed" if public else "not-signed", place)
            elif entry.get("previous") != previous or entry.get("number") != number + 1:
                yield Problem("out-of-order", place)
            previous = _digest(line)
            number = number + 1 if not isinstance(entry.get("number"), int) else entry["number"]
            if place == 1 and (cut := _cut_of(entry)).number:
                previous, number = cut.digest, cut.number
        key = self._signing_key()
        if lines and public != key.public:
            yield Problem("other-key")
        yield from self._shortened(key, trail, lines)

    def _shortened(self, key: SigningKey, trail: str, lines: list[bytes]) -> Iterator[Problem]:
        """Compares the trail with what this computer remembers of it."""
        if any(each != trail for each in key.trails_at(self._place)):
            yield Problem("replaced")
        known = key.anchor(trail)
        if known is None:
            return
        number, digest = known
        if not any(_number(line) == number and _digest(line) == digest for line in lines if _read(line) is not None):
            yield Problem("shortened")

    @property
    def _place(self) -> str:
        return str(self._folder.resolve())

    def _signing_key(self) -> SigningKey:
        if self._key is None:
            self._key = self._make_key()
        return self._key

    def _pseudonyms(self, people: Sequence[str]) -> list[str]:
        """Drawn by chance, so that nothing leads from them to a name that was erased."""
        names = self._names()
        known = {name: pseudonym for pseudonym, name in names.items()}
        new = {person: secrets.token_hex(6) for person in people if person not in known}
        if new:
            self._write_names(names | {pseudonym: name for name, pseudonym in new.items()})
        return [(known | new)[person] for person in people]

    def _names(self) -> dict[str, str]:
        try:
            found = json.loads(read_file(private_folder(self._folder) / _PEOPLE_FILE))
        except (OSError, ValueError):
            return {}
        return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}

    def _write_names(self, names: Mapping[str, str]) -> None:
        write_file(private_folder(self._folder) / _PEOPLE_FILE, json.dumps(names, ensure_ascii=False).encode())


def lines_after(folder: Path, last: str | None) -> tuple[str, list[tuple[int, str]]]:
    """The id of the trail of a gallery, and its whole lines after ``last``, as id and number, by their numbers."""
    trail = _trail_of(folder)
    known, _, number = (last or "").partition(" ")
    after = int(number) if known == trail else -1
    if trail is None:
        return "", []
    lines = ((line, _number(line)) for line in _lines(folder))
    return trail, [(number, line.decode()) for line, number in lines if number > after]


def _parts(message: Message) -> tuple[list[str], dict[str, str | int | float]]:
    """The people of a message, and those of its numbers that say nothing of anybody."""
    people: list[str] = []
    details: dict[str, str | int | float] = {}
    for name, value in message.parameters:
        if name in _NAMES:
            people += [value] if isinstance(value, str) else list(value) if isinstance(value, tuple) else []
        elif isinstance(value, int | float) or name in ("setting", "model", "embedder", "operator"):
            details[name] = value if isinstance(value, int | float) else str(value)
    return people, details


def _lines(folder: Path) -> Iterator[bytes]:
    try:
        with (private_folder(folder) / TRAIL_FILE).open("rb") as stream:
            for line in stream:
                yield (
                    line.rstrip(b"\n") if line.endswith(b"\n") else line + b"\0"
                )  # never complete: a write was cut off
    except FileNotFoundError:
        return


def _last_line(stream: Any) -> bytes | None:
    """The last complete line, and nothing behind it; None where there is none. The stream stands at the end then."""
    end = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, end - _MAX_LINE))
    tail = stream.read()
    complete = tail.rpartition(b"\n")[0]
    if len(complete) + 1 < len(tail) or (tail and b"\n" not in tail):  # a write that was cut off
        stream.truncate(end - len(tail) + (len(complete) + 1 if b"\n" in tail else 0))
        stream.seek(0, os.SEEK_END)
    return complete.rpartition(b"\n")[2] if complete else None


def _entry(line: bytes, names: Mapping[str, str]) -> Entry | None:
    found = _read(line)
    if found is None:
        return None
    people = found.get("people", ())
    details = found.get("details")
    return Entry(
        _number(line),
        float(found.get("at", 0.0)),
        str(found.get("operator", "")),
        str(found.get("action", "")),
        tuple(names.get(str(each), str(each)) for each in people) if isinstance(people, list) else (),
        details if isinstance(details, dict) else None,
    )


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


@dataclass(frozen=True, slots=True)
class _Cut:
    """The last entry that was removed: its number, which is that of the removed ones, and its digest."""

    number: int = 0
    digest: str = ""


def _cut_of(first: Mapping[str, Any] | None) -> _Cut:
    details = (first or {}).get("details")
    if (first or {}).get("action") != BEGUN or not isinstance(details, dict):
        return _Cut()
    number, digest = details.get("cut"), details.get("digest")
    return _Cut(number, digest) if isinstance(number, int) and isinstance(digest, str) else _Cut()


def _number(line: bytes) -> int:
    number = (_read(line) or {}).get("number")
    return number if isinstance(number, int) else -1


def _trail_of(folder: Path) -> str | None:
    first = _read(next(_lines(folder), b""))
    details = (first or {}).get("details")
    return str(details["trail"]) if isinstance(details, dict) and "trail" in details else None


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


def _canonical(entry: Mapping[str, Any]) -> bytes:
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
