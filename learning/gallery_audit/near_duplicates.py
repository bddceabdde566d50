"""Which pictures of a gallery show one and the same photo: saved again, smaller, mirrored, or cut differently."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from learning.gallery_audit.membership import chunks, places
from learning.gallery_audit.unique_images import Contents
from learning.metrics.scores import Floats, Indexes
from recognition.types import Vectors
from storage.gallery.picture_records import PictureFacts

_BITS = 64
_MIRROR = np.tile(np.array([1, -1], np.float32), _BITS // 2)
"""A mirrored picture has every second of its waves across turned round, and with it that bit of its fingerprint."""

# Measured on 180 photos of three sets, saved at quality 30 to 80, at half to double size, brighter, darker, grey: their
# copies differ in at most 8 bits (those cut by 5 % at each side in at most 22), and no two photos in fewer than 12.
_ALIKE, _CUT, _THE_SAME = 8, 22, 4
_FACE, _CUT_FACE, _MIRRORED_FACE, _WORST_FACE = 0.35, 0.06, 0.25, 0.6
"""Distances of the faces up to which that is believed; the last for fingerprints that are all but the same."""
_ONE_SHOT = 0.03
"""Faces as near as this are of one shot, however it was cut."""
ABOUT_AS_LARGE = 0.85
"""Of the larger face: a detector does not measure them better."""
_SHARPER = 0.04
_MOST = 16
"""Copies of a picture that are looked at: of a film cut into thousands of pictures each is one of all the others."""


class Sameness(StrEnum):
    COPY = "copy"
    MIRRORED = "mirrored"
    RECUT = "recut"


@dataclass(frozen=True, slots=True)
class Copy:
    """Contents ``row`` and ``original``, which is the better of the two, by their numbers."""

    row: int
    original: int
    sameness: Sameness


def copies(contents: Contents) -> tuple[list[Copy], list[Copy]]:
    """Copies of a picture under the same person, each of the best; and pictures that lie under two people."""
    rows = np.flatnonzero([chart.facts is not None for chart in contents.charts])
    bits = _bits([chart.facts.fingerprint for chart in contents.charts if chart.facts is not None])
    within, between = _pairs(contents, rows, bits)
    first = dict(reversed(between))
    return _of_one_person(contents, rows, bits, within), [
        Copy(int(rows[later]), int(rows[earlier]), _sameness(bits[later], bits[earlier]))
        for later, earlier in sorted(first.items())
    ]


def _bits(fingerprints: list[int]) -> Vectors:
    """(N, 64), each 1 or -1."""
    raw = np.array(fingerprints, dtype=">u8").view(np.uint8).reshape(-1, _BITS // 8)
    return np.unpackbits(raw, axis=1).astype(np.float32) * 2 - 1


def _pairs(contents: Contents, rows: Indexes, bits: Vectors) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Numbers of ``rows`` that are copies, the later before the earlier: of one person, and of two."""
    within: list[tuple[int, int]] = []
    between: list[tuple[int, int]] = []
    vectors, person = contents.faces[rows], contents.person[rows]
    usable, seen, by_hand = contents.usable[rows], contents.seen[rows], contents.by_hand[rows]
    for part in chunks(len(rows)):
        until = slice(0, part.stop)
        same_bits = bits[part] @ bits[until].T
        turned_bits = bits[part] @ (bits[until] * _MIRROR).T
        cosines = vectors[part] @ vectors[until].T
        worth_a_look = (same_bits >= _BITS - 2 * _ALIKE) | (turned_bits >= _BITS - 2 * _ALIKE)
        worth_a_look |= cosines >= 1 - _CUT_FACE
        row, earlier = places(worth_a_look)
        later = row + part.start
        before = earlier < later
        row, earlier, later = row[before], earlier[before], later[before]
        mine = person[later] == person[earlier]
        are = _are_copies(
            (_BITS - same_bits[row, earlier]) / 2,
            (_BITS - turned_bits[row, earlier]) / 2,
            1.0 - cosines[row, earlier],
            seen[later] & seen[earlier],
            usable[later] & usable[earlier],
            mine,
        )
        are &= ~(by_hand[later] & by_hand[earlier])  # looks one after another
        for found, wanted in ((within, are & mine), (between, are & ~mine)):
            chosen = np.flatnonzero(wanted)
            chosen = chosen[_place_in_row(later[chosen]) < _MOST]
            found += zip(later[chosen].tolist(), earlier[chosen].tolist(), strict=True)
    return within, between


def _place_in_row(rows: Indexes) -> Indexes:
    """Of each of some ascending numbers how many of the same stand before it."""
    starts = np.flatnonzero(np.diff(rows, prepend=-1))
    return np.arange(len(rows)) - np.repeat(starts, np.diff(starts, append=len(rows)))


def _are_copies(
    apart: NDArray[np.floating],
    mirrored: NDArray[np.floating],
    faces: NDArray[np.floating],
    both_have_faces: NDArray[np.bool_],
    both_are_used: NDArray[np.bool_],
    mine: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Of K pairs, by the bits in which they differ, as they are and mirrored, the distance of their faces where both
    have one, and whether they are of one person. Where one is refused, its face may be too poor to speak against it."""
    by_face = (apart <= _ALIKE) & (faces <= _FACE)
    by_face |= (apart <= _CUT) & (faces <= _CUT_FACE)
    by_face |= (mirrored <= _ALIKE) & (faces <= _MIRRORED_FACE)
    by_face |= (apart <= _THE_SAME) & (faces <= _WORST_FACE) & mine
    by_face |= faces <= _ONE_SHOT
    by_picture = (np.minimum(apart, mirrored) <= _THE_SAME) & mine & ~both_are_used
    return np.asarray((by_face & both_have_faces) | by_picture, np.bool_)


def _of_one_person(contents: Contents, rows: Indexes, bits: Vectors, within: list[tuple[int, int]]) -> list[Copy]:
    groups: dict[int, list[int]] = {}
    group_of: dict[int, int] = {}
    for later, earlier in within:
        one, other = group_of.setdefault(later, later), group_of.setdefault(earlier, earlier)
        members = groups.setdefault(other, [other])
        if one != other:
            joining = groups.pop(one, [one])
            members += joining
            group_of.update(dict.fromkeys(joining, other))
    found = []
    for group in groups.values():
        best = _best(contents, rows, group)
        found += [
            Copy(int(rows[each]), int(rows[best]), _sameness(bits[each], bits[best]))
            for each in sorted(group)
            if each != best
        ]
    return found


def _best(contents: Contents, rows: Indexes, group: list[int]) -> int:
    """The one to keep: usable, its face about as large as any, the largest picture and the sharpest."""

    def facts(each: int) -> PictureFacts:
        found = contents.charts[int(rows[each])].facts
        assert found is not None
        return found

    usable = [each for each in group if contents.usable[rows[each]]] or group
    largest = max(facts(each).face or 0.0 for each in usable)
    large = [each for each in usable if (facts(each).face or 0.0) >= ABOUT_AS_LARGE * largest]

    def worth(each: int) -> tuple[float, float, int]:
        return facts(each).width * facts(each).height, round((facts(each).sharpness or 0.0) / _SHARPER), -each

    return max(large, key=worth)


def _sameness(one: Vectors | Floats, another: Vectors | Floats) -> Sameness:
    if (_BITS - float(one @ another)) / 2 <= _ALIKE:
        return Sameness.COPY
    if (_BITS - float(one @ (another * _MIRROR))) / 2 <= _ALIKE:
        return Sameness.MIRRORED
    return Sameness.RECUT
