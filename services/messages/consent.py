"""Texts about consents."""

from __future__ import annotations

from services.language import tr
from services.messages.local_time import date_text
from storage.journal.consents import ConsentEntry, ConsentState


def consent_text(entry: ConsentEntry | None) -> str:
    """Where a person stands; ``entry`` is None where they never gave a consent."""
    act = None if entry is None else entry.act
    if entry is None or act is None:
        return tr("No consent.")
    match entry.state:
        case ConsentState.NONE:
            return tr("No consent.")
        case ConsentState.WITHDRAWN:
            return tr("Consent withdrawn on {day}.", day=date_text(act.at))
        case ConsentState.EXPIRED:
            return tr("Consent given on {day}, ended on {end}.", day=date_text(act.at), end=date_text(act.until or 0.0))
        case ConsentState.GIVEN if act.until is None:
            return tr("Consent given on {day}, until it is withdrawn.", day=date_text(act.at))
        case ConsentState.GIVEN:
            return tr("Consent given on {day}, until {end}.", day=date_text(act.at), end=date_text(act.until or 0.0))
