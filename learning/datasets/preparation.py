"""Prepares a dataset from a folder of people: aligned face crops, split into subsets, with augmented variants.

    DATA/recipe.yaml          everything the files follow from: the same recipe and pictures give the same files
    DATA/train/Ann Lee/*.jpg  crops and their variants; DATA/val and DATA/test likewise, without variants
    DATA/prepare.csv          what became of every picture, and why
    DATA/sheet.png            some crops of each person
    DATA/copies.png           crops with their variants

Files are written atomically. An interrupted run is resumed: results of the analysis are kept in DATA/.journal.jsonl
until the end, existing files are kept, and ``prepare.csv`` is written last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from learning.datasets.crops import write_crops
from learning.datasets.faces import FaceTaker, look_at
from learning.datasets.plan import Source, plan
from learning.datasets.recipe import Recipe, write_whole
from learning.datasets.sheets import COPIES_SHEET, SHEET, TABLE, RenderText, copies_sheet, sheet, table
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress

JOURNAL = ".journal.jsonl"


def prepare(
    root: Path,
    data: Path,
    sources: Sequence[Source],
    taker: FaceTaker,
    recipe: Recipe,
    render: RenderText,
    text: Callable[[Message], str],
    progress: ProgressSink = ignore_progress,
) -> None:
    """Makes the rest of ``data``, in which ``recipe`` stands, of ``sources``, the pictures of ``root``. ``text``: the
    sentence for a problem or note of a picture.

    Raises RollcallError where no picture can be used or something cannot be written.
    """
    pictures = {each.sha256: each.path for each in reversed(sources) if each.problem is None}
    in_order = dict(sorted(pictures.items(), key=lambda one: one[1]))
    sights = look_at(root, in_order, taker, data / JOURNAL, progress)
    progress(Progress(Stage.SPLITTING_DATASET))
    planned = plan(
        sources,
        sights,
        shares=recipe.shares,
        by=recipe.by,
        seed=recipe.seed,
        copies=recipe.augmentation.copies,
        threshold=recipe.threshold,
        text=text,
    )
    if not any(each.side for each in planned):
        first = next(each for each in planned if each.problem)
        raise RollcallError(f"No picture of {root} can be used. {first.source.path}, for one: {first.problem}")
    write_crops(root, data, planned, sights, recipe, progress)
    progress(Progress(Stage.DRAWING_SHEETS))
    write_whole(data / SHEET, sheet(data, planned, render))
    if recipe.augmentation.copies:
        write_whole(data / COPIES_SHEET, copies_sheet(data, planned, render))
    write_whole(data / TABLE, table(planned, recipe.augmentation, recipe.seed))
    (data / JOURNAL).unlink(missing_ok=True)
