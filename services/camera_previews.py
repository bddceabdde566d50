"""Live pictures of the cameras of this computer, small, from which one is chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from realtime.interfaces import Choice, Source
from realtime.task_runner import TaskContext, TaskRunner
from recognition.errors import RollcallError
from recognition.types import Image, read_only

_LANE = "camera previews"
_INTERVAL = 0.1
"""Seconds between two pictures of each camera."""
_MAX_SIDE = 480
"""Pixels of the longer side of a preview."""


@dataclass(frozen=True, slots=True, eq=False)
class CameraPreview:
    """image: (H, W, 3) uint8 BGR, the newest; None before the first. problem: why it shows none, or None."""

    camera: Choice
    image: Image | None = None
    problem: str | None = None


class CameraPreviews:
    """Opens cameras from ``begin`` to ``stop``, one after the other, as a single task. Thread-safe.

    cameras: lists them.
    create: makes the source of a camera from its specification.
    """

    def __init__(
        self, tasks: TaskRunner, cameras: Callable[[], tuple[Choice, ...]], create: Callable[[str], Source]
    ) -> None:
        self._tasks = tasks
        self._cameras = cameras
        self._create = create
        self._lock = threading.Lock()  # guards _previews
        self._previews: dict[str, CameraPreview] = {}

    def begin(self, in_use: str = "") -> None:
        """``in_use``: the camera that the session has open, which is listed and not opened."""
        found = {each.name: CameraPreview(each, problem=each.problem) for each in self._cameras()}
        with self._lock:
            self._previews = found
        wanted = [name for name, each in found.items() if name != in_use.strip() and each.problem is None]
        if wanted:
            self._tasks.submit(_LANE, lambda context: self._follow(wanted, context), restart=True)

    def view(self) -> tuple[CameraPreview, ...]:
        with self._lock:
            return tuple(self._previews.values())

    def stop(self) -> None:
        """The cameras are free once ``is_active`` is False."""
        self._tasks.cancel(_LANE)

    @property
    def is_active(self) -> bool:
        return self._tasks.is_active(_LANE)

    def _follow(self, names: list[str], context: TaskContext) -> None:
        pause = threading.Event()  # never set
        opened: dict[str, Source] = {}
        try:
            for name in names:
                if not context.is_cancelled:
                    opened[name] = self._create(name)
                    self._attempt(name, opened, opened[name].open)
            while opened and not context.is_cancelled:
                for name in list(opened):
                    if not context.is_cancelled:
                        self._attempt(name, opened)
                pause.wait(_INTERVAL)
        finally:
            for source in opened.values():
                source.close()

    def _attempt(self, name: str, opened: dict[str, Source], first: Callable[[], object] = lambda: None) -> None:
        """Does ``first``, then shows a picture; a camera that fails is closed and its problem shown."""
        source = opened[name]
        try:
            first()
            image = source.read()
        except RollcallError as error:
            opened.pop(name).close()
            self._change(name, problem=error.text)
        else:
            if image is not None:
                self._change(name, image=_small(image))

    def _change(self, name: str, *, image: Image | None = None, problem: str | None = None) -> None:
        with self._lock:
            if name in self._previews:
                self._previews[name] = replace(self._previews[name], image=image, problem=problem)


def _small(image: Image) -> Image:
    scale = min(1.0, _MAX_SIDE / max(image.shape[:2]))
    size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    return read_only(np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8))
