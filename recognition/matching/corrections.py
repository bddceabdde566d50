"""What people said of faces that recognition got wrong: looks that are not somebody, and faces to be ignored."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from recognition.types import Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Corrected:
    """``denied`` (K, D): looks that are not of the person beside them in ``denied_people``. ``ignored`` (J, D): looks
    of faces that are nobody's to name. ``confirmed`` (C, D): looks of the people beside them in ``confirmed_people``,
    who were not recognised in them. All float32 of unit length, of the embedder whose templates they go with."""

    denied: Vectors
    denied_people: tuple[str, ...]
    ignored: Vectors
    confirmed: Vectors = field(default_factory=lambda: np.empty((0, 0), np.float32))
    confirmed_people: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        looks = ("denied", self.denied, self.denied_people), ("confirmed", self.confirmed, self.confirmed_people)
        for what, vectors, people in looks:
            if vectors.ndim != 2 or len(vectors) != len(people):
                raise ValueError(f"{len(people)} people do not fit {what} looks of shape {vectors.shape}")
        if self.ignored.ndim != 2:
            raise ValueError(f"ignored looks are rows, not of shape {self.ignored.shape}")

    def __bool__(self) -> bool:
        return bool(len(self.denied) or len(self.ignored) or len(self.confirmed))
