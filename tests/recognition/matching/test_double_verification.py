"""A name only where each network of a fusion gives it."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest

from recognition.errors import UsageError
from recognition.matching.double_verification import double_verification
from recognition.matching.nearest import match
from recognition.matching.templates import Scoring, Templates
from recognition.registry import EMBEDDERS, embedder_threshold
from recognition.types import MAX_DISTANCE, Vectors

KEY = "sface:0.7+facenet:0.3@1"
WIDTHS = (128, 512)
ADA, BOB = 0, 1


def row(first: int, second: int, *, off: float = 0.0) -> Vectors:
    """What SFace sees of one person and FaceNet of another, FaceNet ``off`` by so much cosine distance."""
    one, other = np.zeros(WIDTHS[0], np.float32), np.zeros(WIDTHS[1], np.float32)
    one[first] = 1.0
    other[second], other[9] = 1.0 - off, np.sqrt(1 - (1 - off) ** 2)
    return np.concatenate([np.sqrt(0.7) * one, np.sqrt(0.3) * other]).astype(np.float32)


def templates(scoring: Scoring = Scoring.AVERAGE) -> Templates:
    rows = np.stack([row(ADA, ADA), row(ADA, ADA), row(BOB, BOB)])
    return Templates(rows, ("Ada", "Ada", "Bob"), KEY, scoring).with_trained(double_verification(KEY))


@pytest.mark.parametrize("scoring", [Scoring.AVERAGE, Scoring.NEAREST])
def test_a_face_that_both_networks_name_alike_is_named(scoring: Scoring) -> None:
    (found,) = match(row(ADA, ADA)[None], templates(scoring))
    assert (found.person, found.distance) == ("Ada", pytest.approx(0.0, abs=1e-5))


def test_a_face_on_which_they_differ_is_nobody() -> None:
    (found,) = match(row(ADA, BOB)[None], templates())
    assert (found.person, found.distance) == (None, MAX_DISTANCE)


def test_the_farther_network_counts_by_its_own_threshold() -> None:
    verified = double_verification(KEY)
    own = [embedder_threshold(each)[0] for each in ("sface", "facenet")]
    assert verified.threshold == pytest.approx(sum(own) / 2)

    (found,) = match(row(ADA, ADA, off=own[1])[None], templates())

    assert found.person == "Ada"
    assert found.distance == pytest.approx(verified.threshold, abs=1e-4)


def test_nobody_registered_and_rows_that_are_not_finite() -> None:
    nobody = Templates.empty(KEY, sum(WIDTHS)).with_trained(double_verification(KEY))
    assert match(row(ADA, ADA)[None], nobody)[0].person is None
    assert match(np.full((1, sum(WIDTHS)), np.nan, np.float32), templates())[0].person is None


def test_one_network_is_refused() -> None:
    with pytest.raises(UsageError, match="needs two networks, and sface is one"):
        double_verification("sface@1")


@pytest.mark.parametrize("name", EMBEDDERS)
def test_the_registry_knows_how_many_values_a_network_gives(name: str) -> None:
    module = import_module(EMBEDDERS[name].module)
    known = getattr(module, "DIMENSIONS", {}).get(name, getattr(module, "DIMENSION", None))
    assert known == EMBEDDERS[name].dimension
