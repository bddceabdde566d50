"""Every choice tried on one set of faces, with every embedder: what ``evaluate --report`` is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np

from learning.datasets.datasets import PairList
from learning.evaluation.choices import FPIR_TARGETS, REPEATS, Change, Errors, Trial, change, comparison_errors
from learning.metrics.intervals import person_weights
from learning.metrics.scores import Comparisons, Samples, compare_all, compare_listed
from recognition.embedding.fused import JOIN
from recognition.embedding.mirrored import MirrorAveraged
from recognition.faces.preprocessing import Preprocessed, Preprocessing, blurred_to
from recognition.interfaces import Embedder
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import Image, Vectors

AS_THEY_ARE, SMALL = "as they are", "searched faces small"
SMALL_PARTS = 4
"""Small faces: crops shrunk to a quarter of their side and enlarged again, as faces some 30 px wide are."""

RATES = (*(f"FNIR at FPIR {100 * target:g} %" for target in FPIR_TARGETS), "EER", "FNMR at FMR 0.1 %")

_AT_ONCE = 16
_TOGETHER = 2  # embedders in a fusion


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """One set of pictures: for each embedder's name the crops (N,), None where there is no face.

    ``trial`` is None for a list of ``pairs``, which knows no searches.
    """

    name: str
    crops: Mapping[str, Sequence[Image | None]]
    trial: Trial | None
    pairs: PairList | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What ``choice`` changes in ``rate`` of ``embedder`` on the faces ``data``, seen in the way ``view``."""

    data: str
    view: str
    embedder: str
    choice: str
    rate: str
    change: Change


class VectorBook:
    """The vectors of faces by embedder, preparation and view, each made once."""

    def __init__(self, faces: Faces, embedders: Mapping[str, Embedder], blur_to: float) -> None:
        self._faces = faces
        self._embedders = embedders
        self._blur_to = blur_to
        self._made: dict[tuple[str, str, str], Vectors] = {}

    def of(self, embedder: str, preparation: str = "plain", view: str = AS_THEY_ARE) -> Vectors:
        """(N, D), NaN where there is no face. ``preparation``: plain, mirrored, clahe, oval or blur."""
        key = embedder, preparation, view
        if key not in self._made:
            self._made[key] = self._embed(*key)
        return self._made[key]

    def _embed(self, name: str, preparation: str, view: str) -> Vectors:
        embedder = self._embedders[name]
        if preparation == "mirrored":
            embedder = MirrorAveraged(embedder)
        elif preparation in ("clahe", "oval"):
            embedder = Preprocessed(embedder, Preprocessing(preparation == "clahe", preparation == "oval"))
        crops = self._faces.crops[name]
        rows = [row for row, crop in enumerate(crops) if crop is not None]
        vectors = np.full((len(crops), embedder.dimension), np.nan, np.float32)
        for first in range(0, len(rows), _AT_ONCE):
            some = rows[first : first + _AT_ONCE]
            given = [self._seen(crop, preparation, view) for row in some if (crop := crops[row]) is not None]
            vectors[some] = embedder.embed(given)
        return vectors

    def _seen(self, crop: Image, preparation: str, view: str) -> Image:
        if view == SMALL:
            crop = shrunk(crop)
        return blurred_to(crop, self._blur_to) if preparation == "blur" else crop


def shrunk(crop: Image) -> Image:
    """The same crop as of a face with ``SMALL_PARTS`` times fewer pixels a side."""
    side = crop.shape[0]
    small = cv2.resize(crop, (side // SMALL_PARTS,) * 2, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (side, side), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def try_choices(
    faces: Faces,
    embedders: Mapping[str, Embedder],
    agreement: Callable[[str, tuple[int, ...]], Agreement],
    blur_to: float,
    progress: ProgressSink = ignore_progress,
) -> list[Row]:
    """Each choice against the usual, and each fusion of two against the better of them.

    ``embedders`` by name. ``agreement`` gives the strict rule for the name of a fusion and the widths of its parts.
    """
    book = VectorBook(faces, embedders, blur_to)
    rows: list[Row] = []
    for name in embedders:
        progress(Progress(Stage.EVALUATING, subject=f"{faces.name}, {name}"))
        rows += _single(faces, book, name)
    for one, other in combinations(embedders, _TOGETHER):
        if embedders[one].crop_spec == embedders[other].crop_spec:
            progress(Progress(Stage.EVALUATING, subject=f"{faces.name}, {one}+{other}"))
            rows += _fused(faces, book, one, other, agreement)
    return rows


def _single(faces: Faces, book: VectorBook, name: str) -> Iterator[Row]:
    compare = _Compared(faces)
    if faces.trial is not None:
        for view in (AS_THEY_ARE, SMALL):
            plain, seen = book.of(name), book.of(name, view=view)
            usual = faces.trial.searches(plain, seen, Scoring.AVERAGE)
            tried = {each.value: faces.trial.searches(plain, seen, each) for each in Scoring}
            del tried[Scoring.AVERAGE.value]
            for each in ("mirrored", "clahe", "oval"):
                vectors = book.of(name, each), book.of(name, each, view)
                tried[each] = faces.trial.searches(*vectors, Scoring.AVERAGE)
            tried["blur"] = faces.trial.searches(book.of(name, "blur"), seen, Scoring.AVERAGE)
            for choice, found in tried.items():
                yield from _rows(faces.name, view, name, choice, usual, found, RATES[:2])
    alone = compare(book.of(name))
    for choice in ("mirrored", "clahe", "oval"):
        yield from _rows(faces.name, AS_THEY_ARE, name, choice, alone, compare(book.of(name, choice)), RATES[2:])


def _fused(
    faces: Faces, book: VectorBook, one: str, other: str, agreement: Callable[[str, tuple[int, ...]], Agreement]
) -> Iterator[Row]:
    name = JOIN.join((one, other))
    compare = _Compared(faces)
    if faces.trial is not None:
        for view in (AS_THEY_ARE, SMALL):
            sides = [(book.of(each), book.of(each, view=view)) for each in (one, other)]
            parts = [faces.trial.searches(*each, Scoring.AVERAGE) for each in sides]
            better = [min(each, key=lambda errors: errors.value) for each in zip(*parts, strict=True)]
            enrolled, searched = (_side_by_side([side[k] for side in sides]) for k in (0, 1))
            rule = agreement(name, tuple(side[0].shape[1] for side in sides))
            for choice, strict in (("weighted", None), ("both", rule)):
                found = faces.trial.searches(enrolled, searched, Scoring.AVERAGE, strict)
                yield from _rows(faces.name, view, name, choice, better, found, RATES[:2])
    plain = [book.of(each) for each in (one, other)]
    parts_alone = [list(compare(each)) for each in plain]
    better = [min(each, key=lambda errors: errors.value) for each in zip(*parts_alone, strict=True)]
    rule = agreement(name, tuple(each.shape[1] for each in plain))
    for choice, strict in (("weighted", None), ("both", rule)):
        compared = compare(_side_by_side(plain), strict)
        yield from _rows(faces.name, AS_THEY_ARE, name, choice, better, compared, RATES[2:])


def _side_by_side(parts: Sequence[Vectors]) -> Vectors:
    """What ``FusedEmbedder`` makes of its parts' rows with equal weights."""
    return np.asarray(np.hstack(parts) / np.sqrt(len(parts)), dtype=np.float32)


def _rows(
    data: str,
    view: str,
    embedder: str,
    choice: str,
    before: Sequence[Errors],
    after: Sequence[Errors],
    names: Sequence[str],
) -> Iterator[Row]:
    for name, one, other in zip(names, before, after, strict=True):
        yield Row(data, view, embedder, choice, name, change(one, other))


class _Compared:
    """Error rates of comparisons of two pictures: of all, or of the listed pairs."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces

    def __call__(self, vectors: Vectors, agreement: Agreement | None = None) -> tuple[Errors, Errors]:
        trial, pairs = self._faces.trial, self._faces.pairs
        if trial is not None:
            samples = Samples.labelled(vectors, trial.people, agreement)
            return comparison_errors(compare_all(samples), trial.weights)
        assert pairs is not None
        people = int(pairs.people.max()) + 1
        samples = Samples(vectors, pairs.people, tuple(map(str, range(people))), agreement)
        weights = person_weights(people, REPEATS, np.random.default_rng(0))
        return comparison_errors(_listed(samples, pairs), weights)


def _listed(samples: Samples, pairs: PairList) -> Comparisons:
    # "Different" for two whom other pairs make one person is a mistake in the list.
    sound = pairs.same | (pairs.people[pairs.first] != pairs.people[pairs.second])
    return compare_listed(samples, pairs.first[sound], pairs.second[sound])
