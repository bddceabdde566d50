"""Still pictures: open or drop them, see who is on them, save the results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.live.video_view import VideoView
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_folder, ask_for_pictures, ask_where_to_save
from gui.widgets.flow_row import FlowRow
from gui.widgets.layouts import column, empty_label, label, panel, splitter
from gui.widgets.page import Page
from gui.widgets.painting import Span, line_height, paint_background, paint_line, paint_portrait, placed
from gui.widgets.picture_files import is_picture
from gui.widgets.pixmaps import Thumbnails, square_pixmap
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import Index, RowList, RowModel
from gui.widgets.theme import current_theme
from realtime.interfaces import GalleryView, SessionState, Snapshot
from recognition.recognizer import Face
from recognition.types import Analysis, Box, Frame, Image, State, Track
from services.language import error_text, tr, tr_count
from services.messages.enrolment import flaw_texts
from services.messages.formatting import comma_text, distance_text, dotted_text
from services.messages.outcomes import outcome_text
from services.pictures.identify import PictureResult
from services.pictures.stills import StillPictures, StillsView

_REFRESH_MS = 80
_SIDE = 40
_CROWD = 10
_FACE = 60
_NEAR = 26
_LINE = 32
_PAD = 10
_MAX_DISTANCE = 1.2
"""Where a person's bar is empty: the distance of strangers and more."""
_MARGIN = 0.25
"""Around a face, in sizes of its box."""


def summary(result: PictureResult, threshold: float) -> str:
    """'Ada Lovelace, 2 unknown'."""
    if result.error is not None:
        return error_text(result.error)
    if result.faces is None:
        return tr("waiting")
    if not result.faces:
        return tr("no face found")
    names = [face.person_at(threshold) for face in result.faces]
    known = dict.fromkeys(name for name in names if name is not None)
    unknown = [tr_count("{n} unknown", "{n} unknown", names.count(None))] if None in names else []
    return comma_text([*known, *unknown])


class StillsWindow(Page):
    """Follows ``stills``; ``snapshot`` gives threshold and gallery. Names follow the threshold as in the live picture.

    ``lookalike_wanted`` carries picture, title and face for the game with other people.
    """

    lookalike_wanted = Signal(object, str, object)

    def __init__(self, stills: StillPictures, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Pictures"), (1180, 720), parent, refresh_ms=_REFRESH_MS)
        self.setAcceptDrops(True)
        self._stills = stills
        self._snapshot = snapshot
        self._followed: int | None = None
        self._gallery_version: int | None = None
        self._listed: tuple[tuple[PictureResult, ...], float] = (), -1.0
        self._image: Image | None = None
        self.open_pictures = button(tr("Open &pictures…"), tr("Process pictures; they are not registered"), "picture")
        self.open_pictures.clicked.connect(lambda: ask_for_pictures(self, tr("Open pictures"), self.open))
        self.open_folder = button(tr("Open &folder…"), tr("Process all pictures of a folder"), "folder")
        self.open_folder.clicked.connect(
            lambda: ask_for_folder(self, tr("Open all pictures of a folder"), lambda folder: self.open([folder]))
        )
        tip = tr("Process the live picture as it is now")
        self.take = button(tr("&Take picture"), tip, "camera", clicked=stills.take)
        tip = tr("A game: the most similar person, however different")
        self.game = button(tr("&Who do I look like?"), tip, "demo")
        self.game.setCheckable(True)
        self.save = button(tr("&Save"), tr("Save the results"), "save")
        menu = QMenu(self.save)
        self.save_pictures = menu.addAction(tr("Pictures with names…"))
        self.save_table = menu.addAction(tr("Table (CSV)…"))
        menu.addSeparator()
        self.save_tags = menu.addAction(tr("Copies with face tags for photo managers…"))
        self.save_sidecars = menu.addAction(tr("Face tags in files beside the pictures (XMP)…"))
        self.save.setMenu(menu)
        tip = tr("Take all pictures off the list; the files stay")
        self.clear = button(tr("&Clear"), tip, "close", clicked=stills.clear)
        self.results = RowModel(lambda each: each[0], self._label, self, tips=True)
        self.list = RowList(self.results, tr("Pictures"), reselect=False)
        self.list.setUniformItemSizes(True)
        RowDelegate(self.list, self._content, side=_SIDE)
        self.view = StillView()
        self.invitation = empty_label(
            tr(
                "Drop pictures here, or a folder of them.\n\nThey are processed on this computer and are not "
                "registered."
            )
        )
        self.faces = RowModel(lambda each: each.number, lambda each: each.label, self)
        self.people = RowList(self.faces, tr("Faces of this picture"), reselect=False)
        for each in (self.list, self.people):
            each.setSelectionMode(RowList.SelectionMode.SingleSelection)
            each.setMinimumWidth(170)
        self._face_delegate = StillFaceDelegate(self.people)
        self.count = label(name="heading")
        game = tr(
            "A game: the most similar person of your gallery, however different the faces are. It does not say who "
            "somebody is."
        )
        self.hint = label(game, "muted")
        tip = tr("Play it with the people of another folder")
        self.elsewhere = button(tr("Among &other people…"), tip, "people", clicked=self._play_elsewhere)
        for part in (self.hint, self.elsewhere):
            part.hide()
            self.game.toggled.connect(part.setVisible)
        self.activity = ActivityRow(stills.cancel)
        side = panel(self.count, self.hint, (self.people, 1), self.elsewhere, spacing=6, margins=(6, 0, 0, 0))
        self._parts = splitter(self.list, self.view, side, sizes=(230, 650, 290), stretched=1)
        buttons = FlowRow(self.open_pictures, self.open_folder, self.take, self.game, self.save, self.clear)
        column(buttons, (self.invitation, 1), (self._parts, 1), self.activity, margins=(12, 10, 12, 10), on=self.body)
        self.save_table.triggered.connect(
            lambda: ask_where_to_save(self, tr("Save the table"), "faces.csv", [tr("Table (*.csv)")], stills.save_table)
        )
        self.save_pictures.triggered.connect(
            lambda: ask_for_folder(self, tr("Save pictures with names into a folder"), stills.save_pictures)
        )
        self.save_tags.triggered.connect(
            lambda: ask_for_folder(self, tr("Save copies with face tags into a folder"), stills.save_tags)
        )
        self.save_sidecars.triggered.connect(
            lambda: ask_for_folder(
                self, tr("Save XMP files into a folder"), lambda folder: stills.save_tags(folder, only_sidecars=True)
            )
        )
        self.game.toggled.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.people.selectionModel().currentChanged.connect(
            lambda index: self.view.mark(index.row() if index.isValid() else None)
        )
        self.view.face_clicked.connect(lambda face: self.people.setCurrentIndex(self.faces.at(face)))
        self.view.beside_clicked.connect(lambda: self.people.setCurrentIndex(QModelIndex()))
        self.refresh()

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
        self.faces.show_rows(
            [ShownFace(number, face.told_at(threshold), crop, threshold, game) for number, (face, crop) in pairs]
        )

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
        return tr("This picture cannot be read")
    if shown.faces is None:
        return tr("Processing…")
    return tr_count("{n} face", "{n} faces", len(shown.faces)) if shown.faces else tr("No face found")


@dataclass(frozen=True, slots=True)
class ShownFace:
    """A face with what its name depends on.

    game: the nearest person is shown, however far.
    """

    number: int
    face: Face
    crop: QPixmap
    threshold: float
    game: bool

    @property
    def headline(self) -> str:
        """'Ada Lovelace' or 'Unknown'."""
        if self.game and self.face.nearest:
            return self.face.nearest[0][0]
        return self.face.person_at(self.threshold) or tr("Unknown")

    @property
    def remark(self) -> str:
        """Shown under the name."""
        if not self.face.nearest and not self.face.only_named:
            return tr("nobody is registered")
        if self.game and self.face.nearest:
            return tr("most similar, just for fun")
        status = tr("registered") if self.face.person_at(self.threshold) is not None else tr("nobody is near enough")
        return dotted_text((status, *flaw_texts(self.face.quality.reasons)))

    @property
    def label(self) -> str:
        """For a screen reader."""
        near = comma_text([f"{person} {distance_text(distance)}" for person, distance in self.face.nearest])
        said = {"name": self.headline, "remark": self.remark}
        if not near:
            return tr("{name}, {remark}. Nearest: nobody", **said)
        return tr("{name}, {remark}. Nearest: {people}", **said, people=near)


def face_crop(image: Image, box: Box) -> QPixmap:
    """A square around the face, with some margin."""
    height, width = image.shape[:2]
    x, y = box.center
    size = max(box.width, box.height) * (1 + 2 * _MARGIN)
    side = int(max(2.0, min(size, width, height)))
    left = round(min(max(x - side / 2, 0), width - side))
    top = round(min(max(y - side / 2, 0), height - side))
    return square_pixmap(image[top : top + side, left : left + side], _FACE)


class StillFaceDelegate(QStyledItemDelegate):
    """The face with its name; below it the nearest people, each with a picture, a bar and the distance."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._pictures: dict[str, Path] = {}
        self._thumbnails = Thumbnails(_NEAR, self)
        self._thumbnails.arrived.connect(view.viewport().update)
        view.setItemDelegate(self)

    def show_gallery(self, gallery: GalleryView) -> None:
        self._thumbnails.invalidate()
        people = gallery.people if gallery.folder is not None else ()
        folder = gallery.folder or Path()
        self._pictures = {each.name: folder / each.key_picture for each in people if each.key_picture}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: ShownFace = index.data(Qt.ItemDataRole.UserRole)
        return QSize(240, _FACE + len(shown.face.nearest) * _LINE + 3 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: ShownFace = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_background(painter, back, option.state)
        room = back.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        portrait = placed(QRect(room.left(), room.top(), _FACE, _FACE), room, painter)
        paint_portrait(painter, portrait, "?", shown.crop)
        is_named = not shown.game and shown.face.person_at(shown.threshold) is not None
        name = (Span(shown.headline, "text", bold=True, scale=1.1),)
        remark = (Span(shown.remark, "present" if is_named else "muted"),)
        height = line_height(option.font, name)
        first = QRect(room.left() + _FACE + 12, room.top() + _FACE // 2 - height, room.width() - _FACE - 12, height)
        first = placed(first, room, painter)
        paint_line(painter, first, name, option.font)
        paint_line(painter, first.translated(0, height + 2), remark, option.font)
        for place, (person, distance) in enumerate(shown.face.nearest):
            line = QRect(room.left(), room.top() + _FACE + _PAD // 2 + place * _LINE, room.width(), _LINE)
            self._paint_near(painter, line, option.font, person, distance, within=distance <= shown.threshold)
        painter.restore()

    def _paint_near(
        self, painter: QPainter, line: QRect, font: QFont, person: str, distance: float, *, within: bool
    ) -> None:
        """``within``: the threshold."""
        theme = current_theme()
        path = self._pictures.get(person)
        picture = self._thumbnails.get(path, painter.device().devicePixelRatioF()) if path is not None else None
        portrait = placed(QRect(line.left(), line.center().y() - _NEAR // 2, _NEAR, _NEAR), line, painter)
        paint_portrait(painter, portrait, person, picture)
        width = QFontMetrics(font).horizontalAdvance(distance_text(0.0))
        room = placed(line.adjusted(_NEAR + 10, 0, -width - 8, -7), line, painter)
        colour = "text" if within else "muted"
        paint_line(painter, room, (Span(person, colour),), font)
        paint_line(painter, line, (Span(distance_text(distance), colour),), font, Qt.AlignmentFlag.AlignRight)
        painter.setPen(Qt.PenStyle.NoPen)
        near = max(0.0, 1 - distance / _MAX_DISTANCE)
        for share, fill in ((1.0, theme.line), (near, theme.accent if within else theme.muted)):
            painter.setBrush(QColor(fill))
            bar = placed(QRect(room.left(), line.bottom() - 6, round(room.width() * share), 3), room, painter)
            painter.drawRoundedRect(QRectF(bar), 1.5, 1.5)


class StillView(VideoView):
    """A picture with its faces; ``mark`` frames the selected one."""

    def __init__(self) -> None:
        super().__init__()
        self._still: Frame | None = None

    def show_still(self, image: Image | None, faces: Sequence[Face], *, threshold: float, game: bool) -> None:
        """``game``: every face gets the name of the nearest person, however far."""
        if image is None:
            self._still = None
        elif self._still is None or self._still.image is not image:
            self._still = Frame(image, 0, 0.0)
        tracks = tuple(_track(number, face, threshold, game) for number, face in enumerate(faces))
        analysis = Analysis(tracks, 0, 0.0)
        self.show_snapshot(
            Snapshot(SessionState.RUNNING, 0.0, frame=self._still, analysis=analysis, threshold=threshold)
        )

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """In a crowd, where labels would hide faces, only those of known faces and of the selected one."""
        if len(tracks) <= _CROWD:
            return tracks
        return tuple(each for each in tracks if each.state is State.KNOWN or each.id == self.marked)


def _track(number: int, face: Face, threshold: float, game: bool) -> Track:
    face = face.told_at(threshold)
    person = face.person_at(threshold)
    state = State.UNKNOWN if person is None else State.KNOWN
    if game and face.nearest:
        # Not the mark of a known face: the game must not look like a recognition.
        state, person = State.UNCERTAIN, tr("like {name}", name=face.nearest[0][0])
    return Track(number, face.detection.box, (0.0, 0.0), 0.0, state=state, person=person, distance=face.distance)
