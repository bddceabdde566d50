"""Looks are embedded and matched."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recognition.matching.templates import Templates
from recognition.tracking.looks import LookRequest, embed_looks
from recognition.types import CropSpec, Image, Match, Vectors
from tests.fakes import RED, ColourEmbedder
from tests.followed_squares import EMBEDDER, KEY, PEOPLE


def request(crop: Image, spec: CropSpec | None = EMBEDDER.crop_spec) -> LookRequest:
    return LookRequest(1, crop, 1.0, 0.0, spec)


RED_CROP = np.full((16, 16, 3), RED, np.uint8)


def test_a_look_is_embedded_and_matched() -> None:
    (result,) = embed_looks([request(RED_CROP)], EMBEDDER, PEOPLE)
    track, look = result
    assert look.sample is not None
    assert (look.match.person, look.sample.embedder, track) == ("Ann", KEY, 1)


def test_crops_for_another_embedder_are_left_out() -> None:
    assert embed_looks([request(RED_CROP, CropSpec("landmarks", 16))], EMBEDDER, PEOPLE) == []
    assert len(embed_looks([request(RED_CROP, None)], EMBEDDER, PEOPLE)) == 1


def test_templates_of_another_embedder_are_nobody() -> None:
    other = Templates(np.eye(1, 128, dtype=np.float32), ("Eve",), "other@1")
    assert embed_looks([request(RED_CROP)], EMBEDDER, other)[0][1].match == Match(None, 2.0)


class BrokenEmbedder(ColourEmbedder):
    def embed(self, crops: Sequence[Image]) -> Vectors:
        return np.full((len(crops), 3), np.nan, np.float32)


def test_a_vector_that_is_no_number_is_no_look() -> None:
    assert embed_looks([request(RED_CROP)], BrokenEmbedder(), PEOPLE) == []


def test_no_requests_need_no_embedder_run() -> None:
    assert embed_looks([], BrokenEmbedder(), PEOPLE) == []
