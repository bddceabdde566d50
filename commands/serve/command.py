"""``serve``: REST, web pages, live picture and events for other programs, without a window; and their tokens."""

from __future__ import annotations

import argparse
import threading
from contextlib import ExitStack
from dataclasses import replace

from commands.app import App
from commands.live.command import add_source_option, session_of
from commands.live.recorded import erase_person_of
from commands.options import add_view_options, number_or_nan, shared_options
from commands.serve.beside import beside_of
from commands.serve.tokens import add_token_actions
from commands.sources import source_views
from recognition.addresses import masked
from recognition.errors import RollcallError, SourceError
from services.feeds import feeds_of
from services.messages.live import live_text
from services.program import VERSION
from settings import ServeSettings

_POLL = 1.0
"""Seconds between two looks whether the server or the source has ended."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_source_option(parser)
    add_view_options(parser)
    add_server_options(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    token = actions.add_parser("token", help="tokens of other programs: add, list, revoke", parents=[shared_options()])
    add_token_actions(token)


def add_server_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", metavar="H", help="address to listen on (default: that of the settings, 127.0.0.1)")
    parser.add_argument("--port", type=_port, metavar="P", help="port to listen on; 0 takes a free one")
    parser.add_argument("--plain", action="store_true", help="other computers without encryption, too")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Serves until it is interrupted; returns 0 at the end of a token's action."""
    if arguments.action == "token":
        status: int = arguments.do(arguments, app)
        return status
    from services.app_services import AppServices
    from services.serving.start import start_server
    from storage.tokens import TokenFile

    wanted = replace(server_settings(arguments, app.settings.serve), beside_window=False)
    settings = replace(app.settings, serve=wanted)
    feeds = feeds_of(app.settings, arguments.source)
    sources = [each.source for each in feeds]
    session = session_of(app, feeds, view_for=source_views(app, arguments, sources).view_for)
    services = AppServices(
        session, settings, config=app.config, record=app.record, erase_person=erase_person_of(app), version=VERSION
    )
    services.beside = beside_of(app, services, settings)
    with ExitStack() as stack:
        server = start_server(services, settings, app.record)
        stack.callback(services.stop)
        stack.callback(server.stop)
        services.start()
        app.print(f"Rollcall serves {' and '.join(map(masked, sources))} at {server.address}")
        if not TokenFile(app.gallery_folder).all():
            app.say("Nobody has a token yet. To make one: python main.py serve token add NAME --scope read")
        reported: set[str] = set()
        ended = threading.Event()
        while server.problem is None:
            views = session.feed_views()
            failed = [live_text(each.status) for each in views if each.never_opened and each.retry_in is None]
            if len(failed) == len(views):
                raise SourceError(" ".join(failed))
            for text in [*failed, *(live_text(each.message) for each in session.notices.all())]:
                if text not in reported:
                    reported.add(text)
                    app.say(text)
            ended.wait(_POLL)
        raise RollcallError("The server ended by itself; the log has the details.")


def server_settings(arguments: argparse.Namespace, configured: ServeSettings) -> ServeSettings:
    """Those of the settings, with what the command line names."""
    return replace(
        configured,
        host=arguments.host or configured.host,
        port=configured.port if arguments.port is None else arguments.port,
        plain=arguments.plain or configured.plain,
    )


def _port(text: str) -> int:
    value = number_or_nan(text)
    if not (0 <= value <= 65535 and value.is_integer()):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not '{text}'")
    return int(value)
