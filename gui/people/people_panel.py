"""The people panel: who is registered, who is here, which pictures are not used and why; drop photos to add."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.people.dropped import dropped_pictures
from gui.people.people_list import PeopleList
from gui.people.people_model import PeopleModel, Role, refused_pictures
from gui.people.person_delegate import SIDE, PersonDelegate
from gui.people.refused_list import RefusedList
from gui.widgets.icons import name_icon, pixmap
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from learning.gallery_audit.findings import Finding
from realtime.interfaces import SessionState, Snapshot

_MOST_NAMED = 4
_HOW = "Drop a photo of somebody here.\n\nOr put it into the gallery folder: the file's name is the person's name."


class PeoplePanel(QWidget):
    """``dropped`` carries Dropped and the person it fell on ("" beside everybody), ``wished`` a Wish and a person."""

    dropped = Signal(object, str)
    wished = Signal(object, str)
    add_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._folder: Path | None = None
        self._refused_version: int | None = None
        self.model = PeopleModel(self)
        self._thumbnails = Thumbnails(SIDE, self)
        self.list = PeopleList()
        self.list.setModel(self.model)
        self._delegate = PersonDelegate(self._thumbnails, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.wished.connect(self.wished)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self.title = QLabel("People")
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self.here = QLabel()
        self.here.setObjectName("muted")
        self.here.setWordWrap(True)
        self.here.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search")
        self.search.setAccessibleName("Search people")
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search)
        self.empty = QLabel(_HOW)
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.refused = RefusedList(theme)
        self.add = QPushButton("Add &photos…")
        self.add.setToolTip("Choose photos of a person; dropping them here does the same")
        name_icon(self.add, "add")
        self.add.clicked.connect(self.add_wanted)
        self.open_folder = QPushButton("Open &gallery folder")
        self.open_folder.setToolTip("The folder with everybody's photos: add, rename or delete them there")
        name_icon(self.open_folder, "folder")
        self.open_folder.clicked.connect(self.show_folder)
        for button in (self.add, self.open_folder):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 10, 8)
        column.setSpacing(8)
        for widget in (self.title, self.here, self.search):
            column.addWidget(widget)
        column.addWidget(self.list, 3)
        column.addWidget(self.empty, 3)
        column.addWidget(self.refused, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.open_folder, 1)
        column.addLayout(buttons)
        self.set_theme(theme)
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self._glass.setIcon(pixmap("search", theme.muted))
        self.refused.set_theme(theme)
        self.list.viewport().update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        gallery = snapshot.gallery
        if gallery.version != self._refused_version:
            self._refused_version = gallery.version
            self._folder = gallery.folder
            self._delegate.folder = gallery.folder
            self._thumbnails.doubt()
            self.model.show_gallery(gallery)
            self.refused.show_pictures(refused_pictures(gallery))
            self._settle()
        self.model.show_seen(snapshot.seen)
        self._say_who_is_here(snapshot.state)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """What the gallery doctor found, as a count beside each person."""
        self.model.show_findings(findings)

    def stop(self) -> None:
        self._thumbnails.stop()

    def show_folder(self, person: str = "") -> None:
        """The gallery's, or the one in which the pictures of ``person`` are."""
        if self._folder is not None:
            known = self.model.person(person) if person else None
            picture = next((each.path for each in known.pictures), None) if known is not None else None
            where = (self._folder / picture).parent if picture else self._folder
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(where)))

    def person_at(self, place: QPoint) -> str:
        """Whose row lies at ``place`` of this panel; "" for none."""
        index = self.list.indexAt(self.list.viewport().mapFrom(self, place))
        inside = self.list.viewport().rect().contains(self.list.viewport().mapFrom(self, place))
        return str(index.data(Role.NAME)) if index.isValid() and inside and self.list.isVisible() else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._invite(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        index = self.list.indexAt(self.list.viewport().mapFrom(self, event.position().toPoint()))
        self.list.setCurrentIndex(index)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._invite(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._invite(False)
        pictures = dropped_pictures(event.mimeData())
        if pictures:
            event.acceptProposedAction()
            self.dropped.emit(pictures, self.person_at(event.position().toPoint()))

    def _invite(self, over: bool) -> None:
        """Shows that pictures may be dropped here."""
        for part in (self.empty, self.list):
            part.setProperty("over", over)
            part.style().polish(part)
        if not over:
            self.list.clearSelection()

    def _settle(self) -> None:
        total = self.model.total
        self.title.setText(_title(self.model.registered, total))
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.search.setVisible(total > 0)
        self.here.setVisible(total > 0)
        self.empty.setVisible(not found)
        self.empty.setText(_HOW if total == 0 else "Nobody by that name.")

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._settle()

    def _say_who_is_here(self, state: SessionState) -> None:
        """Nothing while no picture could show anybody."""
        present = self.model.present()
        words = ", ".join(present[:_MOST_NAMED])
        if len(present) > _MOST_NAMED:
            words += f" and {len(present) - _MOST_NAMED} more"
        nobody = "Nobody of them is here now" if state in (SessionState.RUNNING, SessionState.PAUSED) else ""
        words = f"Here now: {words}" if present else nobody
        if words != self.here.text():
            self.here.setText(words)


def _title(registered: int, total: int) -> str:
    if total == 0:
        return "People"
    others = total - registered
    return f"People ({registered})" + (f" and {others} without a usable picture" if others else "")
