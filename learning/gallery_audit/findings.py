"""What is found to be wrong, or worth knowing, with the pictures of a gallery."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
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


_BY_WEIGHT = (
    FindingKind.WRONG_PERSON,
    FindingKind.SAME_PERSON,
    FindingKind.OUTLIER,
    FindingKind.SIMILAR_NAME,
    FindingKind.SEVERAL_FACES,
    FindingKind.BLURRED,
    FindingKind.TOO_SMALL,
    FindingKind.TURNED_AWAY,
    FindingKind.NO_FACE,
    FindingKind.UNREADABLE,
    FindingKind.MISPLACED,
    FindingKind.DUPLICATE,
    FindingKind.LOOK_ALIKE,
    FindingKind.ONE_PICTURE,
)


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


def finding_key(kind: FindingKind, *parts: str) -> str:
    """The key of a finding about these contents (sha256) and names: 'duplicate-5f0c0f1f6a3e'."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{kind.value}-{digest[:12]}"


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that matter most first; of one severity those of one kind together, in order of person and picture."""
    kinds = {kind: number for number, kind in enumerate(_BY_WEIGHT)}
    return tuple(
        sorted(findings, key=lambda each: (-each.severity, kinds[each.kind], each.person or "", each.pictures))
    )
