"""A card beside a face on the live picture: its name and why, and buttons to correct it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from gui.live.face_card_parts import (
    PORTRAIT_SIDE,
    Naming,
    PersonRow,
    distance_meaning,
    headline,
    reason,
    short_names,
    with_decisive_distance,
)
from gui.widgets.buttons import button, close_button
from gui.widgets.layouts import TOP, Scrolled, column, label, panel, row
from gui.widgets.painting import paint_portrait
from gui.widgets.pixmaps import Thumbnails, square_pixmap
from gui.widgets.plain_text import plain
from recognition.types import Image, State
from services.gallery.corrections import FaceCard
from services.gallery.editor import GalleryEditor
from services.language import tr
from services.messages.formatting import shorten

_WIDTH = 336
_FACE = 76
_GAP = 10.0
_LEFT, _TOP, _RIGHT, _BOTTOM = 14, 12, 12, 14
_BORDER = 1
_SCROLL_BAR = 24
_ROWS = 3
_LINE = 68
"""Pixels at the picture's lower edge left to the messages there, where the picture is high enough."""


class FaceCardView(QFrame):
    """``confirmed`` and ``denied`` carry a person's name.

    The people of its rows stay while the mouse or the focus is in it, so that no button changes its meaning just
    before it is pressed; their distances are updated.
    """

    confirmed = Signal(str)
    denied = Signal(str)
    ignored = Signal()
    closed = Signal()

    def __init__(self, people: GalleryEditor, names: Callable[[], Sequence[str]], picture: QWidget) -> None:
        super().__init__(picture)
        self._picture = picture
        self.shown: FaceCard | None = None
        """None while it is closed."""
        self._image: Image | None = None
        self._beside = QRectF()
        self._head_may_change = True
        self.folder: Path | None = None
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # nothing reaches the picture behind
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._thumbnails = Thumbnails(PORTRAIT_SIDE, self)
        self.face = QLabel()
        self.face.setFixedSize(_FACE, _FACE)
        self.face.setAccessibleName(tr("The face"))
        self.title = label(name="heading")
        self.reason = label(name="muted")
        self.reason.setToolTip(plain(distance_meaning()))
        self.close_button = close_button(tr("Close (Esc)"), tr("Close this card"), self.close_card)
        self.nearest = label(tr("Nearest in the gallery"), "heading", wraps=False)
        self.rows = tuple(PersonRow(self._thumbnails) for _ in range(_ROWS))
        self.deny = button("", clicked=lambda: self.denied.emit(str(self.deny.property("person"))))
        self.new = button(tr("Ne&w person…"), clicked=self._start_naming)
        self.ignore = button(
            tr("&Ignore this face"), tr("Not named, not recorded, not counted as a stranger"), clicked=self.ignored.emit
        )
        self.naming = Naming(people, names)
        self._assemble()
        for each in self.rows:
            each.confirm.clicked.connect(lambda _checked=False, each=each: self.confirmed.emit(each.person))
        self.naming.cancelled.connect(self._leave_naming)
        self.naming.named.connect(self.confirmed)
        self.naming.changed.connect(self._place)
        order = (self, *(each.confirm for each in self.rows), self.new, self.ignore, self.deny, self.close_button)
        for one, next_one in itertools.pairwise(order):
            QWidget.setTabOrder(one, next_one)
        self._thumbnails.arrived.connect(lambda: [each.portrait.update() for each in self.rows])
        picture.installEventFilter(self)
        self.hide()

    def open(self, card: FaceCard, threshold: float, beside: QRectF, *, keyboard: bool) -> None:
        """``beside``: the face in the picture's coordinates. ``keyboard``: the card takes the focus, but none of its
        buttons, so that nobody is confirmed by a repeated key."""
        self.shown = None
        self._stop_naming()
        self._take_people(with_decisive_distance(card))
        self.show_card(card, threshold)
        self._beside = beside
        self._place()
        self.show()
        self._head_may_change = True
        self._place()  # only now the texts have the font of the style
        self.raise_()
        if keyboard:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_card(self, card: FaceCard, threshold: float) -> None:
        """The same face as it is now."""
        card = with_decisive_distance(card)
        # A correction is shown at once, although the mouse or the focus is in the card.
        may_change = self._may_change() or (self.shown is not None and card.denied != self.shown.denied)
        if may_change:
            self._take_people(card)
        else:
            self._follow_distances(card)
        self.shown = card
        self._set_image(card.image)
        self.title.setText(headline(card))
        self.reason.setText(reason(card, threshold))
        self._head_may_change |= may_change
        self.setAccessibleName(f"{self.title.text()}. {self.reason.text()}")
        is_named = card.state in (State.KNOWN, State.UNCERTAIN) and card.person not in card.denied
        self._offer_denial(card.person if is_named else None, may_change)
        confirmed = card.person if card.state is State.KNOWN and card.by_hand else None
        for each in self.rows:
            if each.person == confirmed:
                self._keep_focus(each.confirm)
            each.confirm.setVisible(each.person != confirmed)
        self.ignore.setVisible(card.state is not State.IGNORED)
        if self.isVisible():
            self._place()

    def close_card(self) -> None:
        if self.shown is not None:
            self.shown = None
            self.hide()
            self.closed.emit()

    @property
    def is_kept(self) -> bool:
        """Whether a correction adds a picture to the gallery, which can be undone: not without a look at the face."""
        return self.shown is not None and self.shown.image is not None

    def _may_change(self) -> bool:
        return not (self.shown is not None and (self.underMouse() or self._has_keyboard()))

    def _has_keyboard(self) -> bool:
        focused = self._focus()
        return focused is self or self.isAncestorOf(focused)

    def _focus(self) -> QWidget:
        return self.window().focusWidget() or self.window()

    def _take_people(self, card: FaceCard) -> None:
        shown = card.nearest[:_ROWS]
        short = short_names([near.person for near in shown])
        for place, each in enumerate(self.rows):
            if place < len(shown):
                each.show_person(shown[place], self.folder, short[place])
            else:
                each.show_person(None, self.folder)
        self.nearest.setVisible(bool(card.nearest))
        width = max(each.confirm.sizeHint().width() for each in self.rows)
        for each in self.rows:
            each.confirm.setFixedWidth(width)

    def _offer_denial(self, person: str | None, may_change: bool) -> None:
        """The button may disappear, but not change to another person, while it may be about to be pressed."""
        other = person is not None and person != self.deny.property("person")
        if person is None or (other and not may_change):
            self._keep_focus(self.deny)
            self.deny.hide()
        elif other or self.deny.isHidden():
            self.deny.setText(tr("Not {name}", name=shorten(person)))
            self.deny.setAccessibleName(tr("Not {name}", name=person))
            self.deny.setProperty("person", person)
            self.deny.show()

    def _follow_distances(self, card: FaceCard) -> None:
        if not self.rows[0].person:
            self._take_people(card)
        by_name = {near.person: near for near in card.nearest}
        for each, short in zip(self.rows, short_names([one.person for one in self.rows]), strict=True):
            if each.person in by_name:
                each.show_person(by_name[each.person], self.folder, short)

    def _set_image(self, image: Image | None) -> None:
        if image is self._image and not self.face.pixmap().isNull():
            return
        self._image = image
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(QSize(_FACE, _FACE) * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_portrait(painter, self.face.rect(), "?", square_pixmap(image, _FACE) if image is not None else None)
        painter.end()
        self.face.setPixmap(drawn)

    def _place(self) -> None:
        """Beside the face where there is room, so that it covers neither face nor mouse; always inside the picture."""
        layout = self._body.layout()
        if layout is not None:
            layout.activate()
        if self._head_may_change:
            self._head_may_change = False
            self._head.setFixedHeight(max(self._text.heightForWidth(self._inner_width() - _FACE - 12), _FACE))
        picture, face = self._picture.rect(), self._beside
        width, height = self._inner_width() + _LEFT + _RIGHT + 2 * _BORDER, _TOP + _BOTTOM + 2 * _BORDER
        height += max(self._body.heightForWidth(self._inner_width()), self._body.minimumSizeHint().height())
        if height > picture.height():
            width, height = width + _SCROLL_BAR, picture.height()
        self.setFixedSize(width, height)
        right, left = face.right() + _GAP, face.left() - _GAP - width
        if right + width <= picture.width():
            x = right
        elif left >= 0 or face.left() > picture.width() - face.right():
            x = left
        else:
            x = right
        x = min(max(x, 0.0), max(picture.width() - width, 0))
        y = min(max(face.top(), 0.0), max(picture.height() - _LINE - self.height(), 0))
        self.move(round(x), round(y))

    def _inner_width(self) -> int:
        """Of the parts: more than usual where the font is large."""
        return max(_WIDTH - _LEFT - _RIGHT - 2 * _BORDER, self._body.minimumSizeHint().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the size of the picture."""
        if event.type() == QEvent.Type.Resize and self.shown is not None:
            self._place()
        return super().eventFilter(watched, event)

    def _keep_focus(self, going: QWidget) -> None:
        """Takes the focus before ``going`` is hidden; Qt would give it to any part of the window."""
        focused = self._focus()
        if focused is going or going.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_naming(self) -> None:
        self._choices.hide()
        self.naming.begin()
        self._head_may_change = True
        self._place()

    def _stop_naming(self) -> None:
        self._keep_focus(self.naming)
        self.naming.end()
        self._choices.show()
        self._head_may_change = True
        self._place()

    def _leave_naming(self) -> None:
        self._stop_naming()
        self.new.setFocus()

    def _assemble(self) -> None:
        top = row((self.title, 1), (self.close_button, 0, TOP))
        self._text = column(top, self.reason, None, spacing=3)
        self._head = QWidget()
        row((self.face, 0, TOP), (self._text, 1), spacing=12, on=self._head)
        last = row((self.new, 1), (self.ignore, 1), spacing=6)
        self._choices = panel(self.nearest, *self.rows, last, self.deny, spacing=6)
        self._body = panel(self._head, self._choices, self.naming)
        column(Scrolled(self._body), margins=(_LEFT, _TOP, _RIGHT, _BOTTOM), on=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self._focus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Not passed on to the picture behind: the key may have closed this card already.
            if isinstance(focused, QPushButton) and self.isAncestorOf(focused) and not event.isAutoRepeat():
                focused.click()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.naming.field is not None:
            self._leave_naming()
        else:
            self.close_card()
