"""Sort a folder of faces: those of one person are grouped, and get a name all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.pictures.group_details import GroupDetails
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_folder, open_path
from gui.widgets.layouts import (
    PAGE_MARGINS,
    ElidedLabel,
    Scrolled,
    column,
    empty_label,
    label,
    row,
    show_text,
    splitter,
)
from gui.widgets.name_field import NameField
from gui.widgets.page import Page
from gui.widgets.painting import Span, isolated, paint_background, paint_line, paint_portrait, placed
from gui.widgets.pixmaps import jpeg_pixmap
from gui.widgets.rows import Index, RowList, RowModel
from gui.widgets.theme import current_theme
from realtime.interfaces import Snapshot
from services.gallery.editor import GalleryEditor
from services.language import number_text, tr, tr_count
from services.messages.formatting import comma_text, sentences_text
from services.messages.gallery import change_text
from services.messages.outcomes import outcome_text
from services.pictures.sorting import SINGLES, FaceGroup, FaceSorting, SortedFace, SortingView

_SIDE = 46
_GAP = 5
_PAD = 8


def group_model(parent: QObject) -> RowModel:
    """Rows are FaceGroup."""
    return RowModel(lambda row: row.number, lambda row: comma_text([_title(row), _counts(row)]), parent)


class GroupDelegate(QStyledItemDelegate):
    """A heading, and as many of the faces as there is room for."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, _SIDE + QFontMetrics(option.font).height() + 3 * _PAD + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group: FaceGroup = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_background(painter, back, option.state)
        room = back.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD)
        is_done = bool(group.people) and not group.unnamed
        title = Span(f"{'✓ ' if is_done else ''}{_title(group)}   ", "present" if is_done else "text", bold=True)
        height = QFontMetrics(option.font).height()
        heading = QRect(room.left(), room.top(), room.width(), height)
        paint_line(painter, heading, (title, Span(_counts(group))), option.font)
        self._paint_faces(painter, room.adjusted(0, height + _PAD - 2, 0, 0), group.faces, option)
        painter.restore()

    def _paint_faces(
        self, painter: QPainter, room: QRect, faces: Sequence[SortedFace], option: QStyleOptionViewItem
    ) -> None:
        fit = max(1, (room.width() + _GAP) // (_SIDE + _GAP))
        shown = faces if len(faces) <= fit else faces[: fit - 1]
        place = QRect(room.left(), room.top(), _SIDE, _SIDE)
        for face in shown:
            painter.setOpacity(0.45 if face.person is not None else 1.0)
            paint_portrait(painter, placed(place, room, painter), "", jpeg_pixmap(face.face.thumbnail))
            place.translate(_SIDE + _GAP, 0)
        painter.setOpacity(1.0)
        if len(shown) < len(faces):
            painter.setFont(option.font)
            painter.setPen(QColor(current_theme().muted))
            more = isolated(f"+{number_text(len(faces) - len(shown))}")
            painter.drawText(placed(place, room, painter), Qt.AlignmentFlag.AlignCenter, more)


def _title(group: FaceGroup) -> str:
    """Names, a suggested name, or a question."""
    if group.number == SINGLES:
        return tr("Single faces")
    suggestion = tr("{name}?", name=group.resembles) if group.resembles else tr("Who is this?")
    return comma_text(group.people) or suggestion


def _counts(group: FaceGroup) -> str:
    """'11 of 14 faces registered'."""
    count, named = len(group.faces), len(group.faces) - len(group.unnamed)
    if not named:
        return tr_count("{n} face", "{n} faces", count)
    if named == count:
        return tr_count("{n} face registered", "{n} faces registered", count)
    return tr_count(
        "{named} of {n} face registered", "{named} of {n} faces registered", count, named=number_text(named)
    )


class SortingWindow(Page):
    """Follows ``sorting``; ``snapshot`` gives the gallery, and whether the networks are ready."""

    def __init__(
        self, sorting: FaceSorting, people: GalleryEditor, snapshot: Callable[[], Snapshot], parent: QWidget
    ) -> None:
        super().__init__(tr("Sort a folder of faces"), (1080, 720), parent)
        self.setAcceptDrops(True)
        self._sorting = sorting
        self._people = people
        self._snapshot = snapshot
        self._shown: SortingView | None = None
        self.folder: Path | None = None
        self.place = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.choose = button(tr("&Choose a folder…"), tr("A folder of photos; it is only read"), "folder")
        self.choose.clicked.connect(lambda: ask_for_folder(self, tr("Choose a folder of photos"), self.take_folder))
        self.start = button(tr("&Sort"), tr("Process all pictures of the folder"), primary=True, clicked=self.sort)
        self.rows = group_model(self)
        self.list = RowList(self.rows, tr("People found"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        GroupDelegate(self.list)
        field = NameField(
            (),
            people.same_person,
            known=lambda name: tr("{name} is registered already, and gets these faces as more pictures.", name=name),
            new=tr("A new person. The faces become pictures of them in the gallery."),
        )
        self.details = GroupDetails(field, lambda: [each.name for each in snapshot().gallery.people])
        self.empty = empty_label()
        self.notes = label(name="muted")
        self.save = button(tr("Sa&ve…"), tr("Save the faces by person, with sheets to look at and a table"), "save")
        self.save.clicked.connect(
            lambda: ask_for_folder(self, tr("Where to save? A new folder is made there"), sorting.save)
        )
        self.open_saved = button(tr("&Open what was saved"), icon="folder", clicked=self._open_saved)
        self.activity = ActivityRow(sorting.cancel)
        self.parts = splitter(self.list, Scrolled(self.details), sizes=(430, 620), stretched=1)
        about = tr(
            "Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one "
            "person. You name the groups. The folder stays as it is, and nothing leaves this computer."
        )
        column(
            label(about, "muted"),
            row((self.place, 1), self.choose, self.start, spacing=10),
            (self.parts, 1),
            (self.empty, 1),
            self.notes,
            row((self.activity, 1), 0, self.open_saved, spacing=12),
            row(self.undo, None, self.save, spacing=12),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.undo.clicked.connect(lambda: people.undo())
        self.details.named.connect(self.name)
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.refresh()

    def refresh(self) -> None:
        view, snapshot = self._sorting.view(), self._snapshot()
        if self._shown is None or view.groups is not self._shown.groups:
            self._show_found(view, self._shown)
            self._shown = view
        folder = self.folder or view.folder
        busy, ready = view.activity is not None, bool(snapshot.detector and snapshot.embedder)
        self.place.setText(str(folder) if folder is not None else tr("No folder is chosen yet."))
        self.start.setEnabled(folder is not None and not busy and ready)
        self.choose.setEnabled(not busy)
        has_any = bool(self.rows.rows)
        self.parts.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.empty.setText(_invitation(folder, busy))
        self.save.setVisible(has_any)
        self.save.setEnabled(not busy)
        self.open_saved.setVisible(view.saved is not None and not busy)
        status = outcome_text(view.status)
        if not ready and folder is not None:
            status = tr("Faces cannot be compared yet: the networks are being prepared.")
        elif has_any and folder is not None and view.folder is not None and folder != view.folder:
            status = tr(
                "These are the faces of {shown}. Press Sort for those of {chosen}.",
                shown=view.folder.name,
                chosen=folder.name,
            )
        self.activity.show_activity(view.activity, status)
        self.undo.show_undo(change_text(self._people.view().undo))

    def take_folder(self, folder: Path) -> None:
        """Chooses the folder to be sorted."""
        self.folder = folder
        self.refresh()
        self.start.setFocus()

    def sort(self) -> None:
        folder = self.folder or self._sorting.view().folder
        if folder is not None:
            self._sorting.open(folder)
            self.setFocus()  # not on to the button that stops it, when this one is disabled
            self.refresh()

    def name(self, faces: tuple[int, ...], person: str) -> None:
        """Registers these faces, and goes on to the next group without a name."""
        self._sorting.name(faces, person)
        place = self.list.currentIndex().row()
        order = [*range(place + 1, len(self.rows.rows)), *range(place)]
        following = (each for each in order if self.rows.rows[each].unnamed)
        self.list.pick(next(following, place))
        self.refresh()
        (self.details.field if self.details.field.isVisible() else self.list).setFocus()

    def accepted(self, paths: Sequence[Path]) -> list[Path]:
        return [each for each in paths if each.is_dir()] if self._sorting.view().activity is None else []

    def take_dropped(self, paths: Sequence[Path]) -> None:
        self.take_folder(paths[0])

    def _show_found(self, view: SortingView, before: SortingView | None) -> None:
        if before is None or view.found is not before.found:  # not the same groups, some of them named since
            self.details.forget()
            self.list.clearSelection()
        self.list.show_rows(view.groups)
        if view.groups and not self.list.selectedIndexes():
            self.list.pick(0)
        self._show_details()
        show_text(self.notes, _notes(view))

    def _show_details(self) -> None:
        picked = self.list.picked()
        self.details.setEnabled(bool(picked))
        if picked:
            self.details.show_group(picked[0])

    def _open_saved(self) -> None:
        saved = self._sorting.view().saved
        if saved is not None:
            open_path(saved)


def _invitation(folder: Path | None, busy: bool) -> str:
    """Shown while there is nothing to show."""
    if folder is None:
        return tr(
            "Drop a folder of photos here, or choose one.\n\nHundreds of pictures take some minutes; the live picture "
            "goes on meanwhile."
        )
    name = folder.name or folder
    if busy:
        return tr("The pictures of {folder} are being processed…", folder=name)
    return tr("Press Sort to process the pictures of {folder}.", folder=name)


def _notes(view: SortingView) -> str:
    """What was left out."""
    found, notes = view.found, []
    if found is not None and found.faceless:
        count = len(found.faceless)
        notes.append(tr_count("No face was found on {n} picture.", "No face was found on {n} pictures.", count))
    if found is not None and found.unreadable:
        path, why = found.unreadable[0]
        others, why = len(found.unreadable) - 1, why.rstrip(".。")
        notes.append(
            tr_count(
                "Not readable: {file} ({why}) and {n} other picture.",
                "Not readable: {file} ({why}) and {n} other pictures.",
                others,
                file=path,
                why=why,
            )
            if others
            else tr("Not readable: {file} ({why}).", file=path, why=why)
        )
    return sentences_text(notes)
