"""Still pictures: open or drop them, see who is on them, save the results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from gui.pictures.still_faces import ShownFace, StillFaceDelegate, StillView, crops_of
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_folder, ask_for_pictures, ask_where_to_save
from gui.widgets.layouts import column, empty_label, label, panel, row, splitter
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.picture_files import is_picture
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from recognition.recognizer import Face
from recognition.types import Box, Image
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


@dataclass(frozen=True, slots=True)
class _Listed:
    number: int
    result: PictureResult
    threshold: float

    @property
    def label(self) -> str:
        return f"{self.result.path or self.result.title}: {summary(self.result, self.threshold)}"


def summary(result: PictureResult, threshold: float) -> str:
    """'Ada Lovelace, 2 unknown'."""
    if result.error is not None:
        return str(result.error)
    if result.faces is None:
        return "waiting"
    if not result.faces:
        return "no face found"
    names = [face.person_at(threshold) for face in result.faces]
    known = list(dict.fromkeys(name for name in names if name is not None))
    unknown = names.count(None)
    return ", ".join([*known, *([f"{unknown} unknown"] if unknown else [])])


class StillsWindow(Page):
    """Follows ``stills``; ``snapshot`` gives threshold and gallery. Names follow the threshold as in the live picture.

    ``lookalike_wanted`` carries picture, title and face for the game with other people.
    """

    lookalike_wanted = Signal(object, str, object)

    def __init__(
        self, stills: StillPictures, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Pictures", (1180, 720), appearance, parent, refresh_ms=_REFRESH_MS)
        self.setAcceptDrops(True)
        self._stills = stills
        self._snapshot = snapshot
        self._requested: int | None = None
        self._followed: int | None = None
        self._gallery_version: int | None = None
        self._listed: tuple[tuple[PictureResult, ...], float] = (), -1.0
        self._crops: tuple[QPixmap, ...] = ()
        self._cropped: Image | None = None
        self._boxes: list[Box] = []
        self.open_pictures = button(
            "Open &pictures…", "Process pictures; they are not registered", "picture", clicked=self.ask_for_pictures
        )
        self.open_folder = button(
            "Open &folder…", "Process all pictures of a folder", "folder", clicked=self.ask_for_folder
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
        self.results = RowModel(lambda each: each.number, lambda each: each.label, self, tips=True)
        self.list = _list(self.results, "Pictures")
        self.list.setUniformItemSizes(True)
        RowDelegate(self.list, _content, side=_SIDE)
        self.view = StillView()
        self.invitation = empty_label(_INVITATION)
        self.faces = RowModel(lambda each: each.number, lambda each: each.label, self)
        self.people = _list(self.faces, "Faces of this picture")
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
        column(
            row(self.open_pictures, self.open_folder, self.take, None, self.game, self.save, self.clear),
            (self.invitation, 1),
            (self._parts, 1),
            self.activity,
            margins=(12, 10, 12, 10),
            on=self,
        )
        self.save_table.triggered.connect(self.ask_where_to_save_table)
        self.save_pictures.triggered.connect(self.ask_where_to_save_pictures)
        self.game.toggled.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.people.selectionModel().currentChanged.connect(lambda index: self.view.pick(index.row()))
        self.view.picked.connect(self._pick)
        self.set_up()

    def refresh(self) -> None:
        view, snapshot = self._stills.view(), self._snapshot()
        if snapshot.gallery.version != self._gallery_version:
            self._gallery_version = snapshot.gallery.version
            self._face_delegate.show_gallery(snapshot.gallery)
        if self._listed[0] is not view.results or self._listed[1] != snapshot.threshold:
            self._listed = view.results, snapshot.threshold
            self.results.show_rows([_Listed(*each, snapshot.threshold) for each in enumerate(view.results)])
        self._follow_shown(view)
        shown = _shown_result(view)
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

    def ask_for_pictures(self) -> None:
        ask_for_pictures(self, "Open pictures", self.open)

    def ask_for_folder(self) -> None:
        ask_for_folder(self, "Open all pictures of a folder", lambda folder: self.open([folder]))

    def ask_where_to_save_table(self) -> None:
        ask_where_to_save(self, "Save the table", "faces.csv", ["Table (*.csv)"], self._stills.save_table)

    def ask_where_to_save_pictures(self) -> None:
        ask_for_folder(self, "Save pictures with names into a folder", self._stills.save_pictures)

    def accepted(self, paths: Sequence[Path]) -> list[Path]:
        return [each for each in paths if each.is_dir() or is_picture(each)]

    def take_dropped(self, paths: Sequence[Path]) -> None:
        self.open(paths)

    def _show_faces(self, image: Image | None, faces: Sequence[Face], threshold: float, *, game: bool) -> None:
        shown = list(faces) if image is not None else []
        boxes = [each.detection.box for each in shown]
        if image is not self._cropped or boxes != self._boxes:
            self._cropped, self._boxes = image, boxes
            self._crops = crops_of(image, shown) if image is not None else ()
            self.faces.show_rows([])
            self.view.pick(-1)
        pairs = enumerate(zip(shown, self._crops, strict=True))
        self.faces.show_rows([ShownFace(number, face, crop, threshold, game) for number, (face, crop) in pairs])

    def _follow_shown(self, view: StillsView) -> None:
        """What was opened is selected in the list once; from then on the list says what is shown."""
        if view.shown == self._followed:
            return
        self._followed = view.shown
        if view.shown is not None and view.shown < len(view.results):
            self._requested = view.shown
            self.list.setCurrentIndex(self.results.at(view.shown))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self._requested:
            self._requested = index.row()
            self._stills.show(index.row())

    def _pick(self, face: int) -> None:
        if face >= 0:
            self.people.setCurrentIndex(self.faces.at(face))
        else:
            self.people.clearSelection()
            self.people.setCurrentIndex(QModelIndex())

    def _play_elsewhere(self) -> None:
        """With the selected face, or the first."""
        view = self._stills.view()
        shown = _shown_result(view)
        faces = (shown.faces if shown is not None else None) or ()
        if shown is not None and faces and view.image is not None:
            face = faces[max(0, self.people.currentIndex().row())]
            self.lookalike_wanted.emit(view.image, shown.title, face.detection.box)


def _content(listed: _Listed) -> RowContent:
    result = listed.result
    status = Span(summary(result, listed.threshold), "warning" if result.error is not None else "muted")
    title = Span(result.title, "text", bold=True, elide=Qt.TextElideMode.ElideMiddle)
    return RowContent(((title,), (status,)), result.path)


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


def _list(rows: RowModel, name: str) -> RowList:
    made = RowList(rows, name, reselect=False)
    made.setSelectionMode(RowList.SelectionMode.SingleSelection)
    made.setMinimumWidth(170)
    return made
