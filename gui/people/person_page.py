"""One person: all their pictures with what is to be said of each, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.people.people_list import Wish
from gui.people.person_chooser import PersonChooser
from gui.people.person_pictures import SIDE, Kind, PersonPicture, PersonPictureDelegate, pictures_of
from gui.widgets.icons import name_icon
from gui.widgets.keyed_rows import KeyedRows, RowList
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.thumbnails import Thumbnails
from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding
from realtime.interfaces import GalleryPerson, Snapshot
from services.app_services import AppServices
from services.gallery.editor import PeopleView
from services.messages.findings import finding_text

_NONE_PICKED = "Click on a picture to see what can be done with it; hold Ctrl for several."
_CHOOSE_KEY = "Click on the picture that is to stand for {}, then on “Make key picture”."


class PersonPage(Page):
    """Follows the gallery and what the doctor found. ``wished`` carries a Wish and the person's name."""

    wished = Signal(object, str)

    def __init__(
        self, services: AppServices, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Person", (900, 640), appearance, parent)
        self._people = services.people
        self._snapshot = snapshot
        self.person = ""
        self._becoming = ""
        self._hint = _NONE_PICKED
        self._doubted: int | None = None
        theme = appearance.theme
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setBold(True)
        self.title.setFont(font)
        self.about = QLabel()
        self.about.setObjectName("muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.rename = _button("&Rename…", "")
        self.add = _button("Add &photos…", "add")
        self.more = _button("M&ore", "")
        self._thumbnails = Thumbnails(SIDE, self, whole=True)
        self.rows = KeyedRows(lambda row: row.path, lambda row: row.words, self)
        self.list = _Grid(self.rows)
        self._delegate = PersonPictureDelegate(self._thumbnails, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.key = _button("Make &key picture", "")
        self.move_away = _button("&Move to somebody else…", "")
        self.set_aside = _button("Set &aside", "")
        self.set_aside.setToolTip("Not used any more, but kept; it can be restored at any time")
        self.restore = _button("Re&store", "undo")
        self.undo = _button("&Undo", "undo")
        self._assemble()
        self._connect()
        self.dress()
        self.pull()

    def show_person(self, person: str, *, choose_key: bool = False) -> None:
        self.person, self._becoming = person, ""
        self._hint = _CHOOSE_KEY.format(person) if choose_key else _NONE_PICKED
        self.list.clearSelection()
        self.pull()
        self.list.scrollToTop()

    def pull(self) -> None:
        snapshot, view = self._snapshot(), self._people.view()
        gallery = snapshot.gallery
        if gallery.version != self._doubted:
            self._doubted = gallery.version
            self._thumbnails.doubt()
        self._delegate.folder = gallery.folder
        people = {person.name: person for person in gallery.people}
        if self._becoming in people and self.person not in people:
            self.person, self._becoming = self._becoming, ""
        known = people.get(self.person)
        findings = [each for each in view.findings if self.person in (each.person, each.other)]
        stored = [each for each in view.stored if each.person == self.person]
        rows = pictures_of(known, findings, stored)
        if rows != self.rows.rows:
            self.list.show_rows(rows)
        self._say(known, findings, view)
        self._offer()

    def renamed(self, name: str) -> None:
        """The person is to be called so: the page goes with them when they are."""
        self._becoming = name

    def dress(self) -> None:
        super().dress()
        self._delegate.theme = self._appearance.theme
        self.list.viewport().update()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._thumbnails.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.wished.emit(Wish.RENAME, self.person)
        elif event.key() == Qt.Key.Key_Delete and self.set_aside.isEnabled():
            self._set_aside()
        else:
            super().keyPressEvent(event)

    def _picked(self, *kinds: Kind) -> list[str]:
        picked: Sequence[PersonPicture] = self.list.picked()
        return [each.path for each in picked if each.kind in kinds]

    def _say(self, known: GalleryPerson | None, findings: Sequence[Finding], view: PeopleView) -> None:
        self.setWindowTitle(f"{self.person} – Rollcall")
        self.title.setText(self.person)
        counts = {kind: sum(row.kind is kind for row in self.rows.rows) for kind in Kind}
        parts = [_count(counts[Kind.USED], "used")]
        parts += [_count(counts[kind], words) for kind, words in _COUNTED if counts[kind]]
        words = ", ".join(parts) if known is not None else "Not in the gallery any more"
        if known is None and counts[Kind.STORED]:
            words += "; the pictures below can be restored"
        general = [finding_text(each) for each in findings if each.kind in ABOUT_PEOPLE or not each.pictures]
        self.about.setText("\n".join([words + ".", *dict.fromkeys(general)]))
        for button in (self.rename, self.add, self.more):
            button.setEnabled(known is not None)
        self.undo.setVisible(bool(view.undo))
        self.undo.setToolTip(f"Take back: {view.undo}")
        self.undo.setAccessibleName(f"Undo: {view.undo}")

    def _offer(self) -> None:
        """Only what can be done with what is picked."""
        picked: Sequence[PersonPicture] = self.list.picked()
        used, stored = self._picked(Kind.USED), self._picked(Kind.STORED)
        here = self._picked(Kind.USED, Kind.REFUSED)
        self.key.setEnabled(len(picked) == len(used) == 1 and not picked[0].is_key)
        self.move_away.setEnabled(bool(here) and not stored)
        self.set_aside.setEnabled(bool(here) and not stored)
        self.restore.setEnabled(bool(stored) and not here)
        self.restore.setVisible(any(row.kind is Kind.STORED for row in self.rows.rows))
        if not picked:
            self.said.setText(self._hint if self.rows.rows else "")
        elif len(picked) == 1:
            self.said.setText(f"{picked[0].file}: {picked[0].said or 'nothing is wrong with it.'}")
        else:
            self.said.setText(f"{len(picked)} pictures are picked.")

    def _make_key(self) -> None:
        self._hint = _NONE_PICKED
        for path in self._picked(Kind.USED)[:1]:
            self._people.set_key_picture(self.person, path)

    def _move(self) -> None:
        paths = self._picked(Kind.USED, Kind.REFUSED)
        count = "this picture" if len(paths) == 1 else f"these {len(paths)} pictures"
        chooser = PersonChooser(
            f"Who is on {count}?",
            "Move to {}",
            self._snapshot(),
            self._appearance.theme,
            self,
            without=self.person,
            new="Move to a new person, {}",
        )
        chooser.chosen.connect(lambda name: self._people.move_pictures(paths, name))
        chooser.open()

    def _set_aside(self) -> None:
        self._people.set_aside(self._picked(Kind.USED, Kind.REFUSED), "Set aside by hand.")

    def _restore(self) -> None:
        for path in self._picked(Kind.STORED):
            self._people.restore(path)

    def _open(self, row: PersonPicture) -> None:
        folder = self._snapshot().gallery.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / row.path)))

    def _assemble(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.about)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        for button in (self.add, self.rename, self.more):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        for button in (self.key, self.move_away, self.set_aside, self.restore):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addLayout(bottom)

    def _connect(self) -> None:
        menu = QMenu(self.more)
        for words, wish in (
            ("&Merge into…", Wish.MERGE),
            ("Show &sightings", Wish.SIGHTINGS),
            ("Open the &folder", Wish.FOLDER),
            ("Remo&ve", Wish.REMOVE),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, wish=wish: self.wished.emit(wish, self.person))
        self.more.setMenu(menu)
        self.rename.clicked.connect(lambda: self.wished.emit(Wish.RENAME, self.person))
        self.add.clicked.connect(lambda: self.wished.emit(Wish.ADD, self.person))
        self.key.clicked.connect(self._make_key)
        self.move_away.clicked.connect(self._move)
        self.set_aside.clicked.connect(self._set_aside)
        self.restore.clicked.connect(self._restore)
        self.undo.clicked.connect(lambda: self._people.undo())
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.list.activated.connect(lambda index: self._open(self.rows.rows[index.row()]))


_COUNTED = ((Kind.REFUSED, "not used"), (Kind.STORED, "set aside"))


def _count(count: int, words: str) -> str:
    return f"1 picture {words}" if count == 1 else f"{count} pictures {words}"


def _button(words: str, drawing: str) -> QPushButton:
    button = QPushButton(words)
    if drawing:
        name_icon(button, drawing)
    return button


class _Grid(RowList):
    """As many beside each other as there is room for."""

    def __init__(self, rows: KeyedRows) -> None:
        super().__init__(rows, "Pictures")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleDescription("A double click opens a picture")

    def _successor(self, *_where: object) -> int | None:
        """Nothing is picked that nobody picked: what is done here is done to what is picked."""
        return None
