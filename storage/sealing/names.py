"""Names of files and folders below ``.rollcall`` that tell whose they are: encrypted where the gallery is sealed.

Everywhere else such a path has its names as people know them, as ``.rollcall/not/Ada/seen.jpg``; ``stored_at`` says
where that is on the disk. Each part is encrypted by AES-SIV (RFC 5297), bound to the folder it lies in, so that equal
names in two folders differ.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from storage.sealing.keys import GalleryKey
from storage.sealing.vault import Vault, private_folder_of, vault_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

_MARK = "="
_AREAS = {"photos": 1, "not": 1, "ignored": 1, "removed": 2, "set-aside": 2}
"""How many parts of a path stay as they are: the folder, and of the trash the time at which something came there."""
_OURS = ("why.json", "why.txt")
"""Files that say nothing by their names."""
LONGEST = 174
"""Bytes of a name in UTF-8 that can be encrypted, as file systems allow 255; a longer one stays as it is."""


def stored_at(path: Path) -> Path:
    """Where a file or folder is on the disk. A path that is one already is returned as it is.

    Raises SealedError where there is no key for the names.
    """
    folder = private_folder_of(path)
    if folder is None:
        return path
    parts = path.relative_to(folder).parts
    if len(parts) <= _AREAS.get(parts[0] if parts else "", len(parts)):
        return path
    vault = vault_of(folder)
    if vault is None:
        return path
    parts = _shown(vault, parts)
    # Names may still be plain, or under the former key, until ``conversion`` is through.
    places = [_place(folder, parts, key) for key in _keys(vault)]
    return next((each for each in places if os.path.lexists(each)), places[0])


def place_in_force(path: Path) -> Path:
    """Where a file is to be, that is at ``path`` or another place of the same. Raises SealedError."""
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder)
    if folder is None or vault is None:
        return path
    return _place(folder, _shown(vault, path.relative_to(folder).parts), vault.key)


def shown_parts(folder: Path, path: Path) -> tuple[str, ...]:
    """The parts of ``path`` below ``folder``, the private one, with names as people know them."""
    parts = path.relative_to(folder).parts
    if not any(each.startswith(_MARK) for each in parts):
        return parts
    vault = vault_of(folder)
    return parts if vault is None else _shown(vault, parts)


def shown_path(path: Path) -> Path:
    """``path`` with names as people know them. Raises SealedError."""
    folder = private_folder_of(path)
    return path if folder is None else folder.joinpath(*shown_parts(folder, path))


def shown_name(path: Path) -> str:
    """The name of what is at ``path``, as people know it. Raises SealedError."""
    if not path.name.startswith(_MARK):
        return path.name
    folder = private_folder_of(path)
    return path.name if folder is None else shown_parts(folder, path)[-1]


def is_named(folder: Path, path: Path) -> bool:
    """Whether a path below ``folder``, the private one, tells by a name whose file it is. Asks for no key."""
    parts = path.relative_to(folder).parts
    kept = _AREAS.get(parts[0], len(parts))
    return any(not each.startswith(_MARK) and each not in _OURS for each in parts[kept:])


def tells_a_name(path: Path) -> bool:
    """Whether a folder is one of those in ``_AREAS`` that are called after people, encrypted or not."""
    folder = private_folder_of(path)
    parts = () if folder is None else path.relative_to(folder).parts
    return bool(parts) and len(parts) > _AREAS.get(parts[0], len(parts))


def _keys(vault: Vault) -> list[GalleryKey | None]:
    return [vault.key, *(each for each in vault.keys if each is not vault.key), *([None] if vault.key else [])]


def _place(folder: Path, parts: Sequence[str], key: GalleryKey | None) -> Path:
    kept = _AREAS.get(parts[0], len(parts)) if parts else 0
    if key is None or len(parts) <= kept:
        return folder.joinpath(*parts)
    hidden = (
        name if name in _OURS else _encrypted(key.names, "/".join(parts[: kept + number]), name)
        for number, name in enumerate(parts[kept:])
    )
    return folder.joinpath(*parts[:kept], *hidden)


def _shown(vault: Vault, parts: Sequence[str]) -> tuple[str, ...]:
    shown: list[str] = []
    for part in parts:
        names = (_decrypted(key.names, "/".join(shown), part) for key in vault.keys) if part.startswith(_MARK) else ()
        shown.append(next((each for each in names if each is not None), part))
    return tuple(shown)


@lru_cache(maxsize=4)
def _cipher(key: bytes) -> AESSIV:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

    return AESSIV(key)


@lru_cache(maxsize=50_000)
def _encrypted(key: bytes, folder: str, name: str) -> str:
    content = name.encode("utf-8", "surrogateescape")
    if len(content) > LONGEST:
        return name
    hidden = _cipher(key).encrypt(content, [folder.encode("utf-8", "surrogateescape")])
    return _MARK + base64.urlsafe_b64encode(hidden).decode().rstrip("=")


@lru_cache(maxsize=50_000)
def _decrypted(key: bytes, folder: str, name: str) -> str | None:
    """None of a name that is not one of ours."""
    from cryptography.exceptions import InvalidTag

    try:
        hidden = base64.b64decode(name[len(_MARK) :] + "=" * (-len(name[len(_MARK) :]) % 4), b"-_", validate=True)
        content = _cipher(key).decrypt(hidden, [folder.encode("utf-8", "surrogateescape")])
    except (ValueError, InvalidTag):
        return None
    return content.decode("utf-8", "surrogateescape")
