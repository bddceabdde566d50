"""A follower as the settings want it: the same for live pictures, files at full pace, and evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from realtime.pipeline.profiles import PROFILES, Profile
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules

if TYPE_CHECKING:
    from recognition.interfaces import Detector
    from recognition.types import CropSpec
    from settings import RecognitionSettings


def rules_for(wanted: RecognitionSettings, profile: Profile = PROFILES["balanced"]) -> FollowRules:
    """How faces are followed and named under these settings."""
    return FollowRules(
        identity=Rules(looks_to_decide=wanted.looks_to_decide),
        looks_kept=wanted.looks_kept,
        settled_interval=max(wanted.settled_interval, profile.settled_interval),
        busy_interval=profile.busy_interval,
        empty_interval=profile.empty_interval,
        still_interval=profile.still_interval,
    )


def follower_for(
    wanted: RecognitionSettings,
    detector: Detector,
    crop_spec: CropSpec | None,
    profile: Profile = PROFILES["balanced"],
) -> tuple[Follower, Rules]:
    """A follower, and the rules by which what it follows is named. Without a crop spec no looks are asked for."""
    rules = rules_for(wanted, profile)
    return Follower(detector, crop_spec, rules), rules.identity
