"""The pictures of the gallery that are not used: why, and what can be done about each."""

from __future__ import annotations

import html
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

from gui.widgets.icons import name_icon
from gui.widgets.layouts import column, label, row
from gui.widgets.theme import current_theme
from services.language import tr, tr_count
from services.messages.gallery_pictures import remark_text
from storage.files.gallery_folder import MISPLACED
from storage.gallery.people import Picture
from storage.sealing.photos import shown_path


class RefusedAction(StrEnum):
    CHOOSE = "choose"
    NAME = "name"
    TURN = "turn"
    OPEN = "open"
    FOLDER = "folder"
    ASIDE = "aside"


def _action_text(action: RefusedAction) -> str:
    match action:
        case RefusedAction.CHOOSE:
            return tr("Choose the face…")
        case RefusedAction.NAME:
            return tr("Say who it is…")
        case RefusedAction.TURN:
            return tr("Open it, to turn it")
        case RefusedAction.OPEN:
            return tr("Open")
        case RefusedAction.FOLDER:
            return tr("Open the folder")
        case RefusedAction.ASIDE:
            return tr("Set aside")


_NO_FILES = ("nested-folder", "folder-unreadable")
"""Causes of folders that are listed."""


def actions_for(picture: Picture) -> tuple[RefusedAction, ...]:
    """What can be done with a picture, by the reason why it is not used."""
    code = picture.problem.code if picture.problem is not None else ""
    if code == MISPLACED and picture.problem is not None and picture.problem.get("cause") in _NO_FILES:
        return (RefusedAction.FOLDER,)
    first = {"several-faces": RefusedAction.CHOOSE, "turned-away": RefusedAction.TURN}.get(code, RefusedAction.OPEN)
    unnamed = () if "/" in picture.path or code == MISPLACED else (RefusedAction.NAME,)
    kept = () if code == MISPLACED else (RefusedAction.ASIDE,)
    return (first, *unnamed, RefusedAction.FOLDER, *kept)


class RefusedList(QWidget):
    """Hidden while every picture is used. ``requested`` carries a RefusedAction and the Picture."""

    requested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        name_icon(sign, "warning", "warning", 16)
        self.title = label(name="heading", wraps=False)  # wrapping would take room from the people
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text.setAccessibleDescription(tr("Tab goes from one offer to the next, Enter takes it"))
        self.text.setMinimumHeight(112)
        self.text.document().setDocumentMargin(8)
        self.text.anchorClicked.connect(self._act)
        self._pictures: Sequence[Picture] = ()
        head = row(sign, (self.title, 1), spacing=6)
        column(head, (self.text, 1), spacing=6, margins=(0, 2, 0, 0), on=self)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._pictures:
            self.show_pictures(self._pictures)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        self._pictures = pictures
        count = len(pictures)
        self.title.setText(tr_count("{n} picture is not used", "{n} pictures are not used", count))
        self.text.setAccessibleName(self.title.text())
        self.text.setHtml("".join(_paragraph(place, each) for place, each in enumerate(pictures)))
        self.setVisible(count > 0)

    def _act(self, link: QUrl) -> None:
        action, _, place = link.toString().partition("/")
        self.requested.emit(RefusedAction[action], self._pictures[int(place)])


def _paragraph(place: int, picture: Picture) -> str:
    theme = current_theme()
    links = " · ".join(
        f'<a style="color: {theme.accent}" href="{each.name}/{place}">{html.escape(_action_text(each))}</a>'
        for each in actions_for(picture)
    )
    path, direction = html.escape(shown_path(picture.path)), "ltr"
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Every line begins at the right; a path in foreign letters keeps its own order.
        path, direction = f"\u2066{path}\u2069", "rtl"
    return (
        f'<p dir="{direction}" style="margin: 0 0 8px"><b>{path}</b><br>'
        f'<span style="color: {theme.muted}">{html.escape(remark_text(picture))}</span><br>{links}</p>'
    )
