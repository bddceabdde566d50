"""Which pictures are learnt from, which are held out to stop in time, and which are kept to measure with.

What belongs together is never parted: near copies of one photo, in a split by person all pictures of somebody.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from zlib import crc32

import numpy as np

from recognition.errors import UsageError


class Side(StrEnum):
    TRAIN = "train"
    VAL = "val"
    TEST = "test"


class By(StrEnum):
    """PICTURE: everybody is on every side, with other pictures. PERSON: nobody is on two sides."""

    PICTURE = "picture"
    PERSON = "person"


SIDES = tuple(Side)
_WANTED_FIRST = (Side.TRAIN, Side.TEST, Side.VAL)
"""Who has two pictures is learnt and measured."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Parts of all for each side; they make 1."""

    train: float = 0.7
    val: float = 0.15
    test: float = 0.15

    def __post_init__(self) -> None:
        """Raises UsageError where they are no shares."""
        shares = self.train, self.val, self.test
        if any(not 0 <= each <= 1 for each in shares) or abs(sum(shares) - 1) > 1e-6 or self.train == 0:
            raise UsageError(f"The shares of train, val and test make 1, train with some: not {shares}.")

    def of(self, side: Side) -> float:
        return float(getattr(self, side))


def sides(
    labels: Sequence[str], people: Sequence[str], groups: Sequence[Hashable], shares: Shares, by: By, seed: int
) -> tuple[Side, ...]:
    """For each picture its side. ``labels``: the class it is learnt as, ``people``: who it shows (of one class of
    strangers each is another), ``groups``: the same for pictures that must stay together.

    By picture the shares hold for each class, by person for the number of people. What is drawn for one class does not
    depend on the others, unless pictures of both belong together.
    """
    if by is By.PERSON:
        together = _joined(people, groups)
        return _drawn(
            ["everybody"] * len(people), together, shares, seed, [1.0 / people.count(each) for each in people]
        )
    return _drawn(labels, _joined(range(len(labels)), groups), shares, seed, [1.0] * len(labels))


def _joined(*reasons: Sequence[Hashable]) -> list[int]:
    """The number of the set each row is in, where rows that any of ``reasons`` says to be one are in one set."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    count = len(reasons[0])
    first, second = [], []
    for reason in reasons:
        seen: dict[Hashable, int] = {}
        for row, value in enumerate(reason):
            first.append(seen.setdefault(value, row))
            second.append(row)
    joined = coo_matrix((np.ones(len(first)), (first, second)), shape=(count, count))
    found: list[int] = connected_components(joined, directed=False)[1].tolist()
    return found


def _drawn(
    labels: Sequence[str], together: Sequence[int], shares: Shares, seed: int, weights: Sequence[float]
) -> tuple[Side, ...]:
    """Class after class, set after set: each to the side that lacks most; the first ones to sides that have none."""
    rows_of: dict[int, list[int]] = {}
    for row, number in enumerate(together):
        rows_of.setdefault(number, []).append(row)
    wanted = [side for side in _WANTED_FIRST if shares.of(side) > 0]
    given: dict[int, Side] = {}
    for label in sorted(set(labels)):
        mine = [number for number, rows in rows_of.items() if any(labels[row] == label for row in rows)]
        random = np.random.default_rng([seed, crc32(label.encode("utf-8", "surrogatepass"))])
        order = [mine[place] for place in random.permutation(len(mine))]
        weight = {number: sum(weights[row] for row in rows_of[number] if labels[row] == label) for number in mine}
        total = sum(weight.values())
        has = dict.fromkeys(wanted, 0.0)
        for number in (each for each in order if each in given):
            has[given[number]] += weight[number]
        for number in sorted((each for each in order if each not in given), key=lambda each: -weight[each]):
            empty = [side for side in wanted if not has[side]]
            side = empty[0] if empty else max(wanted, key=lambda each: shares.of(each) * total - has[each])
            given[number] = side
            has[side] += weight[number]
    return tuple(given[number] for number in together)
