"""Several cameras at once: how often each is shown, how soon a new face has its name, and what that costs.

Every camera plays a clip of 1280 x 720 at 30 frames a second in which one unknown face stays and one known face comes
and goes: that is the face that changes. Imports are inside of functions, as in ``sessions``.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import App
from recognition.errors import RollcallError

if TYPE_CHECKING:
    from realtime.interfaces import Source
    from realtime.session import LiveSession
    from recognition.types import Analysis, Image

KNOWN = "Eileen Collins"
COUNTS = (1, 2, 4, 8)
_RATE = 30.0
_FRAMES = 120
_COMES, _STAYS, _GOES = 48, 54, 108
"""Frames in which she comes into the picture, is in it wholly, and begins to go."""
_SIZE = 1280, 720
_FACE = 330
"""Pixels of a portrait's side."""
_TIMEOUT = 120.0
_SETTLING = 10.0
"""Seconds: half precision is measured on the first run, 8 s after the start."""
_PULL = 0.016


def write_clip(file: Path, gallery: Path) -> None:
    """Writes the clip, and a gallery with the face that is known. Raises RollcallError."""
    import cv2
    import numpy as np

    from recognition.sample_pictures import packaged_picture, sample_picture

    known, unknown = (
        sample_picture("astronaut"),
        packaged_picture("matplotlib", "mpl-data/sample_data/grace_hopper.jpg"),
    )
    if unknown is None:
        raise RollcallError("The portrait of a face that nobody knows is missing: Matplotlib is not installed whole.")
    gallery.mkdir(parents=True)
    _, encoded = cv2.imencode(".png", known)
    (gallery / f"{KNOWN}.png").write_bytes(encoded.tobytes())
    scene = cv2.resize(sample_picture("coffee"), _SIZE)
    people = [cv2.resize(each[:512, :512], (_FACE, _FACE)) for each in (known, unknown)]
    writer = cv2.VideoWriter(str(file), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), _RATE, _SIZE)
    for index in range(_FRAMES):
        picture = scene.copy()
        sway = round(12 * np.sin(2 * np.pi * index / _FRAMES))
        _paste(picture, people[1], 800 + sway, 250)
        into = min(1.0, max(0.0, (index - _COMES) / (_STAYS - _COMES)))
        out = min(1.0, max(0.0, (index - _GOES) / (_FRAMES - 1 - _GOES)))
        _paste(picture, people[0], round(-_FACE + (into - out) * (_FACE + 120)) + sway, 220)
        writer.write(picture)
    writer.release()


def _paste(picture: Image, portrait: Image, left: int, top: int) -> None:
    from_left = max(0, -left)
    if from_left < portrait.shape[1]:
        picture[top : top + _FACE, max(0, left) : left + _FACE] = portrait[:, from_left:]


class Camera:
    """Plays the clip without end, from ``start`` (s) on.

    appeared: when the frame was read that first shows the known face wholly, monotonic seconds; None once she has been
        named.
    """

    is_live = False
    is_cut_short = False
    position: float | None = None

    def __init__(self, source: Any, start: float, label: str) -> None:
        self.label = label
        self.appeared: float | None = None
        self.missed = 0
        self._source = source
        self._start = start
        self._index = 0
        self._is_closing = False

    @property
    def frames_per_second(self) -> float | None:
        return _RATE

    def open(self) -> None:
        self._source.open()
        self._go_to(self._start)

    def read(self) -> Image | None:
        image: Image | None = self._source.read()
        if image is None and not self._is_closing:
            self._go_to(0.0)
            image = self._source.read()
        if self._index == _STAYS:
            self.missed += self.appeared is not None
            self.appeared = time.monotonic()
        self._index += 1
        return image

    def close(self) -> None:
        self._is_closing = True
        self._source.close()

    def _go_to(self, seconds: float) -> None:
        self._source.seek(seconds)
        self._index = round(seconds * _RATE)


class Observer:
    """Hears every analysis, and counts what is pulled. ``cameras``: by the number of their feed, ``count`` of them."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.cameras: dict[int, Camera] = {}
        self.named_after: list[float] = []
        self.has_named: set[int] = set()
        self.analysed: dict[int, set[int]] = {}
        self.shown: dict[int, set[int]] = {}
        self.is_measuring = False
        self.all_named = threading.Event()
        """Set once each of the cameras has named a face."""
        self._lock = threading.Lock()

    def heard(self, analysis: Analysis) -> None:
        """On the detection thread."""
        now = time.monotonic()
        with self._lock:
            self.analysed.setdefault(analysis.feed, set()).add(analysis.frame_index)
            camera = self.cameras.get(analysis.feed)
            if camera is None or not any(each.person == KNOWN for each in analysis.tracks):
                return
            self.has_named.add(analysis.feed)
            if len(self.has_named) == self._count:
                self.all_named.set()
            if camera.appeared is not None and analysis.frame_time >= camera.appeared:
                if self.is_measuring:
                    self.named_after.append((now - camera.appeared) * 1000)
                camera.appeared = None

    def begin(self) -> None:
        with self._lock:
            self.analysed.clear()
            self.shown.clear()
            for each in self.cameras.values():
                each.missed, each.appeared = 0, None
            self.is_measuring = True

    def show(self, feed: int, index: int) -> None:
        self.shown.setdefault(feed, set()).add(index)


def measure(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: ``clip``, ``gallery``, ``count`` of cameras, ``seconds``."""
    from commands.benchmark.figures import memory_mb, percentile
    from commands.live.command import session_of
    from realtime.feed_options import FeedOptions
    from realtime.sources.factory import create_source

    app.gallery_folder = Path(order["gallery"])
    count = int(order["count"])
    observer = Observer(count)

    def create(spec: str) -> Source:
        number = int(spec)
        start = number * _FRAMES / _RATE / count
        made = Camera(create_source(order["clip"], app.settings.source), start, f"camera {number}")
        observer.cameras[number] = made
        return made

    feeds = tuple(FeedOptions(str(number), f"camera {number}") for number in range(count))
    session = session_of(app, feeds, create=create, listener=observer.heard)
    session.start()
    try:
        _pull(session, observer, _TIMEOUT, observer.all_named)
        if not observer.all_named.is_set():
            raise RollcallError(f"Not every camera named a face within {_TIMEOUT:.0f} s.")
        _pull(session, observer, _SETTLING)
        observer.begin()
        began, processor = time.monotonic(), time.process_time()
        _pull(session, observer, order["seconds"])
        seconds, processor = time.monotonic() - began, time.process_time() - processor
        snapshot = session.snapshot()
    finally:
        session.stop(5.0)
    rates = sorted(len(observer.shown.get(number, ())) / seconds for number in range(count))
    analysed = sorted(len(observer.analysed.get(number, ())) / seconds for number in range(count))
    times, missed = observer.named_after, sum(each.missed for each in observer.cameras.values())
    changes = (len(times) + missed) / seconds
    return {
        "cameras": count,
        "detector": snapshot.detector,
        "embedder": snapshot.embedder,
        "shown_per_second": [round(each, 1) for each in (rates[0], rates[-1])],
        "analysed_per_second": [round(each, 1) for each in (analysed[0], analysed[-1])],
        "behind_percent": round(100 * (1 - rates[0] / rates[-1]), 1) if rates[-1] else 100.0,
        "names": len(times),
        "missed": missed,
        "changes_per_second": round(changes, 3),
        "cpu_per_change": round(processor / seconds / changes, 3) if changes else None,
        "name_ms": {"p50": round(percentile(times, 50), 1), "p95": round(percentile(times, 95), 1)} if times else {},
        "cpu_cores": round(processor / seconds, 3),
        "memory_mb": memory_mb(),
    }


def _pull(session: LiveSession, observer: Observer, seconds: float, done: threading.Event | None = None) -> None:
    """As a window would, for so many seconds or until ``done``."""
    deadline, wait = time.monotonic() + seconds, done or threading.Event()
    while time.monotonic() < deadline and not wait.wait(_PULL):
        for each in session.feed_views():
            if each.frame is not None:
                observer.show(each.number, each.frame.index)
        session.snapshot()
