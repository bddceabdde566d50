"""Texts about models: outcomes of downloads, licences and sizes."""

from __future__ import annotations

from services.messages.formatting import FAILED_TEXT
from services.outcome import FAILED, Outcome


def models_text(outcome: Outcome) -> str:
    """The sentence for an outcome; empty for None."""
    if outcome is None:
        return ""
    if isinstance(outcome, Exception):
        return str(outcome)
    if outcome == FAILED:
        return FAILED_TEXT
    if outcome.code == "download-stopped":
        return "Stopped. What came so far is kept for the next time."
    return f"{outcome['name']} is ready."
