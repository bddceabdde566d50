"""Buttons for what can be done about a finding of the gallery audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from services.messages.formatting import shorten

_TWO_PEOPLE = (FindingKind.SAME_PERSON, FindingKind.SIMILAR_NAME)


@dataclass(frozen=True, slots=True)
class Offer:
    """A button.

    label: its text.
    meaning: what it does, for the tool tip.
    swapped: ``person`` and ``other`` of the finding exchange their roles.
    """

    action: FindingAction
    label: str
    meaning: str
    swapped: bool = False


def concerned_files(finding: Finding) -> tuple[str, ...]:
    """The files that setting aside or moving applies to: one of a duplicate, else every file with that content."""
    return finding.pictures[:1] if finding.kind is FindingKind.DUPLICATE else finding.pictures


def offers(finding: Finding) -> tuple[Offer, ...]:
    """What can be done, the recommended one first."""
    made: list[Offer] = []
    for action in finding.actions:
        if action is FindingAction.MERGE and finding.person and finding.other:
            person, other = finding.person, finding.other
            made.append(Offer(action, f"Both are {shorten(other)}", f"All pictures go to {other}."))
            made.append(Offer(action, f"Both are {shorten(person)}", f"All pictures go to {person}.", True))
        elif action is FindingAction.ADD_PICTURES and finding.other:
            made.append(_adding(finding.person or "", named=True))
            made.append(replace(_adding(finding.other, named=True), swapped=True))
        else:
            made.append(_offer(finding, action))
    return tuple(made)


def common_offers(findings: Sequence[Finding]) -> tuple[Offer, ...]:
    """Setting aside where possible, and keeping; in the order that most findings recommend."""
    made: list[Offer] = []
    for action, label, meaning in (
        (FindingAction.SET_ASIDE, "Set aside", "The pictures are no longer used. They can be restored at any time."),
        (FindingAction.KEEP, "Keep", "Nothing is changed, and none of this is reported again."),
    ):
        count = len(open_to(action, findings))
        if count:
            rest = len(findings) - count
            how_many = f"{count:,} of them" if rest else "all"
            more = f" The other {rest:,} stay as they are." if rest else ""
            made.append(Offer(action, f"{label} {how_many}", meaning + more))
    keeping = sum(finding.actions[:1] == (FindingAction.KEEP,) for finding in findings)
    if keeping * 2 > len(findings):
        made.reverse()
    return tuple(made)


def open_to(action: FindingAction, findings: Sequence[Finding]) -> list[Finding]:
    """The findings to which ``action`` can be applied together."""
    needs_picture = action is FindingAction.SET_ASIDE
    return [each for each in findings if action in each.actions and (each.pictures or not needs_picture)]


def _offer(finding: Finding, action: FindingAction) -> Offer:
    person, other = finding.person or "", finding.other or ""
    if action is FindingAction.KEEP:
        return Offer(action, *_keep_texts(finding))
    if action is FindingAction.MOVE:
        label = f"It is {shorten(other)}" if finding.kind is FindingKind.WRONG_PERSON else f"Move to {shorten(other)}"
        return Offer(action, label, f"The picture moves to {other}.")
    return {
        FindingAction.SET_ASIDE: Offer(
            action, "Set aside", "The picture is no longer used. It is kept, and can be restored at any time."
        ),
        FindingAction.RENAME: Offer(action, "Rename…", f"Another name for {person}; the pictures stay."),
        FindingAction.MERGE: Offer(action, f"Merge into {shorten(other)}", f"All pictures go to {other}."),
        FindingAction.REMOVE: Offer(
            action, f"Remove {shorten(person)}", f"{person} is no longer recognised. All pictures can be restored."
        ),
        FindingAction.CHOOSE_FACE: Offer(action, "Choose the face…", "Click the right face; only it is kept in use."),
        FindingAction.ADD_PICTURES: _adding(person),
    }[action]


def _adding(person: str, *, named: bool = False) -> Offer:
    label = f"Add pictures of {shorten(person)}…" if named else "Add pictures…"
    meaning = f"Two or three pictures of {person} in different light make the name more reliable."
    return Offer(FindingAction.ADD_PICTURES, label, meaning)


def _keep_texts(finding: Finding) -> tuple[str, str]:
    if finding.kind in _TWO_PEOPLE:
        return "They are two people", "Both stay as they are, and this is not reported again."
    if finding.kind in (FindingKind.WRONG_PERSON, FindingKind.OUTLIER):
        return f"It is {shorten(finding.person or '')}", "The picture stays, and this is not reported again."
    if finding.kind is FindingKind.LOOK_ALIKE:
        return "All right", "Nothing is changed, and this is not reported again."
    if finding.kind is FindingKind.ONE_PICTURE:
        return "One is enough", "Nothing is changed, and this is not reported again."
    return "Keep it", "The picture stays as it is, and this is not reported again."
