"""Keeps strangers' looks in memory, by number, and in the journal file, by id, consistent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

import cv2
import numpy as np

from realtime.journal.stranger_similarity import StrangerLook
from realtime.journal.strangers import Grouping
from recognition.types import FaceChip, Image, Vectors
from storage.files.picture_notes import PictureNote, encode_picture, note_of
from storage.journal.journal import SightingRow
from storage.journal.strangers import ERASED, LookRow, StoredStrangers

Embed = Callable[[Sequence[FaceChip]], "tuple[str, Vectors] | None"]
"""Embeds face chips: the key ``name@version`` of the embedder in use and (N, D) vectors; None if there is none."""

_REEMBEDDED_AT_ONCE = 8


class StrangerLooks:
    """Not thread-safe.

    keep_hours: 0 stores no looks; those in memory are dropped soon after the stranger left.
    offset: added to frame times it gives seconds since the epoch.
    """

    def __init__(self, stored: StoredStrangers, grouping: Grouping, keep_hours: float, embed: Embed | None) -> None:
        self.offset = 0.0
        self._stored = stored
        self._grouping = grouping
        self._keep_hours = keep_hours
        self._embed = embed
        self._ids: dict[int, int] = {}
        self._numbers: dict[int, int] = {}
        self._rows: dict[int, LookRow] = {}  # by the number of the look
        self._unsaved: set[int] = set()
        self._without_picture: set[int] = set()  # looks that cannot be embedded again

    def load(self) -> None:
        """Reads the strangers of the file, other programs' included, and drops those that it no longer holds."""
        # Oldest first.
        every = [(number, list(rows)) for number, rows in groupby(self._stored.looks(), key=lambda each: each.stranger)]
        found = dict(every[-self._grouping.max_strangers :])
        for number in {*self._grouping.strangers(), *self._ids}:
            if not self._is_newer(number) and self._ids.get(number) not in found:
                self._drop(number)
        known = {row.id: look for look, row in self._rows.items()}
        for stored, rows in found.items():
            former = self._numbers.get(stored)
            if former is not None and self._is_newer(former):
                continue
            looks = [
                StrangerLook(
                    known.get(row.id) or self._grouping.next_look(), row.vector, row.embedder, row.quality, row.taken_at
                )
                for row in rows
            ]
            self._pair(self._grouping.remember(looks, former), stored)
            self._rows.update(zip((each.number for each in looks), rows, strict=True))

    @property
    def has_unsaved(self) -> bool:
        return bool(self._unsaved)

    def id_of(self, number: int, first: float, last: float) -> int:
        """The id of a stranger, who is stored now if they were not."""
        if number not in self._ids:
            self._pair(number, self._stored.new(first, last))
        return self._ids[number]

    def number_of(self, stored: int) -> int | None:
        return self._numbers.get(stored)

    def known(self) -> tuple[int, ...]:
        """The ids of those in memory."""
        return tuple(self._numbers)

    def forget(self, stored: int) -> None:
        number = self._numbers.get(stored)
        if number is not None:
            self._drop(number)

    def merge_all(self, merged: list[tuple[int, int]]) -> None:
        """Merges each (removed, into), and takes it from the list."""
        while merged:
            self.merge(*merged[0])
            del merged[0]

    def merge(self, removed: int, into: int) -> None:
        """Merges two numbers, in the file as well if both are stored."""
        former, kept = self._ids.get(removed), self._ids.get(into)
        if former is not None and kept is not None:
            self._stored.merge(former, kept)
        elif former is not None:
            self._pair(into, former)
        if former is not None and self._numbers.get(former) == removed:
            del self._numbers[former]
        self._ids.pop(removed, None)
        self._unsaved.discard(removed)

    def seen(self, rows: Iterable[SightingRow]) -> None:
        """Notes when strangers were last seen whose sightings are not stored."""
        for row in rows:
            if row.stranger is not None and row.person is None:
                self._stored.seen(row.stranger, row.last_seen)

    def fates(self) -> dict[int, str | None]:
        """Of all who are known here; erased are those the file does not know any more."""
        known = self.known()
        return dict.fromkeys(known, ERASED) | self._stored.fates(known)

    def write(self, *, due: bool) -> bool:
        """Stores changed looks: of new strangers at once, of others when ``due``. Returns whether it stored any."""
        self._unsaved |= self._grouping.take_changed()
        self._unsaved &= set(self._grouping.strangers())
        has_written = False
        for number in self._grouping.take_emptied():
            if number in self._ids:
                self._stored.discard(self._ids[number])
                self._drop(number)
                has_written = True
        for number in sorted(self._unsaved):
            looks = self._grouping.looks_of(number)
            is_new = not any(each.number in self._rows for each in looks)
            if number in self._ids and (due or is_new):
                if self._keep_hours:
                    self._put(number, looks)
                    has_written = True
                for look in looks:
                    if look.face_chip is not None:
                        self._grouping.replace_look(number, replace(look, face_chip=None))
                self._unsaved.discard(number)
        return self._reembed() or has_written if due else has_written

    def _is_newer(self, number: int) -> bool:
        """Whether memory is newer than the file."""
        return self._grouping.is_followed(number) or number in self._unsaved

    def _pair(self, number: int, stored: int) -> None:
        self._ids[number], self._numbers[stored] = stored, number

    def _drop(self, number: int) -> None:
        for look in self._grouping.looks_of(number):
            self._rows.pop(look.number, None)
        self._grouping.forget(number)
        stored = self._ids.pop(number, None)
        if stored is not None:
            self._numbers.pop(stored, None)
        self._unsaved.discard(number)

    def _put(self, number: int, looks: Sequence[StrangerLook]) -> None:
        stored = self._ids[number]
        rows = [self._rows.get(each.number) or self._new_row(stored, each) for each in looks]
        ids = self._stored.put_looks(stored, rows)
        for look, row, new_id in zip(looks, rows, ids, strict=False):
            self._rows[look.number] = replace(row, id=new_id, picture=None)

    def _new_row(self, stored: int, look: StrangerLook) -> LookRow:
        at = look.at + self.offset
        picture = None
        if look.face_chip is not None:
            picture = encode_picture(look.face_chip.image, PictureNote(look.face_chip.face, look.source, at))
        return LookRow(0, stored, at, look.quality, look.embedder, look.vector, picture, look.source)

    def _reembed(self) -> bool:
        """Embeds looks of a former embedder with the one in use, a few at a time; returns whether it did."""
        if self._embed is None or not self._grouping.embedder:
            return False
        old = [
            (number, look)
            for number in self._grouping.strangers()
            for look in self._grouping.looks_of(number)
            if look.embedder != self._grouping.embedder
            and look.number in self._rows
            and look.number not in self._without_picture
        ][:_REEMBEDDED_AT_ONCE]
        usable = []
        for number, look in old:
            chip = face_chip_of(self._stored.picture(self._rows[look.number].id))
            if chip is None:
                self._without_picture.add(look.number)
            else:
                usable.append((number, look, chip))
        embedded = self._embed([chip for *_, chip in usable]) if usable else None
        if embedded is None or embedded[0] != self._grouping.embedder:
            return False
        key = embedded[0]
        for (number, look, _), vector in zip(usable, embedded[1], strict=True):
            vector = np.array(vector, dtype=np.float32)
            self._stored.put_vector(self._rows[look.number].id, key, vector)
            self._rows[look.number] = replace(self._rows[look.number], embedder=key, vector=vector)
            self._grouping.replace_look(number, replace(look, embedder=key, vector=vector))
        return True


def face_chip_of(picture: bytes | None) -> FaceChip | None:
    """The face of a picture saved by Rollcall, or None if the picture has no note of it."""
    note = note_of(picture) if picture is not None else None
    image = image_of(picture) if picture is not None else None
    return None if note is None or image is None else FaceChip(image, note.face)


def image_of(picture: bytes) -> Image | None:
    found = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    return None if found is None else np.asarray(found, dtype=np.uint8)
