"""The live pipeline with a paced source, in the real window where Qt is there: what a person at the screen sees."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from commands.app import App
from commands.benchmark.figures import memory_mb, spread
from commands.benchmark.probe import shown
from recognition.errors import RollcallError

NOBODY = "nobody"
_PATIENCE = 120.0
_SETTLING = 1.5
"""Seconds: with a new source, or a name just found, work is done that is not done again."""


def measure(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: ``source``, ``gallery``, ``size`` (width, height), ``seconds``, ``names`` (how often the
    time to a name is taken)."""
    app.gallery_folder = Path(order["gallery"])
    return shown(app, partial(live_session, app, order), partial(_script, order=order))


def live_session(app: App, order: Mapping[str, Any], listener: Any) -> Any:
    """The session as ``live`` makes it, on a source that begins again at its end."""
    from commands.benchmark.scene import EmptyRoom, Repeated
    from commands.live import session_of
    from realtime.interfaces import Source
    from realtime.sources.factory import create_source

    def create(spec: str) -> Source:
        if spec == NOBODY:
            return EmptyRoom(tuple(order["size"]))
        return Repeated(lambda: create_source(spec, app.settings.source))

    return session_of(app, order["source"], listener=listener, create=create)


def _script(session: Any, order: Mapping[str, Any]) -> dict[str, Any]:
    if not session.wait_for(lambda: session.first_name_at is not None, _PATIENCE):
        raise RollcallError(f"Nobody was named within {_PATIENCE:.0f} s: there must be faces in the source.")
    session.during(_SETTLING)
    busy = session.during(order["seconds"])
    times = [each for _ in range(order["names"]) if (each := session.time_to_name(order["source"])) is not None]
    session.set_source(NOBODY)
    session.during(_SETTLING)
    nobody = session.during(order["seconds"])
    snapshot = session.snapshot()
    return {
        **busy,
        "detector": snapshot.detector,
        "embedder": snapshot.embedder,
        "first_name_ms": spread(times),
        "nobody": nobody,
        "memory_mb": memory_mb(),
        "effective": [
            f"{each.setting}: {each.configured} -> {each.effective} ({each.reason})" for each in snapshot.effective
        ],
    }
