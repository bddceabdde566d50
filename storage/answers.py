"""What is known of pictures' contents: a template, a refusal, or nothing yet."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Sequence

import numpy as np

from recognition.corrections import Corrected
from recognition.matching import Templates
from recognition.types import Vectors
from storage.charts import PictureChart
from storage.enrolling import READER, Reading, Refusal, Template
from storage.files import FileKind, kind_of
from storage.index import Index, PictureRow

_log = logging.getLogger(__name__)


class Answers:
    """The answers of one embedder and one method at a time, kept in the index. Contents go by their sha256."""

    def __init__(self, index: Index) -> None:
        self.in_use: tuple[str, str] | None = None
        """Embedder (``name@version``) and method whose answers these are."""
        self._index = index
        self._notes: dict[str, str | None] = {}
        self._refusals: dict[str, Refusal] = {}
        self._methods: dict[str, str] = {}

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
        if isinstance(answer, Template):
            self._index.put_reading(row, key, method, reading)
            self._notes[row.sha256] = answer.note
            return
        if answer.reason == "fault":  # may well succeed at the next start: not for the index
            self._index.put_pictures([row])
        else:
            self._index.put_reading(row, key, READER if answer.reason == "unreadable" else method, reading)
        self._refusals[row.sha256] = answer

    def forget_orphans(self, contents: Collection[str]) -> None:
        """Forgets what was made of contents that no picture has any more; ``contents`` are those that one has."""
        self._index.forget_orphans()
        for answers in (self._notes, self._refusals):
            for sha256 in answers.keys() - contents:
                del answers[sha256]

    def templates(self, rows: Iterable[PictureRow], key: str, method: str | None, dimension: int) -> Templates:
        """The templates of these pictures; contents that a person has twice count once.

        Those that have not ``dimension`` values are dropped, to be made anew by the next update, as are those that
        another window took for forgotten.
        """
        vectors = self._index.vectors(key, method) if method is not None else {}
        wrong = [sha256 for sha256, vector in vectors.items() if len(vector) != 4 * dimension]
        if wrong and method is not None:
            _log.error("%s templates of %s have not %s values: they are made anew", len(wrong), key, dimension)
            self._index.drop_templates(wrong, key, method)
            for sha256 in wrong:
                del vectors[sha256]
        if self.in_use == (key, method):
            for sha256 in self._notes.keys() - vectors.keys():
                del self._notes[sha256]
        by_kind: dict[FileKind, list[tuple[str, str]]] = {kind: [] for kind in FileKind}
        for row in sorted(rows, key=lambda row: row.path):
            if row.sha256 in vectors:
                by_kind[kind_of(row.path)].append((row.person, row.sha256))

        def of(kind: FileKind) -> tuple[Vectors, tuple[str, ...]]:
            used = dict.fromkeys(by_kind[kind])
            joined = b"".join(vectors[sha256] for _, sha256 in used)
            matrix = np.frombuffer(joined, dtype="<f4").reshape(-1, dimension).astype(np.float32)
            return matrix, tuple(person for person, _ in used)

        (matrix, people), denied, (ignored, _) = of(FileKind.PICTURE), of(FileKind.DENIED), of(FileKind.IGNORED)
        said = self._index.confirmed()
        by_kind[FileKind.PICTURE] = [each for each in by_kind[FileKind.PICTURE] if each[1] in said]
        corrected = Corrected(*denied, ignored, *of(FileKind.PICTURE))
        return Templates(matrix, people, key, corrected=corrected if corrected else None)

    def charts(self, rows: Sequence[PictureRow], key: str, method: str) -> tuple[PictureChart, ...]:
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
                PictureChart(
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
