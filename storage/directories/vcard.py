"""People of vCard files, 2.1, 3.0 and 4.0.

Own, as vobject 0.9.9 keeps of a photo of version 4 only what stands before the comma of its ``data:`` URI.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from recognition.errors import UsageError
from recognition.message import Text
from storage.directories.entries import MAX_VALUE, Entry, Photo, PhotoKind, photo_of
from storage.directories.problems import DirectoryError
from storage.directories.text_lines import decoded

_ESCAPED = re.compile(r"\\([\\,;:nN])")
_PARTS = re.compile(r"(?<!\\);")
_BASE64 = ("B", "BASE64")


@dataclass(slots=True)
class _Property:
    name: str
    parameters: dict[str, str]
    value: bytes

    @property
    def encoding(self) -> str:
        return self.parameters.get("ENCODING", "").upper()

    def text(self) -> str:
        charset = self.parameters.get("CHARSET", "")
        value = quopri.decodestring(self.value) if self.encoding == "QUOTED-PRINTABLE" else self.value
        try:
            return value.decode(charset or "utf-8").strip()
        except (LookupError, UnicodeDecodeError):
            return decoded(value).strip()


@dataclass(slots=True)
class _Card:
    line: int
    id: str = ""
    name: str = ""
    parts: str = ""
    photos: list[Photo] = field(default_factory=list)


def read_vcards(file: Path) -> Iterator[Entry]:
    """Raises UsageError where it is no vCard file, or ends inside a card; OSError."""
    card: _Card | None = None
    is_any = False
    for number, line in _logical_lines(file):
        found = _property_of(line)
        if found is None:
            continue
        value = found.value.strip().upper()
        if found.name == "BEGIN" and value == b"VCARD":
            if card is not None:
                raise _cut_off(file, card.line)
            card, is_any = _Card(number), True
        elif card is None:
            continue
        elif found.name == "END" and value == b"VCARD":
            yield Entry(card.id, card.name or card.parts, tuple(card.photos), f"line {card.line}")
            card = None
        else:
            _take(card, found, file.parent)
    if card is not None:
        raise _cut_off(file, card.line)
    if not is_any:
        raise DirectoryError("{file} is no vCard file: it holds no BEGIN:VCARD.", file=file)


def _cut_off(file: Path, line: int) -> UsageError:
    return DirectoryError("The card at line {line} of {file} has no END:VCARD; export it again.", line=line, file=file)


def _take(card: _Card, found: _Property, folder: Path) -> None:
    match found.name:
        case "UID":
            card.id = card.id or found.text().removeprefix("urn:uuid:")
        case "FN":
            card.name = card.name or _unescaped(found.text())
        case "N":
            family, given, *_ = [*(_unescaped(each) for each in _PARTS.split(found.text())), "", ""]
            card.parts = card.parts or f"{given} {family}".strip()
        case "PHOTO":
            card.photos.append(_photo(found, folder))


def _photo(found: _Property, folder: Path) -> Photo:
    if len(found.value) > MAX_VALUE:
        return Photo(PhotoKind.PROBLEM, Text("The photo is too large."))
    value = found.value.decode("ascii", errors="replace").strip()
    if found.encoding in _BASE64:
        return Photo(PhotoKind.DATA, value)
    return photo_of(_unescaped(value), folder)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], text).strip()


def _logical_lines(file: Path) -> Iterator[tuple[int, bytes]]:
    """(number of the first line, unfolded line). A line of base64 without the space of a fold is one, too: some
    programs write version 2.1 so. Too long a line is cut, for ``_photo`` to refuse."""
    start, parts, size = 0, list[bytes](), 0
    is_base64 = is_quoted = False
    with file.open("rb") as stream:
        for number, raw in enumerate(stream, 1):
            line = raw.rstrip(b"\r\n")
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            more = None
            if parts and is_quoted and parts[-1].endswith(b"="):
                parts[-1] = parts[-1][:-1]
                more = line.lstrip(b" \t")
            elif parts and line[:1] in (b" ", b"\t"):
                more = line[1:]
            elif parts and is_base64 and line and b":" not in line:
                more = line
            if parts and more is not None:
                if size <= MAX_VALUE:
                    parts.append(more)
                    size += len(more)
                continue
            if parts:
                yield start, b"".join(parts)
            start, parts, size = number, [line] if line else [], len(line)
            head = line.partition(b":")[0].upper()
            is_quoted = b"QUOTED-PRINTABLE" in head
            is_base64 = b"BASE64" in head or b"ENCODING=B" in head
    if parts:
        yield start, b"".join(parts)


def _property_of(line: bytes) -> _Property | None:
    """None of a line without a colon."""
    place, quoted = -1, False
    for index, byte in enumerate(line[:4096]):
        if byte == ord('"'):
            quoted = not quoted
        elif byte == ord(":") and not quoted:
            place = index
            break
    if place < 0:
        return None
    head, *given = decoded(line[:place]).split(";")
    parameters = {}
    for each in given:
        key, equals, value = each.partition("=")
        if equals:
            parameters[key.strip().upper()] = value.strip().strip('"')
        elif key.strip().upper() in (*_BASE64, "QUOTED-PRINTABLE"):  # of version 2.1
            parameters["ENCODING"] = key.strip().upper()
    return _Property(head.rpartition(".")[2].strip().upper(), parameters, line[place + 1 :])
