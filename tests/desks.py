"""A desk of a shared gallery, for tests: a folder, its journal, and what keeps both equal with the server."""

from __future__ import annotations

import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

from services.privacy.erasure import Places, erase_person
from storage.files import rearranging
from storage.files.pictures import read_bytes
from storage.gallery.gallery import Gallery
from storage.gallery.picture_records import SETTLING
from storage.journal.consents import ConsentAct, Purpose
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.server.address import ServerAddress
from storage.server.connection import connect
from storage.server.replica import Desk, Exchanged, Replica
from storage.server.schema import create
from storage.trail.signing_key import SigningKey
from storage.trail.trail import AuditTrail
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write


def address_of(url: str) -> ServerAddress:
    """Of a URL with a password in it, which settings refuse."""
    parts = urlsplit(url)
    host = f"{parts.hostname}:{parts.port}"
    return ServerAddress(
        urlunsplit(parts._replace(netloc=f"{parts.username}@{host}")), password=unquote(parts.password or "")
    )


def prepare(url: str) -> str:
    """Makes the tables; returns the address for a role that may do what a desk does, and no more."""
    parts = urlsplit(url)
    with closing(connect(address_of(url))) as connection:
        for role in (DESK_ROLE, READER_ROLE):
            if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone() is None:
                connection.execute(f"CREATE ROLE {role} LOGIN")
            connection.execute(f"ALTER ROLE {role} PASSWORD '{parts.password}'")
        create(connection, DESK_ROLE, READER_ROLE)
    return of_role(url, DESK_ROLE)


def of_role(url: str, role: str) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=f"{role}:{parts.password}@{parts.hostname}:{parts.port}"))


DESK_ROLE, READER_ROLE = "tests_desk", "tests_reader"


class DeskAtWork:
    """``folder`` is made. Close it."""

    def __init__(self, folder: Path, url: str, **more: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.enroller = SquareEnroller()
        self.gallery = Gallery(folder)
        self.journal = JournalFile(folder)
        self.replica = Replica(folder, address_of(url), Desk(folder.name, **more), self.erase, answer=5.0)
        assert self.replica.acquire()

    def close(self) -> None:
        self.replica.close()
        self.gallery.close()
        self.journal.close()

    def erase(self, person: str) -> None:
        trail = AuditTrail(self.folder, lambda: SigningKey(self.folder.parent / "keys"), lambda: "desk")
        erase_person(Places(self.folder, ()), person, trail, LONG_AGO)

    def update(self) -> None:
        """Every file counts as whole, also one that was just written."""
        self.gallery.update(self.enroller, self.enroller.key, now=time.time() + SETTLING)

    def sync(self) -> Exchanged:
        """As when nobody else changes the folder: twice, as what was sent is read again."""
        self.update()
        done = self.replica.sync(is_complete=True)
        self.replica._is_due = True
        self.update()
        return done

    def add(self, path: str, colour: tuple[int, int, int] = (40, 90, 200)) -> None:
        write(self.folder / path, square(colour))

    def rename(self, person: str, name: str) -> None:
        rearranging.rename(self.folder, person, name)
        self.update()
        self.journal.rename(person, name)

    @property
    def people(self) -> dict[str, set[str]]:
        """Name -> contents of their pictures."""

        def content(path: str) -> str:
            return sha256(read_bytes(self.folder / path)).hexdigest()

        return {person.name: {content(each.path) for each in person.pictures} for person in self.gallery.people()}

    @property
    def sightings(self) -> list[tuple[object, ...]]:
        rows, _ = self.journal.find(SightingQuery(), now=LONG_AGO, most=100_000)
        return sorted(_plain(each) for each in rows)

    def see(self, person: str, at: float) -> SightingRow:
        return self.journal.add_by_hand(person, at)


def _plain(row: SightingRow) -> tuple[object, ...]:
    return row.visit, row.person, row.first_seen, row.last_seen, row.source, row.note


def sync_all(*desks: DeskAtWork, turns: int = 2) -> None:
    for _ in range(turns):
        for each in desks:
            each.sync()


Two = tuple[DeskAtWork, DeskAtWork]


def given(person: str, at: float = 1_700_000_000.0) -> ConsentAct:
    return ConsentAct(person, True, at, "op", "text", 1, person, None, frozenset(Purpose))


def withdrawn(person: str, at: float = 1_700_000_000.0) -> ConsentAct:
    return ConsentAct(person, False, at, "op")
