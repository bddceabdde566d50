"""Findings of a gallery audit as values. ``services.messages.findings`` has their texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from recognition.message import Message


class FindingKind(StrEnum):
    """In the order in which findings of equal severity are listed."""

    WRONG_PERSON = "wrong-person"
    SAME_PERSON = "same-person"
    OUTLIER = "outlier"
    SIMILAR_NAME = "similar-name"
    SEVERAL_FACES = "several-faces"
    BLURRED = "blurred"
    TOO_SMALL = "too-small"
    TURNED_AWAY = "turned-away"
    NO_FACE = "no-face"
    UNREADABLE = "unreadable"
    MISPLACED = "misplaced"
    DUPLICATE = "duplicate"
    LOOK_ALIKE = "look-alike"
    ONE_PICTURE = "one-picture"


ABOUT_PEOPLE = frozenset(
    (FindingKind.SAME_PERSON, FindingKind.SIMILAR_NAME, FindingKind.LOOK_ALIKE, FindingKind.ONE_PICTURE)
)
"""Kinds that concern people, not one picture."""


class FindingAction(StrEnum):
    """What can be done about a finding. KEEP: nothing is wrong, do not report it again."""

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
    """Something that is wrong in a gallery, or worth knowing.

    message: what was found; its code is more detailed than ``kind``.
    person: whose picture it is, or the first of two people.
    pictures: paths relative to the gallery, the one concerned first.
    actions: the recommended one first.
    severity: 2 error, 1 recognition would be better without it, 0 information.
    """

    key: str
    kind: FindingKind
    message: Message
    person: str | None = None
    other: str | None = None
    pictures: tuple[str, ...] = ()
    actions: tuple[FindingAction, ...] = ()
    severity: int = 1


def finding_key(kind: FindingKind, *parts: str) -> str:
    """The key of a finding about these contents (sha256) and names: 'duplicate-5f0c0f1f6a3e'."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{kind.value}-{digest[:12]}"


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sorted by severity, kind, person and picture."""
    rank = {kind: number for number, kind in enumerate(FindingKind)}
    return tuple(sorted(findings, key=lambda each: (-each.severity, rank[each.kind], each.person or "", each.pictures)))
