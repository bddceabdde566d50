"""When somebody was last seen: what the journal says, or this run where it does not record."""

from __future__ import annotations

from realtime.interfaces import Seen
from realtime.journal.live_journal import LastSeen
from recognition.types import Analysis, Box, State, Track


def analysis(*people: str) -> Analysis:
    box = Box(0, 0, 9, 9)
    return Analysis(
        tuple(
            Track(number, box, (0.0, 0.0), 0.0, state=State.KNOWN, person=name) for number, name in enumerate(people)
        ),
        0,
        0.0,
    )


def test_whoever_is_shown_before_they_are_recorded_is_seen_with_the_next_picture() -> None:
    times = LastSeen(lambda: 2_000.0)
    ada = analysis("Ada")
    assert times.seen([ada], {}) == ()
    times.record(ada)
    assert dict(times.seen([ada], {})) == {"Ada": Seen(2_000.0, True)}


def test_whoever_left_was_seen_when_the_journal_says() -> None:
    times = LastSeen(lambda: 2_000.0)
    both = analysis("Ada", "Bea")
    times.record(both)
    assert dict(times.seen([both], {})) == {"Ada": Seen(2_000.0, True), "Bea": Seen(2_000.0, True)}
    journal = {"Ada": 1_234.0, "Cid": 7.0}
    ended = {"Ada": Seen(1_234.0, False), "Bea": Seen(2_000.0, False), "Cid": Seen(7.0, False)}
    assert dict(times.seen([], journal)) == ended, "Bea is not recorded"
    assert dict(times.seen([], dict(journal))) == ended, "and so it stays"
    assert dict(times.seen([], {**journal, "Ada": 1_300.0}))["Ada"] == Seen(1_300.0, False)


def test_whoever_is_registered_no_more_was_seen_when_the_journal_says_alone() -> None:
    times = LastSeen(lambda: 2_000.0)
    ada = analysis("Ada")
    times.record(ada)
    assert dict(times.seen([ada], {"Ada": 1_234.0})) == {"Ada": Seen(1_234.0, True)}
    times.use_people(set(), {"Ada"})
    times.record(ada)  # a frame matched before
    assert dict(times.seen([], {"Ada": 1_234.0})) == {"Ada": Seen(1_234.0, False)}
    assert dict(times.seen([], {})) == {}, "erased"
    times.use_people({"Ada"}, set())
    times.record(ada)
    assert dict(times.seen([ada], {})) == {"Ada": Seen(2_000.0, True)}


def test_a_name_that_is_taken_back_was_seen_when_the_journal_says_alone() -> None:
    times = LastSeen(lambda: 2_000.0)
    times.record(analysis("Ada"))
    times.record(analysis("Bea"))
    times.take_back("Ada")
    assert dict(times.seen([], {"Bea": 1.0})) == {"Bea": Seen(1.0, False)}
