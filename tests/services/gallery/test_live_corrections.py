"""Corrections through the whole live path with real networks: at the very next snapshot, and after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from realtime.interfaces import SessionState, Snapshot
from realtime.pipeline.model_loading import ModelFactory
from realtime.session import LiveSession
from realtime.sources.demo import NAMED
from recognition.inference.engine import Engine
from recognition.types import State, Track
from recognition.weights.store import ModelStore
from services.app_services import AppServices
from services.messages.live import live_text
from settings import Settings
from tests.fakes import until
from tests.gallery_folder import write_collins

pytestmark = pytest.mark.slow
STRANGER = "Grace Hopper"


@contextmanager
def running(folder: Path, networks: Path) -> Iterator[tuple[LiveSession, AppServices]]:
    model_factory = ModelFactory(lambda: ModelStore(folder / "models"), lambda: Engine(networks))
    session = LiveSession(
        Settings(), model_factory, folder / "gallery", source="demo", detector="yunet", embedder="sface"
    )
    services = AppServices(session, Settings())
    services.start()
    try:
        yield session, services
    finally:
        assert services.stop(30.0) == ()


def tracks(snapshot: Snapshot) -> tuple[Track, ...]:
    assert snapshot.state is not SessionState.FAILED, live_text(snapshot.status)
    return snapshot.analysis.tracks if snapshot.analysis is not None else ()


def wait_for(session: LiveSession, wanted: Callable[[Track], bool]) -> Track:
    return until(lambda: next((track for track in tracks(session.snapshot()) if wanted(track)), None), 120)


def now(session: LiveSession, number: int) -> Track:
    return next(track for track in tracks(session.snapshot()) if track.id == number)


def are_read(session: LiveSession) -> bool:
    """Whether the corrections hold by their pictures by now, and not only for the faces that are followed."""
    identification = session.models.identification
    corrected = None if identification is None else identification.templates.corrections
    return corrected is not None and NAMED in corrected.denied_people and STRANGER in corrected.confirmed_people


@pytest.mark.timeout(300)
def test_corrections_show_at_once_and_survive_a_restart(tmp_path: Path, prepared_networks: Path) -> None:
    gallery = tmp_path / "gallery"
    write_collins(gallery)
    with running(tmp_path, prepared_networks) as (session, services):
        stranger = wait_for(session, lambda track: track.state is State.UNKNOWN and len(track.looks) >= 3)
        known = wait_for(session, lambda track: track.person == NAMED)
        card = services.corrections.card(known.id)
        assert card is not None
        assert card.nearest[0].person == NAMED
        assert card.image is not None

        services.corrections.deny(known.id, NAMED)
        assert now(session, known.id).person is None
        until(lambda: services.people.view().undo, 30)
        services.people.undo()
        until(lambda: now(session, known.id).person == NAMED, 30)

        known = wait_for(session, lambda track: track.person == NAMED)
        services.corrections.deny(known.id, NAMED)
        assert now(session, known.id).person is None
        stranger = wait_for(session, lambda track: track.state is State.UNKNOWN and track.id != known.id)
        services.corrections.confirm(stranger.id, STRANGER)
        named = now(session, stranger.id)
        assert (named.state, named.person, named.by_hand) == (State.KNOWN, STRANGER, True)
        until(lambda: are_read(session), 60)

    assert list((gallery / STRANGER).glob("seen *.jpg"))
    assert list((gallery / ".rollcall" / "not" / NAMED).glob("*.jpg"))

    seen: set[str | None] = set()
    with running(tmp_path, prepared_networks) as (session, services):

        def both_decided() -> bool:
            decided = [track for track in tracks(session.snapshot()) if track.state is not State.PENDING]
            seen.update(track.person for track in decided)
            return {track.person for track in decided} == {STRANGER, None}

        until(both_decided, 60)
        for _ in range(3):  # and it stays so while looks go on coming
            before = session.snapshot().figures.analysed_per_second
            assert before is not None
            until(both_decided, 30)
    assert seen == {STRANGER, None}
