"""What is said of single pictures: why they are not used, or how they could serve better, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import numpy as np

from learning.gallery_audit.findings import Finding, FindingAction, FindingKind, finding_key
from learning.gallery_audit.near_duplicates import ABOUT_AS_LARGE, Copy, Sameness
from learning.gallery_audit.unique_images import Contents
from recognition.enrolment.still import faces_in_note
from recognition.faces.quality import MOST_PITCH, MOST_YAW, SMALLEST
from storage.gallery.picture_records import PictureRecord

MISPLACED = "misplaced"
"""The reason of charts of files that lie where no picture of a person is looked for."""

_KEEP, _SET_ASIDE, _MOVE = FindingAction.KEEP, FindingAction.SET_ASIDE, FindingAction.MOVE
_CHOOSE, _ADD = FindingAction.CHOOSE_FACE, FindingAction.ADD_PICTURES

_SHARP = ((50.0, 75.0, 100.0), (0.55, 0.49, 0.46))
"""Sharpness from which a face of so many pixels is sharp: the smaller, the sharper it is. Of 1,200 faces of photos, as
they were and made smaller, 1 % were less; of 154 blurred ones that were not refused, 97 %."""
_LOSS = 0.12
"""A copy is called blurred that lost so much of its original's sharpness."""

_REFUSED: dict[str, tuple[FindingKind, tuple[FindingAction, ...]]] = {
    "no-face": (FindingKind.NO_FACE, (_SET_ASIDE, _ADD, _KEEP)),
    "several-faces": (FindingKind.SEVERAL_FACES, (_CHOOSE, _SET_ASIDE, _KEEP)),
    "too-small": (FindingKind.TOO_SMALL, (_SET_ASIDE, _ADD, _KEEP)),
    "blurred": (FindingKind.BLURRED, (_SET_ASIDE, _ADD, _KEEP)),
    "turned-away": (FindingKind.TURNED_AWAY, (_SET_ASIDE, _ADD, _KEEP)),
}
_UNREADABLE: tuple[FindingKind, tuple[FindingAction, ...]] = (FindingKind.UNREADABLE, (_SET_ASIDE, _ADD, _KEEP))
_COPIES = {
    Sameness.COPY: ("It shows the same photo as {file}", "one of them is enough."),
    Sameness.MIRRORED: ("It is a mirror image of {file}", "one of them is enough."),
    Sameness.RECUT: ("It shows the same moment as {file}, cut differently", "another photo would tell more."),
}


@dataclass(frozen=True, slots=True)
class Whose:
    """How far a picture is from the ``others`` other pictures of its person (None where there is none), and from the
    nearest other person. ``wrong``: it is rather a picture of ``other``. ``strange``: it is like nobody's.
    ``is_there``: one of the other faces in it may be its person's."""

    own: float | None
    others: int
    other: str | None
    distance: float
    wrong: bool = False
    strange: bool = False
    is_there: bool = True


def misplaced(chart: PictureRecord) -> Finding:
    """Of a file that is nobody's picture where it lies."""
    kind = FindingKind.MISPLACED
    sentence = chart.problem or "It lies where no picture of a person is looked for."
    return Finding(finding_key(kind, chart.path), kind, sentence, None, None, (chart.path,), (_KEEP,))


def refused(
    contents: Contents, row: int, copy: Copy | None, whose: Whose | None, threshold: float, *, alone: bool
) -> Finding:
    """Of a picture without a template, with ``copy`` where it is one, and ``whose`` where it shows a face. ``alone``:
    its person has none that can be used."""
    chart = contents.charts[row]
    if whose is not None and whose.wrong:
        return _refused_and_wrong(contents, row, whose, threshold)
    kind, actions = _REFUSED.get(chart.reason or "", _UNREADABLE)
    sentence = chart.problem or "It cannot be used."
    if copy is not None and is_blurred_copy(contents, copy):
        kind, actions = FindingKind.BLURRED, (_SET_ASIDE, _KEEP)
        file = _file(contents.charts[copy.original].path)
        sentence = f"It shows the same photo as {file}, so blurred that it cannot be used; {file} is enough."
    if alone:
        sentence += f" {chart.person} cannot be recognised until there is a picture that can be used."
    key = finding_key(kind, chart.sha256, chart.person)
    return Finding(key, kind, sentence, chart.person, None, contents.paths[row], actions, 2 if alone else 1)


def used(contents: Contents, row: int, whose: Whose, threshold: float, copy: Copy | None) -> Iterator[Finding]:
    """What is to be said of the content of a picture that is used, with ``copy`` where it is one: at most one thing of
    its face, and whose it is only where that does not explain it."""
    chart = contents.charts[row]
    facts, faces = chart.facts, faces_in_note(chart.note)
    if faces is not None and not chart.by_hand and (whose.is_there or not whose.wrong):
        yield _several(contents, row, whose, faces)
    elif whose.wrong:
        yield _wrong(contents, row, whose, threshold, faces)
    elif facts is not None and not chart.by_hand and facts.face is not None:
        of_face = _of_face(contents, row, whose, copy)
        if of_face is not None:
            yield of_face
        elif whose.strange:
            yield _outlier(contents, row, whose, threshold)
    elif whose.strange:
        yield _outlier(contents, row, whose, threshold)


def same_file(contents: Contents, row: int) -> Iterator[Finding]:
    """Of the files of one person that hold exactly the same."""
    first, *others = contents.paths[row]
    chart = contents.charts[row]
    for number, path in enumerate(others, start=1):
        yield Finding(
            finding_key(FindingKind.DUPLICATE, chart.sha256, chart.person, str(number)),
            FindingKind.DUPLICATE,
            f"It is the same file as {_file(first)}, which is enough.",
            chart.person,
            None,
            (path, first),
            (_SET_ASIDE, _KEEP),
        )


def is_blurred_copy(contents: Contents, copy: Copy) -> bool:
    """Whether it is the blur that tells a copy from its original: then that is said of it."""
    if not contents.usable[copy.row]:
        # Where its original shows a face, a copy without one was spoilt.
        return bool(contents.usable[copy.original]) and contents.charts[copy.row].reason in ("blurred", "no-face")
    one, other = contents.charts[copy.row].facts, contents.charts[copy.original].facts
    if one is None or other is None or not one.face or not other.face or copy.sameness is not Sameness.COPY:
        return False
    is_as_large = ABOUT_AS_LARGE <= one.face / other.face <= 1 / ABOUT_AS_LARGE
    return is_as_large and (one.sharpness or 0.0) < (other.sharpness or 0.0) - _LOSS


def duplicate(contents: Contents, copy: Copy) -> Finding:
    """Of a picture that shows what a better one of the same person shows."""
    one, other = contents.charts[copy.row], contents.charts[copy.original]
    said, advice = _COPIES[copy.sameness]
    return Finding(
        finding_key(FindingKind.DUPLICATE, *sorted((one.sha256, other.sha256)), one.person),
        FindingKind.DUPLICATE,
        f"{said.format(file=_file(other.path))}; {advice}",
        one.person,
        None,
        (one.path, other.path),
        (_KEEP, _SET_ASIDE) if copy.sameness is Sameness.RECUT else (_SET_ASIDE, _KEEP),
        0 if copy.sameness is Sameness.RECUT else 1,
    )


def under_two_people(contents: Contents, copy: Copy) -> Finding:
    """Of a photo that lies under two people, where their other pictures do not tell whose it is."""
    one, other = contents.charts[copy.row], contents.charts[copy.original]
    return Finding(
        finding_key(FindingKind.DUPLICATE, *sorted((one.sha256, other.sha256)), *sorted((one.person, other.person))),
        FindingKind.DUPLICATE,
        f"The same photo lies under {other.person}, too: one of the two is wrong, and either may get the other's name.",
        one.person,
        other.person,
        (one.path, other.path),
        (_SET_ASIDE, _MOVE, _KEEP),
        2,
    )


def _several(contents: Contents, row: int, whose: Whose, faces: int) -> Finding:
    chart = contents.charts[row]
    sentence = f"It shows {faces} faces, and the largest was taken"
    actions: tuple[FindingAction, ...] = (_KEEP, _CHOOSE, _SET_ASIDE)
    severity, other = 0, None
    if whose.wrong:
        sentence += f", which looks like {whose.other}, not like {chart.person}. Choose {chart.person}'s face."
        severity, actions, other = 2, (_CHOOSE, _MOVE, _SET_ASIDE, _KEEP), whose.other
    elif whose.strange:
        sentence += f", which does not look like {chart.person}'s other pictures. Choose {chart.person}'s face."
        severity, actions = 1, (_CHOOSE, _SET_ASIDE, _KEEP)
    elif whose.own is None:
        sentence += f". There is no other picture to tell whether it is {chart.person}."
        severity, actions = 1, (_CHOOSE, _KEEP, _SET_ASIDE)
    else:
        sentence += f", which looks like {chart.person}'s other pictures."
    return _of_picture(contents, row, FindingKind.SEVERAL_FACES, sentence, actions, severity, other)


def _wrong(contents: Contents, row: int, whose: Whose, threshold: float, faces: int | None) -> Finding:
    sentence = _whose_it_is(contents, row, whose, threshold)
    if faces is not None:
        sentence += f" It shows {faces} faces, and the largest was taken."
    return _of_picture(contents, row, FindingKind.WRONG_PERSON, sentence, (_MOVE, _SET_ASIDE, _KEEP), 2, whose.other)


def _refused_and_wrong(contents: Contents, row: int, whose: Whose, threshold: float) -> Finding:
    problem = contents.charts[row].problem or ""
    sentence = f"{_whose_it_is(contents, row, whose, threshold)} Nor can it be used as it is. {problem}"
    actions = (_SET_ASIDE, _MOVE, _KEEP)
    return _of_picture(contents, row, FindingKind.WRONG_PERSON, sentence.rstrip(), actions, 1, whose.other)


def _whose_it_is(contents: Contents, row: int, whose: Whose, threshold: float) -> str:
    person = contents.name(row)
    own = f" and {whose.own:.2f} from {person}'s other ones" if whose.own is not None else ""
    return (
        f"It lies under {person} but looks like {whose.other}: it is {whose.distance:.2f} from {whose.other}'s "
        f"pictures{own}. {_scale(threshold)}"
    )


def _outlier(contents: Contents, row: int, whose: Whose, threshold: float) -> Finding:
    person = contents.name(row)
    if whose.others == 1:
        sentence = f"{person}'s two pictures do not look like the same person: they are {whose.own:.2f} apart."
    else:
        sentence = f"It does not look like {person}'s other pictures: it is {whose.own:.2f} from them."
    return _of_picture(
        contents,
        row,
        FindingKind.OUTLIER,
        f"{sentence} {_scale(threshold)}",
        (_SET_ASIDE, _KEEP),
        1,
    )


def _of_face(contents: Contents, row: int, whose: Whose, copy: Copy | None) -> Finding | None:
    """The one thing that keeps a face from being recognised well."""
    chart = contents.charts[row]
    facts = chart.facts
    assert facts is not None
    assert facts.face is not None
    sharpness = 1.0 if facts.sharpness is None else facts.sharpness
    stranger = f" It does not look like {chart.person}'s other pictures." if whose.strange else ""
    if copy is not None and is_blurred_copy(contents, copy):
        original = contents.charts[copy.original].path
        sentence = f"It is a blurred copy of {_file(original)}, which is enough.{stranger}"
        return _of_picture(contents, row, FindingKind.BLURRED, sentence, (_SET_ASIDE, _KEEP), 1)
    if facts.face < SMALLEST:
        sentence = f"The face is only {int(facts.face)} pixels wide; a larger one would be recognised better.{stranger}"
        return _of_picture(contents, row, FindingKind.TOO_SMALL, sentence, (_SET_ASIDE, _ADD, _KEEP), 1)
    if sharpness < np.interp(facts.face, *_SHARP):
        sentence = f"The face is blurred; a sharper picture would be recognised better.{stranger}"
        return _of_picture(contents, row, FindingKind.BLURRED, sentence, (_SET_ASIDE, _ADD, _KEEP), 1)
    if abs(facts.yaw or 0.0) > MOST_YAW or abs(facts.pitch or 0.0) > MOST_PITCH:
        sentence = f"The face is turned away; a picture from the front would be recognised better.{stranger}"
        actions = (_SET_ASIDE, _ADD, _KEEP) if whose.strange else (_KEEP, _ADD, _SET_ASIDE)
        return _of_picture(contents, row, FindingKind.TURNED_AWAY, sentence, actions, int(whose.strange))
    return None


def _of_picture(
    contents: Contents,
    row: int,
    kind: FindingKind,
    sentence: str,
    actions: tuple[FindingAction, ...],
    severity: int,
    other: str | None = None,
) -> Finding:
    chart = contents.charts[row]
    key = finding_key(kind, chart.sha256, chart.person, *([other] if other else []))
    return Finding(key, kind, sentence, chart.person, other, contents.paths[row], actions, severity)


def _scale(threshold: float) -> str:
    return f"0 is the same face, and up to {threshold:.2f} a face gets the name."


def _file(path: str) -> str:
    return PurePosixPath(path).name
