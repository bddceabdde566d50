"""``prepare DIR --out DATA``: a set of pictures to learn from, made of folders of people."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from commands.app import App
from commands.options import given_path, number_or_nan
from commands.output_files import check_folder
from commands.tables import print_table
from learning.datasets.datasets import combined_sha256
from learning.datasets.plan import list_sources
from learning.datasets.preparation import prepare
from learning.datasets.recipe import Augmentation, CropSize, Recipe, Shares, SplitBy, open_dataset, read_augmentation
from learning.datasets.sheets import TableTexts, read_table
from learning.thresholds.defaults import counted_people, starting_threshold
from realtime.output.text_rendering import render_heading
from realtime.pipeline.active_models import MIN_DETECTED_FACE
from recognition.enrolment.still import Enroller, EnrolmentRules
from recognition.errors import UsageError
from recognition.input_files import require_folder
from services.messages.findings import finding_text
from services.messages.formatting import count_text
from services.messages.gallery_pictures import picture_text

SIDES = ("train", "val", "test")
_MAX_DOUBTFUL = 10

Row = dict[str, str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("directory", metavar="DIR", type=given_path, help="a folder for each person")
    add("--out", type=given_path, metavar="DATA", required=True, help="the folder to create or complete")
    add(
        "--split",
        type=_shares,
        default=(0.7, 0.15, 0.15),
        metavar="R,R,R",
        help="train, val and test (default 0.7,0.15,0.15)",
    )
    add(
        "--by",
        choices=("picture", "person"),
        default="picture",
        help="split each person's pictures, or the people (default picture)",
    )
    add("--size", type=int, default=256, metavar="PX", help="a crop's side (default 256)")
    add("--margin", type=float, default=0.4, metavar="R", help="room around the face, in parts of it (default 0.4)")
    add("--augment", type=int, metavar="N", help="make N copies of each picture of train, each a little different")
    add("--recipe", type=given_path, metavar="FILE", help="a recipe.yaml with the ranges of the augmentation")
    add("--seed", type=int, default=0, metavar="N", help="of what is drawn (default 0)")
    add("--json", action="store_true", help="print the result as JSON")


def _shares(text: str) -> tuple[float, ...]:
    return tuple(number_or_nan(each) for each in text.split(","))


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when DATA is complete. Pictures that cannot be used are listed in its table and are no failure."""
    directory, data = arguments.directory, arguments.out
    _check_places(directory, data)
    if len(arguments.split) != len(SIDES):
        raise UsageError("--split is three shares, as 0.7,0.15,0.15: of train, val and test.")
    shares, crop = Shares(*arguments.split), CropSize(arguments.size, arguments.margin)
    augmentation = _augmentation(arguments)
    with app.progress() as progress:
        sources = list_sources(directory, progress)
        embedder, wanted = app.embedder(), app.settings.gallery
        rules = EnrolmentRules(wanted.min_face, wanted.dominant_face)
        enroller = Enroller(app.detector(min_face=MIN_DETECTED_FACE), embedder, rules)
        threshold = app.named_threshold
        if threshold is None:
            people = counted_people(each.person for each in sources if each.problem is None)
            threshold = starting_threshold(embedder.name, people)
        recipe = Recipe(
            source=directory.resolve().name,
            pictures=len(sources),
            sha256=combined_sha256((each.path, each.sha256) for each in sources),
            faces=enroller.method,
            embedder=enroller.key,
            threshold=round(threshold, 4),
            crop=crop,
            by=SplitBy(arguments.by),
            shares=shares,
            seed=arguments.seed,
            augmentation=augmentation,
        )
        was_begun = open_dataset(data, recipe)
        rows = read_table(data)
        if rows is not None:
            app.say(f"{data} is complete already.")
        else:
            if was_begun:
                app.say(f"Continuing in {data} where an earlier run stopped.")
            texts = TableTexts(picture_text, finding_text)
            prepare(directory, data, sources, enroller, recipe, render_heading, texts, progress)
            rows = read_table(data) or ()
    if arguments.json:
        app.print_json(_as_json(data, rows))
    else:
        _print(app, data, rows, augmentation)
    return 0


def _check_places(directory: Path, data: Path) -> None:
    require_folder(directory)
    check_folder(data)
    if data.resolve().is_relative_to(directory.resolve()):
        raise UsageError(f"{data} lies among the pictures, and would be taken for a person: choose another place.")


def _augmentation(arguments: argparse.Namespace) -> Augmentation:
    found = Augmentation() if arguments.recipe is None else read_augmentation(arguments.recipe)
    return found if arguments.augment is None else replace(found, copies=arguments.augment)


def _counts(rows: Sequence[Row]) -> dict[str, Counter[str]]:
    """By person, in order of name: pictures on each side, copies made, and pictures sorted out."""
    found: dict[str, Counter[str]] = {}
    for row in sorted(rows, key=lambda each: each["person"]):
        what = "copies" if row["augmentation"] else row["side"] or "out"
        found.setdefault(row["person"], Counter())[what] += 1
    return found


def _print(app: App, data: Path, rows: Sequence[Row], augmentation: Augmentation) -> None:
    counts = _counts(rows)
    people = {person: count for person, count in counts.items() if person}
    columns = [*SIDES, *(["copies"] if augmentation.copies else []), "out"]
    total = Counter[str]()
    for count in counts.values():
        total.update(count)
    lines = [[person, *(str(count[each]) for each in columns)] for person, count in people.items()]
    lines.append(["all", *(str(total[each]) for each in columns)])
    print_table(["", *columns[:-1], "sorted out"], lines, app.out)
    pictures = [row for row in rows if not row["augmentation"]]
    out = Counter(row["reason"] for row in pictures if row["reason"])
    if out:
        app.print("Sorted out: " + ", ".join(f"{reason} {number}" for reason, number in out.most_common()) + ".")
    groups = len({row["near_copies"] for row in pictures if row["near_copies"]})
    if groups:
        app.print(f"{count_text(groups, 'photo is', 'photos are')} there in several versions, each kept on one side.")
    doubtful = [row for row in pictures if row["doubt"]]
    for row in doubtful[:_MAX_DOUBTFUL]:
        app.print(f"Look at {row['file']}: {row['doubt']}")
    if len(doubtful) > _MAX_DOUBTFUL:
        app.print(f"and at {len(doubtful) - _MAX_DOUBTFUL} more: column doubt of prepare.csv.")
    app.print(f"Written: {data}. Each picture with its reason: prepare.csv; to look at: sheet.png.")


def _as_json(data: Path, rows: Sequence[Row]) -> dict[str, Any]:
    counts = _counts(rows)
    return {
        "data": str(data),
        "people": {
            person: {each: count[each] for each in (*SIDES, "copies", "out")}
            for person, count in counts.items()
            if person
        },
        "files": [{name: value or None for name, value in row.items()} for row in rows],
    }
