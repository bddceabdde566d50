"""The registered detectors and embedders. A new one is one file and one line here.

Heavy imports happen inside the factories.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from recognition.embedding.fused import FusedEmbedder, MirrorAveraged, Part, parts_of
from recognition.errors import UnknownNameError
from recognition.inference.optional_packages import IMAGENET, KERAS_FILES, VGGFACE, Feature
from recognition.interfaces import Detector, Embedder
from recognition.message import Text
from recognition.progress import ProgressSink, ignore_progress

if TYPE_CHECKING:
    from recognition.embedding.keyed import TemplateKey
    from recognition.faces.preprocessing import Preprocessing
    from recognition.inference.engine import Engine
    from recognition.weights.store import ModelStore


@dataclass(frozen=True, slots=True)
class DetectorEntry:
    """``module`` has ``create(engine, store, *, min_face, score, progress) -> Detector``."""

    module: str
    label: str


@dataclass(frozen=True, slots=True)
class EmbedderEntry:
    """An embedder.

    module: has ``create(name, engine, store, *, progress) -> Embedder``.
    weights: name in ``catalogue.WEIGHTS``.
    threshold: default cosine distance above which a face is unknown.
    threshold_from: origin of the threshold.
    dimension: values of an embedding.
    needs: what has to be installed to convert it.
    """

    module: str
    label: str
    weights: str
    threshold: float
    threshold_from: str
    dimension: int
    needs: Feature | None = None


DETECTORS: dict[str, DetectorEntry] = {
    "mtcnn": DetectorEntry("recognition.detection.mtcnn", Text("MTCNN: three small networks, five landmarks")),
    "yunet": DetectorEntry("recognition.detection.yunet", Text("YuNet: one small network, five landmarks")),
    "haar": DetectorEntry("recognition.detection.haar", Text("Haar cascade: classic, frontal faces")),
}

_VGGFACE_THRESHOLD = "the systems Rollcall grew from used 0.39 to 0.45 live and 0.50 on stills; not measured here"
_DESCRIPTOR_THRESHOLD = (
    "that of the other VGGFace networks; not measured here (the library deepface uses 0.68 for this layer, but feeds "
    "it RGB in 0..1)"
)
_OPENFACE_THRESHOLD = "measured on 210 LFW pictures: one stranger in 1,000 against one person lies at 0.25"
_DEEPFACE_THRESHOLD = "the library deepface uses it for this network; not measured here"
_DESCRIPTOR = Text("VGG Face descriptor, VGG-16 with dense layers")
_DEEPFACE = Text("DeepFace, locally connected")
_LFW = "measured on LFW: names about one stranger in a hundred with 30 people enrolled"


def _embedder(
    name: str,
    module: str,
    label: str,
    threshold: float,
    threshold_from: str,
    dimension: int,
    needs: Feature | None = None,
) -> tuple[str, EmbedderEntry]:
    made = EmbedderEntry(f"recognition.embedding.{module}", label, name, threshold, threshold_from, dimension, needs)
    return name, made


EMBEDDERS: dict[str, EmbedderEntry] = dict(
    (
        _embedder("vggface-resnet50", "vggface", "VGGFace2 ResNet-50", 0.45, _VGGFACE_THRESHOLD, 2048, VGGFACE),
        _embedder("vggface-senet50", "vggface", "VGGFace2 SENet-50", 0.45, _VGGFACE_THRESHOLD, 2048, VGGFACE),
        _embedder("vggface-vgg16", "vggface", "VGGFace VGG-16", 0.45, _VGGFACE_THRESHOLD, 512, VGGFACE),
        # 0.6 by LFW; refined landmarks bring strangers 0.015 nearer
        _embedder("sface", "sface", "SFace MobileFaceNet", 0.585, _LFW, 128),
        _embedder("arcface-mbf", "arcface", "ArcFace MobileFaceNet", 0.73, _LFW, 512),
        _embedder("edgeface-s", "arcface", "EdgeFace-S", 0.62, _LFW, 512),
        _embedder("facenet", "facenet", "FaceNet Inception-ResNet", 0.4, _LFW, 512),
        _embedder("openface", "openface", "OpenFace nn4.small2", 0.2, _OPENFACE_THRESHOLD, 128, KERAS_FILES),
        _embedder(
            "vggface-descriptor", "vggface_descriptor", _DESCRIPTOR, 0.45, _DESCRIPTOR_THRESHOLD, 4096, KERAS_FILES
        ),
        _embedder("deepface", "deepface", _DEEPFACE, 0.23, _DEEPFACE_THRESHOLD, 4096, KERAS_FILES),
    )
)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A fusion under a short name.

    embedder: as ``parts_of`` reads it.
    threshold: its default, with its origin; None for the weighted mean of those of its parts.
    """

    embedder: str
    label: str
    threshold: tuple[float, str] | None = None


BUNDLES: dict[str, Bundle] = {
    "accurate": Bundle("arcface-mbf+edgeface-s", Text("Accurate: ArcFace and EdgeFace-S, no commercial use")),
    "accurate-free": Bundle(
        "sface:0.7+facenet:0.3",
        Text("Accurate, for any use: SFace and FaceNet"),
        (0.55, "measured on 358 pictures of 101 people: one stranger in 10,000 against one person lies at 0.56"),
    ),
}
"""The best two embedders, and the best two whose licences allow any use; docs/accuracy.md has the measurements."""

_NOMINAL = "nominal: heads have limits of their own"
BACKBONES: dict[str, EmbedderEntry] = {
    name: EmbedderEntry("recognition.embedding.imagenet", label, "", 0.45, _NOMINAL, dimension, IMAGENET)
    for name, label, dimension in (
        ("imagenet-mobilenet", "ImageNet's MobileNet", 1024),
        ("imagenet-vgg16", "ImageNet's VGG16", 25088),
    )
}
"""Networks not trained on faces: created like embedders, for heads trained on them, and not offered as embedders."""

FALLBACK_EMBEDDER = "sface"
"""Used where the weights of the chosen embedder are not on this machine."""


def create_detector(
    name: str,
    engine: Engine,
    store: ModelStore,
    *,
    min_face: int = 40,
    score: float | None = None,
    progress: ProgressSink = ignore_progress,
) -> Detector:
    """Raises UnknownNameError, ModelMissingError, ModelWrongError. May convert networks (seconds)."""
    entry = DETECTORS.get(name)
    if entry is None:
        raise UnknownNameError("detector", name, DETECTORS)
    module: Any = import_module(entry.module)
    detector = module.create(engine, store, min_face=min_face, score=score, progress=progress)
    return cast(Detector, detector)


def embedder_parts(name: str) -> tuple[Part, ...]:
    """The embedders of ``name``: one, or those of a bundle or of a fusion like ``sface+edgeface-s``.

    Raises UnknownNameError, or UsageError for an invalid fusion.
    """
    parts = parts_of(BUNDLES[name].embedder if name in BUNDLES else name)
    if name in BACKBONES:
        return parts
    for part in parts:
        if part.name not in EMBEDDERS:
            raise UnknownNameError("embedder", part.name, [*EMBEDDERS, *BUNDLES])
    return parts


def _entry(name: str) -> EmbedderEntry:
    return EMBEDDERS[name] if name in EMBEDDERS else BACKBONES[name]


def embedder_dimension(name: str) -> int:
    """Values of an embedding, of a single embedder."""
    return _entry(name).dimension


def weights_of(name: str) -> tuple[str, ...]:
    """The names in ``catalogue.WEIGHTS`` that an embedder needs. Raises as ``embedder_parts``."""
    return tuple(weights for part in embedder_parts(name) if (weights := _entry(part.name).weights))


def require_packages(name: str) -> None:
    """Raises ModelMissingError where converting an embedder needs a package that is not installed, else as
    ``embedder_parts``."""
    for part in embedder_parts(name):
        feature = _entry(part.name).needs
        if feature is not None:
            feature.require()


def embedder_threshold(name: str) -> tuple[float, str]:
    """The default cosine distance above which a face is unknown, and its origin. Raises as ``embedder_parts``.

    For a fusion that was not measured the weighted mean: a face within it is within the threshold of some part, so
    false matches are at most those of all parts; measured, they are fewer than those of any part.
    """
    parts = embedder_parts(name)
    if len(parts) == 1:
        return _entry(name).threshold, _entry(name).threshold_from
    for bundle in BUNDLES.values():
        if bundle.threshold is not None and set(parts_of(bundle.embedder)) == set(parts):
            return bundle.threshold
    mean = sum(part.weight * EMBEDDERS[part.name].threshold for part in parts)
    return mean, f"the weighted mean of those of {' and '.join(part.name for part in parts)}"


def create_embedder(
    name: str,
    engine: Engine,
    store: ModelStore,
    *,
    mirrored: bool = False,
    preprocessing: Preprocessing | None = None,
    key: TemplateKey | None = None,
    progress: ProgressSink = ignore_progress,
) -> Embedder:
    """The embedder of ``name``, which may be a bundle or a fusion like ``sface+edgeface-s`` (``embedding.fused``).

    ``mirrored`` averages each face with its mirror image; ``preprocessing`` is applied to each crop; ``key`` turns its
    vectors (``embedding.keyed``). All change the version. Raises UnknownNameError, ModelMissingError, ModelWrongError,
    and UsageError for an invalid fusion. May convert networks (seconds).
    """
    parts = embedder_parts(name)
    if len(parts) > 1:
        options: dict[str, Any] = {"mirrored": mirrored, "preprocessing": preprocessing, "progress": progress}
        options["key"] = key
        made = [create_embedder(part.name, engine, store, **options) for part in parts]
        return FusedEmbedder(name, made, [part.weight for part in parts])
    module: Any = import_module(_entry(name).module)
    embedder = cast(Embedder, module.create(name, engine, store, progress=progress))
    if preprocessing:
        from recognition.faces.preprocessing import Preprocessed

        embedder = Preprocessed(embedder, preprocessing)
    if mirrored:
        embedder = MirrorAveraged(embedder)
    if key is None:
        return embedder
    from recognition.embedding.keyed import Keyed

    return Keyed(embedder, key)
