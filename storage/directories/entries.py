"""One person of a directory, and the content of their photos."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from storage.directories.face_records import MAGIC, images_of
from storage.directories.local_address import content_at
from storage.directories.problems import PhotoError

MAX_PHOTO = 20_000_000
"""Bytes of one photo: more is no portrait of a directory."""
MAX_VALUE = 2 * MAX_PHOTO
"""Characters of one value in a file: base64 of the largest photo, with line ends."""


class PhotoKind(Enum):
    DATA = "data"
    FILE = "file"
    ADDRESS = "address"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Photo:
    """Where a photo is. ``value``: base64 text, a ``data:`` URI, a path, an address, or why there is none."""

    kind: PhotoKind
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One person.

    id: by which the directory knows them, always text; empty where it has none.
    name: empty where the entry has none.
    place: where the entry stands, such as ``line 12``.
    """

    id: str
    name: str
    photos: tuple[Photo, ...]
    place: str


Entries = Callable[[], Iterator[Entry]]
"""Reads a directory from its start each time it is called. Raises UsageError where the file is none of its kind."""


def photo_of(value: str, folder: Path) -> Photo:
    """Of a value that may be a ``data:`` URI, an address, a path relative to ``folder``, or base64."""
    value = value.strip()
    scheme = value[:8].lower()
    if scheme.startswith("data:"):
        return Photo(PhotoKind.DATA, value)
    if scheme.startswith(("http:", "https:")):
        return Photo(PhotoKind.ADDRESS, value)
    if scheme.startswith("file:"):
        return Photo(PhotoKind.FILE, url2pathname(unquote(urlsplit(value).path)))
    if len(value) > 1000 or "\n" in value:  # longer than a path
        return Photo(PhotoKind.DATA, value)
    file = folder / value.replace("\\", "/")
    if not file.is_file() and _is_data(value):
        return Photo(PhotoKind.DATA, value)
    return Photo(PhotoKind.FILE, str(file))


def contents_of(photo: Photo) -> list[bytes]:
    """The picture files of a photo: one, or each of an ISO/IEC 19794-5 record. Raises RollcallError."""
    match photo.kind:
        case PhotoKind.PROBLEM:
            raise PhotoError(photo.value)
        case PhotoKind.DATA:
            content = _decoded(photo.value)
        case PhotoKind.ADDRESS:
            content = content_at(photo.value, MAX_PHOTO)
        case PhotoKind.FILE:
            content = _read(Path(photo.value))
    if len(content) > MAX_PHOTO:
        raise PhotoError("The photo is larger than {megabytes} MB.", megabytes=MAX_PHOTO // 1_000_000)
    return images_of(content) if content.startswith(MAGIC) else [content]


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_PHOTO + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise PhotoError("The photo {file} cannot be opened ({why}).", file=file.name, why=why) from error


def _is_data(value: str) -> bool:
    """Whether a short text is base64 of a picture, not the path of a missing file."""
    try:
        return base64.b64decode(value, validate=True)[:3] in (b"\xff\xd8\xff", b"\x89PN", b"FAC")
    except (binascii.Error, ValueError):
        return False


def _decoded(value: str) -> bytes:
    if value[:5].lower() == "data:":
        head, comma, value = value.partition(",")
        if not comma:
            raise PhotoError("The photo's data: address holds no data.")
        if not head.rstrip("\\").lower().endswith(";base64"):
            return unquote_to_bytes(value)
        value = unquote(value)
    value = "".join(value.split())
    try:
        return base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise PhotoError("The photo is no valid base64; export it again.") from error
