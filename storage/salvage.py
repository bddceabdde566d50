"""What the rows of a database must be like, the search for those that are not, and the recovery of a damaged file."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, TypeVar

from storage.sealing.databases import Place
from storage.sqlite import sqlite3
from storage.sqlite_pages import TABLE_LEAF, InvalidText, RawRow, Value, pages_with_rows

Check = Callable[[Mapping[str, Any]], bool]
"""Whether a row, by column, makes sense; an exception means that it does not."""

_T = TypeVar("_T")

_MAX_ID = 2**53
"""After an id near 2**63, SQLite has none left to give."""

_SEQUENCE = "sqlite_sequence"
_TYPES: Mapping[str, tuple[type, ...]] = {
    "TEXT": (str,), "BLOB": (bytes,), "INTEGER": (int,), "REAL": (float, int), "": (str, int, float, bytes),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    type: str
    is_optional: bool
    key: int
    """Place in the primary key from 1, 0 if it is not part of it."""


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a schema.

    stored: its columns in the order in which a row is stored.
    id: column that holds the rowid, or None.
    indexes: types of the columns in the entries of its indexes, which end with the rowid.
    """

    name: str
    columns: tuple[_Column, ...]
    has_rowid: bool
    check: Check
    indexes: frozenset[tuple[tuple[str, bool], ...]] = frozenset()

    @property
    def id(self) -> str | None:
        keys = [each for each in self.columns if each.key]
        is_id = self.has_rowid and len(keys) == 1 and keys[0].type == "INTEGER"
        return keys[0].name if is_id else None

    @property
    def stored(self) -> tuple[_Column, ...]:
        if self.has_rowid:
            return self.columns
        keys = sorted((each for each in self.columns if each.key), key=lambda each: each.key)
        return (*keys, *(each for each in self.columns if not each.key))

    def is_valid(self, row: Mapping[str, Value]) -> bool:
        for column in self.columns:
            value = row[column.name]
            if value is None:
                if not column.is_optional:
                    return False
            elif isinstance(value, InvalidText) or not isinstance(value, _TYPES.get(column.type, ())):
                return False
        if not all(math.isfinite(value) for value in row.values() if isinstance(value, float)):
            return False
        number = row[self.id] if self.id is not None else 1
        if not isinstance(number, int) or not 0 < number < _MAX_ID:
            return False
        return self.makes_sense(row)

    def makes_sense(self, row: Mapping[str, Value]) -> bool:
        """Whether the check of the table holds."""
        try:
            return self.check(row)
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError):
            return False

    def row_of(self, raw: RawRow) -> dict[str, Value] | None:
        """The valid row that ``raw`` is, or None."""
        if len(raw.values) != len(self.columns) or (raw.rowid is not None) != self.has_rowid:
            return None
        row = dict(zip((each.name for each in self.stored), raw.values, strict=True))
        if self.id is not None and row[self.id] is None:
            row[self.id] = raw.rowid
        for column in self.columns:  # SQLite stores 5.0 as 5
            if column.type == "REAL" and isinstance(row[column.name], int):
                row[column.name] = float(row[column.name])  # type: ignore[arg-type]
        return row if self.is_valid(row) else None


def tables_of(schema: Iterable[object], checks: Mapping[str, Check]) -> tuple[Table, ...]:
    """The tables that the statements in ``schema`` create; ``checks`` by table."""
    with closing(sqlite3.connect(":memory:")) as db:
        for statement in schema:
            if isinstance(statement, str):
                db.execute(statement)
        names = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
        checks = {_SEQUENCE: _is_sequence, **checks}
        return tuple(_table(db, name, str(sql), checks.get(name, lambda _row: True)) for name, sql in names)


def _is_sequence(row: Mapping[str, Any]) -> bool:
    return isinstance(row["name"], str) and 0 <= row["seq"] < _MAX_ID


def _table(db: sqlite3.Connection, name: str, sql: str, check: Check) -> Table:
    columns = _columns(db, name)
    has_rowid = not sql.upper().endswith("WITHOUT ROWID")
    types = {each.name: (each.type, each.is_optional) for each in columns}
    indexes = []
    if has_rowid:
        for _, index, *_ in db.execute(f"PRAGMA index_list({name})").fetchall():
            named = [types[column] for _, _, column in db.execute(f"PRAGMA index_info({index})")]
            indexes.append((*named, ("INTEGER", False)))
    return Table(name, columns, has_rowid, check, frozenset(indexes))


def _columns(db: sqlite3.Connection, table: str) -> tuple[_Column, ...]:
    found = db.execute(f"PRAGMA table_info({table})").fetchall()
    # The type of a key that holds the rowid is never NULL, those of sqlite_sequence are not declared.
    return tuple(
        _Column(name, kind, not needed and not key and kind != "", key) for _, name, kind, needed, _, key in found
    )


def has_tables(db: sqlite3.Connection, tables: Iterable[Table]) -> bool:
    """Whether the columns of all tables are the same here. Raises sqlite3.Error."""
    return all(_columns(db, table.name) == table.columns for table in tables)


def problem_of(db: sqlite3.Connection, tables: Sequence[Table]) -> str | None:
    """Why this database cannot be used as it is, for the log, or None. Raises sqlite3.Error."""
    (answer,) = db.execute("PRAGMA integrity_check(1)").fetchone()
    if answer != "ok":
        return str(answer)
    if not has_tables(db, tables):
        return "the columns of a table are others"
    former = db.text_factory
    db.text_factory = _text
    try:
        for table in tables:
            # Types by SQL, which is ten times as fast as in Python.
            if db.execute(f"SELECT 1 FROM {table.name} WHERE NOT ({_typed(table)}) LIMIT 1").fetchone() is not None:
                return f"a value of {table.name} is of another type"
            names = [each.name for each in table.columns if each.name != "picture"]
            for values in db.execute(f"SELECT {', '.join(names)} FROM {table.name}"):
                if InvalidText in map(type, values) or not table.makes_sense(dict(zip(names, values, strict=True))):
                    return f"a row of {table.name} is not valid"
    finally:
        db.text_factory = former
    return None


_STORED_AS = {"TEXT": "'text'", "BLOB": "'blob'", "INTEGER": "'integer'", "REAL": "'real', 'integer'"}


def _typed(table: Table) -> str:
    """Condition: the values of a row have the types of their columns."""
    parts = []
    for column in table.columns:
        name, kinds = column.name, _STORED_AS.get(column.type, "'text', 'integer', 'real', 'blob'")
        finite = f" AND {name} BETWEEN -1e308 AND 1e308" if column.type == "REAL" else ""
        optional = f"{name} IS NULL OR " if column.is_optional else ""
        parts.append(f"({optional}typeof({name}) IN ({kinds}){finite})")
    if table.id is not None:
        parts.append(f"{table.id} BETWEEN 1 AND {_MAX_ID - 1}")
    return " AND ".join(parts)


def _text(content: bytes) -> str | bytes:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return InvalidText(content)


@dataclass(slots=True)
class Salvaged:
    """The valid rows of a damaged file.

    rows: by table; each with the rowid, or None.
    lost: number of rows by table that were seen or are named by an index, and could not be read.
    """

    rows: dict[str, list[tuple[int | None, dict[str, Value]]]] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)

    def write(self, db: sqlite3.Connection) -> None:
        """Inserts the rows into new tables."""
        for table in self.rows.keys() - {_SEQUENCE}:
            db.execute(f"DELETE FROM {table}")  # what a new file begins with
            for rowid, row in self.rows[table]:
                values = row if rowid is None else {"rowid": rowid, **row}
                places = ", ".join("?" * len(values))
                # Damage can make one row of two; the first is kept.
                db.execute(
                    f"INSERT OR IGNORE INTO {table} ({', '.join(values)}) VALUES ({places})", tuple(values.values())
                )
        for _, row in self.rows.get(_SEQUENCE, ()):  # so that no id is given again
            known = db.execute(f"SELECT 1 FROM {_SEQUENCE} WHERE name = :name", row).fetchone()
            if known is None:
                db.execute(f"INSERT INTO {_SEQUENCE} (name, seq) VALUES (:name, :seq)", row)
            else:
                db.execute(f"UPDATE {_SEQUENCE} SET seq = MAX(seq, :seq) WHERE name = :name", row)


def salvage(source: Place, tables: Sequence[Table]) -> Salvaged:
    """Reads the valid rows of every page of the file that is whole. Raises OSError."""
    found: dict[str, dict[object, tuple[int | None, dict[str, Value]]]] = {table.name: {} for table in tables}
    seen: dict[str, set[int]] = {table.name: set() for table in tables}
    unread = dict.fromkeys(found, 0)
    owners = _owners_of_indexes(tables)
    for kind, raw in pages_with_rows(source.file, source.key):
        # All rows of a page are of one table.
        table, rows = max(
            ((each, _rows_of(each, kind, raw)) for each in tables), key=lambda each: len(each[1]), default=(None, {})
        )
        if table is None or not rows:
            if kind != TABLE_LEAF:
                for each in raw:
                    _note_index_entry(each.values, owners, seen)
            continue
        for place, each in enumerate(raw):
            row = rows.get(place)
            if row is not None:
                # A key whose row was found before is that of a damaged row.
                rowid = each.rowid if table.id is None else None
                key = each.rowid or tuple(row[column.name] for column in table.columns if column.key)
                found[table.name].setdefault(key, (rowid, row))
            elif each.rowid is not None and 0 < each.rowid < _MAX_ID:
                seen[table.name].add(each.rowid)
            else:
                unread[table.name] += 1
    lost = {name: len(seen[name] - found[name].keys()) + unread[name] for name in found}
    return Salvaged(
        {name: list(rows.values()) for name, rows in found.items() if rows},
        {name: count for name, count in lost.items() if count and name != _SEQUENCE},
    )


def _rows_of(table: Table, kind: int, raw: Sequence[RawRow]) -> dict[int, dict[str, Value]]:
    """The valid rows by place, if these are of this table."""
    if (kind == TABLE_LEAF) != table.has_rowid:
        return {}
    rows = ((place, table.row_of(each)) for place, each in enumerate(raw))
    return {place: row for place, row in rows if row is not None}


_Shape = tuple[tuple[str, bool], ...]


def _owners_of_indexes(tables: Sequence[Table]) -> dict[_Shape, str]:
    """The table whose rows such index entries name, where only one has such an index."""
    owners: dict[_Shape, set[str]] = {}
    for table in tables:
        for shape in table.indexes:
            owners.setdefault(shape, set()).add(table.name)
    return {shape: next(iter(names)) for shape, names in owners.items() if len(names) == 1}


def _note_index_entry(values: tuple[Value, ...], owners: Mapping[_Shape, str], seen: Mapping[str, set[int]]) -> None:
    fits = [shape for shape in owners if _fits(values, shape)]
    tables = {owners[shape] for shape in fits}
    if len(tables) == 1:
        number = values[-1]
        assert isinstance(number, int)
        if 0 < number < _MAX_ID:
            seen[tables.pop()].add(number)


def _fits(values: tuple[Value, ...], shape: _Shape) -> bool:
    return len(values) == len(shape) and all(
        is_optional if value is None else isinstance(value, _TYPES[kind])
        for value, (kind, is_optional) in zip(values, shape, strict=True)
    )


def read_with_sql(place: Place, read: Callable[[sqlite3.Connection], _T]) -> _T | None:
    """What ``read`` returns for the file, as far as SQLite can read it; None if it cannot."""
    try:
        with closing(place.connect(mode="ro")) as db:
            return read(db)
    except (sqlite3.Error, UnicodeDecodeError):  # sqlcipher3 raises the latter where sqlite3 has an error of its own
        return None
