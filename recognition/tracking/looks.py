"""Embeds, matches and checks the looks that a follower asks for. Runs on the embedding thread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recognition.embedding.probes import embed_probes
from recognition.interfaces import Embedder, LivenessModel, template_key
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.types import CropSpec, FaceChip, Image, LivenessCrops, Look, Sample


@dataclass(frozen=True, slots=True, eq=False)
class LookRequest:
    """A face to embed.

    crop: made by ``spec``.
    quality: 0..1.
    at: time of the frame, s.
    face_chip: kept with the look, for corrections and strangers.
    liveness: crops to check, None where this look is not checked.
    size: shorter side of the face, px.
    lacking: looks that the face has too few to be decided; 0 where it is no new one.
    """

    track: int
    crop: Image
    quality: float
    at: float
    spec: CropSpec | None = None
    face_chip: FaceChip | None = None
    liveness: LivenessCrops | None = None
    size: float = math.inf
    lacking: int = 0


_REACH = 0.01
"""Largest allowance of a look: the mean of a face's looks takes away a part of what makes them poor. On a film with
shorter rows than those that allowances were measured with, a stranger got a name with 0.02 and none with 0.01."""

LookResult = tuple[int, Look]
"""The id of the track, and the look that the request became."""


def embed_looks(
    requests: Sequence[LookRequest], embedder: Embedder, templates: Templates, liveness: LivenessModel | None = None
) -> list[LookResult]:
    """Embeds and matches one batch, and checks those for liveness that have crops for it.

    Drops crops made for another embedder, and vectors with NaN or inf. Templates of another embedder count as none, as
    the gallery is still being embedded.
    """
    fitting = [each for each in requests if each.spec is None or each.spec == embedder.crop_spec]
    if not fitting:
        return []
    key = template_key(embedder)
    if templates.embedder != key:
        templates = Templates.empty(key, embedder.dimension)
    vectors, allowances = embed_probes(embedder, [each.crop for each in fitting])
    allowances = np.clip(allowances, -_REACH, _REACH)
    matches = match(vectors, templates, allowances)
    live, is_cosine = _liveness_scores(fitting, liveness), templates.give_cosine_distances
    return [
        (
            request.track,
            Look(
                found,
                request.quality,
                request.at,
                Sample(vector, key, request.face_chip),
                score,
                size=request.size,
                is_cosine=is_cosine,
                allowance=allowance,
            ),
        )
        for request, vector, allowance, found, score in zip(
            fitting, vectors, allowances.tolist(), matches, live, strict=True
        )
        if np.isfinite(vector).all()
    ]


def _liveness_scores(requests: Sequence[LookRequest], model: LivenessModel | None) -> list[float | None]:
    checked = [each.liveness for each in requests if each.liveness is not None] if model is not None else []
    scores = iter(model.scores(checked) if model is not None and checked else ())
    return [next(scores, None) if each.liveness is not None else None for each in requests]
