"""Parts of the card of a face: a suggested person, a field for another name, and the texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.buttons import button
from gui.widgets.layouts import ElidedLabel, column, label, row
from gui.widgets.name_field import NameField
from gui.widgets.painting import paint_portrait
from gui.widgets.pixmaps import Thumbnails
from gui.widgets.plain_text import plain
from recognition.types import State
from services.gallery.corrections import FaceCard, Nearest
from services.gallery.editor import GalleryEditor
from services.language import number_text, tr
from services.messages.formatting import comma_text, distance_text, sentences_text, shorten
from services.messages.liveness import held_reason, liveness_reason

PORTRAIT_SIDE = 36
_MAX_NAME = 14
"""Characters of a name on a button."""


class PersonRow(QWidget):
    """A suggested person: picture, name, distance, and a button to confirm."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.person = ""
        self.portrait = Portrait(thumbnails, PORTRAIT_SIDE)
        self.name = ElidedLabel()
        self.distance = label(name="muted", wraps=False)
        self.distance.setToolTip(plain(distance_meaning()))
        self.confirm = button("")
        text = column(self.name, self.distance, spacing=0)
        row(self.portrait, (text, 1), self.confirm, spacing=10, on=self)

    def show_person(self, near: Nearest | None, folder: Path | None, short: str = "") -> None:
        """``short``: the name on the button."""
        self.person = near.person if near is not None else ""
        self.setVisible(near is not None)
        if near is None:
            return
        self.name.setText(near.person)
        self.distance.setText(tr("distance {distance}", distance=distance_text(near.distance)))
        self.confirm.setText(tr("This is {name}", name=short))
        self.confirm.setAccessibleName(tr("This is {name}", name=near.person))
        picture = folder / near.picture if folder is not None and near.picture else None
        self.portrait.show_person(near.person, picture)


class Portrait(QWidget):
    """The key picture of a person."""

    def __init__(self, thumbnails: Thumbnails, side: int) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._name = ""
        self._file: Path | None = None
        self.setFixedSize(side, side)

    def show_person(self, name: str, file: Path | None) -> None:
        if (name, file) != (self._name, self._file):
            self._name, self._file = name, file
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._thumbnails.get(self._file, self.devicePixelRatioF()) if self._file is not None else None
        paint_portrait(painter, self.rect(), self._name, picture)
        painter.end()


class Naming(QWidget):
    """A field for the name of somebody new or registered. ``named`` carries it; ``cancelled`` goes back."""

    named = Signal(str)
    cancelled = Signal()
    changed = Signal()

    def __init__(self, people: GalleryEditor, names: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._people = people
        self._names = names
        self.field: NameField | None = None
        self.register = button(tr("Register"), primary=True, clicked=self._name)
        self.back = button(tr("Back"), clicked=self.cancelled.emit)
        self._column = column(row(self.back, None, self.register, spacing=6), spacing=8, on=self)
        self.hide()

    def begin(self) -> None:
        """The field is rebuilt each time, for people come and go."""
        self.end()
        self.field = NameField(
            self._names(),
            self._people.same_person,
            known=lambda name: tr("{name} is registered and gets this picture.", name=name),
            new=tr("A new person: this face is their first picture."),
        )
        self._column.insertWidget(0, self.field)
        self.field.entered.connect(self._name)
        self.field.changed.connect(self._validate)
        self.show()
        self._validate()
        self.field.setFocus()

    def end(self) -> None:
        if self.field is not None:
            self._column.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
            self.field = None
        self.hide()

    def _validate(self) -> None:
        if self.field is not None:
            self.register.setEnabled(self.field.problem is None)
            self.register.setText(self.field.button_text(tr("Register"), lambda name: tr("This is {name}", name=name)))
            self.changed.emit()

    def _name(self) -> None:
        if self.field is not None and self.field.problem is None:
            self.named.emit(self.field.name)


def short_names(names: Sequence[str]) -> list[str]:
    """First names; of those who share one the whole name, which keeps its end where it is too long."""
    first = [name.split()[0] if name.split() else name for name in names]
    times = Counter(each.casefold() for each in first)
    return [
        shorten(one, _MAX_NAME) if times[one.casefold()] == 1 else _shortened_within(name)
        for one, name in zip(first, names, strict=True)
    ]


def _shortened_within(name: str) -> str:
    half = _MAX_NAME // 2
    return name if len(name) <= _MAX_NAME else f"{name[: half - 1].rstrip()}…{name[-half:].lstrip()}"


def distance_meaning() -> str:
    return tr(
        "The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more "
        "apart. A person within the threshold, which the slider sets, gives the face their name."
    )


def with_decisive_distance(card: FaceCard) -> FaceCard:
    """The card with the distance that decided on the name in place of that of the same person in ``nearest``, which is
    measured over all looks."""
    who = card.person or (card.nearest[0].person if card.nearest and not card.denied else None)
    if card.distance is None or card.person in card.denied:
        return card
    nearest = [replace(each, distance=card.distance) if each.person == who else each for each in card.nearest]
    return replace(card, nearest=tuple(nearest))


def headline(card: FaceCard) -> str:
    if card.is_held:
        return tr("Name held back")
    match card.state:
        case State.KNOWN if card.person:
            return card.person
        case State.UNCERTAIN:
            is_likely = card.person and card.person not in card.denied
            return tr("Perhaps {name}", name=card.person) if is_likely else tr("Not sure")
        case State.PENDING:
            return tr("Still looking…")
        case State.IGNORED:
            return tr("Ignored")
        case _:
            return tr("Unknown")


def reason(card: FaceCard, threshold: float) -> str:
    """Why the face has this name: a correction, or the distance against the threshold; and whether it is live."""
    if card.is_held:
        return held_reason(card.liveness)
    why = _reason_of_name(card, threshold)
    is_judged = card.state not in (State.PENDING, State.IGNORED)
    return sentences_text((why, liveness_reason(card.liveness))) if is_judged else why


def _reason_of_name(card: FaceCard, threshold: float) -> str:
    if card.denied and card.state in (State.UNKNOWN, State.UNCERTAIN):
        if len(card.denied) > 1:
            return tr(
                "You said that this is none of these: {names}. Faces like this one do not get their names any more.",
                names=comma_text(card.denied),
            )
        return tr(
            "You said this is not {name}. Faces like this one do not get that name any more.", name=card.denied[0]
        )
    if card.by_hand:
        return _correction(card)
    near = card.nearest[0] if card.nearest else None
    distance = card.distance if card.distance is not None else (near.distance if near is not None else None)
    match card.state:
        case State.KNOWN if distance is not None:
            return tr(
                "The distance is {distance}. Up to {threshold}, the threshold, counts as the same person.",
                distance=distance_text(distance),
                threshold=number_text(threshold, 3),
            )
        case State.UNCERTAIN:
            return tr("Some looks at this face say one name, others another or none, so no name is given.")
        case State.PENDING:
            return tr("A name needs a few good looks at the face.")
        case State.IGNORED:
            return tr("It is near to a face that you told Rollcall to ignore: it is not named and not recorded.")
        case _ if near is None or distance is None:
            return tr("Nobody is registered yet, so there is no name to give.")
        case _ if distance <= threshold:
            return tr(
                "{name} is near, at distance {distance}, but so is a face that you said is somebody else.",
                name=near.person,
                distance=distance_text(distance),
            )
        case _:
            return tr(
                "{name} is nearest, at distance {distance}. Only up to {threshold}, the threshold, counts as "
                "the same person.",
                name=near.person,
                distance=distance_text(distance),
                threshold=number_text(threshold, 3),
            )


def _correction(card: FaceCard) -> str:
    match card.state:
        case State.KNOWN:
            return tr("You said so. A picture of this face is in the gallery now, so that it is recognised next time.")
        case State.IGNORED:
            return tr("You said that this face is to be ignored: it is not named and not recorded.")
        case _:
            return tr("You said that the name was wrong. Faces like this one get it no more.")
