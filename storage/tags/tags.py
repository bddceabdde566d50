"""All face tags of a picture: in the file, in a sidecar, in the folder's ``.picasa.ini``, in JSON beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path

from storage.tags.face_tag import FaceTag
from storage.tags.json_tags import json_tags
from storage.tags.picasa import INI_FILES, picasa_contacts, picasa_tags
from storage.tags.xmp import MAX_SIDECAR, TagsError, sidecar_of, tags_of_packet, xmp_packets

_LOOKED_AT, _HEAD = 12, 200_000
"""Pictures, and bytes of each."""


@dataclass(frozen=True, slots=True)
class PictureTags:
    """tags: without those that say the same. problem: why some could not be read, empty where all could."""

    tags: tuple[FaceTag, ...]
    problem: str = ""


class TagReader:
    """Reads tags; remembers the ``.picasa.ini`` of the last folders. Thread-safe.

    contacts: names by Picasa's ids, for those that no ``.picasa.ini`` has.
    """

    def __init__(self, contacts: Mapping[str, str] | None = None) -> None:
        self._picasa = lru_cache(maxsize=8)(partial(picasa_tags, contacts=contacts or {}))

    def read(self, file: Path, content: bytes) -> PictureTags:
        """``content``: of the picture ``file``."""
        found: list[FaceTag] = []
        problem = ""
        packets = list(xmp_packets(content))
        try:
            sidecar = sidecar_of(file)
            if sidecar is not None and sidecar.stat().st_size <= MAX_SIDECAR:
                packets.append(sidecar.read_bytes())
            found += self._picasa(file.parent).get(file.name.casefold(), ())
            found += json_tags(file)
        except OSError as error:
            problem = f"{error.filename}: {error.strerror}"
        for packet in packets:
            try:
                found += tags_of_packet(packet)
            except TagsError as error:
                problem = str(error)
        return PictureTags(_distinct(found), problem)


def seems_tagged(folder: Path, pictures: Iterable[Path]) -> bool:
    """Whether a photo manager has named faces in ``folder``, by the first bytes of a few of its ``pictures`` and what
    lies beside them."""
    if any((folder / name).is_file() for name in INI_FILES) and _named_in(folder):
        return True
    for picture in islice(pictures, _LOOKED_AT):
        with suppress(OSError):
            if any(tag.name and tag.box is not None for tag in json_tags(picture)):
                return True
        for file in (picture, sidecar_of(picture)):
            with suppress(OSError):
                if file is not None:
                    with file.open("rb") as stream:
                        head = stream.read(_HEAD)
                    if b"RegionList" in head or b"MPRI:Regions" in head:
                        return True
    return False


def _named_in(folder: Path) -> bool:
    try:
        found = picasa_tags(folder, picasa_contacts(folder.iterdir()))
        return any(tag.name for tags in found.values() for tag in tags)
    except OSError:
        return False


def _distinct(tags: list[FaceTag]) -> tuple[FaceTag, ...]:
    """Programs write the same face in two ways, side by side; and a name without a place where it has one."""
    kept: list[FaceTag] = []
    for tag in tags:
        if not any(_is_same(tag, other) for other in kept):
            kept.append(tag)
    placed = {each.name for each in kept if each.box is not None}
    return tuple(each for each in kept if each.box is not None or each.name not in placed)


def _is_same(one: FaceTag, other: FaceTag) -> bool:
    if one.name != other.name:
        return False
    if one.box is None or other.box is None:
        return one.box is other.box
    left, top = max(one.box[0], other.box[0]), max(one.box[1], other.box[1])
    right, bottom = min(one.box[2], other.box[2]), min(one.box[3], other.box[3])
    shared = max(0.0, right - left) * max(0.0, bottom - top)
    areas = [(each[2] - each[0]) * (each[3] - each[1]) for each in (one.box, other.box)]
    return shared > 0.6 * (sum(areas) - shared)
