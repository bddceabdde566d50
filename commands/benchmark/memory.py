"""What the app holds in memory: after its start, with 1,000 people, and after running for a while."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from commands.app import App
from commands.benchmark.enrolment import write_portraits
from commands.benchmark.figures import memory_mb
from commands.benchmark.live import live_session
from commands.benchmark.probe import shown
from recognition.enrolment.still import Enrolled, Enroller
from recognition.interfaces import template_key
from recognition.types import Box, Detection, Image
from storage.gallery.gallery import Gallery

_PATIENCE = 120.0
_THUMBNAILS = 3.0
"""Seconds that the window has to read the pictures of the people it lists."""


def measure(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: as ``live.measure``."""
    app.gallery_folder = Path(order["gallery"])
    return shown(app, partial(live_session, app, order), partial(_script, order=order))


def write_people(app: App, folder: Path, count: int) -> None:
    """A gallery of ``count`` people with one picture each, already enrolled: with random templates, which weigh the
    same as others and take no hour to make."""
    folder.mkdir(exist_ok=True)
    write_portraits(folder, count, side=160)
    embedder = app.embedder()
    gallery = Gallery(folder)
    stand_in = _RandomEnroller(app.enroller(app.detector_name, embedder), embedder.dimension)
    gallery.update(stand_in, template_key(embedder), now=time.time() + 5)
    gallery.close()


def _script(session: Any, order: Mapping[str, Any]) -> dict[str, Any]:
    analysed = partial(_is_analysing, session)
    session.wait_for(lambda: session.first_picture_at is not None, _PATIENCE)
    deadline = time.monotonic() + _PATIENCE
    while not analysed() and time.monotonic() < deadline:
        session.during(0.5)
    session.during(_THUMBNAILS)
    start = memory_mb()
    session.during(order["seconds"])
    return {"start_mb": start, "end_mb": memory_mb(), "minutes": round(order["seconds"] / 60, 2)}


def _is_analysing(session: Any) -> bool:
    snapshot = session.snapshot()
    return bool(snapshot.embedder and snapshot.analysis is not None and snapshot.analysis.tracks)


class _RandomEnroller:
    def __init__(self, real: Enroller, dimension: int) -> None:
        self.method = real.method
        self._dimension = dimension

    def template(self, image: Image) -> Enrolled:
        seed = int.from_bytes(hashlib.sha256(image.tobytes()).digest()[:4], "little")
        vector = np.random.default_rng(seed).standard_normal(self._dimension).astype(np.float32)
        return Enrolled(vector / np.linalg.norm(vector), Box(0, 0, *image.shape[1::-1]))

    def template_of(self, image: Image, _face: Detection) -> Enrolled:
        return self.template(image)
