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

from collections.abc import Sequence
from pathlib import Path

from learning.datasets.crops import write_crops
from learning.datasets.picture_analysis import analyse_pictures
from learning.datasets.plan import SourcePicture, plan_dataset
from learning.datasets.recipe import Recipe, write_bytes
from learning.datasets.sheets import COPIES_SHEET, SHEET, TABLE, RenderText, TableTexts, copies_sheet, sheet, table
from recognition.errors import RollcallError
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from storage.gallery.picture_enrolment import PictureEnroller

JOURNAL = ".journal.jsonl"


def prepare(
    root: Path,
    data: Path,
    sources: Sequence[SourcePicture],
    enroller: PictureEnroller,
    recipe: Recipe,
    render: RenderText,
    texts: TableTexts,
    progress: ProgressSink = ignore_progress,
) -> None:
    """Completes the dataset folder ``data`` from ``sources``, the pictures of ``root``.

    Raises RollcallError where no picture can be used or something cannot be written.
    """
    paths = {each.sha256: each.path for each in reversed(sources) if each.problem is None}
    paths = dict(sorted(paths.items(), key=lambda item: item[1]))
    analyses = analyse_pictures(root, paths, enroller, data / JOURNAL, progress)
    progress(Progress(Stage.SPLITTING_DATASET))
    planned = plan_dataset(sources, analyses, recipe)
    if not any(each.subset for each in planned):
        path, problem = next((each.source.path, each.problem) for each in planned if each.problem is not None)
        raise RollcallError(f"No picture of {root} can be used. {path}, for one: {texts.picture(problem)}")
    write_crops(root, data, planned, analyses, recipe, progress)
    progress(Progress(Stage.DRAWING_SHEETS))
    write_bytes(data / SHEET, sheet(data, planned, render))
    if recipe.augmentation.copies:
        write_bytes(data / COPIES_SHEET, copies_sheet(data, planned, render))
    write_bytes(data / TABLE, table(planned, recipe, texts))
    (data / JOURNAL).unlink(missing_ok=True)
