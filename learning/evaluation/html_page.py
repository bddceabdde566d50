"""The parts of a page that needs nothing else: no script, no font, no picture from anywhere."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any

from learning.metrics.provenance import Provenance

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
    """The whole page; ``data`` stands in it as JSON, in the element with the id ``evaluation``."""
    # A "<" could end the element early, or begin another, whatever string it stands in.
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
    """``head`` may be empty."""
    lines = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"] if head else []
    lines += ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return f'<div class="scroll"><table>{"".join(lines)}</table></div>'


def plots(*shown: str) -> str:
    return f'<div class="plots">{"".join(shown)}</div>'


def plot(svg: str, words: str) -> str:
    # As a data address and not inline: the ids inside of several SVGs would be mixed up.
    code = base64.b64encode(svg.encode()).decode()
    text = escape(words)
    return f'<figure><img alt="{text}" src="data:image/svg+xml;base64,{code}"><figcaption>{text}</figcaption></figure>'


def folded(summary: str, inside: str) -> str:
    return f"<details><summary>{escape(summary)}</summary>{inside}</details>"


def notes(sentences: Sequence[str]) -> list[str]:
    """Each once."""
    return [f'<p class="note">{escape(sentence)}</p>' for sentence in dict.fromkeys(sentences)]


def origin(made: Provenance, more: Sequence[tuple[str, str]]) -> str:
    """Where the figures come from."""
    rows = [
        ("made", datetime.fromtimestamp(made.made_at, UTC).strftime("%Y-%m-%d %H:%M UTC")),
        ("by", made.command),
        ("on", made.machine),
        ("versions", ", ".join(f"{name} {version}" for name, version in made.versions)),
        *more,
    ]
    return "<h2>Where this comes from</h2>" + table([], rows)
