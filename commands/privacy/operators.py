"""``privacy operators``: who may change and give away what is kept, with their PINs."""

from __future__ import annotations

import argparse
import os

from commands.app import App
from commands.operator_check import NEW_PIN, pin_from
from commands.options import NewAction
from recognition.errors import UsageError
from recognition.message import Message
from services.privacy.operators import add_operator, remove_operator, reset_operators, set_pin
from storage.operators import MIN_PIN


def add_actions(action: NewAction) -> None:
    operators = action("operators", "who may change and give away what is kept: names with a PIN or passphrase")
    operators.add_argument(
        "what",
        choices=("list", "add", "remove", "pin", "reset"),
        nargs="?",
        default="list",
        help="pin: give one a new PIN; reset: remove all without a PIN, for whoever owns the account",
    )
    operators.add_argument("name", metavar="NAME", nargs="?", help="whom to add, remove or give a PIN")
    operators.add_argument("--yes", action="store_true", help="with reset: without the question")
    operators.add_argument("--json", action="store_true", help="print JSON")
    operators.set_defaults(do=_operators)


def _operators(arguments: argparse.Namespace, app: App) -> int:
    """0 done; 1 not done; 2 where the arguments do not fit."""
    what, name, operators = arguments.what, arguments.name, app.operators
    if (name is not None) is not (what in ("add", "remove", "pin")):
        raise UsageError(f"Write: privacy operators {what}{'' if name else ' NAME'}.")
    if what == "list":
        _list(arguments, app)
        return 0
    if what == "reset":
        question = "Remove all operators, so that nothing asks for a PIN any more?"
        if not (arguments.yes or app.is_sure(question, "To remove all operators, run the same line with --yes.")):
            return 1
        done = reset_operators(operators, app.record)
    elif what == "add":
        done = add_operator(operators, name, _new_pin(name), app.record)
    elif what == "remove":
        done = remove_operator(operators, name, app.record)
    else:
        done = set_pin(operators, name, _new_pin(name), app.record)
    if arguments.json:
        app.print_json({"done": done.code, **dict(done.parameters), "left": list(operators.names())})
    else:
        app.print(_text(done, bool(operators.names())))
    return 0


def _list(arguments: argparse.Namespace, app: App) -> None:
    names = app.operators.names()
    if arguments.json:
        app.print_json({"operators": list(names), "file": str(app.operators.file)})
    elif not names:
        app.print("There are no operators: everybody who can use this account may change everything.")
    for name in names if not arguments.json else ():
        app.print(name)


def _new_pin(name: str) -> str:
    is_typed = NEW_PIN not in os.environ
    pin = pin_from(NEW_PIN, f"New PIN or passphrase of {name}, {MIN_PIN} characters or more")
    if is_typed and pin_from(NEW_PIN, "Again") != pin:
        raise UsageError("The two are not the same.")
    return pin


def _text(done: Message, are_left: bool) -> str:
    name = done.get("operator")
    texts = {
        "operator-added": f"{name} is an operator: changes and exports ask for an operator's PIN from now on.",
        "operator-removed": f"{name} is no operator any more.",
        "operator-pin-set": f"{name} has a new PIN.",
        "operators-reset": "There are no operators any more.",
    }
    last = "" if are_left or done.code == "operators-reset" else " That was the last one: nothing asks for a PIN now."
    return texts[done.code] + last
