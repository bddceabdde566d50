"""Base of embedders that wrap another one."""

from __future__ import annotations

from recognition.interfaces import Embedder
from recognition.types import CropSpec


class EmbedderWrapper:
    """Has the properties of the wrapped embedder."""

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
