"""Draws boxes, names and distances onto pictures for recordings and saved results."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np

from realtime.output.text_rendering import render_text
from recognition.types import Analysis, Image, State, Track

FaceRow = Mapping[str, Any]
"""A face as in the events: ``box`` [left, top, right, bottom], ``state``, ``name`` or None, ``distance`` or None,
``track``, ``ignored`` if it is, and ``liveness`` where that is checked. Without a ``state``, a row with a name is
known, one without is unknown.
"""

_Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Mark:
    """How a state is drawn.

    Colours (BGR) are from the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/), which is safe for
    colour-blind people; the line and the label show the state without colour.

    dashes: (dash, gap) in line widths, or None for a solid line.
    label: used without a name.
    """

    colour: _Colour
    text_colour: _Colour
    dashes: tuple[int, int] | None
    label: str


_WHITE, _BLACK = (255, 255, 255), (20, 20, 20)
_MARKS = {
    State.KNOWN: _Mark((115, 158, 0), _WHITE, None, "known"),
    State.UNCERTAIN: _Mark((0, 159, 230), _BLACK, (6, 4), "not sure"),
    State.UNKNOWN: _Mark((233, 180, 86), _BLACK, (2, 3), "unknown"),
    State.PENDING: _Mark((220, 216, 213), _BLACK, (1, 5), ""),
    State.IGNORED: _Mark((150, 146, 143), _BLACK, (1, 7), ""),
}


def face_rows(analysis: Analysis) -> list[dict[str, Any]]:
    """The faces of a decided analysis as rows, with names of known faces only.

    An ignored face has the state "unknown", for readers of older files, and ``ignored``.
    """
    return [_face_row(track) for track in analysis.tracks]


def _face_row(track: Track) -> dict[str, Any]:
    ignored = track.state is State.IGNORED
    row = {
        "track": track.id,
        "box": [round(edge, 1) for edge in (track.box.left, track.box.top, track.box.right, track.box.bottom)],
        "state": (State.UNKNOWN if ignored else track.state).value,
        "name": track.person if track.state is State.KNOWN else None,
        "distance": None if track.distance is None else round(track.distance, 4),
    }
    if ignored:
        row["ignored"] = True
    if track.liveness is not None:
        row["liveness"] = track.liveness.value
    return row


def draw_faces(image: Image, rows: Iterable[FaceRow]) -> Image:
    """A copy of ``image``, (H, W, 3) BGR, with every face marked. All boxes are drawn before any label."""
    picture = image.copy()
    thickness = max(2, round(picture.shape[0] / 260))
    size = max(13, round(picture.shape[0] / 34))
    rows = list(rows)
    for row in rows:
        mark = _MARKS[_state(row)]
        left, top, right, bottom = (round(edge) for edge in row["box"])
        _rectangle(picture, (left, top, right, bottom), mark, thickness)
    for row in rows:
        mark = _MARKS[_state(row)]
        text = _label(row, mark)
        if text:
            _place(picture, _rendered(text, size, mark.text_colour, mark.colour), row["box"], thickness)
    return picture


def _state(row: FaceRow) -> State:
    if row.get("ignored"):
        return State.IGNORED
    state = row.get("state")
    if state is not None:
        return State(state)
    return State.KNOWN if row.get("name") else State.UNKNOWN


def _label(row: FaceRow, mark: _Mark) -> str:
    text = row.get("name") or mark.label
    distance, liveness = row.get("distance"), row.get("liveness")
    parts = [text, *([f"{distance:.2f}"] if distance is not None else []), *([liveness] if liveness else [])]
    return "  ".join(parts) if text else ""


_rendered = lru_cache(maxsize=256)(render_text)


def _place(picture: Image, label: Image, box: Sequence[float], thickness: int) -> None:
    """Draws the label above the box, or inside its top edge if there is no room; never beyond the picture."""
    height, width = picture.shape[:2]
    label = label[:height, :width]
    left = min(max(round(box[0]) - thickness // 2, 0), width - label.shape[1])
    top = round(box[1]) - thickness // 2 - label.shape[0]
    if top < 0:
        top = min(max(round(box[1]) + thickness, 0), height - label.shape[0])
    picture[top : top + label.shape[0], left : left + label.shape[1]] = label


def _rectangle(picture: Image, corners: tuple[int, int, int, int], mark: _Mark, thickness: int) -> None:
    left, top, right, bottom = corners
    if mark.dashes is None:
        cv2.rectangle(picture, (left, top), (right, bottom), mark.colour, thickness, cv2.LINE_AA)
        return
    dash, gap = (part * thickness for part in mark.dashes)
    for start, end in (
        ((left, top), (right, top)),
        ((right, top), (right, bottom)),
        ((right, bottom), (left, bottom)),
        ((left, bottom), (left, top)),
    ):
        _dashed(picture, start, end, dash, gap, mark.colour, thickness)


def _dashed(
    picture: Image, start: tuple[int, int], end: tuple[int, int], dash: int, gap: int, colour: _Colour, thickness: int
) -> None:
    length = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
    if length == 0:
        return
    step = np.array([end[0] - start[0], end[1] - start[1]]) / length
    for begin in range(0, length, dash + gap):
        first = np.round(np.array(start) + step * begin).astype(int).tolist()
        last = np.round(np.array(start) + step * min(begin + dash, length)).astype(int).tolist()
        cv2.line(picture, first, last, colour, thickness)
