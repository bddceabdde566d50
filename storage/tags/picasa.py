"""Face tags in ``.picasa.ini``, which Picasa writes into each folder.

A section for each picture has ``faces=rect64(…),id;…``: 16 hexadecimal digits hold left, top, right and bottom as
shares of 65,535, leading zeros left out; the ids are names in ``[Contacts2]``, or ``[Contacts]`` of older versions.
Picasa lists more contacts in a file of the user's profile, which does not travel with the pictures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from storage.tags.face_tag import FaceTag

INI_FILES = (".picasa.ini", "Picasa.ini", "picasa.ini")
_NOBODY = "ffffffffffffffff"
_FACE = re.compile(r"rect64\(([0-9a-fA-F]{1,16})\),([0-9a-fA-F]{1,16})")
_MAX_BYTES = 50_000_000


def picasa_tags(folder: Path) -> Mapping[str, tuple[FaceTag, ...]]:
    """Tags by the name of the picture in ``folder``, in lower case. Raises OSError."""
    file = next((folder / name for name in INI_FILES if (folder / name).is_file()), None)
    if file is None or file.stat().st_size > _MAX_BYTES:
        return {}
    sections = _sections(file.read_bytes().decode("utf-8-sig", "replace"))
    contacts: dict[str, str] = {}
    for title in ("Contacts", "Contacts2"):
        for key, value in sections.get(title.casefold(), {}).items():
            contacts[key.zfill(16)] = value.split(";")[0].strip()
    found = {}
    for title, values in sections.items():
        tags = tuple(
            FaceTag("" if contact == _NOBODY else contacts.get(contact.zfill(16), ""), _box(digits), "picasa")
            for digits, contact in _FACE.findall(values.get("faces", "").casefold())
        )
        if tags:
            found[title] = tags
    return found


def _sections(text: str) -> dict[str, dict[str, str]]:
    """Not by ``configparser``: names of pictures may hold what it takes for syntax."""
    sections: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            values = sections.setdefault(line[1:-1].casefold(), {})
        elif "=" in line:
            key, _, value = line.partition("=")
            values[key.strip().casefold()] = value.strip()
    return sections


def _box(digits: str) -> tuple[float, float, float, float] | None:
    number = int(digits, 16)
    left, top, right, bottom = (((number >> shift) & 0xFFFF) / 65535 for shift in (48, 32, 16, 0))
    return (left, top, right, bottom) if left < right and top < bottom else None
