"""Texts of whether a face is live."""

from __future__ import annotations

from recognition.types import Liveness, Track
from services.language import tr


def liveness_text(liveness: Liveness | None) -> str:
    """Beside a name; empty where liveness is not checked."""
    match liveness:
        case Liveness.LIVE:
            return tr("live")
        case Liveness.DOUBTFUL:
            return tr("doubtful")
        case Liveness.NOT_JUDGED:
            return tr("not judged")
        case None:
            return ""


def held_text(track: Track) -> str:
    """In place of a name that is held back."""
    if track.liveness is Liveness.DOUBTFUL:
        return tr("Perhaps a picture")
    return tr("Live or a picture?")


def held_reason(liveness: Liveness | None) -> str:
    """Why a name is held back, in a sentence."""
    if liveness is Liveness.DOUBTFUL:
        return tr(
            "The face has a name, which is held back: it looks like a picture on a screen or on paper. More light and "
            "nothing around the face may help; or say who it is."
        )
    return tr("The face has a name, which is held back until it is judged live. That takes a few looks.")


def liveness_reason(liveness: Liveness | None) -> str:
    """A sentence after the reason of a name; empty where liveness is not checked."""
    match liveness:
        case Liveness.LIVE:
            return tr("It looks like a live face.")
        case Liveness.DOUBTFUL:
            return tr("It looks like a picture on a screen or on paper.")
        case Liveness.NOT_JUDGED:
            return tr("It has not been judged yet whether it is live.")
        case None:
            return ""
