"""Who do they look like? A game: the nearest people of any folder, for a face from the camera or a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.people.dropped import PICTURE_SUFFIXES, is_picture
from gui.pictures.lookalike_cards import LookalikeCards
from gui.widgets.activity_row import ActivityRow
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.face_chooser import FacePicker
from gui.widgets.icons import name_icon
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.time_format import count_words
from realtime.interfaces import Snapshot
from recognition.types import Image
from services.messages.pictures import outcome_text
from services.pictures.lookalikes import LookalikeGame, LookalikesView

_PULL_MS = 80
_GAME = "<b>A game.</b> It shows whose face is nearest, however far that is. It does not say who somebody is."
_NO_FACE_YET = "Whose face?\n\nTake the one in front of the camera, choose a picture, or drop one here. It is not kept."
_NOBODY_YET = (
    "Like whom?\n\nChoose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. "
    "Your own people will do, too. The folder is only read."
)
_THEN = "Now take a face, or open a picture."
_COMPARING = "Comparing…"
_LOOKING = "Looking for faces…"
_NOTHING = "No face was found on this picture."
_SEVERAL = "There are {} faces: click on the one that is meant, or use the arrow keys."


class LookalikeWindow(Page):
    """Follows ``lookalikes``; ``snapshot`` gives the live picture and the gallery's folder."""

    def __init__(
        self, lookalikes: LookalikeGame, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Who do they look like?", (1040, 680), appearance, parent, _PULL_MS)
        self.setMinimumSize(760, 520)
        self.setAcceptDrops(True)
        self._lookalikes = lookalikes
        self._snapshot = snapshot
        self._shown: int | None = None
        self._pictured: tuple[Image, object] | None = None
        self.game = QLabel(_GAME)
        self.game.setTextFormat(Qt.TextFormat.RichText)
        self.game.setWordWrap(True)
        self.take = _button("&Take from the camera", "camera", "Take the face in front of the camera as it is now")
        self.open = _button("Open &picture…", "picture", "Take the face on a picture")
        self.choose = _button("&Choose people…", "folder", "A folder of people to compare with; it is only read")
        self.own = _button("&My own people", "people", "Compare with the people of the gallery")
        self.face_empty = _empty(_NO_FACE_YET)
        self.picker = FacePicker()
        self.face_title = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.face_title.setObjectName("heading")
        self.face_hint = _words("muted")
        self.people_empty = _empty(_NOBODY_YET)
        self.cards = LookalikeCards(appearance.theme)
        self.people_title = _words("heading")
        self.people_hint = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.people_hint.setObjectName("muted")
        self.activity = ActivityRow()
        self._assemble()
        self._connect()
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._lookalikes.view(), self._snapshot()
        ready = bool(snapshot.detector and snapshot.embedder)
        self.take.setEnabled(ready and snapshot.frame is not None)
        self.open.setEnabled(ready)
        self.choose.setEnabled(ready)
        self.own.setEnabled(ready and bool(snapshot.gallery.people) and snapshot.gallery.folder is not None)
        if view.version != self._shown:
            self._shown = view.version
            self._show_face(view)
            self._show_people(view)
        said = outcome_text(view.status) if ready else "The networks are being prepared; a moment, please."
        self.activity.show_activity(view.activity, said)

    def open_picture(self, file: Path) -> None:
        self._lookalikes.open(file)
        self.pull()

    def compare_with(self, folder: Path) -> None:
        self._lookalikes.compare_with(folder)
        self.pull()

    def ask_for_picture(self) -> None:
        dialog = self._dialog("Open a picture", QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(sorted(f"*{suffix}" for suffix in PICTURE_SUFFIXES))
        dialog.setNameFilters([f"Pictures ({patterns})", "All files (*)"])
        dialog.filesSelected.connect(lambda names: self.open_picture(Path(names[0])))
        dialog.open()

    def ask_for_people(self) -> None:
        dialog = self._dialog("Choose a folder of people", QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.compare_with(Path(names[0])))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture is the face, a folder the people."""
        path = _dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.is_dir():
            self.compare_with(path)
        else:
            self.open_picture(path)

    def dress(self) -> None:
        super().dress()
        theme = self._appearance.theme
        self.cards.set_theme(theme)
        self.game.setStyleSheet(
            f"background: {theme.warning_back}; color: {theme.text}; border-radius: 8px; padding: 8px 12px;"
        )

    def _show_face(self, view: LookalikesView) -> None:
        has_image = view.image is not None
        self.face_empty.setVisible(not has_image)
        for part in (self.picker, self.face_title, self.face_hint):
            part.setVisible(has_image)
        if view.image is None:
            return
        faces = view.faces or ()
        with QSignalBlocker(self.picker):  # what is shown is not what is asked for
            if self._pictured is None or self._pictured[0] is not view.image or self._pictured[1] != faces:
                self._pictured = view.image, faces
                self.picker.show_faces(view.image, faces)
            if view.chosen is not None:
                self.picker.choose(view.chosen)
        self.face_title.setText(view.title)
        self.face_hint.setText(_face_words(view))
        self.face_hint.setVisible(bool(self.face_hint.text()))

    def _show_people(self, view: LookalikesView) -> None:
        has_any = bool(view.nearest)
        self.people_empty.setText(_people_words(view))
        self.people_empty.setVisible(not has_any)
        self.cards.setVisible(has_any)
        self.cards.show_lookalikes(view.nearest)
        self.people_title.setText("This face…")
        self.people_title.setVisible(has_any)
        people, pictures = count_words(view.people, "person", "people"), count_words(view.pictures, "picture")
        self.people_hint.setText(f"Among {people} on {pictures} of {view.folder}")
        self.people_hint.setVisible(view.people > 0)

    def _connect(self) -> None:
        self.take.clicked.connect(lambda: self._lookalikes.take())
        self.open.clicked.connect(self.ask_for_picture)
        self.choose.clicked.connect(self.ask_for_people)
        self.own.clicked.connect(self._compare_with_own)
        self.picker.chosen.connect(lambda face: self._lookalikes.choose(face))
        self.activity.stopped.connect(lambda: self._lookalikes.cancel())

    def _compare_with_own(self) -> None:
        folder = self._snapshot().gallery.folder
        if folder is not None:
            self.compare_with(folder)

    def _assemble(self) -> None:
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(
            _column([self.take, self.open], [self.face_title, self.face_hint], self.picker, self.face_empty)
        )
        parts.addWidget(
            _column([self.choose, self.own], [self.people_title, self.people_hint], self.cards, self.people_empty)
        )
        parts.setSizes([560, 440])
        parts.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(self.game)
        whole.addWidget(parts, 1)
        whole.addWidget(self.activity)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog


def _people_words(view: LookalikesView) -> str:
    """What stands where the people will be."""
    if view.folder is None:
        return _NOBODY_YET
    if not view.people:
        return f"The people of {view.folder.name or view.folder} are looked at…"
    return _COMPARING if view.faces else _THEN if view.image is None else ""


def _face_words(view: LookalikesView) -> str:
    if view.faces is None:
        return _LOOKING
    if not view.faces:
        return _NOTHING
    return _SEVERAL.format(len(view.faces)) if len(view.faces) > 1 else ""


def _column(buttons: list[QPushButton], words: list[QLabel], part: QWidget, empty: QLabel) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    for label in words:
        column.addWidget(label)
    column.addWidget(part, 1)
    column.addWidget(empty, 1)
    return made


def _dropped(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and (path.is_dir() or is_picture(path)):
            return path
    return None


def _empty(words: str) -> QLabel:
    label = _words("dropzone")
    label.setText(words)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _words(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(words: str, drawing: str, explanation: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(explanation)
    name_icon(button, drawing)
    return button
