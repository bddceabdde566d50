"""``cameras``: finds network cameras and the addresses of their streams, by ONVIF.

Nothing is searched for unless this is run. A password is typed, or comes in the environment variable
ROLLCALL_CAMERA_PASSWORD; with --keep it goes into the system's key store, from where an address with the user's name,
such as rtsp://admin@192.168.1.20/stream, takes it. It is never written to a file, a log or a message.
"""

from __future__ import annotations

import argparse
import dataclasses
from typing import TYPE_CHECKING

from commands.app import App
from commands.options import number_where, shared_options
from commands.tables import print_table
from commands.typed_password import typed_password
from recognition.errors import UsageError

if TYPE_CHECKING:
    from realtime.sources.onvif import CameraDescription

PASSWORD = "ROLLCALL_CAMERA_PASSWORD"
_MAX_SECONDS = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    find = actions.add_parser("find", help="cameras on the networks of this computer", parents=[shared_options()])
    find.add_argument(
        "--seconds",
        type=number_where(lambda seconds: 0 < seconds <= _MAX_SECONDS, f"a number over 0, up to {_MAX_SECONDS}"),
        default=4.0,
        metavar="S",
        help="to wait for answers (default: 4)",
    )
    find.add_argument("--json", action="store_true", help="print what was found as JSON")
    find.set_defaults(do=_find)
    streams = actions.add_parser("streams", help="the addresses of a camera's streams", parents=[shared_options()])
    streams.add_argument("camera", metavar="CAMERA", help="name or number of the camera, with or without port")
    streams.add_argument("--user", metavar="U", help="of ONVIF at the camera; its password is asked for")
    streams.add_argument("--keep", action="store_true", help="keep the password in the system's key store")
    streams.add_argument("--json", action="store_true", help="print them as JSON")
    streams.set_defaults(do=_streams)
    forget = actions.add_parser("forget", help="delete a password from the key store", parents=[shared_options()])
    forget.add_argument("camera", metavar="CAMERA")
    forget.add_argument("--user", metavar="U", required=True)
    forget.set_defaults(do=_forget)


def run(arguments: argparse.Namespace, app: App) -> int:
    """Returns 0, also where no camera answers; 4 where the one that was named does not or refuses the login."""
    status: int = arguments.do(arguments, app)
    return status


def _find(arguments: argparse.Namespace, app: App) -> int:
    from services.network_cameras import search

    with app.progress() as progress:
        found = search(arguments.seconds, progress)
    if arguments.json:
        app.print_json([dataclasses.asdict(each) for each in found])
    elif not found:
        app.print(
            "No camera answered. It must be on the same network, and ONVIF switched on in its settings; firewalls may "
            "stop the answers (UDP). A camera can also be asked by its address: python main.py cameras streams ADDRESS"
        )
    else:
        print_table(
            ("camera", "name", "model"), [[each.host, each.name, each.model] for each in found], app.out, numbers=0
        )
        app.say("For the address of a stream: python main.py cameras streams CAMERA --user NAME")
    return 0


def _streams(arguments: argparse.Namespace, app: App) -> int:
    from services.network_cameras import host_of, keep, streams_of

    if arguments.keep and not arguments.user:
        raise UsageError("--keep keeps the password of a user: name them with --user.")
    host_of(arguments.camera)  # raises before a password is asked for
    password = typed_password(PASSWORD, arguments.user) if arguments.user else None
    found = streams_of(arguments.camera, arguments.user, password)
    if arguments.json:
        app.print_json(dataclasses.asdict(found))
    else:
        _print_streams(found, app)
    if arguments.keep:
        keep(arguments.camera, arguments.user, password or "")
    elif arguments.user and not arguments.json:
        app.say("The addresses have no password: use --keep, or write it behind the user's name and a colon.")
    return 0


def _print_streams(found: CameraDescription, app: App) -> None:
    rows = [
        [each.profile, f"{each.width} x {each.height}" if each.width else "", each.codec, each.address]
        for each in found.streams
    ]
    print_table(("stream", "pixels", "codec", "address"), rows, app.out, numbers=0)
    if found.clock_offset:
        app.say(f"The camera's clock differs from this computer's by {found.clock_offset:+.0f} seconds.")


def _forget(arguments: argparse.Namespace, app: App) -> int:
    from services.network_cameras import forget

    forget(arguments.camera, arguments.user)
    app.print(f"No password of {arguments.user} is kept for {arguments.camera}.")
    return 0
