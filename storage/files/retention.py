"""How long Rollcall keeps what was removed or could not be used, and the deletion of it after that time."""

from __future__ import annotations

KEPT_DAYS = 30.0
"""Days for which removed pictures and damaged copies of databases are kept."""
