"""``train head|ensemble|show|list``: trains recognisers on your own people and shows their answers."""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from commands.app import App
from commands.options import actions_of, count, given_path, names_in, number_where
from commands.output_files import check_folder, write_file
from commands.tables import print_table
from learning.datasets.sheets import Strip, contact_sheet, png
from learning.training.pictures import PictureList, fused_key, list_pictures
from learning.training.recipes import BACKBONES, Kind, Recipe, Reject, preset
from learning.training.run import Resume, unfinished
from learning.training.store import TrainingRecord, load_trained, parse_name, trained_folder
from realtime.output.text_rendering import render_heading
from recognition.detection.still_faces import detect_still
from recognition.errors import PictureError, UsageError
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.nearest import match
from recognition.matching.templates import Templates, TrainedRecognizer
from recognition.recognizer import main_face
from recognition.registry import embedder_parts
from recognition.types import Image, Match
from services.messages.formatting import count_text
from services.messages.local_time import iso
from services.messages.training import record_lines, training_text
from services.training.train import TrainingRequest, train
from services.training.trained import TrainedRow, list_trained
from storage.files.gallery_folder import on_disk
from storage.files.pictures import read_picture

_CHANGES = (
    "reject", "hidden", "epochs", "batch", "dropout", "l2", "optimizer", "learning_rate", "patience", "seed",
)  # fmt: skip


_NUMBER = number_where(math.isfinite, "a number")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    action = actions_of(parser)
    head = action("head", "a classifier of your people on a frozen network")
    _add_data(head)
    head.add_argument(
        "--preset", default="probe", metavar="P", help="probe (default), dense, mobilenet-3dense, vgg16-flatten"
    )
    head.add_argument(
        "--backbone", metavar="B", help="frozen network: an embedder, mobilenet or vgg16 (default: --embedder)"
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
        "--data", type=given_path, metavar="DIR", help="a folder of pictures per person (default: --gallery)"
    )
    show.add_argument("--sheet", type=given_path, metavar="F.png", help="draw the pictures with their answers")
    show.add_argument("--count", type=count, default=24, metavar="N", help="pictures, drawn at random (24)")
    show.add_argument("--seed", type=int, default=0, metavar="N", help="of the draw (0)")
    listed = action("list", "what is trained for this gallery")
    listed.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_data(parser: argparse.ArgumentParser) -> None:
    data = parser.add_argument_group("what to train on")
    data.add_argument(
        "data", nargs="?", type=given_path, metavar="DIR",
        help="a folder for each person, or train and val of such (default: the gallery)",
    )  # fmt: skip
    data.add_argument("--unknown", type=given_path, metavar="DIR|none", help="pictures of others, and of no people")
    data.add_argument("--name", metavar="NAME", help="what to call it (default: the preset)")


def _add_choices(parser: argparse.ArgumentParser) -> None:
    how = parser.add_argument_group("how (default: that of the preset)")
    how.add_argument("--reject", choices=("calibrated", "class", "both"), help="how strangers are rejected")
    how.add_argument("--hidden", type=_widths, metavar="N,M", help="widths of the dense layers before the last")
    how.add_argument("--epochs", type=count, metavar="N", help="at most")
    how.add_argument("--batch", type=count, metavar="N", help="pictures in one step")
    how.add_argument("--dropout", type=_NUMBER, metavar="R", help="share of values left out, 0 to 1")
    how.add_argument("--l2", type=_NUMBER, metavar="R", help="weight decay")
    how.add_argument("--optimizer", metavar="O", help="adam, rmsprop or sgd")
    how.add_argument("--learning-rate", type=_NUMBER, metavar="R")
    how.add_argument("--patience", type=count, metavar="N", help="epochs without improvement before it stops")
    how.add_argument("--seed", type=int, metavar="N", help="of the random generator (0)")
    how.add_argument("--resume", action="store_true", help="continue an unfinished training")


def _row_as_json(row: TrainedRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "preset": row.preset,
        "networks": list(row.networks),
        "trained": iso(row.made_at) if row.made_at else None,
        "people": list(row.people),
        "pictures": row.pictures,
        "figures": dict(row.figures),
        "added": list(row.added),
        "removed": list(row.removed),
        "unfinished": row.unfinished,
        "problem": None if row.problem is None else training_text(row.problem),
    }


def _widths(text: str) -> tuple[int, ...]:
    return tuple(count(each.strip()) for each in text.split(",") if each.strip())


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when done; 2 where the options do not fit, 3 where weights are missing."""
    if arguments.action == "list":
        print_trained(app, as_json=arguments.json)
    elif arguments.action == "show":
        show(arguments, app)
    else:
        _train(arguments, app)
    return 0


def _train(arguments: argparse.Namespace, app: App) -> None:
    gallery = app.gallery_folder
    kind = Kind(arguments.action)
    recipe = _recipe(arguments, preset(kind, arguments.preset))
    name = arguments.name or recipe.preset
    full_name = f"{kind.value}:{name}"
    place = trained_folder(gallery, kind, name)
    embedders = _embedders(arguments, app, recipe)
    resume = Resume.REQUIRED if arguments.resume else Resume.NEVER
    unknown = None if arguments.unknown == Path("none") else arguments.unknown
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
    changes = {name: getattr(arguments, name) for name in _CHANGES}
    if changes["reject"] is not None:
        changes["reject"] = Reject(changes["reject"])
    return start.changed(changes)


def _embedders(arguments: argparse.Namespace, app: App, recipe: Recipe) -> list[Embedder]:
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
    """Updates the gallery; the paths of its refused pictures, and of those of people without a required consent."""
    gallery, _ = app.enrolled(detector, embedder)
    with closing(gallery):
        without = [each for each in gallery.people() if not app.consent.allows(each.name)]
        if without:
            app.say(f"Left out, as they have no valid consent: {count_text(len(without), 'person', 'people')}.")
        left_out = [picture for person in without for picture in person.pictures]
        return tuple(picture.path for picture in (*gallery.refused(), *left_out))


_TILE, _COLUMNS = 168, 6


@dataclass(frozen=True, slots=True, eq=False)
class _Result:
    """One picture and its result.

    person: who it shows.
    match: None where no face was found.
    named: the name it was given, or None.
    outcome: right, wrong, unknown or no face.
    face: for the sheet.
    """

    path: str
    person: str
    match: Match | None
    named: str | None
    outcome: str
    face: Image


def print_trained(app: App, *, as_json: bool = False) -> None:
    rows, trained = [], list_trained(app.gallery_folder)
    if as_json:
        app.print_json([_row_as_json(each) for each in trained])
        return
    for row in trained:
        if row.problem is not None:
            app.say(training_text(row.problem))
        elif not row.unfinished:
            right = row.figures["right"]
            made_on = time.strftime("%Y-%m-%d", time.localtime(row.made_at))
            share = "-" if right is None else f"{right:.1%}"
            rows.append([row.name, row.preset, " and ".join(row.networks), made_on, str(len(row.people)), share])
    if not rows:
        app.print(f"Nothing is trained for {app.gallery_folder} yet: python main.py train head")
        return
    rows.sort(key=lambda each: (each[0].startswith("ensemble"), each[0]))
    print_table(("name", "preset", "network", "trained", "people", "right"), rows, app.out, numbers=2)


def show(arguments: argparse.Namespace, app: App) -> None:
    """Loads what is trained and shows its results on random pictures it was not trained on."""
    check_folder(arguments.sheet)
    name = parse_name(arguments.name)
    if name is None:
        raise UsageError("nearest is not trained, so there is nothing to show: name a head or an ensemble.")
    recognizer, record = load_trained(app.gallery_folder, *name)
    root: Path = arguments.data or app.gallery_folder
    listed = list_pictures(root)
    trained_on = set(record.pictures)
    is_new = np.array([picture not in trained_on for picture in listed.pictures], dtype=np.bool_)
    for line in record_lines(record):
        app.print(line)
    if not is_new.any():
        raise UsageError(
            f"{record.full_name} was trained on every picture of {root}: results on them tell nothing. Give others "
            "with --data DIR."
        )
    if not is_new.all():
        app.print(f"Note: {int((~is_new).sum())} pictures it was trained on were left out.")
    drawn = np.random.default_rng(arguments.seed).permutation(np.flatnonzero(is_new))[: arguments.count]
    chosen = np.zeros(len(is_new), np.bool_)
    chosen[drawn] = True
    shown = _results(listed.chosen(chosen), recognizer, record, app)
    for each in shown:
        app.print(f"{each.path}: {_result_text(each)}")
    right = sum(each.outcome == "right" for each in shown)
    app.print(f"{right} of {len(shown)} right.")
    if arguments.sheet is not None:
        write_file(arguments.sheet, png(_sheet(shown)))


def _results(listed: PictureList, recognizer: TrainedRecognizer, record: TrainingRecord, app: App) -> list[_Result]:
    detector = app.detector()
    embedders = [app.embedder(name) for name in record.embedders]
    templates = _templates(recognizer, record, app, sum(each.dimension for each in embedders))
    keys = [template_key(each) for each in embedders]
    if fused_key(keys) != record.embedder:
        raise UsageError(
            f"{record.full_name} was trained on {record.embedder}, and this is {fused_key(keys)}: train it again."
        )
    shown = []
    for path, person in zip(listed.paths, listed.people, strict=True):
        try:
            image = read_picture(listed.root / on_disk(path))
        except PictureError:
            continue
        face = main_face(detect_still(detector, image), image)
        if face is None:
            shown.append(_Result(path, person, None, None, "no face", image))
            continue
        vectors = [each.embed([crop_face(image, face, each.crop_spec)]) for each in embedders]
        (found,) = match(np.asarray(np.hstack(vectors) / np.sqrt(len(vectors)), np.float32), templates)
        named = found.person if found.distance <= recognizer.threshold else None
        meant = person if person in templates.names else None
        outcome = "right" if named == meant else "unknown" if named is None else "wrong"
        left, top, right, bottom = face.box.enlarged(0.6).clipped(image.shape[1], image.shape[0]).rounded()
        shown.append(_Result(path, person, found, named, outcome, image[top:bottom, left:right].copy()))
    return shown


def _templates(recognizer: TrainedRecognizer, record: TrainingRecord, app: App, width: int) -> Templates:
    """A classifier needs the names of its people only; others need the gallery's pictures."""
    if recognizer.people is not None:
        nothing = np.zeros((len(recognizer.people), width), np.float32)
        return Templates(nothing, recognizer.people, record.embedder, trained=recognizer)
    fused = app.embedder("+".join(record.embedders))
    gallery, templates = app.enrolled(app.detector(), fused)
    gallery.close()
    return templates.with_trained(recognizer)


def _result_text(result: _Result) -> str:
    if result.match is None:
        return "no face found"
    nearest = f"{result.match.person or 'nobody'} at {result.match.distance:.2f}"
    called = f"{result.named or 'unknown'}, {result.outcome} (nearest {nearest})"
    return called if result.outcome == "right" else f"{called}; it shows {result.person}"


def _sheet(results: Sequence[_Result]) -> Image:
    """The pictures by outcome, person and name, each group below a heading."""
    groups: dict[tuple[str, str, str], list[_Result]] = {}
    for each in results:
        named = f", named {each.named}" if each.outcome == "wrong" else ""
        groups.setdefault((each.outcome, each.person, named), []).append(each)
    strips = []
    for (outcome, person, named), group in sorted(groups.items()):
        distances = ", ".join(f"{each.match.distance:.2f}" for each in group[:_COLUMNS] if each.match is not None)
        heading = f"{outcome}: {person}{named}" + (f" ({distances})" if distances else "")
        strips.append(Strip([each.face for each in group], render_heading(heading)))
    return contact_sheet(strips, _TILE, _COLUMNS)
