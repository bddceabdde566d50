"""``gallery ACTION``: the registered people, their pictures, and who was seen."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Any

from commands.app import App
from commands.options import shared_options

SUMMARY = (
    "registered people: check, list, add, import, remove, rename, merge, move, set-aside, restore, sightings, strangers"
)

MODULES = (
    "commands.gallery.check",
    "commands.gallery.list_people",
    "commands.gallery.add",
    "commands.gallery.folder_import",
    "commands.gallery.keeping",
    "commands.gallery.sightings",
    "commands.gallery.strangers",
)
"""Each has ``add_actions(action)``, which calls ``action(name, help)`` for the parser of each action, and sets its
default ``do`` to a function that takes the arguments and the App and returns the exit status."""

NewAction = Callable[[str, str], argparse.ArgumentParser]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, parents=[shared_options(of_action=True)])

    for name in MODULES:
        module: Any = import_module(name)
        module.add_actions(action)


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, whatever was found; 1 a file could not be added; 2 no such person or picture, or an invalid name."""
    status: int = arguments.do(arguments, app)
    return status
