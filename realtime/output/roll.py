"""Who comes and goes, as lines for a person to read."""

from __future__ import annotations

from recognition.types import Analysis, State, Track

ABSENCE = 2.0
"""Seconds without a face after which somebody has left. Shorter gaps are turned heads and blinks of the detector."""


class Roll:
    """Called with each decided analysis; times are the frames'.

    A line stands for a person who appears or leaves ("Ada  distance 0.31", "Ada  left"). Strangers are told apart by
    their track; one who turns out to be somebody known is not said to have left.
    """

    def __init__(self) -> None:
        self._people: dict[str, float] = {}  # when each was last seen
        self._strangers: dict[int, float] = {}

    def call(self, analysis: Analysis) -> list[str]:
        """What changed with this frame."""
        now = analysis.frame_time
        lines: list[str] = []
        for track in analysis.tracks:
            if track.state is State.KNOWN and track.person is not None:
                self._strangers.pop(track.id, None)
                if track.person not in self._people:
                    lines.append(f"{track.person}{_distance(track)}")
                self._people[track.person] = now
            elif track.id in self._strangers:
                self._strangers[track.id] = now
            elif track.state is State.UNKNOWN:
                lines.append(f"unknown person{_distance(track)}")
                self._strangers[track.id] = now
        for person in [each for each, last in self._people.items() if now - last > ABSENCE]:
            del self._people[person]
            lines.append(f"{person}  left")
        for track_id in [each for each, last in self._strangers.items() if now - last > ABSENCE]:
            del self._strangers[track_id]
            lines.append("unknown person  left")
        return lines


def _distance(track: Track) -> str:
    return "" if track.distance is None else f"  distance {track.distance:.2f}"
