"""Still pictures: open or drop them, see who is on them, save the results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.pictures.still_faces import ShownFace, StillFaceDelegate, StillView, face_crop
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_folder, ask_for_pictures, ask_where_to_save
from gui.widgets.layouts import column, empty_label, label, panel, row, splitter
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.picture_files import is_picture
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from realtime.interfaces import Snapshot
from recognition.recognizer import Face
from recognition.types import Image
from services.messages.formatting import count_text
from services.messages.pictures import outcome_text
from services.pictures.identify import PictureResult
from services.pictures.stills import StillPictures, StillsView

_REFRESH_MS = 80
_SIDE = 40
_GAME = (
    "A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is."
)
_INVITATION = "Drop pictures here, or a folder of them.\n\nThey are processed on this computer and are not registered."


def summary(result: PictureResult, threshold: float) -> str:
    """'Ada Lovelace, 2 unknown'."""
    if result.error is not None:
        return str(result.error)
    if result.faces is None:
        return "waiting"
    if not result.faces:
        return "no face found"
    names = [face.person_at(threshold) for face in result.faces]
    known = dict.fromkeys(name for name in names if name is not None)
    return ", ".join([*known, *([f"{names.count(None)} unknown"] if None in names else [])])


class StillsWindow(Page):
    """Follows ``stills``; ``snapshot`` gives threshold and gallery. Names follow the threshold as in the live picture.

    ``lookalike_wanted`` carries picture, title and face for the game with other people.
    """

    lookalike_wanted = Signal(object, str, object)

    def __init__(self, stills: StillPictures, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__("Pictures", (1180, 720), parent, refresh_ms=_REFRESH_MS)
        self.setAcceptDrops(True)
        self._stills = stills
        self._snapshot = snapshot
        self._followed: int | None = None
        self._gallery_version: int | None = None
        self._listed: tuple[tuple[PictureResult, ...], float] = (), -1.0
        self._image: Image | None = None
        self.open_pictures = button("Open &pictures…", "Process pictures; they are not registered", "picture")
        self.open_pictures.clicked.connect(lambda: ask_for_pictures(self, "Open pictures", self.open))
        self.open_folder = button("Open &folder…", "Process all pictures of a folder", "folder")
        self.open_folder.clicked.connect(
            lambda: ask_for_folder(self, "Open all pictures of a folder", lambda folder: self.open([folder]))
        )
        self.take = button("&Take picture", "Process the live picture as it is now", "camera", clicked=stills.take)
        self.game = button("&Who do I look like?", "A game: the most similar person, however different", "demo")
        self.game.setCheckable(True)
        self.save = button("&Save", "Save the results", "save")
        menu = QMenu(self.save)
        self.save_pictures = menu.addAction("Pictures with names…")
        self.save_table = menu.addAction("Table (CSV)…")
        self.save.setMenu(menu)
        self.clear = button("&Clear", "Take all pictures off the list; the files stay", "close", clicked=stills.clear)
        self.results = RowModel(lambda each: each[0], self._label, self, tips=True)
        self.list = RowList(self.results, "Pictures", reselect=False)
        self.list.setUniformItemSizes(True)
        RowDelegate(self.list, self._content, side=_SIDE)
        self.view = StillView()
        self.invitation = empty_label(_INVITATION)
        self.faces = RowModel(lambda each: each.number, lambda each: each.label, self)
        self.people = RowList(self.faces, "Faces of this picture", reselect=False)
        for each in (self.list, self.people):
            each.setSelectionMode(RowList.SelectionMode.SingleSelection)
            each.setMinimumWidth(170)
        self._face_delegate = StillFaceDelegate(self.people)
        self.count = label(name="heading")
        self.hint = label(_GAME, "muted")
        self.elsewhere = button(
            "Among &other people…", "Play it with the people of another folder", "people", clicked=self._play_elsewhere
        )
        for part in (self.hint, self.elsewhere):
            part.hide()
            self.game.toggled.connect(part.setVisible)
        self.activity = ActivityRow(stills.cancel)
        side = panel(self.count, self.hint, (self.people, 1), self.elsewhere, spacing=6, margins=(6, 0, 0, 0))
        self._parts = splitter(self.list, self.view, side, sizes=(230, 650, 290), stretched=1)
        buttons = row(self.open_pictures, self.open_folder, self.take, None, self.game, self.save, self.clear)
        column(buttons, (self.invitation, 1), (self._parts, 1), self.activity, margins=(12, 10, 12, 10), on=self)
        self.save_table.triggered.connect(
            lambda: ask_where_to_save(self, "Save the table", "faces.csv", ["Table (*.csv)"], stills.save_table)
        )
        self.save_pictures.triggered.connect(
            lambda: ask_for_folder(self, "Save pictures with names into a folder", stills.save_pictures)
        )
        self.game.toggled.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.people.selectionModel().currentChanged.connect(
            lambda index: self.view.mark(index.row() if index.isValid() else None)
        )
        self.view.face_clicked.connect(lambda face: self.people.setCurrentIndex(self.faces.at(face)))
        self.view.beside_clicked.connect(lambda: self.people.setCurrentIndex(QModelIndex()))
        self.set_up()

    def refresh(self) -> None:
        view, snapshot = self._stills.view(), self._snapshot()
        if snapshot.gallery.version != self._gallery_version:
            self._gallery_version = snapshot.gallery.version
            self._face_delegate.show_gallery(snapshot.gallery)
        if self._listed != (view.results, snapshot.threshold):
            self._listed = view.results, snapshot.threshold
            self.results.show_rows(list(enumerate(view.results)))
            self.results.rows_changed()
        shown = _shown_result(view)
        if view.shown != self._followed:  # what was opened is selected once; from then on the list says what is shown
            self._followed = view.shown
            if shown is not None:
                self.list.setCurrentIndex(self.results.at(view.shown or 0))
        faces = (shown.faces if shown is not None else None) or ()
        image = view.image if shown is not None else None
        game = self.game.isChecked()
        self.view.show_still(image, faces, threshold=snapshot.threshold, game=game)
        self.view.describe()
        self._show_faces(image, faces, snapshot.threshold, game=game)
        self.count.setText(_heading(shown))
        self.elsewhere.setEnabled(bool(faces))
        self.activity.show_activity(view.activity, outcome_text(view.status))
        has_any = bool(view.results)
        self.invitation.setVisible(not has_any)
        for part in (self._parts, self.clear, self.save, self.game):
            part.setVisible(has_any)
        self.take.setEnabled(snapshot.frame is not None)

    def open(self, paths: Sequence[Path]) -> None:
        self._stills.open(paths)
        self.refresh()

    def accepted(self, paths: Sequence[Path]) -> list[Path]:
        return [each for each in paths if each.is_dir() or is_picture(each)]

    def take_dropped(self, paths: Sequence[Path]) -> None:
        self.open(paths)

    def _show_faces(self, image: Image | None, faces: Sequence[Face], threshold: float, *, game: bool) -> None:
        shown = faces if image is not None else ()
        boxes, old = [each.detection.box for each in shown], self.faces.rows
        crops = [each.crop for each in old]
        if image is not self._image or boxes != [each.face.detection.box for each in old]:
            self._image = image
            crops = [face_crop(image, box) for box in boxes] if image is not None else []
            self.faces.show_rows([])  # none is selected
        pairs = enumerate(zip(shown, crops, strict=True))
        self.faces.show_rows([ShownFace(number, face, crop, threshold, game) for number, (face, crop) in pairs])

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self._stills.view().shown:
            self._stills.show(index.row())

    def _label(self, row: tuple[int, PictureResult]) -> str:
        return f"{row[1].path or row[1].title}: {summary(row[1], self._listed[1])}"

    def _content(self, row: tuple[int, PictureResult]) -> RowContent:
        result = row[1]
        title = Span(result.title, "text", bold=True, elide=Qt.TextElideMode.ElideMiddle)
        status = Span(summary(result, self._listed[1]), "muted" if result.error is None else "warning")
        return RowContent(((title,), (status,)), result.path)

    def _play_elsewhere(self) -> None:
        """With the selected face, or the first."""
        shown, faces = _shown_result(self._stills.view()), self.faces.rows
        if shown is not None and faces:
            face: ShownFace = faces[max(0, self.people.currentIndex().row())]
            self.lookalike_wanted.emit(self._image, shown.title, face.face.detection.box)


def _shown_result(view: StillsView) -> PictureResult | None:
    return view.results[view.shown] if view.shown is not None and view.shown < len(view.results) else None


def _heading(shown: PictureResult | None) -> str:
    if shown is None:
        return ""
    if shown.error is not None:
        return "This picture cannot be read"
    if shown.faces is None:
        return "Processing…"
    return count_text(len(shown.faces), "face") if shown.faces else "No face found"
