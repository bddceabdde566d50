"""SQLite with SQLCipher's encryption where ``sqlcipher3`` is installed, else Python's own.

One library for sealed and plain files alike: two copies of SQLite in a process cancel each other's locks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    IS_SEALABLE = True
else:
    try:
        from sqlcipher3 import dbapi2 as sqlite3

        IS_SEALABLE = True
    except ImportError:
        import sqlite3

        IS_SEALABLE = False

__all__ = ("IS_SEALABLE", "sqlite3")
