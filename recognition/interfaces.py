"""The interfaces of detectors and embedders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from recognition.types import Allowances, CropSpec, Detection, Image, LivenessCrops, Vectors


class Detector(Protocol):
    """Finds faces. Stateless: the same image gives the same faces."""

    @property
    def name(self) -> str: ...

    def detect(self, image: Image) -> list[Detection]:
        """Faces of an (H, W, 3) uint8 BGR image of any size, best score first, boxes inside the image."""
        ...


@runtime_checkable
class RefiningDetector(Detector, Protocol):
    """A detector whose landmarks of certain faces can be refined later, for those whose landmarks are needed."""

    def detect_quickly(self, image: Image) -> list[Detection]:
        """The same faces as ``detect``; some landmarks are rough."""
        ...

    def refined(self, image: Image, detections: Sequence[Detection]) -> list[Detection]:
        """``detections`` of ``detect_quickly`` in the same image, with the landmarks of ``detect``."""
        ...


@runtime_checkable
class CoarseDetector(Detector, Protocol):
    """A detector that follows large faces at a part of the cost."""

    @property
    def min_coarse_face(self) -> float:
        """Px of the shorter side of a face from which ``detect_coarsely`` finds it."""
        ...

    def detect_coarsely(self, image: Image) -> list[Detection]:
        """As ``RefiningDetector.detect_quickly``; smaller faces may be missing."""
        ...


@runtime_checkable
class LargeFaceDetector(Detector, Protocol):
    """A detector that is quicker where only large faces are wanted."""

    def detect_large(self, image: Image, times: float) -> list[Detection]:
        """As ``detect``, but faces may be missing whose side is less than that of the largest one over ``times``.

        Empty where that would take as long as ``detect``.
        """
        ...


class Embedder(Protocol):
    """Computes embeddings of face crops."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str:
        """Changes whenever the same image would give another vector (weights, crop, preprocessing)."""
        ...

    @property
    def dimension(self) -> int: ...

    @property
    def crop_spec(self) -> CropSpec:
        """The crop this network was trained on, for ``faces.alignment.crop_face``."""
        ...

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N uint8 BGR crops of ``crop_spec.size``. N may be 0."""
        ...


@runtime_checkable
class AllowingEmbedder(Embedder, Protocol):
    """An embedder that tells how much of a face a crop shows."""

    def embed_allowing(self, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
        """``embed``, and (N,) by how much farther each may be than a usual picture, in cosine distance; below 0 for a
        clearer one."""
        ...


class LivenessModel(Protocol):
    """Tells faces from pictures of faces."""

    def scores(self, crops: Sequence[LivenessCrops]) -> list[float]:
        """0..1 for each, high for a live face. May be empty."""
        ...


class EmbedderWrapper:
    """Base of embedders that wrap another one, with its properties."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def version(self) -> str:
        return self._embedder.version

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    @property
    def crop_spec(self) -> CropSpec:
        return self._embedder.crop_spec


def template_key(embedder: Embedder) -> str:
    """``name@version``: templates are stored under it and never compared across it."""
    return f"{embedder.name}@{embedder.version}"
