"""The whole live path with real networks: the demo, its gallery, YuNet and SFace."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from realtime.interfaces import SessionState, Snapshot
from realtime.pipeline.model_loading import ModelFactory
from realtime.session import LiveSession
from realtime.sources.demo import NAMED
from recognition.types import State
from services.messages.live import live_text
from settings import Settings
from tests.fakes import until
from tests.gallery_folder import write_collins

pytestmark = pytest.mark.slow


def states(snapshot: Snapshot) -> set[tuple[State, str | None]]:
    tracks = snapshot.analysis.tracks if snapshot.analysis is not None else ()
    return {(track.state, track.person) for track in tracks}


@pytest.mark.timeout(240)
def test_the_demo_names_its_person_and_follows_the_gallery(prepared_networks: Path, tmp_path: Path) -> None:
    from recognition.inference.engine import Engine
    from recognition.weights.store import ModelStore

    gallery = tmp_path / "gallery"
    write_collins(gallery)
    model_factory = ModelFactory(lambda: ModelStore(tmp_path / "models"), lambda: Engine(prepared_networks))
    session = LiveSession(Settings(), model_factory, gallery, source="demo", detector="yunet", embedder="sface")
    named: set[str] = set()

    def shows(state: State, person: str | None) -> bool:
        snapshot = session.snapshot()
        assert snapshot.state is not SessionState.FAILED, live_text(snapshot.status)
        found = states(snapshot)
        named.update(name for _, name in found if name is not None)
        return (state, person) in found

    session.start()
    try:
        until(lambda: session.snapshot().frame, 60)
        until(lambda: shows(State.KNOWN, NAMED), 120)
        until(lambda: shows(State.UNKNOWN, None), 60)
        assert named == {NAMED}

        shutil.move(gallery / f"{NAMED}.jpg", gallery / "Zoë Ångström.jpg")
        until(lambda: shows(State.KNOWN, "Zoë Ångström"), 30)
        session.set_threshold(0.0)
        assert states(session.snapshot()) <= {(State.UNKNOWN, None), (State.PENDING, None)}
        assert named == {NAMED, "Zoë Ångström"}
    finally:
        assert session.stop(30.0) == ()
