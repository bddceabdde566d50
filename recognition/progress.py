"""Progress of long work as a value. Its text is made where it is shown (``services.messages``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What is being done. Each stage has one text in ``services.messages.progress``."""

    PREPARING = "preparing"
    READING_GALLERY = "reading-gallery"
    IMPORTING_PICTURES = "importing-pictures"
    REGISTERING_PERSON = "registering-person"
    LISTING_FOLDER = "listing-folder"
    READING = "reading"
    READING_PICTURES = "reading-pictures"
    HASHING_PICTURES = "hashing-pictures"
    COPYING_PICTURES = "copying-pictures"
    SAVING_PICTURES = "saving-pictures"
    ANALYSING = "analysing"
    ANALYSING_PICTURES = "analysing-pictures"
    DETECTING_FACES = "detecting-faces"
    SEARCHING_PICTURE = "searching-picture"
    SEALING = "sealing"
    CROPPING_FACES = "cropping-faces"
    CROPPING_PICTURE = "cropping-picture"
    EMBEDDING_PICTURES = "embedding-pictures"
    COMPARING_FACES = "comparing-faces"
    WRITING_FACES = "writing-faces"
    DRAWING_SHEETS = "drawing-sheets"
    WRITING_REPORT = "writing-report"
    SPLITTING_DATASET = "splitting-dataset"
    LOADING_KERAS = "loading-keras"
    TRAINING = "training"
    COMPARING_METHODS = "comparing-methods"
    EVALUATING = "evaluating"
    EVALUATING_THRESHOLDS = "evaluating-thresholds"
    PREPARING_NETWORK = "preparing-network"
    DOWNLOADING = "downloading"
    VERIFYING = "verifying"
    MEASURING_SPEED = "measuring-speed"
    BENCHMARKING = "benchmarking"
    JUDGING_RECORDINGS = "judging-recordings"
    SENDING = "sending"
    FETCHING = "fetching"
    FINDING_CAMERAS = "finding-cameras"
    ASKING_CAMERA = "asking-camera"
    INDEXING = "indexing"


class Unit(StrEnum):
    """What ``done`` and ``total`` count. FRACTION: nothing that is worth showing as a number."""

    FRACTION = "fraction"
    PICTURES = "pictures"
    FACES = "faces"
    FRAMES = "frames"
    FILES = "files"
    BYTES = "bytes"
    EPOCHS = "epochs"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one piece of work is.

    stage: what is being done.
    done: units finished.
    total: units in all, None where that is not known.
    unit: what is counted.
    subject: name of the file, model or person worked on, empty where there is none.
    part, parts: the work is repeated ``parts`` times, and ``part`` repetitions are finished.
    """

    stage: Stage
    done: float = 0.0
    total: float | None = None
    unit: Unit = Unit.FRACTION
    subject: str = ""
    part: int = 0
    parts: int = 1

    @property
    def fraction(self) -> float | None:
        """Part done of everything, 0..1, or None where the total is not known."""
        return None if not self.total else (self.part + min(1.0, self.done / self.total)) / self.parts


ProgressSink = Callable[[Progress], None]


def ignore_progress(_progress: Progress) -> None:
    """A sink for callers who do not watch."""
