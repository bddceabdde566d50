"""An evaluation as one page that needs nothing else: tables, plots and the whole JSON inside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from learning.evaluation import html_page as html
from learning.evaluation import plots
from learning.evaluation.results import Evaluation, Identification, Rate, SystemResult
from learning.thresholds.expectations import percent

_MOST_CONFUSED = 40
"""People in the confusion table; with more, only those whom something went wrong with are shown."""

_UNSURE = "<p><small>* more than the data can show; see the notes.</small></p>"


def page(evaluation: Evaluation) -> str:
    """HTML, with the JSON of ``Evaluation.to_json`` in it."""
    systems = evaluation.systems
    searched = [each for each in systems if each.identification is not None]
    parts = [
        f"<p>{evaluation.pictures:,} pictures of {evaluation.people:,} people, {escape(evaluation.layout)}. "
        "In brackets: 95 % intervals, people as units. Words as in ISO/IEC 19795-1.</p>",
        *html.notes([sentence for each in systems for sentence in each.warnings]),
        "<h2>Comparisons of two pictures</h2>",
        _comparisons(systems),
        html.plots(
            html.plot(plots.det_plot(systems), "Detection error trade-off: lower left is better."),
            html.plot(plots.roc_plot(systems), "The same as a ROC curve: higher is better."),
            *(html.plot(plots.distance_plot(each), f"Distances of {each.title}.") for each in systems),
        ),
    ]
    if searched:
        parts += [
            "<h2>Searches in a gallery</h2>",
            _searches(searched),
            html.plots(
                html.plot(plots.search_plot(searched), "FNIR over FPIR; the mark is the threshold in force."),
                html.plot(plots.rank_plot(searched), "Cumulative match characteristic, whatever the distance."),
                html.plot(plots.size_plot(searched), "The more people are enrolled, the more strangers get a name."),
            ),
            *(_by_person(each) for each in searched),
        ]
    embedders = ", ".join(dict.fromkeys(each.embedder for each in systems))
    more = [
        ("embedders", embedders),
        ("pictures, sha256", evaluation.data_sha256),
        ("seed", str(evaluation.provenance.seed)),
    ]
    parts.append(html.origin(evaluation.provenance, more))
    return html.document(f"Recognition on {evaluation.data}", parts, evaluation.to_json())


def _comparisons(systems: Sequence[SystemResult]) -> str:
    targets = sorted({at.target for each in systems for at in each.verification.at_fmr}, reverse=True)
    head = ["", "genuine", "impostor", "no face", "EER", *(f"FNMR at FMR {percent(each)}" for each in targets)]
    head += ["accuracy", "find, ms", "embed, ms"]
    rows = []
    for system in systems:
        found = system.verification
        at = {each.target: each for each in found.at_fmr}
        accuracy = "" if found.accuracy is None else f"{found.accuracy[0]:.2%} ± {found.accuracy[1]:.2%}"
        cells = [f"{found.genuine:,}", f"{found.impostor:,}", _rate(system.no_face), _rate(found.eer)]
        cells += [_rate(at[each].fnmr) + ("" if at[each].carried else " *") if each in at else "" for each in targets]
        cells += [accuracy, f"{system.detect_ms:.1f}", f"{system.embed_ms:.1f}"]
        rows.append([system.title, *cells])
    return html.table(head, rows) + _UNSURE


def _searches(systems: Sequence[SystemResult]) -> str:
    head = ["", "enrolled", "strangers", "rank 1", "FNIR at FPIR 10 %", "at 1 %", "at 0.1 %"]
    head += ["threshold in force", "FPIR there", "FNIR there", "another's name"]
    rows = []
    for system in systems:
        found = system.identification
        if found is None:
            continue
        at = {each.target: _rate(each.fnir) + ("" if each.carried else " *") for each in found.at_fpir}
        force = found.in_force
        cells = [str(found.gallery_size), f"{found.strangers:,}", _rate(found.rank_one)]
        cells += [at.get(target, "") for target in (0.1, 0.01, 0.001)]
        cells += [f"{force.threshold:.3f}", "" if force.fpir is None else _rate(force.fpir)]
        rows.append([system.title, *cells, _rate(force.fnir), _rate(force.wrong)])
    return html.table(head, rows) + _UNSURE


def _by_person(system: SystemResult) -> str:
    found = system.identification
    if found is None:
        return ""
    head = ["", "searches", "right", "as somebody else", "unknown", "others called so", "precision", "recall", "F1"]
    rows = [
        [
            each.person, str(each.probes), str(each.right), str(each.wrong), str(each.unknown),
            str(each.others_named_so), _share(each.precision), _share(each.recall), _share(each.f1),
        ]
        for each in found.in_force.people
    ]  # fmt: skip
    force = found.in_force
    summary = f"{system.title}: by person, at {force.threshold:.3f} ({force.threshold_from})"
    return html.folded(summary, html.table(head, rows)) + html.folded(
        f"{system.title}: who was called what", _confusion(found)
    )


def _confusion(found: Identification) -> str:
    names = [*found.in_force.confusion_people, "strangers"]
    counts = {(row, column): count for row, column, count in found.in_force.confusion}
    last = len(names) - 1
    order = list(range(last))
    if last > _MOST_CONFUSED:
        mixed = {each for row, column in counts if row != column and column != last for each in (row, column)}
        order = sorted(mixed - {last})[:_MOST_CONFUSED]
    if not order:
        return "<p>Nobody was called by another's name.</p>"
    lines = ["<tr><th></th>" + "".join(f"<th>{escape(names[k])}</th>" for k in order) + "<th>unknown</th></tr>"]
    for row in [*order, last]:
        cells = [_cell(counts.get((row, column), 0), "right" if row == column else "wrong") for column in order]
        cells.append(_cell(counts.get((row, last), 0), "right" if row == last else ""))
        lines.append(f"<tr><td>{escape(names[row])}</td>{''.join(cells)}</tr>")
    return f'<div class="scroll"><table>{"".join(lines)}</table></div>'


def _cell(count: int, kind: str) -> str:
    return f'<td class="{kind}">{count}</td>' if count else "<td></td>"


def _rate(rate: Rate) -> str:
    if rate.value != rate.value:
        return ""
    between = "" if rate.interval is None else f" ({100 * rate.interval.low:.2g} to {100 * rate.interval.high:.3g})"
    return f"{100 * rate.value:.2f} %{between}"


def _share(value: float | None) -> str:
    return "" if value is None else percent(value)
