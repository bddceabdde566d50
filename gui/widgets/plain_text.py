"""Texts with names of people and files in places where Qt would read them as rich text."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt  # that of QtCore lacks the function


def plain(text: str) -> str:
    """For a tooltip or the details of a message box, which guess: text that looks like rich text is escaped."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<span>{html.escape(text).replace(chr(10), '<br>')}</span>"
