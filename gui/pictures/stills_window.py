"""Still pictures: open or drop them, see who is on them, save what was found. A window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.people.dropped import PICTURE_SUFFIXES
from gui.pictures.still_faces import StillFaceDelegate, StillFaces
from gui.pictures.still_results import SIDE, StillResultDelegate, StillResults
from gui.pictures.still_view import StillView
from gui.widgets.activity_row import ActivityRow
from gui.widgets.icons import name_icon
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.thumbnails import Thumbnails
from realtime.interfaces import Snapshot
from services.messages.pictures import outcome_text
from services.pictures.identify import PictureResult
from services.pictures.stills import StillPictures, StillsView

_PULL_MS = 80
_PERSON_SIDE = 26
_GAME = (
    "A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is."
)
_INVITATION = "Drop pictures here, or a folder of them.\n\nThey are looked at on this computer and are not registered."


class StillsWindow(Page):
    """Follows ``stills``; ``snapshot`` gives threshold and gallery. Names follow the threshold as they do live.
    ``lookalike_wanted`` carries the picture, its title and a face: the game among other people is asked for."""

    lookalike_wanted = Signal(object, str, object)

    def __init__(
        self, stills: StillPictures, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Pictures", (1180, 720), appearance, parent, _PULL_MS)
        self.setAcceptDrops(True)
        self._stills = stills
        self._snapshot = snapshot
        self._asked: int | None = None
        self._followed: int | None = None
        self._gallery_version: int | None = None
        theme = appearance.theme
        self.open_pictures = _button("Open &pictures…", "picture", "Look at pictures; they are not registered")
        self.open_folder = _button("Open &folder…", "folder", "Look at all pictures of a folder")
        self.take = _button("&Take picture", "camera", "Look at the live picture as it is now")
        self.game = _button("&Who do I look like?", "demo", "A game: the most similar person, however different")
        self.game.setCheckable(True)
        self.save = _button("&Save", "save", "Save what was found")
        menu = QMenu(self.save)
        self.save_pictures = menu.addAction("Pictures with names…")
        self.save_table = menu.addAction("Table (CSV)…")
        self.save.setMenu(menu)
        self.clear = _button("&Clear", "close", "Take all pictures off the list; the files stay")
        self._thumbnails = Thumbnails(SIDE, self)
        self._portraits = Thumbnails(_PERSON_SIDE, self)
        self.results = StillResults(self)
        self.list = _list("Pictures")
        self.list.setModel(self.results)
        self._result_delegate = StillResultDelegate(self._thumbnails, theme, self.list)
        self.list.setItemDelegate(self._result_delegate)
        self.list.setUniformItemSizes(True)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self.view = StillView()
        self.invitation = QLabel(_INVITATION)
        self.invitation.setObjectName("dropzone")
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.invitation.setWordWrap(True)
        self.faces = StillFaces(self)
        self.people = _list("Faces of this picture")
        self.people.setModel(self.faces)
        self._face_delegate = StillFaceDelegate(self._portraits, theme, self.people)
        self.people.setItemDelegate(self._face_delegate)
        self._portraits.arrived.connect(self.people.viewport().update)
        self.count = QLabel()
        self.count.setObjectName("heading")
        self.hint = QLabel(_GAME)
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.elsewhere = _button("Among &other people…", "people", "Play it with the people of another folder")
        self.elsewhere.hide()
        self.activity = ActivityRow()
        self._assemble()
        self._connect()
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._stills.view(), self._snapshot()
        if snapshot.gallery.version != self._gallery_version:
            self._gallery_version = snapshot.gallery.version
            self._face_delegate.set_gallery(snapshot.gallery)
            self._portraits.doubt()
        self.results.show_results(view.results, snapshot.threshold)
        self._follow_shown(view)
        shown = self._result(view)
        faces = (shown.faces if shown is not None else None) or ()
        image = view.image if shown is not None else None
        self.view.show_still(image, faces, threshold=snapshot.threshold, game=self.game.isChecked())
        self.view.describe()
        self.faces.show_faces(image, faces, snapshot.threshold, game=self.game.isChecked())
        self.count.setText(_count_words(shown))
        self.elsewhere.setEnabled(bool(faces))
        self.activity.show_activity(view.activity, outcome_text(view.status))
        has_any = bool(view.results)
        self.invitation.setVisible(not has_any)
        for part in (self._parts, self.clear, self.save, self.game):
            part.setVisible(has_any)
        self.take.setEnabled(snapshot.frame is not None)

    def open(self, paths: Sequence[Path]) -> None:
        self._stills.open(paths)
        self.pull()

    def ask_for_pictures(self) -> None:
        dialog = self._dialog("Look at pictures", QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(sorted(f"*{suffix}" for suffix in PICTURE_SUFFIXES))
        dialog.setNameFilters([f"Pictures ({patterns})", "All files (*)"])
        dialog.filesSelected.connect(lambda names: self.open([Path(each) for each in names]))
        dialog.open()

    def ask_for_folder(self) -> None:
        dialog = self._dialog("Look at all pictures of a folder", QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda names: self.open([Path(names[0])]))
        dialog.open()

    def ask_where_to_save_table(self) -> None:
        dialog = self._dialog("Save the table", QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Table (*.csv)"])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("faces.csv")
        dialog.filesSelected.connect(lambda names: self._stills.save_table(Path(names[0])))
        dialog.open()

    def ask_where_to_save_pictures(self) -> None:
        dialog = self._dialog("Save pictures with names into a folder", QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda names: self._stills.save_pictures(Path(names[0])))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        wanted = [each for each in paths if each.is_dir() or each.suffix.lower() in PICTURE_SUFFIXES]
        if wanted:
            event.acceptProposedAction()
            self.open(wanted)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._thumbnails.stop()
        self._portraits.stop()
        super().closeEvent(event)

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for button in (self.open_pictures, self.open_folder, self.take):
            bar.addWidget(button)
        bar.addStretch(1)
        for button in (self.game, self.save, self.clear):
            bar.addWidget(button)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(6, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.count)
        column.addWidget(self.hint)
        column.addWidget(self.people, 1)
        column.addWidget(self.elsewhere)
        self._parts = QSplitter()
        self._parts.setChildrenCollapsible(False)
        for part in (self.list, self.view, side):
            self._parts.addWidget(part)
        for place, stretch in enumerate((0, 1, 0)):
            self._parts.setStretchFactor(place, stretch)
        self._parts.setSizes([230, 650, 290])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(10)
        whole.addLayout(bar)
        whole.addWidget(self.invitation, 1)
        whole.addWidget(self._parts, 1)
        whole.addWidget(self.activity)

    def _connect(self) -> None:
        self.open_pictures.clicked.connect(self.ask_for_pictures)
        self.open_folder.clicked.connect(self.ask_for_folder)
        self.take.clicked.connect(lambda: self._stills.take())
        self.clear.clicked.connect(lambda: self._stills.clear())
        self.save_table.triggered.connect(self.ask_where_to_save_table)
        self.save_pictures.triggered.connect(self.ask_where_to_save_pictures)
        self.activity.stopped.connect(lambda: self._stills.cancel())
        for part in (self.hint, self.elsewhere):
            self.game.toggled.connect(part.setVisible)
        self.elsewhere.clicked.connect(self._play_elsewhere)
        self.game.toggled.connect(self.pull)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.people.selectionModel().currentChanged.connect(lambda index: self.view.pick(index.row()))
        self.faces.modelReset.connect(lambda: self.view.pick(-1))
        self.view.picked.connect(self._pick)

    def dress(self) -> None:
        super().dress()
        theme = self._appearance.theme
        self._result_delegate.theme = self._face_delegate.theme = theme
        for each in (self.list, self.people):
            each.viewport().update()

    def _result(self, view: StillsView) -> PictureResult | None:
        return view.results[view.shown] if view.shown is not None and view.shown < len(view.results) else None

    def _follow_shown(self, view: StillsView) -> None:
        """What was opened is picked in the list, once; from then on the list says what is shown."""
        if view.shown == self._followed:
            return
        self._followed = view.shown
        if view.shown is not None and view.shown < len(view.results):
            self._asked = view.shown
            self.list.setCurrentIndex(self.results.index(view.shown))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self._asked:
            self._asked = index.row()
            self._stills.show(index.row())

    def _pick(self, face: int) -> None:
        if face >= 0:
            self.people.setCurrentIndex(self.faces.index(face))
        else:
            self.people.clearSelection()
            self.people.setCurrentIndex(QModelIndex())

    def _play_elsewhere(self) -> None:
        """With the face that is picked, or the first."""
        view = self._stills.view()
        shown = self._result(view)
        faces = (shown.faces if shown is not None else None) or ()
        if shown is not None and faces and view.image is not None:
            face = faces[max(0, self.people.currentIndex().row())]
            self.lookalike_wanted.emit(view.image, shown.title, face.detection.box)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode == QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog


def _count_words(shown: PictureResult | None) -> str:
    if shown is None:
        return ""
    if shown.error is not None:
        return "This picture cannot be read"
    if shown.faces is None:
        return "Looking…"
    count = len(shown.faces)
    return "No face found" if not count else "1 face" if count == 1 else f"{count} faces"


def _button(words: str, drawing: str, explanation: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(explanation)
    name_icon(button, drawing)
    return button


def _list(name: str) -> QListView:
    made = QListView()
    made.setAccessibleName(name)
    made.setMouseTracking(True)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setMinimumWidth(170)
    return made
