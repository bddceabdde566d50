"""Errors of an import from a directory."""

from __future__ import annotations

from recognition.errors import RollcallError, UsageError


class PhotoError(RollcallError):
    """A photo cannot be taken; the other ones can."""


class DirectoryError(UsageError):
    """The directory cannot be read, so that nothing is done."""
