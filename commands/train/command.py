"""``train head|ensemble|show|list``: trains recognisers on your own people and shows their answers."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from commands.app import App
from commands.options import count, number_or_nan, shared_options

SUMMARY = "train heads and ensembles on your own people; show their answers"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, parents=[shared_options(of_action=True)])

    head = action("head", "a classifier of your people on a frozen network")
    _add_data(head)
    head.add_argument(
        "--preset", default="probe", metavar="P", help="probe (default), dense, mobilenet-3dense or vgg16-flatten"
    )
    head.add_argument(
        "--backbone", metavar="B", help="the frozen network: an embedder, mobilenet or vgg16 (default: --embedder)"
    )
    _add_choices(head)
    ensemble = action("ensemble", "several embedders judged together")
    _add_data(ensemble)
    ensemble.add_argument("--embedders", metavar="A,B", help="two embedders or more")
    ensemble.add_argument("--preset", default="scores", metavar="P", help="scores (default) or stacked")
    _add_choices(ensemble)
    show = action("show", "show the answers of a trained one for pictures it was not trained on")
    show.add_argument("name", metavar="NAME", help="head:NAME or ensemble:NAME")
    show.add_argument(
        "--data", type=Path, metavar="DIR", help="pictures in a folder for each person (default: --gallery)"
    )
    show.add_argument("--sheet", type=Path, metavar="F.png", help="draw the pictures with their answers")
    show.add_argument("--count", type=count, default=24, metavar="N", help="pictures, drawn at random (24)")
    show.add_argument("--seed", type=int, default=0, metavar="N", help="of the draw (0)")
    action("list", "what is trained for this gallery")


def _add_data(parser: argparse.ArgumentParser) -> None:
    data = parser.add_argument_group("what to learn from")
    data.add_argument(
        "data", nargs="?", type=Path, metavar="DIR",
        help="a folder for each person, or train and val of such (default: the gallery)",
    )  # fmt: skip
    data.add_argument("--unknown", metavar="DIR|none", help="pictures of other people, and of no people")
    data.add_argument("--name", metavar="NAME", help="what to call it (default: the preset)")


def _add_choices(parser: argparse.ArgumentParser) -> None:
    how = parser.add_argument_group("how (default: that of the preset)")
    how.add_argument("--reject", choices=("calibrated", "class", "both"), help="how strangers are rejected")
    how.add_argument("--hidden", type=_widths, metavar="N,M", help="widths of the dense layers before the last")
    how.add_argument("--epochs", type=count, metavar="N", help="at most")
    how.add_argument("--batch", type=count, metavar="N", help="pictures in one step")
    how.add_argument("--dropout", type=_number, metavar="R", help="share of values left out, 0 to 1")
    how.add_argument("--l2", type=_number, metavar="R", help="weight of the squares")
    how.add_argument("--optimizer", metavar="O", help="adam, rmsprop or sgd")
    how.add_argument("--learning-rate", type=_number, metavar="R")
    how.add_argument("--patience", type=count, metavar="N", help="epochs without improvement before it stops")
    how.add_argument("--seed", type=int, metavar="N", help="of every draw; the same seed gives the same result (0)")
    how.add_argument("--resume", action="store_true", help="go on with a training that was cut off")


def _number(text: str) -> float:
    value = number_or_nan(text)
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"'{text}' is not a number")
    return value


def _widths(text: str) -> tuple[int, ...]:
    return tuple(count(each.strip()) for each in text.split(",") if each.strip())


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when done; 2 where the options do not fit, 3 where weights are missing."""
    if arguments.action == "list":
        from commands.train.show import print_trained

        print_trained(app)
    elif arguments.action == "show":
        from commands.train.show import show

        show(arguments, app)
    else:
        from commands.train.work import train

        train(arguments, app)
    return 0
