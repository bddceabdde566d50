"""The detector and the embedder of the live session, for work beside it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from realtime.pipeline.crops import BATCH, Identification
from realtime.pipeline.model_loading import LazyDetector
from recognition.embedding.probes import embed_probes
from recognition.errors import RollcallError
from recognition.interfaces import Detector, Embedder, EmbedderWrapper
from recognition.types import Allowances, Image, Vectors


class NotReadyError(RollcallError):
    """The networks are still being loaded."""

    def __init__(self) -> None:
        super().__init__(
            "Faces cannot be recognised yet: Rollcall is still preparing its networks. Try again in a moment."
        )


@dataclass(frozen=True, slots=True)
class ModelsInUse:
    """What the live session uses now.

    detector: registered name, empty before the first was loaded.
    identification: embedder with templates, None before they were loaded.
    """

    detector: str
    identification: Identification | None


class LiveModels:
    """Thread-safe; several services share one.

    in_use: what the live session uses now.
    make_detector: makes a detector from its registered name.
    """

    def __init__(self, in_use: Callable[[], ModelsInUse], make_detector: Callable[[str], Detector]) -> None:
        self.in_use = in_use
        self._make_detector = make_detector
        self._lock = threading.Lock()  # guards the detector
        self._detector: LazyDetector | None = None

    def detector(self) -> Detector:
        """Of the kind that the live session uses; ``detect`` raises ModelError where it is missing. Thread-safe.

        Raises NotReadyError.
        """
        name = self.in_use().detector
        if not name:
            raise NotReadyError
        with self._lock:
            if self._detector is None or self._detector.name != name:
                self._detector = LazyDetector(name, lambda: self._make_detector(name))
            return self._detector

    def identification(self) -> Identification:
        """Raises NotReadyError."""
        identification = self.in_use().identification
        if identification is None:
            raise NotReadyError
        return identification

    def embedder(self) -> Embedder:
        """That of the live session, in small batches. Raises NotReadyError."""
        return _SmallBatches(self.identification().embedder)


class _SmallBatches(EmbedderWrapper):
    """Embeds a few crops at a time, so that the live picture never waits for a picture of a crowd."""

    def embed(self, crops: Sequence[Image]) -> Vectors:
        return self.embed_allowing(crops)[0]

    def embed_allowing(self, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
        firsts = range(0, max(len(crops), 1), BATCH)
        vectors, allowances = zip(
            *(embed_probes(self._embedder, crops[first : first + BATCH]) for first in firsts), strict=True
        )
        return np.concatenate(vectors), np.concatenate(allowances)
