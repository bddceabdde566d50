"""Texts of buttons and menu entries."""

from __future__ import annotations

import pytest

from gui.widgets.buttons import spoken_label


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("&Settings…", "Settings"),
        ("设置(&S)…", "设置"),
        ("上下颠倒 (180°)(&U)", "上下颠倒 (180°)"),
        ("Ben && &Ada (2)", "Ben & Ada (2)"),
    ],
)
def test_a_label_is_read_without_its_access_key(text: str, spoken: str) -> None:
    assert spoken_label(text) == spoken
