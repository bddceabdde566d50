"""Default thresholds and expected error rates, used before a gallery is calibrated.

Measured on LFW by an external harness: one five-point crop per picture, cosine distance. They hold for LFW's news
photos; live faces are farther from gallery pictures, and ``calibrate`` uses the people who are registered.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recognition.errors import UnknownNameError
from recognition.registry import embedder_parts, embedder_threshold

if TYPE_CHECKING:  # it imports scipy, which would slow down the start of the window
    from learning.metrics.intervals import Interval

SOURCE = "measured on LFW, adjusted to the number of people registered"
TARGET_FPIR = 0.01
LEAST_USEFUL = 0.1
"""Cosine distance below which faces are hardly ever other than those of one picture, copied or scaled: as a threshold
it names hardly anybody."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """Expected error rates at ``threshold`` (cosine distance 0..2).

    fpir: share of strangers' probes that are named; None where it is unknown.
    extrapolated: the data has too few people to show so small an FPIR; it comes from a model of the tail.
    fnir: share of registered people's probes that do not get their own name; None where nobody has two pictures.
    least: the smallest FPIR that can be claimed; of a smaller one only that it is below.
    """

    threshold: float
    fpir: float | None
    fpir_interval: Interval | None
    extrapolated: bool
    fnir: float | None
    fnir_interval: Interval | None
    least: float = 1e-6


def counted_people(of_templates: Iterable[str]) -> int:
    """As how many people with one picture each the people of these templates count. ``of_templates``: their people.

    The nearest of several pictures is nearer to a stranger, too: on LFW 1 % of strangers are named at the same distance
    with three pictures of 100, 300 and 610 people as with one of twice as many, with two as with one of 1.6 times.
    """
    return round(sum(math.pow(pictures, _PICTURES_POWER) for pictures in Counter(of_templates).values()))


_PICTURES_POWER = 2 / 3


def starting_threshold(embedder: str, people: int) -> float:
    """The threshold in force where the user set none, with ``people`` registered with one picture each.

    Never above ``registry.embedder_threshold``: LFW's figures are for one picture of a stranger, but a
    stranger in a video is compared hundreds of times. On the test clips, with galleries of other people, 0.634 named
    strangers in 91 to 182 of some 5,000 faces, 0.60 in 0 to 65.
    """
    own, _ = embedder_threshold(embedder)
    measured = default_threshold(embedder, people) if people else None
    return own if measured is None else min(own, measured)


@dataclass(frozen=True, slots=True)
class LfwFigures:
    """Cosine distances at error rates measured on LFW.

    one_in_thousand: FMR 0.1 % of one comparison.
    ten_percent, one_percent, third_percent: FPIR 10, 1 and 0.3 % with ``people`` enrolled with ``pictures`` each.
    further: measurements with another number of people, (people, distance, FPIR). A stranger who is near to one person
        is often near to others, too: fewer people do not make as few names, nor more as many, as their number says.
    """

    one_in_thousand: float
    ten_percent: float
    one_percent: float
    third_percent: float
    people: int = 610
    pictures: int = 3
    further: tuple[tuple[int, float, float], ...] = ()

    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """(N,) ascending distances, and the log probability that a stranger is within each of them of one person."""
        measured = [(self.people, self.third_percent, 0.003), (self.people, self.one_percent, 0.01)]
        measured += [*self.further, (self.people, self.ten_percent, 0.1)]
        points = [(distance, 1 - (1 - fpir) ** (1 / people)) for people, distance, fpir in measured]
        points.append((self.one_in_thousand, 1 - (1 - 0.001) ** self.pictures))
        distances, chances = np.array(sorted(points)).T
        return distances, np.log(np.maximum.accumulate(chances))


LFW: dict[str, LfwFigures] = {
    # What is further with 1,200 people, a picture each, is chosen on one half of LFW's people, confirmed on the other;
    # of the others the default for so many lies within what was measured there. What names 0.3 %, of 600 and 1,899
    # people with a picture each, is from both halves.
    "sface": LfwFigures(
        0.634, 0.578, 0.532, 0.508, further=((100, 0.573, 0.0165), (1200, 0.514, 0.01), (1899, 0.485, 0.003))
    ),
    "arcface-mbf": LfwFigures(0.759, 0.724, 0.679, 0.648, further=((1899, 0.616, 0.003),)),
    "edgeface-s": LfwFigures(0.671, 0.605, 0.538, 0.512, further=((1200, 0.530, 0.01), (1899, 0.481, 0.003))),
    "facenet": LfwFigures(0.512, 0.372, 0.269, 0.240, further=((1200, 0.255, 0.01), (1899, 0.209, 0.003))),
    "arcface-mbf+edgeface-s": LfwFigures(0.727, 0.679, 0.622, 0.602, further=((1899, 0.567, 0.003),)),
    "sface+edgeface-s": LfwFigures(0.693, 0.614, 0.552, 0.535, further=((1200, 0.546, 0.01), (1899, 0.523, 0.003))),
    # Chosen on half of 500 people who were searched, confirmed on the other.
    "sface:0.7+facenet:0.3": LfwFigures(
        0.613, 0.568, 0.515, 0.490, people=499, pictures=1, further=((1899, 0.470, 0.003),)
    ),
}
"""Without weights, fusions have equal ones."""


def lfw_figures(embedder: str) -> LfwFigures | None:
    """The figures of an embedder (a name without version) or fusion; None where it was not measured.

    A fusion that was not measured itself has the weighted means of its parts: a face within the mean is within some
    part's distance, so that strangers are named no more often than by all parts together.
    """
    try:
        parts = embedder_parts(embedder)
    except UnknownNameError:
        return None
    measured = _measured(embedder)
    if measured is not None:
        return measured
    each = [LFW.get(part.name) for part in parts]
    known = [figures for figures in each if figures is not None]
    if len(known) < len(parts):
        return None

    def mean(value: Callable[[LfwFigures], float]) -> float:
        return sum(part.weight * value(figures) for part, figures in zip(parts, known, strict=True))

    return LfwFigures(
        mean(lambda figures: figures.one_in_thousand),
        mean(lambda figures: figures.ten_percent),
        mean(lambda figures: figures.one_percent),
        mean(lambda figures: figures.third_percent),
    )


def _measured(embedder: str) -> LfwFigures | None:
    wanted = _weights(embedder)
    return next((figures for name, figures in LFW.items() if _weights(name) == wanted), None)


def _weights(embedder: str) -> dict[str, float]:
    return {part.name: round(part.weight, 3) for part in embedder_parts(embedder)}


def default_threshold(embedder: str, people: int, target_fpir: float = TARGET_FPIR) -> float | None:
    """The distance at which about ``target_fpir`` of strangers are named with ``people`` registered.

    Never above that of FMR 0.1 % for one comparison, however few are registered. ``embedder`` is a name without version
    or a fusion, which has the weighted mean of its parts' distances where it was not measured itself; None where one
    was not.
    """
    figures = _measured(embedder)
    parts = embedder_parts(embedder)
    if figures is None and len(parts) > 1:
        each = [default_threshold(part.name, people, target_fpir) for part in parts]
        found = [distance for distance in each if distance is not None]
        if len(found) < len(parts):
            return None
        return sum(part.weight * distance for part, distance in zip(parts, found, strict=True))
    if figures is None:
        return None
    distances, chances = figures.points()
    wanted = math.log(1 - (1 - target_fpir) ** (1 / max(people, 1)))
    return min(max(0.0, _interpolated(wanted, chances, distances)), float(distances[-1]))


def default_expectation(embedder: str, people: int, threshold: float) -> Expectation:
    """Expected rates on LFW with ``people`` registered; extrapolated beyond the measured distances."""
    figures = lfw_figures(embedder)
    if figures is None or people < 1:
        return Expectation(threshold, None if figures is None else 0.0, None, False, None, None)
    distances, chances = figures.points()
    outside = threshold < distances[0] or threshold > distances[-1]
    chance = min(0.0, _interpolated(threshold, distances, chances))
    return Expectation(threshold, 1 - (1 - math.exp(chance)) ** people, None, outside, None, None)


def _interpolated(value: float, grid: np.ndarray, values: np.ndarray) -> float:
    """Linear between the points of an ascending ``grid``, and beyond its ends."""
    above = min(max(int(np.searchsorted(grid, value)), 1), len(grid) - 1)
    slope = (values[above] - values[above - 1]) / (grid[above] - grid[above - 1])
    return float(values[above - 1] + slope * (value - grid[above - 1]))
