"""What is known of pictures' contents: a template, a refusal, or nothing yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np

from recognition.matching.templates import Templates
from storage.gallery.index import Index
from storage.gallery.picture_enrolment import READER, Reading, Refusal, Template
from storage.gallery.picture_records import PictureRecord, PictureRow
from storage.gallery.templates import GatheredTemplates


class EnrolmentCache:
    """The answers of one embedder and one method at a time, kept in the index. Contents go by their sha256."""

    def __init__(self, index: Index) -> None:
        self.in_use: tuple[str, str] | None = None
        """Embedder (``name@version``) and method whose answers these are."""
        self._index = index
        self._notes: dict[str, str | None] = {}
        self._refusals: dict[str, Refusal] = {}
        self._methods: dict[str, str] = {}
        self._gathered = GatheredTemplates(index)

    def use(self, key: str, method: str) -> bool:
        """Turns to the answers of this embedder and method; says whether these are others than before."""
        if self.in_use == (key, method):
            return False
        self.in_use = key, method
        self._methods[key] = method
        self._notes = self._index.templated(key, method)
        self._refusals = self._index.refusals(key, (READER, method))
        return True

    def method_of(self, key: str) -> str | None:
        """The method last used with this embedder, by this process or one before; None where there is none."""
        if key not in self._methods:
            latest = self._index.latest(key)
            return None if latest is None else latest[1]
        return self._methods[key]

    def counts(self, sha256: str) -> bool:
        return sha256 in self._notes

    def note(self, sha256: str) -> str | None:
        return self._notes.get(sha256)

    def refusal(self, sha256: str) -> Refusal | None:
        return self._refusals.get(sha256)

    def is_known(self, sha256: str) -> bool:
        return sha256 in self._notes or sha256 in self._refusals

    def recall(self, row: PictureRow, key: str, method: str) -> bool:
        """Keeps the picture, and says True, where what it holds is known, be it to another window. What is known here
        alone, because the other took it for forgotten, is not known any more."""
        refusal = self._refusals.get(row.sha256)
        if refusal is not None and refusal.reason == "fault":
            self._index.put_pictures([row])
            return True
        self._notes.pop(row.sha256, None)
        self._refusals.pop(row.sha256, None)
        known = self._index.put_known(row, key, (READER, method))
        if isinstance(known, Template):
            self._notes[row.sha256] = known.note
        elif known is not None:
            self._refusals[row.sha256] = known
        return known is not None

    def put(self, row: PictureRow, reading: Reading, key: str, method: str) -> None:
        """Keeps a new answer together with the picture it was made from, in one transaction."""
        answer = reading.answer
        self._gathered.is_other(row.sha256)
        if isinstance(answer, Template):
            self._index.put_reading(row, key, method, reading)
            self._notes[row.sha256] = answer.note
            return
        if answer.reason == "fault":  # may well succeed at the next start: not for the index
            self._index.put_pictures([row])
        else:
            self._index.put_reading(row, key, READER if answer.reason == "unreadable" else method, reading)
        self._refusals[row.sha256] = answer

    def forget_orphans(self, is_held: Callable[[str], bool], candidates: Collection[str] | None) -> None:
        """Forgets what was made of contents that no picture has any more. ``candidates`` are those that may be such;
        None stands for all. ``is_held`` tells whether a picture has a content."""
        self._index.forget_orphans(candidates)
        for answers in (self._notes, self._refusals):
            for sha256 in list(answers if candidates is None else candidates):
                if not is_held(sha256):
                    answers.pop(sha256, None)

    def templates(
        self, pictures: Mapping[str, PictureRow], key: str, method: str | None, dimension: int
    ) -> tuple[Templates, bool]:
        """The templates of these pictures (by path); contents that a person has twice count once.

        Those that have not ``dimension`` values are dropped, to be made anew by the next update, as are those that
        another window took for forgotten: then False stands beside them, as ``counts`` answers otherwise than before.
        """
        if method is None:
            return Templates.empty(key, dimension), True
        templates, held = self._gathered.of(pictures, key, method, dimension)
        lost = self._notes.keys() - held if self.in_use == (key, method) else ()
        for sha256 in lost:
            del self._notes[sha256]
        return templates, not lost

    def charts(self, rows: Sequence[PictureRow], key: str, method: str) -> tuple[PictureRecord, ...]:
        """What is known of these pictures by embedder ``key``; those that were not read by it are left out."""
        vectors, notes = self._index.vectors(key, method), self._index.templated(key, method)
        refusals = self._index.refusals(key, (READER, method))
        unused = self._index.unused_faces(key, method)
        if self.in_use == (key, method):
            refusals = {**self._refusals, **refusals}
        facts = self._index.facts()
        charts = []
        for row in rows:
            vector, refusal = vectors.get(row.sha256), refusals.get(row.sha256)
            if vector is None and refusal is None:
                continue
            measured, by_hand = facts.get(row.sha256, (None, False))
            charts.append(
                PictureRecord(
                    row.path,
                    row.person,
                    row.sha256,
                    None if vector is None else np.frombuffer(vector, dtype="<f4").astype(np.float32),
                    None if refusal is None or vector is not None else refusal.reason,
                    None if refusal is None or vector is not None else refusal.sentence,
                    notes.get(row.sha256),
                    measured,
                    by_hand,
                    unused.get(row.sha256),
                )
            )
        return tuple(charts)
