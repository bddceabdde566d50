"""How the pictures of a source are laid before anything else sees them: for cameras mounted turned or mirrored."""

from __future__ import annotations

from dataclasses import dataclass, fields
from fractions import Fraction
from typing import Any

from recognition.types import Image
from settings import ASPECTS, TURNS, aspect_from
from storage.files.orientation import Orientation, stretched

AUTO = ASPECTS[0]


@dataclass(frozen=True, slots=True)
class SourceView:
    """In this order: stretched, turned, mirrored.

    turn: one of ``TURNS``, degrees clockwise.
    mirror: left and right are swapped.
    aspect: width by height of the whole picture as it is sent, as ``aspect_from`` writes it; ``AUTO`` leaves it as
        the source says.
    """

    turn: int = 0
    mirror: bool = False
    aspect: str = AUTO

    def __post_init__(self) -> None:
        """Raises ValueError."""
        if self.turn not in TURNS or aspect_from(self.aspect) != self.aspect:
            raise ValueError(f"no view: {self}")

    @classmethod
    def from_dict(cls, values: object) -> SourceView | None:
        """None where ``values`` are none of ``to_dict``."""
        if not isinstance(values, dict):
            return None
        try:
            view = cls(**{each.name: values[each.name] for each in fields(cls)})
        except (AttributeError, KeyError, TypeError, ValueError):
            return None
        return cls(int(view.turn), bool(view.mirror), view.aspect)

    def to_dict(self) -> dict[str, Any]:
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def apply(self, image: Image) -> Image:
        """(H, W, 3) uint8; ``image`` itself where nothing is to do."""
        if self.aspect != AUTO:
            height, width = image.shape[:2]
            image = stretched(image, Fraction(self.aspect) * Fraction(height, width))
        return Orientation.of_turn(self.turn, mirror=self.mirror).apply(image)
