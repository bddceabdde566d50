"""What people said of faces that recognition got wrong: looks that are not somebody, and faces to be ignored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recognition.types import Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Corrected:
    """``denied`` (K, D): looks that are not of the person beside them in ``denied_people``. ``ignored`` (J, D): looks
    of faces that are nobody's to name. All float32 of unit length, of the embedder whose templates they go with."""

    denied: Vectors
    denied_people: tuple[str, ...]
    ignored: Vectors

    def __post_init__(self) -> None:
        if self.denied.ndim != 2 or self.ignored.ndim != 2 or len(self.denied) != len(self.denied_people):
            raise ValueError(
                f"{len(self.denied_people)} people do not fit denied looks of shape {self.denied.shape} "
                f"(ignored: {self.ignored.shape})"
            )

    @classmethod
    def nothing(cls, dimension: int) -> Corrected:
        none = np.empty((0, dimension), np.float32)
        return cls(none, (), none)

    def __bool__(self) -> bool:
        return bool(len(self.denied) or len(self.ignored))
