"""Ablation study: what each preprocessing, scoring and fusion changes, with every embedder, on the same splits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np

from learning.datasets.datasets import PairList
from learning.metrics import identification, rates
from learning.metrics.identification import Searches
from learning.metrics.intervals import PAIRED_REPEATS, RateChange, ResampledRate, person_weights, rate_change
from learning.metrics.scores import Comparisons, Flags, Floats, Samples, compare_all, compare_listed
from learning.training.pictures import fused_rows
from recognition.embedding.fused import JOIN, MirrorAveraged
from recognition.faces.preprocessing import Preprocessed, Preprocessing, blur_to_sharpness
from recognition.interfaces import Embedder
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import Image, Vectors

FPIR_TARGETS = (0.1, 0.01)
FMR_TARGET = 0.001
RATES = (*(f"FNIR at FPIR {100 * target:g} %" for target in FPIR_TARGETS), "EER", "FNMR at FMR 0.1 %")
"""Labels of the error rates: the first two of searches, the others of comparisons."""

FULL_SIZE, SMALL = "as they are", "searched faces small"
"""Labels of the views of the probes."""

SHRINKING = 4
"""Small faces are crops shrunk by this factor and enlarged again, as faces some 30 px wide are."""

BLUR_TO = 0.4
"""Sharpness of the faces in a television picture that are some 40 px wide: the middle half have 0.33 to 0.44."""

_BATCH = 16
_FUSED_EMBEDDERS = 2

GalleryAndProbes = tuple[Flags, Flags]
"""(N,) pictures that are enrolled, and (N,) that are searched for."""


@dataclass(frozen=True, slots=True, eq=False)
class SearchTrials:
    """Repeated searches, each with another split of the same pictures.

    weights: (B, P) bootstrap weights of people.
    """

    people: tuple[str, ...]
    splits: tuple[GalleryAndProbes, ...]
    weights: Floats

    @classmethod
    def of(cls, people: Sequence[str], splits: Sequence[GalleryAndProbes], seed: int) -> SearchTrials:
        weights = person_weights(len(set(people)), PAIRED_REPEATS, np.random.default_rng(seed))
        return cls(tuple(people), tuple(splits), weights)

    def searches(
        self, enrolled: Vectors, searched: Vectors, scoring: Scoring, agreement: Agreement | None = None
    ) -> list[ResampledRate]:
        """FNIR at each of ``FPIR_TARGETS``, the mean over the splits.

        ``enrolled`` and ``searched`` are (N, D) vectors of all pictures, as templates and as probes.
        """
        found = list(self._each_split(enrolled, searched, scoring, agreement))
        return [ResampledRate.mean([fnir_at_fpir(each, rate, self.weights) for each in found]) for rate in FPIR_TARGETS]

    def at_threshold(self, vectors: Vectors, scoring: Scoring, threshold: float) -> tuple[float, float]:
        """FPIR and FNIR at ``threshold``, the mean over the splits."""
        positives, negatives = np.mean(
            [
                (identification.fpir(found, threshold), identification.fnir(found, threshold))
                for found in self._each_split(vectors, vectors, scoring, None)
            ],
            axis=0,
        )
        return float(positives), float(negatives)

    def _each_split(
        self, enrolled: Vectors, searched: Vectors, scoring: Scoring, agreement: Agreement | None
    ) -> Iterator[Searches]:
        templates = Samples.labelled(enrolled, self.people, agreement)
        probes = Samples.labelled(searched, self.people, agreement)
        for in_gallery, is_probe in self.splits:
            found = identification.search(templates.select(in_gallery), probes.select(is_probe), scoring)
            yield identification.with_left_out_people(found)


def fnir_at_fpir(searches: Searches, rate: float, weights: Floats) -> ResampledRate:
    """FNIR at FPIR ``rate``; ``weights`` (B, P)."""
    value = identification.fnir_at_fpir(searches, rate).negatives
    return ResampledRate(value, identification.resampled_fnir_at_fpir(searches, rate, weights))


def comparison_rates(comparisons: Comparisons, weights: Floats) -> tuple[ResampledRate, ResampledRate]:
    """The equal error rate, and FNMR at ``FMR_TARGET``; ``weights`` (B, P)."""
    genuine, impostor = comparisons.genuine_counts, comparisons.impostor
    fnmr = rates.fnmr_at_fmr(genuine, impostor, FMR_TARGET).negatives
    return (
        ResampledRate(rates.equal_error(genuine, impostor).mean, rates.resampled_equal_error(comparisons, weights)),
        ResampledRate(fnmr, rates.resampled_fnmr_at_fmr(comparisons, FMR_TARGET, weights)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class FaceSet:
    """One set of pictures.

    crops: (N,) crops by embedder name, None where there is no face.
    trials: None for a list of ``pairs``, which has no searches.
    """

    name: str
    crops: Mapping[str, Sequence[Image | None]]
    trials: SearchTrials | None
    pairs: PairList | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What ``choice`` changes in ``rate`` (one of ``RATES``) of ``embedder`` on the faces ``data`` in a ``view``."""

    data: str
    view: str
    embedder: str
    choice: str
    rate: str
    change: RateChange


class VectorCache:
    """The vectors of faces by embedder, preparation and view, each computed once."""

    def __init__(self, faces: FaceSet, embedders: Mapping[str, Embedder]) -> None:
        self._faces = faces
        self._embedders = embedders
        self._cache: dict[tuple[str, str, str], Vectors] = {}

    def vectors(self, embedder: str, preparation: str = "plain", view: str = FULL_SIZE) -> Vectors:
        """(N, D), NaN where there is no face. ``preparation``: plain, mirrored, clahe, oval or blur."""
        key = embedder, preparation, view
        if key not in self._cache:
            self._cache[key] = self._embed(*key)
        return self._cache[key]

    def _embed(self, name: str, preparation: str, view: str) -> Vectors:
        embedder = self._embedders[name]
        if preparation == "mirrored":
            embedder = MirrorAveraged(embedder)
        elif preparation in ("clahe", "oval"):
            embedder = Preprocessed(embedder, Preprocessing(preparation == "clahe", preparation == "oval"))
        crops = self._faces.crops[name]
        rows = [row for row, crop in enumerate(crops) if crop is not None]
        vectors = np.full((len(crops), embedder.dimension), np.nan, np.float32)
        for first in range(0, len(rows), _BATCH):
            batch = rows[first : first + _BATCH]
            prepared = [self._prepared(crop, preparation, view) for row in batch if (crop := crops[row]) is not None]
            vectors[batch] = embedder.embed(prepared)
        return vectors

    def _prepared(self, crop: Image, preparation: str, view: str) -> Image:
        if view == SMALL:
            crop = shrunk(crop)
        return blur_to_sharpness(crop, BLUR_TO) if preparation == "blur" else crop


def shrunk(crop: Image) -> Image:
    """The crop of a face with ``SHRINKING`` times fewer pixels per side, at the same size."""
    side = crop.shape[0]
    small = cv2.resize(crop, (side // SHRINKING,) * 2, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (side, side), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


AgreementOf = Callable[[str, tuple[int, ...]], Agreement]
"""The strict rule for the name of a fusion and the widths of its parts."""


def run_ablation(
    faces: FaceSet, embedders: Mapping[str, Embedder], agreement: AgreementOf, progress: ProgressSink = ignore_progress
) -> list[Row]:
    """Compares each choice with the default, and each fusion of two embedders with the better of them.

    ``embedders`` by name.
    """
    cache = VectorCache(faces, embedders)
    rows: list[Row] = []
    for name in embedders:
        progress(Progress(Stage.EVALUATING, subject=f"{faces.name}, {name}"))
        rows += _single(faces, cache, name)
    for one, other in combinations(embedders, _FUSED_EMBEDDERS):
        progress(Progress(Stage.EVALUATING, subject=f"{faces.name}, {one}+{other}"))
        rows += _fused(faces, cache, (one, other), agreement)
    return rows


def _single(faces: FaceSet, cache: VectorCache, name: str) -> Iterator[Row]:
    if faces.trials is not None:
        for view in (FULL_SIZE, SMALL):
            plain, seen = cache.vectors(name), cache.vectors(name, view=view)
            usual = faces.trials.searches(plain, seen, Scoring.AVERAGE)
            tried = {each.value: faces.trials.searches(plain, seen, each) for each in Scoring}
            del tried[Scoring.AVERAGE.value]
            for each in ("mirrored", "clahe", "oval"):
                vectors = cache.vectors(name, each), cache.vectors(name, each, view)
                tried[each] = faces.trials.searches(*vectors, Scoring.AVERAGE)
            tried["mirrored gallery"] = faces.trials.searches(cache.vectors(name, "mirrored"), seen, Scoring.AVERAGE)
            tried["blur"] = faces.trials.searches(cache.vectors(name, "blur"), seen, Scoring.AVERAGE)
            for choice, found in tried.items():
                yield from _rows(faces.name, view, name, choice, usual, found, RATES[:2])
    alone = _compared(faces, cache.vectors(name))
    for choice in ("mirrored", "clahe", "oval"):
        changed = _compared(faces, cache.vectors(name, choice))
        yield from _rows(faces.name, FULL_SIZE, name, choice, alone, changed, RATES[2:])


def _fused(faces: FaceSet, cache: VectorCache, names: Sequence[str], agreement: AgreementOf) -> Iterator[Row]:
    fusion = JOIN.join(names)
    plain = [cache.vectors(each) for each in names]
    strict = agreement(fusion, tuple(each.shape[1] for each in plain))
    rules = (("weighted", None), ("both", strict))
    if faces.trials is not None:
        for view in (FULL_SIZE, SMALL):
            seen = [cache.vectors(each, view=view) for each in names]
            better = _better(
                faces.trials.searches(one, other, Scoring.AVERAGE) for one, other in zip(plain, seen, strict=True)
            )
            for choice, rule in rules:
                found = faces.trials.searches(fused_rows(plain), fused_rows(seen), Scoring.AVERAGE, rule)
                yield from _rows(faces.name, view, fusion, choice, better, found, RATES[:2])
    better = _better(_compared(faces, each) for each in plain)
    for choice, rule in rules:
        compared = _compared(faces, fused_rows(plain), rule)
        yield from _rows(faces.name, FULL_SIZE, fusion, choice, better, compared, RATES[2:])


def _better(parts: Iterator[Sequence[ResampledRate]]) -> list[ResampledRate]:
    """Of each rate the lower one."""
    return [min(each, key=lambda rate: rate.value) for each in zip(*parts, strict=True)]


def _rows(
    data: str,
    view: str,
    embedder: str,
    choice: str,
    before: Sequence[ResampledRate],
    after: Sequence[ResampledRate],
    labels: Sequence[str],
) -> Iterator[Row]:
    for label, one, other in zip(labels, before, after, strict=True):
        yield Row(data, view, embedder, choice, label, rate_change(one, other))


def _compared(
    faces: FaceSet, vectors: Vectors, agreement: Agreement | None = None
) -> tuple[ResampledRate, ResampledRate]:
    """Error rates of comparisons of two pictures: of all, or of the listed pairs."""
    if faces.trials is not None:
        samples = Samples.labelled(vectors, faces.trials.people, agreement)
        return comparison_rates(compare_all(samples), faces.trials.weights)
    assert faces.pairs is not None
    people = int(faces.pairs.people.max()) + 1
    samples = Samples(vectors, faces.pairs.people, tuple(map(str, range(people))), agreement)
    first, second, _ = faces.pairs.consistent()
    weights = person_weights(people, PAIRED_REPEATS, np.random.default_rng(0))
    return comparison_rates(compare_listed(samples, first, second), weights)
