"""People of LDIF files (RFC 2849), as ``ldapsearch`` and Active Directory's ``ldifde`` write them.

Own, as ldif3 3.2.2 raises on every value in base64.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path

from recognition.message import Text
from storage.directories.entries import MAX_VALUE, Entry, Photo, PhotoKind, photo_of
from storage.directories.problems import DirectoryError
from storage.directories.text_lines import decoded

IDS = ("employeenumber", "employeeid", "uid", "samaccountname", "entryuuid", "objectguid", "dn")
"""By which an entry is known; the first one that it has."""
NAMES = ("displayname", "cn", "name")
PHOTOS = ("jpegphoto", "thumbnailphoto", "photo")
_PEOPLE = {"person", "organizationalperson", "inetorgperson", "user"}
_BASE64, _ADDRESS, _PLAIN = b":", b"<", b""

Value = tuple[bytes, bytes]
"""(how it is given, what is given)"""


def read_ldif(file: Path, id_field: str = "", name_field: str = "", photo_field: str = "") -> Iterator[Entry]:
    """Entries that are people, by their class, or have a photo. Raises UsageError where it is no LDIF file; OSError."""
    is_any = False
    for line, attributes in _records(file):
        if "dn" not in attributes:
            if set(attributes) <= {"version"}:
                continue
            raise DirectoryError("The entry at line {line} of {file} has no dn: it is no LDIF.", line=line, file=file)
        is_any = True
        if _text(attributes, "changetype") not in ("", "add"):
            raise DirectoryError(
                "Line {line} of {file} is a change of an entry; export the entries themselves.", line=line, file=file
            )
        entry = _entry(file, line, attributes, id_field, name_field, photo_field)
        classes = {_decoded(each).lower() for each in attributes.get("objectclass", ())}
        if entry.photos or classes & _PEOPLE:
            yield entry
    if not is_any:
        raise DirectoryError("{file} is no LDIF file: it holds no entry with a dn.", file=file)


def _entry(
    file: Path, line: int, attributes: dict[str, list[Value]], id_field: str, name_field: str, photo_field: str
) -> Entry:
    ids = (id_field.lower(),) if id_field else IDS
    names = (name_field.lower(),) if name_field else NAMES
    name = next((text for each in names if (text := _text(attributes, each))), "")
    if not name and not name_field:
        name = f"{_text(attributes, 'givenname')} {_text(attributes, 'sn')}".strip()
    photos = [
        _photo(value, file.parent)
        for each in ((photo_field.lower(),) if photo_field else PHOTOS)
        for value in attributes.get(each, ())
    ]
    id_ = next((text for each in ids if (text := _text(attributes, each))), "")
    return Entry(id_, name, tuple(dict.fromkeys(photos)), f"line {line}")


def _photo(value: Value, folder: Path) -> Photo:
    how, content = value
    if len(content) > MAX_VALUE:
        return Photo(PhotoKind.PROBLEM, Text("The photo is too large."))
    text = content.decode("ascii", errors="replace")
    return Photo(PhotoKind.DATA, text) if how == _BASE64 else photo_of(text, folder)


def _text(attributes: dict[str, list[Value]], name: str) -> str:
    values = attributes.get(name)
    return _decoded(values[0]) if values else ""


def _decoded(value: Value) -> str:
    """Of bytes that are no text, as an ``objectGUID``, the hexadecimal digits."""
    how, content = value
    if how != _BASE64:
        return decoded(content).strip()
    try:
        content = base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return ""
    try:
        text = content.decode("utf-8").strip()
        return text if text.isprintable() else content.hex()
    except UnicodeDecodeError:
        return content.hex()


def _records(file: Path) -> Iterator[tuple[int, dict[str, list[Value]]]]:
    """(line, attribute in small letters -> values) of one record after the other."""
    record: dict[str, list[Value]] = {}
    start = 0
    for number, line in _logical_lines(file):
        if line:
            name, colon, value = line.partition(b":")
            if not colon:
                raise DirectoryError("Line {number} of {file} has no colon: it is no LDIF.", number=number, file=file)
            how = value[:1] if value[:1] in (_BASE64, _ADDRESS) else _PLAIN
            key = decoded(name).partition(";")[0].strip().lower()
            start = start if record else number
            record.setdefault(key, []).append((how, value[len(how) :].strip()))
        elif record:
            yield start, record
            record = {}
    if record:
        yield start, record


def _logical_lines(file: Path) -> Iterator[tuple[int, bytes]]:
    """(number of the first line, unfolded line), without comments; empty lines end a record. Too long a line is cut."""
    start, parts, size = 0, list[bytes](), 0
    with file.open("rb") as stream:
        for number, raw in enumerate(stream, 1):
            line = raw.rstrip(b"\r\n")
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line[:1] == b" " and parts:
                if size <= MAX_VALUE:
                    parts.append(line[1:])
                    size += len(line)
                continue
            if parts and not parts[0].startswith(b"#"):
                yield start, b"".join(parts)
            start, parts, size = number, [line], len(line)
    if parts and not parts[0].startswith(b"#"):
        yield start, b"".join(parts)
