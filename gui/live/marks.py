"""How each state of a face looks: a colour, a line style and a sign, so that no state hangs on colour alone.

Colours are from the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/), told apart with any colour vision.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from recognition.types import State, Track


@dataclass(frozen=True, slots=True)
class Mark:
    """``dashes`` is a pattern in pen widths, empty for a solid line; ``width`` is logical pixels."""

    colour: QColor
    width: float
    dashes: tuple[float, ...]
    sign: str
    words: str


MARKS: dict[State, Mark] = {
    State.KNOWN: Mark(QColor("#009e73"), 3.0, (), "✓", "known"),
    State.UNCERTAIN: Mark(QColor("#e69f00"), 3.0, (3.2, 2.2), "?", "not sure"),
    State.UNKNOWN: Mark(QColor("#56b4e9"), 3.0, (0.1, 2.2), "–", "unknown"),
    State.PENDING: Mark(QColor("#d5d8dc"), 1.5, (), "…", "looking"),
    State.IGNORED: Mark(QColor("#aab1ba"), 1.0, (1.0, 4.0), "·", "ignored"),
}
BY_HAND = replace(MARKS[State.KNOWN], sign="✎", words="known, as you said")
"""Of a face that is known because somebody said so: a pen instead of the check."""


def mark_of(track: Track) -> Mark:
    return BY_HAND if track.by_hand and track.state is State.KNOWN else MARKS[track.state]


def is_labelled(track: Track) -> bool:
    """A face that is to be ignored is marked quietly and not written about."""
    return track.state is not State.IGNORED


def name_of(track: Track) -> str:
    """What stands in the label beside the sign; empty while a face is pending, or ignored."""
    if track.state in (State.PENDING, State.IGNORED):
        return ""
    if track.state is State.UNKNOWN or not track.person:
        return "Unknown"
    return track.person


def distance_of(track: Track) -> str:
    if track.state in (State.PENDING, State.IGNORED) or track.distance is None:
        return ""
    return f"{track.distance:.2f}"


def spoken(track: Track) -> str:
    """The label for a screen reader."""
    if track.state is State.PENDING:
        return "a face, still looking"
    if track.state is State.IGNORED:
        return "an ignored face"
    distance = f", distance {track.distance:.2f}" if track.distance is not None else ""
    if track.state is State.UNCERTAIN and track.person:
        return f"perhaps {track.person}{distance}"
    said = ", as you said" if track.by_hand else ""
    return f"{name_of(track)}{said}{distance}"
