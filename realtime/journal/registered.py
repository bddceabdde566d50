"""Who is registered: frames may still name somebody for a moment who was removed or erased meanwhile."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from pathlib import Path

from recognition.types import Analysis, State, Track
from storage.files.gallery_folder import FileKind, scan


class Registered:
    """Of the gallery in ``folder``. Not thread-safe.

    Whoever is gone is not recorded before they are registered again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._people: Set[str] = frozenset()
        self._gone: set[str] = set()

    def update(self, people: Set[str], gone: Set[str]) -> None:
        """``people`` are registered by now, ``gone`` are not any more; only they count, as others may be elsewhere."""
        back = self._gone & people
        self._people = people
        if back:  # unless what was read is older than an erasure
            self._gone -= back & self._on_disk()
        self._gone |= gone

    def has_gone(self, person: str) -> bool:
        """Looks into the folder, which may have changed since it was read."""
        if person in self._people and person not in self._gone and person not in self._on_disk():
            self._gone.add(person)
        return person in self._gone

    def without_gone(self, analysis: Analysis) -> Analysis:
        """A decided analysis in which nobody is named who is gone."""
        if not any(each.person in self._gone for each in analysis.tracks):
            return analysis
        return replace(analysis, tracks=tuple(map(self._undecided, analysis.tracks)))

    def _undecided(self, track: Track) -> Track:
        if track.person not in self._gone:
            return track
        return replace(track, state=State.PENDING, person=None, distance=None, former=None, by_hand=False)

    def _on_disk(self) -> frozenset[str]:
        try:
            files = scan(self._folder).files.values()
        except OSError:
            return frozenset(self._people)  # it cannot be told
        return frozenset(each.person for each in files if each.kind is FileKind.PICTURE and each.person is not None)
