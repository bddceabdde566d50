"""Who is here now by the journal, with and without being recorded, and a stranger named at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from realtime.interfaces import Present
from realtime.journal.analysis_queue import SourceInfo
from recognition.types import State, Track
from storage.journal.journal import JournalFile
from tests.services.journal.bench import START, Bench, ada, somebody
from tests.tracks import analysis, known


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "gallery")
    made.folder.mkdir()
    yield made
    made.journal.stop()


def unrecorded(bench: Bench, start: float, end: float, *tracks: object) -> None:
    """Frames ten times a second that are not kept."""
    for moment in np.arange(start, end + 1e-6, 0.1):
        at = float(moment)
        bench.clock.now = at
        seen: list[Track] = [make(at) for make in tracks]  # type: ignore[operator]
        bench.journal.record(analysis(at, *seen), keep=False)
        bench.journal.step(0.0)


def who(present: tuple[Present, ...]) -> list[tuple[str | None, float, tuple[int, ...]]]:
    return [(each.person, each.since - START, each.tracks) for each in present]


def test_who_came_is_here_until_they_were_away_for_long(bench: Bench) -> None:
    assert bench.journal.present() == ()
    bench.during(0, 2, ada)
    assert who(bench.journal.present()) == [("Ada", pytest.approx(0, abs=0.01), (1,))]
    bench.during(2.1, 5, lambda at: (ada(at), somebody(at)))
    first, second = bench.journal.present()
    assert (first.person, second.person, second.tracks) == ("Ada", None, (2,))
    (stranger,) = bench.strangers()
    assert second.stranger == stranger.row.id
    bench.wait(14)
    assert len(bench.journal.present()) == 2, "they may have turned away"
    bench.wait(15.5)
    assert bench.journal.present() == ()


def test_who_is_shown_by_an_unrecorded_source_is_here_and_leaves_no_trace(bench: Bench) -> None:
    unrecorded(bench, 0, 4, ada, somebody)
    assert [(each.person, each.stranger) for each in bench.journal.present()] == [(None, None), ("Ada", None)]
    assert [each.since for each in bench.journal.present()] == pytest.approx([START, START], abs=0.01)
    bench.wait(15)
    assert bench.journal.present() == ()
    bench.journal.stop()
    assert bench.events == []
    journal = JournalFile(bench.folder)
    assert journal.last_seen() == {}
    assert journal.strangers.all() == ()
    journal.close()


def test_another_source_has_other_people(bench: Bench) -> None:
    unrecorded(bench, 0, 3, ada)
    (before,) = bench.journal.present()
    bench.journal.use_source(SourceInfo("camera 1", since=3.5))
    bench.journal.step(0.0)
    assert bench.journal.present() == ()
    bench.during(4, 7, lambda at: known(1, "Ada", at, since=4))
    (after,) = bench.journal.present()
    assert after.visit > before.visit
    bench.journal.rename("Ada", "Ada Lovelace")
    bench.journal.step(0.0)
    assert [each.person for each in bench.journal.present()] == ["Ada Lovelace"]


def test_sightings_of_a_stranger_named_by_hand_are_those_of_the_person(bench: Bench) -> None:
    bench.during(0, 3, somebody)
    bench.wait(100)
    bench.during(101, 104, lambda at: somebody(at - 101) and _later(at))
    (here,) = bench.journal.present()
    assert here.person is None
    assert here.stranger is not None
    bench.strangers_service.name_sightings(here.stranger, "Zoë")
    bench.journal.step(0.0)
    assert [each.person for each in bench.journal.present()] == ["Zoë"]
    assert {row.person for row in bench.rows()} == {"Zoë"}, "those of this morning, too"
    bench.strangers_service.unname_sightings(here.stranger, "Zoë")
    bench.journal.step(0.0)
    assert {row.person for row in bench.rows()} == {None}


@pytest.mark.parametrize("is_heard_late", [False, True])
@pytest.mark.parametrize("is_stranger", [False, True])
def test_a_name_by_hand_that_is_taken_back_is_nowhere_any_more(
    bench: Bench, is_stranger: bool, is_heard_late: bool
) -> None:
    bench.during(0, 3, somebody)
    (here,) = bench.journal.present()
    assert here.stranger is not None
    if is_heard_late:
        bench.during(3.1, 3.3, lambda at: _by_hand(at, "Zoë"))
    if is_stranger:
        bench.strangers_service.name_sightings(here.stranger, "Zoë")
    bench.during(3.4, 9, lambda at: _by_hand(at, "Zoë"))
    assert [each.person for each in bench.journal.present()] == ["Zoë"]
    if is_stranger:
        bench.strangers_service.unname_sightings(here.stranger, "Zoë")
    bench.journal.do(lambda log: log.take_back(2, "Zoë"))
    bench.during(9.1, 12, somebody)
    assert [each.person for each in bench.journal.present()] == [None]
    (row,) = bench.rows()
    assert (row.person, row.first_seen) == (None, START)
    assert bench.journal.last_seen() == {}
    assert len(bench.strangers()) == 1


def test_a_correction_that_is_taken_back_leaves_who_was_recognised(bench: Bench) -> None:
    bench.during(0, 3, ada)
    bench.during(3.1, 9, lambda at: replace(ada(at), person="Zoë", by_hand=True))
    assert [each.person for each in bench.journal.present()] == ["Zoë"]
    bench.journal.do(lambda log: log.take_back(1, "Zoë"))
    bench.during(9.1, 9.3, ada)
    assert [each.person for each in bench.journal.present()] == ["Ada"]
    assert [each.person for each in bench.rows()] == ["Ada"]
    assert list(bench.journal.last_seen()) == ["Ada"]


def _by_hand(at: float, person: str) -> Track:
    return replace(somebody(at), state=State.KNOWN, person=person, distance=None, by_hand=True)


def _later(at: float) -> Track:
    from tests.tracks import unknown

    return unknown(3, at, since=101, pictured=True)
