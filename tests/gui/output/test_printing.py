"""Printing: asked for with a key, made by a task, and read again by another library."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.output.listing import Listing
from gui.output.listings import evaluation_listing, people_listing
from gui.output.printing import Printing
from realtime.interfaces import Seen
from realtime.task_runner import TaskRunner
from recognition.message import Message
from services.privacy.access import Access
from storage.gallery.people import Person, Picture
from storage.operators import HashCost, OperatorFile
from tests.fakes import PATIENCE
from tests.gui import scenes

LISTING = Listing("Sightings", ("Who",), (("Ada",),))


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.close(PATIENCE) == ()


def box_of(window: QWidget, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=60_000)
    return window.findChildren(QMessageBox)[0]


def test_a_list_is_saved_as_a_pdf_file_and_it_is_said_where(tasks: TaskRunner, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Printing(tasks, window).save(window, LISTING, tmp_path / "list.pdf")
    assert box_of(window, qtbot).text() == f"Saved {tmp_path / 'list.pdf'}"
    assert "Ada" in PdfReader(tmp_path / "list.pdf").pages[0].extract_text()


def test_a_list_that_cannot_be_saved_is_one_sentence(tasks: TaskRunner, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Printing(tasks, window).save(window, LISTING, tmp_path / "gone" / "list.pdf")
    assert "cannot be written" in box_of(window, qtbot).text()


def test_the_printer_is_asked_for(tasks: TaskRunner, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Printing(tasks, window).print_dialog(window, lambda: LISTING)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.windowTitle() == "Print Sightings"
    assert dialog.isVisible()
    dialog.reject()
    assert not tasks.is_active("printing")


def test_where_nothing_is_listed_that_is_said(tasks: TaskRunner, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert Printing(tasks, window).print_dialog(window, lambda: None) is None
    assert box_of(window, qtbot).text() == "There is nothing to print yet."


def test_the_people_are_listed_with_when_they_were_seen() -> None:
    refused = Picture("Ada/2.jpg", Message.of("no-face"))
    ada = Person("Ada", (Picture("Ada/1.jpg"), refused), "Ada/1.jpg")
    grace = Person("Grace", (Picture("Grace.jpg"),), "Grace.jpg")
    now = datetime.datetime.now().timestamp()
    listing = people_listing([ada, grace], {"Ada": Seen(now, True)}, "")
    assert listing is not None
    assert listing.rows == (("Ada", "1", "1", "here now"), ("Grace", "1", "0", ""))
    assert listing.note == "2 people"
    assert people_listing([], {}, "") is None


def test_an_evaluation_is_listed_as_its_table() -> None:
    listing = evaluation_listing(("SFace",), (("Named rightly", "98 %"),), ("On 12 people.",))
    assert listing is not None
    assert (listing.headings, listing.rows) == (("Figure", "SFace"), (("Named rightly", "98 %"),))


def test_the_key_prints_what_a_window_lists(open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[Listing | None] = []
    monkeypatch.setattr(Printing, "ask_to_print", lambda _self, _window, make: printed.append(make()))
    window, session = open_window(scenes.running())
    session.tasks = None
    page = window.pages.show_sightings()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert len(printed) == 1


def test_printing_and_saving_wait_for_an_operator(tasks: TaskRunner, qtbot: QtBot, tmp_path: Path) -> None:
    operators = OperatorFile(tmp_path / "operators.jsonl", cost=HashCost(64, 1, 1))
    operators.add("Ada", "1234")
    access, asked = Access(operators), []
    window = QWidget()
    qtbot.addWidget(window)
    printing = Printing(tasks, window, access)

    def listing() -> Listing | None:
        asked.append("listing")
        return None

    printing.ask_to_print(window, listing)
    printing.ask_where_to_save(window, listing)
    assert (asked, access.is_wanted) == ([], True)
    access.unlock("Ada", "1234")
    access.go_on()
    assert asked == ["listing", "listing"]
