"""Consents of people, in the journal: what was given and withdrawn, in order; nothing is changed or taken out of it.

A consent names the version of the text that was agreed to, and the texts are kept as they were.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from storage.database import Database
from storage.journal.strangers import REVISED
from storage.sqlite import sqlite3

DAY = 86400.0
_MAX_AHEAD = 45 * DAY
"""Seconds by which the clock may be ahead of the latest time that was seen: the computer was off."""
_MAX_DOUBT = 14 * DAY
"""Seconds after which a doubt is forgotten: the clock then is another one."""


class Purpose(StrEnum):
    """What a consent is for: to be recognised, to be recorded as seen, and to have pictures kept of what was seen."""

    RECOGNITION = "recognition"
    SIGHTINGS = "sightings"
    PHOTO = "photo"


class ConsentState(StrEnum):
    NONE = "none"
    GIVEN = "given"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ConsentAct:
    """A consent was given or withdrawn.

    at: when it was entered, in seconds since the epoch.
    operator: who entered it.
    text, version: what was agreed to; empty and 0 of a withdrawal.
    signed_name: typed by the person; empty where they drew their signature, or withdrew.
    until: seconds since the epoch from which it does not hold any more; None: until it is withdrawn.
    signature: PNG; None where there is none, or where it was not asked for.
    id: 0 if it is not stored yet.
    """

    person: str
    is_given: bool
    at: float
    operator: str
    text: str = ""
    version: int = 0
    signed_name: str = ""
    until: float | None = None
    purposes: frozenset[Purpose] = frozenset()
    signature: bytes | None = None
    id: int = 0

    def state(self, now: float) -> ConsentState:
        if not self.is_given:
            return ConsentState.WITHDRAWN
        return ConsentState.EXPIRED if self.until is not None and now >= self.until else ConsentState.GIVEN


def state_of(act: ConsentAct | None, now: float) -> ConsentState:
    """``act``: the last one of the person, or None."""
    return ConsentState.NONE if act is None else act.state(now)


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """Where a person stands. ``act``: the last one, without its signature; None where there is none."""

    person: str
    state: ConsentState
    act: ConsentAct | None


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One version of a text. language: such as ``de``."""

    name: str
    version: int
    language: str
    body: str
    added_at: float


@dataclass(frozen=True, slots=True)
class SeenClock:
    """The latest time that the clock of this computer showed, so that one that is set back revives no consent.

    ahead_since: since when the clock shows a time so much later that it may be wrong; None while it does not. Whatever
        expires by it has expired; but only after a day of it does it become ``latest``.
    """

    latest: float = -math.inf
    ahead_since: float | None = None

    def advanced(self, now: float) -> SeenClock:
        if now <= self.latest + _MAX_AHEAD or self.latest == -math.inf:
            return SeenClock(max(self.latest, now))
        if self.ahead_since is None or not 0 <= now - self.ahead_since <= _MAX_DOUBT:
            return SeenClock(self.latest, now)
        return SeenClock(now) if now - self.ahead_since >= DAY else self


_COLUMNS = "id, person, is_given, at, operator, text, version, signed_name, until, purposes"


class StoredConsents:
    """Part of ``JournalFile``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, act: ConsentAct) -> None:
        purposes = " ".join(sorted(act.purposes))
        values = (
            act.person, int(act.is_given), act.at, act.operator, act.text, act.version, act.signed_name, act.until,
            purposes, act.signature,
        )  # fmt: skip
        statement = f"INSERT INTO consents ({_COLUMNS.removeprefix('id, ')}, signature) VALUES ({', '.join('?' * 10)})"
        self._database.execute((statement, values), REVISED)

    def last(self) -> dict[str, ConsentAct]:
        """The last act of everybody who has one, without signatures."""
        query = f"SELECT {_COLUMNS}, NULL FROM consents WHERE id IN (SELECT MAX(id) FROM consents GROUP BY person)"
        return {act.person: act for act in map(_act, self._database.rows(query))}

    def history(self, person: str) -> tuple[ConsentAct, ...]:
        """All acts of a person with their signatures, the first first."""
        query = f"SELECT {_COLUMNS}, signature FROM consents WHERE person = ? ORDER BY id"
        return tuple(map(_act, self._database.rows(query, (person,))))

    def erase(self, person: str) -> int:
        """Deletes the acts of a person, for an erasure; returns their number."""
        count = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal count
            count = db.execute("DELETE FROM consents WHERE person = ?", (person,)).rowcount
            db.execute(*REVISED)

        self._database.write(write)
        self._database.truncate_log()
        return count

    def add_text(self, name: str, language: str, body: str, now: float) -> ConsentText:
        """Keeps a text, as a new version unless it is the last one; returns that."""
        kept: ConsentText | None = None

        def write(db: sqlite3.Connection) -> None:
            nonlocal kept
            query = "SELECT name, version, language, body, added_at FROM consent_texts WHERE name = ?"
            row = db.execute(f"{query} ORDER BY version DESC LIMIT 1", (name,)).fetchone()
            last = None if row is None else ConsentText(*row)
            if last is not None and (last.body, last.language) == (body, language):
                kept = last
                return
            kept = ConsentText(name, 1 if last is None else last.version + 1, language, body, now)
            db.execute(
                "INSERT INTO consent_texts (name, version, language, body, added_at) VALUES (?, ?, ?, ?, ?)",
                (kept.name, kept.version, kept.language, kept.body, kept.added_at),
            )

        self._database.write(write)
        assert kept is not None
        return kept

    def texts(self) -> tuple[ConsentText, ...]:
        """All versions, by name, the first first."""
        query = "SELECT name, version, language, body, added_at FROM consent_texts ORDER BY name, version"
        return tuple(ConsentText(*row) for row in self._database.rows(query))

    def seen_clock(self) -> SeenClock:
        rows = self._database.rows("SELECT latest, ahead_since FROM seen_clock")
        return next((SeenClock(*row) for row in rows), SeenClock())

    def put_seen_clock(self, clock: SeenClock) -> None:
        statement = "INSERT OR REPLACE INTO seen_clock (id, latest, ahead_since) VALUES (1, ?, ?)"
        self._database.execute((statement, (clock.latest, clock.ahead_since)))


def purposes_from(names: Iterable[str]) -> frozenset[Purpose]:
    known: Mapping[str, Purpose] = {each.value: each for each in Purpose}
    return frozenset(known[name] for name in names if name in known)


def _act(values: Sequence[Any]) -> ConsentAct:
    number, person, is_given, at, operator, text, version, signed_name, until, purposes, signature = values
    return ConsentAct(
        person, bool(is_given), at, operator, text, version, signed_name, until,
        purposes_from(purposes.split()), signature, number,
    )  # fmt: skip
