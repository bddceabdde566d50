"""The looks of strangers between memory and file: what is grouped by number here is kept by id there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

import cv2
import numpy as np

from realtime.journal.stranger_similarity import StrangerLook
from realtime.journal.strangers import Grouping
from recognition.types import FaceChip, Image, Vectors
from storage.files.picture_notes import PictureNote, encode_picture, note_of
from storage.journal.strangers import LookRow, StoredStrangers

Embed = Callable[[Sequence[FaceChip]], "tuple[str, Vectors] | None"]
"""Portraits by the embedder in use: its key ``name@version`` and (N, D) vectors; None where there is none now."""

_REMADE_AT_ONCE = 8


class StrangerLooks:
    """``keep_hours`` 0 keeps none in the file; those in memory are forgotten soon after the stranger left.

    ``offset`` makes seconds since the epoch of the frames' times, ``source`` is the label of where they are from.
    """

    def __init__(self, stored: StoredStrangers, grouping: Grouping, keep_hours: float, embed: Embed | None) -> None:
        self.offset = 0.0
        self.source = ""
        self._stored = stored
        self._grouping = grouping
        self._keep_hours = keep_hours
        self._embed = embed
        self._ids: dict[int, int] = {}
        self._numbers: dict[int, int] = {}
        self._rows: dict[int, LookRow] = {}  # by the number of the look
        self._waiting: set[int] = set()
        self._without: set[int] = set()  # looks whose pictures are not there to be embedded anew

    def load(self) -> None:
        """Takes up the strangers in the file, other programs' too, and lets go of those that are not there any more."""
        # The longest ago come first.
        every = [(number, list(rows)) for number, rows in groupby(self._stored.looks(), key=lambda each: each.stranger)]
        found = dict(every[-self._grouping.most :])
        for number in {*self._grouping.strangers(), *self._ids}:
            if not self._is_in_use(number) and self._ids.get(number) not in found:
                self._let_go(number)
        known = {row.id: look for look, row in self._rows.items()}
        for stored, rows in found.items():
            former = self._numbers.get(stored)
            if former is not None and self._is_in_use(former):
                continue
            looks = [_look_of(row, known.get(row.id) or self._grouping.next_look()) for row in rows]
            self._pair(self._grouping.remember(looks, former), stored)
            self._rows.update(zip((each.number for each in looks), rows, strict=True))

    @property
    def is_waiting(self) -> bool:
        """Whether looks are still to be written."""
        return bool(self._waiting)

    def stored(self, number: int, first: float, last: float) -> int:
        """The id of a stranger, who gets one now where there is none yet."""
        if number not in self._ids:
            self._pair(number, self._stored.new(first, last))
        return self._ids[number]

    def number_of(self, stored: int) -> int | None:
        return self._numbers.get(stored)

    def known(self) -> tuple[int, ...]:
        """The ids of those in memory."""
        return tuple(self._numbers)

    def forget(self, stored: int) -> None:
        """Nobody any more."""
        number = self._numbers.get(stored)
        if number is not None:
            self._let_go(number)

    def merge(self, gone: int, into: int) -> None:
        """Two numbers turned out to be one; the file is told where it knows both."""
        former, stays = self._ids.get(gone), self._ids.get(into)
        if former is not None and stays is not None:
            self._stored.merge(former, stays)
        elif former is not None:
            self._pair(into, former)
        if former is not None and self._numbers.get(former) == gone:
            del self._numbers[former]
        self._ids.pop(gone, None)
        self._waiting.discard(gone)

    def write(self, *, due: bool) -> bool:
        """Stores the looks that changed, of new strangers at once, of the others when it is ``due``; says whether any
        did."""
        self._waiting |= self._grouping.take_changed()
        self._waiting &= set(self._grouping.strangers())
        wrote = False
        for number in self._grouping.take_emptied():
            if number in self._ids:
                self._stored.discard(self._ids[number])
                self._let_go(number)
                wrote = True
        for number in sorted(self._waiting):
            looks = self._grouping.looks_of(number)
            is_new = not any(each.number in self._rows for each in looks)
            if number in self._ids and (due or is_new):
                if self._keep_hours:
                    self._put(number, looks)
                    wrote = True
                self._drop_portraits(number, looks)
                self._waiting.discard(number)
        return self._make_anew() or wrote if due else wrote

    def _is_in_use(self, number: int) -> bool:
        """Whether what is in memory is newer than the file."""
        return self._grouping.is_followed(number) or number in self._waiting

    def _pair(self, number: int, stored: int) -> None:
        self._ids[number], self._numbers[stored] = stored, number

    def _let_go(self, number: int) -> None:
        for look in self._grouping.looks_of(number):
            self._rows.pop(look.number, None)
        self._grouping.forget(number)
        stored = self._ids.pop(number, None)
        if stored is not None:
            self._numbers.pop(stored, None)
        self._waiting.discard(number)

    def _put(self, number: int, looks: Sequence[StrangerLook]) -> None:
        stored = self._ids[number]
        rows = [self._rows.get(each.number) or self._row(stored, each) for each in looks]
        ids = self._stored.put_looks(stored, rows)
        for look, row, made in zip(looks, rows, ids, strict=False):
            self._rows[look.number] = replace(row, id=made, picture=None)

    def _row(self, stored: int, look: StrangerLook) -> LookRow:
        at = look.at + self.offset
        picture = None
        if look.face_chip is not None:
            picture = encode_picture(look.face_chip.image, PictureNote(look.face_chip.face, self.source, at))
        return LookRow(0, stored, at, look.quality, look.embedder, look.vector, picture, self.source)

    def _drop_portraits(self, number: int, looks: Sequence[StrangerLook]) -> None:
        for look in looks:
            if look.face_chip is not None:
                self._grouping.replace_look(number, replace(look, face_chip=None))

    def _make_anew(self) -> bool:
        """Vectors of the embedder in use for looks that have another's, a few at a time."""
        if self._embed is None or not self._grouping.embedder:
            return False
        old = [
            (number, look)
            for number in self._grouping.strangers()
            for look in self._grouping.looks_of(number)
            if look.embedder != self._grouping.embedder
            and look.number in self._rows
            and look.number not in self._without
        ][:_REMADE_AT_ONCE]
        face_chips = [face_chip_of(self._stored.picture(self._rows[look.number].id)) for _, look in old]
        self._without |= {look.number for (_, look), found in zip(old, face_chips, strict=True) if found is None}
        usable = [(*pair, found) for pair, found in zip(old, face_chips, strict=True) if found is not None]
        made = self._embed([found for *_, found in usable]) if usable else None
        if made is None or made[0] != self._grouping.embedder:
            return False
        for (number, look, _), vector in zip(usable, made[1], strict=True):
            vector = np.array(vector, dtype=np.float32)
            self._stored.put_vector(self._rows[look.number].id, made[0], vector)
            self._rows[look.number] = replace(self._rows[look.number], embedder=made[0], vector=vector)
            self._grouping.replace_look(number, replace(look, embedder=made[0], vector=vector))
        return True


def face_chip_of(picture: bytes | None) -> FaceChip | None:
    """The face of a picture that Rollcall made, or None where there is no telling."""
    note = note_of(picture) if picture is not None else None
    image = image_of(picture) if picture is not None else None
    return None if note is None or image is None else FaceChip(image, note.face)


def image_of(picture: bytes) -> Image | None:
    found = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    return None if found is None else np.asarray(found, dtype=np.uint8)


def _look_of(row: LookRow, number: int) -> StrangerLook:
    return StrangerLook(number, row.vector, row.embedder, row.quality, row.taken_at)
