"""The language of the window: which one, its plural forms, numbers, direction and Qt's own texts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from gui.languages.install import NAMES, best_language, install
from services.language import decimal_text, number_text, tr, tr_count


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-CH", "de"], "de"),
        (["nl-NL", "nl", "fr-FR"], "fr"),
        (["en-US", "de-DE"], "en"),
        (["zh-Hans-CN", "zh"], "zh"),
        (["zh-Hant-TW", "zh-TW", "fr"], "fr"),
        (["zh_CN"], "zh"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_there_is(wanted: list[str], language: str) -> None:
    assert best_language(wanted) == language


def test_texts_numbers_and_plural_forms_are_of_the_language(application: QApplication) -> None:
    assert install(application, "de") == "de"

    assert tr("Stopped.") == "Angehalten."
    assert tr_count("{n} day", "{n} days", 1) == "1 Tag"
    assert tr_count("{n} day", "{n} days", 1204) == "1.204 Tage"
    assert number_text(0.42, 2) == "0,42"
    assert [decimal_text(each) for each in (8.0, -0.5, 1095.25, 1e-7)] == ["8", "-0,5", "1095,25", "0,0000001"]

    assert install(application, "en") == "en"

    assert tr("Stopped.") == "Stopped."
    assert tr_count("{n} day", "{n} days", 3 * 10**9) == "3,000,000,000 days"
    assert [decimal_text(each) for each in (8.0, -0.5, float("nan"))] == ["8", "-0.5", "nan"]


def test_arabic_has_six_forms_and_goes_from_right_to_left(application: QApplication) -> None:
    install(application, "ar")

    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    forms = [tr_count("{n} day", "{n} days", count).replace(str(count), "N") for count in (0, 1, 2, 3, 11, 100)]
    assert len(set(forms)) >= 5
    assert tr_count("{n} day", "{n} days", 3 * 10**9).startswith("3,000,000,000 ")

    install(application, "fr")

    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("fr", "Annuler"), ("es", "Cancelar")])
def test_the_buttons_of_dialogs_are_in_the_language(application: QApplication, language: str, cancel: str) -> None:
    install(application, language)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


@pytest.mark.parametrize("language", NAMES)
def test_every_language_is_there(application: QApplication, language: str) -> None:
    assert install(application, language) == language
