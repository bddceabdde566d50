"""``privacy``: what is kept about people, and what was done with it."""

from __future__ import annotations

import argparse

from commands.app import App
from commands.options import actions_of
from commands.privacy import audit, consent, export, liveness, operators, sealing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    action = actions_of(parser)
    audit.add_actions(action)
    consent.add_actions(action)
    export.add_actions(action)
    liveness.add_actions(action)
    operators.add_actions(action)
    sealing.add_actions(action)


def run(arguments: argparse.Namespace, app: App) -> int:
    status: int = arguments.do(arguments, app)
    return status
