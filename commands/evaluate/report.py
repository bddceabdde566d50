"""``evaluate --report``: what every choice changes, on all data given, as a Markdown page."""

from __future__ import annotations

import argparse
import statistics
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from commands.app import App
from commands.output_files import origin, write_file
from learning.datasets import datasets
from learning.datasets.datasets import Dataset, PairList
from learning.evaluation.ablation import FULL_SIZE, RATES, FaceSet, Row, SearchTrials, VectorCache, run_ablation
from learning.evaluation.formatting import change_text, markdown_table
from learning.evaluation.picture_vectors import agreement_of
from learning.evaluation.provenance import Provenance
from learning.metrics.intervals import Verdict
from learning.thresholds.defaults import counted_people, starting_threshold
from recognition.detection.still_faces import detect_still
from recognition.errors import PictureError, UsageError
from recognition.faces.alignment import crop_face
from recognition.faces.preprocessing import Preprocessing
from recognition.interfaces import Detector, Embedder
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, Unit
from recognition.recognizer import main_face
from recognition.types import CropSpec, Image
from storage.files.pictures import read_picture

SPLITS = 20
ALL = "all folders together"


def write_report(arguments: argparse.Namespace, app: App, names: Sequence[str]) -> None:
    """Every choice with every embedder, on each --data, on all of them together, and on --pairs."""
    if not arguments.data:
        raise UsageError("--report needs faces to measure on: one or several --data DIR.")
    folders = [datasets.load_folders(each) for each in arguments.data]
    pairs = None
    if arguments.pairs is not None:
        pairs = datasets.load_pairs(arguments.pairs, arguments.root or arguments.pairs.parent)
    made = [app.embedder(name, preprocessing=Preprocessing()) for name in names or (None,)]
    embedders = {each.name: each for each in made}
    detector = app.detector()
    with app.progress() as progress:
        sets, described = _faces(folders, pairs, detector, embedders, arguments, progress)
        rows = [row for faces in sets for row in run_ablation(faces, embedders, agreement_of, progress)]
        progress(Progress(Stage.EVALUATING_THRESHOLDS))
        in_force = [cells for faces in sets for cells in _in_force(faces, embedders)]
    page = ablation_report(rows, in_force, described, origin(arguments), SPLITS)
    write_file(arguments.report, page)
    app.say(f"Written: {arguments.report}")


def _faces(
    folders: Sequence[Dataset],
    pairs: PairList | None,
    detector: Detector,
    embedders: Mapping[str, Embedder],
    arguments: argparse.Namespace,
    progress: ProgressSink,
) -> tuple[list[FaceSet], list[list[str]]]:
    """The sets of pictures, and the cells of a table of them."""
    sets: list[FaceSet] = []
    described: list[list[str]] = []

    def trials(data: Dataset) -> SearchTrials:
        seeds = range(arguments.seed, arguments.seed + SPLITS)
        splits = [datasets.gallery_probe_split(data, enrol=arguments.enrol, seed=seed) for seed in seeds]
        return SearchTrials.of(data.people, splits, arguments.seed)

    given: list[Dataset | PairList] = [*folders, *([] if pairs is None else [pairs])]
    for data in given:
        crops = _crops(data, detector, embedders, progress)
        if isinstance(data, PairList):
            sets.append(FaceSet(f"{data.root.resolve().name}, pairs", crops, None, data))
        else:
            sets.append(FaceSet(data.name, crops, trials(data)))
        people, digest = len(np.unique(np.asarray(data.people))), datasets.fingerprint(data.root, data.paths)
        described.append([sets[-1].name, f"{len(data.paths):,}", f"{people:,}", digest[:12]])
    if len(folders) > 1:
        crops = {name: [crop for faces in sets[: len(folders)] for crop in faces.crops[name]] for name in embedders}
        sets.insert(0, FaceSet(ALL, crops, trials(datasets.join_folders(folders))))
    return sets, described


def _crops(
    data: Dataset | PairList, detector: Detector, embedders: Mapping[str, Embedder], progress: ProgressSink
) -> dict[str, list[Image | None]]:
    """For each embedder the crop of each picture's main face. Embedders of one crop share it."""
    specs = {each.crop_spec for each in embedders.values()}
    crops: dict[CropSpec, list[Image | None]] = {spec: [] for spec in specs}
    for number, path in enumerate(data.paths):
        progress(Progress(Stage.ANALYSING, number + 1, len(data.paths), Unit.PICTURES, data.name))
        try:
            image = read_picture(data.root / path)
            face = main_face(detect_still(detector, image), image)
        except PictureError:
            face = None
        for spec in specs:
            crops[spec].append(None if face is None else crop_face(image, face, spec))
    return {name: crops[each.crop_spec] for name, each in embedders.items()}


def _in_force(faces: FaceSet, embedders: Mapping[str, Embedder]) -> Iterator[list[str]]:
    """Cells under ``_IN_FORCE_COLUMNS`` for each embedder."""
    trials = faces.trials
    if trials is None:
        return
    cache = VectorCache(faces, embedders)
    enrolled = [person for person, is_in in zip(trials.people, trials.splits[0][0], strict=True) if is_in]
    for name in embedders:
        threshold, vectors = starting_threshold(name, counted_people(enrolled)), cache.vectors(name)
        average, nearest = (
            trials.at_threshold(vectors, each, threshold) for each in (Scoring.AVERAGE, Scoring.NEAREST)
        )
        rates = (average[0], nearest[0], average[1], nearest[1])
        yield [f"{faces.name}, {name}", f"{threshold:.3f}", *(f"{100 * rate:.2f} %" for rate in rates)]


_IN_FORCE_COLUMNS = ("", "threshold", "strangers named: mean", "nearest", "people missed: mean", "nearest")

FUSIONS = ("weighted", "both")

CHOICES = {
    "nearest": "the nearest of a person's templates instead of their mean",
    "normalised": "distances normalised by the gallery's other people (adaptive s-norm)",
    "margin": "the runner-up must be at least 0.05 farther",
    "mirrored": "each face averaged with its mirror image",
    "mirrored gallery": "only registered faces averaged with their mirror image, as the gallery does",
    "clahe": "contrast-limited adaptive histogram equalisation (CLAHE)",
    "oval": "all but the oval of the face blackened",
    "blur": "registered faces blurred to the sharpness of a small face in a video",
    "weighted": "two embedders, distances summed with equal weights",
    "both": "two embedders, both must name the same person within their own thresholds",
}

_METHOD = (
    "Default: one comparison per face with the mean template of each person, the crop not preprocessed. Every choice "
    "is compared with it on the same people: searches are the mean over {splits} random splits into registered people "
    "(three pictures each at most) and strangers; intervals are 95 %, from resampling people, with the same weights "
    "for both. A change is called better or worse only where its interval excludes 0. All rates are error rates, so "
    "less is better; terms as in ISO/IEC 19795-1. Small: the searched faces shrunk to a quarter of their side first, "
    "as those of people far from a camera are."
)


def ablation_report(
    rows: Sequence[Row],
    in_force: Sequence[Sequence[str]],
    data: Sequence[Sequence[str]],
    provenance: Provenance,
    splits: int,
) -> str:
    """Markdown: the method, a summary, and all figures."""
    lines = [
        "# Measured effect of each choice",
        "",
        f"Made on {provenance.date[:10]} by one command; do not edit this page, run the command again:",
        "",
        f"    {provenance.command}",
        "",
        f"{provenance.version_list}. {provenance.machine}. Seed {provenance.seed}.",
        "",
        markdown_table(["pictures of", "pictures", "people", "sha256"], data),
        "",
        _METHOD.format(splits=splits),
        "",
        "The sets are small: a change without a significant difference may still be one. Rates without any error are "
        "left out.",
        "",
        "## Summary",
        "",
        *_summary(rows),
        "",
        "Counted over every embedder, set, view and rate below. A fusion of two embedders is compared with the better "
        "of them.",
    ]
    if in_force:
        lines += [
            "",
            "## Mean or nearest template, at the threshold in force",
            "",
            markdown_table(_IN_FORCE_COLUMNS, in_force),
        ]
    for name in dict.fromkeys(row.data for row in rows):
        lines += ["", f"## {name}", "", *_tables([row for row in rows if row.data == name])]
    return "\n".join(lines) + "\n"


def _has_errors(row: Row) -> bool:
    return bool(row.change.before or row.change.after)


def _summary(rows: Sequence[Row]) -> list[str]:
    lines = []
    for choice, description in CHOICES.items():
        changes = [row.change for row in rows if row.choice == choice and _has_errors(row)]
        if not changes:
            continue
        verdicts = Counter(each.verdict for each in changes)
        higher, lower = (sum(sign * each.difference > 0 for each in changes) for sign in (1, -1))
        median = 100 * statistics.median(each.difference for each in changes)
        lines.append(
            f"- **{choice}**: {description}. Of {len(changes)} rates with any error: higher {higher}, lower {lower}, "
            f"median change {median:+.2f} points; significantly worse {verdicts[Verdict.WORSE]}, significantly better "
            f"{verdicts[Verdict.BETTER]}."
        )
    return lines


def _tables(rows: Sequence[Row]) -> list[str]:
    lines: list[str] = []
    for view in dict.fromkeys(row.view for row in rows):
        for rate in RATES:
            for fused in (False, True):
                some = [r for r in rows if r.view == view and r.rate == rate and (r.choice in FUSIONS) is fused]
                if any(map(_has_errors, some)):
                    heading = rate + ("" if view == FULL_SIZE else f", {view}") + (", fused embedders" if fused else "")
                    lines += [f"**{heading}**", "", _table(some, fused), ""]
    return lines[:-1] or ["No errors at all with any choice: these pictures show no difference."]


def _table(rows: Sequence[Row], fused: bool) -> str:
    embedders = list(dict.fromkeys(row.embedder for row in rows))
    changes = {(row.choice, row.embedder): row.change for row in rows}
    default = {row.embedder: row.change.before for row in rows}
    lines = [["the better alone" if fused else "default", *(f"{100 * default[each]:.2f} %" for each in embedders)]]
    lines += [
        [choice, *(change_text(changes[choice, each]) for each in embedders)]
        for choice in dict.fromkeys(row.choice for row in rows)
    ]
    return markdown_table(["", *embedders], lines)
