"""Face tags in ``.picasa.ini``, which Picasa writes into each folder.

A section for each picture has ``faces=rect64(…),id;…``: 16 hexadecimal digits hold left, top, right and bottom as
shares of 65,535, leading zeros left out; the ids are names in ``[Contacts2]``, or ``[Contacts]`` of older versions.
Names that no folder has stand in ``contacts.xml`` of the user's profile, with the ids that they have in Picasa Web
Albums, too: ``[Contacts]`` has those, with the name of an account instead of the person's.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

from storage.tags.face_tag import FaceTag

INI_FILES = (".picasa.ini", "Picasa.ini", "picasa.ini")
CONTACTS_FILE = "contacts.xml"
_ACCOUNT = re.compile(r"\S+_lh,[0-9a-fA-F]{1,16}")
_PROFILES = (
    ("LOCALAPPDATA", "Google/Picasa2/contacts"),
    ("HOME", "Library/Application Support/Google/Picasa3/contacts"),
)
_NOBODY = "ffffffffffffffff"
_FACE = re.compile(r"rect64\(([0-9a-fA-F]{1,16})\),([0-9a-fA-F]{1,16})")
_MAX_BYTES = 50_000_000


def picasa_tags(folder: Path, contacts: Mapping[str, str] | None = None) -> Mapping[str, tuple[FaceTag, ...]]:
    """Tags by the name of the picture in ``folder``, in lower case. Raises OSError.

    contacts: names by ids of 16 digits, for those that the folder does not name.
    """
    file = next((folder / name for name in INI_FILES if (folder / name).is_file()), None)
    if file is None or file.stat().st_size > _MAX_BYTES:
        return {}
    sections = _sections(file.read_bytes().decode("utf-8-sig", "replace"))
    names = dict(contacts or {})
    for title in ("Contacts", "Contacts2"):
        for key, value in sections.get(title.casefold(), {}).items():
            name = value.split(";")[0].strip()
            if name and not _ACCOUNT.fullmatch(name):
                names[key.zfill(16)] = name
    found = {}
    for title, values in sections.items():
        tags = tuple(
            FaceTag("" if contact == _NOBODY else names.get(contact.zfill(16), ""), _box(digits), "picasa")
            for digits, contact in _FACE.findall(values.get("faces", "").casefold())
        )
        if tags:
            found[title] = tags
    return found


def picasa_contacts(files: Iterable[Path]) -> Mapping[str, str]:
    """Names by ids of 16 digits: of each ``contacts.xml`` among ``files``, and of this computer's Picasa. A file that
    cannot be read, or is no such list, names nobody."""
    found: dict[str, str] = {}
    own = [Path(os.environ[name], *below.split("/"), CONTACTS_FILE) for name, below in _PROFILES if name in os.environ]
    for file in (*own, *(each for each in files if each.name.casefold() == CONTACTS_FILE)):
        with suppress(OSError, ElementTree.ParseError):
            if file.is_file() and file.stat().st_size <= _MAX_BYTES:
                found.update(_contacts(file.read_bytes()))
    return found


def _contacts(content: bytes) -> Iterator[tuple[str, str]]:
    if b"<!" in content:  # Picasa declares nothing
        return
    for contact in ElementTree.fromstring(content).iter("contact"):
        name = " ".join(contact.get("name", "").split())
        for each in (contact, *contact.iter("subject")):
            id_ = each.get("id", "").casefold()
            if name and id_:
                yield id_.zfill(16), name


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
