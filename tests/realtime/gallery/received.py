"""What a gallery's watch hands over, and an enroller that waits."""

from __future__ import annotations

import threading
from collections.abc import Callable

from recognition.enrolment.still import Enrolled
from recognition.matching.templates import Templates
from recognition.types import Image
from tests.fakes import PATIENCE
from tests.gallery_folder import SquareEnroller


class Received:
    """What the watch handed over; ``until`` waits for it."""

    def __init__(self) -> None:
        self.all: list[Templates] = []
        self.thresholds: list[float | None] = []
        self._changed = threading.Condition()

    def __call__(self, templates: Templates, remembered: float | None) -> None:
        with self._changed:
            self.all.append(templates)
            self.thresholds.append(remembered)
            self._changed.notify_all()

    @property
    def people(self) -> tuple[str, ...] | None:
        return self.all[-1].people if self.all else None

    def until(self, holds: Callable[[], bool], timeout: float = PATIENCE) -> bool:
        with self._changed:
            return self._changed.wait_for(holds, timeout)

    def until_people(self, *people: str, timeout: float = PATIENCE) -> bool:
        return self.until(lambda: self.people == people, timeout)


class HeldEnroller(SquareEnroller):
    """Waits before each picture until ``allowed`` pictures may pass."""

    def __init__(self, version: str = "1", method: str = "squares", allowed: int = 0) -> None:
        super().__init__(method, version)
        self.may_pass = threading.Semaphore(allowed)
        self.waits = threading.Event()

    def template(self, image: Image) -> Enrolled:
        self.waits.set()
        self.may_pass.acquire(timeout=10)
        return super().template(image)
