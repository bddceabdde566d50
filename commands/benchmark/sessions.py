"""The live app, measured in the real window where Qt is there: start-up, live picture and memory.

Imports are inside of functions: a start imports what the window does, when the window does.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from commands.app import App
from commands.live.command import begin_window, session_of
from recognition.errors import RollcallError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from commands.benchmark.watched import WatchedSession
    from realtime.interfaces import Source
    from realtime.session import LiveSession
    from recognition.types import Analysis

NOBODY = "nobody"
Script = Callable[["WatchedSession"], dict[str, Any]]
_TIMEOUT = 180.0
SETTLING = 1.5
"""Seconds after a new source, or a name just found: work is done that is not done again."""
_THUMBNAILS = 3.0
"""Seconds for the window to read the pictures of the people it lists."""
_MAX_PACKAGES = 40


def live(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: ``source``, ``gallery``, ``size`` (width, height), ``seconds``, ``names`` (repetitions of the time to
    a name)."""
    from commands.benchmark.figures import effective_texts, memory_mb, spread

    def script(session: WatchedSession) -> dict[str, Any]:
        wait_for_name(session)
        session.during(SETTLING)
        busy = session.during(order["seconds"])
        times = [each for _ in range(order["names"]) if (each := session.time_to_name(order["source"])) is not None]
        session.set_source(NOBODY)
        session.during(SETTLING)
        nobody = session.during(order["seconds"])
        snapshot = session.snapshot()
        return {
            **busy,
            "detector": snapshot.detector,
            "embedder": snapshot.embedder,
            "first_name_ms": spread(times),
            "nobody": nobody,
            "memory_mb": memory_mb(),
            "effective": effective_texts(snapshot.effective),
        }

    return shown(app, order, script)


def start(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """Seconds from the command to the first picture and the first name.

    ``order``: ``source``, ``gallery``, ``cache``, and ``began``, when the process was started.
    """
    app.named_cache = Path(order["cache"])
    begin_window(app)

    def script(session: WatchedSession) -> dict[str, Any]:
        wait_for_name(session)
        snapshot = session.snapshot()
        assert session.first_picture_at is not None
        assert session.first_name_at is not None
        return {
            "first_picture_s": round(session.first_picture_at - order["began"], 3),
            "first_name_s": round(session.first_name_at - order["began"], 3),
            "processor_s": round(time.process_time(), 3),
            "detector": snapshot.detector,
            "embedder": snapshot.embedder,
            "modules": len(sys.modules),
            "packages": imported_packages(),
        }

    return shown(app, order, script)


def memory(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """Memory after the start and after running for ``seconds``. ``order`` as in ``live``."""
    from commands.benchmark.figures import memory_mb

    def script(session: WatchedSession) -> dict[str, Any]:
        session.wait_for(lambda: session.first_picture_at is not None, _TIMEOUT)
        deadline = time.monotonic() + _TIMEOUT
        while not _is_analysing(session) and time.monotonic() < deadline:
            session.during(0.5)
        session.during(_THUMBNAILS)
        began = memory_mb()
        session.during(order["seconds"])
        return {"start_mb": began, "end_mb": memory_mb(), "minutes": round(order["seconds"] / 60, 2)}

    return shown(app, order, script)


def imported_packages() -> list[str]:
    """The installed packages that this process has imported."""
    found = set()
    for name, module in list(sys.modules.items()):
        place = getattr(module, "__file__", None) or ""
        if "site-packages" in place or "dist-packages" in place:
            found.add(name.split(".")[0])
    return sorted(each for each in found if not each.startswith("_"))[:_MAX_PACKAGES]


def shown(app: App, order: Mapping[str, Any], script: Script) -> dict[str, Any]:
    """Shows the session of ``live`` in the real window, or, where there can be none, pulls it as the window would.

    ``script`` runs on a thread; its result is returned together with ``window``, which is None where there is none, and
    ``no_window`` is the reason. A finite source begins again at its end.
    """
    from concurrent.futures import ThreadPoolExecutor

    from commands.benchmark.scene import EmptyRoom, Repeated
    from commands.benchmark.watched import WatchedSession
    from realtime.sources.factory import create_source
    from services.app_services import AppServices

    app.gallery_folder = Path(order["gallery"])

    def create(spec: str) -> Source:
        if spec == NOBODY:
            return EmptyRoom(tuple(order["size"]))
        return Repeated(partial(create_source, spec, app.settings.source))

    def make(listener: Callable[[Analysis], None]) -> LiveSession:
        return session_of(app, order["source"], listener=listener, create=create)

    assert app.open_window is not None
    session = WatchedSession(make, paints=True)
    futures: list[Future[dict[str, Any]]] = []
    services = AppServices(session.live, app.settings)
    services.session = cast("LiveSession", session)
    with ThreadPoolExecutor(1) as pool:

        def play() -> None:
            futures.append(pool.submit(script, session))
            # Closes the window as Ctrl-C does.
            futures[0].add_done_callback(lambda _: signal.raise_signal(signal.SIGINT))

        try:
            app.open_window(services=services, mirror=False, theme="light", on_ready=play, painted=session.painted)
            return {"window": os.environ.get("QT_QPA_PLATFORM", "on the screen"), **futures[0].result()}
        except RollcallError as error:
            if futures:
                raise
            return {"window": None, "no_window": str(error), **_pulled(WatchedSession(make, paints=False), script)}


def _pulled(session: WatchedSession, script: Script) -> dict[str, Any]:
    from concurrent.futures import ThreadPoolExecutor, wait

    from commands.benchmark.watched import TICK_MS

    session.start()
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(script, session)
        while not wait([future], TICK_MS / 1000).done:
            session.snapshot()
    session.stop()
    return future.result()


def wait_for_name(session: WatchedSession) -> None:
    if not session.wait_for(lambda: session.first_name_at is not None, _TIMEOUT):
        raise RollcallError(f"Nobody was named within {_TIMEOUT:.0f} s: there must be faces in the source.")


def _is_analysing(session: WatchedSession) -> bool:
    snapshot = session.snapshot()
    return bool(snapshot.embedder and snapshot.analysis is not None and snapshot.analysis.tracks)
