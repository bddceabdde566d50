"""Who do they look like? A game: the nearest people of any folder, for a face from the camera or a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_folder, ask_for_picture, open_path
from gui.widgets.face_chooser import FacePicker
from gui.widgets.layouts import PAGE_MARGINS, ElidedLabel, column, empty_label, label, panel, row, show_text, splitter
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.picture_files import is_picture
from gui.widgets.pixmaps import square_pixmap
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from realtime.interfaces import Snapshot
from services.language import tr, tr_count
from services.messages.formatting import distance_text
from services.messages.outcomes import outcome_text
from services.pictures.lookalikes import LookalikeGame, LookalikesView

if TYPE_CHECKING:  # it imports numpy and the networks, for which the start of the window should not wait
    from learning.clustering.lookalikes import Lookalike

_REFRESH_MS = 80
_SIDE = 150


class LookalikeWindow(Page):
    """Follows ``lookalikes``; ``snapshot`` gives the live picture and the gallery's folder."""

    def __init__(self, lookalikes: LookalikeGame, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Who do they look like?"), (1040, 680), parent, refresh_ms=_REFRESH_MS)
        self.setAcceptDrops(True)
        self._lookalikes = lookalikes
        self._snapshot = snapshot
        self._shown: LookalikesView | None = None
        game = tr(
            "<b>A game.</b> It shows whose face is nearest, however far that is. It does not say who somebody is."
        )
        self.game = label(game, "warning")
        self.game.setTextFormat(Qt.TextFormat.RichText)
        tip = tr("Take the face in front of the camera as it is now")
        self.take = button(tr("&Take from the camera"), tip, "camera")
        self.take.clicked.connect(lambda: lookalikes.take())
        self.open = button(tr("Open &picture…"), tr("Take the face on a picture"), "picture")
        self.open.clicked.connect(lambda: ask_for_picture(self, tr("Open a picture"), self.open_picture))
        tip = tr("A folder of people to compare with; it is only read")
        self.choose = button(tr("&Choose people…"), tip, "folder")
        self.choose.clicked.connect(lambda: ask_for_folder(self, tr("Choose a folder of people"), self.compare_with))
        self.own = button(tr("&My own people"), tr("Compare with the people of the gallery"), "people")
        self.own.clicked.connect(self._compare_with_own)
        self.face_empty = empty_label(
            tr(
                "Whose face?\n\nTake the one in front of the camera, choose a picture, or drop one here. It is not "
                "kept."
            )
        )
        self.picker = FacePicker()
        self.face_title = ElidedLabel(Qt.TextElideMode.ElideMiddle, "heading")
        self.face_hint = label(name="muted")
        self.people_empty = empty_label()
        self.rows = RowModel(lambda each: each[0], _label, self)
        self.cards = RowList(self.rows, tr("Whom the face looks a little like"))
        self.cards.setUniformItemSizes(True)
        self.cards.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.cards.setToolTip(tr("A double click opens the picture"))
        RowDelegate(self.cards, lambda each: each[1], side=_SIDE, lines=3, pad=13)
        self.people_title = label(tr("This face…"), "heading")
        self.people_hint = ElidedLabel(Qt.TextElideMode.ElideMiddle, "muted")
        self.activity = ActivityRow(lookalikes.cancel)
        face = (self.face_title, self.face_hint, (self.picker, 1), (self.face_empty, 1))
        people = (self.people_title, self.people_hint, (self.cards, 1), (self.people_empty, 1))
        parts = splitter(
            panel(row(self.take, self.open, None), *face, spacing=8),
            panel(row(self.choose, self.own, None), *people, spacing=8),
            sizes=(560, 440),
            stretched=0,
        )
        column(self.game, (parts, 1), self.activity, margins=PAGE_MARGINS, on=self.body)
        self.picker.chosen.connect(lambda face: lookalikes.choose(face))
        self.cards.activated.connect(lambda index: open_path(self.rows.rows[index.row()][0]))
        self.refresh()

    def refresh(self) -> None:
        view, snapshot = self._lookalikes.view(), self._snapshot()
        ready = bool(snapshot.detector and snapshot.embedder)
        self.take.setEnabled(ready and snapshot.frame is not None)
        for each in (self.open, self.choose):
            each.setEnabled(ready)
        self.own.setEnabled(ready and bool(snapshot.gallery.people) and snapshot.gallery.folder is not None)
        self._show_face(view, self._shown)
        self._show_people(view)
        self._shown = view
        status = outcome_text(view.status) if ready else tr("The networks are being prepared.")
        self.activity.show_activity(view.activity, status)

    def open_picture(self, file: Path) -> None:
        self._lookalikes.open(file)
        self.refresh()

    def compare_with(self, folder: Path) -> None:
        self._lookalikes.compare_with(folder)
        self.refresh()

    def accepted(self, paths: Sequence[Path]) -> list[Path]:
        return [each for each in paths if each.is_dir() or is_picture(each)]

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """A picture is the face, a folder the people."""
        if paths[0].is_dir():
            self.compare_with(paths[0])
        else:
            self.open_picture(paths[0])

    def _show_face(self, view: LookalikesView, before: LookalikesView | None) -> None:
        has_image = view.image is not None
        self.face_empty.setVisible(not has_image)
        for part in (self.picker, self.face_title, self.face_hint):
            part.setVisible(has_image)
        if view.image is None:
            return
        with QSignalBlocker(self.picker):  # showing a choice is not choosing
            if before is None or before.image is not view.image or before.faces != view.faces:
                self.picker.show_faces(view.image, view.faces or ())
            if view.chosen is not None:
                self.picker.choose(view.chosen)
        self.face_title.setText(view.title)
        show_text(self.face_hint, _face_hint(view))

    def _show_people(self, view: LookalikesView) -> None:
        has_any = bool(view.nearest)
        self.people_empty.setText(_people_text(view))
        self.people_empty.setVisible(not has_any)
        for part in (self.cards, self.people_title):
            part.setVisible(has_any)
        if self._shown is None or view.nearest != self._shown.nearest:
            self.rows.show_rows([(each.path, _card(place, each)) for place, each in enumerate(view.nearest)])
            self.cards.scrollToTop()
        people = tr_count("{n} person", "{n} people", view.people)
        pictures = tr_count("{n} picture", "{n} pictures", view.pictures)
        among = tr("Among {people} on {pictures} of {folder}", people=people, pictures=pictures, folder=view.folder)
        self.people_hint.setText(among)
        self.people_hint.setVisible(view.people > 0)

    def _compare_with_own(self) -> None:
        folder = self._snapshot().gallery.folder
        if folder is not None:
            self.compare_with(folder)


def _card(place: int, nearest: Lookalike) -> RowContent:
    """It does not claim to recognise anybody."""
    name = nearest.person.replace("_", " ")  # folders of people are often named Ada_Lovelace
    lines = (
        (Span(_rank_text(place)),),
        (Span(name, "text", bold=True, scale=1.35),),
        (Span(tr("distance {distance}", distance=distance_text(nearest.distance)), scale=0.88),),
    )
    return RowContent(lines, square_pixmap(nearest.image, _SIDE), nearest.person)


def _rank_text(place: int) -> str:
    """Stands above a name."""
    return tr("looks a little like") if place == 0 else tr("and also like") if place == 1 else tr("and a bit like")


def _label(row: tuple[Path, RowContent]) -> str:
    (rank,), (name,), (distance,) = row[1].lines
    return f"{rank.text} {name.text}, {distance.text}"


def _people_text(view: LookalikesView) -> str:
    """Shown while there is nobody to show."""
    if view.folder is None:
        return tr(
            "Like whom?\n\nChoose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. "
            "Your own people work, too. The folder is only read."
        )
    if not view.people:
        return tr("The people of {folder} are being processed…", folder=view.folder.name or view.folder)
    if view.faces:
        return tr("Comparing…")
    return tr("Now take a face, or open a picture.") if view.image is None else ""


def _face_hint(view: LookalikesView) -> str:
    if view.faces is None:
        return tr("Looking for faces…")
    if not view.faces:
        return tr("No face was found on this picture.")
    several = tr_count(
        "There is {n} face.", "There are {n} faces: click on the right one, or use the arrow keys.", len(view.faces)
    )
    return several if len(view.faces) > 1 else ""
