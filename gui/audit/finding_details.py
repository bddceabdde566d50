"""One finding, or several selected ones: text, pictures, and a button for everything that can be done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.audit.offers import Offer, common_offers, offers
from gui.widgets.buttons import OfferButtons
from gui.widgets.dialogs import open_path
from gui.widgets.layouts import column, label, show_text
from gui.widgets.row_delegate import CardContent, CardDelegate
from gui.widgets.rows import RowList, RowModel
from learning.gallery_audit.findings import Finding, FindingKind
from realtime.interfaces import GalleryView
from services.messages.findings import finding_text, headline
from services.messages.formatting import count_text
from storage.gallery.people import Person

_MAX_OFFERS = 6
_MAX_CARDS = 60
_SIDE = 148
_DOUBTED = (FindingKind.WRONG_PERSON, FindingKind.OUTLIER)
_COMPARED = (
    *_DOUBTED,
    FindingKind.SAME_PERSON,
    FindingKind.LOOK_ALIKE,
    FindingKind.SIMILAR_NAME,
    FindingKind.ONE_PICTURE,
)


class FindingDetails(QWidget):
    """``chosen`` carries the Offer whose button was pressed.

    The buttons stay in place from one finding to the next, the recommended one first, so that Enter pressed again and
    again goes through the list.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.offers: tuple[Offer, ...] = ()
        self._folder: Path | None = None
        self._owners: dict[str, str] = {}
        self._people: dict[str, Person] = {}
        self.headline = label(name="heading", scale=1.2)
        self.sentence = label(selectable=True)
        self.cards = RowModel(lambda card: (card.path, card.title), lambda card: f"{card.title}, {card.text}", self)
        self.pictures = RowList(self.cards, "Pictures", reselect=False)
        self.pictures.as_grid()
        self.pictures.setSpacing(4)
        self.pictures.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.pictures.setToolTip("A double click opens a picture")
        self._delegate = CardDelegate(self.pictures, lambda card: card, side=_SIDE)
        self._buttons = OfferButtons(_MAX_OFFERS)
        self.buttons = self._buttons.buttons
        column(
            self.headline, self.sentence, (self.pictures, 1), self._buttons, spacing=8, margins=(10, 0, 0, 0), on=self
        )
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self.offers[place]))
        self.pictures.activated.connect(lambda index: open_path(self.cards.rows[index.row()].path))

    def show_gallery(self, gallery: GalleryView) -> None:
        """People and pictures that findings are about."""
        self._delegate.thumbnails.invalidate()
        self._folder = gallery.folder
        self._people = {person.name: person for person in gallery.people}
        self._owners = {picture.path: person.name for person in gallery.people for picture in person.pictures}

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """One finding with its offers, or what can be done to all of several."""
        self.setEnabled(bool(findings))
        if len(findings) == 1:
            finding = findings[0]
            self._show(headline(finding), finding_text(finding), self._cards_of(finding), offers(finding))
        elif findings:
            first: dict[str, Finding] = {}
            for each in findings:
                for path in each.pictures[:1]:
                    first.setdefault(path, each)
            cards = [self._card(path, each) for path, each in first.items()]
            self._show(count_text(len(findings), "finding") + " selected", "", cards, common_offers(findings))

    def _show(self, head: str, sentence: str, cards: Sequence[CardContent], offered: tuple[Offer, ...]) -> None:
        self.offers = offered[:_MAX_OFFERS]
        self.headline.setText(head)
        show_text(self.sentence, sentence)
        self.pictures.setVisible(bool(cards))
        if list(cards[:_MAX_CARDS]) != self.cards.rows:
            self.cards.show_rows(cards[:_MAX_CARDS])
            self.pictures.scrollToTop()
        self._buttons.show_offers([(offer.label, offer.meaning) for offer in self.offers])

    def _cards_of(self, finding: Finding) -> list[CardContent]:
        """Its own pictures, then one of each person it names who is not among them."""
        if self._folder is None:
            return []
        cards = [self._card(path, finding) for path in finding.pictures[:_MAX_CARDS]]
        if finding.kind in _COMPARED:
            # A picture that may be of somebody else does not show whose it is.
            certain = finding.pictures[1:] if finding.kind in _DOUBTED else finding.pictures
            shown = {self._owners.get(path) for path in certain}
            for person in (finding.person, finding.other):
                path = self._another(person, finding.pictures) if person and person not in shown else None
                if person and path is not None:
                    cards.append(CardContent(self._folder / path, person, "to compare"))
        return cards

    def _card(self, path: str, finding: Finding) -> CardContent:
        owner = self._owners.get(path) or (finding.person if path == finding.pictures[0] else "") or ""
        name = PurePosixPath(path).name
        file = self._folder / path if self._folder is not None else None
        return CardContent(file, owner or name, name if owner else "")

    def _another(self, person: str, shown: Sequence[str]) -> str | None:
        """The key picture of ``person``, or another used one if that is shown already."""
        known = self._people.get(person)
        if known is None:
            return None
        used = [picture.path for picture in known.pictures if picture.problem is None]
        candidates = [*([known.key_picture] if known.key_picture else []), *used]
        return next((path for path in candidates if path not in shown), None)
