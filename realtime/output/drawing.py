"""Boxes, names and distances drawn onto a picture, for recordings and saved pictures. Without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np

from realtime.output.text_rendering import lettering
from recognition.types import Analysis, Image, State, Track

FaceRow = Mapping[str, Any]
"""A face as the events say it: ``box`` [l, t, r, b], ``state``, ``name`` or None, ``distance`` or None, ``track``;
``ignored`` where it is.

Without a ``state`` a row with a name counts as known, one without as unknown.
"""

_Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A state's colour (BGR), its line as (drawn, left out) in line widths, and the words without a name.

    Colours are from the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/), told apart with any colour vision;
    line and words say the same for those who see none.
    """

    colour: _Colour
    ink: _Colour
    dashes: tuple[int, int] | None
    words: str


_WHITE, _BLACK = (255, 255, 255), (20, 20, 20)
_MARKS = {
    State.KNOWN: _Mark((115, 158, 0), _WHITE, None, "known"),
    State.UNCERTAIN: _Mark((0, 159, 230), _BLACK, (6, 4), "not sure"),
    State.UNKNOWN: _Mark((233, 180, 86), _BLACK, (2, 3), "unknown"),
    State.PENDING: _Mark((220, 216, 213), _BLACK, (1, 5), ""),
    State.IGNORED: _Mark((150, 146, 143), _BLACK, (1, 7), ""),
}


def face_rows(analysis: Analysis) -> list[dict[str, Any]]:
    """The faces of a decided analysis as rows. A name stands only where the face is known.

    A face that is to be ignored has the state "unknown", which readers know, and ``ignored`` beside it.
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
    return {**row, "ignored": True} if ignored else row


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
        words = _words(row, mark)
        if words:
            _lay(picture, _label(words, size, mark.ink, mark.colour), row["box"], thickness)
    return picture


def _state(row: FaceRow) -> State:
    if row.get("ignored"):
        return State.IGNORED
    state = row.get("state")
    if state is not None:
        return State(state)
    return State.KNOWN if row.get("name") else State.UNKNOWN


def _words(row: FaceRow, mark: _Mark) -> str:
    words = row.get("name") or mark.words
    distance = row.get("distance")
    return f"{words}  {distance:.2f}" if words and distance is not None else words


@lru_cache(maxsize=256)
def _label(words: str, size: int, ink: _Colour, paper: _Colour) -> Image:
    return lettering(words, size, ink, paper)


def _lay(picture: Image, label: Image, box: Sequence[float], thickness: int) -> None:
    """Above the box; inside its top where the picture ends; never over the picture's edge."""
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
    drawn, left_out = (part * thickness for part in mark.dashes)
    for start, end in (
        ((left, top), (right, top)),
        ((right, top), (right, bottom)),
        ((right, bottom), (left, bottom)),
        ((left, bottom), (left, top)),
    ):
        _dashed(picture, start, end, drawn, left_out, mark.colour, thickness)


def _dashed(
    picture: Image,
    start: tuple[int, int],
    end: tuple[int, int],
    drawn: int,
    left_out: int,
    colour: _Colour,
    thickness: int,
) -> None:
    length = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
    if length == 0:
        return
    step = np.array([end[0] - start[0], end[1] - start[1]]) / length
    for begin in range(0, length, drawn + left_out):
        first = np.round(np.array(start) + step * begin).astype(int).tolist()
        last = np.round(np.array(start) + step * min(begin + drawn, length)).astype(int).tolist()
        cv2.line(picture, first, last, colour, thickness)
