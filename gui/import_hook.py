"""Keeps PySide6 from reading the source of every module that is imported after it."""

from __future__ import annotations

import sys
from typing import Any


def keep_sources_unread() -> None:
    """To be called once Qt is imported; does nothing where this PySide6 has no such search.

    PySide6 looks for its name in each module's source, to know whom ``from __feature__ import`` may concern, which
    nobody here uses. The lines stay in ``linecache``: 80 ms of a start and 4 MB.
    """
    search: Any = sys.modules.get("shibokensupport.feature")
    if search is not None and hasattr(search, "_mod_uses_pyside"):
        search._mod_uses_pyside = lambda _module: False
