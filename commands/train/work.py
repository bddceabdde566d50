"""``train head`` and ``train ensemble``: trains on pictures of a folder or of the gallery, and stores the result."""

from __future__ import annotations

import argparse
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from commands.options import names_in
from recognition.errors import UsageError
from recognition.registry import embedder_parts
from services.messages.training import record_lines, training_text

if TYPE_CHECKING:
    from learning.training.recipes import Recipe
    from recognition.interfaces import Detector, Embedder

_CHANGES = (
    "reject", "hidden", "epochs", "batch", "dropout", "l2", "optimizer", "learning_rate", "patience", "seed",
)  # fmt: skip


def train(arguments: argparse.Namespace, app: App) -> None:
    from learning.training.recipes import Kind, preset
    from learning.training.run import Resume, unfinished
    from learning.training.store import trained_folder
    from services.training.train import TrainingRequest
    from services.training.train import train as run

    gallery = app.gallery_folder
    kind = Kind(arguments.action)
    recipe = recipe_of(arguments, preset(kind, arguments.preset))
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
        result = run(request, detector, embedders, time.time(), progress)
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


def recipe_of(arguments: argparse.Namespace, start: Recipe) -> Recipe:
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
