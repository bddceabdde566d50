"""Squares for faces that a follower follows, and the people they are."""

from __future__ import annotations

import numpy as np

from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.tracking.follower import Follower, FollowRules, analyse
from recognition.tracking.identity import Rules
from recognition.types import Analysis, Detection, Frame, Image, State
from tests.fakes import GREEN, RED, ColourEmbedder, SquareDetector, picture

EMBEDDER = ColourEmbedder()
KEY = template_key(EMBEDDER)
RULES = FollowRules(identity=Rules(looks_to_decide=3), settled_interval=0.5, unknown_interval=0.1)
THRESHOLD = 0.5
Square = tuple[tuple[int, int, int, int], tuple[int, int, int]]


def gallery(**people: tuple[int, int, int]) -> Templates:
    vectors = EMBEDDER.embed([np.full((16, 16, 3), colour, np.uint8) for colour in people.values()])
    return Templates(vectors.reshape(-1, 3), tuple(people), KEY)


PEOPLE = gallery(Ann=RED, Bob=GREEN)


def square(colour: tuple[int, int, int], left: int = 100, top: int = 80, size: int = 40) -> Square:
    return (left, top, left + size, top + size), colour


def frame(number: int, *squares: Square, rate: float = 30.0, image: Image | None = None) -> Frame:
    return Frame(picture(*squares) if image is None else image, number, number / rate)


def good(_image: Image, _detection: Detection) -> float:
    return 1.0


def follower(rules: FollowRules = RULES, quality: object = good) -> Follower:
    made = Follower(SquareDetector(), EMBEDDER.crop_spec, rules, quality)  # type: ignore[arg-type]
    made.threshold = THRESHOLD
    return made


def step(made: Follower, shown: Frame, templates: Templates = PEOPLE) -> Analysis:
    return analyse(shown, made, EMBEDDER, templates, RULES.identity, THRESHOLD)


def named(analysis: Analysis) -> list[tuple[int, State, str | None]]:
    return [(track.id, track.state, track.person) for track in analysis.tracks]
