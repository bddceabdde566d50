"""Asks who is at work before a command that changes or gives away something, where operators are set up."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable

from commands.app import App
from recognition.errors import UsageError
from services.privacy.access import checked

PIN, NEW_PIN = "ROLLCALL_PIN", "ROLLCALL_NEW_PIN"
"""Environment variables with a PIN, or ``fd:N`` with the number of a file descriptor that it is read from."""

_MAX_READ = 4096


def _without(*names: str) -> Callable[[argparse.Namespace], bool]:
    """Whether none of these options was given."""
    return lambda arguments: not any(getattr(arguments, name) for name in names)


def _always(_arguments: argparse.Namespace) -> bool:
    return True


_FREE: dict[tuple[str, str | None], Callable[[argparse.Namespace], bool]] = {
    ("live", None): _without("events", "record", "screenshot"),
    ("identify", None): _always,
    ("embed", None): _always,
    ("cluster", None): _always,
    ("lookalike", None): _always,
    ("prepare", None): _always,
    ("evaluate", None): _always,
    ("benchmark", None): _always,
    ("gallery", "list"): _always,
    ("gallery", "check"): _without("anew", "keep", "say_again"),
    ("gallery", "restore"): _without("what"),
    ("gallery", "sightings"): _without("export", "add", "erase", "restore"),
    ("gallery", "strangers"): _without("name", "ignore", "erase"),
    ("gallery", "attendance"): _without(
        "export", "rules", "write_rules", "holidays", "arrived", "left", "excuse", "withdraw"
    ),
    ("privacy", "consent"): lambda arguments: (
        arguments.consent_action in ("list", "show") or (arguments.consent_action == "texts" and not arguments.add)
    ),
    ("serve", None): _always,
    ("serve", "token"): lambda arguments: arguments.token_action == "list",
    ("privacy", "audit"): _without("export"),
    ("privacy", "inspect"): _always,
    ("privacy", "photos"): _without("wanted"),
    ("privacy", "liveness"): _always,
    ("privacy", "operators"): lambda arguments: arguments.what in ("list", "reset"),
    ("models", None): _always,
    ("models", "verify"): _always,
    ("train", "list"): _always,
    ("train", "show"): _always,
    ("settings", None): _always,
    ("settings", "list"): _always,
    ("settings", "get"): _always,
}
"""Commands and actions that only look, with whether these arguments do. Every other one needs an operator."""


def needs_operator(arguments: argparse.Namespace) -> bool:
    is_free = _FREE.get((arguments.command, getattr(arguments, "action", None)))
    return is_free is None or not is_free(arguments)


def require_operator(arguments: argparse.Namespace, app: App) -> None:
    """Raises UsageError where no operator or no PIN is given, UnknownNameError, WrongPinError."""
    if not needs_operator(arguments):
        return
    name = arguments.operator
    if name is None:
        names = ", ".join(app.operators.names())
        raise UsageError("This needs an operator: add --operator NAME. There are {names}.", names=names)
    found = checked(app.operators, name, pin_from(PIN, f"PIN of {name}"), app.record)
    app.operator_at_work = lambda: found


def pin_from(variable: str, prompt: str) -> str:
    """From the environment, which does not hold it any longer then; else typed. Raises UsageError."""
    given = os.environ.pop(variable, None)
    if given is not None and given.startswith("fd:"):
        return _read(given.removeprefix("fd:"), variable)
    if given is not None:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            "Nobody can type a PIN here: put it into the environment variable {variable}, or fd:N there for a file "
            "descriptor.",
            variable=variable,
        )
    return getpass.getpass(f"{prompt}: ")


def _read(number: str, variable: str) -> str:
    """The first line from a file descriptor."""
    try:
        with open(int(number), encoding="utf-8", closefd=True) as stream:
            return stream.readline(_MAX_READ).rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise UsageError(
            "{variable} names the file descriptor {number}, which cannot be read.", variable=variable, number=number
        ) from error
