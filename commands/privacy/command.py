"""``privacy``: what is kept about people, and what was done with it."""

from __future__ import annotations

import argparse

from commands.app import App
from commands.options import shared_options
from commands.privacy import audit, consent, export, liveness, operators, sealing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, parents=[shared_options()])

    audit.add_actions(action)
    consent.add_actions(action)
    export.add_actions(action)
    liveness.add_actions(action)
    operators.add_actions(action)
    sealing.add_actions(action)


def run(arguments: argparse.Namespace, app: App) -> int:
    status: int = arguments.do(arguments, app)
    return status
