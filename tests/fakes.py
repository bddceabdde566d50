"""Coloured squares that stand for faces, so that most tests need no weights.

A face is a square of one saturated colour on grey; its colour is its identity. ``SquareDetector`` finds the squares,
``ColourEmbedder`` turns a square's mean colour into a unit vector, so equal colours are at distance 0.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np

from realtime.gallery.gallery_changes import ChangesView, GalleryChanges
from realtime.gallery.gallery_watch import KeyedEnroller
from realtime.interfaces import Activity, Choice, GalleryView, LiveCode, Notices
from recognition.errors import ModelMissingError, UnknownNameError
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage
from recognition.types import Box, CropSpec, Detection, EffectiveSetting, Image, LivenessCrops, Vectors
from storage.gallery.gallery import Gallery

RED, GREEN, BLUE = (0, 0, 255), (0, 255, 0), (255, 0, 0)
GREY = 128

PATIENCE = 60.0
"""Seconds after which what a test waits for counts as not coming. Imports alone take ten on a busy machine."""

_T = TypeVar("_T")


def picture(
    *squares: tuple[tuple[int, int, int, int], tuple[int, int, int]], size: tuple[int, int] = (320, 240)
) -> Image:
    """A grey image of ``size`` (width, height) with squares of (left, top, right, bottom) in BGR colours."""
    image = np.full((size[1], size[0], 3), GREY, dtype=np.uint8)
    for (left, top, right, bottom), colour in squares:
        image[top:bottom, left:right] = colour
    return image


class SquareDetector:
    """Finds saturated squares of at least 8 pixels. ``calls`` counts the pictures it saw."""

    name = "squares"

    def __init__(self) -> None:
        self.calls = 0

    def detect(self, image: Image) -> list[Detection]:
        self.calls += 1
        spread = image.max(axis=2).astype(int) - image.min(axis=2)
        _, _, stats, _ = cv2.connectedComponentsWithStats((spread > 60).astype(np.uint8))
        found = []
        for left, top, width, height, _area in stats[1:].tolist():
            if width >= 8 and height >= 8:
                box = Box(left, top, left + width, top + height)
                found.append(Detection(box, 1.0, landmarks_in(box)))  # clearly upright: not searched for turned
        return sorted(found, key=lambda each: -each.box.area)


def landmarks_in(box: Box) -> np.ndarray:
    """Five points where an upright face in ``box`` has them, (5, 2) float32."""
    unit = np.array([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]], dtype=np.float32)
    return unit * np.array([box.width, box.height], np.float32) + np.array([box.left, box.top], np.float32)


class ColourEmbedder:
    """The centre's mean colour less grey, as a unit vector of three values."""

    name = "colours"
    version = "1"
    dimension = 3
    crop_spec = CropSpec(kind="box", size=16)

    def embed(self, crops: Sequence[Image]) -> Vectors:
        if not crops:
            return np.empty((0, 3), np.float32)
        means = np.stack([crop[4:12, 4:12].reshape(-1, 3).mean(axis=0) for crop in crops]) - GREY
        norms = np.linalg.norm(means, axis=1, keepdims=True)
        return np.asarray(means / np.maximum(norms, 1e-6), np.float32)


class FrameLiveness:
    """Takes a face for live where nothing black is around it. ``checked`` counts the faces it saw."""

    def __init__(self) -> None:
        self.checked = 0

    def scores(self, crops: Sequence[LivenessCrops]) -> list[float]:
        self.checked += len(crops)
        return [0.1 if (wider.max(axis=2) < 30).mean() > 0.05 else 0.9 for _, wider in crops]


def on_screen(image: Image) -> Image:
    """The same picture with a black frame around what is in its middle, as a screen has."""
    framed, (height, width) = image.copy(), image.shape[:2]
    cv2.rectangle(framed, (width // 16, height // 16), (width * 15 // 16, height * 15 // 16), (0, 0, 0), width // 16)
    return framed


class FakeClock:
    """A clock that stands still until it is told."""

    def __init__(self, now: float = 100.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class ShiftedClock:
    """The real times, ``ahead`` seconds later: a test lets time pass without waiting for it.

    A pause of a busy machine is then never taken for somebody who left.
    """

    def __init__(self) -> None:
        self.ahead = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead

    def wall(self) -> float:
        return time.time() + self.ahead


class ScriptedSource:
    """A source that delivers ``images`` and then ends, stays silent, or goes away, as ``then`` says.

    ``then``: "end"; "wait", which blocks in read until closed; "stuck", which blocks until ``free`` is set, whatever
    ``close`` says, as a hung driver does; an exception to raise.
    """

    def __init__(
        self, images: Sequence[Image], then: str | Exception = "end", *, is_live: bool = False, label: str = "scripted"
    ) -> None:
        self.label = label
        self.is_live = is_live
        self.frames_per_second: float | None = 30.0
        self.position: float | None = None
        self.is_cut_short = False
        self.free = threading.Event()
        self.is_stuck = threading.Event()
        self.closed = threading.Event()
        self._images = list(images)
        self._then = then

    def open(self) -> None:
        pass

    def read(self) -> Image | None:
        if self._images:
            return self._images.pop(0)
        if isinstance(self._then, Exception):
            raise self._then
        if self._then == "wait":
            self.closed.wait(30)
        if self._then == "stuck":
            self.is_stuck.set()
            self.free.wait(2 * PATIENCE)
        return None

    def close(self) -> None:
        self.closed.set()


class FedSource:
    """A live source whose every frame is let out by the test: ``feed`` returns once it was read."""

    is_live = True
    frames_per_second: float | None = 30.0
    position: float | None = None
    is_cut_short = False

    def __init__(self, label: str = "fed") -> None:
        self.label = label
        self._next: queue.Queue[Image | None] = queue.Queue(maxsize=1)
        self._taken = threading.Semaphore(0)

    def open(self) -> None:
        pass

    def read(self) -> Image | None:
        image = self._next.get()
        self._taken.release()
        return image

    def feed(self, image: Image) -> None:
        self._next.put(image, timeout=PATIENCE)
        assert self._taken.acquire(timeout=PATIENCE), "nobody reads the source"

    def close(self) -> None:
        with contextlib.suppress(queue.Full):
            self._next.put_nowait(None)


class SlowEmbedder(ColourEmbedder):
    """An embedder that is inside ``embed`` for as long as the test likes.

    ``entered`` counts the calls that began; each waits for a ``release`` by the test.
    """

    def __init__(self) -> None:
        self.entered = threading.Semaphore(0)
        self._released = threading.Semaphore(0)

    def release(self, calls: int = 1) -> None:
        self._released.release(calls)

    def embed(self, crops: Sequence[Image]) -> Vectors:
        self.entered.release()
        assert self._released.acquire(timeout=30), "the test never released the embedder"
        return super().embed(crops)


def until(condition: Callable[[], _T | None], timeout: float = PATIENCE) -> _T:
    """Waits until ``condition`` gives something true, and gives that; fails the test after ``timeout`` seconds."""
    deadline = time.monotonic() + timeout
    idle = threading.Event()
    while not (value := condition()):
        assert time.monotonic() < deadline, "what the test waits for did not come"
        idle.wait(0.005)
    return value


class FakeModelFactory:
    """Stands for ``realtime.pipeline.model_loading.ModelFactory``.

    Detectors "squares" and "circles", embedders "sface" and "other".

    ``missing``: embedders whose weights are not here until fetched. ``fetching``: what fetching raises.
    ``broken``: what making a part of that name raises. ``embedders`` are handed out instead of new ones.
    ``counted``: of how many people the last default threshold was asked for.
    """

    def __init__(
        self,
        *,
        missing: Iterable[str] = (),
        fetching: Exception | None = None,
        broken: Mapping[str, Exception] | None = None,
        thresholds: Mapping[str, float] | None = None,
        embedders: Mapping[str, ColourEmbedder] | None = None,
    ) -> None:
        self.missing = set(missing)
        self.detectors_made: list[str] = []
        self.counted = 0
        self._fetching = fetching
        self._broken = dict(broken or {})
        self._thresholds = dict(thresholds or {})
        self._embedders = dict(embedders or {})

    def bundles(self) -> tuple[Choice, ...]:
        return ()

    def detector(self, name: str, progress: ProgressSink, **_options: object) -> SquareDetector:
        self._make(name, progress)
        self.detectors_made.append(name)
        detector = SquareDetector()
        detector.name = name
        return detector

    def embedder(self, name: str, progress: ProgressSink) -> ColourEmbedder:
        self._make(name, progress)
        embedder = self._embedders.get(name) or ColourEmbedder()
        embedder.name = name
        return embedder

    def liveness(self, progress: ProgressSink) -> FrameLiveness:
        progress(Progress(Stage.PREPARING_NETWORK, subject="liveness"))
        if "liveness" in self.missing:
            raise ModelMissingError("The weights of the liveness check are missing.")
        return FrameLiveness()

    def fetch_weights(self, _names: Iterable[str], progress: ProgressSink, cancelled: Callable[[], bool]) -> None:
        self.fetch("liveness", progress, cancelled)

    def _make(self, name: str, progress: ProgressSink) -> None:
        progress(Progress(Stage.PREPARING_NETWORK, subject=name))
        if name in self._broken:
            raise self._broken[name]

    def check_detector(self, name: str) -> None:
        if name not in ("squares", "circles"):
            raise UnknownNameError("detector", name, ("squares", "circles"))

    def check_embedder(self, name: str) -> None:
        if name not in ("sface", "other"):
            raise UnknownNameError("embedder", name, ("sface", "other"))

    def default_threshold(self, embedder: str, people: int = 0) -> float:
        self.counted = people
        return self._thresholds.get(embedder, 0.3)

    def has_weights(self, embedder: str) -> bool:
        return embedder not in self.missing

    def store(self) -> object:
        raise ModelMissingError("This factory has no folder of weights.")

    def require_weights(self, embedder: str) -> None:
        if embedder in self.missing:
            raise ModelMissingError(f"The weights of {embedder} are missing.")

    def fetch(self, embedder: str, progress: ProgressSink, cancelled: Callable[[], bool]) -> None:
        progress(Progress(Stage.DOWNLOADING, subject=embedder))
        if self._fetching is not None:
            raise self._fetching
        assert not cancelled()
        self.missing.discard(embedder)

    def effective(self) -> tuple[EffectiveSetting, ...]:
        return (EffectiveSetting("precision", "auto", "f32", "a fake"),)

    def finish(self) -> None:
        """There is nothing left to be done."""

    def detectors(self) -> tuple[Choice, ...]:
        return Choice("squares", "Squares"), Choice("circles", "Circles")

    def embedders(self) -> tuple[Choice, ...]:
        return Choice("sface", "SFace"), Choice("other", "Other", "missing" if "other" in self.missing else None)


class FakeGalleryWatch:
    """Stands for ``realtime.gallery.gallery_watch.GalleryWatch``: people are colours, and are ready at once.

    ``held``: keeps the templates back until ``release``, as a long enrolment does.
    """

    def __init__(
        self,
        folder: Path,
        *,
        templates_ready: Callable[[Templates, float | None], object],
        notices: object,
        people: Mapping[str, tuple[int, int, int]],
        remembered: Mapping[str, float],
        held: bool = False,
        on_rename: Callable[[str, str], object] | None = None,
    ) -> None:
        self.folder = folder
        self.enroller: KeyedEnroller | None = None
        self.view = GalleryView(folder=folder)
        self.on_rename = on_rename
        self._changes = GalleryChanges(Notices(), lambda _message: None)
        self.activity: Activity | None = None
        self.remembered = dict(remembered)
        self.added: list[tuple[str, tuple[Path, ...]]] = []
        self.notices = notices
        self._templates_ready = templates_ready
        self._folder = folder
        self._people = dict(people)
        self._held = held
        self._key: str | None = None

    def start(self) -> None:
        pass

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        return () if timeout >= 0 else ("gallery",)

    def use(self, enroller: KeyedEnroller, dimension: int, **_options: object) -> None:
        assert dimension == ColourEmbedder.dimension
        self._key = enroller.key
        self.enroller = enroller
        self._answer()

    def hold(self) -> None:
        self._held = True

    def release(self) -> None:
        self._held = False
        self._answer()

    def change(self, **people: tuple[int, int, int]) -> None:
        """What a dropped or removed file does."""
        self._people = people
        self._answer()

    def remember_threshold(self, key: str, distance: float, **_about: str | None) -> None:
        self.remembered[key] = distance

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        self.added.append((person, tuple(files)))

    def do(self, work: Callable[[Gallery], object], *, on_undo: Callable[[], object] | None = None) -> None:
        self._changes.do(Gallery(self._folder), work, on_undo)

    def undo(self) -> None:
        self._changes.undo(Gallery(self._folder))

    @property
    def changes(self) -> ChangesView:
        return self._changes.view

    def _answer(self) -> None:
        if self._key is None or self._held:
            return
        crops = [np.full((16, 16, 3), colour, np.uint8) for colour in self._people.values()]
        templates = Templates(ColourEmbedder().embed(crops), tuple(self._people), self._key)
        self._templates_ready(templates, self.remembered.get(self._key))


def text_message(text: str) -> Message:
    """A status or notice that reads ``text``."""
    return Message.of(LiveCode.ERROR, text=text)
