"""Texts of what a live session reports: its status and its notices."""

from __future__ import annotations

import json
from collections.abc import Sequence

from realtime.interfaces import LiveCode
from recognition.message import Message
from recognition.plain_text import shell_word
from services.language import marked, shown_text, tr, tr_count, translated
from services.messages.formatting import Texts, and_text, list_text, render, sentences_text
from services.messages.gallery_pictures import picture_text
from services.messages.local_time import date_and_time_text


def outdated_text(name: str, added: Sequence[str], removed: Sequence[str], preset: str = "") -> str:
    """For a trained recogniser, where people were ``added`` or ``removed`` since; empty where none were.

    ``preset``: of its recipe, to name the command as well.
    """
    changes = changes_text(added, removed)
    if not changes:
        return ""
    outdated = tr("{name} is out of date: since it was trained, {changes}.", name=name, changes=changes)
    train = tr("Train it again: under Tools, Train recognition.")
    if preset:
        kind, _, title = name.partition(":")
        command = f"python main.py train {kind} --name {shell_word(title)} --preset {preset}"
        train = tr("Train it again: under Tools, Train recognition, or with {command}.", command=command)
    return sentences_text((outdated, train, until_trained(added)))


def changes_text(added: Sequence[str], removed: Sequence[str]) -> str:
    """'Ada came and Grace left'; empty where nobody did."""
    came = tr_count("{people} came", "{people} came", len(added), people=list_text(added))
    left = tr_count("{people} left", "{people} left", len(removed), people=list_text(removed))
    return and_text([*([came] if added else []), *([left] if removed else [])])


def until_trained(added: Sequence[str]) -> str:
    """A sentence where people were ``added``; else empty."""
    return tr("Until then those who came are compared with their pictures.") if added else ""


def source_text(label: str) -> str:
    """The label of a source: a camera's and the demo's in the language of the window; names and addresses stay."""
    number = label.removeprefix("camera ")
    if label.startswith("camera ") and number.isdecimal():
        return tr("camera {number}", number=number)
    return tr("Demo") if label == "Demo" else label


def _not_added(count: int, person: str, problems: str) -> str:
    left_out = tr_count(
        "One picture was not added to {person}.", "{n} pictures were not added to {person}.", count, person=person
    )
    texts = (
        tr("{name}: {problem}", name=name, problem=picture_text(Message.from_json(code, parameters)))
        for name, code, parameters in json.loads(problems)
    )
    return sentences_text((left_out, *texts))


def _weights_missing(name: str, instead: str = "") -> str:
    if not instead:
        return tr("The weights of {name} are not on this computer.", name=name)
    return tr(
        "The weights of {name} are not on this computer, so Rollcall runs on {instead}.", name=name, instead=instead
    )


def _webhook_resumed(url: str, dropped: int) -> str:
    lost = tr_count("{n} event was dropped in between.", "{n} events were dropped in between.", dropped)
    return sentences_text((tr("{url} takes events again.", url=url), lost if dropped else ""))


def _clock_jumped_text(before: float, now: float, until: float) -> str:
    jumped = tr(
        "The clock of this computer shows {now}, and {before} was the last time it was seen.",
        now=date_and_time_text(now),
        before=date_and_time_text(before),
    )
    held = tr("Nothing is deleted before {until}: if the clock is wrong, set it.", until=date_and_time_text(until))
    return sentences_text((jumped, held))


def _kept_as(copy: str | None, *, until_erased: bool = False) -> str:
    if not copy:
        return ""
    if until_erased:
        return tr("What it was before is kept for a time as {copy}, or until sightings are erased.", copy=copy)
    return tr("What it was before is kept for a time as {copy}.", copy=copy)


_JOURNAL_REPLACED = {
    "damaged": marked("The journal of sightings was damaged and has been replaced: {found}."),
    "newer": marked("The journal of sightings was written by a newer Rollcall and has been replaced: {found}."),
    "older": marked("The journal of sightings was written by an older Rollcall and has been replaced: {found}."),
}
_INDEX_REPLACED = {
    "damaged": marked(
        "The index of the gallery was damaged and has been replaced; pictures are read again where it is needed."
    ),
    "newer": marked(
        "The index of the gallery was written by a newer Rollcall and has been replaced; pictures are read again "
        "where it is needed."
    ),
    "older": marked(
        "The index of the gallery was written by an older Rollcall and has been replaced; pictures are read again "
        "where it is needed."
    ),
}


def _journal_repaired(why: str, kept: int, lost: int, copy: str | None) -> str:
    """``lost``: those that are known of."""
    found = tr_count("{n} sighting was kept", "{n} sightings were kept", kept)
    if lost:
        found = tr_count(
            "{kept}, at least {n} other could not be read",
            "{kept}, at least {n} others could not be read",
            lost,
            kept=found,
        )
    replaced = translated(_JOURNAL_REPLACED.get(why, _JOURNAL_REPLACED["older"]), found=found)
    return sentences_text((replaced, _kept_as(copy, until_erased=True)))


def _index_repaired(why: str, lost: int, copy: str | None) -> str:
    """``lost``: decisions that are known of."""
    missing = tr_count(
        "At least {n} decision could not be read: look at the threshold and at Check the gallery.",
        "At least {n} decisions could not be read: look at the threshold and at Check the gallery.",
        lost,
    )
    replaced = translated(_INDEX_REPLACED.get(why, _INDEX_REPLACED["older"]))
    return sentences_text((replaced, missing if lost else "", _kept_as(copy)))


def _unusable(text: str) -> str:
    return sentences_text((shown_text(text), tr("Until then the nearest template is used.")))


def _embedder_replaced(text: str, instead: str) -> str:
    return sentences_text((tr("Rollcall runs on {instead}.", instead=instead), shown_text(text)))


_TEXTS: Texts = {
    LiveCode.INDEX_REPAIRED: _index_repaired,
    LiveCode.JOURNAL_REPAIRED: _journal_repaired,
    LiveCode.WEIGHTS_MISSING: _weights_missing,
    LiveCode.EMBEDDER_REPLACED: _embedder_replaced,
    LiveCode.PICTURES_NOT_ADDED: _not_added,
    LiveCode.WEBHOOK_RESUMED: _webhook_resumed,
    LiveCode.RECOGNIZER_STALE: outdated_text,
    LiveCode.SOURCE_NOT_OPENED: marked(
        "{source} has not opened for {seconds} s. Choose another source, or go on waiting."
    ),
    LiveCode.SOURCE_SILENT: marked("{source} has sent no picture for {seconds} s."),
    LiveCode.SOURCE_BLACK: marked("{source} sends only black pictures. Check lens cover, privacy switch and light."),
    LiveCode.SOURCE_ENDED_BLACK: marked("{source} has ended, and every picture of it was black."),
    LiveCode.SOURCE_ENDED_CUT: marked(
        "{source} is cut short, and what is missing was not seen. Record or copy it again."
    ),
    LiveCode.SOURCE_ENDED: marked("{source} has ended."),
    LiveCode.SOURCE_FAILED: marked("{source} failed unexpectedly; the log says more. Choose another source."),
    LiveCode.THREAD_FAILED: marked(
        "Recognition ended because of an error in its {thread} thread ({error}); the log says "
        "more. Choose a source to begin again."
    ),
    LiveCode.NO_CAMERA: marked(
        "No camera was found on this computer, and nobody is registered yet, so the demo plays."
    ),
    LiveCode.PREPARING_DETECTOR: marked("Preparing the detector {name}."),
    LiveCode.PREPARING_EMBEDDER: marked("Preparing the embedder {name}."),
    LiveCode.NO_DETECTOR: marked("Faces cannot be found: choose another detector."),
    LiveCode.NO_EMBEDDER: marked("Faces cannot be named: choose another embedder."),
    LiveCode.WEIGHTS_READY: marked(
        "The weights of {name} are here now. Switching reads the gallery again; the picture goes on."
    ),
    LiveCode.LIVENESS_MISSING: marked("Faces are not judged live: {text}"),
    LiveCode.LIVENESS_MISSING_HELD: marked("Names are held back, as no face can be judged live: {text}"),
    LiveCode.WEIGHTS_NOT_DOWNLOADED: marked(
        "The weights of {name} could not be downloaded because of an unexpected error ({error}); the log says more."
    ),
    LiveCode.MODEL_UNUSABLE: marked(
        "{name} cannot be used because of an unexpected error ({error}); the log says more."
    ),
    LiveCode.GALLERY_UNREADABLE: marked("The gallery could not be read because of an error; the log says more."),
    LiveCode.IMPORT_CUT_OFF: marked("The import of {folder} was cut off after {done} of {pictures} pictures."),
    LiveCode.CHANGE_FAILED: marked("That failed because of an error; the log says more."),
    LiveCode.CLOCK_JUMPED: _clock_jumped_text,
    LiveCode.JOURNAL_FAILED: marked(
        "Sightings cannot be written down because of an error; the log says more. Recognition goes on."
    ),
    LiveCode.WEBHOOK_FAILING: marked(
        "Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again."
    ),
    LiveCode.RECOGNIZER_UNUSABLE: _unusable,
    LiveCode.RECOGNIZER_OTHER_EMBEDDER: marked(
        "{name} was trained on {embedder} and another embedder is in use, so the "
        "nearest template decides. Switch, or train again."
    ),
    LiveCode.RECOGNIZER_OTHER_VERSION: marked(
        "{name} was trained on {embedder} and another version of it is in use, so the "
        "nearest template decides. Switch, or train again."
    ),
}


def live_text(message: Message | None) -> str:
    """The sentence for a status or notice; empty for None."""
    label = message.get("source") if message is not None else None
    if message is None or not isinstance(label, str):
        return render(_TEXTS, message)
    shown, parameters = source_text(label), dict(message.parameters)
    if message.code == LiveCode.ERROR:  # which of several cameras it is about
        del parameters["source"]
        return tr("{camera}: {problem}", camera=shown, problem=render(_TEXTS, Message.of(message.code, **parameters)))
    text = render(_TEXTS, Message.of(message.code, **{**parameters, "source": shown}))
    # A label that begins the sentence; the name of a file or an address stays as it is.
    return text[0].upper() + text[1:] if label.startswith(("camera ", "the ")) and text.startswith(shown) else text
