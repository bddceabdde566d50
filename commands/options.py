"""The options that every command knows, and the parser of all commands."""

from __future__ import annotations

import argparse
import difflib
import math
import re
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, NoReturn

from recognition.addresses import masked_text
from recognition.errors import UnknownNameError, UsageError
from recognition.plain_text import visible
from settings import TURNS, aspect_from

NewAction = Callable[[str, str], argparse.ArgumentParser]
"""Makes the parser of an action, from its name and its help text."""


PROFILES = ("quiet", "balanced", "fast")


class CommandParser(argparse.ArgumentParser):
    """Says in one sentence what is wrong, and takes options before, between and after what they belong to."""

    _is_intermixed = False

    def error(self, message: str) -> NoReturn:
        print(f"rollcall: {_sentence(message)} See: python {self.prog} --help", file=sys.stderr, flush=True)
        sys.exit(UsageError.exit_status)

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        has_commands = any(isinstance(each, argparse._SubParsersAction) for each in self._actions)
        # argparse itself calls this method for each half; its mixed parsing does not know "--".
        if self._is_intermixed or has_commands or "--" in (args or ()):
            return super().parse_known_args(args, namespace)
        self._is_intermixed = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_intermixed = False


_REPLIES = (
    (r"the following arguments are required: (.*)", r"\1 is missing."),
    (r"unrecognized arguments: (-.*)", r"There is no option \1 here."),
    (r"unrecognized arguments: (.*)", r"'\1' is not expected here."),
    (r"argument (\S+?)(?:/\S+)?: expected (?:one|at least one|\d+) arguments?", r"\1 needs a value."),
    (r"argument (\S+?)(?:/\S+)?: invalid int value: (.*)", r"\1: give a whole number, not \2."),
    (r"argument (\S+?)(?:/\S+)?: ignored explicit argument (.*)", r"\1 takes no value."),
    (r"argument (\S+?): not allowed with argument (.*)", r"\1 and \2 do not go together."),
    (r"argument (\S+?)(?:/\S+)?: is empty(.*)", r"\1 is empty\2"),
    (r"argument (-\S+?)(?:/\S+)?: (.*)", r"\1: \2"),
)


def _sentence(message: str) -> str:
    """The message of argparse in plain words."""
    message = visible(masked_text(message))
    choice = re.fullmatch(r"argument (.*?): invalid choice: '?(.*?)'? \(choose from (.*)\)", message, re.DOTALL)
    if choice is not None:
        names = re.findall(r"[\w-]+", choice[3])
        near = difflib.get_close_matches(choice[2][:100], names, n=1, cutoff=0.5)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        kind = f"{choice[1].lower()} '{choice[2]}'" if choice[1].isupper() else f"{choice[1]} {choice[2]}"
        return f"There is no {kind}.{hint} There are {', '.join(names)}."
    for pattern, reply in _REPLIES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            message = found.expand(reply)
            break
    return message if message.endswith((".", "?")) else f"{message}."


def shared_options() -> CommandParser:
    """A parent for the parser of a command or an action: ``with_shared_first`` brings its options to the first."""
    parent = CommandParser(add_help=False)
    shared = parent.add_argument_group("options of every command")
    # Without defaults: what an action does not find must not overwrite what its command found.
    for name, (metavar, convert, text) in _SHARED.items():
        shared.add_argument(name, metavar=metavar, type=convert, default=argparse.SUPPRESS, help=text)
    text = "processor use of live pictures; quiet saves battery"
    shared.add_argument("--profile", choices=PROFILES, default=argparse.SUPPRESS, help=text)
    return parent


def actions_of(parser: argparse.ArgumentParser, *, required: bool = True) -> NewAction:
    """Makes the actions of a command, which know the options of every command, too."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=required)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, parents=[shared_options()])

    return action


def shared_values(arguments: argparse.Namespace) -> None:
    """Adds None to ``arguments`` for every option of every command that was not given."""
    for name in (*_SHARED, "--profile"):
        key = name.removeprefix("--")
        setattr(arguments, key, getattr(arguments, key, None))


def with_shared_first(given: Sequence[str]) -> list[str]:
    """The arguments with the options of every command right behind the command, wherever they stood.

    Where no command is named it is ``live``.
    """
    shared: list[str] = []
    own: list[str] = []
    rest = iter(given)
    for each in rest:
        if each == "--":
            own += [each, *rest]
        elif each.partition("=")[0] in (*_SHARED, "--profile"):
            shared.append(each)
            if "=" not in each:
                shared += [value for value in [next(rest, None)] if value is not None]
        else:
            own.append(each)
    if not own or (own[0].startswith("-") and own[0] not in ("-h", "--help", "--version")):
        own.insert(0, "live")
    return [own[0], *shared, *own[1:]]


def number_or_nan(text: str) -> float:
    """NaN for a text that is no number: every range check then fails."""
    try:
        return float(text)
    except ValueError:
        return math.nan


def number_where(fits: Callable[[float], bool], description: str) -> Callable[[str], float]:
    """A converter of argparse for numbers that ``fits`` accepts."""

    def convert(text: str) -> float:
        value = number_or_nan(text)
        if not fits(value):
            raise argparse.ArgumentTypeError(f"give {description}, not '{text}'")
        return value

    return convert


def given_path(text: str) -> Path:
    """A converter of argparse for paths: an empty one, which Path takes for the working folder, is refused."""
    if not text.strip():
        raise argparse.ArgumentTypeError("is empty. Give a path; the working folder is '.'")
    return Path(text)


def count(text: str) -> int:
    """A whole number from 1 up. Raises argparse.ArgumentTypeError."""
    value = number_or_nan(text)
    if not (value >= 1 and value.is_integer()):
        raise argparse.ArgumentTypeError(f"a count is a whole number over 0, not '{text}'")
    return int(value)


_SHARED: dict[str, tuple[str, Callable[[str], Any], str]] = {
    "--config": ("FILE", given_path, "the settings (default: config.yaml here)"),
    "--gallery": ("DIR", given_path, "the folder of registered people"),
    "--detector": ("D", str, "mtcnn, yunet or haar"),
    "--embedder": ("E", str, "sface, accurate-free, sface+edgeface-s, ... ('models' lists them)"),
    "--operator": ("NAME", str, "who is at work, where 'privacy operators' set some up; asks for the PIN"),
    "--recognizer": ("R", str, "nearest, double, head:NAME or ensemble:NAME ('train list' lists them)"),
    "--threshold": (
        "T",
        number_where(lambda value: 0 <= value <= 2, "a number from 0 to 2"),
        "distance over which a face is unknown: the cosine distance, with sface less up to 0.02 for a poor picture",
    ),
}


def names_in(text: str | None, kind: str = "", known: Collection[str] = ()) -> list[str]:
    """The names of a comma-separated list, each once. With ``known``, raises UnknownNameError for others."""
    names = list(dict.fromkeys(each.strip() for each in (text or "").split(",") if each.strip()))
    for name in names:
        if known and name not in known:
            raise UnknownNameError(kind, name, known)
    return names


def add_view_options(parser: argparse.ArgumentParser) -> None:
    """How the pictures of ``--source`` are laid."""
    parser.add_argument(
        "--turn", type=int, choices=TURNS, help="turn the source's pictures clockwise, for a camera mounted turned"
    )
    parser.add_argument(
        "--mirror", action=argparse.BooleanOptionalAction, help="swap left and right of the source's pictures"
    )
    parser.add_argument(
        "--aspect",
        type=_aspect,
        metavar="W:H",
        help="shape of the pictures as they are sent, such as 16:9, for a recorder that does not say it; auto",
    )


def _aspect(text: str) -> str:
    try:
        return aspect_from(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
