"""``train head|ensemble|show|list``: trains recognisers on your own people and shows their answers."""

from __future__ import annotations

import argparse
import math
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from commands.options import count, names_in, number_or_nan, shared_options
from recognition.errors import UsageError
from recognition.registry import embedder_parts

if TYPE_CHECKING:
    from learning.training.recipes import Recipe
    from recognition.interfaces import Detector, Embedder

SUMMARY = "train heads and ensembles on your own people; show their answers"


_CHANGES = (
    "reject", "hidden", "epochs", "batch", "dropout", "l2", "optimizer", "learning_rate", "patience", "seed",
)  # fmt: skip


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
    ensemble = action("ensemble", "a classifier on the embeddings of several networks")
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
    data = parser.add_argument_group("what to train on")
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
    how.add_argument("--l2", type=_number, metavar="R", help="weight decay")
    how.add_argument("--optimizer", metavar="O", help="adam, rmsprop or sgd")
    how.add_argument("--learning-rate", type=_number, metavar="R")
    how.add_argument("--patience", type=count, metavar="N", help="epochs without improvement before it stops")
    how.add_argument("--seed", type=int, metavar="N", help="of the random generator (0)")
    how.add_argument("--resume", action="store_true", help="continue an unfinished training")


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
        _train(arguments, app)
    return 0


def _train(arguments: argparse.Namespace, app: App) -> None:
    from learning.training.recipes import Kind, preset
    from learning.training.run import Resume, unfinished
    from learning.training.store import trained_folder
    from services.messages.training import record_lines, training_text
    from services.training.train import TrainingRequest, train

    gallery = app.gallery_folder
    kind = Kind(arguments.action)
    recipe = _recipe(arguments, preset(kind, arguments.preset))
    name = arguments.name or recipe.preset
    full_name = f"{kind.value}:{name}"
    place = trained_folder(gallery, kind, name)
    embedders = _embedders(arguments, app, recipe)
    resume = Resume.REQUIRED if arguments.resume else Resume.NEVER
    unknown = None if arguments.unknown in (None, "none") else Path(arguments.unknown)
    blur_to = app.settings.gallery.blur_to
    request = TrainingRequest(gallery, recipe, name, arguments.data, (), unknown, blur_to, resume)
    if not arguments.resume and full_name in [each.full_name for each in unfinished(gallery)]:
        app.say(f"There is an unfinished training of {full_name}; it starts over. --resume would have continued it.")
    detector = app.detector()
    if arguments.data is None:
        request = replace(request, excluded=_refused(app, detector, embedders[0]))
    with app.progress() as progress:
        result = train(request, detector, embedders, time.time(), progress)
    record = result.record
    if arguments.resume and record.figures["epochs"] and not result.resumed:
        app.say("The pictures have changed, so the training started over.")
    for note in result.notes:
        app.print(f"Note: {training_text(note)}")
    for line in record_lines(record):
        app.print(line)
    app.print(f"Stored in {place}. Use it: python main.py live --recognizer {full_name}")
    app.print(
        f"To compare it with the nearest template: python main.py evaluate --recognizers nearest,{full_name} --data DIR"
    )


def _recipe(arguments: argparse.Namespace, start: Recipe) -> Recipe:
    """The preset with the options given. Raises UsageError."""
    from learning.training.recipes import Reject

    changes = {name: getattr(arguments, name) for name in _CHANGES}
    if changes["reject"] is not None:
        changes["reject"] = Reject(changes["reject"])
    return start.changed(changes)


def _embedders(arguments: argparse.Namespace, app: App, recipe: Recipe) -> list[Embedder]:
    from learning.training.recipes import BACKBONES, Kind

    if recipe.kind is Kind.HEAD:
        return [app.embedder(BACKBONES.get(arguments.backbone, arguments.backbone) or recipe.backbone)]
    named = arguments.embedders or (app.named_embedder or "").replace("+", ",")
    names = names_in(named)
    if len(names) < 2:
        raise UsageError("An ensemble needs two embedders or more: --embedders sface,edgeface-s.")
    for each in names:
        if len(embedder_parts(each)) > 1:
            raise UsageError(f"Name the embedders of {each} one by one: --embedders sface,edgeface-s.")
    return [app.embedder(each) for each in names]


def _refused(app: App, detector: Detector, embedder: Embedder) -> tuple[str, ...]:
    """Updates the gallery; the paths of its refused pictures."""
    gallery, _ = app.enrolled(detector, embedder)
    with closing(gallery):
        return tuple(picture.path for picture in gallery.refused())
