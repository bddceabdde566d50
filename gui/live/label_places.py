"""Where the labels of faces lie on a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

_LABEL_GAP = 4.0
_POSITIONS = 6


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A label of ``size`` for the face in ``box``; ``key`` is the track."""

    key: int
    box: QRectF
    size: QSizeF


@dataclass(frozen=True, slots=True)
class Placed:
    """``place``: number of the position, preferred in the next picture."""

    rect: QRectF
    place: int


def place_labels(
    requests: Sequence[LabelRequest],
    area: QRectF,
    previous: Mapping[int, Placed] | None = None,
    over: Sequence[QRectF] = (),
) -> dict[int, Placed]:
    """A rectangle for each request, always inside ``area``.

    Positions in order: above the box, below, inside its edges, beside it. The first without overlap is taken, or the
    one with the least; what is ``over`` all of them counts, too. A label keeps its last position while it is free, so
    that labels do not jump between pictures.
    ``area`` must be at least as large as each size.
    """
    placed: dict[int, Placed] = {}
    for request in requests:
        taken = [*over, *(each.rect for each in placed.values())]
        order = list(range(_POSITIONS))
        last = previous.get(request.key) if previous else None
        if last is not None:
            order.remove(last.place)
            order.insert(0, last.place)
        best: Placed | None = None
        min_cost = float("inf")
        for place in order:
            rect = _inside(QRectF(_position(request, place), request.size), area)
            cost = sum(overlap(rect, other) for other in taken)
            cost += sum(overlap(rect, other.box) for other in requests if other.key != request.key) * 0.25
            # Overlap with its own face, from clamping: only where nothing better is free.
            cost += overlap(rect, request.box) * 0.1 if place in (0, 1, 4, 5) else request.size.height() * 2
            if cost < min_cost - 1e-6:
                best, min_cost = Placed(rect, place), cost
            if cost == 0:
                break
        assert best is not None
        placed[request.key] = best
    return placed


def _position(request: LabelRequest, place: int) -> QPointF:
    """Top left of the label: above, below, inside the top, inside the bottom, right, left of the box."""
    box, size = request.box, request.size
    return (
        QPointF(box.left(), box.top() - _LABEL_GAP - size.height()),
        QPointF(box.left(), box.bottom() + _LABEL_GAP),
        QPointF(box.left() + _LABEL_GAP, box.top() + _LABEL_GAP),
        QPointF(box.left() + _LABEL_GAP, box.bottom() - _LABEL_GAP - size.height()),
        QPointF(box.right() + _LABEL_GAP, box.top()),
        QPointF(box.left() - _LABEL_GAP - size.width(), box.top()),
    )[place]


def _inside(rect: QRectF, area: QRectF) -> QRectF:
    left = max(area.left(), min(rect.left(), area.right() - rect.width()))
    top = max(area.top(), min(rect.top(), area.bottom() - rect.height()))
    return QRectF(QPointF(left, top), rect.size())


def overlap(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height()
