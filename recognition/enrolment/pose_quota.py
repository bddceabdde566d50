"""Which poses guided enrolment requests, and how many looks of each it takes."""

from __future__ import annotations

import math
from collections.abc import Mapping

from recognition.faces.pose import Pose

REQUEST_SECONDS = (5.0, 4.0, 3.0)
"""How long a pose is requested for the first, second and third time, while a face fit for a look is in view."""

_ORDER = (Pose.FRONT, Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN)


class PoseQuota:
    """Shares ``wanted`` looks among the poses, a fifth each.

    Poses with too few looks are requested in turn. After the first round other poses may take all but two thirds of a
    missing pose's share, after the second all but one, after the third everything. So people who never look up are
    enrolled all the same, and a pose given late still counts.
    """

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self._share = math.ceil(wanted / len(Pose))
        self._rounds = dict.fromkeys(Pose, 0)  # completed requests of each
        self._requested: Pose | None = None
        self._requested_for = 0.0

    def request(self, elapsed: float, counts: Mapping[Pose, int]) -> Pose | None:
        """The pose to request, ``elapsed`` seconds after the last call, with ``counts`` looks of each pose.

        None where each has its share.
        """
        missing = [each for each in _ORDER if counts[each] < self._share]
        self._requested_for += elapsed
        if self._requested in missing:
            limit = REQUEST_SECONDS[min(self._rounds[self._requested], len(REQUEST_SECONDS) - 1)]
            if self._requested_for < limit:
                return self._requested
            self._rounds[self._requested] += 1
        after = 0 if self._requested is None else _ORDER.index(self._requested) + 1
        self._requested = next((each for each in (*_ORDER[after:], *_ORDER) if each in missing), None)
        self._requested_for = 0.0
        return self._requested

    def has_room(self, counts: Mapping[Pose, int], pose: Pose) -> bool:
        """Whether a look of ``pose`` may be taken with ``counts`` looks of each pose."""
        left = self._wanted - sum(counts.values())
        others = [each for each in Pose if each is not pose]
        if left <= 0:
            return False
        if counts[pose] >= self._share and any(
            counts[each] < self._share and not self._rounds[each] for each in others
        ):
            return False
        reserved = sum(max(0, self._reserved(each) - counts[each]) for each in others)
        return counts[pose] < self._reserved(pose) or left > reserved

    def _reserved(self, pose: Pose) -> int:
        """Looks that no other pose may take."""
        rounds = self._rounds[pose]
        return max(1, self._share - 1) if rounds < 2 else 1 if rounds == 2 else 0
