"""The one QApplication of the process."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """The running application, made if there is none."""
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("Rollcall")
    # The window's own title has the name already.
    made.setApplicationDisplayName("")
    made.setQuitOnLastWindowClosed(False)
    return made
