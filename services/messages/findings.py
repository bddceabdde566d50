"""English texts for the findings of a gallery audit."""

from __future__ import annotations

from pathlib import PurePosixPath

from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding, FindingKind
from recognition.message import Message
from services.messages.gallery_pictures import picture_text

SEVERITIES = {2: "To correct: names may be wrong", 1: "To improve: names would be more reliable", 0: "For information"}
"""Headings over the findings of each severity, the most severe first."""

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
    FindingKind.MISPLACED: "This picture is in the wrong place",
}

_TEXTS = {
    "misplaced": "{problem}",
    "refused": "{problem}",
    "unusable-blurred-copy": (
        "It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough."
    ),
    "blurred-copy": "It is a blurred copy of {original}, which is enough.",
    "same-file": "It is the same file as {original}, which is enough.",
    "same-photo": "It shows the same photo as {original}; one of them is enough.",
    "mirrored-photo": "It is a mirror image of {original}; one of them is enough.",
    "recropped-photo": "It shows the same moment as {original}, cropped differently; another photo would tell more.",
    "photo-of-two-people": (
        "The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may "
        "get the name {first}."
    ),
    "too-small": "The face is only {pixels} pixels wide; a larger one would be recognised better.",
    "blurred": "The face is blurred; a sharper picture would be recognised better.",
    "turned-away": "The face is turned away; a picture from the front would be recognised better.",
    "wrong-person": (
        "It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures{from_own}. "
        "{scale}"
    ),
    "same-person": (
        "{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they "
        "are two, either may get the other's name, as up to {threshold:.2f} a face gets one."
    ),
    "look-alike": (
        "{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} "
        "a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold "
        "below {distance:.2f}, with which none of these could be taken for the other."
    ),
    "one-picture": (
        "{person} has only one usable picture. Two or three more, from other days and in other light, make the name "
        "more reliable."
    ),
    "many-one-picture": (
        "{people} people have only one usable picture. Two or three more of each, from other days and in other light, "
        "make names more reliable."
    ),
}
_SEVERAL_FACES = {
    "other": ", which looks like {other}, not like {person}. Choose {person}'s face.",
    "nobody": ", which does not look like {person}'s other pictures. Choose {person}'s face.",
    "unknown": ". There is no other picture to tell whether it is {person}.",
    "person": ", which looks like {person}'s other pictures.",
}
_SIMILAR_NAME = {
    "one": ", and their pictures look like one person.",
    "two": ", but their pictures look like two people. Give one of them a distinct name.",
    "unknown": ": they may be one person.",
}


def headline(finding: Finding) -> str:
    """'Is this Ada Lovelace or Grace Hopper?'"""
    if finding.kind is FindingKind.ONE_PICTURE and not finding.person:
        return "People with one picture only"
    if finding.kind is FindingKind.DUPLICATE and finding.other:
        return "The same picture under two names"
    names = {"person": finding.person or "the person meant", "other": finding.other or "somebody else"}
    return _HEADLINES[finding.kind].format(**names)


def subject(finding: Finding) -> str:
    """The picture or people concerned: 'Ada Lovelace · far away.png'."""
    if finding.kind in ABOUT_PEOPLE or not finding.pictures:
        return " · ".join(each for each in (finding.person, finding.other) if each) or "several people"
    file = PurePosixPath(finding.pictures[0])
    return " · ".join([*([finding.person] if finding.person else []), file.name])


def finding_text(finding: Finding) -> str:
    """One to three sentences."""
    values = {"person": finding.person, "other": finding.other, **dict(finding.message.parameters)}
    values["first"] = min(filter(None, (finding.person, finding.other)), default=None)
    code = finding.message.code
    values["scale"] = f"0 is an identical face, and up to {values.get('threshold') or 0.0:.2f} a face gets the name."
    own = values.get("own")
    match code:
        case "several-faces":
            text = f"It shows {{faces}} faces, and the largest was taken{_SEVERAL_FACES[str(values['shows'])]}"
        case "similar-name":
            text = f"The names {{person}} and {{other}} differ only in spelling{_SIMILAR_NAME[str(values['people'])]}"
        case "outlier" if values["others"] == 1:
            text = "{person}'s two pictures do not look like the same person: they are {own:.2f} apart. {scale}"
        case "outlier":
            text = "It does not look like {person}'s other pictures: it is {own:.2f} from them. {scale}"
        case _:
            text = _TEXTS[code]
    values["from_own"] = f" and {own:.2f} from {finding.person}'s other ones" if own is not None else ""
    if code in ("misplaced", "refused"):
        default = "It cannot be used." if code == "refused" else "Pictures are not expected here."
        values["problem"] = _problem_text(finding.message) or default
    sentences = [text.format(**values)]
    if code == "wrong-person" and values.get("faces"):
        sentences.append(f"It shows {values['faces']} faces, and the largest was taken.")
    if values.get("refused"):
        sentences.append(f"It cannot be used as it is, either. {_problem_text(finding.message)}".rstrip())
    if values.get("alone"):
        sentences.append(f"{finding.person} cannot be recognised until there is a usable picture.")
    if values.get("outlier"):
        sentences.append(f"It does not look like {finding.person}'s other pictures.")
    return " ".join(sentences)


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
        return "; ".join(headline(Finding("", kind, Message(kind))) for kind in kinds)
    if reason.code != "finding":
        return picture_text(reason)
    values = dict(reason.parameters)
    kind, about = FindingKind(str(values.pop("kind"))), str(values.pop("about"))
    person, other = (None if value is None else str(value) for value in (values.pop("person"), values.pop("other")))
    return finding_text(Finding("", kind, Message.of(about, **values), person, other))


def _problem_text(message: Message) -> str:
    code, parameters = message.get("problem"), message.get("problem_parameters")
    return "" if code is None else picture_text(Message.from_json(str(code), str(parameters or "{}")))
