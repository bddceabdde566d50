"""The threshold in force, and names as they are now: looks, threshold and verdicts."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from recognition.tracking.identity import ManualLabel, Rules, apply_decisions
from recognition.types import Analysis

_KEPT = 256
"""Verdicts on faces of one source. Faces come and go all day; what was said of those long gone is not asked for."""


class Naming:
    """Decides analyses when they are asked for, so that the slider and a correction hold from the next picture on.

    A verdict holds for as long as its face is followed. Safe from any thread.
    """

    def __init__(self, rules: Rules, threshold: Threshold) -> None:
        self.rules = rules
        self._threshold = threshold
        self._lock = threading.Lock()
        self._verdicts: Mapping[int, ManualLabel] = MappingProxyType({})
        self._last: tuple[Analysis, float, Mapping[int, ManualLabel], Analysis] | None = None

    def decided(self, analysis: Analysis | None) -> Analysis | None:
        """``analysis`` with its names; what was decided last is kept, as two threads ask in turn."""
        if analysis is None:
            return None
        threshold, verdicts, last = self._threshold.value, self._verdicts, self._last
        if last is not None and last[0] is analysis and last[1] == threshold and last[2] is verdicts:
            return last[3]
        result = apply_decisions(analysis, threshold, self.rules, verdicts)
        self._last = analysis, threshold, verdicts, result
        return result

    @property
    def threshold(self) -> float:
        """That in force."""
        return self._threshold.value

    def verdict(self, track: int) -> ManualLabel | None:
        return self._verdicts.get(track)

    def say(self, track: int, verdict: ManualLabel | None) -> None:
        """What holds for this face from now on; None takes back what was said."""
        with self._lock:
            said = {number: each for number, each in self._verdicts.items() if number != track}
            if verdict is not None:
                said[track] = verdict
            self._verdicts = MappingProxyType(dict(list(said.items())[-_KEPT:]))

    def rename(self, old: str, new: str) -> None:
        """A person is called otherwise now."""
        with self._lock:
            self._verdicts = MappingProxyType(
                {
                    number: replace(
                        each,
                        person=new if each.person == old else each.person,
                        denied=frozenset(new if name == old else name for name in each.denied),
                    )
                    for number, each in self._verdicts.items()
                }
            )

    def forget(self) -> None:
        """Another source: its faces are numbered anew."""
        with self._lock:
            self._verdicts = MappingProxyType({})


class Threshold:
    """The cosine distance in force. In order of precedence, for each embedder:

    what was set in this session, what the command line said (``named``), what the settings say (``configured``), what
    is remembered beside the gallery, the embedder's default. Safe from any thread.
    """

    def __init__(self, default: float, *, named: float | None = None, configured: float | None = None) -> None:
        self._given = named if named is not None else configured
        self._set_here: dict[str, float] = {}
        self._key = ""
        self._lock = threading.Lock()
        self._value = default if self._given is None else self._given

    @property
    def value(self) -> float:
        return self._value

    def use_embedder(self, key: str, default: float, remembered: float | None) -> None:
        """From now on the distances are those of the embedder ``key`` (``name@version``)."""
        with self._lock:
            first, self._key = not self._key, key
            if first and "" in self._set_here:  # the slider was moved before the embedder was ready
                self._set_here[key] = self._set_here.pop("")
            for value in (self._set_here.get(key), self._given, remembered, default):
                if value is not None:
                    self._value = value
                    return

    def set(self, distance: float) -> str:
        """Holds at once; gives the key of the embedder it holds for, "" while there is none yet."""
        with self._lock:
            self._value = min(max(distance, 0.0), 2.0)
            self._set_here[self._key] = self._value
            return self._key
