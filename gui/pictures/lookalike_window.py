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
from gui.widgets.layouts import (
    PAGE_MARGINS,
    ElidedLabel,
    column,
    empty_label,
    label,
    panel,
    row,
    show_text,
    splitter,
)
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.picture_files import is_picture
from gui.widgets.pixmaps import square_pixmap
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from recognition.types import Image
from services.messages.formatting import count_text, distance_text
from services.messages.pictures import outcome_text
from services.pictures.lookalikes import LookalikeGame, LookalikesView

if TYPE_CHECKING:  # it imports numpy and the networks, for which the start of the window should not wait
    from learning.clustering.lookalikes import Lookalike

_REFRESH_MS = 80
_SIDE = 150
_RANKS = ("looks a little like", "and also like", "and a bit like")
_GAME = "<b>A game.</b> It shows whose face is nearest, however far that is. It does not say who somebody is."
_NO_FACE = "Whose face?\n\nTake the one in front of the camera, choose a picture, or drop one here. It is not kept."
_NO_PEOPLE = (
    "Like whom?\n\nChoose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. "
    "Your own people work, too. The folder is only read."
)


class LookalikeWindow(Page):
    """Follows ``lookalikes``; ``snapshot`` gives the live picture and the gallery's folder."""

    def __init__(
        self, lookalikes: LookalikeGame, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(
            "Who do they look like?", (1040, 680), appearance, parent, min_size=(760, 520), refresh_ms=_REFRESH_MS
        )
        self.setAcceptDrops(True)
        self._lookalikes = lookalikes
        self._snapshot = snapshot
        self._shown: int | None = None
        self._pictured: tuple[Image, object] | None = None
        self.game = label(_GAME, "warning")
        self.game.setTextFormat(Qt.TextFormat.RichText)
        self.take = button(
            "&Take from the camera",
            "Take the face in front of the camera as it is now",
            "camera",
            clicked=self._lookalikes.take,
        )
        self.open = button("Open &picture…", "Take the face on a picture", "picture", clicked=self.ask_for_picture)
        self.choose = button(
            "&Choose people…",
            "A folder of people to compare with; it is only read",
            "folder",
            clicked=self.ask_for_people,
        )
        self.own = button(
            "&My own people", "Compare with the people of the gallery", "people", clicked=self._compare_with_own
        )
        self.face_empty = empty_label(_NO_FACE)
        self.picker = FacePicker()
        self.face_title = ElidedLabel(Qt.TextElideMode.ElideMiddle, "heading")
        self.face_hint = label(name="muted")
        self.people_empty = empty_label(_NO_PEOPLE)
        self.rows = RowModel(lambda each: each.path, self._label, self)
        self.cards = RowList(self.rows, "Whom the face looks a little like")
        self.cards.setUniformItemSizes(True)
        self.cards.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.cards.setToolTip("A double click opens the picture")
        self._pixmaps: dict[Path, RowContent] = {}
        RowDelegate(self.cards, self._content, side=_SIDE, lines=3, pad=13)
        self.people_title = label("This face…", "heading")
        self.people_hint = ElidedLabel(Qt.TextElideMode.ElideMiddle, "muted")
        self.activity = ActivityRow(self._lookalikes.cancel)
        face = (self.face_title, self.face_hint, (self.picker, 1), (self.face_empty, 1))
        people = (self.people_title, self.people_hint, (self.cards, 1), (self.people_empty, 1))
        parts = splitter(
            panel(row(self.take, self.open, None), *face, spacing=8),
            panel(row(self.choose, self.own, None), *people, spacing=8),
            sizes=(560, 440),
            stretched=0,
        )
        column(self.game, (parts, 1), self.activity, margins=PAGE_MARGINS, on=self)
        self.picker.chosen.connect(lambda face: self._lookalikes.choose(face))
        self.cards.activated.connect(lambda index: open_path(self.rows.rows[index.row()].path))
        self.set_up()

    def refresh(self) -> None:
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
        self.activity.show_activity(
            view.activity, outcome_text(view.status) if ready else "The networks are being prepared."
        )

    def open_picture(self, file: Path) -> None:
        self._lookalikes.open(file)
        self.refresh()

    def compare_with(self, folder: Path) -> None:
        self._lookalikes.compare_with(folder)
        self.refresh()

    def ask_for_picture(self) -> None:
        ask_for_picture(self, "Open a picture", self.open_picture)

    def ask_for_people(self) -> None:
        ask_for_folder(self, "Choose a folder of people", self.compare_with)

    def accepted(self, paths: Sequence[Path]) -> list[Path]:
        return [each for each in paths if each.is_dir() or is_picture(each)]

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """A picture is the face, a folder the people."""
        if paths[0].is_dir():
            self.compare_with(paths[0])
        else:
            self.open_picture(paths[0])

    def _show_face(self, view: LookalikesView) -> None:
        has_image = view.image is not None
        self.face_empty.setVisible(not has_image)
        for part in (self.picker, self.face_title, self.face_hint):
            part.setVisible(has_image)
        if view.image is None:
            return
        faces = view.faces or ()
        with QSignalBlocker(self.picker):  # showing a choice is not choosing
            if self._pictured is None or self._pictured[0] is not view.image or self._pictured[1] != faces:
                self._pictured = view.image, faces
                self.picker.show_faces(view.image, faces)
            if view.chosen is not None:
                self.picker.choose(view.chosen)
        self.face_title.setText(view.title)
        show_text(self.face_hint, _face_hint(view))

    def _show_people(self, view: LookalikesView) -> None:
        has_any = bool(view.nearest)
        self.people_empty.setText(_people_text(view))
        self.people_empty.setVisible(not has_any)
        self.cards.setVisible(has_any)
        self.people_title.setVisible(has_any)
        if list(view.nearest) != self.rows.rows:
            self._pixmaps.clear()
            self.rows.show_rows(view.nearest)
            self.rows.rows_changed()
            self.cards.scrollToTop()
        people, pictures = count_text(view.people, "person", "people"), count_text(view.pictures, "picture")
        self.people_hint.setText(f"Among {people} on {pictures} of {view.folder}")
        self.people_hint.setVisible(view.people > 0)

    def _compare_with_own(self) -> None:
        folder = self._snapshot().gallery.folder
        if folder is not None:
            self.compare_with(folder)

    def _content(self, nearest: Lookalike) -> RowContent:
        """Made once: there are as many as are visible."""
        if nearest.path not in self._pixmaps:
            lines = (
                (Span(self._rank(nearest)),),
                (Span(_name(nearest), "text", bold=True, scale=1.35),),
                (Span(f"distance {distance_text(nearest.distance)}", scale=0.88),),
            )
            picture = square_pixmap(nearest.image, _SIDE)
            self._pixmaps[nearest.path] = RowContent(lines, picture, nearest.person)
        return self._pixmaps[nearest.path]

    def _rank(self, nearest: Lookalike) -> str:
        """Text before the name; it does not claim to recognise anybody."""
        place = next((place for place, each in enumerate(self.rows.rows) if each is nearest), 0)
        return _RANKS[min(place, len(_RANKS) - 1)]

    def _label(self, nearest: Lookalike) -> str:
        return f"{self._rank(nearest)} {_name(nearest)}, distance {distance_text(nearest.distance)}"


def _name(nearest: Lookalike) -> str:
    """Folders of people are often named Ada_Lovelace."""
    return nearest.person.replace("_", " ")


def _people_text(view: LookalikesView) -> str:
    """Shown while there is nobody to show."""
    if view.folder is None:
        return _NO_PEOPLE
    if not view.people:
        return f"The people of {view.folder.name or view.folder} are being processed…"
    return "Comparing…" if view.faces else "Now take a face, or open a picture." if view.image is None else ""


def _face_hint(view: LookalikesView) -> str:
    if view.faces is None:
        return "Looking for faces…"
    if not view.faces:
        return "No face was found on this picture."
    several = f"There are {len(view.faces)} faces: click on the right one, or use the arrow keys."
    return several if len(view.faces) > 1 else ""
