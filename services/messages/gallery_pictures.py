"""Texts of gallery pictures: why one is not used, what could be better, why it was moved to the trash."""

from __future__ import annotations

from collections.abc import Sequence

from recognition.message import Message, Parameter, Text
from services.language import error_text, marked, shown_text, translated
from services.messages.enrolment import note_text, refusal_text
from services.messages.formatting import Texts, render, sentences_text
from storage.files.pictures import UNREADABLE_TEXTS
from storage.files.possible_names import name_problem
from storage.gallery.people import Picture

_MISPLACED = {
    "raw-file": marked("It is a camera's raw file, which Rollcall cannot read; export it as JPEG."),
    "invalid-name": marked("Its name holds characters that are no text; rename it."),
    "nested-folder": marked(
        "Folders inside a person's folder are not read, because it is not clear whose pictures they hold; "
        "move the pictures up, or the folder out."
    ),
    "folder-unreadable": marked("The folder cannot be opened ({error})."),
    "camera-name": marked(
        "A camera or a program gave it this name; rename it to the person's name, or put it into a folder of that name."
    ),
    "other-format": marked("It is a picture of the kind {kind}, which Rollcall cannot read; save it as JPEG or PNG."),
    "broken-link": marked("It is a link to a file that is not there."),
    "not-a-file": marked("It is not an ordinary file."),
    "file-unreadable": marked("It cannot be opened ({error})."),
    "no-name": marked("Its name is empty; rename it to the person's name."),
    "name-direction": marked(
        "Its name holds characters that change the direction of the text, so that it reads otherwise; rename it."
    ),
    "name-control": marked("Its name holds control characters; rename it."),
}


def _unreadable(cause: str = "damaged", **values: Parameter) -> str:
    return translated(UNREADABLE_TEXTS.get(cause, UNREADABLE_TEXTS["damaged"]), **values)


def _impossible_name(person: str) -> str:
    problem = name_problem(person)
    return "" if problem is None else error_text(problem)


_TEXTS: Texts = {
    "unreadable": _unreadable,
    "misplaced": lambda cause, **values: translated(_MISPLACED[cause], **values),
    "fault": lambda cause="fault": refusal_text(Message(cause)),
    "name": _impossible_name,
    "largest-of-several": lambda **values: note_text(Message.of("largest-of-several", **values)),
    "central-of-several": lambda **values: note_text(Message.of("central-of-several", **values)),
    "matched-of-several": lambda **values: note_text(Message.of("matched-of-several", **values)),
    "poor-quality": lambda **values: note_text(Message.of("poor-quality", **values)),
    "looks-like": marked("It looks like {other}: it is {distance:.2f} from one of their pictures."),
    "unlike-own": marked("It does not look like {person}'s other pictures."),
    "two-people": marked("The same file lies under {people}; keep it where it belongs."),
    "duplicate": marked("It is the same file as {original}."),
    "already-there": marked("The same picture is there already, as {name}."),
    "not-copied": marked("It could not be copied to {folder} ({error}). Check the disk and try again."),
    "also-filed-under": marked("The same picture is also filed under {people}: one of them is wrong."),
    "cut-out": marked("The face of {person} was cut out of it."),
    "manual": marked("Set aside by hand."),
    "undone": marked("The change that created it was undone."),
    "text": marked("{text}"),
    "imported": "",
    "there-already": "",
}
_NOT_READ = marked("It is not read yet.")


def picture_text(message: Message) -> str:
    """The sentence for a problem or note of a picture, or the result of copying it."""
    return render(_TEXTS, message) if message.code in _TEXTS else refusal_text(message)


def reason_text(reason: Text | Message) -> str:
    """Why somebody, or a picture of them, was not imported, or what is doubtful."""
    return picture_text(reason) if isinstance(reason, Message) else shown_text(reason)


def notes_text(notes: Sequence[Message]) -> str:
    """What is worth knowing of an accepted picture; empty if nothing is."""
    return sentences_text(map(picture_text, notes))


def remark_text(picture: Picture) -> str:
    """What there is to tell of a picture, used or not; empty if nothing is."""
    if picture.problem is not None:
        return picture_text(picture.problem)
    return notes_text(picture.notes) if picture.is_read else translated(_NOT_READ)
