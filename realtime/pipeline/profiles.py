"""Performance profiles, and the follower for the settings and a profile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recognition.liveness.judging import INTERVAL, LivenessRules
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.types import EffectiveSetting

if TYPE_CHECKING:
    from recognition.interfaces import Detector
    from recognition.types import CropSpec
    from settings import RecognitionSettings, Settings


_DEFAULT = FollowRules()


@dataclass(frozen=True, slots=True)
class Profile:
    """How much computing a live session does. An interval of 0 searches every frame.

    cores: part of the processor's cores that the networks may use.
    busy_search: seconds between two searches for faces while one in view has no name yet.
    known_search, known_still: while every face in view has one, and while nothing moves either.
    empty_search, empty_still, empty_rest: while nobody is in view, while nothing moves either, and later on.
    whole_search: seconds between two searches for faces of all sizes while those in view are large and named.
    settled_interval: least seconds between two looks at a face whose name is known.
    """

    name: str
    description: str
    cores: float = 1.0
    busy_search: float = _DEFAULT.busy_search
    known_search: float = _DEFAULT.known_search
    known_still: float = _DEFAULT.known_still
    empty_search: float = _DEFAULT.empty_search
    empty_still: float = _DEFAULT.empty_still
    empty_rest: float = _DEFAULT.empty_rest
    whole_search: float = _DEFAULT.whole_search
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
            busy_search=0.095,
            known_search=0.095,
            empty_search=0.3,
            empty_still=0.5,
            settled_interval=1.0,
        ),
        Profile("balanced", "every frame searched while a face in view has no name yet, fewer otherwise"),
        Profile(
            "fast",
            "every frame searched",
            known_search=0.0,
            known_still=0.0,
            empty_search=0.0,
            empty_still=0.0,
            empty_rest=0.0,
            whole_search=0.0,
        ),
    )
}


def naming_rules(settings: Settings) -> Rules:
    return Rules(looks_to_decide=settings.recognition.looks_to_decide, small_face=settings.detection.min_face)


def rules_for(all_settings: Settings, profile: Profile = PROFILES["balanced"]) -> FollowRules:
    """The rules for following and naming faces under these settings."""
    settings = all_settings.recognition
    return FollowRules(
        identity=naming_rules(all_settings),
        looks_kept=settings.looks_kept,
        settled_interval=max(settings.settled_interval, profile.settled_interval),
        busy_search=profile.busy_search,
        known_search=profile.known_search,
        known_still=profile.known_still,
        empty_search=profile.empty_search,
        empty_still=profile.empty_still,
        empty_rest=profile.empty_rest,
        whole_search=profile.whole_search,
        liveness_interval=None if settings.liveness == "off" else INTERVAL,
    )


def liveness_rules(settings: RecognitionSettings) -> LivenessRules | None:
    """None where liveness is not checked."""
    if settings.liveness == "off":
        return None
    return LivenessRules(settings.liveness_threshold, hold=settings.liveness == "hold")


def follower_for(
    settings: Settings,
    detector: Detector,
    crop_spec: CropSpec | None,
    profile: Profile = PROFILES["balanced"],
    ids: Iterator[int] | None = None,
) -> tuple[Follower, Rules]:
    """A follower and the rules for names. Without a crop spec it requests no looks. ``ids``: see ``Follower``."""
    rules = rules_for(settings, profile)
    return Follower(detector, crop_spec, rules, ids=ids), rules.identity
