"""Faces followed from frame to frame: which box is which track, and where the box is heading.

Association in two rounds after ByteTrack (Zhang et al., ECCV 2022): sure detections choose first, then unsure ones may
keep a track alive but never start one. Within a round the assignment with the smallest sum of distances is taken
(``assignment``). Motion is a fading-memory g-h filter (Brookner, "Tracking and Kalman Filtering
Made Easy", 1998) whose gains follow from the time between two frames, so that 5 and 60 frames a second, and frames
that were dropped, need no setting of their own.

Life of a track: it starts with a sure detection that is no second box on a face already followed; it is shown while
its face was seen within ``shown_unseen`` seconds, moved on at its velocity; it is remembered, unshown, for
``kept_unseen`` seconds, in which a face that comes up where it is expected takes the track up again; then it is gone.
Ids count up and are never given twice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recognition.tracking.linear_assignment import linear_assignment
from recognition.types import Box, Detection, Track


@dataclass(frozen=True, slots=True)
class TrackerRules:
    """``sure_score``: detections below it only keep tracks alive.

    ``shown_unseen``, ``kept_unseen``: seconds a track outlives its last detection on the screen and in memory.
    ``reach``, ``reach_per_second``, ``longest_reach``: how far from where it is expected a face may come up, in widths
    of the face: at once, more for every second unseen, and at most.
    ``size_change``: the largest ratio between the sizes of two boxes of one face.
    ``memory``: seconds over which position and velocity are smoothed.
    ``twin_overlap``: a new box that shares this much with a followed face (over the smaller of the two) is dropped.
    """

    sure_score: float = 0.5
    shown_unseen: float = 0.2
    kept_unseen: float = 1.0
    reach: float = 0.5
    reach_per_second: float = 3.0
    longest_reach: float = 1.5
    size_change: float = 2.0
    memory: float = 0.08
    twin_overlap: float = 0.6


class _Followed:
    """One track's motion. ``state`` is centre x, centre y, log width, log height."""

    def __init__(self, number: int, detection: Detection, time: float) -> None:
        self.id = number
        self.detection = detection
        self.seen_at = time
        self.state = _measured(detection.box)
        self.velocity = np.zeros(4)

    def expected(self, time: float) -> NDArray[np.float64]:
        return self.state + self.velocity * max(time - self.seen_at, 0.0)

    def see(self, detection: Detection, time: float, memory: float) -> None:
        elapsed = max(time - self.seen_at, 1e-3)
        expected = self.expected(time)
        surprise = _measured(detection.box) - expected
        fading = math.exp(-elapsed / memory)
        self.state = expected + (1 - fading**2) * surprise
        self.velocity = self.velocity + (1 - fading) ** 2 / elapsed * surprise
        self.velocity[2:] = 0.0  # a size that is extrapolated breathes; smoothing alone follows it well
        self.detection = detection
        self.seen_at = time

    def rest(self) -> None:
        """At the place where it was found, without velocity."""
        self.state = _measured(self.detection.box)
        self.velocity = np.zeros(4)

    def box(self) -> Box:
        x, y = float(self.state[0]), float(self.state[1])
        width, height = math.exp(self.state[2]), math.exp(self.state[3])
        return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


class Tracker:
    """Owned by one thread. Time is an argument and must not run backwards."""

    def __init__(self, rules: TrackerRules | None = None) -> None:
        self._rules = rules or TrackerRules()
        self._followed: dict[int, _Followed] = {}
        self._last_id = 0
        self._time = -math.inf

    def update(self, detections: Sequence[Detection], time: float, cut: bool = False) -> tuple[Track, ...]:
        """The tracks to show at ``time``, oldest first, given the faces found in that frame. Looks are not filled.

        ``cut``: the picture changed to another shot. Nothing is moved on into it: faces stand where they were found,
        and tracks without a face in it end.
        """
        rules = self._rules
        self._time = time
        self._followed = {
            number: each for number, each in self._followed.items() if time - each.seen_at <= rules.kept_unseen
        }
        sure = [each for each in detections if each.score >= rules.sure_score]
        unsure = [each for each in detections if each.score < rules.sure_score]
        unmatched = self._assign(sure, time)
        self._assign(unsure, time)
        for detection in unmatched:
            if not self._is_twin(detection):
                self._start(detection, time)
        if cut:
            for each in [each for each in self._followed.values() if each.seen_at < time]:
                del self._followed[each.id]
            for each in self._followed.values():
                each.rest()
        return tuple(
            Track(each.id, each.box(), (float(each.velocity[0]), float(each.velocity[1])), each.seen_at)
            for each in self._followed.values()
            if time - each.seen_at <= rules.shown_unseen
        )

    def detection(self, track: int) -> Detection | None:
        """The face of ``track`` in the newest frame, as the detector found it; None where it was not found."""
        each = self._followed.get(track)
        return each.detection if each is not None and each.seen_at == self._time else None

    def ids(self) -> frozenset[int]:
        """Tracks shown or remembered."""
        return frozenset(self._followed)

    def restart(self, track: int) -> int:
        """Give what ``track`` follows a new id: it turned out to be another face. Returns the new id."""
        each = self._followed.pop(track)
        self._last_id += 1
        each.id = self._last_id
        self._followed[each.id] = each
        return each.id

    def _start(self, detection: Detection, time: float) -> None:
        self._last_id += 1
        self._followed[self._last_id] = _Followed(self._last_id, detection, time)

    def _assign(self, detections: Sequence[Detection], time: float) -> list[Detection]:
        """Hands detections to tracks not yet seen at ``time``; returns those that fit none."""
        waiting = [each for each in self._followed.values() if each.seen_at < time]
        if not waiting or not detections:
            return list(detections)
        rules = self._rules
        expected = np.array([each.expected(time) for each in waiting])
        unseen = np.array([time - each.seen_at for each in waiting])
        found = np.array([_measured(each.box) for each in detections])

        sizes = np.exp((expected[:, None, 2:] + found[None, :, 2:]).mean(axis=2) / 2)
        apart = np.hypot(*np.moveaxis(expected[:, None, :2] - found[None, :, :2], 2, 0)) / np.maximum(sizes, 1.0)
        growth = np.abs(expected[:, None, 2:] - found[None, :, 2:]).max(axis=2)
        reach = np.minimum(rules.reach + rules.reach_per_second * unseen, rules.longest_reach)[:, None]
        fits = (apart <= reach) & (growth <= math.log(rules.size_change))
        cost = np.where(fits, apart + growth, 1e3)
        taken = set()
        for row, column in linear_assignment(cost):
            if fits[row, column]:
                waiting[row].see(detections[column], time, rules.memory)
                taken.add(column)
        return [each for column, each in enumerate(detections) if column not in taken]

    def _is_twin(self, detection: Detection) -> bool:
        """Whether the detection lies on a face that was already found in this frame."""
        box = detection.box
        return any(
            _overlap(box, each.detection.box) > self._rules.twin_overlap
            for each in self._followed.values()
            if each.seen_at == self._time
        )


def _measured(box: Box) -> NDArray[np.float64]:
    x, y = box.center
    return np.array([x, y, math.log(max(box.width, 1.0)), math.log(max(box.height, 1.0))])


def _overlap(one: Box, other: Box) -> float:
    """The shared area over the smaller box's, 0..1."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / max(min(one.area, other.area), 1e-9)
