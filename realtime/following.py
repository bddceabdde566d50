"""A follower as the settings want it: the same for live pictures, files at full pace, and evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recognition.following import Follower, FollowRules
from recognition.identity import Rules

if TYPE_CHECKING:
    from recognition.alignment import CropSpec
    from recognition.interfaces import Detector
    from settings import RecognitionSettings


def rules_for(wanted: RecognitionSettings) -> FollowRules:
    """How faces are followed and named under these settings."""
    return FollowRules(
        identity=Rules(looks_to_decide=wanted.looks_to_decide),
        looks_kept=wanted.looks_kept,
        settled_interval=wanted.settled_interval,
    )


def follower_for(wanted: RecognitionSettings, detector: Detector, crop_spec: CropSpec | None) -> tuple[Follower, Rules]:
    """A follower, and the rules by which what it follows is named. Without a crop spec no looks are asked for."""
    rules = rules_for(wanted)
    return Follower(detector, crop_spec, rules), rules.identity
