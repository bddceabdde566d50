"""Random damages of SQLite files, and the rows that each leaves whole."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from storage.salvage import Table
from storage.sqlite import sqlite3
from storage.sqlite_pages import _logged_pages, pages_with_rows

PAGE = 4096
Row = tuple[object, ...]
Damage = Callable[[bytearray, random.Random], None]


def _overwritten(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        start, length = chance.randrange(len(content)), chance.randint(1, 600)
        content[start : start + length] = chance.randbytes(len(content[start : start + length]))


def _one_byte(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 30)):
        content[chance.randrange(len(content))] = chance.randrange(256)


def _header(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(100)
    content[start : start + 8] = chance.randbytes(len(content[start : start + 8]))


def _cut_at_a_page(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content) // PAGE) * PAGE :]


def _cut_anywhere(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(600, len(content)) :]


def _zeroed_pages(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 3)):
        start = chance.randrange(len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)


def _exchanged_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(1, len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )


def _schema_text(content: bytearray, chance: random.Random) -> None:
    words = [b"CREATE", b"TABLE", b"NOT NULL", b"REAL", b"TEXT", b"PRIMARY", b"sightings", b"templates", b"INDEX"]
    start = content.find(chance.choice([each for each in words if each in content]))
    content[start + 1] ^= chance.choice((1, 2, 4, 0x80))


DAMAGES: tuple[Damage, ...] = (
    _overwritten, _one_byte, _header, _cut_at_a_page, _cut_anywhere, _zeroed_pages, _exchanged_pages, _schema_text,
)  # fmt: skip


def damage(file: Path, seed: int) -> None:
    """Damages the file in place; its log, where it has one, may be removed or garbled instead."""
    chance = random.Random(seed)
    log = log_of(file)
    if log.exists() and chance.random() < 0.5:
        if chance.random() < 0.5:
            log.unlink()
        else:
            content = bytearray(log.read_bytes())
            _overwritten(content, chance)
            log.write_bytes(content)
        return
    content = bytearray(file.read_bytes())
    DAMAGES[seed % len(DAMAGES)](content, chance)
    file.write_bytes(content)


def log_of(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


def copied(file: Path, folder: Path) -> Path:
    """A copy of the file and its log."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)
    if log_of(file).exists():
        shutil.copyfile(log_of(file), folder / log_of(file).name)
    return folder / file.name


def rows_of(file: Path, tables: tuple[Table, ...]) -> dict[str, set[Row]]:
    """Every valid row by table that SQLite can read, from both ends of each table."""
    found: dict[str, set[Row]] = {table.name: set() for table in tables}
    with closing(sqlite3.connect(file)) as db:
        for table in tables:
            names = [each.name for each in table.columns]
            keys = ["rowid"] if table.has_rowid else [each.name for each in table.columns if each.key]
            for order in ("ASC", "DESC"):
                ordered = ", ".join(f"{each} {order}" for each in keys)
                with suppress(sqlite3.Error, UnicodeDecodeError):
                    for row in db.execute(f"SELECT {', '.join(names)} FROM {table.name} ORDER BY {ordered}"):
                        if table.is_valid(dict(zip(names, row, strict=True))):
                            found[table.name].add(row)
    return found


def rows_on_whole_pages(damaged: Path, intact: Path, tables: tuple[Table, ...]) -> dict[str, set[Row]]:
    """The rows whose pages the damage has not touched."""
    before, now = intact.read_bytes(), damaged.read_bytes()
    count = len(before) // PAGE
    pages = [slice(number * PAGE, number * PAGE + PAGE) for number in range(count)]
    whole = {number for number, page in enumerate(pages, 1) if before[page] == now[page]}
    if (
        log_of(intact).exists()
        and log_of(damaged).exists()
        and log_of(intact).read_bytes() == log_of(damaged).read_bytes()
    ):
        whole |= _logged_pages(log_of(intact).read_bytes(), PAGE).keys()
    elif log_of(intact).exists():
        return {table.name: set() for table in tables}
    found: dict[str, set[Row]] = {table.name: set() for table in tables}
    for _, rows in pages_with_rows(intact):
        for raw in rows:
            for table in tables:
                row = table.row_of(raw)
                if row is not None and whole.issuperset(raw.pages):
                    found[table.name].add(tuple(row[each.name] for each in table.columns))
    return found
