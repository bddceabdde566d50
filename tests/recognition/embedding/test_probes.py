"""Poor pictures of a face may be farther from a person, and a poor still picture is embedded with its mirror image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from recognition.embedding.keyed import Keyed, TemplateKey
from recognition.embedding.network_embedder import Lengths
from recognition.embedding.probes import embed_probes, embed_stills
from recognition.interfaces import template_key
from recognition.matching.templates import Scoring, Templates
from recognition.recognizer import Recognizer
from recognition.tracking.follower import Follower
from recognition.tracking.looks import LookRequest, embed_looks
from recognition.types import Allowances, Frame, Image, Vectors
from services.live_models import _SmallBatches
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture

CLEAR, POOR, VERY_POOR = RED, GREEN, BLUE
ALLOWED = {CLEAR: -0.01, POOR: 0.02, VERY_POOR: 0.03}


class Allowing(ColourEmbedder):
    """Allows a crop what its colour says. ``embedded`` counts crops."""

    def __init__(self) -> None:
        self.embedded = 0

    def embed_allowing(self, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
        self.embedded += len(crops)
        colours = [(int(blue), int(green), int(red)) for blue, green, red in (crop[8, 8] for crop in crops)]
        return self.embed(crops), np.array([ALLOWED[each] for each in colours], np.float32)


def crop(colour: tuple[int, int, int]) -> Image:
    return np.full((16, 16, 3), colour, np.uint8)


def gallery(*vectors: np.ndarray, scoring: Scoring = Scoring.NEAREST) -> Templates:
    return Templates(np.stack(vectors), ("Ann", "Bob")[: len(vectors)], template_key(ColourEmbedder()), scoring)


def halfway(one: tuple[int, int, int], other: tuple[int, int, int]) -> np.ndarray:
    rows = ColourEmbedder().embed([crop(one), crop(other)]).sum(axis=0)
    return np.asarray(rows / np.linalg.norm(rows), np.float32)


PEOPLE = gallery(halfway(POOR, RED), halfway(POOR, BLUE))


def test_shorter_rows_are_allowed_more_and_longer_ones_less() -> None:
    lengths = Lengths(usual=12.0, slope=0.01, reach=0.03)
    found = lengths.allowances(np.array([12.0, 10.0, 13.0, 1.0, 99.0, np.nan], np.float32))
    assert found.tolist() == pytest.approx([0.0, 0.02, -0.01, 0.03, -0.03, 0.0], abs=1e-6)


def test_an_embedder_that_tells_nothing_allows_nothing() -> None:
    plain = ColourEmbedder()
    vectors, allowances = embed_probes(plain, [crop(CLEAR), crop(POOR)])
    assert np.array_equal(vectors, plain.embed([crop(CLEAR), crop(POOR)]))
    assert allowances.tolist() == [0.0, 0.0]


def test_only_a_poor_still_is_embedded_with_its_mirror_image() -> None:
    one_sided = crop(POOR)
    one_sided[:, :8] = VERY_POOR
    mirrored = np.ascontiguousarray(one_sided[:, ::-1])
    embedder = Allowing()
    vectors, allowances = embed_stills(embedder, [crop(CLEAR), one_sided])
    assert embedder.embedded == 3
    assert vectors[0] == pytest.approx(embedder.embed([crop(CLEAR)])[0])
    both = embedder.embed([one_sided, mirrored]).sum(axis=0)
    assert vectors[1] == pytest.approx(both / np.linalg.norm(both), abs=1e-6)
    assert allowances.tolist() == pytest.approx([-0.01, (0.02 + 0.03) / 2])


@pytest.mark.parametrize("wrap", [lambda each: Keyed(each, TemplateKey("0a1b2c3d", bytes(32))), _SmallBatches])
def test_a_key_and_small_batches_leave_allowances(wrap: type[_SmallBatches]) -> None:
    crops = [crop(each) for each in (CLEAR, POOR, VERY_POOR)] * 7
    vectors, allowances = embed_probes(wrap(Allowing()), crops)
    assert allowances.tolist() == pytest.approx([-0.01, 0.02, 0.03] * 7)
    assert vectors == pytest.approx(wrap(Allowing()).embed(crops))
    assert embed_probes(wrap(Allowing()), [])[0].shape == (0, 3)


def test_a_face_of_a_still_is_nearer_by_its_allowance() -> None:
    image = picture(((20, 20, 120, 120), POOR))
    (plain,) = Recognizer(SquareDetector(), ColourEmbedder(), PEOPLE, count=2).faces(image)
    (eased,) = Recognizer(SquareDetector(), Allowing(), PEOPLE, count=2).faces(image)
    assert eased.match.distance == pytest.approx(plain.match.distance - 0.02, abs=1e-6)
    assert eased.match.runner_up_distance == pytest.approx(plain.match.runner_up_distance - 0.02, abs=1e-6)
    assert [each for _, each in eased.nearest] == pytest.approx([each - 0.02 for _, each in plain.nearest], abs=1e-6)
    assert eased.person_at(plain.match.distance - 0.01) is not None
    assert plain.person_at(plain.match.distance - 0.01) is None


def test_a_look_keeps_its_allowance_when_the_gallery_changes() -> None:
    follower = Follower(SquareDetector(), ColourEmbedder.crop_spec)
    frame = Frame(picture(((20, 20, 120, 120), POOR)), 0, 0.0)
    follower.add_results(embed_looks(follower.process(frame), Allowing(), PEOPLE))
    (before,) = follower.analysis().tracks[0].looks
    follower.rematch(gallery(PEOPLE.vectors[1]))
    (after,) = follower.analysis().tracks[0].looks
    (plain,) = embed_looks([LookRequest(1, crop(POOR), 1.0, 0.0)], ColourEmbedder(), gallery(PEOPLE.vectors[1]))
    assert before.allowance == after.allowance == pytest.approx(0.01), "less than that of a still picture"
    assert after.match.distance == pytest.approx(plain[1].match.distance - 0.01, abs=1e-6)


def test_distances_that_are_no_cosine_distances_stay_as_they_are() -> None:
    templates = gallery(PEOPLE.vectors[0], ColourEmbedder().embed([crop(BLUE)])[0], scoring=Scoring.MARGIN)
    (plain,), (eased,) = (
        embed_looks([LookRequest(1, crop(POOR), 1.0, 0.0)], embedder, templates)
        for embedder in (ColourEmbedder(), Allowing())
    )
    assert eased[1].match == plain[1].match


def test_nobody_stays_nobody() -> None:
    nobody = Templates.empty(template_key(ColourEmbedder()), 3)
    (face,) = Recognizer(SquareDetector(), Allowing(), nobody).faces(picture(((20, 20, 90, 90), POOR)))
    assert (face.match.person, face.match.distance, face.match.runner_up_distance) == (None, 2.0, 2.0)
