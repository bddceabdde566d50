"""How much of the processor live pictures may take: on a laptop's battery less than on a desk."""

from __future__ import annotations

import os
from dataclasses import dataclass

from realtime.interfaces import EffectiveSetting


@dataclass(frozen=True, slots=True)
class Profile:
    """``cores``: the part of the processor's cores that the networks may use.

    ``busy_interval``, ``empty_interval``, ``still_interval``: seconds between two searches for faces while somebody is
    in view, while nobody is, and while nothing moves either. 0 searches every frame.
    ``settled_interval``: least seconds between two looks at a face whose name is known.
    """

    name: str
    words: str
    cores: float = 1.0
    busy_interval: float = 0.0
    empty_interval: float = 0.06
    still_interval: float = 0.2
    settled_interval: float = 0.0

    def threads(self, configured: int) -> int:
        """Of the networks; ``configured`` is what the settings say, 0 where they leave it open."""
        if configured or self.cores == 1.0:
            return configured
        return max(1, int((os.cpu_count() or 1) * self.cores))

    def effective(self) -> EffectiveSetting:
        return EffectiveSetting("profile", self.name, self.name, self.words)


PROFILES = {
    each.name: each
    for each in (
        Profile(
            "quiet",
            "half the cores, at most ten searches a second, three while nobody is in view",
            cores=0.5,
            busy_interval=0.095,
            empty_interval=0.3,
            still_interval=0.5,
            settled_interval=1.0,
        ),
        Profile("balanced", "every frame searched while somebody is in view, fewer while nobody is"),
        Profile("fast", "every frame searched", empty_interval=0.0, still_interval=0.0),
    )
}
