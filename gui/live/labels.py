"""Where labels go: inside the picture, off each other where there is room. Pure geometry in view coordinates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

_GAP = 4.0
_PLACES = 6


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A label of ``size`` for the face in ``box``; ``key`` is the track."""

    key: int
    box: QRectF
    size: QSizeF


@dataclass(frozen=True, slots=True)
class Placed:
    """``place`` is which of the positions was taken, to be preferred in the next picture."""

    rect: QRectF
    place: int


def place_labels(
    requests: Sequence[LabelRequest], area: QRectF, previous: Mapping[int, Placed] | None = None
) -> dict[int, Placed]:
    """A rectangle for each request, always inside ``area``.

    Above the box is best, then below, then inside its edges, then beside it; the first position that touches no other
    label is taken, or the one that touches least. A label keeps its last position while it is free, so that labels
    do not hop between pictures. ``area`` must be at least as large as each size.
    """
    placed: dict[int, Placed] = {}
    for request in requests:
        taken = [each.rect for each in placed.values()]
        order = list(range(_PLACES))
        last = previous.get(request.key) if previous else None
        if last is not None:
            order.remove(last.place)
            order.insert(0, last.place)
        best: Placed | None = None
        least = float("inf")
        for place in order:
            rect = _inside(QRectF(_position(request, place), request.size), area)
            cost = sum(_shared(rect, other) for other in taken)
            cost += sum(_shared(rect, other.box) for other in requests if other.key != request.key) * 0.25
            # Clamping pushed it onto its own face: allowed, but only when nothing better is free.
            cost += _shared(rect, request.box) * 0.1 if place in (0, 1, 4, 5) else request.size.height() * 2
            if cost < least - 1e-6:
                best, least = Placed(rect, place), cost
            if cost == 0:
                break
        assert best is not None
        placed[request.key] = best
    return placed


def _position(request: LabelRequest, place: int) -> QPointF:
    """Top left of the label: above, below, inside the top, inside the bottom, right, left of the box."""
    box, size = request.box, request.size
    return (
        QPointF(box.left(), box.top() - _GAP - size.height()),
        QPointF(box.left(), box.bottom() + _GAP),
        QPointF(box.left() + _GAP, box.top() + _GAP),
        QPointF(box.left() + _GAP, box.bottom() - _GAP - size.height()),
        QPointF(box.right() + _GAP, box.top()),
        QPointF(box.left() - _GAP - size.width(), box.top()),
    )[place]


def _inside(rect: QRectF, area: QRectF) -> QRectF:
    left = max(area.left(), min(rect.left(), area.right() - rect.width()))
    top = max(area.top(), min(rect.top(), area.bottom() - rect.height()))
    return QRectF(QPointF(left, top), rect.size())


def _shared(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height()
