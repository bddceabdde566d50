"""What consent, operators, the audit trail and liveness look like; ``python -m tests.gui.trust_scenes FOLDER`` paints
it."""

from __future__ import annotations

import dataclasses
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from gui.main_window import MainWindow
from gui.operators.operators_dialog import NewPinDialog
from gui.people.people_list import PersonAction
from gui.privacy.consent_dialog import ConsentDialog
from recognition.message import Message
from recognition.types import Liveness, State
from services.privacy.access import Access
from services.privacy.audit import TrailPage
from services.privacy.consent_page import ConsentView
from services.privacy.operators import Operators
from storage.journal.consents import ConsentText
from storage.operators import HashCost, OperatorFile
from storage.trail.signing_key import SigningKey
from storage.trail.trail import AuditTrail
from tests.gui.fake_session import FakeSession
from tests.gui.page_scenes import Page, paint
from tests.gui.scenes import NAMES, running

_TEXT = "We keep a number for your face, so that the door opens for you. You may take this back at any time. " * 12


def scenes(session: FakeSession, folder: Path) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """As ``page_scenes.scenes``; what operators and the trail write goes to ``folder``."""
    texts = (ConsentText("reception", 3, "en", _TEXT, 1.0), ConsentText("sample-de", 1, "de", _TEXT, 0.0))
    session.consent.now = ConsentView(texts=texts)
    yield "consent", (660, 760), partial(_consent, NAMES[1])
    yield "renewal", (520, 240), _renewal

    operators = OperatorFile(folder / "operators.jsonl", cost=HashCost(64, 1, 1))
    for name in (NAMES[0], NAMES[2], "Bartholomäus Freiherr von Wittgenstein"):
        operators.add(name, "1234")
    session.access = Access(operators)
    session.operators = Operators(session.access, session.tasks, lambda _message: None)
    yield "operators", (480, 420), lambda window: window.operator_lock.show_operators()
    yield "operator-pin", (420, 300), _new_pin
    yield "unlock", (380, 240), lambda window: window.operator_lock.ask()

    trail = AuditTrail(folder / "trail", lambda: SigningKey(folder / "home"), lambda: NAMES[0])
    for person in NAMES:
        trail.record(Message.of("renamed", person=person, name=f"Dr. {person}"))
    trail.record(Message.of("threshold-set", embedder="sface@1", distance=0.5))
    session.trail = TrailPage(lambda: trail, session.tasks, trail.record)
    yield "trail", (980, 620), lambda window: window.pages.show_trail()
    yield "trail-verified", (980, 620), _verified

    session.now = judged()
    yield "liveness", (1280, 820), lambda window: window


def judged() -> Any:
    """Faces that are live, doubtful and not judged; one whose name is held, and one that is not checked."""
    everyday = running()
    assert everyday.analysis is not None
    verdicts = (Liveness.LIVE, Liveness.DOUBTFUL, Liveness.NOT_JUDGED, Liveness.DOUBTFUL, None)
    tracks = [
        dataclasses.replace(each, liveness=verdict)
        for each, verdict in zip(everyday.analysis.tracks, verdicts, strict=True)
    ]
    tracks[3] = dataclasses.replace(tracks[3], state=State.PENDING, person=None, distance=None, is_held=True)
    return dataclasses.replace(everyday, analysis=dataclasses.replace(everyday.analysis, tracks=tuple(tracks)))


def _consent(person: str, window: MainWindow) -> Any:
    window.keeping.act(PersonAction.CONSENT, person)
    return window.findChildren(ConsentDialog)[-1]


def _renewal(window: MainWindow) -> Any:
    from PySide6.QtWidgets import QMessageBox

    window.keeping.renew_templates()
    return window.findChildren(QMessageBox)[-1]


def _new_pin(window: MainWindow) -> Any:
    dialog = NewPinDialog("Add an operator", "", lambda _name, _pin: None, window)
    dialog.open()
    dialog.first.setText("12")
    return dialog


def _verified(window: MainWindow) -> Any:
    page = window.pages.show_trail()
    page.verify.click()
    return page


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        paint(Path(sys.argv[1]), lambda session: scenes(session, Path(tempfile.mkdtemp(dir=place))))
