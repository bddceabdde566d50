"""Keys in files that only the user can read, outside the gallery: where there is no key store."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from storage.sealing.errors import SealedError
from storage.sealing.header import write_private
from storage.sealing.keys import KEY_BYTES


def key_file(folder: Path, name: str) -> Path:
    return folder / f"{name}.key"


def get_key(folder: Path, name: str) -> bytes | None:
    """Raises SealedError where the file cannot be read, or others can read it and that cannot be changed."""
    file = key_file(folder, name)
    try:
        if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            file.chmod(0o600)
        content = file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError) as error:
        raise SealedError(
            "The key file {file} cannot be read ({error}). Make it readable for you alone; nothing was changed.",
            file=file,
            error=getattr(error, "strerror", None) or error,
        ) from error
    try:
        key = bytes.fromhex(content)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise SealedError(
            "The key file {file} is damaged: bring it back from a backup, or use: python main.py privacy recover. "
            "Nothing was changed.",
            file=file,
        )
    return key


def set_key(folder: Path, name: str, key: bytes) -> None:
    """Raises SealedError where it cannot be written."""
    file = key_file(folder, name)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(file, key.hex().encode() + b"\n")
    except OSError as error:
        raise SealedError(
            "The key file {file} cannot be written ({error}): make its folder writable. Nothing was sealed.",
            file=file,
            error=error.strerror or error,
        ) from error
    if get_key(folder, name) != key:
        raise SealedError("The key file {file} was not kept by its disk. Nothing was sealed.", file=file)


def delete_key(folder: Path, name: str) -> None:
    """Raises OSError."""
    key_file(folder, name).unlink(missing_ok=True)
