"""Reads the rows of a table on the server that were written since, a page at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from storage.server.tables import Row, SharedTable

if TYPE_CHECKING:
    import psycopg

AT_ONCE = 500
"""Rows that are sent or read in one transaction."""

OF_SITE = """(%(site)s = '' OR t.desk IN (SELECT id FROM rollcall.desks WHERE site IN ('', %(site)s))
    OR t.person IN (SELECT id FROM rollcall.people WHERE site = %(site)s))"""
"""Condition: a sighting ``t`` is of a desk of this site, or of one of its people, wherever they were."""

_ENDED_AT: Mapping[str, str] = {"sightings": "last_seen", "stranger_looks": "taken_at"}
"""Columns of the tables whose rows are kept for a time only."""


def is_kept(table: str, seconds: float | None) -> str:
    """Condition: a row ``t`` would not be deleted at once by a desk that keeps those of the table so long, if its clock
    is the server's; None: for good."""
    if table not in _ENDED_AT or seconds is None:
        return "true"
    return f"t.{_ENDED_AT[table]} >= extract(epoch FROM now())::float8 - {float(seconds)}"


def pages_of(
    connection: psycopg.Connection[Any], table: SharedTable, position: str | None, site: str, kept: float | None = None
) -> Iterator[list[Row]]:
    """The rows of a table that were written since, by column, oldest transaction first.

    kept: seconds that the desk keeps such rows; older ones are left out of a first reading.
    """
    names = ("id", *table.server_columns)
    columns = ", ".join(f"t.{each}" for each in names)
    after: tuple[str, str] = (position or "0", "00000000-0000-0000-0000-000000000000")
    conditions = OF_SITE if table.name == "sightings" else "true"
    if position is None:
        conditions = f"({conditions}) AND {is_kept(table.name, kept)}"
    while True:
        query = (
            f"SELECT t.changed::text, {columns} FROM rollcall.{table.name} t "
            "WHERE (t.changed, t.id) > (%(changed)s::xid8, %(id)s::uuid) "
            f"AND ({conditions}) ORDER BY t.changed, t.id LIMIT %(most)s"
        )
        values = {"changed": after[0], "id": after[1], "site": site, "most": AT_ONCE}
        found = connection.execute(query, values).fetchall()
        if found:
            yield [dict(zip(names, _plain(each[1:]), strict=True)) for each in found]
        if len(found) < AT_ONCE:
            return
        after = found[-1][0], str(found[-1][1])


def _plain(values: Iterable[Any]) -> list[Any]:
    """The client's vectors as arrays."""
    return [each.to_numpy() if hasattr(each, "to_numpy") else each for each in values]
