"""One picture a person: what poor pictures are allowed counts, of people and of strangers alike."""

from __future__ import annotations

import numpy as np
import pytest

from learning.evaluation.degradations import Condition
from learning.evaluation.one_picture import Faces, OnePicture, rates_of
from learning.thresholds.defaults import starting_threshold
from recognition.tracking.follower import FollowRules
from recognition.types import Look, Match, Sample, Vectors

PEOPLE = 4
THRESHOLD = starting_threshold("sface", PEOPLE)


def measured(beyond: float, allowance: float) -> OnePicture:
    """Everybody has two pictures, farther apart than the threshold by ``beyond``, and is allowed ``allowance``."""
    cosine = 1 - THRESHOLD - beyond
    templates = np.repeat(np.eye(PEOPLE, 2 * PEOPLE, dtype=np.float32), 2, axis=0)
    aside = np.repeat(np.eye(PEOPLE, 2 * PEOPLE, k=PEOPLE, dtype=np.float32), 2, axis=0)
    seen = (cosine * templates + np.sqrt(1 - cosine**2) * aside).astype(np.float32)

    def looks(row: Vectors) -> tuple[Look, ...]:
        look = Look(Match(None, 2.0), 1.0, 0.0, Sample(row, "sface@1"), size=100.0, is_cosine=True, allowance=allowance)
        return (look,) * 6

    pictures = 2 * PEOPLE
    faces = Faces(
        people=np.repeat(np.arange(PEOPLE), 2),
        never_registered=np.zeros(pictures, np.bool_),
        enrolled=templates,
        refusals=("",) * pictures,
        stills=dict.fromkeys(Condition, seen),
        allowances={each: np.full(pictures, allowance, np.float32) for each in Condition},
        tracks={each: tuple(map(looks, seen)) for each in Condition},
    )
    return rates_of(faces, "sface", FollowRules(), draws=2, seed=0)


@pytest.mark.parametrize(("beyond", "allowance", "missed"), [(0.01, 0.0, 1), (0.01, 0.02, 0), (-0.01, -0.02, 1)])
def test_an_allowance_decides_who_is_just_beyond_the_threshold(beyond: float, allowance: float, missed: int) -> None:
    found = measured(beyond, allowance)
    assert (found.missed.value, found.right.value) == (missed, 1 - missed)
    assert found.refused.value == 0


def test_strangers_are_allowed_as_much() -> None:
    plain, allowed = measured(0.01, 0.0), measured(0.01, 0.02)
    assert allowed.target_threshold == pytest.approx(plain.target_threshold - 0.02, abs=1e-5)
    for condition in allowed.conditions:
        assert (condition.still.value, condition.track.value) == (0, 0)
