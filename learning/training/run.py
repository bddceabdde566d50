"""One training from faces to what is kept: what it goes on from after it was cut off, and what it leaves behind."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from learning.thresholds.defaults import starting_threshold
from learning.training.curves import curves_png
from learning.training.ensembles import train_ensemble
from learning.training.heads import Trained, train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import Faces, key_of
from learning.training.recipes import Kind, Recipe
from learning.training.rejection import Strangers
from learning.training.store import UNFINISHED, About, folder_for, save, unfinished_folder
from recognition.errors import RollcallError
from recognition.interfaces import Embedder
from recognition.progress import ProgressSink, ignore_progress
from storage.files.gallery_folder import INDEX_FOLDER

RECIPE = "recipe.json"
_EMBEDDERS = "embedders.json"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A training that was cut off; ``embedders`` is empty where nobody wrote them down."""

    recipe: Recipe
    name: str
    embedders: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """``went_on``: whether it was begun before."""

    trained: Trained
    about: About
    went_on: bool


def begin(gallery: Path, recipe: Recipe, name: str, embedders: Sequence[str]) -> Path:
    """The folder of the work on it. What was begun there for another recipe or other embedders is forgotten.

    Raises UsageError where nothing can have that name, RollcallError where it cannot be written.
    """
    work = unfinished_folder(gallery, recipe.kind, name)
    former = _read(work)
    if former != Unfinished(recipe, name, tuple(embedders)):
        shutil.rmtree(work, ignore_errors=True)
    try:
        work.mkdir(parents=True, exist_ok=True)
        (work / RECIPE).write_text(json.dumps(recipe.to_json(), indent=1), encoding="utf-8")
        (work / _EMBEDDERS).write_text(json.dumps(list(embedders)), encoding="utf-8")
    except OSError as error:
        raise RollcallError(f"{work} cannot be written: {error.strerror or error}. Free some space.") from error
    return work


def give_up(gallery: Path, recipe: Recipe, name: str) -> None:
    """Forgets what was begun."""
    shutil.rmtree(unfinished_folder(gallery, recipe.kind, name), ignore_errors=True)


def unfinished(gallery: Path) -> tuple[Unfinished, ...]:
    """What was begun and can go on."""
    found = []
    for kind in Kind:
        try:
            folders = sorted((gallery / INDEX_FOLDER / "trained" / f"{kind.value}s").glob(f"*{UNFINISHED}"))
        except OSError:
            continue
        found += [each for folder in folders if (each := _read(folder)) is not None]
    return tuple(found)


def _read(work: Path) -> Unfinished | None:
    try:
        recipe = Recipe.from_json(json.loads((work / RECIPE).read_text(encoding="utf-8")))
        place = work / _EMBEDDERS
        embedders = tuple(json.loads(place.read_text(encoding="utf-8"))) if place.is_file() else ()
    except (OSError, ValueError, KeyError, TypeError, RollcallError):
        return None
    return Unfinished(recipe, work.name.removesuffix(UNFINISHED), embedders)


def train_and_keep(
    gallery: Path,
    recipe: Recipe,
    name: str,
    faces: Faces,
    pictures: Sequence[str],
    embedders: Sequence[Embedder],
    strangers: Strangers | None,
    made_at: float,
    progress: ProgressSink = ignore_progress,
    *,
    make_trainer: Callable[[Path], Trainer] = Trainer,
) -> Kept:
    """Trains, keeps what came of it in ``gallery`` under ``name``, and forgets the work on it.

    ``pictures`` are the sha256 of all that count as learnt from. Raises UsageError, RollcallError.
    """
    kind = recipe.kind
    full_name = f"{kind.value}:{name}"
    work = unfinished_folder(gallery, kind, name)
    with make_trainer(work / "networks") as trainer:
        if kind is Kind.HEAD:
            limit = starting_threshold(embedders[0].name, len(faces.names))
            trained = train_classifier(faces, strangers, recipe, full_name, limit, trainer, progress)
        else:
            trained = train_ensemble(faces, strangers, recipe, full_name, trainer, progress)
        went_on = trainer.went_on
    figures: dict[str, Any] = asdict(trained.figures)
    figures |= {"epochs": len(trained.history), "best_epoch": trained.best_epoch + 1}
    about = About(
        kind,
        name,
        recipe,
        tuple(each.name for each in embedders),
        key_of(embedders),
        faces.names,
        tuple(pictures),
        trained.recognizer.threshold,
        figures,
        made_at,
    )
    curves = None
    if trained.history:
        curves = curves_png(f"{full_name} ({recipe.preset})", trained.history, trained.best_epoch)
    save(folder_for(gallery, kind, name), trained, about, curves)
    shutil.rmtree(work, ignore_errors=True)
    return Kept(trained, about, went_on)
