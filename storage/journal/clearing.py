"""Clears what is older than it is to be kept, so that a clock that is wrong erases nothing.

A clock that is ahead makes everything old. So nothing is cleared unless the clock agrees with the newest entries, or is
the same clock a day later; and what is cleared lies in tables of its own for some days, from where it comes back when
it turns out not to be old, or when somebody asks for it. Entries that no clock can have dated, from before Rollcall
existed or from the future, are as old as those that were written after them.
"""

from __future__ import annotations

import math

from storage.database import Database
from storage.journal.strangers import REVISED
from storage.journal.tables import COLUMNS
from storage.sqlite import sqlite3

DAY = 86400.0
EARLIEST = 1577836800.0
"""2020-01-01: no clock that showed less was right."""

_AGREES_WITHIN = DAY
"""Seconds by which a clock may be ahead of the newest entry; and by which an entry may be ahead of the clock."""

_MAX_DOUBT = 14 * DAY
"""Seconds after which a doubt is forgotten: the clock then is another one."""

GRACE_DAYS = 7.0
"""Days for which cleared entries can be restored, or as long as they were kept, if that is less."""

_NEWEST = f"""SELECT MAX(at) FROM (
    SELECT MAX(last_seen) AS at FROM sightings WHERE NOT by_hand AND last_seen < :soon
    UNION ALL SELECT MAX(last_seen) FROM cleared_sightings WHERE NOT by_hand AND last_seen < :soon
    UNION ALL SELECT MAX(last_seen) FROM strangers WHERE last_seen < :soon
    UNION ALL SELECT MAX(taken_at) FROM stranger_looks WHERE taken_at < :soon
) WHERE at >= {EARLIEST}"""


class Clearing:
    """Part of ``JournalFile``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clock_agrees(self, now: float) -> bool:
        """Whether ``now`` is at most a day after the newest entry that is not from the future, or there is none.

        To be asked before this clock has dated entries.
        """
        if now < EARLIEST:
            return False
        rows = self._database.rows(_NEWEST, {"soon": now + _AGREES_WITHIN})
        newest = next((moment for (moment,) in rows), None)
        return newest is None or now - newest <= _AGREES_WITHIN

    def forget_old(self, now: float, *, keep_days: float, keep_hours: float, is_sure: bool | None = None) -> None:
        """Clears sightings that ended ``keep_days`` ago, and looks of strangers older than ``keep_hours``; 0 deletes
        them at once, and so does the end of the time in which they can be restored.

        is_sure: whether the clock is right, as ``clock_agrees`` said before it dated entries; None asks it now.
        """
        is_sure = self.clock_agrees(now) if is_sure is None else is_sure
        steps = (
            _Clearing("sightings", "last_seen", "AND alive_at IS NULL", keep_days * DAY, now),
            _Clearing("stranger_looks", "taken_at", "", keep_hours * 3600, now),
        )

        def due(db: sqlite3.Connection) -> bool:
            return any(step.has_work(db) for step in steps)

        def clear(db: sqlite3.Connection) -> None:
            for step in steps:
                step.restore_young(db)
                step.delete_unkept(db)
            if due(db) and _is_trusted(db, now, is_sure):
                for step in steps:
                    step.clear(db)
                oldest = min(now - DAY, *(step.oldest for step in steps))
                db.execute(
                    """DELETE FROM strangers WHERE last_seen < ? AND id NOT IN (
                        SELECT stranger FROM stranger_looks UNION SELECT stranger FROM cleared_looks
                        UNION SELECT stranger FROM sightings WHERE stranger IS NOT NULL
                        UNION SELECT stranger FROM cleared_sightings WHERE stranger IS NOT NULL)""",
                    (oldest,),
                )
            db.execute(*REVISED)

        if self._database.read(due, False):
            self._database.write(clear)

    def restore(self) -> tuple[int, int]:
        """Brings back everything that was cleared and can be restored: the numbers of sightings and of looks."""
        counts = 0, 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal counts
            counts = _restored(db, "sightings", "1"), _restored(db, "stranger_looks", "1")
            db.execute(*REVISED)

        if self.cleared() != (0, 0):
            self._database.write(write)
        return counts

    def cleared(self) -> tuple[int, int]:
        """The numbers of sightings and of looks that ``restore`` would bring back."""
        query = "SELECT (SELECT COUNT(*) FROM cleared_sightings), (SELECT COUNT(*) FROM cleared_looks)"
        return next(((int(rows), int(looks)) for rows, looks in self._database.rows(query)), (0, 0))


def oldest_kept(now: float, keep_days: float) -> float:
    """Sightings that ended earlier are not shown; infinite where none are kept."""
    return now - keep_days * DAY if keep_days else math.inf


def undated(column: str, soon: str) -> str:
    """Condition: no right clock can have set this time; ``soon`` is a value a little after now."""
    return f"({column} < {EARLIEST} OR {column} > {soon})"


class _Clearing:
    """The clearing of one table. ``oldest``: time before which its rows are cleared."""

    def __init__(self, table: str, column: str, condition: str, keep: float, now: float) -> None:
        self._table, self._cleared = table, _CLEARED[table]
        self._keep = keep
        self.oldest = now - keep
        self._values = {
            "oldest": self.oldest, "soon": now + _AGREES_WITHIN, "now": now, "over": now - min(keep, GRACE_DAYS * DAY),
        }  # fmt: skip
        old = f"{column} >= {EARLIEST} AND {column} < :oldest {condition}"
        self._due = f"""({old} OR {undated(column, ":soon")} {condition}
            AND id < (SELECT MAX(id) FROM {table} WHERE {old}))"""
        self._young = f"{column} >= :oldest AND {column} <= :soon AND :now >= {EARLIEST}"
        self._unkept = f"1 {condition}" if not keep else "0"

    def has_work(self, db: sqlite3.Connection) -> bool:
        """Whether there is something to clear, to restore or to delete."""
        query = f"""SELECT EXISTS (SELECT 1 FROM {self._table} WHERE {self._due} OR {self._unkept})
            OR EXISTS (SELECT 1 FROM {self._cleared} WHERE {self._young} OR cleared_at < :over)"""
        (found,) = db.execute(query, self._values).fetchone()
        return bool(found)

    def restore_young(self, db: sqlite3.Connection) -> None:
        """What was cleared by a clock that was ahead comes back."""
        if self._keep:
            _restored(db, self._table, self._young, self._values)

    def delete_unkept(self, db: sqlite3.Connection) -> None:
        if not self._keep:
            db.execute(f"DELETE FROM {self._table} WHERE {self._unkept}")
            db.execute(f"DELETE FROM {self._cleared}")

    def clear(self, db: sqlite3.Connection) -> None:
        db.execute(f"DELETE FROM {self._cleared} WHERE cleared_at < :over", self._values)
        columns = ", ".join(COLUMNS[self._table])
        db.execute(
            f"""INSERT OR REPLACE INTO {self._cleared} ({columns}, cleared_at)
            SELECT {columns}, :now FROM {self._table} WHERE {self._due}""",
            self._values,
        )
        db.execute(f"DELETE FROM {self._table} WHERE {self._due}", self._values)


_CLEARED = {"sightings": "cleared_sightings", "stranger_looks": "cleared_looks"}


def _restored(db: sqlite3.Connection, table: str, condition: str, values: dict[str, float] | None = None) -> int:
    """Moves cleared rows back; returns their number."""
    columns, cleared = ", ".join(COLUMNS[table]), _CLEARED[table]
    done = db.execute(
        f"INSERT OR IGNORE INTO {table} ({columns}) SELECT {columns} FROM {cleared} WHERE {condition}", values or {}
    )
    db.execute(f"DELETE FROM {cleared} WHERE {condition}", values or {})
    return done.rowcount


def _is_trusted(db: sqlite3.Connection, now: float, is_sure: bool) -> bool:
    """Whether this clock may clear: it agrees and was in no doubt the day before, or it has been in doubt for a day."""
    doubt = next((float(since) for (since,) in db.execute("SELECT since FROM clock_doubt")), None)
    if doubt is not None and not 0 <= now - doubt <= _MAX_DOUBT:
        doubt = None
    is_trusted = is_sure if doubt is None else now - doubt >= DAY
    if is_trusted:
        db.execute("DELETE FROM clock_doubt")
    elif doubt is None:
        db.execute("INSERT OR REPLACE INTO clock_doubt (id, since) VALUES (1, ?)", (now,))
    return is_trusted
