"""Reads the rows of a damaged SQLite file page by page, without SQLite.

SQLite refuses every statement on a file that is shorter than its header says or whose schema is damaged, though most
pages are whole; its own recovery is in its shell only, neither in Python's ``sqlite3`` nor in ``apsw``. Pages hold
complete rows, so each page that is whole gives its rows, wherever it stands in a tree. The format is described in
https://www.sqlite.org/fileformat2.html. Pages that are free hold no old rows only where ``secure_delete`` is on.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.sealing.keys import DatabaseKey
from storage.sealing.pages import PAGE, RESERVED, PageKey

_HEADER = 100  # bytes at the begin of the first page
_PAGE_SIZE = 4096
"""SQLite's default."""

INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
_KINDS = (INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF)
_WITH_ROWS = (INDEX_INTERIOR, INDEX_LEAF, TABLE_LEAF)

Value = None | int | float | str | bytes


class InvalidText(bytes):
    """A text value that is not UTF-8."""


class _DamagedError(ValueError):
    """A page, a cell or a record that does not follow the format."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it is stored.

    rowid: of a table with rowids, else None.
    pages: numbers of the pages that hold it, from 1.
    """

    rowid: int | None
    values: tuple[Value, ...]
    pages: tuple[int, ...]


def pages_with_rows(path: Path, key: DatabaseKey | None = None) -> Iterator[tuple[int, list[RawRow]]]:
    """(kind, rows) of each page that holds rows, with the changes in the file's write-ahead log.

    key: of a sealed file. kind: INDEX_INTERIOR, INDEX_LEAF or TABLE_LEAF. Unreadable pages and rows are left out.
    Raises OSError.
    """
    pages = _Pages(path, key)
    for number in range(1, pages.count + 1):
        page = pages.read(number)
        start = _HEADER if number == 1 else 0
        if len(page) >= start + 8 and page[start] in _WITH_ROWS:
            yield page[start], list(_rows(pages, number, page, start))


def image_of(path: Path, key: DatabaseKey | None = None) -> bytes:
    """The file as of the last commit, plain, its write-ahead log included. Of a sealed file, pages that cannot be read
    are zeros. Raises OSError."""
    pages = _Pages(path, key)
    return b"".join(pages.read(number) or bytes(pages.size) for number in range(1, pages.count + 1))


class _Pages:
    """The pages as of the last commit: those of the file, or newer ones of its write-ahead log."""

    def __init__(self, path: Path, key: DatabaseKey | None = None) -> None:
        self._content = path.read_bytes()
        self._key = None if key is None else PageKey(key)
        log = path.with_name(f"{path.name}-wal")
        wal = log.read_bytes() if log.exists() else b""
        self.size = _page_size(self._content) if key is None else PAGE
        self.usable = self.size if key is None else self.size - RESERVED
        self._newer = _logged_pages(wal, self.size)
        self.count = max(-(-len(self._content) // self.size), *self._newer, 0)

    def read(self, number: int) -> bytes:
        newer = self._newer.get(number)
        page = newer if newer is not None else self._content[(number - 1) * self.size : number * self.size]
        return page if self._key is None else self._key.plain(number, page)


def _page_size(content: bytes) -> int:
    """What the header says, unless that is damaged: then few pages of that size begin like one."""
    said = struct.unpack_from(">H", content, 16)[0] if len(content) >= _HEADER else 0
    sizes = {_PAGE_SIZE, 65536 if said == 1 else said}

    def filled(size: int) -> int:
        return size * sum(content[start] in _KINDS for start in range(size, len(content), size))

    return max(sorted(each for each in sizes if 512 <= each <= 65536 and each & (each - 1) == 0), key=filled)


def _logged_pages(wal: bytes, size: int) -> dict[int, bytes]:
    """The pages of all complete transactions in a write-ahead log, which ends at the first invalid frame."""
    if len(wal) < 32:
        return {}
    magic, _, logged_size, _, *rest = struct.unpack(">8I", wal[:32])
    if magic not in (0x377F0682, 0x377F0683) or logged_size != size:
        return {}
    salts, order = rest[:2], ">" if magic & 1 else "<"
    sums = _checksum(wal[:24], (0, 0), order)
    if list(sums) != rest[2:]:
        return {}
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for start in range(32, len(wal) - size - 23, size + 24):
        number, commit, *frame = struct.unpack(">6I", wal[start : start + 24])
        page = wal[start + 24 : start + 24 + size]
        sums = _checksum(page, _checksum(wal[start : start + 8], sums, order), order)
        if frame[:2] != salts or tuple(frame[2:]) != sums or not number:
            break
        pending[number] = page
        if commit:
            committed.update(pending)
            pending.clear()
    return committed


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}II", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second


def _rows(pages: _Pages, number: int, page: bytes, start: int) -> Iterator[RawRow]:
    kind = page[start]
    (count,) = struct.unpack_from(">H", page, start + 3)
    pointers = start + (12 if kind == INDEX_INTERIOR else 8)
    for place in range(pointers, min(pointers + 2 * count, len(page) - 1), 2):
        (cell,) = struct.unpack_from(">H", page, place)
        try:
            if cell < pointers + 2 * count:
                raise _DamagedError("a cell among the pointers")
            yield _row(pages, number, page, cell, kind)
        except (_DamagedError, IndexError, struct.error):
            continue


def _row(pages: _Pages, number: int, page: bytes, at: int, kind: int) -> RawRow:
    """Raises _DamagedError, IndexError, struct.error."""
    if kind == INDEX_INTERIOR:
        at += 4  # the page of smaller rows
    length, at = _varint(page, at)
    rowid: int | None = None
    if kind == TABLE_LEAF:
        rowid, at = _varint(page, at)
        rowid = rowid - (1 << 64) if rowid >= 1 << 63 else rowid
    payload, used = _payload(pages, page, at, length, kind == TABLE_LEAF)
    return RawRow(rowid, _record(payload), (number, *used))


def _payload(pages: _Pages, page: bytes, at: int, length: int, is_table: bool) -> tuple[bytes, list[int]]:
    """The content of a cell and the overflow pages that it goes on in."""
    usable = pages.usable
    most = usable - 35 if is_table else (usable - 12) * 64 // 255 - 23
    if length <= most:
        return _part(page, at, length), []
    least = (usable - 12) * 32 // 255 - 23
    local = least + (length - least) % (usable - 4)
    local = local if local <= most else least
    if length > pages.count * pages.size:
        raise _DamagedError("longer than the file")
    parts, used, left = [_part(page, at, local)], list[int](), length - local
    (following,) = struct.unpack_from(">I", page, at + local)
    while left:
        if not 1 < following <= pages.count or following in used:
            raise _DamagedError("a broken chain of pages")
        used.append(following)
        more = pages.read(following)
        parts.append(_part(more, 4, min(left, usable - 4)))
        left -= len(parts[-1])
        (following,) = struct.unpack_from(">I", more, 0)
    if following:
        raise _DamagedError("a chain of pages that does not end")
    return b"".join(parts), used


def _record(payload: bytes) -> tuple[Value, ...]:
    header_length, at = _varint(payload, 0)
    if header_length > len(payload):
        raise _DamagedError("a header longer than its record")
    types = []
    while at < header_length:
        kind, at = _varint(payload, at)
        types.append(kind)
    if at != header_length:
        raise _DamagedError("a header that ends within a value")
    values = []
    for kind in types:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise _DamagedError("a record of another length")
    return tuple(values)


_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind == 7:
        return struct.unpack(">d", _part(payload, at, 8))[0], at + 8
    if kind in _INTEGER_BYTES:
        size = _INTEGER_BYTES[kind]
        return int.from_bytes(_part(payload, at, size), "big", signed=True), at + size
    if kind < 12:
        raise _DamagedError("a reserved type")
    size = (kind - 12) // 2
    content = _part(payload, at, size)
    if kind % 2 == 0:
        return content, at + size
    try:
        return content.decode("utf-8"), at + size
    except UnicodeDecodeError:
        return InvalidText(content), at + size


def _part(data: bytes, at: int, size: int) -> bytes:
    if at + size > len(data):
        raise _DamagedError("cut short")
    return data[at : at + size]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """An integer of 1 to 9 bytes, and where it ends."""
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    return value << 8 | data[at + 8], at + 9
