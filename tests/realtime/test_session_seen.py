"""When somebody was seen, and who is here now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from realtime.interfaces import SessionState, Snapshot
from storage.journal.journal import JournalFile, SightingRow
from tests.fakes import BLUE, picture, until
from tests.realtime.session_rig import RIGHT, Begin, faces


def test_a_snapshot_rebuilds_nothing_of_those_who_were_seen_before(begin: Begin, tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    rows = [SightingRow(0, f"visit {number}", f"Person {number}", None, 10.0, 20.0) for number in range(10_000)]
    journal.put(rows, (), now=30.0)
    journal.close()
    rig = begin()
    first = rig.feed_until(lambda snapshot: len(snapshot.seen) >= 10_000, picture())
    assert rig.session.snapshot().seen is first.seen
    rig.feed_until_named("Ada")
    with_ada = rig.session.snapshot()
    assert dict(with_ada.seen)["Ada"].present
    before = dict(first.seen)
    assert all(seen is before[person] for person, seen in with_ada.seen if person != "Ada")


def test_when_somebody_was_seen(begin: Begin) -> None:
    rig = begin()

    def present(snapshot: Snapshot) -> set[str]:
        return {person for person, each in snapshot.seen if each.present}

    # The analysis is shown a moment before it is recorded.
    seen = dict(rig.feed_until(lambda now: present(now) == {"Ada", "Bea"}, faces()).seen)
    # The journal says when the frame was taken, which is a little before it is analysed.
    assert 900.0 < seen["Ada"].last_seen <= 1_000.0

    def bea_alone(now: Snapshot) -> bool:
        rig.wall += 10.0  # the journal writes every few seconds, so that the time passes
        return present(now) == {"Bea"} and dict(now.seen)["Bea"].last_seen > 2_000.0

    rig.wall = 2_000.0
    rig.feed_until(bea_alone, picture((RIGHT, BLUE)))


@pytest.mark.parametrize(
    ("state", "live", "age", "here"),
    [
        (SessionState.RUNNING, True, 0.5, True),
        (SessionState.RUNNING, True, 2.5, False),
        (SessionState.RUNNING, False, 2.5, True),
        (SessionState.PAUSED, True, 60.0, True),
        *((each, True, 0.1, False) for each in SessionState if each not in (SessionState.RUNNING, SessionState.PAUSED)),
    ],
)
def test_nobody_is_here_without_a_picture_of_now(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, state: SessionState, live: bool, age: float, here: bool
) -> None:
    rig = begin()
    rig.feed_until_named("Ada", "Bea")
    until(lambda: len(rig.session.snapshot().seen) == 2)  # noted by another thread
    status = replace(rig.session._feeds.focused.capture.status(), state=state, is_live=live, message=None, retry_in=3.0)
    monkeypatch.setattr(rig.session._feeds.focused.capture, "status", lambda: status)
    newest = rig.session._feeds.focused.capture.newest
    assert newest is not None
    monkeypatch.setattr(rig.session._views, "_clock", lambda: newest.captured_at + age)
    snapshot = rig.session.snapshot()
    assert [each.present for _, each in snapshot.seen] == [here, here]
    assert (snapshot.figures.picture_age_ms is not None) == (state is SessionState.RUNNING)
    assert snapshot.retry_in == (3.0 if state is SessionState.RECONNECTING else None)
