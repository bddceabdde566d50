"""Decided tracks made up for tests of who was seen: vectors are directions in a small space, one for each face."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recognition.types import Analysis, Box, Detection, FaceChip, Look, Match, Sample, State, Track

EMBEDDER = "made-up@1"
THRESHOLD = 0.5


def facing(degrees: float, axis: int = 0) -> np.ndarray:
    """A unit vector (8,): ``axis`` is the face, ``degrees`` how far this look at it is turned."""
    vector = np.zeros(8, np.float32)
    turned = np.radians(degrees)
    vector[axis], vector[7] = np.cos(turned), np.sin(turned)
    return vector


def face_chip(colour: int = 90) -> FaceChip:
    image = np.full((64, 48, 3), colour, np.uint8)
    points = np.array([[18, 24], [30, 24], [24, 32], [19, 40], [29, 40]], np.float32)
    return FaceChip(image, Detection(Box(12, 14, 36, 46), 0.9, points))


def look(
    at: float,
    person: str | None = None,
    distance: float = 0.9,
    *,
    vector: np.ndarray | None = None,
    quality: float = 0.9,
    embedder: str = EMBEDDER,
    kept: FaceChip | None = None,
) -> Look:
    sample = None if vector is None else Sample(vector, embedder, kept)
    return Look(Match(person, distance), quality, at, sample)


def track(
    number: int,
    at: float,
    looks: Sequence[Look] = (),
    *,
    person: str | None = None,
    state: State | None = None,
    distance: float | None = None,
    by_hand: bool = False,
) -> Track:
    """Known where a person is given, else unknown."""
    state = state or (State.KNOWN if person else State.UNKNOWN)
    box = Box(10, 10, 40, 50)
    return Track(number, box, (0.0, 0.0), at, tuple(looks), state, person, distance, by_hand)


def analysis(at: float, *tracks: Track, index: int | None = None) -> Analysis:
    return Analysis(tracks, round(at * 10) if index is None else index, at)


def known(number: int, person: str, at: float, since: float, *, distance: float = 0.3) -> Track:
    """Somebody recognised, with a look every half second since they came."""
    looks = [look(moment, person, distance) for moment in np.arange(since, at + 1e-6, 0.5)]
    return track(number, at, looks, person=person, distance=distance)


def unknown(
    number: int, at: float, since: float, *, axis: int = 0, degrees: float = 0.0, pictured: bool = False
) -> Track:
    """Somebody unknown, with a look every tenth of a second since they came, a little turned each time."""
    looks = [
        look(
            moment,
            "Ada",
            0.8,
            vector=facing(degrees + 20 * (row % 4), axis),
            kept=face_chip(60 + 30 * axis) if pictured else None,
        )
        for row, moment in enumerate(np.arange(since, at + 1e-6, 0.1))
    ]
    return track(number, at, looks[-12:], distance=0.8)
