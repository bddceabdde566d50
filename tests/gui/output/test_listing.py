"""Lists on paper: PDF files, read again by another library."""

from __future__ import annotations

import threading
from pathlib import Path

import matplotlib
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.output.listing import Listing, _document, listing_of, save_pdf
from gui.widgets.rows import Column
from recognition.errors import RollcallError

ROWS = tuple((f"Person {number}", f"{number} min", "a <b> & c") for number in range(150))
LISTING = Listing("Sightings", ("Who", "How long", "Source"), ROWS, "This week", frozenset({1}))


def pages_of(file: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts need it."""


def test_every_page_has_the_headings_the_date_and_its_number(tmp_path: Path) -> None:
    save_pdf(tmp_path / "list.pdf", LISTING)
    pages = pages_of(tmp_path / "list.pdf")
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        for heading in ("Sightings", "Who", "How long", "Source", f"Page {number} of {len(pages)}", "Rollcall"):
            assert heading in text
    whole = " ".join(pages)
    for number in range(150):
        assert f"Person {number} {number} min" in whole
    assert "This week" in pages[0]
    assert "This week" not in pages[1]
    assert "a <b> & c" in whole


def test_a_row_of_several_lines_stands_on_one_page(tmp_path: Path) -> None:
    rows = tuple((f"from{number} {'and a very long name ' * 12} to{number}", str(number)) for number in range(60))
    save_pdf(tmp_path / "list.pdf", Listing("Totals", ("Who", "Times"), rows, "60 people"))
    pages = pages_of(tmp_path / "list.pdf")
    assert len(pages) > 2
    begins, ends = ([[each for each in page.split() if each.startswith(word) and each != word] for page in pages]
                    for word in ("from", "to"))  # fmt: skip
    assert [[each[4:] for each in page] for page in begins] == [[each[2:] for each in page] for page in ends]
    assert sum(map(len, begins)) == 60


def test_a_row_longer_than_a_page_is_whole(tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(3000)]
    rows = (("before",), (" ".join(words),), ("after",))
    save_pdf(tmp_path / "list.pdf", Listing("Long", ("Who",), rows))
    pages = pages_of(tmp_path / "list.pdf")
    assert len(pages) > 1
    text = "".join(pages).replace(" ", "")
    assert all(each in text for each in words)
    assert "after" in pages[-1]


def test_the_note_stands_clear_of_the_table() -> None:
    document = _document(Listing("Who", ("A", "B"), (("a", "b"),), "1 of 1 came"))
    document.setTextWidth(500)
    layout = document.documentLayout()
    note, heading = document.begin().next(), document.begin().next().next()
    assert (note.text(), heading.text()) == ("1 of 1 came", "A")
    gap = layout.blockBoundingRect(heading).top() - layout.blockBoundingRect(note).bottom()
    assert gap >= 5 + 6, "the padding of a cell, and some more"


def test_names_are_found_by_their_letters(tmp_path: Path, qapp: QApplication) -> None:
    """Also in a font that draws ff and fi as one shape, in headings, cells and the lines of the page."""
    font_file = Path(matplotlib.get_data_path(), "fonts/ttf/DejaVuSans.ttf")
    (family,) = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font_file)))
    before = qapp.font()
    qapp.setFont(QFont(family))
    try:
        rows = (("Steffi Hoffmann",), *((f"Griffin {number}",) for number in range(60)))
        save_pdf(tmp_path / "names.pdf", Listing("Office", ("Staff",), rows, "Flynn", heading="Affiliate"))
    finally:
        qapp.setFont(before)
    first, second = pages_of(tmp_path / "names.pdf")
    for text in ("Affiliate", "Office", "Flynn", "Staff", "Steffi Hoffmann", "Griffin 1 "):
        assert text in first
    assert "Office" in second


def test_a_wide_table_is_laid_across(tmp_path: Path) -> None:
    columns = tuple(f"Column {number}" for number in range(7))
    save_pdf(tmp_path / "wide.pdf", Listing("Wide", columns, (columns,)))
    (page,) = PdfReader(tmp_path / "wide.pdf").pages
    box = page.mediabox
    assert box.width > box.height


def test_an_empty_list_is_one_page_with_its_headings(tmp_path: Path) -> None:
    save_pdf(tmp_path / "a.pdf", Listing("Nobody", ("Who",), ()))
    (text,) = pages_of(tmp_path / "a.pdf")
    assert "Nobody" in text
    assert "Who" in text


def test_it_is_made_on_any_thread(tmp_path: Path, qtbot: QtBot) -> None:
    thread = threading.Thread(target=save_pdf, args=(tmp_path / "list.pdf", LISTING))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=60_000)
    assert len(pages_of(tmp_path / "list.pdf")) > 2


def test_a_place_that_cannot_be_written_to_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(RollcallError, match="cannot be written"):
        save_pdf(tmp_path / "missing" / "list.pdf", LISTING)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(RollcallError, match="cannot be written"):
        save_pdf(tmp_path / "folder.pdf", LISTING)


def test_a_listing_is_what_the_table_shows() -> None:
    columns = (Column("Who", lambda row: row[0]), Column("Times", lambda row: f"{row[1]:,}", is_number=True))
    listing = listing_of("People", columns, [("Ada", 1200), ("Grace", 3)])
    assert listing.headings == ("Who", "Times")
    assert listing.rows == (("Ada", "1,200"), ("Grace", "3"))
    assert listing.numbers == {1}
