"""What is painted, aligned and drawn by hand follows a language that is written from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap, QTextLayout, QTextOption, QTextTable
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from gui.languages.install import install
from gui.live.control_strip import ThresholdControl
from gui.live.marks import MARKS, FaceLabel
from gui.output.listing import Listing, _document
from gui.people.refused_list import RefusedList
from gui.widgets.icons import pixmap
from gui.widgets.layouts import label, row
from gui.widgets.painting import Span, isolated
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import Column, RowList, RowModel
from recognition.message import Message
from recognition.types import Box, State, Track
from services.language import tr
from services.messages.formatting import comma_text
from storage.gallery.people import Picture
from tests.gui import scenes
from tests.gui.conftest import OpenWindow

RED = QColor("#ff0000")


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    yield install(qapp, request.param)
    install(qapp, "en")
    QLocale.setDefault(before)


def side(image: QImage, colour: QColor) -> str:
    """The half of ``image`` in which all pixels of ``colour`` are."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    shown = np.frombuffer(pixels.constBits(), np.uint8).reshape(pixels.height(), pixels.bytesPerLine() // 4, 4)
    wanted = [colour.blue(), colour.green(), colour.red()]
    columns = np.flatnonzero((shown[..., :3] == wanted).all(-1).any(0))
    assert columns.size > 0
    middle = pixels.width() / 2
    assert columns.max() < middle or columns.min() >= middle, "on one side"
    return "left" if columns.max() < middle else "right"


def test_rows_begin_where_lines_begin(language: str, qtbot: QtBot) -> None:
    picture = QPixmap(40, 40)
    picture.fill(RED)
    rows = RowModel(str, str)
    view = RowList(rows, "rows")
    qtbot.addWidget(view)
    RowDelegate(view, lambda name: RowContent(((Span(name, "text"),),), picture, name), side=40)
    rows.show_rows(["Ada"])
    view.resize(400, 120)

    assert side(view.grab().toImage(), RED) == ("right" if language == "ar" else "left")


def test_the_label_of_a_face_begins_with_its_sign(language: str) -> None:
    track = Track(1, Box(0, 0, 90, 90), (0.0, 0.0), 1.0, state=State.KNOWN, person="Ada Lovelace", distance=0.31)
    font = QFont()
    font.setPixelSize(16)
    made = FaceLabel(track, font, 90.0, QSizeF(600, 60))
    image = QImage(round(made.size.width()), round(made.size.height()), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setLayoutDirection(QApplication.layoutDirection())
    made.paint(painter, QRectF(image.rect()))
    painter.end()

    assert side(image, MARKS[State.KNOWN].colour) == ("right" if language == "ar" else "left")


def test_names_in_foreign_letters_stand_where_lines_begin(language: str, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    name = label("Ada")
    name.setStyleSheet(f"color: {RED.name()}; background: #ffffff")
    font = name.font()
    font.setPixelSize(30)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    name.setFont(font)
    row(name, on=holder)
    holder.resize(400, 60)

    assert side(holder.grab().toImage(), RED) == ("right" if language == "ar" else "left")


def test_an_arrow_back_points_to_where_lines_begin(language: str) -> None:
    drawn = [pixmap("undo", RED).toImage(), pixmap("pause", RED).toImage()]
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = [pixmap("undo", RED).toImage(), pixmap("pause", RED).toImage()]

    assert (drawn[0] == usual[0]) == (language == "en")
    assert drawn[1] == usual[1]


@pytest.mark.usefixtures("language")
def test_the_threshold_grows_to_the_right_as_its_plot(qtbot: QtBot) -> None:
    control = ThresholdControl()
    qtbot.addWidget(control)
    control.resize(600, 40)
    control.show()
    left, right, _ = control.span()

    assert left.x() < right.x()


def test_values_in_foreign_letters_are_isolated(language: str) -> None:
    shown = tr("Erase {name} and {count}.", name="Ada", count=3)

    assert shown == ("Erase \u2068Ada\u2069 and 3." if language == "ar" else "Erase Ada and 3.")
    assert tr("Erase {name}.", name="عائشة") == "Erase عائشة.", "it goes the same way"
    assert tr("Erase {name}.", name=PurePath("a.jpg")) == (
        "Erase \u2068a.jpg\u2069." if language == "ar" else "Erase a.jpg."
    )


def runs(text: str, *parts: str) -> list[float]:
    """Where each part, which stands in ``text`` once, is drawn in a paragraph of the language's direction."""
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    layout = QTextLayout(text, QFont())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return [line.glyphRuns(text.index(each), len(each))[0].boundingRect().left() for each in parts]


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("20:00–23:30", ("20:00", "23:30")),
        ("22:00–06:00 +1", ("22:00", "06:00", "+")),
        ("+2", ("+", "2")),
        ("-0.31", ("-", "31")),
        ("?–13:00", ("?", "13:00")),
    ],
)
@pytest.mark.usefixtures("language")
def test_times_ranges_and_signs_keep_their_order_within_texts(value: str, parts: tuple[str, ...]) -> None:
    texts = tr("Nobody was watching {times}.", times=value), tr("away {times}", times=comma_text([value]))
    for text in texts:
        places = runs(text, *parts)
        assert places == sorted(places), text
    listed = runs(comma_text([value, "88:88"]), parts[0], "88:88")
    assert (listed == sorted(listed)) == (QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("language")
def test_plain_numbers_are_left_as_they_are() -> None:
    assert tr("Erase {name} and {count}.", name="1,204", count=3) == "Erase 1,204 and 3."


@pytest.mark.usefixtures("language")
def test_who_is_here_beside_others_is_counted_with_the_sign_before(open_window: OpenWindow) -> None:
    window, _ = open_window(replace(scenes.running(), present=scenes.present(12, 4)))
    more = window.desk.strip.more_people.text()
    places = runs(more, "+", more.strip("+\u2066\u2069"))
    assert places == sorted(places)


@pytest.mark.usefixtures("language")
def test_times_on_paper_keep_their_order() -> None:
    document = _document(Listing("Desk", ("Expected",), (("20:00–23:30",),)))
    (table,) = (each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable))
    block = table.cellAt(1, 0).firstCursorPosition().block()
    document.documentLayout().documentSize()
    line, text = block.layout().lineAt(0), block.text()
    places = [line.glyphRuns(text.index(each), 5)[0].boundingRect().left() for each in ("20:00", "23:30")]
    assert places == sorted(places)


def test_a_text_of_values_alone_has_the_direction_of_the_language(language: str) -> None:
    shown = tr("{before} {next}", before="Ada.", next="Grace.")

    assert shown == ("\u200f\u2068Ada.\u2069 \u2068Grace.\u2069" if language == "ar" else "Ada. Grace.")


def test_the_title_of_the_threshold_is_read_first(language: str, qtbot: QtBot) -> None:
    control = ThresholdControl()
    qtbot.addWidget(control)
    control.resize(600, 40)
    control.show()
    title = next(each for each in control.findChildren(QLabel) if each.buddy() is control.number)

    assert (title.x() > control.slider.x() > control.number.x()) == (language == "ar")
    assert (title.x() < control.slider.x() < control.number.x()) == (language == "en")


@pytest.mark.usefixtures("language")
def test_the_first_row_of_a_list_keeps_its_place(qtbot: QtBot) -> None:
    """Also where rows of a grid begin at the right edge."""
    rows = RowModel(int, str)
    view = RowList(rows, "rows")
    qtbot.addWidget(view)
    view.as_grid()
    view.setViewMode(QListView.ViewMode.IconMode)
    RowDelegate(view, lambda number: RowContent(((Span(str(number), "text"),),)), side=0)
    view.show_rows(list(range(100, 400)))
    view.resize(390, 200)
    view.show()
    view.verticalScrollBar().setValue(900)
    first = next(row for row in rows.rows if view.visualRect(rows.at(rows.rows.index(row))).top() >= 0)
    top = view.visualRect(rows.at(rows.rows.index(first))).top()
    view.show_rows([*range(100, 106), *range(112, 400)])

    assert view.visualRect(rows.at(rows.rows.index(first))).top() == top


def test_the_people_are_listed_where_lines_end(language: str, open_window: OpenWindow) -> None:
    window, _ = open_window(scenes.running())
    people, picture = (each.mapTo(window, each.rect().center()) for each in (window.people, window.stage))

    assert (people.x() < picture.x()) == (language == "ar")
    assert window.people.isVisible()


def test_names_of_files_keep_their_order_in_tables(language: str) -> None:
    rows = RowModel(str, str, columns=(Column("File", str),))
    rows.show_rows(["1.jpg", "صورة 1.jpg"])
    shown = [rows.index(place, 0).data() for place in range(2)]

    assert shown == (["\u20661.jpg\u2069", "صورة 1.jpg"] if language == "ar" else ["1.jpg", "صورة 1.jpg"])


def test_refused_pictures_begin_where_lines_begin(language: str, qtbot: QtBot) -> None:
    refused = RefusedList()
    qtbot.addWidget(refused)
    refused.show_pictures([Picture("Ada/1.jpg", problem=Message("no-face"))])
    first = refused.text.document().begin()

    assert first.textDirection() == (
        Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    )
    assert ("\u2066Ada/1.jpg\u2069" in refused.text.toPlainText()) == (language == "ar")


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("محمد الأحمد ب…", "ب"),
        ("יעל בן דו…", "ו"),
        ("Ann محمد الأ…", "أ"),
        ("محمد Ann Smi…", "i"),
        ("Ada Lovela…", "a"),
    ],
)
def test_the_dots_of_a_cut_name_are_at_its_end(language: str, name: str, last: str) -> None:
    text = isolated(name)
    is_rtl = language == "ar"
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, QFont())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def span(letter: str) -> tuple[float, float]:
        (run,) = line.glyphRuns(text.rindex(letter), 1)
        return run.boundingRect().left(), run.boundingRect().right()

    goes_right = last.isascii()
    (left, right), (dots_left, dots_right) = span(last), span("…")
    assert dots_left >= right - 1 if goes_right else dots_right <= left + 1, "after the last letter that is left"
