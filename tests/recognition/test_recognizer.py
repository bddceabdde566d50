from __future__ import annotations

import numpy as np
import pytest

from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.recognizer import Recognizer
from tests.fakes import BLUE, GREEN, GREY, RED, ColourEmbedder, SquareDetector, picture

EMBEDDER = ColourEmbedder()
KEY = template_key(EMBEDDER)


def gallery(**people: tuple[int, int, int]) -> Templates:
    return Templates(
        EMBEDDER.embed([np.full((16, 16, 3), colour, np.uint8) for colour in people.values()]), tuple(people), KEY
    )


def test_every_face_of_a_still_has_its_nearest_people() -> None:
    recognizer = Recognizer(SquareDetector(), EMBEDDER, gallery(Ann=RED, Bob=GREEN, Cat=BLUE), count=2)
    large, small = recognizer.faces(picture(((20, 20, 120, 120), GREEN), ((200, 50, 250, 100), RED)))
    assert (large.match.person, small.match.person) == ("Bob", "Ann")
    person, distance = large.nearest[0]
    assert person == "Bob"
    assert distance == pytest.approx(0, abs=1e-6)
    assert len(large.nearest) == 2
    assert large.embedding.embedder == KEY
    assert large.detection.box.rounded() == (20, 20, 120, 120)


def test_a_picture_without_a_face_has_none() -> None:
    recognizer = Recognizer(SquareDetector(), EMBEDDER, gallery(Ann=RED))
    assert recognizer.faces(np.full((100, 100, 3), GREY, np.uint8)) == []


def test_with_nobody_enrolled_faces_match_nobody() -> None:
    (face,) = Recognizer(SquareDetector(), EMBEDDER, Templates.empty(KEY, 3)).faces(picture(((20, 20, 90, 90), RED)))
    assert (face.match.person, face.match.distance, face.nearest) == (None, 2.0, ())


def test_templates_of_another_embedder_are_refused() -> None:
    with pytest.raises(ValueError, match="other@1"):
        Recognizer(SquareDetector(), EMBEDDER, Templates.empty("other@1", 3))
