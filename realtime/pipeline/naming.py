"""Decides the names in analyses from looks, the threshold in use and manual labels."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Set
from dataclasses import replace
from types import MappingProxyType

from recognition.liveness.judging import LivenessRules, with_liveness
from recognition.tracking.identity import ManualLabel, Rules, apply_decisions
from recognition.types import Analysis
from storage.journal.consent_gate import ConsentGate

_MAX_LABELS = 256
"""Labels kept for faces of one source; the oldest faces are gone."""


class Naming:
    """Decides analyses on demand, so that the slider and a correction take effect with the next picture.

    A label applies for as long as its face is followed: no two faces of a session have the same number. Thread-safe.

    consent: who may be named; None where everybody may.
    liveness: how it is judged; None where it is not checked.
    """

    def __init__(
        self,
        rules: Rules,
        threshold: Threshold,
        consent: ConsentGate | None = None,
        liveness: LivenessRules | None = None,
    ) -> None:
        self.rules = rules
        self._liveness = liveness
        self._threshold = threshold
        self._consent = consent
        self._lock = threading.Lock()
        self._labels: Mapping[int, ManualLabel] = MappingProxyType({})
        self._offsets: Mapping[int, float] = MappingProxyType({})
        self._last: dict[int, tuple[Analysis, float, Mapping[int, ManualLabel], int, Analysis]] = {}

    def decided(self, analysis: Analysis | None) -> Analysis | None:
        """``analysis`` with names. The last result of each source is cached, as two threads call this in turn."""
        if analysis is None:
            return None
        threshold, labels, last = self.threshold_of(analysis.feed), self._labels, self._last.get(analysis.feed)
        consents = 0 if self._consent is None else self._consent.revision
        if last is not None and last[0] is analysis and last[1:4] == (threshold, labels, consents):
            return last[4]
        result = apply_decisions(analysis, threshold, self.rules, labels)
        if self._consent is not None:
            result = self._consent.masked(result)
        if self._liveness is not None:
            result = with_liveness(result, self._liveness)
        self._last[analysis.feed] = analysis, threshold, labels, consents, result
        return result

    @property
    def threshold(self) -> float:
        """The one in use."""
        return self._threshold.value

    def threshold_of(self, feed: int) -> float:
        """The one in use for this source."""
        offset = self._offsets.get(feed)
        return self._threshold.value if offset is None else min(max(self._threshold.value + offset, 0.0), 2.0)

    def set_offset(self, feed: int, offset: float) -> None:
        """Adds ``offset`` to the threshold of this source."""
        with self._lock:
            self._offsets = MappingProxyType({**self._offsets, feed: offset} if offset else self._offsets)

    def forget(self, feed: int) -> None:
        """This source is gone."""
        with self._lock:
            self._offsets = MappingProxyType({each: value for each, value in self._offsets.items() if each != feed})
            self._last.pop(feed, None)

    def label(self, track: int) -> ManualLabel | None:
        return self._labels.get(track)

    def set_label(self, track: int, label: ManualLabel | None) -> None:
        """Labels this face from now on; None removes the label."""
        with self._lock:
            remaining = {number: each for number, each in self._labels.items() if number != track}
            if label is not None:
                remaining[track] = label
            self._labels = MappingProxyType(dict(list(remaining.items())[-_MAX_LABELS:]))

    def rename(self, old: str, new: str) -> None:
        """Renames a person in the labels."""
        with self._lock:
            self._labels = MappingProxyType(
                {
                    number: replace(
                        each,
                        person=new if each.person == old else each.person,
                        denied=frozenset(new if name == old else name for name in each.denied),
                    )
                    for number, each in self._labels.items()
                }
            )

    def forget_people(self, people: Set[str]) -> None:
        """Removes the labels that name one of them."""
        with self._lock:
            kept = {number: each for number, each in self._labels.items() if each.person not in people}
            self._labels = MappingProxyType(kept)


class Threshold:
    """The threshold in use, a cosine distance. In order of precedence, for each embedder:

    the one set in this session, that of the command line (``named``), of the settings (``configured``), the one stored
    beside the gallery, the embedder's default. Thread-safe.
    """

    def __init__(self, default: float, *, named: float | None = None, configured: float | None = None) -> None:
        self._given = named if named is not None else configured
        self._set: dict[str, float] = {}
        self._key = ""
        self._lock = threading.Lock()
        self._value = default if self._given is None else self._given

    @property
    def value(self) -> float:
        return self._value

    def use_embedder(self, key: str, default: float, remembered: float | None) -> None:
        """Applies to distances of the embedder ``key`` (``name@version``) from now on."""
        with self._lock:
            first, self._key = not self._key, key
            if first and "" in self._set:  # set before the embedder was ready
                self._set[key] = self._set.pop("")
            for value in (self._set.get(key), self._given, remembered, default):
                if value is not None:
                    self._value = value
                    return

    def configure(self, distance: float | None) -> None:
        """The settings were changed: counts at once, over what was set or named before. None leaves the value in use
        until another embedder is."""
        with self._lock:
            self._given = distance
            if distance is not None:
                self._set.clear()
                self._value = distance

    def set(self, distance: float) -> str:
        """Takes effect at once; returns the key of the embedder it is for, "" if there is none yet."""
        with self._lock:
            self._value = min(max(distance, 0.0), 2.0)
            self._set[self._key] = self._value
            return self._key
