"""Modules that are imported after Qt are not read once more as text."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT

_IMPORTS = """
import linecache
from main import _import_qt
_import_qt()
import gui.main_window
from PySide6.QtCore import QObject
read = [each for each in linecache.cache if each.endswith(".py")]
print(len(read), sorted(read)[:5])
try:
    QObject().setObjectName([1])
except TypeError as error:
    print(error)
"""


def test_the_sources_of_imported_modules_are_not_read() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTS],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    count, _, rest = done.stdout.partition(" ")
    assert int(count) < 30, done.stdout
    assert "Supported signatures" in rest  # what PySide6 tells of its own methods is as before
