"""Texts for what is done to a gallery: imports and changes."""

from __future__ import annotations

from recognition.message import Message
from services.language import marked, tr, tr_count, translated
from services.messages.formatting import Texts, and_text, render, sentence, sentences_text
from services.messages.gallery_pictures import picture_text
from services.task_view import Outcome

_LEFT_OUT = {
    "no-face": "no face was found",
    "several-faces": "several faces, and none is clearly the largest",
    "too-small": "the face is too small",
    "blurred": "the face is blurred",
    "dark": "the face is too dark",
    "turned-away": "the face is turned away",
    "unreadable": "not a readable picture",
    "raw-file": "a camera's raw file: export it as JPEG",
    "invalid-name": "a name that is no text: rename it",
    "nested-folder": "a folder inside a person's folder: move it out",
    "folder-unreadable": "a folder that cannot be opened",
    "camera-name": "named by a camera or a program: put it into a folder with the person's name",
    "other-format": "of a kind that cannot be read: save it as JPEG or PNG",
    "broken-link": "a link to a file that is not there",
    "not-a-file": "not an ordinary file",
    "file-unreadable": "it cannot be opened",
    "no-name": "without a name",
    "name-direction": "a name with characters that change the direction of the text: rename it",
    "name-control": "a name with control characters: rename it",
    "name": "not a possible name of a person",
    "fault": "an error occurred; the log says more",
}

_IMPORTED = {
    "imported": marked("Taken into the gallery"),
    "there-already": marked("The same picture is there already."),
}


def left_out_text(reason: str) -> str:
    """Why files of an import were left out, as a phrase, by code or, of misplaced ones, by cause; for the command line:
    in English."""
    return _LEFT_OUT.get(reason, reason)


def imported_text(outcome: Message) -> str:
    """The outcome of one file of an import, as a sentence."""
    return translated(_IMPORTED[outcome.code]) if outcome.code in _IMPORTED else picture_text(outcome)


_CHANGES: Texts = {
    "renamed": marked("Renamed {person} to {name}"),
    "merged": marked("Merged {person} into {into}"),
    "moved": lambda pictures, person, **_: tr_count(
        "Moved a picture to {person}", "Moved {n} pictures to {person}", pictures, person=person
    ),
    "set-aside": lambda pictures, people, **_: tr_count(
        "Set aside a picture of {people}", "Set aside {n} pictures of {people}", pictures, people=people
    ),
    "removed-person": marked("Removed {person}"),
    "removed-picture": marked("Removed a picture of {person}"),
    "restored": lambda pictures, people, **_: tr_count(
        "Restored a picture of {people}", "Restored {n} pictures of {people}", pictures, people=people
    ),
    "added-pictures": lambda pictures, person, **_: tr_count(
        "Added a picture of {person}", "Added {n} pictures of {person}", pictures, person=person
    ),
    "added-face": marked("Added a face of {file} to {person}"),
    "imported": lambda pictures, people, **_: (
        tr_count("Imported a picture of {people}", "Imported {n} pictures of {people}", pictures, people=people)
        if pictures
        else tr("Imported no picture")
    ),
    "registered": lambda person, looks, **_: tr_count(
        "Registered {person} from {n} look", "Registered {person} from {n} looks", looks, person=person
    ),
    "registered-faces": lambda person, faces, folder, **_: tr_count(
        "Registered {person} from {n} face of {folder}",
        "Registered {person} from {n} faces of {folder}",
        faces,
        person=person,
        folder=folder,
    ),
    "named-stranger": marked("This stranger is {person}"),
    "ignored-stranger": marked("A stranger ignored"),
    "corrected-person": marked("This is {person}"),
    "corrected-denied": marked("Not {person}"),
    "corrected-ignored": marked("A face ignored"),
    "denied": marked("Noted that this is not {person}"),
    "ignored": marked("Noted that this face is to be ignored"),
    "withdrawn-looks": marked("Withdrew earlier corrections of this face"),
    "key-picture": marked("Chose the picture of {person}"),
    "kept-finding": marked("Kept it as it is"),
    "erased": lambda pictures, sightings, files, left, **_: (
        tr("Erased, but something is left in files that are in use: close what uses them, and erase once more")
        if left
        else tr(
            "Erased {pictures} and {sightings}; searched {files} byte by byte, nothing is left",
            pictures=tr_count("{n} picture", "{n} pictures", pictures),
            sightings=tr_count("{n} sighting", "{n} sightings", sightings),
            files=tr_count("{n} file", "{n} files", files),
        )
    ),
}
_MAX_NAMED = 3
_NOT_OF_THE_TEXT = ("more", "undone")


def change_text(change: Message | None) -> str:
    """What was done to a gallery, without a full stop: 'Renamed Ada to Ada Lovelace'. Empty for None."""
    if change is None:
        return ""
    values = {name: value for name, value in change.parameters if name not in _NOT_OF_THE_TEXT}
    people = values.get("people")
    if isinstance(people, tuple) and len(people) <= _MAX_NAMED:
        values["people"] = and_text(people)
    elif people is not None:
        count = len(people) if isinstance(people, tuple) else change.count("people")
        values["people"] = tr_count("{n} person", "{n} people", count)
    if "pictures" in values:
        values["pictures"] = change.count("pictures")
    text = render(_CHANGES, Message.of(change.code, **values))
    if change.get("more") is not None:
        text = tr_count("{change}, and {n} more", "{change}, and {n} more", change.count("more"), change=text)
    return tr("Undone: {change}", change=text) if change.get("undone") is not None else text


def removal_text() -> str:
    """What becomes of removed pictures."""
    return tr("The pictures are kept for a time in .rollcall/removed.")


def gallery_outcome_text(outcome: Outcome) -> str:
    """The outcome of a command of ``services.gallery.editor``, as a sentence; empty where there is none."""
    if isinstance(outcome, Message) and outcome.code in _CHANGES:
        is_removal = outcome.code in ("removed-person", "removed-picture") and outcome.get("undone") is None
        return sentences_text((sentence(change_text(outcome)), removal_text() if is_removal else ""))
    return render({}, outcome)
