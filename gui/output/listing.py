"""A table as it is printed: laid out on pages, each with the title, the date and its number, and the headings again."""

from __future__ import annotations

import html
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImageReader,
    QPageLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextLayout,
    QTextOption,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrinter

from gui.widgets.painting import isolated
from gui.widgets.rows import Column
from gui.widgets.time_format import date_and_time_format
from recognition.errors import RollcallError
from services.language import tr
from storage.files.atomic_file import atomic_file

_MARGIN = 15.0  # mm
_POINTS = 9.5
_SMALL = 8.0
_GAP = 10.0
"""Points between the text and what stands above and below it."""
_LOOSE, _DENSE = 5, 2
"""Points around the texts of a table."""
_WIDE = 6
"""Columns from which on the paper is turned."""
_LOGO, _LOGO_POINTS = "rollcall:logo", 40
_GREY = QColor("#555555")
_STYLE = """
h1 { font-size: 15pt; color: #000000; margin: 0 }
p { color: #333333; margin-top: 3px; margin-bottom: 0 }
table { margin-top: 8px }
th { color: #000000; background-color: #e8eaed; text-align: left }
td { color: #000000; border-bottom: 1px solid #cfd3d8 }
"""


@dataclass(frozen=True, slots=True)
class Listing:
    """title: of the pages.

    headings: of the columns.
    rows: one text for each column.
    note: which rows these are, or empty.
    numbers: places of the columns that are set to the right.
    heading: stands above the title, such as an organisation's name.
    logo: a picture above the heading, or None.
    is_dense: with many narrow columns, as a calendar has them.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    numbers: frozenset[int] = field(default=frozenset())
    heading: str = ""
    logo: Path | None = None
    is_dense: bool = False


def listing_of(title: str, columns: Sequence[Column], rows: Sequence[object], note: str = "") -> Listing:
    """Of the rows of a table, in their order on the screen."""
    return Listing(
        title,
        tuple(each.heading for each in columns),
        tuple(tuple(each.text(row) for each in columns) for row in rows),
        note,
        frozenset(place for place, each in enumerate(columns) if each.is_number),
    )


def new_printer(listing: Listing) -> QPrinter:
    """With the paper of the country, turned for a wide table."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(listing.title)
    printer.setCreator("Rollcall")
    wide = len(listing.headings) >= _WIDE
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return printer


def save_pdf(file: Path, *listings: Listing) -> None:
    """Each begins on a new page. For any thread. Raises RollcallError."""
    with atomic_file(file) as part:
        printer = new_printer(listings[0])
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(part))
        print_on(printer, *listings)


def print_on(printer: QPrinter, *listings: Listing) -> int:
    """Returns the number of pages; each listing begins on a new one. For any thread. Raises RollcallError."""
    area = printer.pageLayout().paintRectPixels(printer.resolution())
    unit = printer.resolution() / 72
    small = _font(_SMALL)
    line = QFontMetricsF(small, printer).height() + _GAP * unit
    body = QSizeF(area.width(), area.height() - 2 * line)
    documents = [_document(each) for each in listings]
    for document in documents:
        document.documentLayout().setPaintDevice(printer)
        document.setTextWidth(body.width())
    painter = QPainter()
    if not painter.begin(printer):
        raise RollcallError(tr("The printer does not answer. Choose another one, or save the list as a PDF file."))
    try:
        date = QLocale().toString(QDateTime.currentDateTime(), date_and_time_format())
        pages = [
            (place, page, parts)
            for place, each in enumerate(documents)
            for page, parts in enumerate(_pages(each, body.height()))
        ]
        for number, (place, page, parts) in enumerate(pages):
            if number and not printer.newPage():
                raise RollcallError(tr("The printer stopped after {pages} pages.", pages=number))
            y = line
            for begin, end in parts:
                painter.save()
                painter.translate(0, y - begin)
                documents[place].drawContents(painter, QRectF(0, begin, body.width(), end - begin))
                painter.restore()
                y += end - begin
            painter.setFont(small)
            painter.setPen(_GREY)
            top = QRectF(0, 0, area.width(), line - _GAP * unit)
            below = top.translated(0, area.height() - top.height())
            sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            near, far = sides[::-1] if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else sides
            if page:
                painter.drawText(top, near | Qt.AlignmentFlag.AlignVCenter, listings[place].title)
            painter.drawText(top, far | Qt.AlignmentFlag.AlignVCenter, date)
            painter.drawText(below, near | Qt.AlignmentFlag.AlignVCenter, "Rollcall")
            numbered = tr("Page {page} of {pages}", page=number + 1, pages=len(pages))
            painter.drawText(below, far | Qt.AlignmentFlag.AlignVCenter, numbered)
        return len(pages)
    finally:
        painter.end()


def _pages(document: QTextDocument, height: float) -> list[list[tuple[float, float]]]:
    """The parts, from top to bottom, that stand on each page. Qt's own pages cut rows of several lines in two; here a
    row is cut only where it is longer than a page, between two lines."""
    layout = document.documentLayout()
    table = next(each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable))

    def blocks(row: int) -> list[QTextBlock]:
        return [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]

    tops = [layout.blockBoundingRect(blocks(row)[0]).top() for row in range(table.rows())]
    head_end = max(layout.blockBoundingRect(each).bottom() for each in blocks(0))
    padding = (tops[1] - head_end) / 2 if len(tops) > 1 else 0.0
    ends = [*(top - padding for top in tops[1:]), layout.documentSize().height()]
    head = tops[0] - padding, ends[0]
    repeated = [head] if head[1] - head[0] < height / 2 else []
    room_below = height - sum(bottom - top for top, bottom in repeated)
    edges = ends[:1]
    for row, (top, end) in enumerate(itertools.pairwise(ends), 1):
        if end - top > room_below:
            longest = max((each.layout() for each in blocks(row)), key=QTextLayout.lineCount)
            lines = (longest.lineAt(place).rect() for place in range(longest.lineCount() - 1))
            edges += [tops[row] + each.bottom() for each in lines]
        edges.append(end)
    pages: list[list[tuple[float, float]]] = []
    parts: list[tuple[float, float]] = []
    begin, end, room = 0.0, 0.0, height
    for edge in edges:
        if edge - begin > room and end > edges[0]:
            pages.append([*parts, (begin, end)])
            parts, begin, room = repeated, end, room_below
        end = edge
    return [*pages, [*parts, (begin, end)]]


def _font(points: float) -> QFont:
    """Without ligatures: Qt's PDF files hold a character for each shape, so "ff" would be one that no search finds."""
    font = QFont()
    font.setPointSizeF(points)
    for each in ("liga", "clig"):
        font.setFeature(QFont.Tag(each), 0)
    return font


def _document(listing: Listing) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(_font(_POINTS))
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    option = QTextOption()
    option.setTextDirection(QLocale().textDirection())
    document.setDefaultTextOption(option)
    logo = None if listing.logo is None else QImageReader(str(listing.logo)).read()
    if logo is not None and not logo.isNull():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_LOGO), logo)
    document.setHtml(_html(listing, has_logo=logo is not None and not logo.isNull()))
    return document


def _html(listing: Listing, *, has_logo: bool) -> str:
    """With a head, which Qt repeats on every page."""

    def cells(kind: str, texts: Sequence[str]) -> str:
        made = []
        for place, text in enumerate(texts):
            side = ' align="right"' if place in listing.numbers else ""
            made.append(f"<{kind}{side}>{html.escape(isolated(text))}</{kind}>")
        return f"<tr>{''.join(made)}</tr>"

    note = f"<p>{html.escape(listing.note)}</p>" if listing.note else "<p></p>"
    rows = "".join(cells("td", each) for each in listing.rows)
    logo = f'<p><img src="{_LOGO}" height="{_LOGO_POINTS}"></p>' if has_logo else ""
    heading = f"<p>{html.escape(listing.heading)}</p>" if listing.heading else ""
    padding = _DENSE if listing.is_dense else _LOOSE
    return (
        f"{logo}{heading}<h1>{html.escape(listing.title)}</h1>{note}"
        f'<table width="100%" border="0" cellspacing="0" cellpadding="{padding}" style="border-collapse: collapse">'
        f"<thead>{cells('th', listing.headings)}</thead><tbody>{rows}</tbody></table>"
    )
