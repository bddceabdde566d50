"""One finding, or several selected ones: text, pictures, and a button for everything that can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from PySide6.QtCore import Signal

from gui.widgets.buttons import OfferButtons
from gui.widgets.dialogs import open_path
from gui.widgets.layouts import Body, column, label, show_text
from gui.widgets.row_delegate import CardContent, CardDelegate
from gui.widgets.rows import RowList, RowModel
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from realtime.interfaces import GalleryView
from services.language import tr, tr_count
from services.messages.findings import finding_text, headline
from services.messages.formatting import comma_text, sentences_text, shorten

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


@dataclass(frozen=True, slots=True)
class Offer:
    """A button.

    label: its text.
    meaning: what it does, shown beside it.
    swapped: ``person`` and ``other`` of the finding exchange their roles.
    """

    action: FindingAction
    label: str
    meaning: str
    swapped: bool = False


_FOR_EITHER = (FindingAction.MERGE, FindingAction.ADD_PICTURES)
"""Offered for each of the two people of a finding."""


def _texts(action: FindingAction, kind: FindingKind, person: str, other: str) -> tuple[str, str]:
    """Label, with the names shortened, and meaning."""
    short = {"person": shorten(person), "other": shorten(other)}
    match action, kind:
        case FindingAction.KEEP, FindingKind.SAME_PERSON | FindingKind.SIMILAR_NAME:
            return tr("They are two people"), tr("Both stay as they are, and this is not reported again.")
        case FindingAction.KEEP, FindingKind.WRONG_PERSON | FindingKind.OUTLIER:
            return tr("It is {person}", **short), tr("The picture stays, and this is not reported again.")
        case FindingAction.KEEP, FindingKind.LOOK_ALIKE:
            return tr("All right"), tr("Nothing is changed, and this is not reported again.")
        case FindingAction.KEEP, FindingKind.ONE_PICTURE:
            return tr("One is enough"), tr("Nothing is changed, and this is not reported again.")
        case FindingAction.KEEP, _:
            return tr("Keep it"), tr("The picture stays as it is, and this is not reported again.")
        case FindingAction.SET_ASIDE, _:
            meaning = tr("The picture is no longer used. It is kept, and can be restored at any time.")
            return tr("Set aside"), meaning
        case FindingAction.MOVE, FindingKind.WRONG_PERSON:
            return tr("It is {person}", person=short["other"]), tr("The picture moves to {other}.", other=other)
        case FindingAction.MOVE, _:
            return tr("Move to {other}", **short), tr("The picture moves to {other}.", other=other)
        case FindingAction.RENAME, _:
            return tr("Rename…"), tr("Another name for {person}; the pictures stay.", person=person)
        case FindingAction.MERGE, _:
            return tr("Both are {other}", **short), tr("All pictures go to {other}.", other=other)
        case FindingAction.REMOVE, _:
            meaning = tr("{person} is no longer recognised. All pictures can be restored.", person=person)
            return tr("Remove {person}", **short), meaning
        case FindingAction.CHOOSE_FACE, _:
            return tr("Choose the face…"), tr("Click the right face; only it is kept in use.")
        case FindingAction.ADD_PICTURES, _:
            meaning = tr(
                "Two or three pictures of {person} in different light make the name more reliable.", person=person
            )
            is_either = kind is FindingKind.LOOK_ALIKE
            return tr("Add pictures of {person}…", **short) if is_either else tr("Add pictures…"), meaning


def concerned_files(finding: Finding) -> tuple[str, ...]:
    """The files that setting aside or moving applies to: one of a duplicate, else every file with that content."""
    return finding.pictures[:1] if finding.kind is FindingKind.DUPLICATE else finding.pictures


def offers(finding: Finding) -> tuple[Offer, ...]:
    """What can be done, the recommended one first."""
    made = []
    for action in finding.actions:
        for swapped in (False, True) if action in _FOR_EITHER and finding.other else (False,):
            names = finding.person or "", finding.other or ""
            person, other = reversed(names) if swapped else names
            made.append(Offer(action, *_texts(action, finding.kind, person, other), swapped))
    return tuple(made)


def common_offers(findings: Sequence[Finding]) -> tuple[Offer, ...]:
    """Setting aside where possible, and keeping; in the order that most findings recommend."""
    made: list[Offer] = []
    if count := len(open_to(FindingAction.SET_ASIDE, findings)):
        some = tr_count("Set aside {n} of them", "Set aside {n} of them", count)
        meaning = tr("The pictures are no longer used. They can be restored at any time.")
        made.append(_common_offer(FindingAction.SET_ASIDE, tr("Set aside all"), some, meaning, len(findings) - count))
    if count := len(open_to(FindingAction.KEEP, findings)):
        some = tr_count("Keep {n} of them", "Keep {n} of them", count)
        meaning = tr("Nothing is changed, and none of this is reported again.")
        made.append(_common_offer(FindingAction.KEEP, tr("Keep all"), some, meaning, len(findings) - count))
    keeping = sum(finding.actions[:1] == (FindingAction.KEEP,) for finding in findings)
    if keeping * 2 > len(findings):
        made.reverse()
    return tuple(made)


def _common_offer(action: FindingAction, every: str, some: str, meaning: str, rest: int) -> Offer:
    """``rest``: number of the findings that it does not apply to."""
    if not rest:
        return Offer(action, every, meaning)
    others = tr_count("The other {n} stays as it is.", "The other {n} stay as they are.", rest)
    return Offer(action, some, sentences_text((meaning, others)))


def open_to(action: FindingAction, findings: Sequence[Finding]) -> list[Finding]:
    """The findings to which ``action`` can be applied together."""
    needs_picture = action is FindingAction.SET_ASIDE
    return [each for each in findings if action in each.actions and (each.pictures or not needs_picture)]


class FindingDetails(Body):
    """``chosen`` carries the Offer whose button was pressed.

    The buttons stay in place from one finding to the next, the recommended one first, so that Enter pressed again and
    again goes through the list.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.offers: tuple[Offer, ...] = ()
        self._gallery = GalleryView()
        self._owners: dict[str, str] = {}
        self.headline = label(name="heading", scale=1.2)
        self.sentence = label(selectable=True)
        self.cards = RowModel(
            lambda card: (card.path, card.title), lambda card: comma_text([card.title, card.text]), self
        )
        self.pictures = RowList(self.cards, tr("Pictures"), reselect=False)
        self.pictures.as_grid()
        self.pictures.setSpacing(4)
        self.pictures.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.pictures.setToolTip(tr("A double click opens a picture"))
        self._delegate = CardDelegate(self.pictures, lambda card: card, side=_SIDE)
        self._buttons = OfferButtons(_MAX_OFFERS)
        self.buttons = self._buttons.buttons
        parts = self.headline, self.sentence, (self.pictures, 1), self._buttons
        column(*parts, spacing=8, margins=(10, 0, 0, 0), on=self)
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self.offers[place]))
        self.pictures.activated.connect(lambda index: open_path(self.cards.rows[index.row()].path))

    def show_gallery(self, gallery: GalleryView) -> None:
        """People and pictures that findings are about."""
        self._delegate.thumbnails.invalidate()
        self._gallery = gallery
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
            head = tr_count("{n} finding selected", "{n} findings selected", len(findings))
            self._show(head, "", cards, common_offers(findings))

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
        if self._gallery.folder is None:
            return []
        cards = [self._card(path, finding) for path in finding.pictures[:_MAX_CARDS]]
        if finding.kind in _COMPARED:
            # A picture that may be of somebody else does not show whose it is.
            certain = finding.pictures[1:] if finding.kind in _DOUBTED else finding.pictures
            shown = {self._owners.get(path) for path in certain}
            for person in (finding.person, finding.other):
                path = self._another(person, finding.pictures) if person and person not in shown else None
                if person and path is not None:
                    cards.append(CardContent(self._file(path), person, tr("to compare")))
        return cards

    def _card(self, path: str, finding: Finding) -> CardContent:
        owner = self._owners.get(path) or (finding.person if path == finding.pictures[0] else "") or ""
        name = PurePosixPath(path).name
        return CardContent(self._file(path), owner or name, name if owner else "")

    def _file(self, path: str) -> Path | None:
        return self._gallery.folder / path if self._gallery.folder is not None else None

    def _another(self, person: str, shown: Sequence[str]) -> str | None:
        """The key picture of ``person``, or another used one if that is shown already."""
        known = [each for each in self._gallery.people if each.name == person]
        keys = [each.key_picture for each in known if each.key_picture]
        used = [picture.path for each in known for picture in each.pictures if picture.problem is None]
        return next((path for path in (*keys, *used) if path not in shown), None)
