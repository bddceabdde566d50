"""Strangers: unknown faces that were seen lately. Name them, ignore them, or erase them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from gui.journal.stranger_details import StrangerAction, StrangerDetails, name_of, presence
from gui.widgets.buttons import button
from gui.widgets.dialogs import confirm
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, row, show_text, splitter
from gui.widgets.name_field import NameField
from gui.widgets.name_question import NameQuestion
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.pixmaps import square_pixmap
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from recognition.types import Image
from services.gallery.editor import GalleryEditor
from services.journal.strangers import Stranger, Strangers, StrangersView
from services.messages.formatting import count_text, hours_text, list_text
from services.messages.gallery import change_text, outcome_text
from services.messages.journal import journal_text

_SETTING = "config.yaml: sightings.strangers_keep_hours"
_ABOUT = (
    "Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once."
)
_NOT_KEPT = (
    "Unknown faces are not kept.\n\nTo be able to name them later, set sightings.strangers_keep_hours in config.yaml "
    "to the hours that they are to be kept, and start Rollcall again."
)
_ERASE = "Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers."
_SIDE = 64
_QUESTION_SIDE = 96


class StrangersWindow(Page):
    """Follows ``strangers``."""

    def __init__(
        self,
        strangers: Strangers,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__("Strangers", (940, 640), appearance, parent, min_size=(760, 500))
        self._strangers = strangers
        self._people = people
        self._snapshot = snapshot
        self._shown: StrangersView | None = None
        self._people_outcome = people.view().outcome
        self._portraits: dict[int, tuple[Image, QPixmap]] = {}
        self.rows = RowModel(lambda each: each.row.id, _label, self)
        self.list = RowList(self.rows, "Strangers")
        self.list.setUniformItemSizes(True)
        self._delegate = RowDelegate(self.list, self._content, side=_SIDE, lines=3, pad=10)
        self.details = StrangerDetails()
        self.empty = empty_label()
        self.kept = label(name="muted")
        self.status = label()
        self.erase_all = button(
            "E&rase all…", "Delete all looks and sightings of strangers", "close", clicked=self.ask_to_erase_all
        )
        self.undo.hide()
        self.parts = splitter(self.list, self.details, sizes=(330, 580), stretched=1)
        column(
            label(_ABOUT, "muted"),
            (self.parts, 1),
            (self.empty, 1),
            self.status,
            row(self.undo, (self.kept, 1), self.erase_all, spacing=12),
            margins=PAGE_MARGINS,
            on=self,
        )
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.list.activated.connect(lambda _index: self.act(StrangerAction.NAME))
        self.details.chosen.connect(self.act)
        self.undo.clicked.connect(lambda: self._people.undo())
        self.set_up()

    def refresh(self) -> None:
        view, people = self._strangers.view(), self._people.view()
        self.undo.show_undo(change_text(people.undo))
        self.undo.setVisible(people.undo is not None)
        if people.outcome != self._people_outcome:  # of an undo
            self._people_outcome = people.outcome
            show_text(self.status, outcome_text(people.outcome))
        if view is self._shown:
            return
        self._shown = view
        self.list.show_rows(view.strangers)
        listed = {each.row.id for each in view.strangers}
        self._portraits = {number: kept for number, kept in self._portraits.items() if number in listed}
        self._show_details()
        has_any = bool(view.strangers)
        self.parts.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.erase_all.setEnabled(has_any)
        kept = hours_text(view.kept_hours) if view.kept_hours > 0 else ""
        self.empty.setText(f"No unknown face was seen in the last {kept}." if kept else _NOT_KEPT)
        self.kept.setText(_retention(kept))
        show_text(self.status, journal_text(view.status))

    def act(self, action: StrangerAction) -> None:
        """Applies ``action`` to the selected strangers."""
        picked: list[Stranger] = self.list.picked()
        if not picked:
            return
        match action:
            case StrangerAction.NAME:
                if len(picked) == 1:
                    self._ask_name(picked[0])
            case StrangerAction.MERGE:
                into = max(picked, key=lambda each: each.row.looks)
                for each in picked:
                    if each.row.id != into.row.id:
                        self._strangers.merge(each.row.id, into.row.id)
            case StrangerAction.IGNORE:
                for each in picked:
                    self._strangers.ignore(each.row.id)
            case StrangerAction.ERASE:
                if len(picked) == 1:
                    self._strangers.erase(picked[0].row.id)
                else:
                    self._ask_to_erase(len(picked), [each.row.id for each in picked])
        self.refresh()

    def ask_to_erase_all(self) -> None:
        self._ask_to_erase(len(self.rows.rows), [None])

    def _content(self, stranger: Stranger) -> RowContent:
        kept = self._portraits.get(stranger.row.id)
        if kept is None or kept[0] is not stranger.image:
            kept = self._portraits[stranger.row.id] = stranger.image, square_pixmap(stranger.image, _SIDE)
        when = presence(stranger, time.time())
        lines = (
            (Span(name_of(stranger), "text", bold=True),),
            (Span(f"● {when}", "present") if stranger.present else Span(when),),
            (Span(_summary(stranger)),),
        )
        return RowContent(lines, kept[1])

    def _ask_name(self, stranger: Stranger) -> None:
        field = NameField(
            [person.name for person in self._snapshot().gallery.people],
            self._people.same_person,
            known="{} is registered already, and gets these looks as more pictures.",
            new="A new person. The looks become pictures of them.",
        )
        title = f"Name {name_of(stranger).lower()}"
        dialog = NameQuestion(title, "Who is this?", field, self, new="Register", known="This is")
        dialog.show_picture(square_pixmap(stranger.image, _QUESTION_SIDE), f"The best look at {name_of(stranger)}")
        dialog.answered.connect(lambda name: self._strangers.name_stranger(stranger.row.id, name))
        dialog.open()

    def _ask_to_erase(self, count: int, numbers: Sequence[int | None]) -> None:
        def erase() -> None:
            for number in numbers:
                self._strangers.erase(number)
            self.refresh()

        question = f"Erase {count_text(count, 'stranger')} for good?"
        confirm(self, "Erase strangers", question, _ERASE, "Erase", "Keep them", erase)

    def _show_details(self) -> None:
        self.details.show_strangers(self.list.picked())


def _summary(stranger: Stranger) -> str:
    """'here 3 times · Camera 0 · 24 looks'."""
    times = len(stranger.row.times) or 1
    here = "here once" if times == 1 else f"here {times:,} times"
    where = [list_text(stranger.row.sources, 2)] if stranger.row.sources else []
    return " · ".join([here, *where, count_text(stranger.row.looks, "look")])


def _label(stranger: Stranger) -> str:
    """For a screen reader."""
    return f"{name_of(stranger)}, {presence(stranger, time.time())}, {_summary(stranger)}"


def _retention(kept: str) -> str:
    if not kept:
        return f"Looks at unknown faces are not kept ({_SETTING}: 0)."
    return f"Looks at unknown faces are kept for {kept}, then deleted ({_SETTING}; 0 keeps none)."
