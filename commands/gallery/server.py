"""``gallery server WHAT``: a gallery that many desks share on a PostgreSQL server."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from commands.app import App, audit_folder
from commands.live.recorded import erase_person_of
from commands.options import NewAction, given_path
from commands.typed_password import typed_password
from recognition.errors import UsageError
from recognition.message import Message
from services.messages.formatting import count_text
from services.messages.local_time import date_and_time_text

if TYPE_CHECKING:
    from services.desks.exchange import Checked

_WHAT = {
    "init": "make the tables on the server, and grant roles what they need",
    "push": "send everything that is here, and fetch what others have; resumable",
    "pull": "fetch everything into the folder, which may be empty; resumable",
    "index": "give sites tables of their own, and embedders an index, for the search on the server",
    "check": "count whether the folder and the server have the same",
    "status": "whether the server answers, what waits, and which desks there are",
    "password": "keep the password in the system's key store",
    "key": "save the key of the templates for another desk, or load it there",
    "leave": "work with the folder alone again, which keeps everything",
}
_NAMES = {"stranger_looks": "looks at strangers"}


def add_actions(action: NewAction) -> None:
    server = action("server", "a gallery that many desks share on a PostgreSQL server: see docs/desks.md")
    server.add_argument(
        "what",
        metavar="ACTION",
        choices=tuple(_WHAT),
        help="; ".join(f"{name}: {text}" for name, text in _WHAT.items()),
    )
    server.add_argument("--desk-role", metavar="ROLE", help="with init: a role that may do what a desk does")
    server.add_argument("--reader-role", metavar="ROLE", help="with init: a role that may read")
    key = server.add_mutually_exclusive_group()
    key.add_argument(
        "--save", metavar="FILE", type=given_path, help="with key: write it to a new file; delete that later"
    )
    key.add_argument("--load", metavar="FILE", type=given_path, help="with key: put that of another desk in force here")
    server.add_argument("--yes", action="store_true", help="with leave: without the question")
    server.add_argument("--json", action="store_true", help="print JSON")
    server.set_defaults(do=_server)


def _server(arguments: argparse.Namespace, app: App) -> int:
    """0 done; 1 the server is away, or both are not equal; 2 where the arguments or settings do not fit."""
    what = arguments.what
    if (arguments.desk_role or arguments.reader_role) and what != "init":
        raise UsageError("--desk-role and --reader-role belong to: gallery server init")
    if (arguments.save or arguments.load) is not None and what != "key":
        raise UsageError("--save and --load belong to: gallery server key")
    if arguments.yes and what != "leave":
        raise UsageError("--yes belongs to: gallery server leave")
    return {
        "init": _init, "push": _push, "pull": _pull, "check": _check, "status": _status, "password": _password,
        "leave": _leave, "key": _key, "index": _index,
    }[what](arguments, app)  # fmt: skip


def _init(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.exchange import make_tables
    from services.desks.place import address_of

    made = make_tables(address_of(app.settings.gallery), arguments.desk_role, arguments.reader_role)
    if arguments.json:
        app.print_json({"made": made})
        return 0
    app.print("The tables were made." if made else "The tables are there already.")
    app.print("To send this gallery there: python main.py gallery server push")
    return 0


def _index(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.place import address_of
    from services.desks.searching import prepare_search

    with app.progress() as progress:
        made = prepare_search(address_of(app.settings.gallery), progress)
    if arguments.json:
        app.print_json(asdict(made))
        return 0
    for site in made.sites:
        app.print(f"The templates of {site} have a table of their own.")
    for embedder, count in made.embedders:
        app.print(f"{count_text(count, 'template')} of {embedder} can be searched on the server.")
    return 0


def _push(arguments: argparse.Namespace, app: App) -> int:
    with app.open_gallery() as gallery:
        app.update_gallery(gallery, app.detector_name, app.embedder())
    return _exchange(arguments, app, sends=True)


def _pull(arguments: argparse.Namespace, app: App) -> int:
    return _exchange(arguments, app, sends=False)


def _exchange(arguments: argparse.Namespace, app: App, *, sends: bool) -> int:
    from services.desks.exchange import exchange
    from services.desks.place import address_of, desk_of

    settings = app.settings
    with app.progress() as progress:
        done, checked = exchange(
            app.gallery_folder,
            address_of(settings.gallery),
            desk_of(settings),
            erase_person_of(app),
            progress,
            sends=sends,
        )
    app.record(Message.of("server-exchange", sent=done.sent, received=done.received))
    if arguments.json:
        app.print_json({**asdict(done), **_as_json(checked)})
    else:
        app.print(f"Sent {count_text(done.sent, 'change')}, fetched {count_text(done.received, 'change')}.")
        _print(app, checked)
    is_done = checked.is_equal or not (sends or any(each.only_there for each in checked.tables.values()))
    return 0 if is_done else 1


def _check(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.exchange import check
    from services.desks.place import address_of, desk_of

    checked = check(app.gallery_folder, address_of(app.settings.gallery), desk_of(app.settings))
    if arguments.json:
        app.print_json(_as_json(checked))
    else:
        _print(app, checked)
    return 0 if checked.is_equal else 1


def _status(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.exchange import desk_in, desks, waiting_in
    from services.desks.place import address_of

    address = address_of(app.settings.gallery)
    waiting = waiting_in(app.gallery_folder)
    if not arguments.json:
        app.print(f"Server: {address.name}")
        if waiting is None:
            app.print("This folder is not kept equal with it. To begin: python main.py gallery server push")
        else:
            app.print(f"{count_text(waiting, 'change')} not delivered yet.")
    found = desks(address, is_joined=waiting is not None)
    if arguments.json:
        named = [asdict(each) for each in found]
        app.print_json({"server": address.name, "waiting": waiting, "desks": named})
        return 0
    this = desk_in(app.gallery_folder)
    names = Counter(each.name for each in found)
    for each in found:
        # Several folders of one computer are desks of one name.
        about = [
            each.site,
            f"desk {each.id[:8]}" if names[each.name] > 1 else "",
            "this one" if each.id == this else "",
        ]
        where = ", ".join(filter(None, about))
        app.print(f"{each.name}{f' ({where})' if where else ''}: there at {date_and_time_text(each.seen_at)}")
    return 0


def _password(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.place import keep_password
    from storage.server.address import PASSWORD_VARIABLE

    del arguments
    password = typed_password(PASSWORD_VARIABLE, "the database")
    if not password:
        raise UsageError("Nothing was typed, and nothing was changed.")
    keep_password(app.settings.gallery, password)
    app.print("The password is in the system's key store.")
    return 0


def _key(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.key import load_key, save_key

    if arguments.save is not None:
        save_key(app.gallery_folder, audit_folder(), arguments.save)
        app.record(Message("template-key-saved"))
        app.print(f"The key is in {arguments.save}: take it to the other desk, load it there, and delete the file.")
        return 0
    if arguments.load is None:
        raise UsageError("Write: gallery server key --save FILE, or at another desk --load FILE.")
    with app.progress() as progress:
        done = load_key(app.gallery_folder, audit_folder(), arguments.load, app.record, progress)
    if done is None:
        app.print("The templates here are under this key already.")
    else:
        app.print(f"{count_text(done.templates, 'template')} are under the key of the other desk now.")
    return 0


def _leave(arguments: argparse.Namespace, app: App) -> int:
    from services.desks.exchange import waiting_in
    from storage.server.replica import leave

    waiting = waiting_in(app.gallery_folder)
    question = "Work with the folder alone from now on?"
    if waiting:
        question = f"{count_text(waiting, 'change')} that did not reach the server stay here alone. {question}"
    if not (arguments.yes or app.is_sure(question, "To leave the server, run the same line with --yes.")):
        return 1
    leave(app.gallery_folder)
    app.record(Message("server-left"))
    app.print("The folder has everything. Now take the server out: python main.py settings reset gallery.database")
    return 0


def _as_json(checked: Checked) -> Mapping[str, Any]:
    tables = {name: asdict(each) for name, each in checked.tables.items()}
    return {
        "equal": checked.is_equal, "waiting": checked.waiting, "only_reads": checked.is_reader, "tables": tables,
    }  # fmt: skip


def _print(app: App, checked: Checked) -> None:
    for name, each in checked.tables.items():
        if each.here or each.there:
            line = f"{_NAMES.get(name, name.replace('_', ' '))}: {each.here} here, {each.there} on the server"
            if not each.is_equal:
                line += f" ({each.only_here} only here, {each.only_there} only there)"
            app.print(line)
    if checked.is_equal:
        app.print("Both are equal.")
    elif checked.is_reader:
        waiting = count_text(checked.waiting, "change")
        app.print(f"This desk may only read there (gallery.database): what changes here stays here, {waiting} so far.")
    else:
        app.print(f"{count_text(checked.waiting, 'change')} not delivered yet.")
