"""Progress of long work as a value. Words for it are made where it is shown (``services.messages``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What is being done. Each stage has one text in ``services.messages.progress``."""

    READING_GALLERY = "reading-gallery"
    PREPARING_NETWORK = "preparing-network"
    DOWNLOADING = "downloading"
    VERIFYING = "verifying"


class Unit(StrEnum):
    """What ``done`` and ``total`` count. FRACTION: nothing that is worth showing as a number."""

    FRACTION = "fraction"
    PICTURES = "pictures"
    FACES = "faces"
    FRAMES = "frames"
    BYTES = "bytes"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one piece of work is.

    stage: what is being done.
    done: units finished.
    total: units in all, None where that is not known.
    unit: what is counted.
    subject: name of the file, model or person worked on, empty where there is none.
    """

    stage: Stage
    done: float = 0.0
    total: float | None = None
    unit: Unit = Unit.FRACTION
    subject: str = ""

    @property
    def fraction(self) -> float | None:
        """Part done, 0..1, or None where the total is not known."""
        return None if not self.total else min(1.0, self.done / self.total)


ProgressSink = Callable[[Progress], None]


def ignore_progress(_progress: Progress) -> None:
    """A sink for callers who do not watch."""
