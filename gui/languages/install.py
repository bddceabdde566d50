"""Sets the language of the window: the system's or the one that was chosen, with its numbers, dates and direction."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from services.language import set_translator

CONTEXT = "Rollcall"
AUTO = "auto"
ENGLISH = "en"
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh": "简体中文", "ar": "العربية"}
"""Each language that there is, in itself."""
_LOCALES = {"en": "en", "de": "de", "fr": "fr", "es": "es", "zh": "zh_CN", "ar": "ar_AE"}
"""With Latin digits in Arabic: those of file names, addresses and models would stand beside the others."""
_MAX_COUNT = 2**31
_log = logging.getLogger(__name__)


def install(application: QApplication, language: str = AUTO) -> str:
    """To be called before the first widget is made. Returns the key of ``NAMES`` that is used.

    language: a key of ``NAMES``, or auto for the first of the system's that there is.
    """
    wanted = QLocale.system().uiLanguages() if language == AUTO else [language]
    key = best_language(wanted)
    QLocale.setDefault(_locale(key, is_chosen=language != AUTO))
    _remove_translators(application)
    own = None if key == ENGLISH else _loaded(application, _file(key))
    is_rtl = own is not None and QLocale(_LOCALES[key]).textDirection() is Qt.LayoutDirection.RightToLeft
    if own is None:
        key = ENGLISH
        set_translator(None)
    else:
        _loaded(
            application, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{_qt_name(key)}.qm"
        )

        def translate(text: str, count: int | None) -> str:
            # Asked directly: the application gives the text itself where there is no translation, and a plural form
            # is chosen by us then. Every count from 2^31 on has the form of a large number.
            number = -1 if count is None else count if count < _MAX_COUNT else 10**6 + count % 10**6
            return own.translate(CONTEXT, text, None, number) or ""

        set_translator(
            translate, lambda value, decimals: QLocale().toString(float(value), "f", decimals), right_to_left=is_rtl
        )
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    return key


def best_language(wanted: Sequence[str]) -> str:
    """The first of ``wanted``, such as 'de-CH' or 'zh', that there is; English where there is none."""
    for each in wanted:
        language, *parts = each.replace("_", "-").split("-")
        is_traditional = language == "zh" and {"Hant", "TW", "HK", "MO"} & set(parts)
        if language in NAMES and not is_traditional:
            return language
    return ENGLISH


def _locale(key: str, *, is_chosen: bool) -> QLocale:
    """With the formats of the system's country, where the language has any there."""
    system, own = QLocale.system(), QLocale(_LOCALES[key])
    if system.language() == own.language() or (key == ENGLISH and not is_chosen):
        return own if key == "ar" and system.zeroDigit() != "0" else system
    return own if key in ("zh", "ar") else QLocale(own.language(), system.territory())


def _file(key: str) -> str:
    return str(Path(__file__).parent / f"rollcall_{key}.qm")


def _qt_name(key: str) -> str:
    return "zh_CN" if key == "zh" else key


def _loaded(application: QApplication, file: str) -> QTranslator | None:
    """Owned by the application: a translator ends with its last reference."""
    translator = QTranslator(application)
    if not translator.load(file):
        _log.warning("the translation %s cannot be read", file)
        translator.deleteLater()
        return None
    application.installTranslator(translator)
    return translator


def _remove_translators(application: QApplication) -> None:
    for each in application.findChildren(QTranslator):
        application.removeTranslator(each)
        each.deleteLater()
