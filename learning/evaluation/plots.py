"""Plots of an evaluation as SVG. matplotlib is imported only here, and without pyplot."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from learning.evaluation.results import SystemResult
from learning.evaluation.video_evaluation import SecondScore
from learning.metrics.rates import Curve

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis

# Okabe and Ito's palette, which is safe for all types of colour vision; the line styles differ as well.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000")
_STYLES = ("-", "--", "-.", ":", "-", "--", "-.")
_FMR = "FMR (different people called the same)"


def det_plot(systems: Sequence[SystemResult]) -> str:
    """Detection error trade-off: FNMR over FMR, both axes logarithmic."""
    axes = _axes(_FMR, "FNMR (one person called different)")
    for system in systems:
        _error_line(axes, system.verification.curve, system.title)
    return _svg(axes, axes.xaxis, axes.yaxis)


def roc_plot(systems: Sequence[SystemResult]) -> str:
    """Share of genuine comparisons accepted over FMR."""
    axes = _axes(_FMR, "1 - FNMR")
    for system in systems:
        line = system.verification.curve
        shown = line.positives > 0
        if shown.any():
            axes.plot(line.positives[shown], 1 - line.negatives[shown], label=system.title)
    axes.set_xscale("log")
    return _svg(axes, axes.xaxis, axes.yaxis)


def search_plot(systems: Sequence[SystemResult]) -> str:
    """FNIR over FPIR of searches in the gallery, with a mark at the threshold in force."""
    axes = _axes("FPIR (strangers who get a name)", "FNIR (registered people who do not get theirs)")
    for system in systems:
        found = system.identification
        if found is None:
            continue
        colour = _error_line(axes, found.curve, system.title)
        force = found.in_force
        if force.fpir is not None and force.fpir.value > 0 and force.fnir.value > 0:
            axes.plot([force.fpir.value], [force.fnir.value], "o", color=colour)
    return _svg(axes, axes.xaxis, axes.yaxis)


def rank_plot(systems: Sequence[SystemResult]) -> str:
    """Cumulative match characteristic: share of searches with the right person among the nearest."""
    from matplotlib.ticker import MaxNLocator

    axes = _axes("rank", "right person among the nearest")
    for system in systems:
        if system.identification is not None:
            ranks = system.identification.ranks
            axes.plot(range(1, len(ranks) + 1), ranks, label=system.title, marker=".")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(min(0.9, axes.get_ylim()[0]), 1.005)
    return _svg(axes, axes.yaxis)


def distance_plot(system: SystemResult) -> str:
    """Histograms of the genuine and impostor distances, each of area 1, and the threshold in force."""
    axes = _axes("cosine distance", "density")
    found = system.verification
    for counts, name, colour, pattern in (
        (found.same, "one person", _COLOURS[0], "//"),
        (found.different, "two people", _COLOURS[1], ""),
    ):
        width, total = 2.0 / len(counts), max(sum(counts), 1)
        centres = [width * (index + 0.5) for index in range(len(counts))]
        heights = [count / total / width for count in counts]
        axes.bar(centres, heights, width, label=name, color=colour, alpha=0.5, hatch=pattern, edgecolor=colour)
    if system.identification is not None:
        threshold = system.identification.in_force.threshold
        axes.axvline(threshold, color="black", linestyle="--", label=f"threshold {threshold:.3f}")
    axes.set_xlim(0, 1.4)
    return _svg(axes)


def size_plot(systems: Sequence[SystemResult]) -> str:
    """FPIR at the threshold in force over the number of enrolled people."""
    axes = _axes("people enrolled", "FPIR at the threshold in force")
    for system in systems:
        sizes = system.identification.sizes if system.identification is not None else ()
        axes.plot([each.people for each in sizes], [each.fpir for each in sizes], label=system.title, marker=".")
    axes.set_xscale("log")
    axes.set_ylim(bottom=0.0)
    axes.xaxis.set_major_formatter("{x:.0f}")
    axes.xaxis.set_minor_formatter("{x:.0f}")
    return _svg(axes, axes.yaxis)


def timeline_plot(timeline: Sequence[SecondScore]) -> str:
    """Faces named right, wrong or not at all, and not detected, in each second of a clip."""
    axes = _axes("second of the clip", "labelled faces")
    seconds = [each.second for each in timeline]
    below = [0] * len(timeline)
    parts = (("right", "#009E73", ""), ("unknown", "#E69F00", ".."), ("not found", "#999999", "xx"))
    for name, colour, pattern in (*parts, ("wrong", "#D55E00", "//")):
        heights = [getattr(each, "missed" if name == "not found" else name) for each in timeline]
        axes.bar(seconds, heights, 1.0, below, label=name, color=colour, hatch=pattern, edgecolor="white", linewidth=0)
        below = [one + other for one, other in zip(below, heights, strict=True)]
    return _svg(axes)


def _axes(xlabel: str, ylabel: str) -> Axes:
    from matplotlib.figure import Figure

    axes = Figure(figsize=(6.2, 4.2), layout="constrained").add_subplot()
    axes.set_prop_cycle(color=_COLOURS, linestyle=_STYLES)
    axes.set(xlabel=xlabel, ylabel=ylabel)
    return axes


def _error_line(axes: Axes, line: Curve, title: str) -> str:
    """Draws false negatives over false positives; returns the colour."""
    shown = (line.positives > 0) & (line.negatives > 0)
    if shown.any():
        axes.set(xscale="log", yscale="log")
    else:
        title = f"{title}: no threshold has errors of both kinds"
    drawn = axes.plot(line.positives[shown], line.negatives[shown], label=title, drawstyle="steps-post")
    return str(drawn[0].get_color())


def _svg(axes: Axes, *in_percent: Axis) -> str:
    from matplotlib import rc_context
    from matplotlib.ticker import NullFormatter

    for axis in in_percent:
        axis.set_major_formatter(lambda value, _place: f"{100 * value:g} %")
        axis.set_minor_formatter(NullFormatter())
    axes.grid(visible=True, alpha=0.3)
    if axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=False, fontsize="small")
    stream = io.StringIO()
    # Text as text, not as outlines: smaller, and readable by a screen reader.
    with rc_context({"svg.fonttype": "none"}):
        axes.figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})  # type: ignore[union-attr]
    return stream.getvalue()
