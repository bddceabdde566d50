"""Searches files byte by byte, inside of sealed ones too, for what may remain of a person: name, templates, photos."""

from __future__ import annotations

import mmap
import os
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.sealing.contents import inner_content
from storage.sealing.errors import SealedError
from storage.sealing.names import shown_path

_PICTURES = frozenset(
    (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif", ".heic", ".mp4", ".mkv", ".npz")
)
_CHANCE_BYTES = 6
"""A shorter name turns up by chance in compressed pictures: about once in 16 MB for three letters."""
_SAMPLE, _SAMPLE_AT = 48, 0.5
"""Bytes of a picture that are searched for, from its middle, where no two pictures agree."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What is searched for.

    names: of the person, as written.
    templates: the bytes of vectors.
    hashes: SHA-256 of pictures, in hexadecimal.
    samples: bytes out of pictures.
    """

    names: tuple[str, ...]
    templates: tuple[bytes, ...] = ()
    hashes: tuple[str, ...] = ()
    samples: tuple[bytes, ...] = ()

    def patterns(self) -> dict[str, re.Pattern[bytes]]:
        """By kind: ``name``, ``template``, ``hash`` and ``picture``."""
        names = {form for name in self.names for form in _forms(name)}
        # "Al" in "Also" is no trace of Al.
        text = [b"(?<![A-Za-z\x80-\xff])" + re.escape(each) + b"(?![A-Za-z\x80-\xff])" for each in sorted(names)]
        digests = [bytes.fromhex(each) for each in self.hashes]
        kinds = {
            "name": text,
            "template": [re.escape(each) for each in self.templates],
            "hash": [re.escape(each) for digest in digests for each in (digest, digest.hex().encode())],
            "picture": [re.escape(each) for each in self.samples],
        }
        return {kind: re.compile(b"|".join(each), re.DOTALL) for kind, each in kinds.items() if each}


@dataclass(frozen=True, slots=True)
class Found:
    """A trace. ``file`` may hold the name itself, then ``kind`` is ``file-name``."""

    file: Path
    kind: str


@dataclass(frozen=True, slots=True)
class Search:
    """What was searched, and what was found."""

    files: int
    bytes: int
    found: tuple[Found, ...]
    unreadable: tuple[Path, ...] = ()


def sample_of(content: bytes) -> bytes | None:
    """The bytes by which a picture is known again; None of one that is too short."""
    start = int(len(content) * _SAMPLE_AT)
    sample = content[start : start + _SAMPLE]
    return sample if len(sample) == _SAMPLE and len(set(sample)) > _SAMPLE // 4 else None


def search(folders: Sequence[Path], traces: Traces, *, without: Collection[Path] = ()) -> Search:
    """Searches every file under ``folders`` but those under ``without``. Links are not followed."""
    patterns = traces.patterns()
    file_name = re.compile("|".join(f"(?<!\\w){re.escape(each)}(?!\\w)" for each in traces.names))
    files = size = 0
    found: list[Found] = []
    unreadable: list[Path] = []
    for file in _files(folders, without):
        files += 1
        if any(file_name.search(unicodedata.normalize("NFC", part)) for part in _shown(file).parts[-3:]):
            found.append(Found(file, "file-name"))
        try:
            size += file.stat().st_size
            found += [Found(file, kind) for kind in _kinds_in(file, patterns, traces)]
        except (OSError, ValueError):
            unreadable.append(file)
    return Search(files, size, tuple(found), tuple(unreadable))


def _kinds_in(file: Path, patterns: dict[str, re.Pattern[bytes]], traces: Traces) -> Iterator[str]:
    is_picture = _shown(file).suffix.lower() in _PICTURES
    may_be_chance = is_picture and min(len(each.encode()) for each in traces.names) < _CHANCE_BYTES
    wanted = {kind: each for kind, each in patterns.items() if not (kind == "name" and may_be_chance)}
    with file.open("rb") as stream:
        if not os.fstat(stream.fileno()).st_size:
            return
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            found = {kind for kind, pattern in wanted.items() if pattern.search(content)}
    inside = inner_content(file)  # of a sealed one, in which nobody else could search
    if inside is not None:
        found |= {kind for kind, pattern in wanted.items() if pattern.search(inside)}
    yield from sorted(found)


def _shown(file: Path) -> Path:
    """With the name that is encrypted in a sealed gallery, so that it is found as well."""
    try:
        return shown_path(file)
    except SealedError:
        return file


def _files(folders: Iterable[Path], without: Collection[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, inner, names in os.walk(folder):
            here = Path(place)
            inner[:] = [each for each in inner if here / each not in without]
            for name in names:
                file = here / name
                if file.is_file() and not file.is_symlink() and file not in without:
                    yield file


def _forms(name: str) -> set[bytes]:
    """A name as UTF-8 in both forms of Unicode, as JSON escapes it, and as UTF-16."""
    forms = {unicodedata.normalize(form, name) for form in ("NFC", "NFD")}
    escaped = {each.encode("ascii", "backslashreplace") for each in forms}
    json_escaped = {re.sub(rb"\\x(..)", rb"\\u00\1", each) for each in escaped}
    return {each.encode() for each in forms} | escaped | json_escaped | {each.encode("utf-16-le") for each in forms}
