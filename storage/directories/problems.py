"""Errors of an import from a directory. It is of the command line only, so their sentences are English, whole, and not
among those that the window translates."""

from __future__ import annotations

from recognition.errors import RollcallError, UsageError


def no_photo(sentence: str) -> RollcallError:
    """A photo cannot be taken; the other ones can."""
    return RollcallError("{text}", text=sentence)


def wrong_file(sentence: str) -> UsageError:
    """The directory cannot be read, so that nothing is done."""
    return UsageError("{text}", text=sentence)
