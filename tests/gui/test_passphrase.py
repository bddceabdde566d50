"""The dialog that asks for the passphrase of a sealed gallery."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.passphrase import PassphraseDialog, ask_passphrase
from recognition.message import Text
from storage.sealing.errors import SealedError


def test_a_wrong_passphrase_is_said_and_asked_for_again(qtbot: QtBot) -> None:
    typed: list[str] = []

    def take(text: str) -> Text | None:
        typed.append(text)
        return None if text == "right" else Text("This passphrase is not the gallery's. Nothing was changed.")

    dialog = PassphraseDialog(take, is_new=False)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.line, "wrong")
    dialog.submit()
    assert dialog.problem.isVisible()
    assert "not the gallery's" in dialog.problem.text()
    assert dialog.line.selectedText()
    dialog.line.setText("right")
    dialog.submit()
    assert (dialog.result(), typed) == (1, ["wrong", "right"])


def test_a_new_passphrase_is_typed_twice(qtbot: QtBot) -> None:
    taken: list[str] = []
    dialog = PassphraseDialog(lambda text: taken.append(text), is_new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line.setText("a long enough one")
    dialog.again.setText("a long enough two")
    dialog.submit()
    assert "differ" in dialog.problem.text()
    assert taken == []
    dialog.again.setText("a long enough one")
    dialog.submit()
    assert taken == ["a long enough one"]


def test_without_it_nothing_is_opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qtbot is not None
    monkeypatch.setattr(PassphraseDialog, "exec", lambda _dialog: 0)
    with pytest.raises(SealedError, match="Nothing was changed"):
        ask_passphrase(False, lambda _text: None)


def test_a_signal_closes_the_question(qtbot: QtBot) -> None:
    assert qtbot is not None
    with pytest.raises(SealedError, match="Nothing was changed"):
        ask_passphrase(False, lambda _text: None, [2])
