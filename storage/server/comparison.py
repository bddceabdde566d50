"""Counts what a desk and the server have, by ids."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storage.server.local_state import LocalState
from storage.server.pages import OF_SITE, is_kept
from storage.server.replica import Desk
from storage.server.schema import require_current
from storage.server.tables import SHARED

if TYPE_CHECKING:
    import psycopg


@dataclass(frozen=True, slots=True)
class Compared:
    """Numbers of rows. only_here, only_there: of those that the other side lacks."""

    here: int
    there: int
    only_here: int
    only_there: int

    @property
    def is_equal(self) -> bool:
        return not self.only_here and not self.only_there


def compare(folder: Path, connection: psycopg.Connection[Any], desk: Desk) -> tuple[dict[str, Compared], int]:
    """By table, and how many changes were not delivered. Raises psycopg.Error, RollcallError.

    Counted on both sides is what a desk of this site gets: of one that got its site later, more may be here.
    """
    require_current(connection)
    found: dict[str, Compared] = {}
    with closing(LocalState(folder)) as state, state.kept_open():
        known = state.pictures()
        people = {each.person for each in known} - {None}
        query = "SELECT id::text FROM rollcall.people WHERE id = ANY(%s::uuid[]) AND %s <> '' AND site NOT IN ('', %s)"
        others = {uid for (uid,) in connection.execute(query, (list(people), desk.site, desk.site))}
        people -= others
        pictures = {each.uid for each in known if each.person not in others}
        query = """SELECT x.id::text, x.person::text FROM rollcall.pictures x
            LEFT JOIN rollcall.people p ON p.id = x.person WHERE %s = '' OR p.site IS NULL OR p.site IN ('', %s)"""
        there = connection.execute(query, (desk.site, desk.site)).fetchall()
        found["people"] = _compared(people, {person for _, person in there} - {None})
        found["pictures"] = _compared(pictures, {uid for uid, _ in there})
        for table in SHARED:
            kept = desk.kept.get(table.name)
            if kept == 0:
                continue
            sources = " UNION ALL ".join(f"SELECT id FROM {each}" for each in (table.name, table.cleared) if each)
            rows = state.database.rows(
                f"""SELECT COALESCE((SELECT uid FROM server_rows WHERE kind = ? AND local = t.id), 'new ' || t.id)
                FROM ({sources}) t""",
                (table.name,),
            )
            here = {uid for (uid,) in rows}
            condition = OF_SITE if table.name == "sightings" else "true"
            if desk.site and table.name == "sightings":
                sent = [uid for uid in here if not uid.startswith("new ")]
                query = (
                    "SELECT id::text FROM rollcall.sightings t "
                    f"WHERE id = ANY(%(ids)s::uuid[]) AND ({OF_SITE}) IS NOT TRUE"
                )
                here -= {uid for (uid,) in connection.execute(query, {"ids": sent, "site": desk.site})}
            query = f"SELECT id::text, {is_kept(table.name, kept)} FROM rollcall.{table.name} t WHERE {condition}"
            there = connection.execute(query, {"site": desk.site}).fetchall()
            # What was over when this desk came is not to be here.
            found[table.name] = _compared(here, {uid for uid, is_new in there if is_new or uid in here})
        return found, state.waiting()


@dataclass(frozen=True, slots=True)
class KnownDesk:
    """id: of its folder. name: of its computer. seen_at: when it was there last, in seconds since the epoch."""

    id: str
    name: str
    site: str
    seen_at: float


def desks_of(connection: psycopg.Connection[Any]) -> list[KnownDesk]:
    """By name. Raises psycopg.Error, RollcallError."""
    require_current(connection)
    query = "SELECT id::text, name, site, extract(epoch FROM seen_at)::float8 FROM rollcall.desks ORDER BY name, id"
    return [KnownDesk(*row) for row in connection.execute(query)]


def _compared(here: set[Any], there: set[Any]) -> Compared:
    return Compared(len(here), len(there), len(here - there), len(there - here))
