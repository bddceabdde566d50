"""Makes detectors and embedders, and chooses the embedder to start with if weights are missing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learning.thresholds.defaults import starting_threshold
from realtime.interfaces import Choice
from realtime.pipeline.profiles import Profile
from recognition.errors import ModelWrongError, RollcallError, UnknownNameError
from recognition.interfaces import Detector, Embedder, LargeFaceDetector
from recognition.message import Text
from recognition.progress import ProgressSink
from recognition.registry import (
    BUNDLES,
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
    from recognition.embedding.keyed import TemplateKey
    from recognition.faces.preprocessing import Preprocessing
    from recognition.inference.engine import Engine
    from recognition.interfaces import LivenessModel
    from recognition.weights.store import ModelStore

_log = logging.getLogger(__name__)


class ModelFactory:
    """Makes detectors and embedders. The engine is made at the first use, on the calling thread. Thread-safe.

    min_face: pixels, for every detector.
    score: 0..1 or None, for every detector.
    preprocessing: for every embedder.
    profile: reported by ``effective`` only.
    key: under which the gallery's templates are, asked for with each embedder; None: under none.
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
        key: Callable[[], TemplateKey | None] = lambda: None,
    ) -> None:
        self._store = store
        self._engine = engine
        self._min_face = min_face
        self._score = score
        self._preprocessing = preprocessing
        self._profile = profile
        self._key = key
        self.on_measured: Callable[[], object] = lambda: None
        """Called when ``effective`` has changed after a quick start; see ``Engine``."""
        self._made: Engine | None = None
        self._lock = threading.Lock()

    def detector(self, name: str, progress: ProgressSink, *, min_face: int | None = None) -> Detector:
        """Raises UnknownNameError, ModelMissingError, ModelWrongError."""
        return create_detector(
            name,
            self._shared_engine(),
            self._store(),
            min_face=min_face or self._min_face,
            score=self._score,
            progress=progress,
        )

    def embedder(self, name: str, progress: ProgressSink) -> Embedder:
        """Raises UnknownNameError, ModelMissingError, ModelWrongError."""
        return create_embedder(
            name,
            self._shared_engine(),
            self._store(),
            preprocessing=self._preprocessing,
            key=self._key(),
            progress=progress,
        )

    def liveness(self, progress: ProgressSink) -> LivenessModel:
        """Raises ModelMissingError, ModelWrongError."""
        from recognition.liveness.classifier import load_classifier

        return load_classifier(self._shared_engine(), self._store(), progress)

    def check_detector(self, name: str) -> None:
        """Raises UnknownNameError."""
        if name not in DETECTORS:
            raise UnknownNameError("detector", name, DETECTORS)

    def check_embedder(self, name: str) -> None:
        """Raises UnknownNameError, or UsageError for a fusion that cannot be read."""
        embedder_parts(name)

    def default_threshold(self, embedder: str, people: int = 0) -> float:
        """The default threshold, a cosine distance, with ``people`` registered."""
        return starting_threshold(embedder, people)

    def has_weights(self, embedder: str) -> bool:
        """Whether the weights of this embedder are on this computer. Reads no weights."""
        return all(self._store().is_present(each) for each in weights_of(embedder))

    def store(self) -> ModelStore:
        """The folder of weights."""
        return self._store()

    def require_weights(self, embedder: str) -> None:
        """Raises ModelMissingError or ModelWrongError."""
        for weights in weights_of(embedder):
            self._store().path(weights)

    def fetch_weights(self, names: Iterable[str], progress: ProgressSink, cancelled: Callable[[], bool]) -> None:
        """Downloads those that are not here. Raises ModelError."""
        for name in names:
            if not self._store().is_present(name):
                self._store().fetch(name, progress, cancelled)

    def fetch(self, embedder: str, progress: ProgressSink, cancelled: Callable[[], bool]) -> None:
        """Downloads the weights of this embedder. Raises ModelError."""
        self.fetch_weights(weights_of(embedder), progress, cancelled)

    def effective(self) -> tuple[EffectiveSetting, ...]:
        """The performance settings in effect; empty before the first network was compiled."""
        if self._made is None:
            return ()
        return (*self._made.effective, *((self._profile.effective(),) if self._profile is not None else ()))

    def finish(self) -> None:
        """Ends what the engine does beside its work."""
        with self._lock:
            if self._made is not None:
                self._made.finish()

    def detectors(self) -> tuple[Choice, ...]:
        return tuple(Choice(name, entry.label) for name, entry in DETECTORS.items())

    def embedders(self) -> tuple[Choice, ...]:
        return tuple(Choice(name, entry.label, self._problem(name)) for name, entry in EMBEDDERS.items())

    def bundles(self) -> tuple[Choice, ...]:
        """The fusions that have a name."""
        return tuple(Choice(name, bundle.label, self._problem(name)) for name, bundle in BUNDLES.items())

    def _problem(self, name: str) -> str | None:
        if self.has_weights(name):
            return None
        return Text("The weights are not on this computer yet; they can be fetched.")

    def _shared_engine(self) -> Engine:
        with self._lock:
            if self._made is None:
                self._made = self._engine()
                self._made.on_measured = lambda: self.on_measured()
            return self._made


class LazyDetector:
    """A pool of detectors, made when they are needed first, on that thread. Thread-safe.

    For enrolment: at most starts every picture is enrolled already, and no detector is needed.
    """

    def __init__(self, name: str, make: Callable[[], Detector]) -> None:
        self._name = name
        self._make = make
        self._making = threading.Lock()  # the second one uses the networks that the first one compiled
        self._free: list[Detector] = []

    @property
    def name(self) -> str:
        return self._name

    def detect(self, image: Image) -> list[Detection]:
        """As ``Detector.detect``. Raises ModelError where no detector can be made: that is no fault of the picture."""
        return self._with_one(lambda detector: detector.detect(image))

    def detect_large(self, image: Image, times: float) -> list[Detection]:
        """As ``LargeFaceDetector.detect_large``; empty where the detector is none."""
        return self._with_one(
            lambda each: each.detect_large(image, times) if isinstance(each, LargeFaceDetector) else []
        )

    def _with_one(self, work: Callable[[Detector], list[Detection]]) -> list[Detection]:
        try:
            detector = self._free.pop()
        except IndexError:
            with self._making:
                detector = self._made()
        try:
            return work(detector)
        finally:
            self._free.append(detector)

    def _made(self) -> Detector:
        try:
            return self._make()
        except RollcallError:
            raise
        except Exception as error:
            _log.exception("the detector %s cannot be made", self._name)
            raise ModelWrongError(
                "The networks of the detector {name} cannot be prepared ({error}): choose another detector.",
                name=self._name,
                error=error,
            ) from error


@dataclass(frozen=True, slots=True)
class Chosen:
    """The embedder to start with.

    missing: the configured one if its weights are missing, or None.
    instead: the one to take if a package that it needs is missing; empty for none.
    """

    name: str
    missing: str | None = None
    instead: str = ""


def choose_embedder(name: str, model_factory: ModelFactory, *, strict: bool) -> Chosen:
    """The embedder of this name, or the fallback if its weights are missing and it is not required (``strict``).

    Raises UnknownNameError, ModelMissingError.
    """
    model_factory.check_embedder(name)
    if strict:
        model_factory.require_weights(name)
    if name == FALLBACK_EMBEDDER or model_factory.has_weights(name):
        return Chosen(name, instead="" if strict else FALLBACK_EMBEDDER)
    return Chosen(FALLBACK_EMBEDDER, missing=name)
