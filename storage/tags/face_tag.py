"""A name that a photo manager gave to a face on a picture."""

from __future__ import annotations

from dataclasses import dataclass

SAME_SHAPE = 0.03
"""By which the ratio of the sides may differ; beyond it the picture was cut since it was tagged."""


@dataclass(frozen=True, slots=True)
class FaceTag:
    """A face that somebody marked.

    name: empty where the face is marked and not named.
    box: left, top, right, bottom as shares of the width and height of ``size``; None where only the name is known.
    kind: how it is written: ``mwg``, ``microsoft``, ``picasa``, ``exiftool``; ``iptc`` and ``takeout`` have no place.
    size: width and height of the picture on which it was marked, in pixels; None where that is not said.
    """

    name: str
    box: tuple[float, float, float, float] | None
    kind: str
    size: tuple[float, float] | None = None
