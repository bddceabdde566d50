"""Tracks faces from frame to frame.

Association in two rounds after ByteTrack (Zhang et al., ECCV 2022): detections with a high score first; those with a
low score may continue a track, not start one. Each round minimises the sum of distances. Motion is a fading-memory g-h
filter (Brookner, "Tracking and Kalman Filtering Made Easy", 1998) with gains by the time between frames, so frame rate
and dropped frames need no settings.

A track starts with a high-score detection that is no duplicate of a tracked face. It is shown, extrapolated, until
``show_lost`` seconds after its last detection, and kept for ``keep_lost`` seconds, in which a face near the expected
place continues it. Ids rise and are never reused.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recognition.types import Box, Detection, Track


@dataclass(frozen=True, slots=True)
class TrackerRules:
    """Parameters of association and motion.

    high_score: detections below it only continue tracks.
    longest_gap: seconds between two frames up to which a face of the one is looked for in the other.
    show_lost, keep_lost: seconds that a track is shown, and kept, after its last detection.
    gate: distance of a detection from the expected place, in face widths.
    gate_growth: added to ``gate`` for every second without a detection.
    max_gate: upper bound of the gate.
    max_size_ratio: of two successive boxes of one face.
    smoothing: time constant of position and velocity, s.
    duplicate_overlap: a new detection that overlaps a tracked face by more is dropped; intersection over the smaller.
    """

    high_score: float = 0.5
    show_lost: float = 0.2
    keep_lost: float = 1.0
    longest_gap: float = 3.0
    gate: float = 0.5
    gate_growth: float = 3.0
    max_gate: float = 1.5
    max_size_ratio: float = 2.0
    smoothing: float = 0.08
    duplicate_overlap: float = 0.6


class _Motion:
    """The motion filter of one track; ``state`` is centre x, centre y, log width, log height."""

    def __init__(self, number: int, detection: Detection, time: float) -> None:
        self.id = number
        self.detection = detection
        self.seen_at = time
        self.state = _measured(detection.box)
        self.velocity = np.zeros(4)

    def expected(self, time: float) -> NDArray[np.float64]:
        return self.state + self.velocity * max(time - self.seen_at, 0.0)

    def update(self, detection: Detection, time: float, smoothing: float) -> None:
        elapsed = max(time - self.seen_at, 1e-3)
        expected = self.expected(time)
        residual = _measured(detection.box) - expected
        fading = math.exp(-elapsed / smoothing)
        self.state = expected + (1 - fading**2) * residual
        self.velocity = self.velocity + (1 - fading) ** 2 / elapsed * residual
        self.velocity[2:] = 0.0  # an extrapolated size oscillates; smoothing alone is enough
        self.detection = detection
        self.seen_at = time

    def reset(self) -> None:
        """Moves to the last detection and stops."""
        self.state = _measured(self.detection.box)
        self.velocity = np.zeros(4)

    def box(self) -> Box:
        x, y = float(self.state[0]), float(self.state[1])
        width, height = math.exp(self.state[2]), math.exp(self.state[3])
        return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


class Tracker:
    """Not thread-safe. Times must not decrease.

    ids: of the tracks; trackers that share them give every track another one.
    """

    def __init__(self, rules: TrackerRules | None = None, ids: Iterator[int] | None = None) -> None:
        self._rules = rules or TrackerRules()
        self._motions: dict[int, _Motion] = {}
        self._ids = itertools.count(1) if ids is None else ids
        self._time = -math.inf

    def update(self, detections: Sequence[Detection], time: float, cut: bool = False) -> tuple[Track, ...]:
        """The tracks to show at ``time``, oldest first, without looks, given the detections of that frame.

        ``cut``: the frame shows another scene. Nothing is extrapolated into it, and tracks without a face in it end.
        """
        rules = self._rules
        last, self._time = self._time, time
        # A face of the last frame was not looked for since: where frames are far apart, it is expected all the same.
        is_awaited = time - last <= rules.longest_gap
        self._motions = {
            number: each
            for number, each in self._motions.items()
            if time - each.seen_at <= rules.keep_lost or (is_awaited and each.seen_at == last)
        }
        high = [each for each in detections if each.score >= rules.high_score]
        low = [each for each in detections if each.score < rules.high_score]
        unmatched = self._assign(high, time)
        self._assign(low, time)
        for detection in unmatched:
            if not self._is_duplicate(detection):
                self._start(detection, time)
        if cut:
            for each in [each for each in self._motions.values() if each.seen_at < time]:
                del self._motions[each.id]
            for each in self._motions.values():
                each.reset()
        return tuple(
            Track(each.id, each.box(), (float(each.velocity[0]), float(each.velocity[1])), each.seen_at)
            for each in self._motions.values()
            if time - each.seen_at <= rules.show_lost
        )

    def detection(self, track: int) -> Detection | None:
        """The detection of ``track`` in the newest frame, None if there is none."""
        each = self._motions.get(track)
        return each.detection if each is not None and each.seen_at == self._time else None

    def ids(self) -> frozenset[int]:
        """Tracks shown or kept."""
        return frozenset(self._motions)

    def restart(self, track: int) -> int:
        """Gives the track a new id, as it turned out to be another face; returns it."""
        each = self._motions.pop(track)
        each.id = next(self._ids)
        self._motions[each.id] = each
        return each.id

    def _start(self, detection: Detection, time: float) -> None:
        number = next(self._ids)
        self._motions[number] = _Motion(number, detection, time)

    def _assign(self, detections: Sequence[Detection], time: float) -> list[Detection]:
        """Assigns detections to tracks without one at ``time``; returns those that fit none."""
        waiting = [each for each in self._motions.values() if each.seen_at < time]
        if not waiting or not detections:
            return list(detections)
        rules = self._rules
        expected = np.array([each.expected(time) for each in waiting])
        unseen = np.array([time - each.seen_at for each in waiting])
        found = np.array([_measured(each.box) for each in detections])

        sizes = np.exp((expected[:, None, 2:] + found[None, :, 2:]).mean(axis=2) / 2)
        distance = np.hypot(*np.moveaxis(expected[:, None, :2] - found[None, :, :2], 2, 0)) / np.maximum(sizes, 1.0)
        growth = np.abs(expected[:, None, 2:] - found[None, :, 2:]).max(axis=2)
        gate = np.minimum(rules.gate + rules.gate_growth * unseen, rules.max_gate)[:, None]
        fits = (distance <= gate) & (growth <= math.log(rules.max_size_ratio))
        cost = np.where(fits, distance + growth, 1e3)
        taken = set()
        for row, column in linear_assignment(cost):
            if fits[row, column]:
                waiting[row].update(detections[column], time, rules.smoothing)
                taken.add(column)
        return [each for column, each in enumerate(detections) if column not in taken]

    def _is_duplicate(self, detection: Detection) -> bool:
        """Whether the detection overlaps a face already detected in this frame."""
        box = detection.box
        return any(
            _overlap(box, each.detection.box) > self._rules.duplicate_overlap
            for each in self._motions.values()
            if each.seen_at == self._time
        )


def _measured(box: Box) -> NDArray[np.float64]:
    x, y = box.center
    return np.array([x, y, math.log(max(box.width, 1.0)), math.log(max(box.height, 1.0))])


def _overlap(one: Box, other: Box) -> float:
    """Intersection over the smaller area, 0..1."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / max(min(one.area, other.area), 1e-9)


def linear_assignment(cost: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The min(R, C) pairs (row, column) with the smallest sum of finite costs (R, C), in order of row."""
    if cost.shape[0] > cost.shape[1]:
        return sorted((row, column) for column, row in linear_assignment(cost.T))
    if cost.size == 0:
        return []
    nearest = cost.argmin(axis=1).tolist()
    if len(set(nearest)) == len(nearest):  # as usual
        return list(enumerate(nearest))
    return sorted((row, column) for column, row in enumerate(_augmented(cost).tolist()) if row >= 0)


def _augmented(cost: NDArray[np.float64]) -> NDArray[np.intp]:
    """The row of each column, or -1. Rows are added one after another along the shortest augmenting path.

    Kuhn, "The Hungarian method for the assignment problem", 1955, with dual variables as in Jonker and
    Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 1987.
    """
    rows, columns = cost.shape
    row_of = np.full(columns, -1, dtype=np.intp)
    row_dual, column_dual = np.zeros(rows), np.zeros(columns)
    for added in range(rows):
        reached = np.zeros(columns, dtype=bool)
        distance = np.full(columns, np.inf)
        reached_from = np.full(columns, -1, dtype=np.intp)  # the previous column on the path; -1 is the added row
        row, column, length = added, -1, 0.0
        while True:
            through = length + cost[row] - row_dual[row] - column_dual
            shorter = ~reached & (through < distance)
            distance[shorter], reached_from[shorter] = through[shorter], column
            column = int(np.where(reached, np.inf, distance).argmin())
            length = float(distance[column])
            if row_of[column] < 0:
                break
            reached[column] = True
            row = int(row_of[column])
        row_dual[added] += length
        row_dual[row_of[reached]] += length - distance[reached]
        column_dual[reached] -= length - distance[reached]
        while column >= 0:  # each column on the path takes the row of the previous one
            before = int(reached_from[column])
            row_of[column] = row_of[before] if before >= 0 else added
            column = before
    return row_of
