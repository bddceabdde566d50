"""Measures recognition with one picture a person, from the picture to the name, on good and on degraded pictures.

People are drawn to be registered with one of their pictures, by the same code that enrols a gallery, refusals included.
All their other pictures are searched, as still pictures and as tracks of a second through the live follower. Strangers
are the people who are not registered, and everybody who is, with their own picture left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from learning.datasets.datasets import Dataset, Role
from learning.evaluation.degradations import Condition, degraded
from learning.evaluation.results import Rate
from learning.metrics.rates import threshold_at
from learning.metrics.scores import DistanceCounts, Flags, Indexes
from learning.thresholds.defaults import starting_threshold
from recognition.detection.still_faces import detect_still
from recognition.embedding.probes import embed_stills
from recognition.enrolment.still import Enroller
from recognition.errors import PictureError, PictureRefusedError
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.scoring import best_match, distances_to_people
from recognition.matching.templates import Templates
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.recognizer import main_face
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import decide
from recognition.tracking.looks import embed_looks
from recognition.types import Allowances, Frame, Look, State, Track, Vectors
from storage.files.pictures import read_picture

TARGET_FPIR = 0.01
_LOOKS, _LOOK_INTERVAL = 6, 0.2
"""Pictures of a track of one second, and seconds between them: live a face gets four to ten looks in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """N pictures as they are enrolled, and as they are seen in each condition.

    people: (N,) index of the person.
    never_registered: (N,) whether the data says that the person is a stranger.
    enrolled: (N, D) templates, NaN where the picture was refused.
    refusals: (N,) code of the refusal, empty for none.
    stills: (N, D) for each condition, NaN where no face was found.
    allowances: (N,) of the stills in each condition.
    tracks: N for each condition: the looks of a track, not matched yet.
    """

    people: Indexes
    never_registered: Flags
    enrolled: Vectors
    refusals: tuple[str, ...]
    stills: Mapping[Condition, Vectors]
    allowances: Mapping[Condition, Allowances]
    tracks: Mapping[Condition, tuple[tuple[Look, ...], ...]]


@dataclass(frozen=True, slots=True)
class ConditionRates:
    """Pictures of people whose own picture was taken, missed where ``TARGET_FPIR`` of strangers' pictures are named.

    still: of one picture.
    track: of a track of one second.
    strangers: tracks of strangers that are named.
    """

    condition: Condition
    still: Rate
    track: Rate
    strangers: Rate


@dataclass(frozen=True, slots=True)
class OnePicture:
    """Rates of one embedder, the mean over draws; intervals are of people.

    people: registered, mean over the draws.
    strangers: people who were searched for in vain.
    threshold: in force with so many people.
    refused: pictures that were to be registered and were refused.
    right, wrong, missed: clean pictures of people who were to be registered, whether their picture was taken or not,
        under their name, under another and under none, at ``threshold``.
    named: clean pictures of strangers under any name.
    target_threshold: where at most ``TARGET_FPIR`` of clean pictures of strangers are named.
    """

    embedder: str
    pictures: int
    people: float
    strangers: int
    threshold: float
    refused: Rate
    right: Rate
    wrong: Rate
    missed: Rate
    named: Rate
    target_threshold: float
    conditions: tuple[ConditionRates, ...]


def look_at(
    folders: Sequence[Dataset],
    detector: Detector,
    embedder: Embedder,
    enroller: Enroller,
    rules: FollowRules,
    seed: int,
    progress: ProgressSink = ignore_progress,
) -> Faces:
    """Enrols and looks at every picture of the folders."""
    listed = [
        (data.root / path, f"{data.name}/{person}", role is Role.STRANGER)
        for data in folders
        for path, person, role in zip(data.paths, data.people, data.roles, strict=True)
    ]
    _, people = np.unique(np.array([person for _, person, _ in listed], dtype=object), return_inverse=True)
    missing = np.full((len(listed), embedder.dimension), np.nan, np.float32)
    enrolled, stills = missing.copy(), {each: missing.copy() for each in Condition}
    allowances = {each: np.zeros(len(listed), np.float32) for each in Condition}
    tracks: dict[Condition, list[tuple[Look, ...]]] = {each: [] for each in Condition}
    refusals: list[str] = []
    for row, (path, _, _) in enumerate(listed):
        progress(Progress(Stage.ANALYSING_PICTURES, row, len(listed), Unit.PICTURES))
        face, refusal = None, ""
        try:
            image = read_picture(path)
            face = main_face(detect_still(detector, image), image)
            enrolled[row] = enroller.template(image).vector
        except PictureRefusedError as refused:
            refusal = str(refused.message.code)
        except PictureError:
            refusal = "unreadable"
        refusals.append(refusal)
        for number, condition in enumerate(Condition):
            looks: tuple[Look, ...] = ()
            if face is not None:
                rng = np.random.default_rng([seed, row, number])
                picture = degraded(image, face.box, condition, rng)
                found = main_face(detect_still(detector, picture), picture)
                if found is not None:
                    vectors, allowed = embed_stills(embedder, [crop_face(picture, found, embedder.crop_spec)])
                    (stills[condition][row],), (allowances[condition][row],) = vectors, allowed
                shown = (degraded(image, face.box, condition, rng, moved=True) for _ in range(_LOOKS))
                looks = _looks(list(shown), detector, embedder, rules)
            tracks[condition].append(looks)
    return Faces(
        people,
        np.array([never for _, _, never in listed]),
        enrolled,
        tuple(refusals),
        stills,
        allowances,
        {condition: tuple(found) for condition, found in tracks.items()},
    )


def _looks(
    pictures: Sequence[NDArray[np.uint8]], detector: Detector, embedder: Embedder, rules: FollowRules
) -> tuple[Look, ...]:
    """The looks that the follower keeps of the main face of a clip, at its pace for unknown faces."""
    # Each picture of a track is cut by itself: laid on one canvas they are frames of one size.
    height, width = (max(int(each.shape[axis]) for each in pictures) for axis in (0, 1))
    follower = Follower(detector, embedder.crop_spec, rules)
    nobody = Templates.empty(template_key(embedder), embedder.dimension)
    for number, picture in enumerate(pictures):
        image = np.zeros((height, width, 3), np.uint8)
        top, left = (height - picture.shape[0]) // 2, (width - picture.shape[1]) // 2
        image[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
        frame = Frame(image, number, number * _LOOK_INTERVAL)
        follower.add_results(embed_looks(follower.process(frame), embedder, nobody))
    tracks = follower.analysis().tracks

    def off_centre(track: Track) -> float:
        x, y = track.box.center
        return abs(x - width / 2) + abs(y - height / 2)

    main = min(tracks, key=off_centre, default=None)
    return () if main is None else main.looks


@dataclass(slots=True)
class _Tally:
    """Outcomes with the person of each."""

    errors: list[Flags]
    people: list[Indexes]

    @classmethod
    def empty(cls) -> _Tally:
        return cls([], [])

    def add(self, errors: Flags, people: Indexes) -> None:
        self.errors.append(np.asarray(errors, np.bool_))
        self.people.append(people)

    def rate(self, people: int) -> Rate:
        return Rate.by_person(np.concatenate(self.errors), np.concatenate(self.people), people)


def rates_of(
    faces: Faces, embedder: str, rules: FollowRules, *, draws: int, seed: int, progress: ProgressSink = ignore_progress
) -> OnePicture:
    """``draws`` galleries of one picture a person. ``embedder``: name without version."""
    in_conditions = [f"{kind} {each}" for kind in _KINDS for each in Condition]
    tallies = {name: _Tally.empty() for name in ("refused", "right", "wrong", "missed", "named", *in_conditions)}
    registered, thresholds, targets = [], [], []
    everybody = int(faces.people.max()) + 1
    for number, gallery in enumerate(_galleries(faces, draws, seed)):
        progress(Progress(Stage.EVALUATING, number, draws, subject=embedder))
        threshold = starting_threshold(embedder, len(np.unique(faces.people[gallery])))
        taken = gallery & np.isfinite(faces.enrolled).all(axis=1)
        tallies["refused"].add(~taken[gallery], faces.people[gallery])
        searches = _Searches(faces, gallery, taken)
        clean = searches.of(Condition.CLEAN)
        mated, strangers = faces.people[searches.mated], faces.people[searches.strangers]
        right, wrong = clean.outcomes(threshold)
        tallies["right"].add(right, mated)
        tallies["wrong"].add(wrong, mated)
        tallies["missed"].add(~right & ~wrong, mated)
        tallies["named"].add(clean.nearest <= threshold, strangers)
        target = _threshold_for(clean.nearest)
        is_taken = np.isin(mated, faces.people[taken])
        for condition in Condition:
            found = searches.of(condition)
            tallies[f"still {condition}"].add(~found.outcomes(target)[0][is_taken], mated[is_taken])
            missed, named = searches.of_tracks(faces.tracks[condition], target, rules)
            tallies[f"track {condition}"].add(missed[is_taken], mated[is_taken])
            tallies[f"strangers {condition}"].add(named, strangers)
        registered.append(len(np.unique(faces.people[taken])))
        thresholds.append(threshold)
        targets.append(target)
    rates = {name: tally.rate(everybody) for name, tally in tallies.items()}
    return OnePicture(
        embedder=embedder,
        pictures=len(faces.people),
        people=float(np.mean(registered)),
        strangers=len(np.unique(np.concatenate(tallies["named"].people))),
        threshold=float(np.mean(thresholds)),
        refused=rates["refused"],
        right=rates["right"],
        wrong=rates["wrong"],
        missed=rates["missed"],
        named=rates["named"],
        target_threshold=float(np.mean(targets)),
        conditions=tuple(ConditionRates(each, *(rates[f"{kind} {each}"] for kind in _KINDS)) for each in Condition),
    )


_KINDS = ("still", "track", "strangers")


def _galleries(faces: Faces, draws: int, seed: int) -> Iterator[Flags]:
    """(N,) pictures to register: one of everybody who has another, and of half of those who have one picture only."""
    pictures = np.bincount(faces.people)
    alone = np.flatnonzero(pictures == 1)
    for number in range(draws):
        rng = np.random.default_rng([seed, number])
        chosen = rng.permutation(alone)[: len(alone) // 2]
        gallery = np.zeros(len(faces.people), np.bool_)
        for person in np.flatnonzero(pictures):
            rows = np.flatnonzero(faces.people == person)
            if (pictures[person] > 1 and not faces.never_registered[rows].any()) or person in chosen:
                gallery[rng.choice(rows)] = True
        yield gallery


def _threshold_for(nearest: NDArray[np.float64]) -> float:
    finite = np.where(np.isfinite(nearest), nearest, 2.0 + 1e-6)
    return min(threshold_at(DistanceCounts.of(finite), TARGET_FPIR), 2.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Distances:
    """own, rival: (M,) of mated searches; nearest: (U,) of strangers; infinite without a face."""

    own: NDArray[np.float64]
    rival: NDArray[np.float64]
    nearest: NDArray[np.float64]

    def outcomes(self, threshold: float) -> tuple[Flags, Flags]:
        """(M,) under the right name, (M,) under another."""
        right = (self.own <= threshold) & (self.own <= self.rival)
        return right, (self.rival < self.own) & (self.rival <= threshold)


class _Searches:
    """Searches in one gallery.

    mated: (M,) rows of the other pictures of people who were to be registered.
    strangers: (U,) rows of the pictures of all people, searched without their own template.
    """

    def __init__(self, faces: Faces, gallery: Flags, taken: Flags) -> None:
        self._faces = faces
        rows = np.flatnonzero(taken)
        self._templates = Templates(faces.enrolled[rows], tuple(f"{each:06d}" for each in faces.people[rows]), "one")
        self._columns = {int(name): column for column, name in enumerate(self._templates.names)}
        self.mated = np.flatnonzero(np.isin(faces.people, faces.people[gallery]) & ~gallery)
        self.strangers = np.arange(len(faces.people))

    def _to_people(self, vectors: Vectors, allowances: Allowances) -> NDArray[np.float64]:
        found = distances_to_people(vectors, self._templates).astype(np.float64)
        found = np.maximum(found - allowances[:, None], 0.0)
        found[~np.isfinite(vectors).all(axis=1)] = np.inf
        return found

    def of(self, condition: Condition) -> _Distances:
        """Of the stills."""
        distances = self._to_people(self._faces.stills[condition], self._faces.allowances[condition])
        own = np.full(len(distances), np.inf)
        for row, person in enumerate(self._faces.people.tolist()):
            column = self._columns.get(person)
            if column is not None:
                own[row], distances[row, column] = distances[row, column], np.inf
        nearest = distances.min(axis=1)
        return _Distances(own[self.mated], nearest[self.mated], nearest[self.strangers])

    def of_tracks(
        self, tracks: Sequence[tuple[Look, ...]], threshold: float, rules: FollowRules
    ) -> tuple[Flags, Flags]:
        """(M,) mated tracks without the right name, (U,) tracks of strangers with any name."""
        names = self._templates.names
        missed, named = np.ones(len(tracks), np.bool_), np.zeros(len(tracks), np.bool_)
        for row, looks in enumerate(tracks):
            if not looks:
                continue
            vectors = np.stack([each.sample.vector for each in looks if each.sample is not None])
            allowances = np.array([each.allowance for each in looks], np.float32)
            distances = self._to_people(vectors, allowances).astype(np.float32)
            column = self._columns.get(int(self._faces.people[row]))

            def decided(distances: NDArray[np.float32] = distances, looks: tuple[Look, ...] = looks) -> str | None:
                matched = [
                    replace(look, match=best_match(each, names)) for look, each in zip(looks, distances, strict=True)
                ]
                found = decide(matched, threshold, rules.identity)
                return found.person if found.state is State.KNOWN else None

            if column is not None:
                missed[row] = decided() != names[column]
                distances[:, column] = 2.0
            named[row] = decided() is not None
        return missed[self.mated], named[self.strangers]
