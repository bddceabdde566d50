"""Performance profiles, and the follower for the settings and a profile."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.types import EffectiveSetting

if TYPE_CHECKING:
    from recognition.interfaces import Detector
    from recognition.types import CropSpec
    from settings import RecognitionSettings


@dataclass(frozen=True, slots=True)
class Profile:
    """How much computing a live session does. An interval of 0 searches every frame.

    cores: part of the processor's cores that the networks may use.
    busy_interval: seconds between two searches for faces while somebody is in view.
    empty_interval: while nobody is.
    still_interval: while nothing moves either.
    settled_interval: least seconds between two looks at a face whose name is known.
    """

    name: str
    description: str
    cores: float = 1.0
    busy_interval: float = 0.0
    empty_interval: float = 0.06
    still_interval: float = 0.2
    settled_interval: float = 0.0

    def threads(self, configured: int) -> int:
        """Of the networks; ``configured``: by the settings, 0 for automatic."""
        if configured or self.cores == 1.0:
            return configured
        return max(1, int((os.cpu_count() or 1) * self.cores))

    def effective(self) -> EffectiveSetting:
        return EffectiveSetting("profile", self.name, self.name, self.description)


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


def rules_for(settings: RecognitionSettings, profile: Profile = PROFILES["balanced"]) -> FollowRules:
    """The rules for following and naming faces under these settings."""
    return FollowRules(
        identity=Rules(looks_to_decide=settings.looks_to_decide),
        looks_kept=settings.looks_kept,
        settled_interval=max(settings.settled_interval, profile.settled_interval),
        busy_interval=profile.busy_interval,
        empty_interval=profile.empty_interval,
        still_interval=profile.still_interval,
    )


def follower_for(
    settings: RecognitionSettings,
    detector: Detector,
    crop_spec: CropSpec | None,
    profile: Profile = PROFILES["balanced"],
) -> tuple[Follower, Rules]:
    """A follower and the rules for names. Without a crop spec it requests no looks."""
    rules = rules_for(settings, profile)
    return Follower(detector, crop_spec, rules), rules.identity
