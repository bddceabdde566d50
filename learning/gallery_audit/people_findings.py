"""Findings about people: duplicates under two names, look-alikes, similar names, people with a single picture."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from learning.gallery_audit.findings import Finding, FindingAction, FindingKind, finding_key
from recognition.message import Message, Parameter
from storage.gallery.names import name_key

_KEEP, _MERGE = FindingAction.KEEP, FindingAction.MERGE
_RENAME, _ADD = FindingAction.RENAME, FindingAction.ADD_PICTURES

_MAX_SINGLE_PICTURE_FINDINGS = 5
"""More people with a single picture give one finding together."""
_MAX_LISTED_PICTURES = 20

Pair = tuple[str, str]


def same_person(pair: Pair, distance: float, pictures: tuple[str, ...], threshold: float) -> Finding:
    return _of_pair(FindingKind.SAME_PERSON, pair, pictures, (_MERGE, _KEEP), 2, distance=distance, threshold=threshold)


def look_alike(pair: Pair, distance: float, pictures: tuple[str, ...], threshold: float) -> Finding:
    return _of_pair(FindingKind.LOOK_ALIKE, pair, pictures, (_ADD, _KEEP), 0, distance=distance, threshold=threshold)


def similar_name(
    pair: Pair, distance: float | None, pictures: tuple[str, ...], one_person: float, threshold: float
) -> Finding:
    """``distance`` between the two people, None where one of them has no usable picture."""
    people, severity, actions = "unknown", 1, (_MERGE, _RENAME, _KEEP)
    if distance is not None and distance <= one_person:
        people, severity = "one", 2
    elif distance is not None and distance > threshold:
        people, actions = "two", (_RENAME, _MERGE, _KEEP)
    return _of_pair(FindingKind.SIMILAR_NAME, pair, pictures, actions, severity, people=people)


def one_picture(singles: Mapping[str, str]) -> Iterator[Finding]:
    """``singles``: people with one usable picture, and its path."""
    kind = FindingKind.ONE_PICTURE
    if len(singles) > _MAX_SINGLE_PICTURE_FINDINGS:
        pictures = tuple(list(singles.values())[:_MAX_LISTED_PICTURES])
        message = Message.of("many-one-picture", people=len(singles))
        yield Finding(finding_key(kind, "many"), kind, message, None, None, pictures, (_KEEP,), 0)
        return
    for person, path in singles.items():
        yield Finding(finding_key(kind, person), kind, Message(kind), person, None, (path,), (_ADD, _KEEP), 0)


def similar_names(names: Collection[str]) -> list[Pair]:
    """Pairs of names that differ only in case, accents, spaces or punctuation."""
    groups: dict[str, list[str]] = {}
    for name in sorted(names):
        groups.setdefault(name_key(name), []).append(name)
    return [(group[0], other) for group in groups.values() for other in group[1:]]


def _of_pair(
    kind: FindingKind,
    pair: Pair,
    pictures: tuple[str, ...],
    actions: tuple[FindingAction, ...],
    severity: int,
    **parameters: Parameter,
) -> Finding:
    message = Message.of(kind, **parameters)
    return Finding(finding_key(kind, *sorted(pair)), kind, message, *pair, pictures, actions, severity)
