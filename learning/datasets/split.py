"""Splits pictures into train, val and test. Near duplicates, and in a split by person all pictures of a person, stay
together."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from zlib import crc32

import numpy as np

from learning.metrics.scores import connected_groups
from recognition.errors import UsageError


class Subset(StrEnum):
    TRAIN = "train"
    VAL = "val"
    TEST = "test"


class SplitBy(StrEnum):
    """PICTURE: every person is in every subset, with different pictures. PERSON: nobody is in two subsets."""

    PICTURE = "picture"
    PERSON = "person"


SUBSETS = tuple(Subset)
_PRIORITY = (Subset.TRAIN, Subset.TEST, Subset.VAL)
"""The first picture of a class goes to train, the second to test."""


@dataclass(frozen=True, slots=True)
class Shares:
    """The share of each subset; they sum to 1. Raises UsageError where they do not."""

    train: float = 0.7
    val: float = 0.15
    test: float = 0.15

    def __post_init__(self) -> None:
        shares = self.train, self.val, self.test
        if any(not 0 <= each <= 1 for each in shares) or abs(sum(shares) - 1) > 1e-6 or self.train == 0:
            raise UsageError(f"The shares of train, val and test sum to 1, that of train is above 0: not {shares}.")

    def of(self, subset: Subset) -> float:
        return float(getattr(self, subset))


def assign_subsets(
    labels: Sequence[str], people: Sequence[str], groups: Sequence[Hashable], shares: Shares, by: SplitBy, seed: int
) -> tuple[Subset, ...]:
    """The subset of each of N pictures, drawn with ``seed``.

    labels: (N,) classes to be trained.
    people: (N,) who is shown; in one class of strangers each is a different person.
    groups: (N,) equal for pictures that must stay together.
    shares: of the pictures of each class, or, by person, of the people.

    The result for one class does not depend on the others, unless pictures of both are in one group.
    """
    if by is SplitBy.PERSON:
        weights = [1.0 / people.count(each) for each in people]
        return _assign(["everybody"] * len(people), _connected(people, groups), shares, seed, weights)
    return _assign(labels, _connected(range(len(labels)), groups), shares, seed, [1.0] * len(labels))


def _connected(*keys: Sequence[Hashable]) -> list[int]:
    """(N,) group of each row, where rows that are equal in any of ``keys`` are in one group."""
    pairs = []
    for key in keys:
        first: dict[Hashable, int] = {}
        pairs += [(first.setdefault(value, row), row) for row, value in enumerate(key)]
    return list(map(int, connected_groups(len(keys[0]), pairs)))


def _assign(
    labels: Sequence[str], groups: Sequence[int], shares: Shares, seed: int, weights: Sequence[float]
) -> tuple[Subset, ...]:
    """Assigns group after group of each class to the subset that lacks most; the first ones to empty subsets."""
    rows_of: dict[int, list[int]] = {}
    for row, group in enumerate(groups):
        rows_of.setdefault(group, []).append(row)
    wanted = [subset for subset in _PRIORITY if shares.of(subset) > 0]
    assigned: dict[int, Subset] = {}
    for label in sorted(set(labels)):
        own = [group for group, rows in rows_of.items() if any(labels[row] == label for row in rows)]
        random = np.random.default_rng([seed, crc32(label.encode("utf-8", "surrogatepass"))])
        order = [own[index] for index in random.permutation(len(own))]
        weight = {group: sum(weights[row] for row in rows_of[group] if labels[row] == label) for group in own}
        total = sum(weight.values())
        has = dict.fromkeys(wanted, 0.0)
        for group in (each for each in order if each in assigned):
            has[assigned[group]] += weight[group]
        for group in sorted((each for each in order if each not in assigned), key=lambda each: -weight[each]):
            empty = [subset for subset in wanted if not has[subset]]
            subset = empty[0] if empty else max(wanted, key=lambda each: shares.of(each) * total - has[each])
            assigned[group] = subset
            has[subset] += weight[group]
    return tuple(assigned[group] for group in groups)
