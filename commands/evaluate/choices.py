"""The choices of ``evaluate`` for pictures: how people are compared, how crops are prepared, what is fused."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from commands.app import App
from commands.options import names_in, number_or_nan
from learning.evaluation.evaluation import EvaluationOptions
from learning.evaluation.picture_vectors import PictureVectors, agreement_of
from recognition.embedding.fused import JOIN
from recognition.errors import UnknownNameError, UsageError
from recognition.faces.preprocessing import Preprocessing
from recognition.interfaces import Embedder, template_key
from recognition.matching.templates import Scoring
from recognition.registry import embedder_parts

BLUR_TO = 0.4
"""Sharpness of the faces in a television picture that are some 40 px wide: the middle half have 0.33 to 0.44."""

_STEPS = ("clahe", "oval", "blur")


def options_of(
    arguments: argparse.Namespace, app: App, names: Sequence[str]
) -> tuple[EvaluationOptions, list[Embedder]]:
    """How pictures are prepared and compared, and the embedders: those of ``names`` and the fusion, by default the one
    in use. Raises UsageError, UnknownNameError."""
    steps = names_in(arguments.preprocess)
    for each in steps:
        if each.partition(":")[0] not in _STEPS:
            raise UnknownNameError("preprocessing", each, _STEPS)
    preprocessing, blur_to = app.preprocessing, app.settings.gallery.blur_to
    if steps:
        preprocessing = Preprocessing("clahe" in steps, "oval" in steps)
        blur_to = next((_sharpness(each) for each in steps if each.partition(":")[0] == "blur"), None)
    preparation = ["mirrored"] if arguments.mirror else []
    preparation += preprocessing.names
    preparation += [f"enrolled ones blurred to {blur_to:g}"] if blur_to is not None else []
    scorings = tuple(Scoring(name) for name in names_in(arguments.scoring, "scoring", [*Scoring]))
    fused = JOIN.join(names_in(arguments.fuse)) or None
    if fused is not None and len(embedder_parts(fused)) < 2:
        raise UsageError("--fuse takes two embedders or more: --fuse sface,edgeface-s.")
    if fused is None and arguments.fusion == "both":
        raise UsageError("--fusion both needs the embedders that must agree: --fuse sface,edgeface-s.")
    wanted: list[str | None] = [*names, *([] if fused is None else [fused])]
    made = [
        app.embedder(name, mirrored=arguments.mirror, preprocessing=preprocessing)
        for name in dict.fromkeys(wanted or [None])
    ]

    def described(found: PictureVectors) -> PictureVectors:
        """The vectors with their preparation and, for a strict fusion, its agreement."""
        embedder = next(each for each in made if template_key(each) == found.embedder)
        found = replace(found, preparation=tuple(preparation))
        if arguments.fusion != "both" or embedder.name != fused:
            return found
        widths = getattr(embedder, "widths", None)
        if widths is None:
            raise UsageError(f"{embedder.name} is not a fusion: there is nothing that could agree.")
        return replace(found, agreement=agreement_of(embedder.name, widths))

    return EvaluationOptions(arguments.enrol, scorings or (app.scoring,), blur_to, described), made


def _sharpness(text: str) -> float:
    _, _, number = text.partition(":")
    wanted = number_or_nan(number) if number else BLUR_TO
    if not 0.2 <= wanted <= 1:
        raise UsageError(f"'{text}' should give a sharpness from 0.2 to 1, as in blur:0.35.")
    return wanted
