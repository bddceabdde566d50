"""Default thresholds and expected error rates, used before a gallery is calibrated.

Measured on LFW by an external harness: one five-point crop per picture, cosine distance. They hold for LFW's news
photos; live faces are farther from gallery pictures, and ``calibrate`` uses the people who are registered.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recognition.registry import embedder_parts, embedder_threshold

if TYPE_CHECKING:  # it imports scipy, which would slow down the start of the window
    from learning.metrics.intervals import Interval

SOURCE = "measured on LFW, 610 people with 3 pictures each, adjusted to the number of people registered"
TARGET_FPIR = 0.01


@dataclass(frozen=True, slots=True)
class Expectation:
    """Expected error rates at ``threshold`` (cosine distance 0..2).

    fpir: share of strangers' probes that are named; None where it is unknown.
    extrapolated: the data has too few people to show so small an FPIR; it comes from a model of the tail.
    fnir: share of registered people's probes that are not named; None where nobody has two pictures.
    """

    threshold: float
    fpir: float | None
    fpir_interval: Interval | None
    extrapolated: bool
    fnir: float | None
    fnir_interval: Interval | None


def starting_threshold(embedder: str, people: int) -> float:
    """The threshold in force where the user set none, with ``people`` registered.

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
    """

    one_in_thousand: float
    ten_percent: float
    one_percent: float
    third_percent: float
    people: int = 610
    pictures: int = 3

    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """(4,) ascending distances, and the log probability that a stranger is within each of them of one person."""
        chances = [1 - (1 - fpir) ** (1 / self.people) for fpir in (0.003, 0.01, 0.1)]
        chances.append(1 - (1 - 0.001) ** self.pictures)
        distances = (self.third_percent, self.one_percent, self.ten_percent, self.one_in_thousand)
        return np.array(distances), np.log(np.array(chances))


LFW: dict[str, LfwFigures] = {
    "sface": LfwFigures(0.646, 0.585, 0.534, 0.507),
    "arcface-mbf": LfwFigures(0.759, 0.724, 0.679, 0.655),
    "edgeface-s": LfwFigures(0.671, 0.605, 0.538, 0.483),
    "facenet": LfwFigures(0.512, 0.372, 0.269, 0.198),
}


def default_threshold(embedder: str, people: int, target_fpir: float = TARGET_FPIR) -> float | None:
    """The distance at which about ``target_fpir`` of strangers are named with ``people`` registered.

    Never above that of FMR 0.1 % for one comparison, however few are registered. A fusion has the weighted mean of its
    parts, as in ``embedder_threshold``. ``embedder`` is a name without version; None where it was not measured.
    """
    parts = embedder_parts(embedder)
    if len(parts) > 1:
        each = [default_threshold(part.name, people, target_fpir) for part in parts]
        measured = [distance for distance in each if distance is not None]
        if len(measured) < len(parts):
            return None
        return sum(part.weight * distance for part, distance in zip(parts, measured, strict=True))
    figures = LFW.get(embedder)
    if figures is None:
        return None
    distances, chances = figures.points()
    wanted = math.log(1 - (1 - target_fpir) ** (1 / max(people, 1)))
    return min(max(0.0, _interpolated(wanted, chances, distances)), float(distances[-1]))


def default_expectation(embedder: str, people: int, threshold: float) -> Expectation:
    """Expected rates on LFW with ``people`` registered; extrapolated beyond the measured distances."""
    figures = LFW.get(embedder)
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
