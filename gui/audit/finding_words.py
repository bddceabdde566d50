"""What a finding of the gallery doctor is called, and what can be done about it, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from gui.widgets.name_field import short
from realtime.interfaces import Finding, FindingAction, FindingKind

GROUPS = {
    2: "To put right: names may be wrong",
    1: "Better without: names get surer",
    0: "Good to know",
}
_HEADLINES = {
    FindingKind.UNREADABLE: "This picture cannot be read",
    FindingKind.NO_FACE: "No face is found on this picture",
    FindingKind.SEVERAL_FACES: "Several faces: which one is {person}?",
    FindingKind.TOO_SMALL: "The face is too small",
    FindingKind.BLURRED: "The face is blurred",
    FindingKind.TURNED_AWAY: "The face is turned away",
    FindingKind.DUPLICATE: "The same picture again",
    FindingKind.WRONG_PERSON: "Is this {person} or {other}?",
    FindingKind.OUTLIER: "Is this {person}?",
    FindingKind.SAME_PERSON: "Are {person} and {other} one person?",
    FindingKind.ONE_PICTURE: "Only one picture of {person}",
    FindingKind.LOOK_ALIKE: "{person} and {other} look alike",
    FindingKind.SIMILAR_NAME: "{person} and {other}: one name, written twice?",
    FindingKind.MISPLACED: "This picture lies where none is looked for",
}
_TWO_PEOPLE = (FindingKind.SAME_PERSON, FindingKind.SIMILAR_NAME)
_OF_PEOPLE = (FindingKind.SAME_PERSON, FindingKind.SIMILAR_NAME, FindingKind.LOOK_ALIKE, FindingKind.ONE_PICTURE)


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it says, and what happens then. ``backwards``: with ``person`` and ``other`` of the finding
    exchanged."""

    action: FindingAction
    words: str
    meaning: str
    backwards: bool = False


def headline(finding: Finding) -> str:
    """'Is this Ada Lovelace or Grace Hopper?'"""
    if finding.kind is FindingKind.ONE_PICTURE and not finding.person:
        return "People with one picture only"
    if finding.kind is FindingKind.DUPLICATE and finding.other:
        return "The same picture under two names"
    names = {"person": finding.person or "the person meant", "other": finding.other or "somebody else"}
    return _HEADLINES[finding.kind].format(**names)


def subject(finding: Finding) -> str:
    """Which picture or person it is about: 'Ada Lovelace · far away.png'."""
    if finding.kind in _OF_PEOPLE or not finding.pictures:
        return " · ".join(each for each in (finding.person, finding.other) if each) or "several people"
    file = PurePosixPath(finding.pictures[0])
    return " · ".join([*([finding.person] if finding.person else []), file.name])


def about(finding: Finding) -> tuple[str, ...]:
    """The files that setting aside or moving takes: of a duplicate the one, of others every file that holds the
    picture."""
    return finding.pictures[:1] if finding.kind is FindingKind.DUPLICATE else finding.pictures


def spoken(finding: Finding) -> str:
    """For a screen reader."""
    return f"{headline(finding)} {subject(finding)}. {finding.sentence}"


def offers(finding: Finding) -> tuple[Offer, ...]:
    """What can be done, the advised first."""
    made: list[Offer] = []
    for action in finding.actions:
        if action is FindingAction.MERGE and finding.person and finding.other:
            person, other = finding.person, finding.other
            made.append(Offer(action, f"Both are {short(other)}", f"All pictures go to {other}."))
            made.append(Offer(action, f"Both are {short(person)}", f"All pictures go to {person}.", True))
        elif action is FindingAction.ADD_PICTURES and finding.other:
            made.append(_adding(finding.person or "", of_whom=True))
            made.append(replace(_adding(finding.other, of_whom=True), backwards=True))
        else:
            made.append(_offer(finding, action))
    return tuple(made)


def common_offers(findings: Sequence[Finding]) -> tuple[Offer, ...]:
    """Setting aside what may be, and keeping all; in the order that most findings advise."""
    made: list[Offer] = []
    for action, words, meaning in (
        (FindingAction.SET_ASIDE, "Set aside", "The pictures are used no more. They can be restored at any time."),
        (FindingAction.KEEP, "Keep", "Nothing is changed, and none of this is said again."),
    ):
        count = len(open_to(action, findings))
        if count:
            rest = len(findings) - count
            how_many = f"{count:,} of them" if rest else "all"
            more = f" The other {rest:,} stay as they are." if rest else ""
            made.append(Offer(action, f"{words} {how_many}", meaning + more))
    keeping = sum(finding.actions[:1] == (FindingAction.KEEP,) for finding in findings)
    if keeping * 2 > len(findings):
        made.reverse()
    return tuple(made)


def open_to(action: FindingAction, findings: Sequence[Finding]) -> list[Finding]:
    """Those of ``findings`` that ``action`` can be done to, in a row with others."""
    needs_picture = action is FindingAction.SET_ASIDE
    return [each for each in findings if action in each.actions and (each.pictures or not needs_picture)]


def _offer(finding: Finding, action: FindingAction) -> Offer:
    person, other = finding.person or "", finding.other or ""
    if action is FindingAction.KEEP:
        return Offer(action, *_keep_words(finding))
    if action is FindingAction.MOVE:
        words = f"It is {short(other)}" if finding.kind is FindingKind.WRONG_PERSON else f"Move to {short(other)}"
        return Offer(action, words, f"The picture moves to {other}.")
    return {
        FindingAction.SET_ASIDE: Offer(
            action, "Set aside", "The picture is used no more. It is kept, and can be restored at any time."
        ),
        FindingAction.RENAME: Offer(action, "Rename…", f"Another name for {person}; the pictures stay."),
        FindingAction.MERGE: Offer(action, f"Merge into {short(other)}", f"All pictures go to {other}."),
        FindingAction.REMOVE: Offer(
            action, f"Remove {short(person)}", f"{person} is recognised no more. All pictures can be restored."
        ),
        FindingAction.CHOOSE_FACE: Offer(action, "Choose the face…", "Click the right face; only it is kept in use."),
        FindingAction.ADD_PICTURES: _adding(person),
    }[action]


def _adding(person: str, *, of_whom: bool = False) -> Offer:
    words = f"Add pictures of {short(person)}…" if of_whom else "Add pictures…"
    meaning = f"Two or three pictures of {person} in different light make the name surer."
    return Offer(FindingAction.ADD_PICTURES, words, meaning)


def _keep_words(finding: Finding) -> tuple[str, str]:
    if finding.kind in _TWO_PEOPLE:
        return "They are two people", "Both stay as they are, and this is not asked again."
    if finding.kind in (FindingKind.WRONG_PERSON, FindingKind.OUTLIER):
        return f"It is {short(finding.person or '')}", "The picture stays, and this is not asked again."
    if finding.kind is FindingKind.LOOK_ALIKE:
        return "All right", "Nothing is changed, and this is not said again."
    if finding.kind is FindingKind.ONE_PICTURE:
        return "One is enough", "Nothing is changed, and this is not said again."
    return "Keep it", "The picture stays as it is, and this is not said again."
