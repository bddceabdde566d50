"""Which unknown face is whose: vectors made by hand, in degrees from the face seen from the front."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from realtime.journal.stranger_similarity import GroupingRules, StrangerLook
from realtime.journal.strangers import Grouping
from recognition.types import Look
from tests.tracks import EMBEDDER, THRESHOLD, face_chip, facing, look


@pytest.fixture
def grouping() -> Grouping:
    return Grouping(THRESHOLD)


def looks(
    degrees: Sequence[float], axis: int = 0, *, since: float = 0.0, quality: float = 0.9, embedder: str = EMBEDDER
) -> list[Look]:
    return [
        look(since + row / 10, vector=facing(each, axis), quality=quality, embedder=embedder)
        for row, each in enumerate(degrees)
    ]


def kept(grouping: Grouping, stranger: int) -> list[int]:
    """Degrees of the looks that are kept, ascending."""
    found = grouping.looks_of(stranger)
    return sorted(round(float(np.degrees(np.arctan2(each.vector[7], np.abs(each.vector[:7]).max())))) for each in found)


def test_tracks_of_one_face_are_one_stranger_and_of_another_face_another(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 20, 40]))
    first = grouping.stranger_of(1)
    grouping.finish(1)
    grouping.add_looks(2, looks([10, 30, 0], since=5))
    grouping.add_looks(3, looks([0, 20, 40], axis=1, since=5))
    assert grouping.stranger_of(2) == first
    assert grouping.stranger_of(3) != first


def test_two_faces_of_one_picture_are_two_strangers_however_alike(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 20]))
    grouping.add_looks(2, looks([0, 20]))
    grouping.separate([1, 2])
    assert grouping.stranger_of(1) != grouping.stranger_of(2)
    grouping.finish(1)
    grouping.finish(2)
    assert len(grouping.strangers()) == 2


def test_faces_that_come_up_together_later_part(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 20]))
    grouping.add_looks(2, looks([0, 20]))
    assert grouping.stranger_of(1) == grouping.stranger_of(2)
    grouping.separate([1, 2])
    assert grouping.stranger_of(1) != grouping.stranger_of(2)


def test_a_face_seen_badly_first_joins_its_stranger_once_it_is_seen_well(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 10, 20]))
    first = grouping.stranger_of(1)
    grouping.finish(1)
    grouping.add_looks(2, looks([85, 86, 87], since=5))
    second = grouping.stranger_of(2)
    assert second != first
    grouping.add_looks(2, looks([5, 10, 15, 20, 25, 30, 0, 8], since=6))
    assert grouping.stranger_of(2) == first
    assert grouping.take_merged() == [(second, first)]
    assert grouping.strangers() == (first,)


def test_a_track_whose_later_looks_are_far_from_its_stranger_leaves_it() -> None:
    grouping = Grouping(THRESHOLD, GroupingRules(looks_kept=4))
    grouping.add_looks(1, looks([0, 20]))
    first = grouping.stranger_of(1)
    grouping.finish(1)
    grouping.add_looks(2, looks([20], since=5))
    assert grouping.stranger_of(2) == first
    grouping.add_looks(2, looks([0, 25, -25, 1], axis=1, since=6))
    assert grouping.stranger_of(2) != first


def test_the_best_and_most_different_looks_are_kept(grouping: Grouping) -> None:
    grouping.add_looks(1, [*looks([0, 0, 0, 0, 0]), *looks([3], since=1, quality=1.0), *looks([40, 80], since=2)])
    stranger = grouping.stranger_of(1)
    assert kept(grouping, stranger) == [3, 40, 80]
    grouping.add_looks(1, looks(range(0, 90, 5), since=3))
    assert min(np.diff(kept(grouping, stranger))) >= 20
    for axis in range(1, 7):
        grouping.add_looks(1, looks([0], axis=axis, since=5 + axis))
    assert len(grouping.looks_of(stranger)) == 6


def test_poor_looks_say_nothing(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 10], quality=0.1))
    assert grouping.looks_of(grouping.stranger_of(1)) == ()


def test_without_vectors_every_track_is_a_stranger_of_its_own(grouping: Grouping) -> None:
    for track in (1, 2):
        grouping.add_looks(track, [look(0.0), look(0.1)])
    assert grouping.stranger_of(1) != grouping.stranger_of(2)
    assert grouping.stranger_of(1) == grouping.stranger_of(1)


def test_looks_of_another_embedder_are_never_compared(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 10]))
    first = grouping.stranger_of(1)
    grouping.finish(1)
    grouping.add_looks(2, looks([0, 10], embedder="other@1", since=5))
    second = grouping.stranger_of(2)
    assert second != first
    grouping.finish(2)
    grouping.add_looks(3, looks([0, 10], since=9))
    assert grouping.stranger_of(3) == first


def test_a_face_that_is_followed_while_the_embedder_changes_stays_who_it_is(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 10]))
    first = grouping.stranger_of(1)
    grouping.add_looks(1, looks([50, 60, 70], embedder="other@1", since=5))
    assert grouping.stranger_of(1) == first
    assert {each.embedder for each in grouping.looks_of(first)} == {EMBEDDER, "other@1"}


def test_the_line_moves_with_the_threshold_but_not_to_the_ends() -> None:
    def are_one(threshold: float, degrees: float) -> bool:
        grouping = Grouping(threshold)
        grouping.add_looks(1, looks([0]))
        grouping.add_looks(2, looks([degrees]))
        return grouping.stranger_of(1) == grouping.stranger_of(2)

    assert are_one(0.6, 50)
    assert not are_one(0.45, 50)
    assert are_one(0.0, 40) and not are_one(0.0, 50)  # noqa: PT018  # as at 0.4
    assert are_one(2.0, 55) and not are_one(2.0, 65)  # noqa: PT018  # as at 0.7


def test_a_face_that_is_no_stranger_leaves_nothing_behind(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 10]))
    grouping.stranger_of(1)
    grouping.drop(1)
    assert grouping.strangers() == ()


def test_a_stranger_of_an_earlier_run_is_known_again(grouping: Grouping) -> None:
    remembered = [StrangerLook(grouping.next_look(), facing(each), EMBEDDER, 0.8, 0.0) for each in (0, 30)]
    number = grouping.remember(remembered)
    assert grouping.take_changed() == set()
    grouping.add_looks(1, looks([10, 20]))
    assert grouping.stranger_of(1) == number


def test_a_forgotten_stranger_who_is_still_there_is_a_new_one(grouping: Grouping) -> None:
    grouping.add_looks(1, looks([0, 10]))
    first = grouping.stranger_of(1)
    grouping.forget(first)
    grouping.add_looks(1, looks([0, 10], since=5))
    assert grouping.stranger_of(1) != first
    assert len(grouping.looks_of(grouping.stranger_of(1))) == 1


def test_a_look_that_is_stored_lets_go_of_its_picture(grouping: Grouping) -> None:
    grouping.add_looks(1, [look(0.0, vector=facing(0), kept=face_chip())])
    stranger = grouping.stranger_of(1)
    (found,) = grouping.looks_of(stranger)
    assert found.face_chip is not None
    grouping.replace_look(stranger, StrangerLook(found.number, found.vector, found.embedder, found.quality, found.at))
    grouping.finish(1)
    assert [each.face_chip for each in grouping.looks_of(stranger)] == [None]


def test_only_so_many_are_remembered() -> None:
    grouping = Grouping(THRESHOLD, GroupingRules(max_strangers=3))
    for track in range(6):
        grouping.add_looks(track, looks([0], axis=track, since=track))
        grouping.stranger_of(track)
        grouping.finish(track)
    assert grouping.strangers() == (4, 5, 6)
