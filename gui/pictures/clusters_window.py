"""Sort a folder of faces: those of one person are put together, and get a name all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.pictures.cluster_details import ClusterDetails
from gui.pictures.cluster_rows import ClusterDelegate, ClusterRows
from gui.widgets.activity_row import ActivityRow
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.face_pixmaps import FacePixmaps
from gui.widgets.icons import name_icon
from gui.widgets.keyed_rows import RowList
from gui.widgets.name_field import NameField
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.time_format import count_words
from gui.widgets.undo_button import UndoButton
from realtime.interfaces import Snapshot
from services.gallery.editor import GalleryEditor
from services.messages.pictures import outcome_text
from services.pictures.sorting import FaceGroup, FaceSorting, SortingView

_ABOUT = (
    "All pictures of a folder, and of the folders in it, are looked at, and faces that seem to be of one person are "
    "put together. You say who they are. The folder stays as it is, and nothing leaves this computer."
)
_INVITATION = (
    "Drop a folder of photos here, or choose one.\n\n"
    "Hundreds of pictures take some minutes; the live picture goes on meanwhile."
)
_WORKING = "The pictures of {} are looked at…"
_READY = "Press Sort to look at the pictures of {}."
_NAMED = "{} is registered already, and gets these faces as more pictures."
_NEW = "A new person. The faces become pictures of them in the gallery."


class ClustersWindow(Page):
    """Follows ``clusters``; ``snapshot`` gives the gallery, and whether the networks are ready."""

    def __init__(
        self,
        clusters: FaceSorting,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__("Sort a folder of faces", (1080, 720), appearance, parent)
        self.setMinimumSize(760, 540)
        self.setAcceptDrops(True)
        self._clusters = clusters
        self._people = people
        self._snapshot = snapshot
        self._shown: int | None = None
        self.folder: Path | None = None
        theme = appearance.theme
        pixmaps = FacePixmaps()
        self.place = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.choose = _button("&Choose a folder…", "folder", "A folder of photos; it is only read")
        self.start = QPushButton("&Sort")
        self.start.setObjectName("primary")
        self.start.setToolTip("Look at all pictures of the folder")
        self.rows = ClusterRows(self)
        self.list = RowList(self.rows, "People found")
        self.list.setUniformItemSizes(True)
        self._delegate = ClusterDelegate(pixmaps, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.details = ClusterDetails(pixmaps, theme, self._new_field)
        self.empty = QLabel()
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = QLabel()
        self.notes.setObjectName("muted")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.save = _button("Sa&ve…", "save", "Save the faces by person, with sheets to look at and a table")
        self.open_saved = _button("&Open what was saved", "folder", "")
        self.undo = UndoButton()
        self.activity = ActivityRow()
        self._assemble()
        self._connect()
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._clusters.view(), self._snapshot()
        if view.version != self._shown:
            self._show_found(view)
        folder = self.folder or view.folder
        busy, ready = view.activity is not None, bool(snapshot.detector and snapshot.embedder)
        self.place.setText(str(folder) if folder is not None else "No folder is chosen yet.")
        self.start.setEnabled(folder is not None and not busy and ready)
        self.choose.setEnabled(not busy)
        has_any = bool(self.rows.rows)
        self.parts.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.empty.setText(_empty_words(folder, busy=busy))
        self.save.setVisible(has_any)
        self.save.setEnabled(not busy)
        self.open_saved.setVisible(view.saved is not None and not busy)
        said = outcome_text(view.status)
        if not ready and folder is not None:
            said = "Faces cannot be told apart yet: the networks are being prepared."
        elif has_any and folder is not None and view.folder is not None and folder != view.folder:
            said = f"Shown are the faces of {view.folder.name}. Press Sort for those of {folder.name}."
        self.activity.show_activity(view.activity, said)
        self.undo.show_undo(self._people.view().undo)

    def take_folder(self, folder: Path) -> None:
        """This one is to be sorted."""
        self.folder = folder
        self.pull()
        self.start.setFocus()

    def sort(self) -> None:
        folder = self.folder or self._clusters.view().folder
        if folder is not None:
            self._clusters.open(folder)
            self.pull()

    def name(self, faces: tuple[int, ...], person: str) -> None:
        """Registers these, and goes on to the next group that is nobody's yet."""
        self._clusters.name(faces, person)
        place = self.list.currentIndex().row()
        order = [*range(place + 1, len(self.rows.rows)), *range(place)]
        following = (each for each in order if self.rows.rows[each].unnamed)
        self.list.pick(next(following, place))
        self.pull()

    def ask_for_folder(self) -> None:
        self._ask("Choose a folder of photos", self.take_folder)

    def ask_where_to_save(self) -> None:
        self._ask("Where to save? A new folder is made there", self._clusters.save)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folder_in(event) is not None and self._clusters.view().activity is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = _folder_in(event)
        if folder is not None:
            event.acceptProposedAction()
            self.take_folder(folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        super().dress()
        theme = self._appearance.theme
        self._delegate.theme = theme
        self.details.faces.set_theme(theme)
        self.list.viewport().update()

    def _show_found(self, view: SortingView) -> None:
        self._shown = view.version
        groups = view.groups
        old: dict[int, FaceGroup] = {each.number: each for each in self.rows.rows}
        if not _are_of_one_run(old, groups):
            self.details.forget()
            self.list.clearSelection()
        self.list.show_rows(groups)
        if groups and not self.list.selectedIndexes():
            self.list.pick(0)
        self._show_details()
        self.notes.setText(_notes(view))
        self.notes.setVisible(bool(self.notes.text()))

    def _show_details(self) -> None:
        picked = self.list.picked()
        self.details.setEnabled(bool(picked))
        if picked:
            self.details.show_group(picked[0])

    def _new_field(self) -> NameField:
        names = [person.name for person in self._snapshot().gallery.people]
        return NameField(names, self._people.same_person, known=_NAMED, new=_NEW)

    def _show_saved(self) -> None:
        saved = self._clusters.view().saved
        if saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(saved)))

    def _ask(self, title: str, done: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: done(Path(names[0])))
        dialog.open()

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_for_folder)
        self.start.clicked.connect(self.sort)
        self.save.clicked.connect(self.ask_where_to_save)
        self.open_saved.clicked.connect(self._show_saved)
        self.undo.clicked.connect(lambda: self._people.undo())
        self.activity.stopped.connect(lambda: self._clusters.cancel())
        self.details.named.connect(self.name)
        self.list.selectionModel().selectionChanged.connect(self._show_details)

    def _assemble(self) -> None:
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.place, 1)
        head.addWidget(self.choose)
        head.addWidget(self.start)
        self.parts = QSplitter()
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.list)
        self.parts.addWidget(self.details)
        self.parts.setSizes([430, 620])
        self.parts.setStretchFactor(1, 1)
        state = QHBoxLayout()
        state.setSpacing(12)
        state.addWidget(self.activity, 1)
        state.addStretch()
        state.addWidget(self.open_saved)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(about)
        whole.addLayout(head)
        whole.addWidget(self.parts, 1)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self.notes)
        whole.addLayout(state)
        whole.addLayout(foot)


def _are_of_one_run(old: dict[int, FaceGroup], groups: Sequence[FaceGroup]) -> bool:
    """Whether these are the groups that were shown, after somebody was named."""
    return len(old) == len(groups) and all(
        (former := old.get(each.number)) is not None
        and [one.face for one in former.faces] == [one.face for one in each.faces]
        for each in groups
    )


def _empty_words(folder: Path | None, *, busy: bool) -> str:
    if folder is None:
        return _INVITATION
    return (_WORKING if busy else _READY).format(folder.name or folder)


def _notes(view: SortingView) -> str:
    """What was left out."""
    found, said = view.found, []
    if found is not None and found.faceless:
        said.append(f"No face was found on {count_words(len(found.faceless), 'picture')}.")
    if found is not None and found.unreadable:
        path, why = found.unreadable[0]
        more = f" and {count_words(len(found.unreadable) - 1, 'other picture')}" if len(found.unreadable) > 1 else ""
        said.append(f"Not readable: {path} ({why.rstrip('.')}){more}.")
    return " ".join(said)


def _folder_in(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        if url.isLocalFile() and Path(url.toLocalFile()).is_dir():
            return Path(url.toLocalFile())
    return None


def _button(words: str, drawing: str, explanation: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(explanation)
    name_icon(button, drawing)
    return button
