"""Looks a gallery over: pictures that are of no use, or lie under the wrong person, and people who are mixed up.

The bounds were set on real photos: tests/learning/test_planted_mistakes.py plants mistakes among 93 and
holds what of them is found, and that next to nothing else is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from learning.gallery_audit import people_findings, picture_findings
from learning.gallery_audit.confusable_people import look_alikes, one_person_twice
from learning.gallery_audit.findings import Finding, FindingKind, ordered
from learning.gallery_audit.membership import Belonging, belonging
from learning.gallery_audit.near_duplicates import Copy, copies
from learning.gallery_audit.picture_findings import MISPLACED, Whose
from learning.gallery_audit.unique_images import Contents
from learning.gallery_audit.unused_faces import is_there, whose_faces
from learning.metrics.scores import Indexes
from storage.gallery.picture_records import PictureRecord

_MOST_LOOK_ALIKES = 20
"""The nearest pairs that are said: of thousands of people many are alike."""
_MOST_TWICE = 100


def diagnose(charts: Sequence[PictureRecord], threshold: float, kept: Collection[str] = ()) -> tuple[Finding, ...]:
    """What is wrong with these pictures or worth knowing of them, what matters most first.

    ``threshold`` is the cosine distance in force. ``kept``: keys of findings that are not to be said again.
    All ``charts`` are of one embedder. 10,000 pictures take a few seconds.
    """
    return to_be_said(everything_found(charts, threshold), kept)


def everything_found(charts: Sequence[PictureRecord], threshold: float) -> tuple[Finding, ...]:
    """As ``diagnose``, with what is kept, and with all there is of what can be very much."""
    others = [chart for chart in charts if chart.reason != MISPLACED]
    findings = [picture_findings.misplaced(chart) for chart in charts if chart.reason == MISPLACED]
    if others:
        findings += _Examined(Contents.of(others), threshold).findings()
    return ordered(findings)


def to_be_said(findings: Sequence[Finding], kept: Collection[str]) -> tuple[Finding, ...]:
    """Without what is kept; of what can be very much, the first: others come up when those are seen to."""
    left = {FindingKind.LOOK_ALIKE: _MOST_LOOK_ALIKES, FindingKind.SAME_PERSON: _MOST_TWICE}
    said = []
    for finding in findings:
        if finding.key in kept or left.get(finding.kind) == 0:
            continue
        if finding.kind in left:
            left[finding.kind] -= 1
        said.append(finding)
    return tuple(said)


class _Examined:
    """``rows`` (M,) are the usable contents; the people who have one are numbered anew, in order of name."""

    def __init__(self, contents: Contents, threshold: float) -> None:
        self.contents = contents
        self.threshold = threshold
        self.rows: Indexes = np.flatnonzero(contents.usable)
        present, self.person = np.unique(contents.person[self.rows], return_inverse=True)
        self.names = [contents.names[number] for number in present.tolist()]
        self.numbers = {name: number for number, name in enumerate(self.names)}
        self.vectors = contents.vectors[self.rows]
        trusted = contents.by_hand[self.rows]
        self.found: Belonging = belonging(self.vectors, self.person, len(self.names), threshold, trusted)
        counts = np.bincount(self.person, minlength=len(self.names))
        self.counts = dict(zip(self.names, counts.tolist(), strict=True))
        self.first = _first_pictures(contents)
        within, self.between = copies(contents)
        self.copies = {copy.row: copy for copy in within}
        self.number_of = {int(row): number for number, row in enumerate(self.rows)}
        self.refused = {
            row: self._whose_refused(row) for row in np.flatnonzero(contents.seen & ~contents.usable).tolist()
        }
        self.unproven = self._unproven()
        self.similar = people_findings.similar_names(contents.names)
        self.twice = [(self.names[pair.one], self.names[pair.other]) for pair in one_person_twice(self.found)]
        self.of_two_names = self._of_two_names()

    def findings(self) -> Iterator[Finding]:
        yield from self._of_pictures()
        yield from self._of_copies()
        yield from self._of_people()

    def _unproven(self) -> set[int]:
        """Contents that are another's only because they lie there, too, where nothing else speaks for them."""
        return {
            one
            for copy in self.between
            for one, other in ((copy.row, copy.original), (copy.original, copy.row))
            if other in self.number_of
            and self._owner(one) == self.contents.name(other)
            and not self.found.own[self.number_of[other]] <= self.found.measure.threshold
        }

    def _owner(self, row: int) -> str | None:
        """Whose picture it rather is, be that proven or not."""
        number, refused = self.number_of.get(row), self.refused.get(row)
        if number is not None:
            return self.names[self.found.nearest[number]] if self.found.wrong[number] else None
        return refused.other if refused is not None and refused.wrong else None

    def _whose_refused(self, row: int) -> Whose:
        chart = self.contents.charts[row]
        number, others = self.numbers.get(chart.person), self.counts.get(chart.person, 0)
        assert chart.unused_faces is not None
        is_blurred = chart.reason == "blurred"
        return whose_faces(chart.unused_faces, number, self.names, others, self.found, blurred=is_blurred)

    def _of_pictures(self) -> Iterator[Finding]:
        told: set[str] = set()
        for row in range(len(self.contents)):
            yield from picture_findings.same_file(self.contents, row)
            name = self.contents.name(row)
            if row not in self.number_of:
                of_face = self.refused.get(row)
                if of_face is not None and row in self.unproven:
                    of_face = replace(of_face, wrong=False)
                yield picture_findings.refused(
                    self.contents, row, self.copies.get(row), of_face, self.threshold, alone=name not in self.counts
                )
                continue
            whose = self._whose(self.number_of[row])
            if whose.strange and whose.others == 1:
                # Of two pictures that are unlike, one is said.
                whose = whose if name not in told else replace(whose, strange=False)
                told.add(name)
            yield from picture_findings.used(self.contents, row, whose, self.threshold, self.copies.get(row))

    def _whose(self, number: int) -> Whose:
        found, nearest = self.found, int(self.found.nearest[number])
        wrong = self._is_wrong(int(self.rows[number]))
        own = float(found.before[number] if wrong else found.own[number])
        return Whose(
            own if np.isfinite(own) else None,
            int(found.others[number]),
            self.names[nearest] if nearest >= 0 else None,
            float(found.other[number]),
            wrong,
            bool(found.strange[number]),
            is_there=self._is_there(number),
        )

    def _is_there(self, number: int) -> bool:
        """Whether its person may be a face in the picture that was not taken; also where no other was looked at."""
        faces = self.contents.charts[int(self.rows[number])].unused_faces
        if faces is None or faces.shape[1] != self.vectors.shape[1]:
            return True
        return is_there(faces, int(self.person[number]), self.found)

    def _of_copies(self) -> Iterator[Finding]:
        for copy in self.copies.values():
            if not picture_findings.is_blurred_copy(self.contents, copy):
                yield picture_findings.duplicate(self.contents, copy)
        for copy in self.between:
            is_told = any(self._is_wrong(row) for row in (copy.row, copy.original))
            if not is_told and self._people_of(copy) not in self.of_two_names:
                yield picture_findings.under_two_people(self.contents, copy)

    def _is_wrong(self, row: int) -> bool:
        return self._owner(row) is not None and row not in self.unproven

    def _of_two_names(self) -> set[tuple[str, str]]:
        """People who are probably one, by more than a photo that lies under both."""
        used = self.contents.usable
        shared = Counter(self._people_of(copy) for copy in self.between if used[copy.row] and used[copy.original])
        twice = {
            pair for pair in self.twice if all(self.counts[name] > shared[pair] for name in pair) or not shared[pair]
        }
        return twice | set(self.similar)

    def _of_people(self) -> Iterator[Finding]:
        threshold, measure = self.threshold, self.found.measure
        told = {self._people_of(copy) for copy in self.between} - self.of_two_names
        for pair in self.similar:
            told.add(pair)
            yield people_findings.similar_name(
                *pair, self._apart(*pair), self._pictures(*pair), measure.one_person, threshold
            )
        for pair in self.twice:
            if pair not in told:
                yield people_findings.same_person(*pair, self._apart(*pair) or 0.0, self._pictures(*pair), threshold)
        for alike in look_alikes(self.vectors, self.person, self.found, threshold):
            pair = self.names[alike.one], self.names[alike.other]
            if pair not in told and (self._apart(*pair) or 0.0) > measure.one_person:
                yield people_findings.look_alike(*pair, alike.distance, self._pictures(*pair), threshold)
        singles = {name: self._pictures(name)[0] for name, count in self.counts.items() if count == 1}
        yield from people_findings.one_picture(singles)

    def _people_of(self, copy: Copy) -> tuple[str, str]:
        one, other = sorted((self.contents.name(copy.row), self.contents.name(copy.original)))
        return one, other

    def _apart(self, one: str, other: str) -> float | None:
        if one not in self.counts or other not in self.counts:
            return None
        first, second = (self.found.centres[self.numbers[name]] for name in (one, other))
        return float(np.clip(1.0 - first @ second, 0.0, 2.0))

    def _pictures(self, *names: str) -> tuple[str, ...]:
        """One picture of each, that can be used where there is one."""
        return tuple(self.first[name] for name in names)


def _first_pictures(contents: Contents) -> dict[str, str]:
    first: dict[str, str] = {}
    for is_usable in (True, False):
        for row in np.flatnonzero(contents.usable == is_usable).tolist():
            first.setdefault(contents.name(row), contents.paths[row][0])
    return first
