"""Findings about single pictures: why they are not used, how they could serve better, and whom they show."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from learning.gallery_audit.findings import Finding, FindingAction, FindingKind, finding_key
from learning.gallery_audit.membership import PictureMembership
from learning.gallery_audit.near_duplicates import SAME_SIZE, DuplicateKind, NearDuplicate, UniqueImages, name_beside
from recognition.enrolment.still import MATCHED, faces_in_note
from recognition.faces.quality import MAX_PITCH, MAX_YAW, MIN_SIZE
from recognition.message import Message, Parameter
from storage.gallery.picture_records import PictureRecord

MISPLACED = "misplaced"
"""The reason in records of files that lie where no picture of a person is expected."""

_KEEP, _SET_ASIDE, _MOVE = FindingAction.KEEP, FindingAction.SET_ASIDE, FindingAction.MOVE
_CHOOSE, _ADD = FindingAction.CHOOSE_FACE, FindingAction.ADD_PICTURES

_MIN_SHARPNESS = ((50.0, 75.0, 100.0), (0.55, 0.49, 0.46))
"""Sharpness from which a face of so many pixels is sharp: smaller faces measure sharper. Of 1,200 faces of photos, as
they were and scaled down, 1 % were below; of 154 blurred ones that were not refused, 97 %."""
_MIN_SHARPNESS_LOSS = 0.12
"""A duplicate that is this much less sharp than its original is called blurred."""

_REFUSED_KINDS = (
    FindingKind.NO_FACE,
    FindingKind.SEVERAL_FACES,
    FindingKind.TOO_SMALL,
    FindingKind.BLURRED,
    FindingKind.TURNED_AWAY,
)
"""Named like the codes of refusals."""


def misplaced(record: PictureRecord) -> Finding:
    """For a file that is nobody's picture where it lies."""
    kind = FindingKind.MISPLACED
    message = Message.of(kind, **_problem(record))
    return Finding(finding_key(kind, record.path), kind, message, None, None, (record.path,), (_KEEP,))


def refused(
    images: UniqueImages,
    row: int,
    duplicate: NearDuplicate | None,
    member: PictureMembership | None,
    threshold: float,
    *,
    alone: bool,
) -> Finding:
    """For a picture without a template.

    ``duplicate``: set where it duplicates another; ``member``: set where it shows a face; ``alone``: its person has no
    usable picture.
    """
    record = images.records[row]
    if member is not None and member.wrong:
        return _wrong_person(
            images, row, member, threshold, (_SET_ASIDE, _MOVE, _KEEP), 1, refused=1, **_problem(record)
        )
    severity = 2 if alone else 1
    if duplicate is not None and is_blurred_duplicate(images, duplicate):
        original = images.file_name(duplicate.original, duplicate.row)
        message = Message.of("unusable-blurred-copy", original=original, alone=int(alone))
        return _of_picture(images, row, FindingKind.BLURRED, message, (_SET_ASIDE, _KEEP), severity)
    kind = FindingKind(record.reason) if record.reason in _REFUSED_KINDS else FindingKind.UNREADABLE
    message = Message.of("refused", alone=int(alone), **_problem(record))
    actions = (_CHOOSE, _SET_ASIDE, _KEEP) if kind is FindingKind.SEVERAL_FACES else (_SET_ASIDE, _ADD, _KEEP)
    return _of_picture(images, row, kind, message, actions, severity)


def used(
    images: UniqueImages, row: int, member: PictureMembership, threshold: float, duplicate: NearDuplicate | None
) -> Iterator[Finding]:
    """For a picture that is used: at most one finding about its face, and whom it shows only where the face does not
    explain it. ``duplicate``: set where it duplicates another."""
    record = images.records[row]
    faces = faces_in_note(record.note)
    is_matched = record.note is not None and record.note.code == MATCHED
    if faces is not None and not is_matched and not record.by_hand and (member.may_show_person or not member.wrong):
        yield _several_faces(images, row, member, faces)
        return
    if member.wrong:
        yield _wrong_person(images, row, member, threshold, (_MOVE, _SET_ASIDE, _KEEP), 2, faces=faces)
        return
    about_face = None
    if record.facts is not None and not record.by_hand and record.facts.face is not None:
        about_face = _poor_face(images, row, member, duplicate)
    if about_face is not None:
        yield about_face
    elif member.outlier:
        message = Message.of(FindingKind.OUTLIER, own=member.own, others=member.others, threshold=threshold)
        yield _of_picture(images, row, FindingKind.OUTLIER, message, (_SET_ASIDE, _KEEP), 1)


def same_file(images: UniqueImages, row: int) -> Iterator[Finding]:
    """For files of one person with the same content."""
    first, *others = images.paths[row]
    record, kind = images.records[row], FindingKind.DUPLICATE
    for number, path in enumerate(others, start=1):
        key = finding_key(kind, record.sha256, record.person, str(number))
        message = Message.of("same-file", original=name_beside(first, path))
        yield Finding(key, kind, message, record.person, None, (path, first), (_SET_ASIDE, _KEEP))


def is_blurred_duplicate(images: UniqueImages, duplicate: NearDuplicate) -> bool:
    """Whether blur is what distinguishes a duplicate from its original."""
    record, original = images.records[duplicate.row], images.records[duplicate.original]
    if not images.usable[duplicate.row]:
        # Where its original shows a face, a copy without one was degraded.
        return bool(images.usable[duplicate.original]) and record.reason in ("blurred", "no-face")
    one, other = record.facts, original.facts
    if one is None or other is None or not one.face or not other.face or duplicate.kind is not DuplicateKind.COPY:
        return False
    has_same_size = SAME_SIZE <= one.face / other.face <= 1 / SAME_SIZE
    return has_same_size and (one.sharpness or 0.0) < (other.sharpness or 0.0) - _MIN_SHARPNESS_LOSS


def near_duplicate(images: UniqueImages, duplicate: NearDuplicate) -> Finding:
    """For a picture that shows what a better one of the same person shows, or a photo filed under two people, where
    their other pictures do not tell whom it shows."""
    one, other = images.records[duplicate.row], images.records[duplicate.original]
    kind, pictures = FindingKind.DUPLICATE, (one.path, other.path)
    people = sorted({one.person, other.person})
    key = finding_key(kind, *sorted((one.sha256, other.sha256)), *people)
    if len(people) > 1:
        message, actions = Message("photo-of-two-people"), (_SET_ASIDE, _MOVE, _KEEP)
        return Finding(key, kind, message, one.person, other.person, pictures, actions, 2)
    message = Message.of(duplicate.kind, original=images.file_name(duplicate.original, duplicate.row))
    if duplicate.kind is DuplicateKind.RECROPPED:
        return Finding(key, kind, message, one.person, None, pictures, (_KEEP, _SET_ASIDE), 0)
    return Finding(key, kind, message, one.person, None, pictures, (_SET_ASIDE, _KEEP), 1)


def _problem(record: PictureRecord) -> dict[str, Parameter]:
    """Why a picture is refused, as parameters of a finding."""
    problem = record.problem
    return {"problem": None} if problem is None else {"problem": problem.code, "problem_parameters": problem.to_json()}


def _several_faces(images: UniqueImages, row: int, member: PictureMembership, faces: int) -> Finding:
    actions: tuple[FindingAction, ...]
    severity, other = 1, None
    if member.wrong:
        shows, severity, actions, other = "other", 2, (_CHOOSE, _MOVE, _SET_ASIDE, _KEEP), member.other
    elif member.outlier:
        shows, actions = "nobody", (_CHOOSE, _SET_ASIDE, _KEEP)
    elif member.own is None:
        shows, actions = "unknown", (_CHOOSE, _KEEP, _SET_ASIDE)
    else:
        shows, severity, actions = "person", 0, (_KEEP, _CHOOSE, _SET_ASIDE)
    message = Message.of(FindingKind.SEVERAL_FACES, faces=faces, shows=shows)
    return _of_picture(images, row, FindingKind.SEVERAL_FACES, message, actions, severity, other)


def _wrong_person(
    images: UniqueImages,
    row: int,
    member: PictureMembership,
    threshold: float,
    actions: tuple[FindingAction, ...],
    severity: int,
    **parameters: Parameter,
) -> Finding:
    kind = FindingKind.WRONG_PERSON
    message = Message.of(kind, own=member.own, distance=member.distance, threshold=threshold, **parameters)
    return _of_picture(images, row, kind, message, actions, severity, member.other)


def _poor_face(
    images: UniqueImages, row: int, member: PictureMembership, duplicate: NearDuplicate | None
) -> Finding | None:
    """What most limits recognition of a face."""
    facts = images.records[row].facts
    assert facts is not None
    assert facts.face is not None
    sharpness, outlier = 1.0 if facts.sharpness is None else facts.sharpness, int(member.outlier)
    actions: tuple[FindingAction, ...] = (_SET_ASIDE, _ADD, _KEEP)
    kind, severity = FindingKind.BLURRED, 1
    if duplicate is not None and is_blurred_duplicate(images, duplicate):
        original = images.file_name(duplicate.original, duplicate.row)
        message = Message.of("blurred-copy", original=original, outlier=outlier)
        actions = (_SET_ASIDE, _KEEP)
    elif facts.face < MIN_SIZE:
        kind = FindingKind.TOO_SMALL
        message = Message.of(kind, pixels=int(facts.face), outlier=outlier)
    elif sharpness < np.interp(facts.face, *_MIN_SHARPNESS):
        message = Message.of(kind, outlier=outlier)
    elif abs(facts.yaw or 0.0) > MAX_YAW or abs(facts.pitch or 0.0) > MAX_PITCH:
        kind, severity = FindingKind.TURNED_AWAY, outlier
        message = Message.of(kind, outlier=outlier)
        actions = actions if outlier else (_KEEP, _ADD, _SET_ASIDE)
    else:
        return None
    return _of_picture(images, row, kind, message, actions, severity)


def _of_picture(
    images: UniqueImages,
    row: int,
    kind: FindingKind,
    message: Message,
    actions: tuple[FindingAction, ...],
    severity: int,
    other: str | None = None,
) -> Finding:
    record = images.records[row]
    key = finding_key(kind, record.sha256, record.person, *([other] if other else []))
    return Finding(key, kind, message, record.person, other, images.paths[row], actions, severity)
