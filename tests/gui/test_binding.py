"""What the window needs of PySide6 itself."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never freed from Python 3.12 on")
def test_calls_that_return_nothing_take_no_reference_to_none() -> None:
    """PySide6 6.12.0 does, and the process ends with "deallocating None" after some thousand painted pictures."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("thing")
    assert sys.getrefcount(None) - before > -CALLS // 10
