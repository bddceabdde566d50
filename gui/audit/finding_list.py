"""Rows of the list of findings: under headings by severity, each with its picture, what it is and of whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from gui.widgets.painting import Span
from gui.widgets.row_delegate import RowContent
from gui.widgets.rows import RowModel
from learning.gallery_audit.findings import Finding
from services.messages.findings import SEVERITIES, finding_text, headline, subject

SIDE = 40


@dataclass(frozen=True, slots=True)
class Heading:
    """Above the findings of one severity."""

    severity: int
    count: int

    @property
    def label(self) -> str:
        return f"{SEVERITIES[self.severity]} ({self.count:,})"


FindingRow = Heading | Finding


def grouped(findings: Sequence[Finding], hidden: Collection[str]) -> list[FindingRow]:
    """Findings in their order, under headings; those with a key in ``hidden`` are left out."""
    by_severity: dict[int, list[Finding]] = {severity: [] for severity in SEVERITIES}
    for finding in findings:
        if finding.key not in hidden:
            by_severity[max(0, min(2, finding.severity))].append(finding)
    rows: list[FindingRow] = []
    for severity, group in by_severity.items():
        rows += [Heading(severity, len(group)), *group] if group else []
    return rows


def finding_model(parent: QObject) -> RowModel:
    return RowModel(_key, _label, parent, is_heading=lambda row: isinstance(row, Heading))


def finding_content(row: FindingRow, folder: Path | None) -> RowContent:
    """``folder``: the gallery."""
    if isinstance(row, Heading):
        colour = "warning" if row.severity == max(SEVERITIES) else "muted"
        return RowContent(((Span(row.label, colour, bold=True),),))
    picture = folder / row.pictures[0] if folder is not None and row.pictures else None
    lines = (Span(headline(row), "text", bold=True),), (Span(subject(row)),)
    return RowContent(lines, picture, row.person or None)


def _key(row: FindingRow) -> tuple[str, object]:
    return ("heading", row.severity) if isinstance(row, Heading) else ("finding", row.key)


def _label(row: FindingRow) -> str:
    return row.label if isinstance(row, Heading) else f"{headline(row)} {subject(row)}. {finding_text(row)}"
