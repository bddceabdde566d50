"""Texts of what a live session reports: its status and its notices."""

from __future__ import annotations

import json
from collections.abc import Sequence

from realtime.interfaces import LiveCode
from recognition.message import Message
from services.messages.formatting import Texts, count_text, list_text, render
from services.messages.gallery_pictures import picture_text
from storage.files.trash import KEPT_DAYS

_UNEXPECTED = "because of an unexpected error ({error}); the log says more."


def outdated_text(name: str, added: Sequence[str], removed: Sequence[str], preset: str = "") -> str:
    """For a trained recogniser, where people were ``added`` or ``removed`` since; empty where none were.

    ``preset``: of its recipe, to name the command as well.
    """
    changes = changes_text(added, removed)
    if not changes:
        return ""
    kind, _, title = name.partition(":")
    command = f", or with python main.py train {kind} --name {title} --preset {preset}" if preset else ""
    return (
        f"{name} is out of date: since it was trained, {changes}. Train it again: under Tools, Train recognition"
        f"{command}.{until_trained(added)}"
    )


def changes_text(added: Sequence[str], removed: Sequence[str]) -> str:
    """'Ada came and Grace left'; empty where nobody did."""
    groups = ((added, "came"), (removed, "left"))
    return " and ".join(f"{list_text(names)} {verb}" for names, verb in groups if names)


def until_trained(added: Sequence[str]) -> str:
    """A sentence after another, where people were ``added``."""
    return " Until then those who came are compared with their pictures." if added else ""


def _not_added(count: int, person: str, problems: str) -> str:
    left_out = "One picture was" if count == 1 else f"{count} pictures were"
    texts = (
        f"{name}: {picture_text(Message.from_json(code, parameters))}"
        for name, code, parameters in json.loads(problems)
    )
    return f"{left_out} not added to {person}. {' '.join(texts)}"


def _weights_missing(name: str, instead: str = "") -> str:
    goes_on = f", so Rollcall runs on {instead}" if instead else ""
    return f"The weights of {name} are not on this computer{goes_on}."


def _webhook_resumed(url: str, dropped: int) -> str:
    return f"{url} takes events again." + (f" {dropped} events were dropped in between." if dropped else "")


def _replaced(why: str) -> str:
    how = (
        "was damaged" if why == "damaged" else f"was written by {'a newer' if why == 'newer' else 'an older'} Rollcall"
    )
    return f"{how} and has been replaced"


def _kept_as(copy: str | None, until: str = "") -> str:
    return f" What it was before is kept as {copy} for {KEPT_DAYS:.0f} days{until}." if copy else ""


def _journal_repaired(why: str, kept: int, lost: int, copy: str | None) -> str:
    """``lost``: those that are known of."""
    found = count_text(kept, "sighting was", "sightings were")
    missing = f", at least {count_text(lost, 'other')} could not be read" if lost else ""
    kept_as = _kept_as(copy, ", or until sightings are erased")
    return f"The journal of sightings {_replaced(why)}: {found} kept{missing}.{kept_as}"


def _index_repaired(why: str, lost: int, copy: str | None) -> str:
    """``lost``: decisions that are known of."""
    missing = (
        f" At least {count_text(lost, 'decision')} could not be read: look at the threshold and at Check the gallery."
        if lost
        else ""
    )
    replaced = f"The index of the gallery {_replaced(why)}; pictures are read again where it is needed."
    return f"{replaced}{missing}{_kept_as(copy)}"


_TEXTS: Texts = {
    LiveCode.INDEX_REPAIRED: _index_repaired,
    LiveCode.JOURNAL_REPAIRED: _journal_repaired,
    LiveCode.WEIGHTS_MISSING: _weights_missing,
    LiveCode.EMBEDDER_REPLACED: "Rollcall runs on {instead}. {text}",
    LiveCode.PICTURES_NOT_ADDED: _not_added,
    LiveCode.WEBHOOK_RESUMED: _webhook_resumed,
    LiveCode.RECOGNIZER_STALE: outdated_text,
    LiveCode.SOURCE_NOT_OPENED: "{source} has not opened for {seconds} s. Choose another source, or go on waiting.",
    LiveCode.SOURCE_SILENT: "{source} has sent no picture for {seconds} s.",
    LiveCode.SOURCE_BLACK: "{source} sends only black pictures. Check lens cover, privacy switch and light.",
    LiveCode.SOURCE_ENDED_BLACK: "{source} has ended, and every picture of it was black.",
    LiveCode.SOURCE_ENDED_CUT: "{source} is cut short, and what is missing was not seen. Record or copy it again.",
    LiveCode.SOURCE_ENDED: "{source} has ended.",
    LiveCode.SOURCE_FAILED: "{source} failed unexpectedly; the log says more. Choose another source.",
    LiveCode.THREAD_FAILED: "Recognition ended because of an error in its {thread} thread ({error}); the log says "
    "more. Choose a source to begin again.",
    LiveCode.NO_CAMERA: "No camera was found on this computer, and nobody is registered yet, so the demo plays.",
    LiveCode.PREPARING_DETECTOR: "Preparing the detector {name}.",
    LiveCode.PREPARING_EMBEDDER: "Preparing the embedder {name}.",
    LiveCode.NO_DETECTOR: "Faces cannot be found: choose another detector.",
    LiveCode.NO_EMBEDDER: "Faces cannot be named: choose another embedder.",
    LiveCode.WEIGHTS_READY: "The weights of {name} are here now. Switching reads the gallery again; the "
    "picture goes on.",
    LiveCode.WEIGHTS_NOT_DOWNLOADED: "The weights of {name} could not be downloaded " + _UNEXPECTED,
    LiveCode.MODEL_UNUSABLE: "{name} cannot be used " + _UNEXPECTED,
    LiveCode.GALLERY_UNREADABLE: "The gallery could not be read because of an error; the log says more.",
    LiveCode.CHANGE_FAILED: "That failed because of an error; the log says more.",
    LiveCode.JOURNAL_FAILED: "Sightings cannot be written down because of an error; the log says more. "
    "Recognition goes on.",
    LiveCode.WEBHOOK_FAILING: "Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again.",
    LiveCode.RECOGNIZER_UNUSABLE: "{text} Until then the nearest template is used.",
    LiveCode.RECOGNIZER_OTHER_EMBEDDER: "{name} was trained on {embedder} and another embedder is in use, so the "
    "nearest template decides. Switch, or train again.",
    LiveCode.RECOGNIZER_OTHER_VERSION: "{name} was trained on {embedder} and another version of it is in use, so the "
    "nearest template decides. Switch, or train again.",
}


def live_text(message: Message | None) -> str:
    """The sentence for a status or notice; empty for None."""
    text = render(_TEXTS, message)
    # The label of a source that begins the sentence; the name of a file or an address stays as it is.
    return text[0].upper() + text[1:] if text.startswith(("camera ", "the ")) else text
