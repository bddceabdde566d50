"""Texts for the findings of a gallery audit."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding, FindingKind
from learning.thresholds.defaults import LEAST_USEFUL
from recognition.message import Message
from services.language import marked, tr, tr_count, translated
from services.messages.formatting import dotted_text, semicolon_text, sentences_text
from services.messages.gallery_pictures import picture_text

SEVERITIES = {
    2: marked("To correct: names may be wrong"),
    1: marked("To improve: names would be more reliable"),
    0: marked("For information"),
}
"""Headings over the findings of each severity, the most severe first."""

_HEADLINES = {
    FindingKind.UNREADABLE: marked("This picture cannot be read"),
    FindingKind.NO_FACE: marked("No face is found on this picture"),
    FindingKind.SEVERAL_FACES: marked("Several faces: which one is {person}?"),
    FindingKind.TOO_SMALL: marked("The face is too small"),
    FindingKind.BLURRED: marked("The face is blurred"),
    FindingKind.TURNED_AWAY: marked("The face is turned away"),
    FindingKind.DUPLICATE: marked("The same picture again"),
    FindingKind.WRONG_PERSON: marked("Is this {person} or {other}?"),
    FindingKind.OUTLIER: marked("Is this {person}?"),
    FindingKind.SAME_PERSON: marked("Are {person} and {other} one person?"),
    FindingKind.ONE_PICTURE: marked("Only one picture of {person}"),
    FindingKind.LOOK_ALIKE: marked("{person} and {other} look alike"),
    FindingKind.SIMILAR_NAME: marked("{person} and {other}: one name, written twice?"),
    FindingKind.MISPLACED: marked("This picture is in the wrong place"),
}

_TEXTS = {
    "unusable-blurred-copy": marked(
        "It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough."
    ),
    "blurred-copy": marked("It is a blurred copy of {original}, which is enough."),
    "same-file": marked("It is the same file as {original}, which is enough."),
    "same-photo": marked("It shows the same photo as {original}; one of them is enough."),
    "mirrored-photo": marked("It is a mirror image of {original}; one of them is enough."),
    "recropped-photo": marked(
        "It shows the same moment as {original}, cropped differently; another photo would tell more."
    ),
    "photo-of-two-people": marked(
        "The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may "
        "get the name {first}."
    ),
    "too-small": marked("The face is only {pixels} pixels wide; a larger one would be recognised better."),
    "blurred": marked("The face is blurred; a sharper picture would be recognised better."),
    "turned-away": marked("The face is turned away; a picture from the front would be recognised better."),
    "wrong-person": marked(
        "It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures."
    ),
    "same-person": marked(
        "{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they "
        "are two, either may get the other's name, as up to {threshold:.2f} a face gets one."
    ),
    "look-alike": marked(
        "{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} "
        "a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold "
        "below {distance:.2f}, with which none of these could be taken for the other."
    ),
    "one-picture": marked(
        "{person} has only one usable picture. Two or three more, from other days and in other light, make the name "
        "more reliable."
    ),
}
_SIMILAR_NAME = {
    "one": marked("The names {person} and {other} differ only in spelling, and their pictures look like one person."),
    "two": marked(
        "The names {person} and {other} differ only in spelling, but their pictures look like two people. Give one of "
        "them a distinct name."
    ),
    "unknown": marked("The names {person} and {other} differ only in spelling: they may be one person."),
}


def severity_text(severity: int) -> str:
    """The heading over the findings of a severity."""
    return translated(SEVERITIES[severity])


def headline(finding: Finding) -> str:
    """'Is this Ada Lovelace or Grace Hopper?'"""
    if finding.kind is FindingKind.ONE_PICTURE and not finding.person:
        return tr("People with one picture only")
    if finding.kind is FindingKind.DUPLICATE and finding.other:
        return tr("The same picture under two names")
    person, other = finding.person or tr("the person meant"), finding.other or tr("somebody else")
    return translated(_HEADLINES[finding.kind], person=person, other=other)


def subject(finding: Finding) -> str:
    """The picture or people concerned: 'Ada Lovelace · far away.png'."""
    if finding.kind in ABOUT_PEOPLE or not finding.pictures:
        return dotted_text((finding.person or "", finding.other or "")) or tr("several people")
    file = PurePosixPath(finding.pictures[0])
    return dotted_text((finding.person or "", file.name))


def finding_text(finding: Finding) -> str:
    """One to three sentences."""
    values = {"person": finding.person, "other": finding.other, **dict(finding.message.parameters)}
    code, person = finding.message.code, finding.person
    sentences = [_first_sentence(finding, values)]
    if code in ("wrong-person", "outlier"):
        sentences.append(
            tr(
                "0 is an identical face, and up to {threshold:.2f} a face gets the name.",
                threshold=values.get("threshold") or 0.0,
            )
        )
    if code == "wrong-person" and values.get("faces"):
        faces = finding.message.count("faces")
        sentences.append(
            tr_count(
                "It shows {n} face, and the largest was taken.", "It shows {n} faces, and the largest was taken.", faces
            )
        )
    if values.get("refused"):
        sentences += [tr("It cannot be used as it is, either."), _problem_text(finding.message)]
    if values.get("alone"):
        sentences.append(tr("{person} cannot be recognised until there is a usable picture.", person=person))
    if values.get("outlier"):
        sentences.append(tr("It does not look like {person}'s other pictures.", person=person))
    return sentences_text(sentences)


def _first_sentence(finding: Finding, values: Mapping[str, Any]) -> str:
    code = finding.message.code
    match code:
        case "misplaced":
            return _problem_text(finding.message) or tr("Pictures are not expected here.")
        case "refused":
            return _problem_text(finding.message) or tr("It cannot be used.")
        case "several-faces":
            return _several_faces_text(values["shows"], values["faces"], finding.person, values["other"])
        case "similar-name":
            return translated(_SIMILAR_NAME[str(values["people"])], **values)
        case "outlier" if values["others"] == 1:
            return tr(
                "{person}'s two pictures do not look like the same person: they are {own:.2f} apart.",
                person=finding.person,
                own=values["own"],
            )
        case "outlier":
            return tr(
                "It does not look like {person}'s other pictures: it is {own:.2f} from them.",
                person=finding.person,
                own=values["own"],
            )
        case "look-alike" if values["distance"] < LEAST_USEFUL:
            return tr(
                "{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to "
                "{threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them "
                "apart.",
                **_chosen(values, "person", "other", "distance", "threshold"),
            )
        case "wrong-person" if values.get("own") is not None:
            return tr(
                "It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures and "
                "{own:.2f} from {person}'s other ones.",
                **_chosen(values, "person", "other", "distance", "own"),
            )
        case "many-one-picture":
            return tr_count(
                "{n} person has only one usable picture. Two or three more, from other days and in other light, make "
                "names more reliable.",
                "{n} people have only one usable picture. Two or three more of each, from other days and in other "
                "light, make names more reliable.",
                finding.message.count("people"),
            )
        case _:
            first = min(filter(None, (finding.person, finding.other)), default=None)
            return translated(_TEXTS[code], **values, first=first)


def _chosen(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: values[name] for name in names}


def _several_faces_text(shows: str, faces: int, person: str | None, other: str | None) -> str:
    if shows == "other":
        return tr_count(
            "It shows {n} face, and the largest was taken, which looks like {other}, not like {person}. Choose "
            "{person}'s face.",
            "It shows {n} faces, and the largest was taken, which looks like {other}, not like {person}. Choose "
            "{person}'s face.",
            faces,
            person=person,
            other=other,
        )
    if shows == "nobody":
        return tr_count(
            "It shows {n} face, and the largest was taken, which does not look like {person}'s other pictures. Choose "
            "{person}'s face.",
            "It shows {n} faces, and the largest was taken, which does not look like {person}'s other pictures. Choose "
            "{person}'s face.",
            faces,
            person=person,
        )
    if shows == "unknown":
        return tr_count(
            "It shows {n} face, and the largest was taken. There is no other picture to tell whether it is {person}.",
            "It shows {n} faces, and the largest was taken. There is no other picture to tell whether it is {person}.",
            faces,
            person=person,
        )
    return tr_count(
        "It shows {n} face, and the largest was taken, which looks like {person}'s other pictures.",
        "It shows {n} faces, and the largest was taken, which looks like {person}'s other pictures.",
        faces,
        person=person,
    )


def trash_reason(finding: Finding, *others: Finding) -> Message:
    """What the trash stores as the reason of pictures set aside for these findings."""
    if others:
        return Message.of("findings", kinds=" ".join(dict.fromkeys(each.kind.value for each in (finding, *others))))
    values = dict(finding.message.parameters)
    values |= {
        "kind": finding.kind.value,
        "about": finding.message.code,
        "person": finding.person,
        "other": finding.other,
    }
    return Message.of("finding", **values)


def trash_reason_text(reason: Message | None) -> str:
    """Why pictures are in the trash; empty if no reason was given."""
    if reason is None:
        return ""
    if reason.code == "findings":
        kinds = map(FindingKind, str(reason["kinds"]).split())
        return semicolon_text(headline(Finding("", kind, Message(kind))) for kind in kinds)
    if reason.code != "finding":
        return picture_text(reason)
    values = dict(reason.parameters)
    kind, about = FindingKind(str(values.pop("kind"))), str(values.pop("about"))
    person, other = (None if value is None else str(value) for value in (values.pop("person"), values.pop("other")))
    return finding_text(Finding("", kind, Message.of(about, **values), person, other))


def _problem_text(message: Message) -> str:
    code, parameters = message.get("problem"), message.get("problem_parameters")
    return "" if code is None else picture_text(Message.from_json(str(code), str(parameters or "{}")))
