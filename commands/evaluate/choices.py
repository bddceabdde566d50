"""The choices of ``evaluate`` for pictures: how people are compared, how crops are prepared, what is fused."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace

from commands.app import App
from commands.options import names_in
from learning.evaluation.picture_vectors import PictureVectors
from recognition.embedding.fused import JOIN
from recognition.errors import UnknownNameError, UsageError
from recognition.faces.preprocessing import Preprocessing
from recognition.interfaces import Embedder, template_key
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.registry import embedder_parts, embedder_threshold

BLUR_TO = 0.4
"""Sharpness of the faces in a television picture that are some 40 px wide: the middle half have 0.33 to 0.44."""

_STEPS = ("clahe", "oval", "blur")


@dataclass(frozen=True, slots=True)
class Choices:
    """How pictures are prepared and compared.

    preprocessing: None for that of the settings.
    blur_to: sharpness that enrolled pictures are blurred to, or None.
    preparation: descriptions for the tables.
    fused: name of a fusion to evaluate, or None.
    both: all embedders of the fusion must agree.
    """

    scorings: tuple[Scoring, ...]
    preprocessing: Preprocessing | None
    blur_to: float | None
    preparation: tuple[str, ...]
    fused: str | None
    both: bool

    def on(self, found: PictureVectors, embedders: Sequence[Embedder]) -> PictureVectors:
        """The vectors with their preparation and, for a strict fusion, its agreement."""
        made = next(each for each in embedders if template_key(each) == found.embedder)
        found = replace(found, preparation=self.preparation)
        if not self.both or made.name != self.fused:
            return found
        widths = getattr(made, "widths", None)
        if widths is None:
            raise UsageError(f"{made.name} is not a fusion: there is nothing that could agree.")
        return replace(found, agreement=agreement_of(made.name, widths))


def choices_of(arguments: argparse.Namespace, app: App) -> Choices:
    """Raises UsageError, UnknownNameError."""
    steps = names_in(arguments.preprocess)
    blur_to = app.settings.gallery.blur_to
    preprocessing = None
    if steps:
        blur_to = next((_sharpness(each) for each in steps if each.partition(":")[0] == "blur"), None)
        preprocessing = Preprocessing("clahe" in steps, "oval" in steps)
    for each in steps:
        if each.partition(":")[0] not in _STEPS:
            raise UnknownNameError("preprocessing", each, _STEPS)
    done = preprocessing or app.preprocessing
    preparation = ["mirrored"] if arguments.mirror else []
    preparation += done.names
    preparation += [f"enrolled ones blurred to {blur_to:g}"] if blur_to is not None else []
    scorings = tuple(Scoring(name) for name in names_in(arguments.scoring, "scoring", [*Scoring]))
    fused = JOIN.join(names_in(arguments.fuse)) or None
    if fused is not None and len(embedder_parts(fused)) < 2:
        raise UsageError("--fuse takes two embedders or more: --fuse sface,edgeface-s.")
    if fused is None and arguments.fusion == "both":
        raise UsageError("--fusion both needs the embedders that must agree: --fuse sface,edgeface-s.")
    return Choices(
        scorings or (app.scoring,),
        preprocessing,
        blur_to,
        tuple(preparation),
        fused,
        arguments.fusion == "both",
    )


def agreement_of(fused: str, widths: tuple[int, ...]) -> Agreement:
    """The strict rule for a fusion, at its embedders' own thresholds. ``widths``: dimensions of its embedders."""
    return Agreement(tuple(widths), tuple(embedder_threshold(part.name)[0] for part in embedder_parts(fused)))


def _sharpness(text: str) -> float:
    _, _, number = text.partition(":")
    try:
        wanted = float(number) if number else BLUR_TO
    except ValueError:
        wanted = -1.0
    if not 0.2 <= wanted <= 1:
        raise UsageError(f"'{text}' should give a sharpness from 0.2 to 1, as in blur:0.35.")
    return wanted
