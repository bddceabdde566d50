"""An evaluation as one page that needs nothing else: tables, plots and the whole JSON inside it."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape

from learning import plots
from learning.expectations import percent
from learning.results import Evaluation, Identification, Rate, SystemResult

_MOST_CONFUSED = 40
"""People in the confusion table; with more, only those whom something went wrong with are shown."""

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --soft: #8882; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .7rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
td.right { background: #009e7333; } td.wrong { background: #d55e0044; font-weight: 600; }
.scroll { overflow-x: auto; } .plots { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; } figure img { background: white; border-radius: 6px; max-width: 100%; }
figcaption { font-size: .9em; } .note { border-left: 4px solid #e69f00; padding: .1rem .8rem; background: var(--soft); }
details { margin: .5rem 0; } small { opacity: .75; }
"""


def page(evaluation: Evaluation) -> str:
    """HTML. The JSON of ``Evaluation.to_json`` stands in the element with the id ``evaluation``."""
    systems = evaluation.systems
    searched = [each for each in systems if each.identification is not None]
    parts = [
        f"<h1>Recognition on {escape(evaluation.data)}</h1>",
        f"<p>{evaluation.pictures:,} pictures of {evaluation.people:,} people, {escape(evaluation.layout)}. "
        "In brackets: 95 % intervals, people as units. Words as in ISO/IEC 19795-1.</p>",
        *_notes(systems),
        "<h2>Comparisons of two pictures</h2>",
        _comparisons(systems),
        '<div class="plots">',
        _plot(plots.det_plot(systems), "Detection error trade-off: lower left is better."),
        _plot(plots.roc_plot(systems), "The same as a ROC curve: higher is better."),
        *(_plot(plots.distance_plot(each), f"Distances of {each.title}.") for each in systems),
        "</div>",
    ]
    if searched:
        parts += [
            "<h2>Searches in a gallery</h2>",
            _searches(searched),
            '<div class="plots">',
            _plot(plots.search_plot(searched), "FNIR over FPIR; the mark is the threshold in force."),
            _plot(plots.rank_plot(searched), "Cumulative match characteristic, whatever the distance."),
            _plot(plots.size_plot(searched), "The more people are enrolled, the more strangers get a name."),
            "</div>",
            *(_by_person(each) for each in searched),
        ]
    parts += [_origin(evaluation), _data(evaluation)]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:">'
        f"<title>Recognition on {escape(evaluation.data)}</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _notes(systems: Sequence[SystemResult]) -> list[str]:
    sentences = dict.fromkeys(sentence for each in systems for sentence in each.warnings)
    return [f'<p class="note">{escape(sentence)}</p>' for sentence in sentences]


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
    return _table(head, rows) + "<p><small>* more than the data can show; see the notes.</small></p>"


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
    return _table(head, rows) + "<p><small>* more than the data can show; see the notes.</small></p>"


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
    return (
        f"<details><summary>{escape(system.title)}: by person, at {found.in_force.threshold:.3f} "
        f"({escape(found.in_force.threshold_from)})</summary>{_table(head, rows)}</details>"
        f"<details><summary>{escape(system.title)}: who was called what</summary>{_confusion(found)}</details>"
    )


def _confusion(found: Identification) -> str:
    names = [*found.in_force.confusion_people, "strangers"]
    counts = found.in_force.confusion
    last = len(names) - 1
    order = list(range(last))
    if last > _MOST_CONFUSED:
        order = [k for k in order if any(j != k and (counts[k][j] or counts[j][k]) for j in range(last))]
        order = order[:_MOST_CONFUSED]
    if not order:
        return "<p>Nobody was called by another's name.</p>"
    lines = ["<tr><th></th>" + "".join(f"<th>{escape(names[k])}</th>" for k in order) + "<th>unknown</th></tr>"]
    for row in [*order, last]:
        cells = [_cell(counts[row][column], "right" if row == column else "wrong") for column in order]
        cells.append(_cell(counts[row][last], "right" if row == last else ""))
        lines.append(f"<tr><td>{escape(names[row])}</td>{''.join(cells)}</tr>")
    return f'<div class="scroll"><table>{"".join(lines)}</table></div>'


def _cell(count: int, kind: str) -> str:
    return f'<td class="{kind}">{count}</td>' if count else "<td></td>"


def _origin(evaluation: Evaluation) -> str:
    origin = evaluation.provenance
    made = datetime.fromtimestamp(origin.made_at, UTC).strftime("%Y-%m-%d %H:%M UTC")
    rows = [
        ["made", made],
        ["by", origin.command],
        ["on", origin.machine],
        ["versions", ", ".join(f"{name} {version}" for name, version in origin.versions)],
        ["embedders", ", ".join(dict.fromkeys(each.embedder for each in evaluation.systems))],
        ["pictures, sha256", evaluation.data_sha256],
        ["seed", str(origin.seed)],
    ]
    return "<h2>Where this comes from</h2>" + _table(["", ""], rows)


def _data(evaluation: Evaluation) -> str:
    # "</" would end the element early, whatever string it stands in.
    text = json.dumps(evaluation.to_json(), ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/json" id="evaluation">{text}</script>'


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"] if any(head) else []
    lines += ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return f'<div class="scroll"><table>{"".join(lines)}</table></div>'


def _plot(svg: str, words: str) -> str:
    # As a data address and not inline: the ids inside of several SVGs would be mixed up.
    code = base64.b64encode(svg.encode()).decode()
    text = escape(words)
    return f'<figure><img alt="{text}" src="data:image/svg+xml;base64,{code}"><figcaption>{text}</figcaption></figure>'


def _rate(rate: Rate) -> str:
    if rate.value != rate.value:
        return ""
    between = "" if rate.interval is None else f" ({100 * rate.interval.low:.2g} to {100 * rate.interval.high:.3g})"
    return f"{100 * rate.value:.2f} %{between}"


def _share(value: float | None) -> str:
    return "" if value is None else percent(value)
