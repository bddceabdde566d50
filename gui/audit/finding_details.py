"""One finding, or several at once: what it says, its pictures, and a button for everything that can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.audit.offers import Offer, common_offers, offers
from gui.widgets.offer_buttons import OfferButtons
from gui.widgets.picture_cards import PictureCard, PictureCards
from gui.widgets.theme import Theme
from gui.widgets.time_format import count_words
from learning.gallery_audit.findings import Finding
from services.messages.findings import finding_text, headline

_MOST_OFFERS = 6


class FindingDetails(QWidget):
    """``chosen`` carries the Offer whose button was pressed. The buttons stay where they are from one finding to the
    next, the advised one first, so that Enter pressed again and again goes through the list."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()
        self.headline = _label("heading")
        font = self.headline.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 1.2)
        self.headline.setFont(font)
        self.sentence = _label()
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pictures = PictureCards(theme)
        self._buttons = OfferButtons(_MOST_OFFERS)
        self.buttons = self._buttons.buttons
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self._offers[place]))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.sentence)
        column.addWidget(self.pictures, 1)
        column.addWidget(self._buttons)

    def show_one(self, finding: Finding, cards: Sequence[PictureCard]) -> None:
        self._show(headline(finding), finding_text(finding), cards, offers(finding))

    def show_several(self, findings: Sequence[Finding], cards: Sequence[PictureCard]) -> None:
        """What can be done to all of them."""
        self._show(count_words(len(findings), "finding") + " picked", "", cards, common_offers(findings))

    @property
    def offers(self) -> tuple[Offer, ...]:
        return self._offers

    def _show(self, head: str, sentence: str, cards: Sequence[PictureCard], offered: tuple[Offer, ...]) -> None:
        self._offers = offered[:_MOST_OFFERS]
        self.headline.setText(head)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.pictures.setVisible(bool(cards))
        self.pictures.show_cards(cards)
        self._buttons.show_offers([(offer.label, offer.meaning) for offer in self._offers])


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
