"""What is found to be wrong, or worth knowing, with the pictures of a gallery."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What the gallery doctor finds. The first six are of one picture, and keep it from being used or used well."""

    UNREADABLE = "unreadable"
    NO_FACE = "no-face"
    SEVERAL_FACES = "several-faces"
    TOO_SMALL = "too-small"
    BLURRED = "blurred"
    TURNED_AWAY = "turned-away"
    DUPLICATE = "duplicate"
    WRONG_PERSON = "wrong-person"
    OUTLIER = "outlier"
    SAME_PERSON = "same-person"
    ONE_PICTURE = "one-picture"
    LOOK_ALIKE = "look-alike"
    SIMILAR_NAME = "similar-name"
    MISPLACED = "misplaced"


class FindingAction(StrEnum):
    """What can be done about a finding. KEEP: it is right as it is, do not say it again."""

    KEEP = "keep"
    SET_ASIDE = "set-aside"
    MOVE = "move"
    RENAME = "rename"
    MERGE = "merge"
    REMOVE = "remove"
    CHOOSE_FACE = "choose-face"
    ADD_PICTURES = "add-pictures"


@dataclass(frozen=True, slots=True)
class Finding:
    """``key`` is stable: the same finding has it again after a restart. ``pictures`` are paths relative to the gallery,
    the one it is about first. ``person`` is whose picture it is, ``other`` the second person it speaks of, or None.
    ``sentence`` says it in plain words. ``actions``: the one advised first. ``severity``: 2 something is wrong now,
    1 recognition would be better without it, 0 worth knowing."""

    key: str
    kind: FindingKind
    sentence: str
    person: str | None = None
    other: str | None = None
    pictures: tuple[str, ...] = ()
    actions: tuple[FindingAction, ...] = ()
    severity: int = 1
