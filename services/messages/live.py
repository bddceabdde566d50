"""Texts of what a live session reports: its status and its notices."""

from __future__ import annotations

import json

from realtime.interfaces import LiveCode
from recognition.message import Message, Parameter
from services.messages.formatting import list_text
from services.messages.gallery_pictures import picture_text

_MAX_NAMED = 3

_UNEXPECTED = "because of an unexpected error ({error}); the log says more."
_TEXTS = {
    LiveCode.ERROR: "{text}",
    LiveCode.SOURCE_NOT_OPENED: "{source} has not opened for {seconds} s. Choose another source, or go on waiting.",
    LiveCode.SOURCE_SILENT: "{source} has sent no picture for {seconds} s.",
    LiveCode.SOURCE_ENDED: "{source} has ended.",
    LiveCode.SOURCE_FAILED: "{source} failed unexpectedly; the log says more. Choose another source.",
    LiveCode.THREAD_FAILED: "Recognition ended because of an error in its {thread} thread ({error}); the log says "
    "more. Choose a source to begin again.",
    LiveCode.NO_CAMERA: "There is no camera on this computer, so the demo plays.",
    LiveCode.PREPARING_DETECTOR: "Preparing the detector {name}.",
    LiveCode.PREPARING_EMBEDDER: "Preparing the embedder {name}.",
    LiveCode.NO_DETECTOR: "Faces cannot be found: choose another detector.",
    LiveCode.NO_EMBEDDER: "Faces cannot be named: choose another embedder.",
    LiveCode.WEIGHTS_READY: "The weights of {name} are here now. Switching reads the gallery again; the "
    "picture goes on.",
    LiveCode.WEIGHTS_NOT_DOWNLOADED: "The weights of {name} could not be downloaded " + _UNEXPECTED,
    LiveCode.MODEL_UNUSABLE: "{name} cannot be used " + _UNEXPECTED,
    LiveCode.GALLERY_UNUSABLE: "The gallery cannot be used " + _UNEXPECTED,
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
    if message is None:
        return ""
    values = dict(message.parameters)
    if "source" in values:
        values["source"] = _capitalised(str(values["source"]))
    match message.code:
        case LiveCode.WEIGHTS_MISSING:
            goes_on = f", so Rollcall runs on {values['instead']}" if values.get("instead") else ""
            return f"The weights of {values['name']} are not on this computer{goes_on}."
        case LiveCode.PICTURES_NOT_ADDED:
            count = message.count("count")
            left_out = "One picture was" if count == 1 else f"{count} pictures were"
            problems = (
                f"{name}: {picture_text(Message.from_json(code, parameters))}"
                for name, code, parameters in json.loads(str(values["problems"]))
            )
            return f"{left_out} not added to {values['person']}. {' '.join(problems)}"
        case LiveCode.WEBHOOK_RESUMED:
            lost = f" {values['dropped']} events were dropped in between." if values["dropped"] else ""
            return f"{values['url']} takes events again.{lost}"
        case LiveCode.RECOGNIZER_STALE:
            return _stale(str(values["name"]), values["added"], values["removed"])
    return _TEXTS[LiveCode(message.code)].format(**values)


def _stale(name: str, added: Parameter, removed: Parameter) -> str:
    lists = ((added, "came"), (removed, "left"))
    changes = [f"{list_text(names, _MAX_NAMED)} {verb}" for names, verb in lists if isinstance(names, tuple) and names]
    meanwhile = " Until then those who came are compared with their pictures." if added else ""
    return (
        f"{name} is out of date: since it was trained, {' and '.join(changes)}. Train it again: under Tools, Train "
        f"recognition.{meanwhile}"
    )


def _capitalised(label: str) -> str:
    """'Camera 0' at the start of a sentence; the name of a file or an address stays as it is."""
    return label[0].upper() + label[1:] if label.startswith(("camera ", "the ")) else label
