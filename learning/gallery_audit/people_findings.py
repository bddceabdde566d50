"""What is said of people: who may be one, who look alike, whose names are, and who has one picture only."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from learning.gallery_audit.findings import Finding, FindingAction, FindingKind, finding_key
from storage.gallery.names import name_key

_KEEP, _MERGE = FindingAction.KEEP, FindingAction.MERGE
_RENAME, _ADD = FindingAction.RENAME, FindingAction.ADD_PICTURES

_SINGLES = 5
"""More people with one picture only are said in one sentence."""
_LONGEST_LIST = 20


def same_person(one: str, other: str, distance: float, pictures: tuple[str, ...], threshold: float) -> Finding:
    return Finding(
        _of_pair(FindingKind.SAME_PERSON, one, other),
        FindingKind.SAME_PERSON,
        f"{one} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. "
        f"If they are two, either may get the other's name, as up to {threshold:.2f} a face gets one.",
        one,
        other,
        pictures,
        (_MERGE, _KEEP),
        2,
    )


def look_alike(one: str, other: str, distance: float, pictures: tuple[str, ...], threshold: float) -> Finding:
    return Finding(
        _of_pair(FindingKind.LOOK_ALIKE, one, other),
        FindingKind.LOOK_ALIKE,
        f"{one} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a "
        "face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold under "
        f"{distance:.2f}, with which none of these could be taken for the other.",
        one,
        other,
        pictures,
        (_ADD, _KEEP),
        0,
    )


def one_picture(singles: Mapping[str, str]) -> Iterator[Finding]:
    """Of people with one picture that can be used, with its path."""
    kind = FindingKind.ONE_PICTURE
    if len(singles) > _SINGLES:
        yield Finding(
            finding_key(kind, "many"),
            kind,
            f"{len(singles)} people have only one picture that can be used. Two or three more of each, from other days "
            "and in other light, make names surer.",
            None,
            None,
            tuple(list(singles.values())[:_LONGEST_LIST]),
            (_KEEP,),
            0,
        )
        return
    for person, path in singles.items():
        yield Finding(
            finding_key(kind, person),
            kind,
            f"{person} has only one picture that can be used. Two or three more, from other days and in other light, "
            "make the name surer.",
            person,
            None,
            (path,),
            (_ADD, _KEEP),
            0,
        )


def similar_names(names: Collection[str]) -> list[tuple[str, str]]:
    """Pairs of names that differ only in case, accents, spaces or punctuation."""
    alike: dict[str, list[str]] = {}
    for name in sorted(names):
        alike.setdefault(name_key(name), []).append(name)
    return [(group[0], other) for group in alike.values() for other in group[1:]]


def similar_name(
    one: str, other: str, distance: float | None, pictures: tuple[str, ...], one_person: float, threshold: float
) -> Finding:
    """``distance`` between the two people, None where one of them has no picture that can be used."""
    sentence = f"The names {one} and {other} differ only in how they are written"
    severity, actions = 1, (_MERGE, _RENAME, _KEEP)
    if distance is not None and distance <= one_person:
        sentence += ", and their pictures look like one person."
        severity = 2
    elif distance is not None and distance > threshold:
        sentence += ", but their pictures look like two people. Give one of them a name that tells them apart."
        actions = (_RENAME, _MERGE, _KEEP)
    else:
        sentence += ": they may be one person."
    return Finding(
        _of_pair(FindingKind.SIMILAR_NAME, one, other),
        FindingKind.SIMILAR_NAME,
        sentence,
        one,
        other,
        pictures,
        actions,
        severity,
    )


def _of_pair(kind: FindingKind, one: str, other: str) -> str:
    return finding_key(kind, *sorted((one, other)))
