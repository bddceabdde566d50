"""Reads sentences that versions before schema 4 stored where codes are stored now. Used by migrations alone."""

from __future__ import annotations

import re

from recognition.message import Message
from storage.files.pictures import UNREADABLE_TEXTS

_PATTERNS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("no-face", r"", {}),
    ("several-faces", r"There are (?P<faces>\d+) faces", {}),
    ("too-small", r"The picture is only (?P<width>\d+) x (?P<height>\d+) pixels.* (?P<min_face>\d+) pixels", {}),
    ("too-small", r"The face is only (?P<side>\d+) pixels wide.* (?P<min_face>\d+) pixels", {}),
    ("blurred", r"The face is blurred and only (?P<side>\d+) pixels wide.* (?P<min_face>\d+) pixels", {}),
    ("blurred", r"The picture is too blurred", {"subject": "picture"}),
    ("blurred", r"The face is blurred", {}),
    ("turned-away", r"", {}),
    ("fault", r"", {}),
)
"""Code, pattern of the sentence with the parameters, further parameters."""


def refusal_from_sentence(code: str, sentence: str) -> Message | None:
    """The refusal with this code and sentence; None if the parameters cannot be told: the picture is read again."""
    if code == "unreadable":
        for cause, text in UNREADABLE_TEXTS.items():
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(text))
            found = re.fullmatch(pattern, sentence)
            if found is not None:
                return Message.of(code, cause=cause, **_numbers(found))
    for of_code, pattern, more in _PATTERNS:
        found = re.match(pattern, sentence) if of_code == code else None
        if found is not None:
            return Message.of(code, **_numbers(found), **more)
    return None


def note_from_sentence(sentence: str) -> Message | None:
    """The note of an accepted picture; None for a text that is none of ours."""
    flaws = [flaw for flaw, text in (("dark", "is very dark"), ("turned-away", "is turned away")) if text in sentence]
    parameters = {"flaws": " ".join(flaws)} if flaws else {}
    found = re.match(r"Of (\d+) faces the largest was taken", sentence)
    if found is not None:
        return Message.of("largest-of-several", faces=int(found[1]), **parameters)
    return Message.of("poor-quality", **parameters) if flaws else None


def threshold_source(sentence: str) -> Message:
    """What set a threshold."""
    found = re.fullmatch(r"(calibrated|measured on LFW) for FPIR (\S+)", sentence)
    if found is not None:
        return Message.of("calibration" if found[1] == "calibrated" else "published", fpir=float(found[2]))
    return Message("manual") if sentence in ("set by hand", "") else Message.of("other", text=sentence)


def _numbers(found: re.Match[str]) -> dict[str, str | int]:
    return {name: int(value) if value.isdigit() else value for name, value in found.groupdict().items()}
