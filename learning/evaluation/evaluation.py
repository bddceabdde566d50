"""How often a detector with an embedder is right and wrong on pictures whose people are known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from learning.datasets.datasets import PairList
from learning.evaluation.picture_vectors import PictureVectors
from learning.evaluation.results import AtFmr, Identification, Line, Rate, SystemResult, Verification
from learning.metrics import rates
from learning.metrics.intervals import REPEATS, clopper_pearson, person_weights, resampled_interval, rule_of_three
from learning.metrics.scores import Comparisons, Samples, Tally, compare_all, compare_listed, listed_distances
from learning.metrics.search_rates import CURVE_POINTS, Threshold, search_rates
from learning.thresholds.expectations import percent
from recognition.matching.templates import Scoring

FMR_TARGETS = (0.01, 0.001, 0.0001)
FOLDS = 10
HISTOGRAM_BINS = 100

_MANY_COMPARISONS = 100_000
"""With more than these kept one by one, fewer resamplings do: the intervals are narrow, and each takes a while."""


def evaluate_folders(
    made: PictureVectors,
    people: tuple[str, ...],
    gallery: NDArray[np.bool_],
    probes: NDArray[np.bool_],
    threshold: Threshold,
    seed: int,
    scoring: Scoring = Scoring.NEAREST,
) -> SystemResult:
    """``people`` (N,) names; ``gallery`` and ``probes`` (N,) say which pictures are enrolled and searched for.

    ``scoring`` is how a probe is compared with a person who has several templates; it changes searches only.
    """
    samples = Samples.labelled(made.vectors, people, made.agreement)
    rng = np.random.default_rng(seed)
    comparisons = compare_all(samples)
    verified = _verification(comparisons, len(np.unique(samples.people)), None, rng)
    searched = None
    if gallery.any() and probes.any():
        searched = search_rates(samples.chosen(gallery), samples.chosen(probes), threshold, rng, scoring)
    return _system(made, samples, verified, searched, scoring=scoring)


def evaluate_pairs(made: PictureVectors, pairs: PairList, seed: int) -> SystemResult:
    """The accuracy is that of the LFW protocol: ten folds, here drawn by the person of each pair's first picture."""
    names = tuple(str(each) for each in range(int(pairs.people.max()) + 1))
    samples = Samples(made.vectors, pairs.people, names, made.agreement)
    rng = np.random.default_rng(seed)
    # "Different" for two whom other pairs make one person: a mistake in the list, on one side or the other.
    contradicted = ~pairs.same & (pairs.people[pairs.first] == pairs.people[pairs.second])
    first, second = pairs.first[~contradicted], pairs.second[~contradicted]
    comparisons = compare_listed(samples, first, second)
    accuracy = _accuracy(samples, first, second, pairs.same[~contradicted], rng)
    verified = _verification(comparisons, len(np.unique(pairs.people)), accuracy, rng)
    warnings: tuple[str, ...] = ()
    if contradicted.any():
        warnings = (f"{int(contradicted.sum())} pairs contradict others of the list and were left out.",)
    return _system(made, samples, verified, None, warnings)


def _accuracy(
    samples: Samples,
    first: NDArray[np.intp],
    second: NDArray[np.intp],
    same: NDArray[np.bool_],
    rng: np.random.Generator,
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
    genuine, impostor = comparisons.genuine_tally, comparisons.impostor
    both = genuine.total > 0 and impostor.total > 0
    weights = person_weights(comparisons.people, REPEATS if both else 0, rng)
    eer = (
        rates.equal_error(genuine, impostor) if both else rates.OperatingPoint(float("nan"), float("nan"), float("nan"))
    )
    eer_value = eer.mean
    eer_interval = None
    if both:
        resampled = rates.resampled_equal_error(comparisons, weights)
        eer_interval = resampled_interval(eer_value, resampled, people)
    points = rates.curve(genuine, impostor).thinned(CURVE_POINTS)
    at = []
    for target in FMR_TARGETS if both else ():
        point = rates.fnmr_at_fmr(genuine, impostor, target)
        interval = resampled_interval(point.fnmr, rates.resampled_fnmr_at_fmr(comparisons, target, weights), people)
        carried = comparisons.people_pairs * target >= 3
        rate = Rate(point.fnmr, interval, int(genuine.total))
        at.append(AtFmr(target, point.threshold, point.fmr, rate, carried))
    return Verification(
        genuine=int(genuine.total),
        impostor=int(impostor.total),
        people=people,
        people_pairs=comparisons.people_pairs,
        eer=Rate(eer.mean, eer_interval, int(genuine.total + impostor.total)),
        eer_threshold=eer.threshold,
        at_fmr=tuple(at),
        accuracy=None if accuracy is None else (accuracy.mean, accuracy.standard_error, accuracy.folds),
        curve=Line.of(points.thresholds, points.fmr, points.fnmr),
        same=_counts(genuine),
        different=_counts(impostor),
    )


def _system(
    made: PictureVectors,
    samples: Samples,
    verified: Verification,
    searched: Identification | None,
    warnings: tuple[str, ...] = (),
    scoring: Scoring = Scoring.NEAREST,
) -> SystemResult:
    failures = int((~samples.acquired).sum())
    no_face = clopper_pearson(failures, len(samples)) if failures else rule_of_three(len(samples))
    return SystemResult(
        detector=made.detector,
        embedder=made.embedder,
        choices=tuple(
            word
            for word, chosen in (
                ("both must agree", made.agreement is not None),
                *((each, True) for each in made.preparation),
                (scoring.value, searched is not None and scoring is not Scoring.AVERAGE),
            )
            if chosen
        ),
        pictures=len(samples),
        no_face=Rate(failures / max(len(samples), 1), no_face, len(samples)),
        unreadable=made.unreadable,
        detect_ms=made.detect_ms,
        embed_ms=made.embed_ms,
        verification=verified,
        identification=searched,
        warnings=warnings + _warnings(verified, searched),
    )


def _warnings(verified: Verification, searched: Identification | None) -> tuple[str, ...]:
    """What the data cannot carry: no error in n independent tries leaves the rate as high as 3 / n."""
    sentences = []
    weak = [percent(each.target) for each in verified.at_fmr if not each.carried]
    if weak:
        sentences.append(
            f"FMR {' and '.join(weak)} cannot be shown: {verified.people_pairs:,} pairs of people were compared, and a "
            f"claim needs {3 / min(each.target for each in verified.at_fmr if not each.carried):,.0f}."
        )
    if not verified.genuine or not verified.impostor:
        sentences.append("There are no two pictures of one person, or only one person: error rates cannot be had.")
    if searched is not None:
        weak = [percent(each.target) for each in searched.at_fpir if not each.carried]
        if weak:
            needed = 3 / min(each.target for each in searched.at_fpir if not each.carried)
            sentences.append(
                f"FPIR {' and '.join(weak)} cannot be shown: there are {searched.strangers:,} strangers, and a claim "
                f"needs {needed:,.0f}, whatever the number of their pictures."
            )
        if searched.left_out:
            sentences.append("The data has no strangers: everybody in turn was left out of the gallery and was one.")
        if searched.mated_people < 30:
            sentences.append(
                f"Only {searched.mated_people} enrolled people were searched for: for others the rates may differ much."
            )
    return tuple(sentences)


def _counts(tally: Tally) -> tuple[int, ...]:
    return tuple(int(each) for each in tally.histogram(HISTOGRAM_BINS)[0])
