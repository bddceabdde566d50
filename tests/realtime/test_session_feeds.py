"""A session of several sources."""

from __future__ import annotations

import threading

from realtime.feed_options import FeedOptions
from realtime.interfaces import SessionState
from recognition.errors import SourceAwayError
from services.messages.live import live_text
from tests.fakes import BLUE, RED, FedSource, ScriptedSource, picture, until
from tests.realtime.session_rig import LEFT, RIGHT, Begin, Rig, faces


class TestSeveralSources:
    @staticmethod
    def begin_two(begin: Begin, **options: object) -> tuple[Rig, FedSource, FedSource]:
        door, yard = FedSource("door"), FedSource("yard")
        feeds = (FeedOptions("one", "Door"), FeedOptions("two", "Yard", threshold_offset=0.1))
        rig = begin({"one": lambda: door, "two": lambda: yard, "three": FedSource}, feeds=feeds, **options)
        return rig, door, yard

    @staticmethod
    def named(rig: Rig, feed: int) -> list[str | None]:
        (view,) = (each for each in rig.session.feed_views() if each.number == feed)
        return [] if view.analysis is None else [each.person for each in view.analysis.tracks]

    def test_each_has_its_names_and_commands_are_about_the_one_in_focus(self, begin: Begin) -> None:
        rig, door, yard = self.begin_two(begin)

        def both() -> bool:
            door.feed(picture((LEFT, RED)))
            yard.feed(picture((RIGHT, BLUE)))
            return (self.named(rig, 0), self.named(rig, 1)) == (["Ada"], ["Bea"])

        until(both)
        assert [(each.name, each.state) for each in rig.session.feed_views()] == [
            ("Door", SessionState.RUNNING),
            ("Yard", SessionState.RUNNING),
        ]
        assert rig.session.snapshot().name == "Door"
        assert [each.feed for each in rig.session.snapshot().others] == [1]
        rig.session.focus(1)
        assert [each.feed for each in rig.session.snapshot().others] == [0]
        snapshot = rig.session.snapshot()
        assert (snapshot.name, snapshot.feed, snapshot.source_label) == ("Yard", 1, "yard")
        assert [each.person for each in snapshot.analysis.tracks] == ["Bea"]  # type: ignore[union-attr]
        rig.session.pause(True, 1)
        until(lambda: [each.state for each in rig.session.snapshots()] == [SessionState.RUNNING, SessionState.PAUSED])
        until(lambda: {name for name, seen in rig.session.snapshot(0).seen if seen.present} == {"Ada", "Bea"})

    def test_a_pause_is_one_of_all(self, begin: Begin) -> None:
        rig, door, yard = self.begin_two(begin)
        for source in (door, yard):
            source.feed(faces())
        until(lambda: all(each.frame is not None for each in rig.session.snapshots()))
        rig.session.pause(True)
        until(lambda: {each.state for each in rig.session.snapshots()} == {SessionState.PAUSED})
        rig.session.pause(False)
        until(lambda: {each.state for each in rig.session.snapshots()} == {SessionState.RUNNING})

    def test_one_that_is_gone_costs_the_others_nothing(self, begin: Begin) -> None:
        rig, door, yard = self.begin_two(begin)
        yard.feed(faces())
        rig.sources["two"] = lambda: ScriptedSource([], SourceAwayError("The yard is dark."), label="yard")
        yard.close()
        until(lambda: rig.session.snapshots()[1].state is SessionState.RECONNECTING)
        until(lambda: live_text(rig.session.snapshots()[1].status) == "Yard: The yard is dark.")

        def ada() -> bool:
            door.feed(picture((LEFT, RED)))
            return self.named(rig, 0) == ["Ada"]

        until(ada)
        assert rig.session.snapshots()[0].state is SessionState.RUNNING

    def test_one_can_be_added_and_taken_away(self, begin: Begin) -> None:
        rig, door, _ = self.begin_two(begin)
        added = FedSource("gate")
        rig.sources["three"] = lambda: added
        number = rig.session.add_feed(FeedOptions("three", "Gate"))

        def bea() -> bool:
            door.feed(picture((LEFT, RED)))
            added.feed(picture((RIGHT, BLUE)))
            return self.named(rig, number) == ["Bea"]

        until(bea)
        rig.session.focus(number)
        assert rig.session.remove_feed(number)
        assert not rig.session.remove_feed(number)
        assert [each.name for each in rig.session.feed_views()] == ["Door", "Yard"]
        assert rig.session.focused == 0
        assert rig.session.remove_feed(1)
        assert not rig.session.remove_feed(0), "one stays"
        until(lambda: sum(each.name == "capture" for each in threading.enumerate()) == 1)

        def alone() -> bool:
            door.feed(picture((LEFT, RED)))
            return [each.person for each in rig.session.snapshot().present] == ["Ada"]

        until(alone)
