"""The results for pictures' contents by one embedder and method: a template, a refusal, or nothing yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recognition.enrolment.still import MATCHED, Enrolled, faces_in_note
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.types import Vectors
from storage.gallery.index import Index
from storage.gallery.picture_enrolment import INTERRUPTED, READER
from storage.gallery.picture_records import PictureRecord, PictureRow, Reading
from storage.gallery.templates import GatheredTemplates


class EnrolmentCache:
    """Results of one embedder and one method at a time, stored in the index. Contents are identified by sha256."""

    def __init__(self, index: Index) -> None:
        self.in_use: tuple[str, str] | None = None
        """Embedder (``name@version``) and method of the results."""
        self._index = index
        self.notes: dict[str, Message | None] = {}
        """sha256 of each picture with a template -> its note."""
        self.refusals: dict[str, Message] = {}
        self._methods: dict[str, str] = {}
        self._gathered = GatheredTemplates(index)

    def use(self, key: str, method: str) -> bool:
        """Switches to this embedder and method; returns whether that is a change."""
        if self.in_use == (key, method):
            return False
        self.in_use = key, method
        self._methods[key] = method
        self.notes = self._index.notes(key, method)
        refusals = self._index.refusals(key, (READER, method))
        # What one embedder refused, another may have matched to the person's other pictures.
        self.refusals = {sha256: each for sha256, each in refusals.items() if sha256 not in self.notes}
        return True

    def method_of(self, key: str) -> str | None:
        """The method last used with this embedder, by this process or an earlier one; None if there is none."""
        if key not in self._methods:
            latest = self._index.latest(key)
            return None if latest is None else latest[1]
        return self._methods[key]

    def is_known(self, sha256: str) -> bool:
        return sha256 in self.notes or sha256 in self.refusals

    def recall(self, row: PictureRow, key: str, method: str) -> bool:
        """Stores the picture and returns True if a result for its content is stored, also by another process.

        A result that is known only here, because another process deleted it as an orphan, is dropped. A face that was
        taken because it is like another person's pictures is no result.
        """
        refusal = self.refusals.get(row.sha256)
        if refusal is not None and refusal.code == "fault":
            self._index.put_pictures([row])
            return True
        self.notes.pop(row.sha256, None)
        self.refusals.pop(row.sha256, None)
        known = self._index.put_known(row, key, (READER, method))
        if isinstance(known, Enrolled):
            if known.note is not None and known.note.code == MATCHED and known.note.get("person") != row.person:
                return False
            self.notes[row.sha256] = known.note
        elif known is not None:
            self.refusals[row.sha256] = known
        return known is not None

    def mark_interrupted(self, sha256: str) -> None:
        """Stores that reading this content was begun, as a refusal, which ``put`` replaces and ``unmark`` deletes."""
        self._index.put_refusal(sha256, READER, INTERRUPTED)

    def unmark(self, sha256: str) -> None:
        self._index.delete_refusal(sha256, READER, INTERRUPTED)

    def unmark_on_any_thread(self, sha256s: Iterable[str]) -> None:
        """As ``unmark``, while the thread that uses the index may be busy: by a connection of its own."""
        index = Index(self._index.folder)
        for sha256 in sha256s:
            index.delete_refusal(sha256, READER, INTERRUPTED)

    def put(self, row: PictureRow, reading: Reading, key: str, method: str) -> None:
        """Stores a new result together with its picture, in one transaction."""
        answer = reading.answer
        self._gathered.invalidate(row.sha256)
        if isinstance(answer, Enrolled):
            self._index.put_reading(row, key, method, reading)
            self.notes[row.sha256] = answer.note
            self.refusals.pop(row.sha256, None)
            return
        if answer.code == "fault":  # may succeed at the next start, so it is not stored
            self._index.put_pictures([row])
        else:
            self._index.put_reading(row, key, READER if answer.code == "unreadable" else method, reading)
        self.refusals[row.sha256] = answer
        self.notes.pop(row.sha256, None)

    def is_matched(self, sha256: str) -> bool:
        """Whether its face was taken because it is like the person's other pictures."""
        note = self.notes.get(sha256)
        return note is not None and note.code == MATCHED

    def is_unclear(self, row: PictureRow) -> bool:
        """Whether a picture shows several faces, so that the person's other pictures may tell which is theirs."""
        refusal = self.refusals.get(row.sha256)
        if refusal is not None:
            return refusal.code == "several-faces"
        return faces_in_note(self.notes.get(row.sha256)) is not None

    def vectors(self, contents: Collection[str]) -> dict[str, NDArray[np.float32]]:
        """The templates of these contents."""
        if self.in_use is None:
            return {}
        found = self._index.vectors(*self.in_use, contents)
        return {sha256: np.frombuffer(vector, dtype="<f4").astype(np.float32) for sha256, vector in found.items()}

    def unused_faces(self) -> dict[str, Vectors]:
        """sha256 -> (K, D) embeddings of its faces that are no template."""
        return {} if self.in_use is None else self._index.unused_faces(*self.in_use)

    def forget_orphans(self, is_held: Callable[[str], bool], candidates: Collection[str] | None) -> None:
        """Deletes the results of contents that no picture has any more.

        ``is_held``: whether a picture has this content. ``candidates``: contents to check, None for all.
        """
        self._index.forget_orphans(candidates)
        for results in (self.notes, self.refusals):
            for sha256 in list(results if candidates is None else candidates):
                if not is_held(sha256):
                    results.pop(sha256, None)

    def templates(
        self, pictures: Mapping[str, PictureRow], key: str, method: str | None, dimension: int
    ) -> tuple[Templates, bool]:
        """The templates of these pictures (by path), duplicates within a person once; and whether the cache was right.

        Templates of another dimension are deleted, to be rebuilt by the next update. False: another process deleted
        some, so ``notes`` changed.
        """
        if method is None:
            return Templates.empty(key, dimension), True
        templates, held = self._gathered.of(pictures, key, method, dimension)
        lost = self.notes.keys() - held if self.in_use == (key, method) else ()
        for sha256 in lost:
            del self.notes[sha256]
        return templates, not lost

    def records(self, rows: Sequence[PictureRow], key: str, method: str) -> tuple[PictureRecord, ...]:
        """What embedder ``key`` knows of these pictures; pictures without a result are left out."""
        vectors, notes = self._index.vectors(key, method), self._index.notes(key, method)
        refusals = self._index.refusals(key, (READER, method))
        unused = self._index.unused_faces(key, method)
        if self.in_use == (key, method):
            refusals = {**self.refusals, **refusals}
        facts = self._index.facts()
        records = []
        for row in rows:
            vector, refusal = vectors.get(row.sha256), refusals.get(row.sha256)
            if vector is None and refusal is None:
                continue
            measured, by_hand = facts.get(row.sha256, (None, False))
            records.append(
                PictureRecord(
                    row.path,
                    row.person,
                    row.sha256,
                    None if vector is None else np.frombuffer(vector, dtype="<f4").astype(np.float32),
                    refusal if vector is None else None,
                    notes.get(row.sha256),
                    measured,
                    by_hand,
                    unused.get(row.sha256),
                )
            )
        return tuple(records)
