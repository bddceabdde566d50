"""Texts of the card of a face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recognition.types import State
from services.gallery.corrections import FaceCard

DISTANCE = (
    "The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more apart. "
    "A person within the threshold, which the slider sets, gives the face their name."
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
    match card.state:
        case State.KNOWN if card.person:
            return card.person
        case State.UNCERTAIN:
            return f"Perhaps {card.person}" if card.person and card.person not in card.denied else "Not sure"
        case State.PENDING:
            return "Still looking…"
        case State.IGNORED:
            return "Ignored"
        case _:
            return "Unknown"


def reason(card: FaceCard, threshold: float) -> str:
    """Why the face has this name: a correction, or the distance against the threshold."""
    if card.denied and card.state in (State.UNKNOWN, State.UNCERTAIN):
        return f"You said this is not {_listed(card.denied)}. Faces like this one do not get that name any more."
    if card.by_hand:
        return _correction(card)
    near = card.nearest[0] if card.nearest else None
    distance = card.distance if card.distance is not None else (near.distance if near is not None else None)
    match card.state:
        case State.KNOWN if distance is not None:
            return f"The distance is {distance:.2f}. Up to {threshold:.3f}, the threshold, counts as the same person."
        case State.UNCERTAIN:
            return "Some looks at this face say one name, others another or none, so no name is given."
        case State.PENDING:
            return "A name needs a few good looks at the face."
        case State.IGNORED:
            return "It is near to a face that you told Rollcall to ignore: it is not named and not recorded."
        case _ if near is None or distance is None:
            return "Nobody is registered yet, so there is no name to give."
        case _ if distance <= threshold:
            return (
                f"{near.person} is near, at distance {distance:.2f}, but so is a face that you said is somebody else."
            )
        case _:
            return (
                f"{near.person} is nearest, at distance {distance:.2f}. Only up to {threshold:.3f}, the threshold, "
                "counts as the same person."
            )


def _correction(card: FaceCard) -> str:
    match card.state:
        case State.KNOWN:
            return "You said so. A picture of this face is in the gallery now, so that it is recognised next time."
        case State.IGNORED:
            return "You said that this face is to be ignored: it is not named and not recorded."
        case _:
            return "You said that the name was wrong. Faces like this one get it no more."


def _listed(names: Sequence[str]) -> str:
    """'Ada', 'Ada or Grace', 'Ada, Grace or Marie'."""
    first, last = ", ".join(names[:-1]), names[-1]
    return f"{first} or {last}" if first else last


def spoken(card: FaceCard, threshold: float) -> str:
    return f"{headline(card)}. {reason(card, threshold)}"
