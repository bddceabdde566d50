"""Audits a gallery: unusable, mislabelled and duplicate pictures, confusable people.

The limits were set on real photos: tests/learning/gallery_audit/test_planted_mistakes.py plants mistakes among 93 and
checks which are found, and that hardly anything else is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from learning.gallery_audit import picture_findings
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind, finding_key, ordered
from learning.gallery_audit.membership import PictureMembership, chunks, estimate_membership, refused_membership
from learning.gallery_audit.near_duplicates import NearDuplicate, UniqueImages, near_duplicates
from learning.gallery_audit.picture_findings import MISPLACED
from learning.metrics.scores import DistanceCollector, Indexes, connected_groups
from recognition.message import Message, Parameter
from storage.gallery.gallery import Gallery
from storage.gallery.names import name_key
from storage.gallery.picture_records import PictureRecord

_MAX_REPORTED = {FindingKind.LOOK_ALIKE: 20, FindingKind.SAME_PERSON: 100}
"""The nearest pairs: among thousands of people many are alike."""
_MAX_PAIRS = 2000
"""Comparisons of people kept, the nearest: more than anybody reads, whatever the threshold."""
_MAX_SINGLE_PICTURE_FINDINGS = 5
"""More people with a single picture give one finding together."""
_MAX_LISTED_PICTURES = 20

_KEEP, _MERGE = FindingAction.KEEP, FindingAction.MERGE
_RENAME, _ADD = FindingAction.RENAME, FindingAction.ADD_PICTURES


def records_to_audit(gallery: Gallery, key: str) -> tuple[PictureRecord, ...]:
    """The pictures that were read for embedder ``key``, and misplaced files.

    Call it after an update or a survey. Raises RollcallError where another program holds the index for too long.
    """
    misplaced = [
        PictureRecord(picture.path, "", "", problem=picture.problem)
        for picture in gallery.refused()
        if picture.problem is not None and picture.problem.code == MISPLACED
    ]
    return (*gallery.records(key), *misplaced)


def find_all(records: Sequence[PictureRecord], threshold: float) -> tuple[Finding, ...]:
    """All findings, the most severe first.

    ``records`` are of one embedder; ``threshold`` is the cosine distance in force. 10,000 pictures take a few seconds.
    """
    others = [record for record in records if record.reason != MISPLACED]
    findings = [picture_findings.misplaced(record) for record in records if record.reason == MISPLACED]
    if others:
        findings += _Audit(UniqueImages.of(others), threshold).findings()
    return ordered(findings)


def reported(findings: Sequence[Finding], kept: Collection[str]) -> tuple[Finding, ...]:
    """Without those whose key is in ``kept``, and with at most so many of kinds that can be numerous."""
    left = dict(_MAX_REPORTED)
    chosen = []
    for finding in findings:
        if finding.key in kept or left.get(finding.kind) == 0:
            continue
        if finding.kind in left:
            left[finding.kind] -= 1
        chosen.append(finding)
    return tuple(chosen)


class _Audit:
    """``rows`` (M,) are the usable images; people who have one are indexed in order of name."""

    def __init__(self, images: UniqueImages, threshold: float) -> None:
        self.images = images
        self.threshold = threshold
        self.rows: Indexes = np.flatnonzero(images.usable)
        present, self.person = np.unique(images.person[self.rows], return_inverse=True)
        self.names = [images.names[number] for number in present.tolist()]
        self.index_of = {name: number for number, name in enumerate(self.names)}
        self.vectors = images.vectors[self.rows]
        confirmed = images.by_hand[self.rows]
        self.found = estimate_membership(self.vectors, self.person, len(self.names), threshold, confirmed)
        counts = np.bincount(self.person, minlength=len(self.names))
        self.counts = dict(zip(self.names, counts.tolist(), strict=True))
        self.first = _first_pictures(images)
        within_person, self.between_people = near_duplicates(images)
        self.duplicates = {each.row: each for each in within_person}
        self.position = {int(row): number for number, row in enumerate(self.rows)}
        self.refused = {
            row: self._refused_membership(row) for row in np.flatnonzero(images.has_face & ~images.usable).tolist()
        }
        self.unproven = self._unproven()
        self.similar = _similar_names(images.names)
        self.twice = self._one_person_twice()
        self.one_person = self._probably_one_person()

    def findings(self) -> Iterator[Finding]:
        yield from self._about_pictures()
        yield from self._about_duplicates()
        yield from self._about_people()

    def _unproven(self) -> set[int]:
        """Images assigned to another person only because a duplicate lies there, with no other evidence."""
        return {
            one
            for each in self.between_people
            for one, other in ((each.row, each.original), (each.original, each.row))
            if other in self.position
            and self._shows_other(one) == self.images.name(other)
            and not self.found.own[self.position[other]] <= self.found.limits.threshold
        }

    def _shows_other(self, row: int) -> str | None:
        """The other person whom it rather shows, be that proven or not."""
        number, refused = self.position.get(row), self.refused.get(row)
        if number is not None:
            return self.names[self.found.nearest[number]] if self.found.wrong[number] else None
        return refused.other if refused is not None and refused.wrong else None

    def _refused_membership(self, row: int) -> PictureMembership:
        record = self.images.records[row]
        own, others = self.index_of.get(record.person), self.counts.get(record.person, 0)
        assert record.unused_faces is not None
        is_blurred = record.reason == "blurred"
        return refused_membership(record.unused_faces, own, self.names, others, self.found, blurred=is_blurred)

    def _about_pictures(self) -> Iterator[Finding]:
        reported_pairs: set[str] = set()
        for row in range(len(self.images)):
            yield from picture_findings.same_file(self.images, row)
            name = self.images.name(row)
            if row not in self.position:
                refused = self.refused.get(row)
                if refused is not None and row in self.unproven:
                    refused = replace(refused, wrong=False)
                yield picture_findings.refused(
                    self.images, row, self.duplicates.get(row), refused, self.threshold, alone=name not in self.counts
                )
                continue
            member = self._membership(self.position[row])
            if member.outlier and member.others == 1:
                # Of two pictures that are unlike, one is reported.
                member = member if name not in reported_pairs else replace(member, outlier=False)
                reported_pairs.add(name)
            yield from picture_findings.used(self.images, row, member, self.threshold, self.duplicates.get(row))

    def _membership(self, number: int) -> PictureMembership:
        found, nearest = self.found, int(self.found.nearest[number])
        wrong = self._is_wrong(int(self.rows[number]))
        own = float(found.before[number] if wrong else found.own[number])
        return PictureMembership(
            own if np.isfinite(own) else None,
            int(found.others[number]),
            self.names[nearest] if nearest >= 0 else None,
            float(found.other[number]),
            wrong,
            bool(found.outlier[number]),
            self._may_show_person(number),
        )

    def _may_show_person(self, number: int) -> bool:
        """Whether its person may be an unused face in the picture; also where no other face was compared."""
        faces = self.images.records[int(self.rows[number])].unused_faces
        if faces is None or faces.shape[1] != self.vectors.shape[1]:
            return True
        return self.found.may_show(faces, int(self.person[number]))

    def _about_duplicates(self) -> Iterator[Finding]:
        for each in self.duplicates.values():
            if not picture_findings.is_blurred_duplicate(self.images, each):
                yield picture_findings.near_duplicate(self.images, each)
        for each in self.between_people:
            is_reported = any(self._is_wrong(row) for row in (each.row, each.original))
            if not is_reported and self._people_of(each) not in self.one_person:
                yield picture_findings.near_duplicate(self.images, each)

    def _is_wrong(self, row: int) -> bool:
        return self._shows_other(row) is not None and row not in self.unproven

    def _probably_one_person(self) -> set[tuple[str, str]]:
        """Pairs of people who are probably one, by more than a photo filed under both."""
        usable = self.images.usable
        shared = Counter(
            self._people_of(each) for each in self.between_people if usable[each.row] and usable[each.original]
        )
        twice = {
            pair for pair in self.twice if all(self.counts[name] > shared[pair] for name in pair) or not shared[pair]
        }
        return twice | set(self.similar)

    def _about_people(self) -> Iterator[Finding]:
        done = {self._people_of(each) for each in self.between_people} - self.one_person
        for pair in self.similar:
            done.add(pair)
            yield self._similar_name(pair)
        for pair in self.twice:
            if pair not in done:
                values = {"distance": self._distance(*pair) or 0.0, "threshold": self.threshold}
                yield self._of_pair(FindingKind.SAME_PERSON, pair, (_MERGE, _KEEP), 2, **values)
        share_photos = self._share_photos()
        for pair, far in self._look_alikes():
            if pair in done or share_photos(*pair):
                continue
            if (self._distance(*pair) or 0.0) > self.found.limits.one_person:
                values = {"distance": far, "threshold": self.threshold}
                yield self._of_pair(FindingKind.LOOK_ALIKE, pair, (_ADD, _KEEP), 0, **values)
        yield from _one_picture({name: self.first[name] for name, count in self.counts.items() if count == 1})

    def _share_photos(self) -> Callable[[str, str], bool]:
        """Whether two people have one photo, or each one that somebody else has, too: that is said of it already."""
        numbers = {name: number for number, name in enumerate(self.images.names)}
        pairs = [(numbers[one], numbers[other]) for one, other in map(self._people_of, self.between_people)]
        group = connected_groups(len(numbers), pairs)
        return lambda one, other: bool(group[numbers[one]] == group[numbers[other]])

    def _similar_name(self, pair: tuple[str, str]) -> Finding:
        people, severity, actions = "unknown", 1, (_MERGE, _RENAME, _KEEP)
        distance = self._distance(*pair)
        if distance is not None and distance <= self.found.limits.one_person:
            people, severity = "one", 2
        elif distance is not None and distance > self.threshold:
            people, actions = "two", (_RENAME, _MERGE, _KEEP)
        return self._of_pair(FindingKind.SIMILAR_NAME, pair, actions, severity, people=people)

    def _of_pair(
        self,
        kind: FindingKind,
        pair: tuple[str, str],
        actions: tuple[FindingAction, ...],
        severity: int,
        **parameters: Parameter,
    ) -> Finding:
        pictures = tuple(self.first[name] for name in pair)
        message = Message.of(kind, **parameters)
        return Finding(finding_key(kind, *sorted(pair)), kind, message, *pair, pictures, actions, severity)

    def _one_person_twice(self) -> list[tuple[str, str]]:
        """People as near to each other as pictures of one person are, nearest first: the spanning pairs of a group."""
        centroids, everybody = self.found.centroids, np.arange(len(self.names))
        pairs = DistanceCollector(_MAX_PAIRS)
        for part in chunks(len(centroids)):
            distances = 1.0 - centroids[part] @ centroids.T
            near = (distances <= self.found.limits.one_person) & (everybody[None, :] > everybody[part, None])
            pairs.add(distances, near, everybody[part], everybody)
        kept, spanning, group = pairs.nearest(), [], everybody.copy()
        for one, other in zip(kept.first.tolist(), kept.second.tolist(), strict=True):
            if group[one] != group[other]:
                group[group == group[other]] = group[one]
                spanning.append((self.names[one], self.names[other]))
        return spanning

    def _look_alikes(self) -> list[tuple[tuple[str, str], float]]:
        """People of whom a picture of one is within the threshold of the other, and that distance, nearest first."""
        everybody = np.arange(len(self.names))
        pairs = DistanceCollector(_MAX_PAIRS)
        for part in chunks(len(self.person)):
            distances = 1.0 - self.vectors[part] @ self.found.centroids.T
            near = (distances <= self.threshold) & (everybody[None, :] != self.person[part, None])
            pairs.add(distances, near & ~self.found.wrong[part, None], self.person[part], everybody)
        kept = pairs.nearest()
        nearest: dict[tuple[str, str], float] = {}
        for far, *pair in zip(kept.distances.tolist(), kept.first.tolist(), kept.second.tolist(), strict=True):
            one, other = sorted(pair)
            nearest.setdefault((self.names[one], self.names[other]), max(far, 0.0))
        return list(nearest.items())

    def _people_of(self, duplicate: NearDuplicate) -> tuple[str, str]:
        one, other = sorted((self.images.name(duplicate.row), self.images.name(duplicate.original)))
        return one, other

    def _distance(self, one: str, other: str) -> float | None:
        if one not in self.counts or other not in self.counts:
            return None
        first, second = (self.found.centroids[self.index_of[name]] for name in (one, other))
        return float(np.clip(1.0 - first @ second, 0.0, 2.0))


def _similar_names(names: Collection[str]) -> list[tuple[str, str]]:
    """Pairs of names that differ only in case, accents, spaces or punctuation."""
    groups: dict[str, list[str]] = {}
    for name in sorted(names):
        groups.setdefault(name_key(name), []).append(name)
    return [(group[0], other) for group in groups.values() for other in group[1:]]


def _one_picture(singles: dict[str, str]) -> Iterator[Finding]:
    """``singles``: people with one usable picture, and its path."""
    kind = FindingKind.ONE_PICTURE
    if len(singles) > _MAX_SINGLE_PICTURE_FINDINGS:
        pictures = tuple(list(singles.values())[:_MAX_LISTED_PICTURES])
        message = Message.of("many-one-picture", people=len(singles))
        yield Finding(finding_key(kind, "many"), kind, message, None, None, pictures, (_KEEP,), 0)
        return
    for person, path in singles.items():
        yield Finding(finding_key(kind, person), kind, Message(kind), person, None, (path,), (_ADD, _KEEP), 0)


def _first_pictures(images: UniqueImages) -> dict[str, str]:
    """One picture of each person, a usable one where there is one."""
    first: dict[str, str] = {}
    for is_usable in (True, False):
        for row in np.flatnonzero(images.usable == is_usable).tolist():
            first.setdefault(images.name(row), images.paths[row][0])
    return first
