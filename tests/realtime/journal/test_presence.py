"""Who came and who left, from decided analyses made by hand; every time is a number."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from realtime.journal.presence import Entry, Presence, PresenceEvent
from realtime.journal.strangers import Grouping
from realtime.journal.track_attribution import PresenceRules
from recognition.types import State, Track
from tests.tracks import THRESHOLD, analysis, known, look, track, unknown

ARRIVED, RETURNED, LEFT, WITHDRAWN = PresenceEvent


class Watched:
    """A presence with all that happened in it, newest last."""

    def __init__(self, **rules: float) -> None:
        self.grouping = Grouping(THRESHOLD)
        self.presence = Presence(PresenceRules(**rules), self.grouping)  # type: ignore[arg-type]
        self.happened: list[tuple[PresenceEvent, Entry]] = []

    def see(self, *tracks: Track, at: float) -> None:
        self.presence.add(analysis(at, *tracks))
        self.happened += self.presence.take_events()

    def during(self, start: float, end: float, make: Callable[[float], Track | tuple[Track, ...]]) -> None:
        """Frames ten times a second."""
        for moment in np.arange(start, end + 1e-6, 0.1):
            made = make(float(moment))
            self.see(*(made if isinstance(made, tuple) else (made,)), at=float(moment))

    def wait(self, until: float) -> None:
        self.presence.tick(until)
        self.happened += self.presence.take_events()

    @property
    def kinds(self) -> list[tuple[PresenceEvent, str | int]]:
        return [(kind, entry.subject) for kind, entry in self.happened]

    def entry(self, subject: str | int) -> Entry:
        return next(each for each in self.presence.entries() if each.subject == subject)


def test_somebody_comes_and_leaves_with_the_times_of_their_face() -> None:
    watched = Watched()
    watched.during(5, 8, lambda at: known(1, "Ada", at, since=5))
    watched.wait(17.9)
    assert watched.kinds == [(ARRIVED, "Ada")]
    watched.wait(18.2)
    assert watched.kinds == [(ARRIVED, "Ada"), (LEFT, "Ada")]
    left = watched.happened[-1][1]
    assert (left.first, left.last, left.present) == pytest.approx((5.0, 8.0, False))
    assert left.seconds == pytest.approx(3.0)
    assert left.looks == 7
    assert left.distance == pytest.approx(0.3)


def test_fewer_looks_than_confirm_are_nobody() -> None:
    watched = Watched(confirm=4)
    watched.during(0, 1.0, lambda at: known(1, "Ada", at, since=0))
    assert watched.kinds == []
    watched.during(1.1, 1.6, lambda at: known(1, "Ada", at, since=0))
    assert watched.kinds == [(ARRIVED, "Ada")]
    assert watched.entry("Ada").first == 0.0


def test_looks_that_do_not_name_the_person_do_not_confirm_them() -> None:
    watched = Watched(confirm=3)
    looks = [look(0.0, "Ada", 0.3), look(0.1, "Bea", 0.4), look(0.2, "Bea", 0.4), look(0.3, "Ada", 0.3)]
    watched.see(track(1, 0.3, looks, person="Ada", distance=0.3), at=0.3)
    assert watched.kinds == []


def test_a_return_within_the_cooldown_goes_on_with_the_entry_before() -> None:
    watched = Watched(absence=10, cooldown=60)
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.during(40, 43, lambda at: known(2, "Ada", at, since=40))
    assert watched.kinds == [(ARRIVED, "Ada"), (LEFT, "Ada"), (RETURNED, "Ada")]
    assert len({entry.number for _, entry in watched.happened}) == 1
    entry = watched.entry("Ada")
    assert (entry.first, entry.last) == pytest.approx((0.0, 43.0))
    assert entry.seconds == pytest.approx(6.0)


def test_a_return_after_the_cooldown_is_a_new_entry() -> None:
    watched = Watched(absence=10, cooldown=60)
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.during(64, 66, lambda at: known(2, "Ada", at, since=64))
    assert watched.kinds == [(ARRIVED, "Ada"), (LEFT, "Ada"), (ARRIVED, "Ada")]
    assert watched.entry("Ada").first == 64.0


def test_two_tracks_of_one_person_are_one_entry() -> None:
    watched = Watched()
    watched.during(0, 2, lambda at: known(1, "Ada", at, since=0))
    watched.during(2.5, 5, lambda at: known(2, "Ada", at, since=2.5))
    assert watched.kinds == [(ARRIVED, "Ada")]
    assert watched.entry("Ada").seconds == pytest.approx(4.5)


def test_a_stranger_who_turns_out_to_be_known_leaves_no_stranger_behind() -> None:
    watched = Watched()
    watched.during(0, 2, lambda at: unknown(1, at, since=0))
    assert watched.kinds == [(ARRIVED, 1)]
    watched.during(2.1, 5, lambda at: known(1, "Ada", at, since=2))
    assert watched.kinds == [(ARRIVED, 1), (ARRIVED, "Ada"), (WITHDRAWN, 1)]
    assert [each.subject for each in watched.presence.entries()] == ["Ada"]
    assert watched.entry("Ada").first == 0.0
    assert watched.grouping.strangers() == ()


def test_a_known_face_that_turns_away_stays_theirs_for_a_while() -> None:
    watched = Watched(absence=5)
    watched.during(0, 4, lambda at: known(1, "Ada", at, since=0))
    watched.during(4.1, 12, lambda at: unknown(1, at, since=4.1))
    assert watched.kinds == [(ARRIVED, "Ada")]
    assert watched.entry("Ada").last == pytest.approx(12.0)


def test_a_face_that_was_somebody_for_a_moment_and_is_unknown_for_long_is_a_stranger() -> None:
    watched = Watched(absence=5)
    watched.during(0, 1, lambda at: known(1, "Ada", at, since=0))
    watched.during(1.1, 12, lambda at: unknown(1, at, since=1.1))
    assert watched.kinds == [(ARRIVED, "Ada"), (ARRIVED, 1), (WITHDRAWN, "Ada")]


def test_a_name_that_flickers_goes_to_who_it_was_for_longer() -> None:
    watched = Watched()
    watched.during(0, 6, lambda at: known(1, "Ada", at, since=0))
    watched.during(6.1, 8, lambda at: known(1, "Bea", at, since=6))
    assert [each.subject for each in watched.presence.entries()] == ["Ada"]
    watched.during(8.1, 14, lambda at: known(1, "Bea", at, since=6))
    assert [each.subject for each in watched.presence.entries()] == ["Bea"]


def test_pending_uncertain_and_ignored_faces_are_no_entry() -> None:
    for state in (State.PENDING, State.UNCERTAIN, State.IGNORED):
        watched = Watched()
        looks = [look(moment / 10, "Ada", 0.3) for moment in range(12)]
        watched.during(0, 3, lambda at, state=state, looks=looks: track(1, at, looks, state=state))  # type: ignore[misc]
        assert watched.kinds == [], state


def test_a_face_that_is_to_be_ignored_is_taken_out_of_what_was_noted() -> None:
    watched = Watched()
    watched.during(0, 2, lambda at: unknown(1, at, since=0))
    watched.see(track(1, 2.1, state=State.IGNORED), at=2.1)
    assert watched.kinds == [(ARRIVED, 1), (WITHDRAWN, 1)]


def test_what_somebody_said_counts_at_once() -> None:
    watched = Watched(confirm=50)
    watched.see(track(1, 0.0, [look(0.0, "Bea", 0.6)], person="Ada", by_hand=True), at=0.0)
    assert watched.kinds == [(ARRIVED, "Ada")]
    watched.see(track(1, 0.1, [look(0.0, "Bea", 0.6)], state=State.UNKNOWN, by_hand=True), at=0.1)
    assert watched.kinds[1:] == [(ARRIVED, 1), (WITHDRAWN, "Ada")]


def test_poor_looks_and_moments_make_no_stranger() -> None:
    watched = Watched()
    poor = [look(moment / 10, quality=0.1) for moment in range(12)]
    watched.during(0, 3, lambda at: track(1, at, poor))
    short = [look(5.0), look(5.1), look(5.2)]
    watched.during(5, 5.3, lambda at: track(2, at, short))
    assert watched.kinds == []


def test_the_same_frame_may_be_heard_again_with_more_looks() -> None:
    watched = Watched()
    for count in (1, 2, 3, 3):
        looks = [look(0.1 * each, "Ada", 0.3) for each in range(count)]
        watched.see(track(1, 1.0, looks, person="Ada", distance=0.3), at=1.0)
    assert watched.entry("Ada").looks == 3


def test_names_follow_the_gallery() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.presence.reassign("Ada", "Ada Lovelace")
    watched.during(3.1, 4, lambda at: known(1, "Ada Lovelace", at, since=3.1))
    assert watched.kinds == [(ARRIVED, "Ada")]
    assert watched.entry("Ada Lovelace").first == 0.0


def test_a_stranger_who_gets_a_name_keeps_the_entry_while_the_gallery_learns() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: unknown(1, at, since=0))
    watched.presence.reassign(1, "Ada")
    watched.grouping.forget(1)
    watched.during(3.1, 5, lambda at: unknown(1, at, since=3.1))
    watched.during(5.1, 7, lambda at: known(1, "Ada", at, since=5.1))
    assert watched.kinds == [(ARRIVED, 1)]
    entry = watched.entry("Ada")
    assert (entry.first, entry.last) == pytest.approx((0.0, 7.0))


def test_two_entries_that_turn_out_to_be_one_are_one() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: (known(1, "Ada", at, since=0), known(2, "A. Lovelace", at, since=0)))
    watched.presence.reassign("A. Lovelace", "Ada")
    watched.wait(3.1)
    assert watched.kinds[2:] == [(WITHDRAWN, "A. Lovelace")]
    assert [each.subject for each in watched.presence.entries()] == ["Ada"]


def test_an_entry_that_had_ended_goes_on_with_whoever_turns_out_to_be_the_same() -> None:
    watched = Watched(absence=5)
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.during(20, 23, lambda at: known(2, "A. Lovelace", at, since=20))
    watched.presence.reassign("A. Lovelace", "Ada")
    watched.wait(23.1)
    assert watched.kinds[-2:] == [(WITHDRAWN, "A. Lovelace"), (RETURNED, "Ada")]
    assert watched.entry("Ada").seconds == pytest.approx(6.0)


def test_after_an_erasure_a_new_entry_begins_while_they_are_here() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.presence.restart("Ada", 3.0)
    watched.during(3.1, 4, lambda at: known(1, "Ada", at, since=0))
    assert watched.kinds == [(ARRIVED, "Ada"), (WITHDRAWN, "Ada"), (ARRIVED, "Ada")]
    assert watched.entry("Ada").first == 3.0


def test_the_end_of_a_source_is_the_end_of_every_stay() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: (known(1, "Ada", at, since=0), unknown(2, at, since=0)))
    watched.presence.end()
    watched.happened += watched.presence.take_events()
    assert watched.kinds[2:] == [(LEFT, 1), (LEFT, "Ada")]
    assert watched.presence.entries() == ()


def test_a_picture_that_stands_is_nobody_for_longer() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: (known(1, "Ada", at, since=0), unknown(2, at, since=0)))
    before = {each.subject: each for each in watched.presence.entries()}
    for now in (3.5, 8, 15, 40, 70, 200):
        watched.wait(now)
        watched.see(known(1, "Ada", 3.0, since=0), unknown(2, 3.0, since=0), at=3.0)
        watched.see(known(7, "Bea", 3.0, since=0), at=3.0)  # faces were found anew in the same picture
        for entry in watched.presence.entries():
            former = before[entry.subject]
            assert (entry.last, entry.seconds, entry.looks) == (former.last, former.seconds, former.looks)
    assert sorted(watched.kinds, key=str) == [(ARRIVED, "Ada"), (ARRIVED, 1), (LEFT, "Ada"), (LEFT, 1)]
    assert watched.presence.entries() == ()


def test_a_rename_and_its_undo_on_a_picture_that_stands_open_nothing() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.wait(30)
    watched.presence.reassign("Ada", "Ada Lovelace")
    watched.see(known(1, "Ada Lovelace", 3.0, since=0), at=3.0)
    watched.presence.reassign("Ada Lovelace", "Ada")
    watched.see(known(1, "Ada", 3.0, since=0), at=3.0)
    watched.wait(31)
    assert watched.kinds == [(ARRIVED, "Ada"), (LEFT, "Ada")]
    assert watched.entry("Ada").seconds == pytest.approx(3.0)


@pytest.mark.parametrize("now", [4.0, 9.0, 30.0])
def test_on_a_picture_that_stands_an_entry_may_turn_out_to_be_somebody(now: float) -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: unknown(1, at, since=0))
    watched.wait(now)
    watched.see(known(1, "Ada", 3.0, since=0), at=3.0)
    watched.wait(now + 0.1)
    (entry,) = watched.presence.entries()
    assert entry.subject == "Ada"
    assert (entry.first, entry.last) == pytest.approx((0.0, 3.0))
    assert entry.seconds == pytest.approx(3.0)
    assert entry.present == (now < 13)
    assert (WITHDRAWN, 1) in watched.kinds
    assert watched.grouping.strangers() == ()


def test_after_a_pause_a_face_counts_from_then_on() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    watched.wait(33)
    before = [look(moment / 2, "Ada", 0.3) for moment in range(7)]
    watched.during(33, 35, lambda at: track(1, at, [*before, look(at, "Ada", 0.3)], person="Ada", distance=0.3))
    entry = watched.entry("Ada")
    assert (entry.first, entry.last) == pytest.approx((0.0, 35.0))
    assert entry.seconds == pytest.approx(5.0)


def test_nobody_was_here_for_longer_than_from_first_to_last() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: (known(1, "Ada", at, since=0), known(2, "Ada", at, since=0)))
    assert watched.entry("Ada").seconds == pytest.approx(3.0)


def test_until_the_gallery_is_read_unknown_faces_are_nobody_yet() -> None:
    watched = Watched()
    for moment in np.arange(0, 3, 0.1):
        at = float(moment)
        heard = analysis(at, known(1, "Ada", at, since=0), unknown(2, at, since=0))
        watched.presence.add(heard, allow_strangers=False)
    watched.happened += watched.presence.take_events()
    assert watched.kinds == [(ARRIVED, "Ada")]
    assert watched.grouping.strangers() == ()
    watched.see(known(1, "Ada", 3.0, since=0), unknown(2, 3.0, since=0), at=3.0)
    assert watched.kinds == [(ARRIVED, "Ada")]  # what was seen before does not count
    watched.during(3.1, 6, lambda at: unknown(2, at, since=0))
    assert watched.kinds == [(ARRIVED, "Ada"), (ARRIVED, 1)]
    assert watched.entry(1).looks <= 31  # one every tenth of a second, since then


def test_a_stranger_who_gets_a_name_has_no_distance_to_whoever_was_nearest() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: unknown(1, at, since=0))
    assert watched.entry(1).distance is not None
    watched.presence.reassign(1, "Ada")
    watched.during(3.1, 4, lambda at: unknown(1, at, since=0))
    assert watched.entry("Ada").distance is None
    watched.during(4.1, 6, lambda at: known(1, "Ada", at, since=4.1))
    assert watched.entry("Ada").distance == pytest.approx(0.3)


def test_a_person_who_is_registered_no_more_has_left_but_never_came_where_that_was_taken_back() -> None:
    watched = Watched()
    watched.during(0, 3, lambda at: (known(1, "Ada", at, since=0), known(2, "Bea", at, since=0)))
    watched.presence.take_back(1, "Ada")
    watched.presence.forget("Ada")
    watched.presence.forget("Bea")
    watched.wait(3.0)
    assert watched.kinds[2:] == [(WITHDRAWN, "Ada"), (LEFT, "Bea")]
    assert watched.presence.entries() == ()
