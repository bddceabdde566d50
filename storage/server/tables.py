"""The tables of the journal that desks share, and what their rows are on the server.

Locally a person is a name and a stranger a number; on the server both are ids. Everything else is the same there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Protocol

import numpy as np

from storage.journal.strangers import ERASED, MERGED, NAMED
from storage.journal.tables import COLUMNS

Row = dict[str, Any]


class Kind(Enum):
    """What a column holds locally, if it is not the same on the server."""

    PERSON = auto()  # a name
    STRANGER = auto()  # a number
    ENTRY = auto()  # the number of an entry of attendance
    VECTOR = auto()  # little-endian float32


class UnknownError(Exception):
    """A row is of somebody or something that is not known here."""


class Ids(Protocol):
    """Which id somebody or something has on the server."""

    def person_uid(self, name: str) -> str:
        """Makes one where there is none."""
        ...

    def person_name(self, uid: str) -> str:
        """Raises UnknownError."""
        ...

    def row_uid(self, table: str, local: int) -> str:
        """Makes one where there is none."""
        ...

    def row_local(self, table: str, uid: str) -> int:
        """Raises UnknownError."""
        ...


@dataclass(frozen=True, slots=True)
class SharedTable:
    """One table.

    columns: without ``id``, as they are called locally.
    kinds: of those that differ on the server.
    cleared: the table of rows that can still be restored, or None.
    group: column whose rows have one order at all desks, '' for all rows; None: the order does not matter.
    needed: columns without which a row is nothing.
    """

    name: str
    columns: tuple[str, ...]
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    cleared: str | None = None
    group: str | None = None
    needed: tuple[str, ...] = ()

    @property
    def server_columns(self) -> tuple[str, ...]:
        return (*self.columns, "named", "merged_into") if self.name == "strangers" else self.columns

    def to_server(self, row: Mapping[str, Any], ids: Ids) -> Row:
        """``row``: by column."""
        made = {name: _to_server(row[name], self.kinds.get(name), ids) for name in self.columns}
        return made | _fate_to_server(row["fate"], ids) if self.name == "strangers" else made

    def to_local(self, row: Mapping[str, Any], ids: Ids, *, wholly: bool = False) -> Row:
        """Raises UnknownError where it is of somebody who is not known here; ``wholly``: of anything."""
        made: Row = {}
        for name in self.columns:
            try:
                made[name] = _to_local(row[name], self.kinds.get(name), ids)
            except UnknownError:
                if wholly or name in self.needed:
                    raise
                made[name] = None
        if self.name == "strangers":
            made["fate"] = _fate_to_local(row, ids, wholly=wholly)
        if self.name == "sightings" and made["person"] is None and made["stranger"] is None:
            raise UnknownError
        return made


def _columns_of(table: str, *without: str) -> tuple[str, ...]:
    return tuple(each for each in COLUMNS[table] if each not in ("id", *without))


_PERSON, _STRANGER = {"person": Kind.PERSON}, {"stranger": Kind.STRANGER}
SHARED = (
    SharedTable("strangers", _columns_of("strangers")),
    SharedTable(
        "stranger_looks", _columns_of("stranger_looks"), _STRANGER | {"vector": Kind.VECTOR}, "cleared_looks",
        needed=("stranger",),
    ),
    # alive_at is of the program that is watching.
    SharedTable("sightings", _columns_of("sightings", "alive_at"), _PERSON | _STRANGER, "cleared_sightings"),
    # Before the consents to them: see ``storage.server.rows``, ``_make_room``.
    SharedTable("consent_texts", _columns_of("consent_texts")),
    SharedTable("consents", _columns_of("consents"), _PERSON, group="person", needed=("person",)),
    SharedTable("attendance_rules", _columns_of("attendance_rules"), group=""),
    SharedTable(
        "attendance_entries", _columns_of("attendance_entries"), _PERSON | {"ref": Kind.ENTRY}, needed=("person",)
    ),
    SharedTable("watched", _columns_of("watched")),
)  # fmt: skip
BY_NAME: Mapping[str, SharedTable] = {each.name: each for each in SHARED}


def base_of(values: Mapping[str, Any]) -> str:
    """The values of a row on the server, to compare with later ones; texts by digests, which hold no names."""
    return json.dumps({name: _comparable(value) for name, value in values.items()}, separators=(",", ":"))


def changed_columns(base: str, values: Mapping[str, Any]) -> list[str]:
    """Those that differ from ``base``."""
    known = json.loads(base)
    return [name for name, value in values.items() if name not in known or known[name] != _comparable(value)]


def _comparable(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        value = np.asarray(value, "<f4").tobytes()
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes | bytearray | memoryview):
        return hashlib.blake2b(bytes(value), digest_size=8).hexdigest()
    return value if value is None or isinstance(value, int | float) else _comparable(str(value))


def _to_server(value: Any, kind: Kind | None, ids: Ids) -> Any:
    if value is None or kind is None:
        return value
    match kind:
        case Kind.PERSON:
            return ids.person_uid(value)
        case Kind.STRANGER:
            return ids.row_uid("strangers", value)
        case Kind.ENTRY:
            return ids.row_uid("attendance_entries", value)
        case Kind.VECTOR:
            return np.frombuffer(value, "<f4").astype(np.float32)


def _to_local(value: Any, kind: Kind | None, ids: Ids) -> Any:
    if value is None or kind is None:
        return value
    match kind:
        case Kind.PERSON:
            return ids.person_name(str(value))
        case Kind.STRANGER:
            return ids.row_local("strangers", str(value))
        case Kind.ENTRY:
            return ids.row_local("attendance_entries", str(value))
        case Kind.VECTOR:
            return np.asarray(value, "<f4").tobytes()


def _fate_to_server(fate: str | None, ids: Ids) -> Row:
    named = merged = None
    if fate is not None and fate.startswith(NAMED):
        named, fate = ids.person_uid(fate.removeprefix(NAMED)), "named"
    elif fate is not None and fate.startswith(MERGED):
        merged, fate = ids.row_uid("strangers", int(fate.removeprefix(MERGED))), "merged"
    return {"fate": fate, "named": named, "merged_into": merged}


def _fate_to_local(row: Mapping[str, Any], ids: Ids, *, wholly: bool) -> str | None:
    fate: str | None = row["fate"]
    try:
        if fate == "named":
            return NAMED + ids.person_name(str(row["named"]))
        if fate == "merged":
            return f"{MERGED}{ids.row_local('strangers', str(row['merged_into']))}"
    except UnknownError:
        if wholly:
            raise
        return ERASED
    return fate


def placeholders(names: Sequence[str]) -> str:
    return ", ".join(["%s"] * len(names))
