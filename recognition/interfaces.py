"""The two seams of recognition: what finds faces, and what turns a face into a vector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from recognition.types import CropSpec, Detection, Image, Vectors


class Detector(Protocol):
    """Finds faces. Stateless between pictures: the same picture gives the same faces."""

    @property
    def name(self) -> str: ...

    def detect(self, image: Image) -> list[Detection]:
        """Faces of an (H, W, 3) uint8 BGR image of any size, best score first, boxes inside the image."""
        ...


class Embedder(Protocol):
    """Turns prepared crops into unit vectors."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str:
        """Changes whenever the same picture would give another vector (weights, crop, preprocessing)."""
        ...

    @property
    def dimension(self) -> int: ...

    @property
    def crop_spec(self) -> CropSpec:
        """The crop this network was trained on; ``alignment.crop_face`` makes it, for live and enrolled faces."""
        ...

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N crops of ``crop_spec.size``, BGR uint8. N may be 0."""
        ...


def template_key(embedder: Embedder) -> str:
    """``name@version``: templates are stored under it and never compared across it."""
    return f"{embedder.name}@{embedder.version}"
