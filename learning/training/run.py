"""Unfinished trainings, which can be resumed, and training curves."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum, auto
from pathlib import Path

from learning.training.networks import Epoch
from learning.training.recipes import Kind, Recipe
from learning.training.store import UNFINISHED, folder_of_kind, not_written, unfinished_folder
from recognition.errors import RollcallError, UsageError
from storage.sealing.files import read_file, write_file

RECIPE = "recipe.json"
_EMBEDDERS = "embedders.json"
_TRAINING_COLOUR, _HELD_OUT_COLOUR = "#0072B2", "#D55E00"


class Resume(Enum):
    """What to do with an unfinished training of the same name. IF_SAME continues one of the same recipe and embedders
    and discards others; REQUIRED raises UsageError where there is none to continue."""

    NEVER = auto()
    IF_SAME = auto()
    REQUIRED = auto()


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A training that was interrupted. ``embedders``: empty where they were not recorded."""

    recipe: Recipe
    name: str
    embedders: tuple[str, ...]

    @property
    def full_name(self) -> str:
        return f"{self.recipe.kind.value}:{self.name}"


def begin(gallery: Path, recipe: Recipe, name: str, embedders: Sequence[str], resume: Resume) -> Path:
    """Makes the working folder.

    Raises UsageError where the name is not allowed or there is nothing to resume, RollcallError where it cannot be
    written.
    """
    work = unfinished_folder(gallery, recipe.kind, name)
    former = _read(work)
    is_same = former is not None and former.recipe == recipe and former.embedders in ((), tuple(embedders))
    if resume is Resume.REQUIRED and not is_same:
        full_name = f"{recipe.kind.value}:{name}"
        if former is None:
            raise UsageError(f"There is no unfinished training of {full_name}: leave out --resume.")
        raise UsageError(
            f"The unfinished training of {full_name} had other options: give the same ones, or leave out --resume to "
            "start over."
        )
    if resume is Resume.NEVER or not is_same:
        shutil.rmtree(work, ignore_errors=True)
    try:
        work.mkdir(parents=True, exist_ok=True)
        write_file(work / RECIPE, json.dumps(asdict(recipe), indent=1).encode())
        write_file(work / _EMBEDDERS, json.dumps(list(embedders)).encode())
    except OSError as error:
        raise not_written(work, error) from error
    return work


def discard(gallery: Path, recipe: Recipe, name: str) -> None:
    """Deletes the working folder."""
    shutil.rmtree(unfinished_folder(gallery, recipe.kind, name), ignore_errors=True)


def unfinished(gallery: Path) -> tuple[Unfinished, ...]:
    """The trainings that can be continued."""
    found = []
    for kind in Kind:
        try:
            folders = sorted(folder_of_kind(gallery, kind).glob(f"*{UNFINISHED}"))
        except OSError:
            continue
        found += [each for folder in folders if (each := _read(folder)) is not None]
    return tuple(found)


def _read(work: Path) -> Unfinished | None:
    try:
        recipe = Recipe.from_json(json.loads(read_file(work / RECIPE)))
        place = work / _EMBEDDERS
        embedders = tuple(json.loads(read_file(place))) if place.is_file() else ()
    except (OSError, ValueError, KeyError, TypeError, RollcallError):
        return None
    return Unfinished(recipe, work.name.removesuffix(UNFINISHED), embedders)


def curves_png(title: str, history: Sequence[Epoch], best_epoch: int) -> bytes:
    """Loss and accuracy over the epochs, with a line at the epoch that was kept."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 3.6), layout="constrained", dpi=110)
    figure.suptitle(title)
    epochs = range(1, len(history) + 1)
    left, right = figure.subplots(1, 2)
    for axes, training, held_out, label in (
        (left, [each.loss for each in history], [each.held_loss for each in history], "loss"),
        (right, [each.right for each in history], [each.held_right for each in history], "accuracy"),
    ):
        axes.plot(epochs, training, color=_TRAINING_COLOUR, label="training")
        if any(value is not None for value in held_out):
            shown = [float("nan") if value is None else value for value in held_out]
            axes.plot(epochs, shown, "--", color=_HELD_OUT_COLOUR, label="held out")
        axes.axvline(best_epoch + 1, color="black", linestyle=":", label=f"kept: epoch {best_epoch + 1}")
        axes.set(xlabel="epoch", ylabel=label)
        axes.grid(visible=True, alpha=0.3)
        axes.legend(frameon=False, fontsize="small")
    right.set_ylim(-0.02, 1.02)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()
