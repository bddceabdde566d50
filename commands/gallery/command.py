"""``gallery ACTION``: the registered people, their pictures, and who was seen."""

from __future__ import annotations

import argparse

from commands.app import App
from commands.gallery import (
    add,
    attendance,
    check,
    erase,
    folder_import,
    keeping,
    list_people,
    renew,
    server,
    sightings,
    strangers,
)
from commands.options import actions_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Each action sets the default ``do`` of its parser to a function of the arguments and the App."""
    action = actions_of(parser)
    modules = check, list_people, add, folder_import, keeping, renew, server, erase, sightings, strangers, attendance
    for module in modules:
        module.add_actions(action)


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, whatever was found; 1 a file could not be added; 2 no such person or picture, or an invalid name."""
    status: int = arguments.do(arguments, app)
    return status
