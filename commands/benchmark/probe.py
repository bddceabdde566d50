"""Measures one thing in a fresh process: the app in its window, or other packages beside ours.

The process is ``main.py benchmark --probe ORDER``; ``ORDER`` is a JSON file with what to do, and the answer is written
beside it. So nothing that was imported, compiled or allocated before has a part in what is measured.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from commands.app import App
from commands.benchmark.watched import TICK_MS, WatchedSession
from recognition.errors import RollcallError
from services.app_services import AppServices

if TYPE_CHECKING:
    from realtime.session import LiveSession

_ANSWER = "answer.json"
_MAIN = Path(__file__).resolve().parents[2] / "main.py"


def measured_apart(
    measure: str,
    order: Mapping[str, Any],
    *,
    options: Mapping[str, object] | None = None,
    environment: Mapping[str, str] | None = None,
    timeout: float = 300.0,
) -> dict[str, Any]:
    """Calls ``function(app, order)`` in a fresh process. ``measure``: ``MODULE.FUNCTION`` of ``commands.benchmark``.

    ``options`` are given on its command line, such as ``embedder``. The order gets ``began``, the time before the
    process was started. Raises RollcallError where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="rollcall-benchmark-") as folder:
        place, errors = Path(folder) / "order.json", Path(folder) / "errors.txt"
        named = [str(each) for name, value in (options or {}).items() for each in (f"--{name}", value)]
        command = [sys.executable, str(_MAIN), "benchmark", *named, "--probe", str(place)]
        place.write_text(json.dumps({**order, "measure": measure, "began": time.time()}), encoding="utf-8")
        with (
            errors.open("wb") as stream,
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                env={**os.environ, **(environment or {})},
            ) as child,
        ):
            try:
                child.wait(timeout)
            except BaseException as error:
                child.kill()
                if isinstance(error, subprocess.TimeoutExpired):
                    raise RollcallError(f"Measuring {measure} took longer than {timeout:.0f} s.") from error
                raise
        answer = Path(folder) / _ANSWER
        if not answer.exists():
            lines = errors.read_text("utf-8", errors="replace").strip().splitlines()
            raise RollcallError(f"Measuring {measure} failed: {lines[-1] if lines else f'status {child.returncode}'}")
        result: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
        return result


def answer(place: Path, app: App) -> int:
    """The child's side of ``measured_apart``."""
    order = json.loads(place.read_text(encoding="utf-8"))
    module, _, function = order["measure"].partition(".")
    result = getattr(import_module(f"commands.benchmark.{module}"), function)(app, order)
    draft = place.with_name("answer.new")
    draft.write_text(json.dumps(result), encoding="utf-8")
    draft.replace(place.with_name(_ANSWER))
    return 0


def shown(app: App, make: Callable[..., Any], script: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """Shows a session in the real window, or, where there can be none, pulls it as the window would.

    ``make`` gives the session for a listener. ``script`` runs on a thread with the session as a WatchedSession; its
    result is returned together with ``window``, which is None where there is none, and ``no_window`` says why.
    """
    if find_spec("PySide6") is None:
        return {"window": None, "no_window": "PySide6 is not installed", **_Show(make, script, paints=False).pulled()}
    show = _Show(make, script, paints=True)
    try:
        return {"window": os.environ.get("QT_QPA_PLATFORM", "on the screen"), **show.painted(app)}
    except RollcallError as error:
        if show.has_begun:
            raise
        return {"window": None, "no_window": str(error), **_Show(make, script, paints=False).pulled()}


class _Show:
    def __init__(self, make: Callable[..., Any], script: Callable[[Any], dict[str, Any]], *, paints: bool) -> None:
        self.has_begun = False
        self._session = WatchedSession(make, paints=paints)
        self._script = script
        self._paints = paints
        self._over = threading.Event()
        self._results: dict[str, Any] = {}
        self._fault: BaseException | None = None
        self._player = threading.Thread(target=self._play, name="script", daemon=True)

    def painted(self, app: App) -> dict[str, Any]:
        assert app.open_window is not None
        services = AppServices(self._session.live, app.settings)
        services.session = cast("LiveSession", self._session)
        app.open_window(
            services=services, mirror=False, theme="light", on_ready=self._player.start, painted=self._session.painted
        )
        return self._answer()

    def pulled(self) -> dict[str, Any]:
        self._session.start()
        self._player.start()
        while not self._over.wait(TICK_MS / 1000):
            self._session.snapshot()
        self._session.stop()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        self._player.join()
        if self._fault is not None:
            raise self._fault
        return self._results

    def _play(self) -> None:
        self.has_begun = True
        try:
            self._results = self._script(self._session)
        except BaseException as error:
            self._fault = error
        finally:
            self._over.set()
            if self._paints:
                signal.raise_signal(signal.SIGINT)  # closes the window as its cross does
