"""Whether the first steps were shown."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_DONE = "first-run"
"""Key of what is remembered: that the steps were shown, or are not needed."""


def first_steps_wanted(memory: QSettings) -> bool:
    """True once: where they were never shown, nor was the window used before there were first steps."""
    is_older = memory.contains("geometry") and not memory.contains("workbench")
    is_wanted = not memory.contains(_DONE) and not is_older
    memory.setValue(_DONE, True)
    return is_wanted
