"""Makes the tables of a shared gallery on the server, and says whether they are this Rollcall's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from recognition.errors import RollcallError, UsageError

if TYPE_CHECKING:
    import psycopg

VERSION = 3
_HERE = Path(__file__).parent
FOLLOWED_TABLES = (
    "people", "pictures", "templates", "strangers", "stranger_looks", "sightings", "consents", "consent_texts",
    "attendance_rules", "attendance_entries", "watched", "gone",
)  # fmt: skip
"""Those whose rows say which transaction wrote them last."""


def create(connection: psycopg.Connection[Any], desk_role: str | None = None, reader_role: str | None = None) -> bool:
    """Makes the tables unless they are there, and grants what the roles need; returns whether they were made.

    Brings those of a former version up to date, and those of a dump that was restored in line with this server.

    Raises UsageError where a role or pgvector does not exist, RollcallError where this role is not the owner, and
    psycopg.Error.
    """
    from psycopg import errors, sql

    made = False
    try:
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(hashtext('rollcall'))")  # two that begin at once
            require_owner(connection)
            found = version_of(connection)
            connection.execute("SET LOCAL search_path = rollcall, public")
            if found is None:
                connection.execute("CREATE SCHEMA rollcall")
                connection.execute((_HERE / "schema.sql").read_text(encoding="utf-8"))
                connection.execute("INSERT INTO gallery (version) VALUES (1)")
                made = True
            else:
                _renumber(connection)
            for version in range((found or 1) + 1, VERSION + 1):
                connection.execute((_HERE / f"schema_{version}.sql").read_text(encoding="utf-8"))
                connection.execute("UPDATE gallery SET version = %s", (version,))
            if desk_role or reader_role:
                grants = sql.SQL((_HERE / "grants.sql").read_text(encoding="utf-8"))
                roles = {"desk": desk_role or reader_role, "reader": reader_role or desk_role}
                names = {name: sql.Identifier(str(role)) for name, role in roles.items()}
                if not desk_role:
                    grants = sql.SQL(
                        "GRANT USAGE ON SCHEMA rollcall TO {reader};"
                        "GRANT SELECT ON ALL TABLES IN SCHEMA rollcall TO {reader}"
                    )
                connection.execute(grants.format(**names))
    except errors.UndefinedObject as error:
        raise UsageError(
            "A role, or the type vector, is not in the database ({error}). Make the role first, such as: CREATE ROLE "
            "rollcall_desk LOGIN PASSWORD '...'; for the type, install the extension pgvector on the server.",
            error=_first_line(error),
        ) from error
    except (errors.InsufficientPrivilege, errors.FeatureNotSupported, errors.UndefinedFile) as error:
        raise UsageError(
            "The tables cannot be made ({error}). The server needs pgvector, and the database its extension: let an "
            "administrator run CREATE EXTENSION vector in it, and then this as the owner of the database.",
            error=_first_line(error),
        ) from error
    return made


def _renumber(connection: psycopg.Connection[Any]) -> None:
    """Of a dump that was restored into another server, which counts transactions from its beginning: rows that seem to
    be of later ones would be read over and over, and desks would take new ones for what they have read."""
    found = 0
    for table in FOLLOWED_TABLES:
        found += connection.execute(
            f"UPDATE rollcall.{table} SET changed = pg_current_xact_id() WHERE changed > pg_current_xact_id()"
        ).rowcount
    if found:
        connection.execute("UPDATE rollcall.desks SET position = NULL")


def require_owner(connection: psycopg.Connection[Any]) -> None:
    """Asked first: to a GRANT of anybody else the server only warns, and grants nothing.

    Raises RollcallError where others own the tables, or the database where there are none and this role may make none.
    """
    row = connection.execute(
        "SELECT current_user, pg_get_userbyid(c.relowner), pg_has_role(c.relowner, 'USAGE') FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'rollcall' AND c.relname = 'gallery'"
    ).fetchone()
    if row is not None and not row[2]:
        raise RollcallError(
            "The tables on the server belong to {owner}, and {user} may neither change them nor grant anything: "
            "nothing was done. Name {owner} in place of {user} in gallery.database for it, such as in another file "
            "that --config names.",
            user=row[0],
            owner=row[1],
        )
    if row is not None:
        return
    row = connection.execute(
        "SELECT current_user, pg_get_userbyid(datdba), has_database_privilege(oid, 'CREATE') FROM pg_database "
        "WHERE datname = current_database()"
    ).fetchone()
    if row is not None and not row[2]:
        raise RollcallError(
            "The database belongs to {owner}, and {user} may make no tables in it: nothing was done. Name {owner} in "
            "place of {user} in gallery.database for it, such as in another file that --config names.",
            user=row[0],
            owner=row[1],
        )


def may_write(connection: psycopg.Connection[Any]) -> bool:
    """Whether this role may do what a desk does, and not only read. Raises psycopg.Error."""
    row = connection.execute("SELECT has_table_privilege('rollcall.people', 'INSERT')").fetchone()
    return row is not None and bool(row[0])


def version_of(connection: psycopg.Connection[Any]) -> int | None:
    """Of the tables there; None where there are none. Raises psycopg.Error."""
    row = connection.execute("SELECT to_regclass('rollcall.gallery')").fetchone()
    if row is None or row[0] is None:
        return None
    found = connection.execute("SELECT version FROM rollcall.gallery").fetchone()
    return None if found is None else int(found[0])


def require_current(connection: psycopg.Connection[Any]) -> None:
    """Raises RollcallError unless the tables are there, and of this version."""
    version = version_of(connection)
    if version is None:
        raise RollcallError(
            "The database has no tables of Rollcall yet: make them with: python main.py gallery server init"
        )
    if version != VERSION:
        raise RollcallError(
            "The tables on the server are of version {there}, and this Rollcall's of {here}: use the same Rollcall at "
            "every desk, and run once, as the owner of the tables: python main.py gallery server init",
            there=version,
            here=VERSION,
        )


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
