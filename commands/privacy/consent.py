"""``privacy consent``: who agreed to be recognised, to which text, until when and for what."""

from __future__ import annotations

import argparse
import time
from typing import Any

from commands.app import App
from commands.dates import end
from commands.gallery.erase import erase_and_say
from commands.options import NewAction, given_path, shared_options
from commands.tables import print_table
from recognition.errors import UsageError
from services.messages.local_time import iso
from services.privacy.consent import ALL_PURPOSES, ConsentRegister
from storage.files.gallery_folder import FileKind, scan
from storage.journal.consents import ConsentAct, ConsentEntry, Purpose

_LANGUAGES = ("en", "de", "fr", "es", "zh", "ar")


def add_actions(action: NewAction) -> None:
    parser = action("consent", "who agreed to be recognised, to which text, until when and for what")
    actions = parser.add_subparsers(dest="consent_action", metavar="ACTION", required=True)

    def act(name: str, text: str, *, person: bool = True) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=text, description=text, parents=[shared_options()])
        if person:
            made.add_argument("person", metavar="NAME")
        made.add_argument("--json", action="store_true", help="print JSON")
        made.set_defaults(do=_ACTIONS[name])
        return made

    listed = act("list", "everybody who is registered or gave a consent, and where they stand", person=False)
    listed.add_argument("--without", action="store_true", help="only those without a valid consent")
    act("show", "every consent and withdrawal of a person, in order")
    give = act("give", "write down that a person agreed")
    give.add_argument("--text", metavar="T", required=True, help="the text they agreed to; see: privacy consent texts")
    give.add_argument("--signed", metavar="NAME", default="", help="the name that they typed")
    give.add_argument("--signature", type=given_path, metavar="F.png", help="a picture of their signature")
    give.add_argument("--until", type=end, metavar="DATE", help="the last day on which it holds; without: no end")
    give.add_argument(
        "--for",
        dest="purposes",
        metavar="P",
        nargs="+",
        choices=[each.value for each in Purpose],
        default=sorted(ALL_PURPOSES),
        help="recognition, sightings, photo; all, where it is left out",
    )
    withdraw = act("withdraw", "write down that a person withdrew their consent; offers to erase them")
    withdraw.add_argument("--erase", action="store_true", help="erase them from everywhere, too, without a question")
    texts = act("texts", "the texts that can be agreed to; print one, or add one of your own", person=False)
    texts.add_argument("--show", metavar="T", help="print this one")
    texts.add_argument("--add", type=given_path, metavar="F.txt", help="keep this file as the next version of --name")
    texts.add_argument("--name", metavar="T", help="with --add: what it is called")
    texts.add_argument("--language", choices=_LANGUAGES, default="en", help="with --add: its language")


def register_of(app: App) -> ConsentRegister:
    return ConsentRegister(app.gallery_folder, app.record, lambda: app.operator)


def _list(arguments: argparse.Namespace, app: App) -> int:
    folder = app.gallery_folder
    files = scan(folder).files.values() if folder.is_dir() else ()
    found = register_of(app).entries(each.person for each in files if each.kind is FileKind.PICTURE)
    if arguments.without:
        found = tuple(each for each in found if each.state != "given")
    if arguments.json:
        app.print_json([_described(each) for each in found])
    elif not found:
        app.print("There is nobody.")
    else:
        rows = [(each.person, each.state.value, *_shown(each.act)) for each in found]
        print_table(("person", "consent", "since", "until", "for", "text"), rows, app.out, numbers=0)
    if not app.consent.required and not arguments.json:
        app.say("Everybody is recognised all the same: privacy.require_consent is false in the settings.")
    return 0


def _show(arguments: argparse.Namespace, app: App) -> int:
    register = register_of(app)
    entry, history = register.entry(arguments.person), register.history(arguments.person)
    if arguments.json:
        app.print_json({**_described(entry), "history": [_described_act(each) for each in history]})
        return 0
    app.print(f"{entry.person}: {entry.state.value}")
    for each in history:
        since, until, purposes, text = _shown(each)
        if each.is_given:
            by = f"signed '{each.signed_name}'" if each.signed_name else "with a drawn signature"
            app.print(f"  {since}  given for {purposes}, until {until}, to {text}, {by}, entered by {each.operator}")
        else:
            app.print(f"  {since}  withdrawn, entered by {each.operator}")
    return 0


def _give(arguments: argparse.Namespace, app: App) -> int:
    signature = None
    if arguments.signature is not None:
        try:
            signature = arguments.signature.read_bytes()
        except OSError as error:
            raise UsageError(f"{arguments.signature} cannot be read: {error.strerror}.") from error
    register = register_of(app)
    act = register.give(
        arguments.person,
        arguments.text,
        signed_name=arguments.signed,
        signature=signature,
        until=arguments.until,
        purposes={Purpose(each) for each in arguments.purposes},
    )
    is_registered, nearest = register.registered(act.person)
    if not is_registered:
        hint = f" Did you mean '{nearest}'? Then give it for that name." if nearest else ""
        app.say(f"Nobody is registered by the name '{act.person}': the consent counts once somebody is.{hint}")
    if arguments.json:
        app.print_json({**_described_act(act), "is_registered": is_registered, "nearest": nearest})
    else:
        _, until, purposes, text = _shown(act)
        app.print(f"{act.person} agreed to {text} for {purposes}, until {until}.")
    return 0


def _withdraw(arguments: argparse.Namespace, app: App) -> int:
    act = register_of(app).withdraw(arguments.person)
    if not arguments.json:
        app.print(f"The consent of {act.person} is withdrawn.")
    question = f"Erase {act.person} for good: photos, templates, sightings, and what was learned of them?"
    if arguments.erase or (not arguments.json and app.ask(question)):
        return erase_and_say(app, act.person, as_json=arguments.json)
    if arguments.json:
        app.print_json(_described_act(act))
    else:
        app.say(f"What is kept of them stays until: python main.py gallery erase '{act.person}'")
    return 0


def _texts(arguments: argparse.Namespace, app: App) -> int:
    register = register_of(app)
    if arguments.add is not None:
        if not arguments.name:
            raise UsageError("--add needs --name, which the text is called by.")
        try:
            body = arguments.add.read_text(encoding="utf-8")
        except (OSError, UnicodeError) as error:
            raise UsageError(f"{arguments.add} cannot be read as a text in UTF-8: {error}.") from error
        added = register.add_text(arguments.name, arguments.language, body)
        app.print(f"{added.name}, version {added.version}")
        return 0
    if arguments.show is not None:
        app.print(register.text(arguments.show).body)
        return 0
    texts = register.texts()
    if arguments.json:
        rows: list[dict[str, Any]] = [
            {"name": each.name, "version": each.version, "language": each.language, "text": each.body} for each in texts
        ]
        app.print_json(rows)
    else:
        print_table(
            ("text", "version", "language"),
            [(each.name, str(each.version), each.language) for each in texts],
            app.out,
            numbers=0,
        )
    return 0


def _described(entry: ConsentEntry) -> dict[str, Any]:
    return {
        "person": entry.person,
        "state": entry.state.value,
        "consent": None if entry.act is None else _described_act(entry.act),
    }


def _described_act(act: ConsentAct) -> dict[str, Any]:
    return {
        "person": act.person,
        "act": "given" if act.is_given else "withdrawn",
        "at": iso(act.at),
        "operator": act.operator,
        "text": act.text or None,
        "version": act.version or None,
        "signed_name": act.signed_name or None,
        "has_signature": act.signature is not None or (act.is_given and not act.signed_name),
        "until": None if act.until is None else iso(act.until),
        "purposes": sorted(act.purposes),
    }


def _shown(act: ConsentAct | None) -> tuple[str, str, str, str]:
    """Since, until, purposes and text."""
    if act is None:
        return "", "", "", ""
    until = "withdrawn" if act.until is None else time.strftime("%Y-%m-%d %H:%M", time.localtime(act.until))
    since = time.strftime("%Y-%m-%d %H:%M", time.localtime(act.at))
    text = f"{act.text} {act.version}" if act.text else ""
    return since, until if act.is_given else "", ", ".join(sorted(act.purposes)), text


_ACTIONS = {"list": _list, "show": _show, "give": _give, "withdraw": _withdraw, "texts": _texts}
