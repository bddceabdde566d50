"""Consents in the window: recorded with a name or a signature, asked for before somebody is registered, and shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.main_window import MainWindow
from gui.people.people_list import PersonAction
from gui.privacy.consent_dialog import ConsentDialog
from gui.privacy.signature_pad import SignaturePad
from realtime.interfaces import GalleryView
from services.messages.consent import consent_text
from services.privacy.consent_page import ConsentView
from storage.gallery.people import Person, Picture
from storage.journal.consents import ConsentAct, ConsentEntry, ConsentState, ConsentText, Purpose
from tests.gui import enrolment_scenes
from tests.gui.conftest import OpenWindow
from tests.gui.fake_session import FakeSession, services_of
from tests.gui.scenes import running

ADA, BEA = "Ada Lovelace", "Bea Example"
TEXTS = (ConsentText("desk", 3, "en", "We ask you.", 1.0), ConsentText("sample-de", 1, "de", "Muster", 0.0))


@pytest.fixture
def session() -> FakeSession:
    people = tuple(Person(name, (Picture(f"{name}/1.jpg"),), f"{name}/1.jpg") for name in (ADA, BEA))
    session = FakeSession(replace(running(), gallery=GalleryView(1, Path("/nowhere"), people, ())))
    session.consent.now = ConsentView(texts=TEXTS)
    session.consent.required = True
    session.consent.allowed = {ADA}
    return session


def sign(pad: SignaturePad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    for x in range(40, 200, 20):
        QTest.mouseMove(pad, QPoint(x, 60 + x % 30))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 70))


def dialog_of(window: MainWindow) -> ConsentDialog:
    (dialog,) = window.findChildren(ConsentDialog)
    return dialog


def test_a_consent_needs_a_name_or_a_signature(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    window.keeping.act(PersonAction.CONSENT, BEA)
    dialog = dialog_of(window)
    assert dialog.body.toPlainText() == "We ask you."
    assert not dialog.take.isEnabled()
    dialog.typed.setText("Bea")
    assert dialog.take.isEnabled()
    dialog.typed.clear()
    sign(dialog.pad)
    assert dialog.take.isEnabled()
    dialog.clear.click()
    assert not dialog.take.isEnabled()


def test_what_was_agreed_to_is_recorded(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    window.keeping.act(PersonAction.CONSENT, BEA)
    dialog = dialog_of(window)
    dialog.purposes[Purpose.PHOTO].setChecked(False)
    dialog.ends.setChecked(False)
    dialog.typed.setText(" Bea E. ")
    sign(dialog.pad)
    dialog.accept()
    ((person, text, about),) = session.called("consent.give")
    assert (person, text) == (BEA, "desk")
    assert (about["signed_name"], about["until"]) == ("Bea E.", None)
    assert about["purposes"] == [Purpose.RECOGNITION, Purpose.SIGHTINGS]
    drawn = cv2.imdecode(np.frombuffer(about["signature"], np.uint8), cv2.IMREAD_GRAYSCALE)
    assert drawn is not None
    assert 0 < (drawn < 128).sum() < drawn.size / 10


def test_pictures_of_somebody_without_consent_wait_for_it(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    files = [Path("1.jpg"), Path("2.jpg")]
    window.registration.add(ADA, files)
    assert len(session.called("add_pictures")) == 1
    window.registration.add(BEA, files)
    assert len(session.called("add_pictures")) == 1
    dialog_of(window).reject()
    assert len(session.called("add_pictures")) == 1
    QApplication.processEvents()
    window.registration.add(BEA, files)
    dialog = window.findChildren(ConsentDialog)[-1]
    dialog.typed.setText("Bea")
    dialog.accept()
    assert session.called("add_pictures")[-1] == (BEA, tuple(files))
    assert len(session.called("consent.give")) == 1


def test_looks_of_somebody_without_consent_wait_for_it(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    asked: list[str] = []
    page = window.pages.show_enrolment()
    page._ask_consent = lambda person, _on, _save: asked.append(person)
    session.enrolment.now = enrolment_scenes.view(*enrolment_scenes.FRONT, finished=True)
    page.refresh()
    page.name.set_text("Cy")
    page.save_looks()
    assert asked == ["Cy"]
    assert session.called("enrolment.save") == []


def test_the_list_shows_who_has_none_and_only_them(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    model = window.people.model
    assert [row.name for row in model.rows] == [ADA, BEA]
    assert [model.presence(row) == "no valid consent: ignored" for row in model.rows] == [False, True]
    window.people.without_consent.setChecked(True)
    assert [row.name for row in model.rows] == [BEA]
    session.consent.allowed.add(BEA)
    session.consent.revision += 1
    window.refresh_text()
    assert model.rows == []
    assert window.people.empty.text() == "Everybody has a valid consent."


def test_nothing_of_it_shows_where_consent_is_not_required(open_window: OpenWindow, session: FakeSession) -> None:
    session.consent.required = False
    window = open_window(session)[0]
    assert not window.people.without_consent.isVisibleTo(window.people)
    assert all(not window.people.model.presence(row).startswith("no valid") for row in window.people.model.rows)


def test_withdrawing_offers_erasure(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    window.keeping.act(PersonAction.WITHDRAW, ADA)
    (question,) = window.findChildren(QMessageBox)
    next(each for each in question.buttons() if each.text() == "Withdraw").click()
    assert session.called("consent.withdraw") == [(ADA,)]
    offer = window.findChildren(QMessageBox)[-1]
    assert offer.text() == f"Erase {ADA} for good?"


def test_the_page_of_a_person_says_where_they_stand(open_window: OpenWindow, session: FakeSession) -> None:
    page = open_window(session)[0].keeping.show_person(ADA)
    assert page.consent.text() == "No consent."
    act = ConsentAct(ADA, True, 1_790_000_000.0, "desk", until=1_800_000_000.0)
    session.consent.now = ConsentView(entries={ADA: ConsentEntry(ADA, ConsentState.GIVEN, act)})
    page.refresh()
    assert page.consent.text().startswith("Consent given on 2026-09-2")
    for state, words in ((ConsentState.EXPIRED, "ended on"), (ConsentState.WITHDRAWN, "withdrawn on")):
        assert words in consent_text(ConsentEntry(ADA, state, act))


def test_services_of_the_fake_stand_for_the_real_ones(session: FakeSession) -> None:
    assert services_of(session).consent.required


def test_templates_are_renewed_after_a_question(open_window: OpenWindow, session: FakeSession) -> None:
    window = open_window(session)[0]
    window.keeping.renew_templates()
    box = window.findChildren(QMessageBox)[-1]
    assert session.called("consent.renew") == []
    next(each for each in box.buttons() if each.text() == "Renew").click()
    assert session.called("consent.renew") == [()]


def test_everybody_is_exported_to_the_file_that_is_asked_for(
    open_window: OpenWindow, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(session)[0]
    asked: list[str] = []

    def answer(_window: object, title: str, name: str, _filters: object, done: Callable[[Path], object]) -> None:
        asked.append(title)
        done(Path(name))

    monkeypatch.setattr("gui.people.keeping.ask_where_to_save", answer)
    window.keeping.export_everybody()
    assert asked == ["Export what is kept of everybody"]
    assert session.called("consent.export") == [(None, Path("Everybody.zip"))]
