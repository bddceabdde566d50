"""Evaluates a detector with an embedder on pictures of known people: verification and identification error rates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from learning.datasets.datasets import Dataset, PairList, fingerprint, gallery_probe_split
from learning.evaluation import results
from learning.evaluation.picture_vectors import PictureVectors, vectors_of
from learning.evaluation.provenance import Provenance
from learning.evaluation.results import Evaluation, Identification, Rate, SystemResult, Verification
from learning.metrics import identification, intervals, rates
from learning.metrics.identification import Searches
from learning.metrics.intervals import Interval, ResampledRate, person_weights
from learning.metrics.scores import Comparisons, Flags, Indexes, Samples, compare_all, compare_listed, listed_distances
from learning.thresholds.defaults import counted_people
from recognition.faces.preprocessing import blur_to_sharpness
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.recognizer import main_face
from recognition.types import CropSpec, Image

FMR_TARGETS = (0.01, 0.001, 0.0001)
FPIR_TARGETS = (0.1, 0.01, 0.001)
FOLDS = 10
RANKS = 20
CURVE_POINTS = 300
HISTOGRAM_BINS = 100

_SIZES = (3, 10, 30, 100, 300, 1000, 3000, 10000)
"""Gallery sizes for which FPIR is measured."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """The distance up to which the app would name a face with this embedder, and where it comes from."""

    distance: float
    source: str


@dataclass(frozen=True, slots=True)
class EvaluationOptions:
    """How an evaluation is done.

    scorings: how a probe is compared with several templates of a person; each gives a result of its own.
    blur_to: sharpness to which enrolled crops are blurred; None leaves them.
    adapt: applied to the vectors before they are compared, None for no change.
    """

    enrol: int = 3
    scorings: tuple[Scoring, ...] = (Scoring.NEAREST,)
    blur_to: float | None = None
    adapt: Callable[[PictureVectors], PictureVectors] | None = None


def evaluate(
    data: Dataset | PairList,
    detectors: Mapping[str, Detector],
    embedders: Sequence[Embedder],
    threshold: Callable[[str, int], Threshold],
    options: EvaluationOptions,
    provenance: Provenance,
    progress: ProgressSink = ignore_progress,
) -> Evaluation:
    """Evaluates every embedder with every detector, and each of these with every scoring.

    threshold: called with the name of an embedder and the number of enrolled people.
    provenance: its seed determines who is enrolled and the resampling.
    """
    seed = provenance.seed
    gallery = probes = np.zeros(len(data.paths), np.bool_)
    if isinstance(data, Dataset):
        gallery, probes = gallery_probe_split(data, enrol=options.enrol, seed=seed)

    def prepare(row: int, crop: Image, spec: CropSpec) -> Image:
        return crop if options.blur_to is None or not gallery[row] else blur_to_sharpness(crop, options.blur_to, spec)

    by_key = {template_key(each): each for each in embedders}
    found = vectors_of(data.root, data.paths, detectors, by_key, main_face, progress, prepare=prepare)
    systems: list[SystemResult] = []
    for number, vectors in enumerate(found):
        progress(Progress(Stage.COMPARING_FACES, number, len(found)))
        adapted = vectors if options.adapt is None else options.adapt(vectors)
        if isinstance(data, PairList):
            systems.append(evaluate_pairs(adapted, data, seed))
            continue
        people = counted_people(data.people[row] for row in np.flatnonzero(gallery))
        limit = threshold(vectors.embedder.split("@")[0], people)
        systems += [
            evaluate_folders(adapted, data.people, gallery, probes, limit, seed, each) for each in options.scorings
        ]
    progress(Progress(Stage.HASHING_PICTURES))
    sha256 = fingerprint(data.root, data.paths)
    people = len(np.unique(np.asarray(data.people)))
    return Evaluation(data.name, data.layout, len(data.paths), people, sha256, tuple(systems), provenance)


def evaluate_folders(
    made: PictureVectors,
    people: tuple[str, ...],
    gallery: Flags,
    probes: Flags,
    threshold: Threshold,
    seed: int,
    scoring: Scoring = Scoring.NEAREST,
) -> SystemResult:
    """Compares all pictures with each other, and searches the probes in the gallery.

    gallery, probes: (N,) pictures that are enrolled, and that are searched for.
    scoring: how a probe is compared with several templates of a person; searches only.
    """
    samples = Samples.labelled(made.vectors, people, made.agreement)
    rng = np.random.default_rng(seed)
    verified = _verification(compare_all(samples), len(np.unique(samples.people)), None, rng)
    searched = None
    if gallery.any() and probes.any():
        searched = _identification(samples.select(gallery), samples.select(probes), threshold, rng, scoring)
    choices = [scoring.value] if searched is not None and scoring is not Scoring.AVERAGE else []
    return _system(made, samples, verified, searched, choices)


def evaluate_pairs(made: PictureVectors, pairs: PairList, seed: int) -> SystemResult:
    """Accuracy by the LFW protocol, with ten folds drawn by the person of each pair's first picture."""
    names = tuple(str(each) for each in range(int(pairs.people.max()) + 1))
    samples = Samples(made.vectors, pairs.people, names, made.agreement)
    rng = np.random.default_rng(seed)
    first, second, same = pairs.consistent()
    comparisons = compare_listed(samples, first, second)
    accuracy = _accuracy(samples, first, second, same, rng)
    verified = _verification(comparisons, len(np.unique(pairs.people)), accuracy, rng)
    return _system(made, samples, verified, None, contradicting=len(pairs.first) - len(first))


def _accuracy(
    samples: Samples, first: Indexes, second: Indexes, same: Flags, rng: np.random.Generator
) -> rates.Accuracy | None:
    usable = samples.acquired[first] & samples.acquired[second]
    if usable.sum() < 2 * FOLDS:
        return None
    distances = listed_distances(samples, first[usable], second[usable])
    fold_of_person = rng.permutation(len(samples.names)) % FOLDS
    return rates.accuracy(distances, same[usable], fold_of_person[samples.people[first[usable]]])


def _verification(
    comparisons: Comparisons, people: int, accuracy: rates.Accuracy | None, rng: np.random.Generator
) -> Verification:
    genuine, impostor = comparisons.genuine_counts, comparisons.impostor
    eer, eer_interval = rates.OperatingPoint(float("nan"), float("nan"), float("nan")), None
    at = []
    if genuine.total > 0 and impostor.total > 0:
        weights = person_weights(comparisons.people, intervals.REPEATS, rng)
        eer = rates.equal_error(genuine, impostor)
        eer_interval = intervals.bootstrap_interval(eer.mean, rates.resampled_equal_error(comparisons, weights), people)
        for target in FMR_TARGETS:
            point = rates.fnmr_at_fmr(genuine, impostor, target)
            fnmr = ResampledRate(point.negatives, rates.resampled_fnmr_at_fmr(comparisons, target, weights))
            rate = Rate.resampled(fnmr, people, int(genuine.total))
            carried = comparisons.people_pairs * target >= 3
            at.append(results.AtFmr(target, point.threshold, point.positives, rate, carried))
    return Verification(
        genuine=int(genuine.total),
        impostor=int(impostor.total),
        people=people,
        people_pairs=comparisons.people_pairs,
        eer=Rate(eer.mean, eer_interval, int(genuine.total + impostor.total)),
        eer_threshold=eer.threshold,
        at_fmr=tuple(at),
        accuracy=accuracy,
        curve=rates.curve(genuine, impostor).thinned(CURVE_POINTS),
        same=genuine.histogram(HISTOGRAM_BINS),
        different=impostor.histogram(HISTOGRAM_BINS),
    )


def _identification(
    gallery: Samples, probes: Samples, threshold: Threshold, rng: np.random.Generator, scoring: Scoring
) -> Identification | None:
    searches = identification.search(gallery, probes, scoring)
    if not len(searches.own):
        return None
    left_out = not len(searches.nearest)
    if left_out and searches.gallery_size > 1:
        searches = identification.with_left_out_people(searches)
    people, mated_people = len(searches.names), len(np.unique(searches.person))
    weights = person_weights(people, intervals.REPEATS, rng)
    at = []
    for target in FPIR_TARGETS if len(searches.nearest) else ():
        point = identification.fnir_at_fpir(searches, target)
        fnir = ResampledRate(point.negatives, identification.resampled_fnir_at_fpir(searches, target, weights))
        rate = Rate.resampled(fnir, mated_people, len(searches.own))
        at.append(results.AtFpir(target, point.threshold, point.positives, rate, searches.strangers * target >= 3))
    not_first = Rate.by_person(searches.not_nearest, searches.person, people)
    interval = not_first.interval
    if interval is not None:
        interval = Interval(1 - interval.high, 1 - interval.low, interval.method)
    return Identification(
        gallery_size=searches.gallery_size,
        templates=searches.templates,
        mated=len(searches.own),
        mated_people=mated_people,
        non_mated=len(searches.nearest),
        strangers=searches.strangers,
        left_out=left_out,
        rank_one=Rate(1 - not_first.value, interval, not_first.of),
        ranks=tuple(identification.rank_shares(searches, RANKS).tolist()),
        at_fpir=tuple(at),
        in_force=_at_threshold(searches, threshold),
        sizes=_sizes(gallery, probes, searches, threshold, rng, scoring),
        curve=identification.search_curve(searches).thinned(CURVE_POINTS),
    )


def _at_threshold(searches: Searches, threshold: Threshold) -> results.ThresholdResult:
    people, distance = len(searches.names), threshold.distance
    table = identification.confusion(searches, distance)
    fpir = None
    if len(searches.nearest):
        fpir = Rate.by_person(searches.nearest <= distance, searches.stranger, people)
    return results.ThresholdResult(
        threshold=distance,
        threshold_from=threshold.source,
        fpir=fpir,
        fnir=Rate.by_person(searches.missed(distance), searches.person, people),
        wrong=Rate.by_person(searches.misnamed(distance), searches.person, people),
        people=table.outcomes(),
        confusion_people=table.people,
        confusion=table.cells,
    )


def _sizes(
    gallery: Samples,
    probes: Samples,
    searches: Searches,
    threshold: Threshold,
    rng: np.random.Generator,
    scoring: Scoring,
) -> tuple[results.SizeResult, ...]:
    """Repeats the searches in smaller galleries of randomly drawn people; people not enrolled are not searched for."""
    if not len(searches.nearest):
        return ()
    order = rng.permutation(searches.enrolled)
    strangers = np.zeros(len(searches.names), bool)
    strangers[searches.stranger] = True
    left_out = strangers[searches.enrolled].any()
    found_at = []
    for size in [each for each in _SIZES if each < searches.gallery_size]:
        enrolled = np.zeros(len(searches.names), bool)
        enrolled[order[:size]] = True
        chosen = enrolled[probes.people] | (strangers[probes.people] & ~left_out)
        found = identification.search(gallery.select(enrolled[gallery.people]), probes.select(chosen), scoring)
        found_at.append((size, identification.with_left_out_people(found)))
    found_at.append((searches.gallery_size, searches))
    return tuple(
        results.SizeResult(
            size, identification.fpir(found, threshold.distance), identification.fnir_at_fpir(found, 0.01).negatives
        )
        for size, found in found_at
        if len(found.own)
    )


def _system(
    made: PictureVectors,
    samples: Samples,
    verified: Verification,
    searched: Identification | None,
    choices: list[str] | None = None,
    contradicting: int = 0,
) -> SystemResult:
    failures, pictures = int((~samples.acquired).sum()), len(samples)
    interval = intervals.clopper_pearson(failures, pictures) if failures else intervals.rule_of_three(pictures)
    agreeing = ["both must agree"] if made.agreement is not None else []
    return SystemResult(
        detector=made.detector,
        embedder=made.embedder,
        pictures=pictures,
        no_face=Rate(failures / max(pictures, 1), interval, pictures),
        unreadable=made.unreadable,
        detect_ms=made.detect_ms,
        embed_ms=made.embed_ms,
        verification=verified,
        identification=searched,
        choices=(*agreeing, *made.preparation, *(choices or [])),
        contradicting_pairs=contradicting,
    )
