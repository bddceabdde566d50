"""``serve token ACTION``: the tokens of other programs."""

from __future__ import annotations

import argparse

from commands.app import App
from commands.options import shared_options
from commands.tables import print_table
from recognition.message import Message
from services.messages.local_time import iso
from storage.tokens import SCOPES, TokenFile


def add_token_actions(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="token_action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="make a token; it is shown once", parents=[shared_options()])
    add.add_argument("name", metavar="NAME", help="of the program that gets it")
    add.add_argument(
        "--scope",
        choices=SCOPES,
        default="read",
        help="what it may do: read (default), enrol people too, or everything",
    )
    add.set_defaults(do=_add)
    listed = actions.add_parser("list", help="who has a token", parents=[shared_options()])
    listed.add_argument("--json", action="store_true", help="print the list as JSON")
    listed.set_defaults(do=_list)
    revoke = actions.add_parser("revoke", help="a token does not count any more, at once", parents=[shared_options()])
    revoke.add_argument("name", metavar="NAME")
    revoke.set_defaults(do=_revoke)


def _add(arguments: argparse.Namespace, app: App) -> int:
    secret = TokenFile(app.gallery_folder).add(arguments.name, arguments.scope)
    app.record(Message.of("token-added", scope=arguments.scope))
    app.say(f"The token of {arguments.name} ({arguments.scope}), which is shown only now:")
    app.print(secret)
    return 0


def _list(arguments: argparse.Namespace, app: App) -> int:
    tokens = TokenFile(app.gallery_folder).all()
    if arguments.json:
        app.print_json([{"name": each.name, "scope": each.scope, "created": iso(each.created)} for each in tokens])
    elif not tokens:
        app.print("Nobody has a token.")
    else:
        print_table(("name", "scope", "made"), [[each.name, each.scope, iso(each.created)] for each in tokens], app.out)
    return 0


def _revoke(arguments: argparse.Namespace, app: App) -> int:
    TokenFile(app.gallery_folder).revoke(arguments.name)
    app.record(Message("token-revoked"))
    app.print(f"The token of {arguments.name} does not count any more.")
    return 0
