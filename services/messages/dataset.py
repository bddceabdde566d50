"""English texts for the pictures of a prepared dataset."""

from __future__ import annotations

from recognition.message import Message
from services.messages.gallery_pictures import picture_text

_PROBLEMS = {
    "two-people": "The same file lies under {people}; keep it where it belongs.",
    "duplicate": "It is the same file as {original}.",
}


def dataset_problem_text(message: Message) -> str:
    """Why a picture is excluded, or how it could be better."""
    text = _PROBLEMS.get(message.code)
    return picture_text(message) if text is None else text.format(**dict(message.parameters))
