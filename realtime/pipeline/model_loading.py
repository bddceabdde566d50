"""Making detectors and embedders in the background, and deciding what to run on where weights are missing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learning.thresholds.defaults import starting_threshold
from realtime.interfaces import Choice
from realtime.pipeline.profiles import Profile
from recognition.errors import UnknownNameError
from recognition.interfaces import Detector, Embedder
from recognition.progress import ProgressSink
from recognition.registry import (
    DETECTORS,
    EMBEDDERS,
    FALLBACK_EMBEDDER,
    create_detector,
    create_embedder,
    embedder_parts,
    weights_of,
)
from recognition.types import Detection, EffectiveSetting, Image

if TYPE_CHECKING:
    from recognition.faces.preprocessing import Preprocessing
    from recognition.inference.engine import Engine
    from recognition.weights.store import ModelStore

_log = logging.getLogger(__name__)


class ModelFactory:
    """Makes detectors and embedders. The engine is made at the first use, on the thread that asks.

    ``min_face`` in pixels and ``score`` 0..1 or None are handed to every detector, ``preprocessing`` to every
    embedder. ``profile`` is only told.
    """

    def __init__(
        self,
        store: Callable[[], ModelStore],
        engine: Callable[[], Engine],
        *,
        min_face: int = 40,
        score: float | None = None,
        preprocessing: Preprocessing | None = None,
        profile: Profile | None = None,
    ) -> None:
        self._store = store
        self._engine = engine
        self._min_face = min_face
        self._score = score
        self._preprocessing = preprocessing
        self._profile = profile
        self._made: Engine | None = None
        self._lock = threading.Lock()

    def detector(self, name: str, progress: ProgressSink, *, min_face: int | None = None) -> Detector:
        """Raises UnknownNameError, ModelMissingError, ModelWrongError."""
        return create_detector(
            name,
            self._the_engine(),
            self._store(),
            min_face=min_face or self._min_face,
            score=self._score,
            progress=progress,
        )

    def embedder(self, name: str, progress: ProgressSink) -> Embedder:
        """Raises UnknownNameError, ModelMissingError, ModelWrongError."""
        return create_embedder(
            name, self._the_engine(), self._store(), preprocessing=self._preprocessing, progress=progress
        )

    def check_detector(self, name: str) -> None:
        """Raises UnknownNameError."""
        if name not in DETECTORS:
            raise UnknownNameError("detector", name, DETECTORS)

    def check_embedder(self, name: str) -> None:
        """Raises UnknownNameError, or UsageError for a fusion that cannot be read."""
        embedder_parts(name)

    def default_threshold(self, embedder: str, people: int = 0) -> float:
        """The cosine distance over which a face is unknown where nothing else was said, with ``people`` registered."""
        return starting_threshold(embedder, people)

    def has_weights(self, embedder: str) -> bool:
        """Whether the weights of this embedder are on this machine. Reads no weights."""
        return all(self._store().is_present(each) for each in weights_of(embedder))

    def store(self) -> ModelStore:
        """The folder of weights."""
        return self._store()

    def require_weights(self, embedder: str) -> None:
        """Raises ModelMissingError, saying how to get them, or ModelWrongError."""
        for weights in weights_of(embedder):
            self._store().path(weights)

    def fetch(self, embedder: str, progress: ProgressSink, cancelled: Callable[[], bool]) -> None:
        """Downloads the weights of this embedder. Raises ModelError with a sentence."""
        for weights in weights_of(embedder):
            if not self._store().is_present(weights):
                self._store().fetch(weights, progress, cancelled)

    def effective(self) -> tuple[EffectiveSetting, ...]:
        """What became of the performance settings; empty before the first network was compiled."""
        made = self._made
        if made is None:
            return ()
        return (*made.effective, *((self._profile.effective(),) if self._profile is not None else ()))

    def detectors(self) -> tuple[Choice, ...]:
        return tuple(Choice(name, entry.label) for name, entry in DETECTORS.items())

    def embedders(self) -> tuple[Choice, ...]:
        missing = "The weights are not on this computer yet; they can be fetched."
        return tuple(
            Choice(name, entry.label, None if self.has_weights(name) else missing) for name, entry in EMBEDDERS.items()
        )

    def _the_engine(self) -> Engine:
        with self._lock:
            if self._made is None:
                self._made = self._engine()
            return self._made


class LateDetector:
    """A detector that is made when its first picture comes, on that thread. Safe from several threads: each picture has
    a detector for itself, of as many as are needed at a time.

    For enrolment: most starts find every picture enrolled already, and never need it.
    """

    def __init__(self, name: str, make: Callable[[], Detector]) -> None:
        self._name = name
        self._make = make
        self._making = threading.Lock()  # the second finds the networks that the first compiled
        self._free: list[Detector] = []

    @property
    def name(self) -> str:
        return self._name

    def detect(self, image: Image) -> list[Detection]:
        """As the detector does; a call that needs a new one raises what making it raises."""
        try:
            detector = self._free.pop()
        except IndexError:
            with self._making:
                detector = self._make()
        try:
            return detector.detect(image)
        finally:
            self._free.append(detector)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The embedder to start on. ``missing`` is the configured one whose weights are absent, or None."""

    name: str
    missing: str | None = None


def choose_embedder(name: str, workshop: ModelFactory, *, strict: bool) -> Chosen:
    """The embedder of this name, or the fallback where its weights are absent.

    ``strict``: the user named it, so nothing else will do. Raises UnknownNameError, ModelMissingError.
    """
    workshop.check_embedder(name)
    if strict:
        workshop.require_weights(name)
    if name == FALLBACK_EMBEDDER or workshop.has_weights(name):
        return Chosen(name)
    return Chosen(FALLBACK_EMBEDDER, missing=name)
