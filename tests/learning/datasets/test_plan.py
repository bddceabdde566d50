"""What is learnt from, what stops it in time, and what measures it."""

from __future__ import annotations

from collections import Counter

import pytest

from learning.datasets.plan import assign_subsets
from learning.datasets.recipe import Shares, SplitBy, Subset
from recognition.errors import UsageError

SHARES = Shares(0.7, 0.15, 0.15)


def people(*sizes: int) -> list[str]:
    return [f"person {number:02d}" for number, size in enumerate(sizes) for _ in range(size)]


def split(
    names: list[str],
    *,
    groups: list[int] | None = None,
    labels: list[str] | None = None,
    shares: Shares = SHARES,
    by: SplitBy = SplitBy.PICTURE,
    seed: int = 0,
) -> list[Subset]:
    return list(assign_subsets(labels or names, names, groups or list(range(len(names))), shares, by, seed))


def test_by_picture_everybody_is_on_every_side_by_the_shares() -> None:
    names = people(20, 40, 3, 7)
    chosen = split(names)
    counts = {name: Counter(side for each, side in zip(names, chosen, strict=True) if each == name) for name in names}
    assert counts["person 00"] == {Subset.TRAIN: 14, Subset.VAL: 3, Subset.TEST: 3}
    assert counts["person 01"] == {Subset.TRAIN: 28, Subset.VAL: 6, Subset.TEST: 6}
    assert counts["person 02"] == {Subset.TRAIN: 1, Subset.VAL: 1, Subset.TEST: 1}
    assert counts["person 03"] == {Subset.TRAIN: 5, Subset.VAL: 1, Subset.TEST: 1}


def test_who_has_few_pictures_is_learnt_first_then_measured() -> None:
    assert split(people(1)) == [Subset.TRAIN]
    assert set(split(people(2))) == {Subset.TRAIN, Subset.TEST}


def test_what_belongs_together_stays_together() -> None:
    names = people(12, 12)
    groups = [number // 3 for number in range(24)]
    groups[5] = groups[20] = 99  # one photo that lies under both
    for seed in range(10):
        chosen = split(names, groups=groups, seed=seed)
        assert all(len({chosen[row] for row in range(24) if groups[row] == group}) == 1 for group in set(groups))
        assert set(chosen) == set(Subset)


def test_by_person_nobody_is_on_two_sides() -> None:
    names = people(*[4] * 18, 30, 1)
    chosen = split(names, by=SplitBy.PERSON)
    where = {name: {side for each, side in zip(names, chosen, strict=True) if each == name} for name in names}
    assert all(len(each) == 1 for each in where.values())
    assert Counter(side for (side,) in where.values()) == {Subset.TRAIN: 14, Subset.VAL: 3, Subset.TEST: 3}
    joined = [0 if each in ("person 00", "person 01", "person 02") else row + 1 for row, each in enumerate(names)]
    for seed in range(10):
        chosen = split(names, groups=joined, by=SplitBy.PERSON, seed=seed)
        assert len({side for each, side in zip(names, chosen, strict=True) if each < "person 03"}) == 1


def test_strangers_are_one_class_and_many_people() -> None:
    names = [*people(10), *(f"stranger {number}" for number in range(20))]
    labels = [*people(10), *["unknown"] * 20]
    by_picture = split(names, labels=labels)
    assert Counter(by_picture[10:]) == {Subset.TRAIN: 14, Subset.VAL: 3, Subset.TEST: 3}
    assert len(set(split(names, labels=labels, by=SplitBy.PERSON)[10:])) == 3


def test_a_seed_gives_one_split_and_others_do_not_change_somebody_s() -> None:
    names = people(20, 20)
    assert split(names, seed=3) == split(names, seed=3)
    assert split(names, seed=3) != split(names, seed=4)
    assert split([*names, *["Zoe"] * 9], seed=3)[:40] == split(names, seed=3)


def test_sides_without_a_share_get_nothing() -> None:
    assert set(split(people(10), shares=Shares(0.8, 0.2, 0.0))) == {Subset.TRAIN, Subset.VAL}
    assert set(split(people(10), shares=Shares(1.0, 0.0, 0.0))) == {Subset.TRAIN}


@pytest.mark.parametrize("shares", [(0.5, 0.5, 0.5), (0, 0.5, 0.5), (1.2, -0.1, -0.1), (float("nan"), 0.5, 0.5)])
def test_shares_make_one(shares: tuple[float, float, float]) -> None:
    with pytest.raises(UsageError, match="sum to 1"):
        Shares(*shares)
