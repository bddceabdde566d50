"""Texts for the outcomes of commands: what ``TaskView.status`` holds."""

from __future__ import annotations

from services.language import marked, tr, tr_count
from services.messages.formatting import Texts, render, sentences_text
from services.task_view import Outcome


def outcome_text(outcome: Outcome) -> str:
    """A sentence; empty for None."""
    return render(_TEXTS, outcome)


def _sorted_text(faces: int, pictures: int, clustered: int, people: int) -> str:
    found = tr(
        "{faces} {on_pictures}.",
        faces=tr_count("{n} face", "{n} faces", faces),
        on_pictures=tr_count("on {n} picture", "on {n} pictures", pictures),
    )
    if not people:
        return sentences_text((found, tr("No two of them seem to be of one person.")))
    grouped = tr_count(
        "{clustered:,} of them seem to be of {n} person.",
        "{clustered:,} of them seem to be of {n} people.",
        people,
        clustered=clustered,
    )
    return sentences_text((found, grouped))


def _saved_tags_text(names: int, files: int, folder: str, **left_out: int) -> str:
    written = tr_count("Wrote {n} name as a face tag.", "Wrote {n} names as face tags.", names)
    where = tr_count("{n} file is in {folder}.", "{n} files are in {folder}.", files, folder=folder)
    texts = {
        "there_already": tr("tagged already"),
        "other_name": tr("tagged with another name, which stays"),
        "twice": tr("another face of the picture is more like the person"),
        "name": tr("the name cannot be written"),
        "cut_since": tr("the picture was cut after it was tagged"),
        "unclear": tr("the tags do not tell which way round they are"),
        "unreadable": tr("the picture or its tags cannot be read"),
        "exists": tr("there is such a file already"),
    }
    reasons = [tr("{n} not written: {reason}.", n=count, reason=texts[key]) for key, count in left_out.items()]
    return sentences_text((written, where if files else "", *reasons))


def _named_text(person: str, faces: int, folder: str, lost: int = 0) -> str:
    registered = tr_count(
        "Registered {person} from {n} face of {folder}.",
        "Registered {person} from {n} faces of {folder}.",
        faces,
        person=person,
        folder=folder,
    )
    missing = tr_count(
        "{n} face could not be cut out: the pictures cannot be read any more.",
        "{n} faces could not be cut out: the pictures cannot be read any more.",
        lost,
    )
    return sentences_text((registered, missing if lost else ""))


def _partly_read_text(read: int, pictures: int, folder: str) -> str:
    return tr_count(
        "Stopped: {read:,} of {n} picture of {folder} were read, and these are compared with.",
        "Stopped: {read:,} of {n} pictures of {folder} were read, and these are compared with.",
        pictures,
        read=read,
        folder=folder,
    )


def _registered_text(person: str, pictures: int) -> str:
    return tr_count(
        "{person} is registered: {n} picture is in the gallery now.",
        "{person} is registered: {n} pictures are in the gallery now.",
        pictures,
        person=person,
    )


def _restored_text(sightings: int, looks: int) -> str:
    if not sightings and not looks:
        return tr("There is nothing to restore: nothing was cleared in the last days.")
    back = tr(
        "{sightings} and {looks} are back.",
        sightings=tr_count("{n} sighting", "{n} sightings", sightings),
        looks=tr_count("{n} look at strangers", "{n} looks at strangers", looks),
    )
    kept = tr(
        "What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days."
    )
    return sentences_text((back, kept))


def _evaluated_text(pictures: int, people: int) -> str:
    return tr_count(
        "Measured on {n} picture of {people} people.",
        "Measured on {n} pictures of {people} people.",
        pictures,
        people=people,
    )


def _exported_text(count: int, left_out: int, file: str) -> str:
    saved = tr_count(
        "Saved what is kept of {n} person in {file}", "Saved what is kept of {n} people in {file}", count, file=file
    )
    left = tr_count(
        "{n} person without a valid consent was left out.",
        "{n} people without a valid consent were left out.",
        left_out,
    )
    return sentences_text((f"{saved}.", left)) if left_out else saved


def _entered_text(person: str, kind: str, day: str, number: int) -> str:
    texts = {
        "arrived": tr("{person}, {day}: came. Entry {number}.", person=person, day=day, number=number),
        "left": tr("{person}, {day}: left. Entry {number}.", person=person, day=day, number=number),
        "excused": tr("{person}, {day}: excused. Entry {number}.", person=person, day=day, number=number),
    }
    return texts.get(
        kind, tr("{person}, {day}: entry {number} no longer counts.", person=person, day=day, number=number)
    )


_TEXTS: Texts = {
    # Network cameras
    "no-cameras-found": marked(
        "No camera answered. It must be on the same network, and ONVIF switched on in its settings. You can also give "
        "its address."
    ),
    # Still pictures, sorted folders, look-alikes
    "no-frame": marked("There is no picture to take yet."),
    "no-pictures": marked("There are no pictures in it."),
    "picture-saved": marked("Saved {file}"),
    "picture-deleted": marked("Undone: {file} is deleted."),
    "recording-saved": marked("Saved the recording {file}"),
    "recording-empty": marked("Nothing was recorded, as no picture came."),
    "saved-tags": _saved_tags_text,
    "saved-table": marked("Saved the table: {file}"),
    "saved-pictures": lambda pictures, folder: tr_count(
        "Saved {n} picture in {folder}", "Saved {n} pictures in {folder}", pictures, folder=folder
    ),
    "saved-folder": marked("Saved in {folder}"),
    "sorted": _sorted_text,
    "named": _named_text,
    "naming-taken-back": lambda **values: tr("Undone: {change}", change=_named_text(**values)),
    "choose-folder": marked("Now choose a folder of people to compare with."),
    "partly-read": _partly_read_text,
    # Operators
    "operator-added": marked("{operator} is an operator."),
    "operator-removed": marked("{operator} is no operator any more."),
    "operator-pin-set": marked("{operator} has a new PIN."),
    "audit-exported": lambda entries, file: tr_count(
        "Saved {n} entry in {file}", "Saved {n} entries in {file}", entries, file=file
    ),
    "signed-in": marked("{person} is signed in."),
    # Enrolment from the live picture
    "registered": _registered_text,
    "no-looks": marked("There are no looks to save yet."),
    # The journal
    "sightings-erased": lambda count: tr_count("{n} sighting erased.", "{n} sightings erased.", count),
    "cleared-restored": _restored_text,
    "sightings-saved": lambda count, file: tr_count(
        "Saved {n} sighting in {file}", "Saved {n} sightings in {file}", count, file=file
    ),
    "days-saved": lambda count, file: tr_count(
        "Saved {n} line of days in {file}", "Saved {n} lines of days in {file}", count, file=file
    ),
    "attendance-rules": lambda groups, count, since: tr(
        "Saved: {groups} with {people}, from {since} on.",
        groups=tr_count("{n} group", "{n} groups", groups),
        people=tr_count("{n} person", "{n} people", count),
        since=since,
    ),
    "attendance-entered": _entered_text,
    "attendance-saved": lambda count, file: tr_count(
        "Saved {n} line of attendance in {file}", "Saved {n} lines of attendance in {file}", count, file=file
    ),
    "no-stranger-looks": marked("There are no pictures of stranger {stranger} any more."),
    "stranger-named": marked("Stranger {stranger} is {person}."),
    "naming-undone": marked("Undone: stranger {stranger} is {person}."),
    "strangers-merged": marked("Strangers {stranger} and {into} are one person: stranger {into}."),
    "stranger-ignored": marked("Stranger {stranger} is erased, and not recorded again."),
    "ignoring-undone": marked("Undone: stranger {stranger} is not ignored any more. What was erased stays erased."),
    "stranger-erased": lambda stranger: (
        tr("All strangers are erased.") if stranger is None else tr("Stranger {stranger} is erased.", stranger=stranger)
    ),
    # Privacy
    "people-exported": _exported_text,
    "templates-renewed": marked("All templates are under a new key. Copies of the former ones match nothing any more."),
    "consent-stored": marked("The consent of {person} is recorded."),
    "consent-withdrawn": marked("The consent of {person} is withdrawn."),
    # Models and evaluation
    "model-ready": marked("{name} is ready."),
    "download-stopped": marked("Stopped. What came so far is kept for the next time."),
    "evaluated": _evaluated_text,
}
