"""How many of the looks that are collected may be of each pose, so that they end up varied."""

from __future__ import annotations

import math
from collections.abc import Mapping

from recognition.faces.pose import Pose

ASKED_FOR = (5.0, 4.0, 3.0)
"""Seconds for which a pose is asked for the first, second and third time, while a face fit for a look is in view."""

_ORDER = (Pose.FRONT, Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN)


class Places:
    """``wanted`` places, a fifth of them for each pose.

    The poses that lack some are asked for in turn. Once each was, others may take their places, all but two thirds;
    when they were asked for again in vain, all but one; and after the third time all of them. So whoever never looks
    up is registered all the same, and a head that is turned late still finds a place.
    """

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self._share = math.ceil(wanted / len(Pose))
        self._rounds = dict.fromkeys(Pose, 0)  # how often each was asked for to the end
        self._asked: Pose | None = None
        self._asked_for = 0.0

    def ask(self, seconds: float, counts: Mapping[Pose, int]) -> Pose | None:
        """The pose to ask for, ``seconds`` after the last question, when there are ``counts`` of each; None where each
        has its share."""
        missing = [each for each in _ORDER if counts[each] < self._share]
        self._asked_for += seconds
        if self._asked in missing and self._asked_for < ASKED_FOR[min(self._rounds[self._asked], len(ASKED_FOR) - 1)]:
            return self._asked
        if self._asked in missing:
            self._rounds[self._asked] += 1
        after = 0 if self._asked is None else _ORDER.index(self._asked) + 1
        self._asked = next((each for each in (*_ORDER[after:], *_ORDER) if each in missing), None)
        self._asked_for = 0.0
        return self._asked

    def has_room(self, counts: Mapping[Pose, int], pose: Pose) -> bool:
        """Whether a look of ``pose`` may be taken when there are ``counts`` of each."""
        left = self._wanted - sum(counts.values())
        others = [each for each in Pose if each is not pose]
        if left <= 0:
            return False
        if counts[pose] >= self._share and any(
            counts[each] < self._share and not self._rounds[each] for each in others
        ):
            return False
        kept = sum(max(0, self._kept_for(each) - counts[each]) for each in others)
        return counts[pose] < self._kept_for(pose) or left > kept

    def _kept_for(self, pose: Pose) -> int:
        """Places that nobody else takes."""
        rounds, most = self._rounds[pose], max(1, self._share - 1)
        return most if rounds < 2 else 1 if rounds == 2 else 0
