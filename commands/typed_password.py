"""Passwords of what Rollcall connects to, which never stand on a command line."""

from __future__ import annotations

import getpass
import os
import sys

from recognition.errors import UsageError


def typed_password(variable: str, of: str) -> str:
    """From the environment, which does not hold it any longer then; else typed. Raises UsageError."""
    given = os.environ.pop(variable, None)
    if given is not None:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("Nobody can type a password here: put it into the environment variable {name}.", name=variable)
    return getpass.getpass(f"Password of {of}: ")
