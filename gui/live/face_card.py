"""A small card beside a face of the live picture: who it is taken for and why, and what can be said instead."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.live.face_card_parts import PERSON, Naming, PersonRow, middle
from gui.live.face_words import DISTANCE, agreed, headline, reason, spoken
from gui.people.person_delegate import paint_portrait
from gui.widgets.icons import name_icon, pixmap
from gui.widgets.name_field import short
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from recognition.types import Image, State
from services.gallery.corrections import FaceCard
from services.gallery.editor import GalleryEditor

_WIDTH = 336
_FACE = 76
_GAP = 10.0
_LEFT, _RIGHT = 14, 12
_ROWS = 3
_LINE = 68
"""Pixels of the picture's lower edge left to what is said there, where the picture is high enough."""


class FaceCardView(QFrame):
    """``confirmed`` and ``denied`` carry a person's name; ``closed`` says that nothing more is wanted.

    Which people its rows offer stays while the mouse or the keyboard is in it, so that no button changes its meaning
    under somebody's finger; their distances follow.
    """

    confirmed = Signal(str)
    denied = Signal(str)
    ignored = Signal()
    closed = Signal()

    def __init__(
        self, people: GalleryEditor, names: Callable[[], Sequence[str]], theme: Theme, picture: QWidget
    ) -> None:
        super().__init__(picture)
        self._picture = picture
        self._shown: FaceCard | None = None
        self._image: Image | None = None
        self._beside = QRectF()
        self.folder: Path | None = None
        self.setObjectName("card")
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setStyleSheet(
            "QFrame#card { background: palette(window); border: 1px solid palette(mid); border-radius: 12px; }"
            "QFrame#card:focus { border-color: palette(highlight); }"
        )
        self._thumbnails = Thumbnails(PERSON, self)
        self.face = QLabel()
        self.face.setFixedSize(_FACE, _FACE)
        self.face.setAccessibleName("The face")
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QLabel()
        self.reason.setObjectName("muted")
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setToolTip(DISTANCE)
        self.away = QToolButton()
        self.away.setObjectName("flat")
        self.away.setAccessibleName("Close this card")
        self.away.setToolTip("Close (Esc)")
        name_icon(self.away, "close")
        self.nearest = QLabel("Nearest in the gallery")
        self.nearest.setObjectName("heading")
        self.rows = tuple(PersonRow(self._thumbnails) for _ in range(_ROWS))
        self.deny = QPushButton()
        self.new = QPushButton("&New person…")
        self.ignore = QPushButton("&Ignore this face")
        self.ignore.setToolTip("Not named, not recorded, not counted as a stranger")
        self.naming = Naming(people, names)
        self._assemble()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self.away.setIcon(pixmap("close", theme.muted))

    @property
    def shown(self) -> FaceCard | None:
        """None while it is closed."""
        return self._shown

    def open(self, card: FaceCard, threshold: float, beside: QRectF, *, keyboard: bool) -> None:
        """``beside`` is the face in the picture's coordinates. With ``keyboard`` the card gets it, none of its buttons:
        nobody is to be confirmed by a key that was pressed once too often."""
        self._shown = None
        self._stop_naming()
        self._take_people(agreed(card))
        self.show_card(card, threshold)
        self._beside = beside
        self._place()
        self.show()
        self.raise_()
        if keyboard:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_card(self, card: FaceCard, threshold: float) -> None:
        """The same face as it is now."""
        card = agreed(card)
        # What somebody has just said is shown, whatever part of the card they said it with.
        may_change = self._may_change() or (self._shown is not None and card.denied != self._shown.denied)
        if may_change:
            self._take_people(card)
        else:
            self._follow_distances(card)
        self._shown = card
        self._set_image(card.image)
        self.title.setText(headline(card))
        self.reason.setText(reason(card, threshold))
        if may_change:
            self._head.setFixedHeight(max(self._words.heightForWidth(_WIDTH - _LEFT - _RIGHT - _FACE - 12), _FACE))
        self.setAccessibleName(spoken(card, threshold))
        is_named = card.state in (State.KNOWN, State.UNCERTAIN) and card.person not in card.denied
        self._offer_denial(card.person if is_named else None, may_change)
        said = card.person if card.state is State.KNOWN and card.by_hand else None
        for row in self.rows:
            if row.person == said:
                self._hold_focus(row.confirm)
            row.show_button(row.person != said)
        self.ignore.setVisible(card.state is not State.IGNORED)
        if self.isVisible():
            self._place()

    def close_card(self) -> None:
        if self._shown is not None:
            self._shown = None
            self._thumbnails.stop()
            self.hide()
            self.closed.emit()

    @property
    def is_kept(self) -> bool:
        """Whether what is said of this face goes into the gallery: without a look at it there is nothing to keep, and
        so nothing to take back."""
        return self._shown is not None and self._shown.image is not None

    def _may_change(self) -> bool:
        return not (self._shown is not None and (self.underMouse() or self._has_keyboard()))

    def _has_keyboard(self) -> bool:
        focused = self._focus()
        return focused is self or self.isAncestorOf(focused)

    def _focus(self) -> QWidget:
        return self.window().focusWidget() or self.window()

    def _take_people(self, card: FaceCard) -> None:
        for place, row in enumerate(self.rows):
            near = card.nearest[place] if place < len(card.nearest) else None
            row.show_person(near, self.folder)
        self.nearest.setVisible(bool(card.nearest))
        wide = max(row.confirm.sizeHint().width() for row in self.rows)
        for row in self.rows:
            row.confirm.setFixedWidth(wide)

    def _offer_denial(self, person: str | None, may_change: bool) -> None:
        """The button goes, but does not become another's, while somebody may be about to press it."""
        other = person is not None and person != self.deny.property("person")
        if person is None or (other and not may_change):
            self._hold_focus(self.deny)
            self.deny.hide()
        elif other or self.deny.isHidden():
            self.deny.setText(f"Not {short(person)}")
            self.deny.setAccessibleName(f"Not {person}")
            self.deny.setProperty("person", person)
            self.deny.show()

    def _follow_distances(self, card: FaceCard) -> None:
        if not self.rows[0].person:
            self._take_people(card)
        by_name = {near.person: near for near in card.nearest}
        for row in self.rows:
            if row.person in by_name:
                row.show_person(by_name[row.person], self.folder)

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
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_portrait(painter, self.face.rect(), "?", middle(image) if image is not None else None)
        painter.end()
        self.face.setPixmap(drawn)

    def _place(self) -> None:
        """Beside the face where there is room, so that face and mouse stay free; always inside the picture."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        height = self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(_WIDTH, height)
        picture, face = self._picture.rect(), self._beside
        right, left = face.right() + _GAP, face.left() - _GAP - _WIDTH
        if right + _WIDTH <= picture.width():
            x = right
        elif left >= 0 or face.left() > picture.width() - face.right():
            x = left
        else:
            x = right
        x = min(max(x, 0.0), max(picture.width() - _WIDTH, 0))
        y = min(max(face.top(), 0.0), max(picture.height() - _LINE - self.height(), 0))
        self.move(round(x), round(y))

    def place_again(self) -> None:
        """The picture has another size."""
        if self._shown is not None:
            self._place()

    def _hold_focus(self, going: QWidget) -> None:
        """Before ``going`` is hidden: else Qt would give its keyboard to any part of the window."""
        focused = self._focus()
        if focused is going or going.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_naming(self) -> None:
        self._choices.hide()
        self.naming.begin()
        self._place()

    def _stop_naming(self) -> None:
        self._hold_focus(self.naming)
        self.naming.end()
        self._choices.show()
        self._place()

    def _leave_naming(self) -> None:
        self._stop_naming()
        self.new.setFocus()

    def _assemble(self) -> None:
        self._words = words = QVBoxLayout()
        words.setSpacing(3)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(top)
        words.addWidget(self.reason)
        words.addStretch(1)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(6)
        choices.addWidget(self.nearest)
        for row in self.rows:
            choices.addWidget(row)
        last = QHBoxLayout()
        last.setSpacing(6)
        last.addWidget(self.new, 1)
        last.addWidget(self.ignore, 1)
        choices.addLayout(last)
        choices.addWidget(self.deny)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 12, _RIGHT, 14)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self._choices)
        column.addWidget(self.naming)

    def _connect(self) -> None:
        for row in self.rows:
            row.confirm.clicked.connect(lambda _checked=False, row=row: self.confirmed.emit(row.person))
        self.deny.clicked.connect(lambda: self.denied.emit(str(self.deny.property("person"))))
        self.new.clicked.connect(self._start_naming)
        self.naming.left.connect(self._leave_naming)
        self.naming.named.connect(self.confirmed)
        self.naming.changed.connect(self._place)
        self.ignore.clicked.connect(self.ignored)
        self.away.clicked.connect(self.close_card)
        order = (self, *(row.confirm for row in self.rows), self.new, self.ignore, self.deny, self.away)
        for one, next_one in itertools.pairwise(order):
            QWidget.setTabOrder(one, next_one)
        self._thumbnails.arrived.connect(lambda: [row.portrait.update() for row in self.rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self._focus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Never left to the picture behind: the key may have closed this card already.
            if isinstance(focused, QPushButton) and self.isAncestorOf(focused) and not event.isAutoRepeat():
                focused.click()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.naming.field is not None:
            self._leave_naming()
        else:
            self.close_card()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # not for the picture behind it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
