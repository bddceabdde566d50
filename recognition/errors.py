"""The exceptions of Rollcall.

    RollcallError                 a sentence for the user; exit status 1
    ├── UsageError                the command line asks for something that does not exist; 2
    │   └── UnknownNameError      a detector, embedder, ... that is not registered; 2
    ├── SettingsError             config.yaml is invalid; lists every problem; 2
    ├── ModelError                weights of a network; 3
    │   ├── ModelMissingError     not on this machine
    │   └── ModelWrongError       not the file of the table
    ├── SourceError               a camera, file or address that does not open; 4
    │   └── SourceAwayError       does not answer now, may come back
    │       └── SourceRefusedError    refuses the name or password; not to be asked often
    └── PictureError              a picture that cannot be read
        └── PictureRefusedError   a picture that cannot be used (no face, several faces, ...)

A message says what happened, what it means, and what to do, in a sentence or two without a traceback.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from recognition.message import Message, Text
from recognition.plain_text import visible
from recognition.types import Vectors


class RollcallError(Exception):
    """``text``, with ``values`` for its placeholders, is a sentence for the user.

    exit_status: of the process where the error is not handled.
    text: the English sentence, which the window translates.
    """

    exit_status = 1
    text: Text

    def __init__(self, text: str = "", /, **values: object) -> None:
        shown: dict[str, object] = {
            name: each.text if isinstance(each, RollcallError) else each for name, each in values.items()
        }
        self.text = text if isinstance(text, Text) and not values else Text(text, **shown)
        super().__init__(str(self.text))


class UsageError(RollcallError):
    exit_status = 2


class UnknownNameError(UsageError):
    """``name`` is not one of ``known``; the message suggests the nearest."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        super().__init__(Text(f"There is no {kind} called '{name}'.{hint} Known: {', '.join(names)}."))


class SettingsError(RollcallError):
    exit_status = 2

    def __init__(self, problems: Iterable[str], where: str = "config.yaml") -> None:
        self.problems = tuple(each if visible(each) == each else visible(each) for each in problems)
        lines = "\n".join(f"  - {problem}" for problem in self.problems)
        count = "1 problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        super().__init__(f"{visible(where)} has {count}:\n{lines}")


class ModelError(RollcallError):
    exit_status = 3


class ModelMissingError(ModelError):
    pass


class ModelWrongError(ModelError):
    pass


class SourceError(RollcallError):
    exit_status = 4


class SourceAwayError(SourceError):
    pass


class SourceRefusedError(SourceAwayError):
    pass


class PictureError(RollcallError):
    """A picture file that cannot be read. The message names the file only if the caller put it there."""


class PictureRefusedError(PictureError):
    """A picture that was read but cannot be used for enrolment.

    message: why, as a code with parameters; ``services.messages.enrolment.refusal_text`` has the sentence.
        Codes: ``no-face``, ``several-faces``, ``too-small``, ``blurred``, ``turned-away``.
    faces: (K, D) embeddings of the faces detected all the same, largest first, or None. Too poor as templates, good
        enough to tell whose picture it is.
    """

    def __init__(self, message: Message, faces: Vectors | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.faces = faces

    @property
    def reason(self) -> str:
        """The code of the message."""
        return self.message.code
