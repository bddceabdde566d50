"""Strangers: unknown faces that were seen lately. Name them, ignore them, or erase them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from gui.widgets.buttons import OfferButtons, button
from gui.widgets.dialogs import confirm
from gui.widgets.layouts import PAGE_MARGINS, TOP, column, empty_label, label, row, show_text, splitter
from gui.widgets.name_field import NameField, NameQuestion
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.pixmaps import square_pixmap
from gui.widgets.plain_text import plain
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.time_format import day_of, moment_text
from realtime.interfaces import Snapshot
from recognition.types import Image
from services.gallery.editor import GalleryEditor
from services.journal.strangers import Stranger, Strangers, StrangersView
from services.messages.formatting import count_text, hours_text, list_text, span_text
from services.messages.gallery import change_text, gallery_outcome_text
from services.messages.local_time import clock_text
from services.messages.outcomes import outcome_text

_SETTING = "config.yaml: sightings.strangers_keep_hours"
_ABOUT = (
    "Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. "
    "Who is listed twice all the same is selected twice, with Ctrl, and put together."
)
_NOT_KEPT = (
    "Unknown faces are not kept.\n\nTo be able to name them later, set sightings.strangers_keep_hours in config.yaml "
    "to the hours that they are to be kept, and start Rollcall again."
)
_ERASE = "Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers."
_SIDE = 64
_QUESTION_SIDE = 96
_ONE_SIDE = 150
_SEVERAL_SIDE = 100
_COLUMNS = 4
_LOOK_SIDE, _LOOK_COLUMNS, _MAX_LOOKS = 52, 8, 24
_MAX_PICTURES = 8
_MAX_VISITS = 6


class StrangerAction(StrEnum):
    NAME = "name"
    MERGE = "merge"
    IGNORE = "ignore"
    ERASE = "erase"


_ONE = (
    (StrangerAction.NAME, "Name…", "The looks become pictures of them, and past sightings get the name."),
    (StrangerAction.IGNORE, "Ignore", "Looks and sightings are deleted, and this face is not recorded again."),
    (StrangerAction.ERASE, "Erase", "Looks and sightings are deleted. Seen again, they are a new stranger."),
)
_SEVERAL = (
    (StrangerAction.MERGE, "They are one person", "Their looks and sightings are put together."),
    (StrangerAction.IGNORE, "Ignore all of them", "Looks and sightings are deleted, and they are not recorded again."),
    (StrangerAction.ERASE, "Erase all of them…", "Looks and sightings are deleted. Seen again, they are new."),
)


class StrangersWindow(Page):
    """Follows ``strangers``."""

    def __init__(
        self, strangers: Strangers, people: GalleryEditor, snapshot: Callable[[], Snapshot], parent: QWidget
    ) -> None:
        super().__init__("Strangers", (940, 640), parent)
        self._strangers = strangers
        self._people = people
        self._snapshot = snapshot
        self._shown: StrangersView | None = None
        self._people_outcome = people.view().status
        self._looks_of: tuple[int, int] | None = None  # the stranger whose looks were requested, and how many
        self._portraits: dict[int, QPixmap] = {}  # by id of the look
        self.rows = RowModel(lambda each: each.row.id, _label, self)
        self.list = RowList(self.rows, "Strangers")
        self.list.setUniformItemSizes(True)
        RowDelegate(self.list, self._content, side=_SIDE, lines=3, pad=10)
        self.details = StrangerDetails()
        self.empty = empty_label()
        self.kept = label(name="muted")
        self.status = label()
        self.erase_all = button("E&rase all…", "Delete all looks and sightings of strangers", "close")
        self.erase_all.clicked.connect(lambda: self._ask_to_erase(len(self.rows.rows), [None]))
        self.undo.hide()
        self.parts = splitter(self.list, self.details, sizes=(330, 580), stretched=1)
        column(
            label(_ABOUT, "muted"),
            (self.parts, 1),
            (self.empty, 1),
            self.status,
            row(self.undo, (self.kept, 1), self.erase_all, spacing=12),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.list.selectionModel().selectionChanged.connect(self._show_picked)
        self.list.activated.connect(lambda _index: self.act(StrangerAction.NAME))
        self.details.chosen.connect(self.act)
        self.undo.clicked.connect(lambda: self._people.undo())
        self.refresh()

    def refresh(self) -> None:
        view, people = self._strangers.view(), self._people.view()
        self.undo.show_undo(change_text(people.undo))
        self.undo.setVisible(people.undo is not None)
        if people.status != self._people_outcome:  # of an undo
            self._people_outcome = people.status
            show_text(self.status, gallery_outcome_text(people.status))
        if view is self._shown:
            return
        self.details.show_looks(*view.looks)
        self._shown = view
        self.list.show_rows(view.strangers)
        listed = {each.row.best for each in view.strangers}
        self._portraits = {best: kept for best, kept in self._portraits.items() if best in listed}
        self._show_picked()
        has_any = bool(view.strangers)
        self.parts.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.erase_all.setEnabled(has_any)
        kept = hours_text(view.kept_hours) if view.kept_hours > 0 else ""
        self.empty.setText(f"No unknown face was seen in the last {kept}." if kept else _NOT_KEPT)
        looks = f"kept for {kept}, then deleted ({_SETTING}; 0 keeps none)" if kept else f"not kept ({_SETTING}: 0)"
        self.kept.setText(f"Looks at unknown faces are {looks}.")
        show_text(self.status, outcome_text(view.status))

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

    def _show_picked(self) -> None:
        picked: list[Stranger] = self.list.picked()
        self.details.show_strangers(picked)
        wanted = (picked[0].row.id, picked[0].row.looks) if len(picked) == 1 else None
        if wanted != self._looks_of:
            self._looks_of = wanted
            if wanted is not None:
                self._strangers.show_looks(wanted[0])

    def _content(self, stranger: Stranger) -> RowContent:
        if (best := stranger.row.best) not in self._portraits:
            self._portraits[best] = square_pixmap(stranger.image, _SIDE)
        when = presence(stranger, time.time())
        lines = (
            (Span(name_of(stranger), "text", bold=True),),
            (Span(f"● {when}", "present") if stranger.present else Span(when),),
            (Span(_summary(stranger)),),
        )
        return RowContent(lines, self._portraits[best])

    def _ask_name(self, stranger: Stranger) -> None:
        field = NameField(
            [person.name for person in self._snapshot().gallery.people],
            self._people.same_person,
            known="{} is registered already, and gets these looks as more pictures.",
            new="A new person. The looks become pictures of them.",
        )
        title = f"Name {name_of(stranger).lower()}"
        dialog = NameQuestion(title, "Who is this?", field, self, new="Register", known="This is {}")
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


def name_of(stranger: Stranger) -> str:
    """'Stranger 12'."""
    return f"Stranger {stranger.row.id}"


def presence(stranger: Stranger, now: float) -> str:
    """'here now', 'last seen today 14:03'."""
    return "here now" if stranger.present else f"last seen {moment_text(stranger.row.last_seen, now)}"


def _summary(stranger: Stranger) -> str:
    """'here 3 times · Camera 0 · 24 looks'."""
    times = len(stranger.row.times) or 1
    here = "here once" if times == 1 else f"here {times:,} times"
    where = [list_text(stranger.row.sources, 2)] if stranger.row.sources else []
    return " · ".join([here, *where, count_text(stranger.row.looks, "look")])


def _label(stranger: Stranger) -> str:
    """For a screen reader."""
    return f"{name_of(stranger)}, {presence(stranger, time.time())}, {_summary(stranger)}"


class StrangerDetails(QWidget):
    """One stranger, or several selected ones, and what can be done. ``chosen`` carries a StrangerAction."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.picture = QLabel()
        self.headline = label(name="heading", scale=1.2)
        self.facts = label()
        self.facts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._buttons = OfferButtons(len(_ONE))
        self.buttons = self._buttons.buttons
        self._offers = _ONE
        self._pictured: list[int] = []  # ids of looks
        self._shown_id = 0
        self._middle = row((self.picture, 0, TOP | Qt.AlignmentFlag.AlignLeft), (self.facts, 1), spacing=14)
        self.looks = QLabel()
        self.looks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._looks: tuple[int, Sequence[Image]] = 0, ()
        column(self.headline, (self._middle, 1), self.looks, self._buttons, margins=(10, 0, 0, 0), on=self)
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self._offers[place][0]))

    def show_strangers(self, strangers: Sequence[Stranger]) -> None:
        now = time.time()
        self.setVisible(bool(strangers))
        if not strangers:
            return
        is_one = len(strangers) == 1
        self._offers = _ONE if is_one else _SEVERAL
        self._buttons.show_offers([(text, meaning) for _, text, meaning in self._offers])
        pictured = strangers[:_MAX_PICTURES]
        if [each.row.best for each in pictured] != self._pictured:
            self._pictured = [each.row.best for each in pictured]
            side = _ONE_SIDE if is_one else _SEVERAL_SIDE
            self.picture.setPixmap(_tiled([square_pixmap(each.image, side) for each in pictured]))
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.LeftToRight if is_one else direction.TopToBottom)
        names = [name_of(each) for each in strangers]
        self.picture.setAccessibleName(f"The best look at {names[0] if is_one else 'each'}")
        self.headline.setText(names[0] if is_one else f"{count_text(len(names), 'stranger')} selected")
        self.facts.setText("\n".join(_facts(strangers[0], now)) if is_one else list_text(names, 12))
        self._shown_id = strangers[0].row.id if is_one else 0
        self._paint_looks()

    def show_looks(self, stranger: int, looks: Sequence[Image]) -> None:
        """All looks at one stranger; shown while they are the one selected."""
        if stranger != self._looks[0] or looks is not self._looks[1]:
            self._looks = stranger, looks
            self._paint_looks()

    def _paint_looks(self) -> None:
        stranger, looks = self._looks
        is_shown = bool(looks) and stranger == self._shown_id
        self.looks.setVisible(is_shown)
        if is_shown:
            squares = [square_pixmap(each, _LOOK_SIDE) for each in looks[:_MAX_LOOKS]]
            self.looks.setPixmap(_tiled(squares, _LOOK_COLUMNS))
            more = len(looks) - len(squares)
            self.looks.setAccessibleName(f"{count_text(len(looks), 'look')} at Stranger {stranger}")
            self.looks.setToolTip(plain(f"{len(squares)} of {len(looks)} looks") if more > 0 else "")


def _tiled(squares: Sequence[QPixmap], most: int = _COLUMNS) -> QPixmap:
    ratio = squares[0].devicePixelRatio()
    side, gap = squares[0].width(), round(6 * ratio)
    columns, rows = min(len(squares), most), -(-len(squares) // most)
    whole = QPixmap(columns * (side + gap) - gap, rows * (side + gap) - gap)
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    step = (side + gap) / ratio
    for place, each in enumerate(squares):
        painter.drawPixmap(round(place % most * step), round(place // most * step), each)
    painter.end()
    return whole


def _facts(stranger: Stranger, now: float) -> list[str]:
    """When, where, and how long it is kept; a line each."""
    status = presence(stranger, now)
    lines = [status[0].upper() + status[1:]]
    for begin, end in stranger.row.times[:_MAX_VISITS]:
        lines.append(f"• {day_of(begin, now)} {clock_text(begin)}, {span_text(end - begin)}")
    more = len(stranger.row.times) - _MAX_VISITS
    if more > 0:
        lines.append(f"• and {count_text(more, 'time')} before")
    if stranger.row.sources:
        lines.append(f"Seen by {list_text(stranger.row.sources, 3)}")
    lines.append(f"{count_text(stranger.row.looks, 'look')}, kept until {moment_text(stranger.until, now)}")
    return lines
