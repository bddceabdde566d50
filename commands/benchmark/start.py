"""From the command to the first picture and the first name: with empty caches, and with those of the start before."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from commands.app import App
from commands.benchmark.probe import shown
from recognition.errors import RollcallError

_PATIENCE = 180.0
_NAMED_PACKAGES = 40


def measure(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: ``source``, ``gallery``, ``cache``, and ``began``, when the process was started."""
    app.named_cache = Path(order["cache"])
    app.gallery_folder = Path(order["gallery"])
    return shown(app, partial(_session, app, order), partial(_script, order=order))


def _session(app: App, order: Mapping[str, Any], listener: Callable[[Any], None]) -> Any:
    from commands.live import session_of

    return session_of(app, order["source"], listener=listener)


def _script(session: Any, order: Mapping[str, Any]) -> dict[str, Any]:
    if not session.wait_for(lambda: session.first_name_at is not None, _PATIENCE):
        raise RollcallError(f"Nobody was named within {_PATIENCE:.0f} s: there must be faces in the source.")
    snapshot = session.snapshot()
    return {
        "first_picture_s": round(session.first_picture_at - order["began"], 3),
        "first_name_s": round(session.first_name_at - order["began"], 3),
        "processor_s": round(time.process_time(), 3),
        "detector": snapshot.detector,
        "embedder": snapshot.embedder,
        "modules": len(sys.modules),
        "packages": imported_packages(),
    }


def imported_packages() -> list[str]:
    """The installed packages that this process has imported."""
    found = set()
    for name, module in list(sys.modules.items()):
        place = getattr(module, "__file__", None) or ""
        if "site-packages" in place or "dist-packages" in place:
            found.add(name.split(".")[0])
    return sorted(each for each in found if not each.startswith("_"))[:_NAMED_PACKAGES]
