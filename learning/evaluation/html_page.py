"""Builds self-contained HTML pages: no script, font or image is loaded from elsewhere."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from html import escape
from typing import Any

from learning.evaluation.provenance import Provenance

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
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def document(title: str, parts: Sequence[str], data: dict[str, Any]) -> str:
    """A page with ``data`` embedded as JSON in the element with the id ``evaluation``."""
    # A "<" inside a string could end the script element or start another one.
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{escape(title)}</h1>",
            *parts,
            f'<script type="application/json" id="evaluation">{text}</script>',
            "</body></html>\n",
        ]
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of plain text. ``head`` may be empty."""
    lines = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"] if head else []
    lines += ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return table_of(lines)


def table_of(rows: Sequence[str]) -> str:
    """A table of rows that are HTML already."""
    return f'<div class="scroll"><table>{"".join(rows)}</table></div>'


def figures(*shown: str) -> str:
    return f'<div class="plots">{"".join(shown)}</div>'


def figure(svg: str, caption: str) -> str:
    # As a data URL and not inline, where the ids of several SVGs would clash.
    code = base64.b64encode(svg.encode()).decode()
    text = escape(caption)
    return f'<figure><img alt="{text}" src="data:image/svg+xml;base64,{code}"><figcaption>{text}</figcaption></figure>'


def details(summary: str, content: str) -> str:
    """``content``, collapsed below ``summary``."""
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"


def notes(texts: Sequence[str]) -> list[str]:
    """A paragraph per distinct text."""
    return [f'<p class="note">{escape(text)}</p>' for text in dict.fromkeys(texts)]


def origin(made: Provenance, more: Sequence[tuple[str, str]] = ()) -> str:
    """The provenance of the figures, as a section."""
    rows = [("made", made.date), ("by", made.command), ("on", made.machine), ("versions", made.version_list), *more]
    return "<h2>Where this comes from</h2>" + table([], rows)
