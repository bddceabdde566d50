"""The choices of ``evaluate`` for pictures: how people are compared, how crops are prepared, what is fused."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from commands.app import App
from recognition.embedding.fused import JOIN
from recognition.errors import UnknownNameError, UsageError
from recognition.faces.preprocessing import Preprocessing
from recognition.interfaces import Embedder, template_key
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.registry import embedder_parts, embedder_threshold

if TYPE_CHECKING:
    from learning.evaluation.picture_vectors import PictureVectors

BLUR_TO = 0.4
"""Sharpness of the faces in a television picture that are some 40 px wide: the middle half have 0.33 to 0.44."""

_STEPS = ("clahe", "oval", "blur")


@dataclass(frozen=True, slots=True)
class Choices:
    """``preprocessing`` is None where the settings hold. ``fused`` is the name of a fusion asked for, or None, and
    ``both`` whether all its embedders must agree."""

    scorings: tuple[Scoring, ...]
    preprocessing: Preprocessing | None
    blur_to: float | None
    words: tuple[str, ...]
    fused: str | None
    both: bool

    def on(self, found: PictureVectors, embedders: Sequence[Embedder]) -> PictureVectors:
        """The vectors as they are to be compared, and what was done to them."""
        made = next(each for each in embedders if template_key(each) == found.embedder)
        if not self.both or made.name != self.fused:
            return replace(found, preparation=self.words)
        return replace(found, preparation=self.words, agreement=agreement_of(made))


def choices_of(arguments: argparse.Namespace, app: App) -> Choices:
    """Raises UsageError where something cannot be chosen."""
    steps = _names(arguments.preprocess)
    blur_to = app.settings.gallery.blur_to
    preprocessing = None
    if steps:
        blur_to = next((_sharpness(each) for each in steps if each.partition(":")[0] == "blur"), None)
        preprocessing = Preprocessing("clahe" in steps, "oval" in steps)
    for each in steps:
        if each.partition(":")[0] not in _STEPS:
            raise UnknownNameError("preprocessing", each, _STEPS)
    done = preprocessing or app.preprocessing
    words = ["mirrored"] if arguments.mirror else []
    words += done.names
    words += [f"enrolled ones blurred to {blur_to:g}"] if blur_to is not None else []
    fused = JOIN.join(_names(arguments.fuse)) or None
    if fused is not None and len(embedder_parts(fused)) < 2:
        raise UsageError("--fuse takes two embedders or more: --fuse sface,edgeface-s.")
    if fused is None and arguments.fusion == "both":
        raise UsageError("--fusion both needs the embedders that must agree: --fuse sface,edgeface-s.")
    return Choices(
        scorings_in(arguments.scoring) or (app.scoring,),
        preprocessing,
        blur_to,
        tuple(words),
        fused,
        arguments.fusion == "both",
    )


def scorings_in(text: str | None) -> tuple[Scoring, ...]:
    """Raises UnknownNameError."""
    names = _names(text)
    for name in names:
        if name not in list(Scoring):
            raise UnknownNameError("scoring", name, Scoring)
    return tuple(Scoring(name) for name in names)


def agreement_of(fused: Embedder) -> Agreement:
    """The strict rule for a fusion, at its embedders' own thresholds."""
    thresholds = tuple(embedder_threshold(part.name)[0] for part in embedder_parts(fused.name))
    widths = getattr(fused, "widths", None)
    if widths is None:
        raise UsageError(f"{fused.name} is not a fusion: there is nothing that could agree.")
    return Agreement(tuple(widths), thresholds)


def _names(text: str | None) -> list[str]:
    return list(dict.fromkeys(each.strip() for each in (text or "").split(",") if each.strip()))


def _sharpness(text: str) -> float:
    _, _, number = text.partition(":")
    try:
        wanted = float(number) if number else BLUR_TO
    except ValueError:
        wanted = -1.0
    if not 0.2 <= wanted <= 1:
        raise UsageError(f"'{text}' should give a sharpness from 0.2 to 1, as in blur:0.35.")
    return wanted
