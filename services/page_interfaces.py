"""What the windows beside the live picture see: values to pull, commands to give. Imported by way of ``interfaces``.

Every command returns at once; what comes of it is in a later value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from realtime.interfaces import Activity


@dataclass(frozen=True, slots=True)
class ThresholdEvidence:
    """What is known of thresholds with the embedder and the people in use; ``version`` rises when it changes.

    ``same`` and ``different``: histograms over the distances 0..2, in bins of one width, of pictures of one person and
    of different people; empty where there are none. ``basis`` says where it comes from, ``warnings`` what it cannot
    know. ``suggestions``: shares of strangers who would be named, each with the threshold for it.
    """

    version: int = 0
    same: tuple[int, ...] = ()
    different: tuple[int, ...] = ()
    basis: str = ""
    warnings: tuple[str, ...] = ()
    suggestions: tuple[tuple[float, float], ...] = ()


class Thresholds(Protocol):
    """What a threshold means. Commands return at once."""

    def refresh(self) -> None:
        """Has the evidence brought up to date in the background if people or embedder have changed."""
        ...

    def evidence(self) -> ThresholdEvidence: ...
    def expected(self, threshold: float) -> tuple[str, str]:
        """What becomes of strangers, and of registered people, in words; quick enough for each move of a slider."""
        ...

    def use(self, strangers: float) -> None:
        """Sets the threshold of this suggestion, and remembers it with its evidence beside the gallery."""
        ...


class ModelState(StrEnum):
    """``LOOKING``: not looked at yet. ``WRONG``: there is a file, and it is not the one it must be."""

    LOOKING = "looking"
    READY = "ready"
    MISSING = "missing"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """The weights of a network. ``size`` is bytes, None where it is not published. ``commercial_use``: whether the
    licence allows it, None where it does not say. ``embedders``: what can be chosen once they are here."""

    name: str
    what: str
    paper: str
    trained_on: str
    licence: str
    commercial_use: bool | None
    size: int | None
    origin: str
    state: ModelState = ModelState.LOOKING
    problem: str | None = None
    embedders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelsView:
    """``said`` is the outcome of the last command, in a sentence."""

    rows: tuple[ModelRow, ...] = ()
    activity: Activity | None = None
    said: str = ""


class Models(Protocol):
    """The networks' weights. Every command returns at once; what comes of it is in a later view."""

    def view(self) -> ModelsView: ...
    def refresh(self) -> None:
        """Looks at the files again."""
        ...

    def install(self, name: str) -> None:
        """Fetches the weights ``name``; whoever calls this has shown the licence."""
        ...

    def import_file(self, name: str, file: Path) -> None: ...
    def cancel(self) -> None: ...


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """``table``: a row for each figure, its name first, then one value for each of ``systems``. ``page`` is the whole
    report as a file. ``said`` is why there is nothing, or what the last run came to."""

    systems: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    page: Path | None = None
    activity: Activity | None = None
    said: str = ""


class GalleryEvaluation(Protocol):
    """How often recognition is right and wrong on the people who are registered."""

    def view(self) -> EvaluationView: ...
    def run(self, embedders: Sequence[str]) -> None:
        """Measures each of these with the detector in use, in the background."""
        ...

    def cancel(self) -> None: ...
