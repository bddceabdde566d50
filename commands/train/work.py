"""``train head`` and ``train ensemble``: pictures to vectors, vectors to something that is kept beside the gallery."""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from commands.train.pictures import others, registered, tables_of
from recognition.errors import RollcallError, UsageError
from recognition.registry import embedder_parts

if TYPE_CHECKING:
    from learning.training.recipes import Recipe
    from learning.training.store import About
    from recognition.interfaces import Embedder

_CHANGES = (
    "reject", "hidden", "epochs", "batch", "dropout", "l2", "optimizer", "learning_rate", "patience", "seed",
)  # fmt: skip


def train(arguments: argparse.Namespace, app: App) -> None:
    """Trains what the arguments say, keeps it and says how good it is."""
    from learning.training.pictures import faces_of
    from learning.training.recipes import Kind, preset
    from learning.training.run import train_and_keep
    from learning.training.store import folder_for, unfinished_folder
    from learning.training.vectors import KeptVectors

    kind = Kind(arguments.action)
    recipe = recipe_of(arguments, preset(kind, arguments.preset))
    name = arguments.name or recipe.preset
    place, work = folder_for(app.gallery_folder, kind, name), unfinished_folder(app.gallery_folder, kind, name)
    embedders = _embedders(arguments, app, recipe)
    unknown = _unknown_folder(arguments, recipe)
    _begin(work, recipe, app, f"{kind.value}:{name}", resume=arguments.resume)
    detector = app.detector()
    listed = registered(arguments.data, app, detector, embedders[0])
    kept = KeptVectors(work)
    faces = faces_of(listed, tables_of(listed, detector, embedders, app, kept, enrolled=True))
    strangers, notes = others(unknown, faces, detector, embedders, app, kept)
    with app.progress() as progress:
        made = train_and_keep(
            app.gallery_folder, recipe, name, faces, listed.pictures, embedders, strangers, time.time(), progress
        )
    if arguments.resume and made.trained.history and not made.went_on:
        app.say("The pictures are others than before, so it was trained from the beginning.")
    for sentence in (*notes, *made.trained.notes):
        app.print(f"Note: {sentence}")
    _print(app, made.about, place)


def recipe_of(arguments: argparse.Namespace, start: Recipe) -> Recipe:
    """The preset with what was given beside it. Raises UsageError."""
    from learning.training.recipes import Reject

    changes = {name: getattr(arguments, name) for name in _CHANGES}
    if changes["reject"] is not None:
        changes["reject"] = Reject(changes["reject"])
    return start.changed(changes)


def _embedders(arguments: argparse.Namespace, app: App, recipe: Recipe) -> list[Embedder]:
    from learning.training.recipes import BACKBONES, Kind

    if recipe.kind is Kind.HEAD:
        asked = BACKBONES.get(arguments.backbone, arguments.backbone) or recipe.backbone
        return [app.embedder(asked)]
    named = arguments.embedders or (app.named_embedder or "").replace("+", ",")
    names = list(dict.fromkeys(each.strip() for each in named.split(",") if each.strip()))
    if len(names) < 2:
        raise UsageError("An ensemble judges two embedders or more: --embedders sface,edgeface-s.")
    for each in names:
        if len(embedder_parts(each)) > 1:
            raise UsageError(f"Name the embedders of {each} one by one: --embedders sface,edgeface-s.")
    return [app.embedder(each) for each in names]


def _unknown_folder(arguments: argparse.Namespace, recipe: Recipe) -> Path | None:
    from learning.training.recipes import Reject

    if arguments.unknown is not None and arguments.unknown != "none":
        return Path(arguments.unknown)
    if recipe.reject is not Reject.CALIBRATED:
        raise UsageError(
            f"With --reject {recipe.reject.value} a class is trained on other people's faces: give a folder of them "
            "with --unknown DIR, or take --reject calibrated."
        )
    return None


def _begin(work: Path, recipe: Recipe, app: App, full_name: str, *, resume: bool) -> None:
    """Makes the folder of the work. Raises UsageError where there is nothing to go on with."""
    from learning.training.run import RECIPE

    text = json.dumps(recipe.to_json(), indent=1)
    former = work / RECIPE
    if resume:
        if not former.is_file():
            raise UsageError(f"There is no training of {full_name} that was cut off: leave out --resume.")
        if former.read_text(encoding="utf-8") != text:
            raise UsageError(
                f"The training of {full_name} that was cut off had other options: give the same ones, or leave out "
                "--resume to begin anew."
            )
        return
    if former.is_file():
        app.say(f"A training of {full_name} was cut off before; it is begun anew. --resume would have gone on with it.")
        shutil.rmtree(work, ignore_errors=True)
    try:
        work.mkdir(parents=True, exist_ok=True)
        former.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RollcallError(f"{work} cannot be written: {error.strerror or error}. Choose another gallery.") from error


def _print(app: App, about: About, place: Path) -> None:
    for line in about_lines(about):
        app.print(line)
    app.print(f"Kept in {place}. Use it: python main.py live --recognizer {about.full_name}")
    app.print(
        f"Whether it beats comparing with the nearest template says: python main.py evaluate --recognizers "
        f"nearest,{about.full_name} --data DIR"
    )


def about_lines(about: About) -> list[str]:
    """What is known of a trained recogniser, in sentences."""
    from learning.evaluation.formatting import percent

    figures = about.figures
    lines = [
        f"{about.full_name}: preset {about.recipe.preset} on {' and '.join(about.embedders)}, seed "
        f"{about.recipe.seed}, {figures['people']} people, {figures['pictures']} pictures."
    ]
    if figures["epochs"]:
        lines.append(f"{figures['epochs']} epochs; the best was number {figures['best_epoch']}.")
    if figures["right"] is not None:
        lines.append(
            f"Of {figures['tried']} pictures, judged without having learnt from them, {percent(figures['right'])} are "
            f"nearest to the right person; {percent(figures['missed'])} are not named at its limit."
        )
    found = figures["strangers"]
    if found is not None:
        lines.append(
            f"Strangers: at its limit {percent(found['named'])} of {found['pictures']} pictures get a name "
            f"(95 %: at most {percent(found['interval']['high'])}; {found['people']} people: {found['found_on']})."
        )
    return lines
