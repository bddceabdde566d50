"""Strangers: unknown faces that were seen lately. Name them, ignore them, or erase them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from gui.output.picture_drag import DraggedPicture, RowDrags
from gui.widgets.buttons import OfferButtons, button
from gui.widgets.dialogs import confirm
from gui.widgets.layouts import (
    PAGE_MARGINS,
    TOP,
    Body,
    Scrolled,
    column,
    empty_label,
    label,
    leading,
    row,
    show_text,
    splitter,
)
from gui.widgets.name_field import NameField, NameQuestion
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.pixmaps import square_pixmap, to_qimage
from gui.widgets.plain_text import plain
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.time_format import day_of, moment_text
from realtime.interfaces import Snapshot
from recognition.types import Image
from services.gallery.editor import GalleryEditor
from services.journal.strangers import Stranger, Strangers, StrangersView, not_kept_text
from services.language import tr, tr_count
from services.messages.formatting import comma_text, dotted_text, hours_text, list_text, span_text
from services.messages.gallery import change_text, gallery_outcome_text
from services.messages.live import source_text
from services.messages.local_time import clock_text
from services.messages.outcomes import outcome_text

if TYPE_CHECKING:
    from gui.output.listing import Listing

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


_ONE = (StrangerAction.NAME, StrangerAction.IGNORE, StrangerAction.ERASE)
_SEVERAL = (StrangerAction.MERGE, StrangerAction.IGNORE, StrangerAction.ERASE)


def _offer(action: StrangerAction, is_one: bool) -> tuple[str, str]:
    """Text and explanation of what can be done with one stranger or with several."""
    match action:
        case StrangerAction.NAME:
            return tr("Name…"), tr("The looks become pictures of them, and past sightings get the name.")
        case StrangerAction.MERGE:
            return tr("They are one person"), tr("Their looks and sightings are put together.")
        case StrangerAction.IGNORE if is_one:
            return tr("Ignore"), tr("Looks and sightings are deleted, and this face is not recorded again.")
        case StrangerAction.IGNORE:
            meaning = tr("Looks and sightings are deleted, and they are not recorded again.")
            return tr("Ignore all of them"), meaning
        case StrangerAction.ERASE if is_one:
            return tr("Erase"), tr("Looks and sightings are deleted. Seen again, they are a new stranger.")
        case StrangerAction.ERASE:
            return tr("Erase all of them…"), tr("Looks and sightings are deleted. Seen again, they are new.")


class StrangersWindow(Page):
    """Follows ``strangers``."""

    def __init__(
        self, strangers: Strangers, people: GalleryEditor, snapshot: Callable[[], Snapshot], parent: QWidget
    ) -> None:
        super().__init__(tr("Strangers"), (940, 640), parent)
        self._strangers = strangers
        self._people = people
        self._snapshot = snapshot
        self._shown: StrangersView | None = None
        self._people_outcome = people.view().status
        self._looks_of: tuple[int, int] | None = None  # the stranger whose looks were requested, and how many
        self._portraits: dict[int, QPixmap] = {}  # by id of the look
        self.rows = RowModel(lambda each: each.row.id, _label, self)
        self.list = RowList(self.rows, tr("Strangers"))
        self.list.setUniformItemSizes(True)
        RowDelegate(self.list, self._content, side=_SIDE, lines=3, pad=10)
        RowDrags(self.list, _look_of)
        self.details = StrangerDetails()
        self.empty = empty_label()
        self.kept = label(name="muted")
        self.status = label()
        self.erase_all = button(tr("E&rase all…"), tr("Delete all looks and sightings of strangers"), "close")
        self.erase_all.clicked.connect(lambda: self._ask_to_erase(len(self.rows.rows), [None]))
        self.undo.hide()
        self.parts = splitter(self.list, Scrolled(self.details), sizes=(330, 580), stretched=1)
        about = tr(
            "Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed "
            "once. Who is listed twice all the same is selected twice, with Ctrl, and put together."
        )
        column(
            label(about, "muted"),
            (self.parts, 1),
            (self.empty, 1),
            self.status,
            row(self.undo, (self.kept, 1), self.print_button(), self.erase_all, spacing=12),
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
        if view.kept_hours > 0:
            hours = hours_text(view.kept_hours)
            self.empty.setText(tr("No unknown face was seen in the last {hours}.", hours=hours))
            kept = tr(
                "Looks at unknown faces are kept for {hours}, then deleted (config.yaml: "
                "sightings.strangers_keep_hours; 0 keeps none).",
                hours=hours,
            )
        elif view.needs_consent:
            kept = not_kept_text()
            self.empty.setText(kept)
        else:
            self.empty.setText(
                tr(
                    "Unknown faces are not kept.\n\nTo be able to name them later, set "
                    "sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start "
                    "Rollcall again."
                )
            )
            kept = tr("Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).")
        self.kept.setText(kept)
        show_text(self.status, outcome_text(view.status))

    def listing(self) -> Listing | None:
        from gui.output.listings import strangers_listing

        return strangers_listing(self.rows.rows, self.kept.text())

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
            known=lambda name: tr("{name} is registered already, and gets these looks as more pictures.", name=name),
            new=tr("A new person. The looks become pictures of them."),
        )
        dialog = NameQuestion(
            tr("Name stranger {number}", number=stranger.row.id),
            tr("Who is this?"),
            field,
            self,
            new=tr("Register"),
            known=lambda name: tr("This is {name}", name=name),
        )
        dialog.show_picture(square_pixmap(stranger.image, _QUESTION_SIDE), _best_look_text(stranger))
        dialog.answered.connect(lambda name: self._strangers.name_stranger(stranger.row.id, name))
        dialog.open()

    def _ask_to_erase(self, count: int, numbers: Sequence[int | None]) -> None:
        def erase() -> None:
            for number in numbers:
                self._strangers.erase(number)
            self.refresh()

        question = tr_count("Erase {n} stranger for good?", "Erase {n} strangers for good?", count)
        details = tr(
            "Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers."
        )
        confirm(self, tr("Erase strangers"), question, details, tr("Erase"), tr("Keep them"), erase)


def _look_of(index: QModelIndex) -> DraggedPicture | None:
    """The best look, to be dragged out."""
    stranger = index.data(Qt.ItemDataRole.UserRole)
    if not isinstance(stranger, Stranger):
        return None
    return DraggedPicture(name_of(stranger), to_qimage(np.ascontiguousarray(stranger.image)).copy())


def name_of(stranger: Stranger) -> str:
    """'Stranger 12'."""
    return tr("Stranger {number}", number=stranger.row.id)


def _best_look_text(stranger: Stranger) -> str:
    return tr("The best look at Stranger {number}", number=stranger.row.id)


def presence(stranger: Stranger, now: float) -> str:
    """'here now', 'last seen today 14:03'."""
    if stranger.present:
        return tr("here now")
    return tr("last seen {when}", when=moment_text(stranger.row.last_seen, now))


def _summary(stranger: Stranger) -> str:
    """'here 3 times · Camera 0 · 24 looks'."""
    here = tr_count("here once", "here {n} times", len(stranger.row.times) or 1)
    where = [list_text([*map(source_text, stranger.row.sources)], 2)] if stranger.row.sources else []
    return dotted_text([here, *where, tr_count("{n} look", "{n} looks", stranger.row.looks)])


def _label(stranger: Stranger) -> str:
    """For a screen reader."""
    return comma_text([name_of(stranger), presence(stranger, time.time()), _summary(stranger)])


class StrangerDetails(Body):
    """One stranger, or several selected ones, and what can be done. ``chosen`` carries a StrangerAction."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.picture = QLabel()
        self.headline = label(name="heading", scale=1.2)
        self.facts = label()
        self.facts.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
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
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self._offers[place]))

    def show_strangers(self, strangers: Sequence[Stranger]) -> None:
        now = time.time()
        self.setVisible(bool(strangers))
        if not strangers:
            return
        is_one = len(strangers) == 1
        self._offers = _ONE if is_one else _SEVERAL
        self._buttons.show_offers([_offer(action, is_one) for action in self._offers])
        pictured = strangers[:_MAX_PICTURES]
        if [each.row.best for each in pictured] != self._pictured:
            self._pictured = [each.row.best for each in pictured]
            side = _ONE_SIDE if is_one else _SEVERAL_SIDE
            self.picture.setPixmap(_tiled([square_pixmap(each.image, side) for each in pictured]))
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.LeftToRight if is_one else direction.TopToBottom)
        names = [name_of(each) for each in strangers]
        if is_one:
            self.picture.setAccessibleName(_best_look_text(strangers[0]))
            self.headline.setText(names[0])
            self.facts.setText("\n".join(_facts(strangers[0], now)))
        else:
            self.picture.setAccessibleName(tr("The best look at each"))
            self.headline.setText(tr_count("{n} stranger selected", "{n} strangers selected", len(names)))
            self.facts.setText(list_text(names, 12))
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
            self.looks.setAccessibleName(
                tr_count("{n} look at Stranger {number}", "{n} looks at Stranger {number}", len(looks), number=stranger)
            )
            tip = tr_count("{shown} of {n} look", "{shown} of {n} looks", len(looks), shown=len(squares))
            self.looks.setToolTip(plain(tip) if more > 0 else "")


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
    seen = moment_text(stranger.row.last_seen, now)
    lines = [tr("Here now") if stranger.present else tr("Last seen {when}", when=seen)]
    for begin, end in stranger.row.times[:_MAX_VISITS]:
        lines.append(f"• {comma_text((f'{day_of(begin, now)} {clock_text(begin)}', span_text(end - begin)))}")
    more = len(stranger.row.times) - _MAX_VISITS
    if more > 0:
        lines.append(tr_count("• and {n} time before", "• and {n} times before", more))
    if stranger.row.sources:
        lines.append(tr("Seen by {sources}", sources=list_text([*map(source_text, stranger.row.sources)], 3)))
    until = moment_text(stranger.until, now)
    kept = tr_count("{n} look, kept until {when}", "{n} looks, kept until {when}", stranger.row.looks, when=until)
    return [*lines, kept]
