"""Plots of an evaluation as SVG. matplotlib is imported only here, and without pyplot."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from learning.evaluation.results import CurvePoints, SystemResult
from learning.evaluation.video_evaluation import SecondScore

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

# Okabe and Ito's palette, which is safe for all types of colour vision; the line styles differ as well.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000")
_STYLES = ("-", "--", "-.", ":")


def det_plot(systems: Sequence[SystemResult]) -> str:
    """Detection error trade-off: FNMR over FMR, both axes logarithmic."""
    figure, axes = _figure()
    for number, system in enumerate(systems):
        _error_line(axes, system.verification.curve, system.title, number)
    axes.set(xlabel="FMR (different people called the same)", ylabel="FNMR (one person called different)")
    _in_percent(axes.xaxis, axes.yaxis)
    return _finished(figure, axes)


def roc_plot(systems: Sequence[SystemResult]) -> str:
    """Share of genuine comparisons accepted over FMR."""
    figure, axes = _figure()
    for number, system in enumerate(systems):
        line = system.verification.curve
        shown = [(x, 1 - y) for x, y in zip(line.positives, line.negatives, strict=True) if x > 0]
        axes.plot(*zip(*shown, strict=True), label=system.title, **_style(number)) if shown else None
    axes.set(xscale="log", xlabel="FMR (different people called the same)", ylabel="1 - FNMR")
    _in_percent(axes.xaxis, axes.yaxis)
    return _finished(figure, axes)


def search_plot(systems: Sequence[SystemResult]) -> str:
    """FNIR over FPIR of searches in the gallery, with a mark at the threshold in force."""
    figure, axes = _figure()
    for number, system in enumerate(systems):
        found = system.identification
        if found is None:
            continue
        _error_line(axes, found.curve, system.title, number)
        force = found.in_force
        if force.fpir is not None and force.fpir.value > 0 and force.fnir.value > 0:
            axes.plot([force.fpir.value], [force.fnir.value], "o", color=_style(number)["color"])
    axes.set(xlabel="FPIR (strangers who get a name)", ylabel="FNIR (registered people who do not get theirs)")
    _in_percent(axes.xaxis, axes.yaxis)
    return _finished(figure, axes)


def rank_plot(systems: Sequence[SystemResult]) -> str:
    """Cumulative match characteristic: share of searches with the right person among the nearest."""
    from matplotlib.ticker import MaxNLocator

    figure, axes = _figure()
    for number, system in enumerate(systems):
        if system.identification is not None:
            ranks = system.identification.ranks
            axes.plot(range(1, len(ranks) + 1), ranks, label=system.title, marker=".", **_style(number))
    axes.set(xlabel="rank", ylabel="right person among the nearest")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(min(0.9, axes.get_ylim()[0]), 1.005)
    _in_percent(axes.yaxis)
    return _finished(figure, axes)


def distance_plot(system: SystemResult) -> str:
    """Histograms of the genuine and impostor distances, each of area 1, and the threshold in force."""
    figure, axes = _figure()
    found = system.verification
    for counts, name, number, pattern in ((found.same, "one person", 0, "//"), (found.different, "two people", 1, "")):
        width = 2.0 / len(counts)
        total = max(sum(counts), 1)
        centres = [width * (index + 0.5) for index in range(len(counts))]
        heights = [count / total / width for count in counts]
        colour = _COLOURS[number]
        axes.bar(centres, heights, width, label=name, color=colour, alpha=0.5, hatch=pattern, edgecolor=colour)
    if system.identification is not None:
        threshold = system.identification.in_force.threshold
        axes.axvline(threshold, color="black", linestyle="--", label=f"threshold {threshold:.3f}")
    axes.set(xlabel="cosine distance", ylabel="density", xlim=(0, 1.4))
    return _finished(figure, axes)


def size_plot(systems: Sequence[SystemResult]) -> str:
    """FPIR at the threshold in force over the number of enrolled people."""
    figure, axes = _figure()
    for number, system in enumerate(systems):
        sizes = system.identification.sizes if system.identification is not None else ()
        axes.plot(
            [each.people for each in sizes], [each.fpir for each in sizes], label=system.title, marker=".",
            **_style(number),
        )  # fmt: skip
    axes.set(xscale="log", xlabel="people enrolled", ylabel="FPIR at the threshold in force")
    axes.set_ylim(bottom=0.0)
    axes.xaxis.set_major_formatter("{x:.0f}")
    axes.xaxis.set_minor_formatter("{x:.0f}")
    _in_percent(axes.yaxis)
    return _finished(figure, axes)


def timeline_plot(timeline: Sequence[SecondScore]) -> str:
    """Faces named right, wrong or not at all, and not detected, in each second of a clip."""
    figure, axes = _figure()
    seconds = [each.second for each in timeline]
    below = [0] * len(timeline)
    parts = (("right", "#009E73", ""), ("unknown", "#E69F00", ".."), ("not found", "#999999", "xx"))
    for name, colour, pattern in (*parts, ("wrong", "#D55E00", "//")):
        heights = [getattr(each, "missed" if name == "not found" else name) for each in timeline]
        axes.bar(seconds, heights, 1.0, below, label=name, color=colour, hatch=pattern, edgecolor="white", linewidth=0)
        below = [one + other for one, other in zip(below, heights, strict=True)]
    axes.set(xlabel="second of the clip", ylabel="labelled faces")
    return _finished(figure, axes)


def _figure() -> tuple[Figure, Axes]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.2, 4.2), layout="constrained")
    return figure, figure.add_subplot()


def _error_line(axes: Axes, line: CurvePoints, title: str, number: int) -> None:
    points = [(x, y) for x, y in zip(line.positives, line.negatives, strict=True) if x > 0 and y > 0]
    if points:
        axes.plot(*zip(*points, strict=True), label=title, drawstyle="steps-post", **_style(number))
        axes.set(xscale="log", yscale="log")
    else:
        axes.plot([], [], label=f"{title}: no threshold has errors of both kinds", **_style(number))


def _in_percent(*which: Axis) -> None:
    from matplotlib.ticker import FuncFormatter, NullFormatter

    for axis in which:
        axis.set_major_formatter(FuncFormatter(lambda value, _place: f"{100 * value:g} %"))
        axis.set_minor_formatter(NullFormatter())


def _style(number: int) -> dict[str, Any]:
    return {"color": _COLOURS[number % len(_COLOURS)], "linestyle": _STYLES[number % len(_STYLES)]}


def _finished(figure: Figure, axes: Axes) -> str:
    axes.grid(visible=True, alpha=0.3)
    if axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=False, fontsize="small")
    from matplotlib import rc_context

    stream = io.StringIO()
    # Text as text, not as outlines: smaller, and readable by a screen reader.
    with rc_context({"svg.fonttype": "none"}):
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    return stream.getvalue()
