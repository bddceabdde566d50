"""A session stops from every state, and crashes become faults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from realtime.interfaces import SessionState, Source
from recognition.types import Detection, Image
from services.messages.live import live_text
from tests.fakes import PATIENCE, FakeModelFactory, FedSource, ScriptedSource, SlowEmbedder, SquareDetector, until
from tests.realtime.session_rig import Begin, Rig, faces


def test_a_crash_becomes_a_fault_and_a_new_source_begins_again(begin: Begin, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(SquareDetector):
        broken = True

        def detect(self, image: Image) -> list[Detection]:
            if self.broken:
                raise ZeroDivisionError
            return super().detect(image)

    class Breaking(FakeModelFactory):
        def detector(self, name: str, progress: object, **options: object) -> SquareDetector:
            super().detector(name, progress, **options)  # type: ignore[arg-type]
            return Broken()

    rig = begin(model_factory=Breaking())
    snapshot = rig.feed_until(lambda each: each.state is SessionState.FAILED, faces())
    assert "ZeroDivisionError" in live_text(snapshot.status)
    assert "detection" in live_text(snapshot.status)
    assert any(record.exc_info for record in caplog.records)
    Broken.broken = False
    rig.fed.close()
    rig.fed = FedSource()
    rig.session.set_source("fed")
    assert rig.feed_until_named("Ada", "Bea").state is SessionState.RUNNING


class TestStopping:
    def test_twice_and_before_the_start(self, tmp_path: Path) -> None:
        rig = Rig(tmp_path, {})
        assert rig.session.stop() == ()
        assert rig.session.stop() == ()
        rig.session.start()  # nothing: it was stopped
        assert rig.session.snapshot().state is SessionState.IDLE

    @pytest.mark.parametrize("state", ["failed", "paused", "finished", "reconnecting"])
    def test_from_every_state(self, begin: Begin, state: str) -> None:
        sources: dict[str, Callable[[], Source]] = {
            "finished": lambda: ScriptedSource([faces()]),
            "reconnecting": lambda: ScriptedSource([], "end", is_live=True),
            "paused": lambda: ScriptedSource([faces()], "wait", is_live=True),
        }
        rig = begin(sources, source=state)
        if state == "paused":
            until(lambda: rig.session.snapshot().state is SessionState.RUNNING)
            rig.session.pause(True)
        until(lambda: rig.session.snapshot().state == state)
        assert rig.session.stop(10.0) == ()
        assert rig.session.stop(10.0) == ()
        assert rig.session.snapshot().state is SessionState.IDLE

    def test_does_not_wait_for_a_source_that_is_stuck(self, begin: Begin) -> None:
        stuck = ScriptedSource([faces()], "stuck", is_live=True)
        rig = begin({"stuck": lambda: stuck}, source="stuck")
        until(lambda: rig.session.snapshot().frame)
        assert stuck.is_stuck.wait(PATIENCE)
        until(lambda: rig.session.stop(0.2) == ("capture",))
        stuck.free.set()
        assert rig.session.stop(10.0) == ()

    def test_another_source_does_not_wait_for_one_that_is_stuck(self, begin: Begin) -> None:
        stuck = ScriptedSource([faces()], "stuck", is_live=True)
        rig = begin({"stuck": lambda: stuck}, source="stuck")
        until(lambda: rig.session.snapshot().frame)
        assert stuck.is_stuck.wait(PATIENCE)
        rig.session.set_source("fed")
        rig.feed_until_named("Ada", "Bea")
        stuck.free.set()

    def test_does_not_wait_for_an_embedder_that_is_stuck(self, begin: Begin) -> None:
        slow = SlowEmbedder()
        rig = begin(model_factory=FakeModelFactory(embedders={"sface": slow}))
        rig.feed_until(lambda _: slow.entered.acquire(blocking=False), faces())
        until(lambda: rig.session.stop(0.2) == ("embedding",))
        slow.release(1000)

    def test_commands_after_it_do_nothing(self, begin: Begin) -> None:
        rig = begin()
        rig.session.stop(10.0)
        rig.session.set_source("nothing")
        rig.session.pause(True)
        rig.session.set_threshold(0.2)
        rig.session.set_detector("circles")
        rig.session.set_embedder("other")
        assert rig.session.snapshot().state is SessionState.IDLE
