"""What may be wrong about a picture before it is taken into the gallery, as ``gallery check`` finds it afterwards."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from realtime.gallery.gallery_watch import KeyedEnroller
from recognition.enrolment.still import Enrolled
from recognition.message import Message
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow
from storage.gallery.templates import GatheredTemplates

_ROOM = 256


class Doubts:
    """Compares pictures with those of the gallery and those that were taken before. Not thread-safe.

    pictures: of the gallery, by path, with their people.
    """

    def __init__(self, index: Index, enroller: KeyedEnroller, pictures: Mapping[str, PictureRow]) -> None:
        self._index = index
        self._enroller = enroller
        self._pictures = pictures
        self._vectors: NDArray[np.float32] | None = None
        self._people: list[str] = []

    def of(self, person: str, enrolled: Enrolled) -> tuple[Message, ...]:
        """Codes ``looks-like`` with ``other`` and ``distance``, ``unlike-own`` with ``person``, and those of
        ``Enrolled.note``. The picture counts from now on."""
        found = [] if enrolled.note is None else [enrolled.note]
        vectors = self._read(len(enrolled.vector))
        limit = self._enroller.match_distance
        count = len(self._people)
        if limit is not None and count:
            distances = 1.0 - vectors[:count] @ enrolled.vector
            is_own = np.array([each == person for each in self._people])
            own = distances[is_own]
            others = np.where(is_own, np.inf, distances)
            nearest = int(np.argmin(others))
            is_nearer = not own.size or others[nearest] < own.min()
            if others[nearest] <= limit and is_nearer:
                distance = round(float(others[nearest]), 2)
                found.append(Message.of("looks-like", other=self._people[nearest], distance=distance))
            elif own.size and own.min() > limit:
                found.append(Message.of("unlike-own", person=person))
        self._add(person, enrolled.vector)
        return tuple(found)

    def _read(self, dimension: int) -> NDArray[np.float32]:
        if self._vectors is None:
            gathered = GatheredTemplates(self._index)
            templates, _ = gathered.of(self._pictures, self._enroller.key, self._enroller.method, dimension)
            self._people = list(templates.people)
            self._vectors = np.zeros((len(self._people) + _ROOM, dimension), np.float32)
            self._vectors[: len(self._people)] = templates.vectors
        return self._vectors

    def _add(self, person: str, vector: NDArray[np.float32]) -> None:
        assert self._vectors is not None
        count = len(self._people)
        if count == len(self._vectors):
            self._vectors = np.concatenate((self._vectors, np.zeros_like(self._vectors)))
        self._vectors[count] = vector
        self._people.append(person)
