"""Strangers of the journal: kept, named, merged, erased."""

from __future__ import annotations

import pytest

from recognition.errors import RollcallError
from recognition.types import State
from services.messages.outcomes import outcome_text
from storage.files import filing
from storage.files.picture_notes import note_of
from storage.journal.journal import JournalFile
from tests.services.journal.bench import START, Bench, ada, somebody, when
from tests.tracks import analysis, face_chip, facing, known, look, track, unknown


def test_a_stranger_has_an_entry_and_a_picture(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    (row,) = bench.rows()
    assert (row.person, row.stranger) == (None, stranger.row.id)
    assert stranger.present
    assert stranger.image.shape == (64, 48, 3)
    assert 1 < stranger.row.looks <= 6
    assert stranger.until == when(86400, within=6)
    assert stranger.row.times == ((when(0), when(6, within=5.1)),)
    assert stranger.row.sources == ("camera 0",)
    bench.wait(30)
    assert not bench.strangers()[0].present


def test_a_stranger_of_an_earlier_run_is_the_same_stranger(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    bench.journal.stop()
    again = Bench(bench.folder)
    again.clock.now = 500
    again.journal.step(0.0)
    again.during(500, 503, lambda at: unknown(7, at, since=500))
    assert len({each.stranger for each in again.rows()}) == 1
    assert len(again.rows()) == 2


def test_a_stranger_who_turns_out_to_be_known_is_not_kept(bench: Bench) -> None:
    bench.during(0, 6, lambda at: unknown(1, at, since=0, pictured=True))
    assert len(bench.strangers()) == 1
    bench.during(8.5, 10, lambda at: known(1, "Ada", at, since=8.5))
    bench.wait(30)
    assert [each.person for each in bench.rows()] == ["Ada"]
    assert bench.strangers() == ()
    assert bench.kinds == [("arrived", 1), ("arrived", "Ada"), ("withdrawn", 1), ("left", "Ada")]


def test_naming_a_stranger_makes_pictures_and_names_all_their_sightings(bench: Bench) -> None:
    bench.during(0, 3, somebody)
    bench.wait(100)
    bench.during(100, 106, lambda at: unknown(3, at, since=100, pictured=True))
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, " Grace  Hopper")
    bench.journal.step(0.0)
    assert [each.person for each in bench.rows()] == ["Grace Hopper", "Grace Hopper"]
    assert bench.strangers() == ()
    assert outcome_text(bench.strangers_service.view().status) == f"Stranger {stranger.row.id} is Grace Hopper."
    pictures = sorted((bench.folder / "Grace Hopper").iterdir())
    assert len(pictures) == stranger.row.looks
    assert all(each.name.startswith("seen ") for each in pictures)
    note = note_of(pictures[0].read_bytes())
    assert note is not None
    assert note.source == "camera 0"
    assert note.face.box == face_chip().face.box
    bench.during(108.5, 110, lambda at: known(3, "Grace Hopper", at, since=108.5))
    assert len(bench.rows()) == 2
    assert bench.journal.last_seen()["Grace Hopper"] > START + 100


def test_naming_a_stranger_can_be_taken_back(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    bench.wait(100)
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, "Grace")
    bench.journal.step(0.0)
    (undo,) = bench.undone
    undo()
    assert [(each.person, each.stranger) for each in bench.rows()] == [(None, stranger.row.id)]
    assert [each.row.id for each in bench.strangers()] == [stranger.row.id]
    assert outcome_text(bench.strangers_service.view().status) == f"Undone: stranger {stranger.row.id} is Grace."


def test_sightings_of_a_stranger_who_gets_a_name_have_no_distance_to_somebody_else(bench: Bench) -> None:
    bench.during(0, 3, somebody)
    bench.wait(100)
    bench.during(100, 106, lambda at: unknown(3, at, since=100, pictured=True))
    (stranger,) = bench.strangers()
    assert all(each.distance is not None for each in bench.rows())
    bench.strangers_service.name_stranger(stranger.row.id, "Grace")
    bench.during(108.5, 109, lambda at: unknown(3, at, since=100))
    assert [(each.person, each.distance) for each in bench.rows()] == [("Grace", None), ("Grace", None)]


@pytest.mark.parametrize(("is_matched_with_the_last", "was_ready"), [(False, True), (True, False)])
def test_an_analysis_from_before_the_last_templates_makes_no_stranger_of_who_is_in_them(
    bench: Bench, is_matched_with_the_last: bool, was_ready: bool
) -> None:
    """The reading may end between the two questions."""

    def is_current() -> bool:
        bench.is_ready = True
        return is_matched_with_the_last

    for moment in range(60):
        bench.clock.now, bench.is_ready = moment / 10, was_ready
        bench.journal.record(analysis(bench.clock.now, somebody(bench.clock.now)), is_current=is_current)
        bench.journal.step(0.0)
    assert bench.rows() == []
    assert bench.strangers() == ()


def test_while_the_gallery_is_read_there_are_no_strangers(bench: Bench) -> None:
    bench.is_ready = False
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    assert [each.person for each in bench.rows()] == ["Ada"]
    assert bench.strangers() == ()
    bench.is_ready = True
    bench.during(8.5, 10, lambda at: known(2, "Bea", at, since=0))
    assert [each.person for each in bench.rows()] == ["Ada", "Bea"]
    bench.during(10.1, 13, lambda at: unknown(4, at, since=10.1, axis=2, pictured=True))
    assert len(bench.strangers()) == 1


def test_naming_a_stranger_who_is_here_can_be_taken_back(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, "Grace")
    bench.during(8.5, 9, somebody)
    assert [each.person for each in bench.rows()] == ["Grace"]
    (undo,) = bench.undone
    undo()
    bench.during(9.1, 15, somebody)
    assert [(each.person, each.stranger) for each in bench.rows()] == [(None, stranger.row.id)]
    assert [each.row.id for each in bench.strangers()] == [stranger.row.id]
    assert "Grace" not in bench.journal.last_seen()


def test_an_ignored_stranger_is_erased_and_not_recorded_while_the_gallery_learns(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.ignore(stranger.row.id)
    bench.during(8.5, 9.5, somebody)
    bench.during(9.6, 12, lambda at: track(2, at, state=State.IGNORED))
    assert bench.rows() == []
    assert bench.strangers() == ()
    assert 1 <= len(list((bench.folder / ".rollcall" / "ignored").iterdir())) <= 3
    said = outcome_text(bench.strangers_service.view().status)
    assert said == f"Stranger {stranger.row.id} is erased, and not recorded again."
    bench.undone[0]()
    bench.wait(13)
    assert outcome_text(bench.strangers_service.view().status).startswith(
        f"Undone: stranger {stranger.row.id} is not ignored any more."
    )


def test_a_stranger_whose_looks_the_gallery_cannot_keep_is_not_erased(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_about: object) -> object:
        raise RollcallError("The disk is full.")

    monkeypatch.setattr(filing, "add_ignored_look", refuse)
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.ignore(stranger.row.id)
    bench.wait(6.1)
    assert str(bench.problem) == "The disk is full."
    assert bench.strangers_service.view().status is None, "the gallery says it"
    assert [each.row.id for each in bench.strangers()] == [stranger.row.id]


def test_erasing_a_stranger_who_is_here_begins_a_new_one(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.erase(stranger.row.id)
    bench.during(8.5, 14, somebody)
    (row,) = bench.rows()
    assert row.stranger != stranger.row.id
    assert row.first_seen >= START + 6
    bench.strangers_service.erase()
    bench.wait(40)
    assert bench.rows() == []
    assert bench.strangers() == ()


def test_the_looks_of_a_stranger_are_shown_also_of_both_after_a_merge(bench: Bench) -> None:
    bench.during(0, 6, lambda at: (somebody(at), unknown(3, at, since=0, axis=1, pictured=True)))
    one, other = sorted(each.row.id for each in bench.strangers())
    counts = []
    for stranger in (one, other):
        bench.strangers_service.show_looks(stranger)
        bench.journal.step(0.0)
        of, looks = bench.strangers_service.view().looks
        assert (of, {each.ndim for each in looks}) == (stranger, {3})
        counts.append(len(looks))
    bench.strangers_service.merge(other, one)
    bench.strangers_service.show_looks(one)
    bench.journal.step(0.0)
    assert len(bench.strangers_service.view().looks[1]) == sum(counts)


def test_two_strangers_are_merged(bench: Bench) -> None:
    bench.during(0, 6, lambda at: (somebody(at), unknown(3, at, since=0, axis=1, pictured=True)))
    one, other = sorted(each.row.id for each in bench.strangers())
    bench.strangers_service.merge(other, one)
    bench.journal.step(0.0)
    assert {each.stranger for each in bench.rows()} == {one}
    assert [each.row.id for each in bench.strangers()] == [one]
    said = outcome_text(bench.strangers_service.view().status)
    assert said == f"Strangers {other} and {one} are one person: stranger {one}."


def test_looks_of_another_embedder_are_made_anew(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    bench.wait(20)
    (stranger,) = bench.strangers()
    looks = [look(30 + row / 10, vector=facing(0), embedder="other@1") for row in range(12)]
    bench.during(30, 40, lambda at: track(5, at, looks))
    assert len(bench.embedded) == stranger.row.looks
    stored = JournalFile(bench.folder).strangers.looks()
    assert {each.embedder for each in stored if each.stranger == stranger.row.id} == {"other@1"}
    bench.wait(60)
    bench.during(
        60,
        63,
        lambda at: track(6, at, [look(60 + row / 10, vector=facing(5), embedder="other@1") for row in range(12)]),
    )
    assert {each.stranger for each in bench.rows()} == {stranger.row.id}
