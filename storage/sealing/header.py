"""``.rollcall/seal.json``: which key seals a gallery, and how far sealing it got. It holds nothing secret.

It is written twice, each with its own checksum: without it the gallery cannot be opened.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from storage.files.locks import wait_for_lock
from storage.sealing.errors import SealedError

HEADER_FILE, HEADER_COPY = "seal.json", "seal.copy.json"
LOCK_FILE = "seal.lock"
_FORMAT = 1
_MAX_BYTES = 100_000


class Source(StrEnum):
    """Where a key comes from."""

    KEYSTORE = "keystore"
    FILE = "file"
    PASSPHRASE = "passphrase"


class State(StrEnum):
    """SEALING: files may still be plain, or under the former key. UNSEALING: files may still be sealed."""

    SEALING = "sealing"
    SEALED = "sealed"
    UNSEALING = "unsealing"


@dataclass(frozen=True, slots=True)
class Slot:
    """A key.

    id: under which its source has it.
    salt: hexadecimal, of this gallery.
    check: by which a wrong key is told.
    stretch: iterations, lanes and KiB of memory of Argon2id; of a passphrase only.
    """

    source: Source
    id: str
    salt: str
    check: str
    stretch: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """key: the one in force. former: that of files which are not sealed again yet. names: whether names of files are
    encrypted as well, which earlier versions did not do."""

    key: Slot
    state: State
    former: Slot | None = None
    names: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to be sealed, or to be made plain."""
        return self.state is State.SEALED and self.names


def read_header(folder: Path) -> Header | None:
    """Of ``.rollcall``; None where the gallery is not sealed. Raises SealedError where it cannot be read."""
    is_there = False
    for name in (HEADER_FILE, HEADER_COPY):
        try:
            with (folder / name).open("rb") as file:
                content = file.read(_MAX_BYTES)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise SealedError(
                "{file} cannot be read ({error}), and without it the gallery cannot be opened. Nothing was changed.",
                file=folder / name,
                error=error.strerror or error,
            ) from error
        is_there = True
        with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
            return _parsed(content)
    if is_there:
        raise SealedError(
            "{file} is damaged, and without it the gallery cannot be opened: bring it back from a backup. Nothing was "
            "changed.",
            file=folder / HEADER_FILE,
        )
    if any(folder.glob("*.sealed")):
        raise SealedError(
            "{file} is missing, and without it the sealed gallery cannot be opened: bring it back from a backup. "
            "Nothing was changed.",
            file=folder / HEADER_FILE,
        )
    return None


def write_header(folder: Path, header: Header) -> None:
    """Both files, one after the other: a kill between them leaves a valid one. Raises OSError."""
    content = _content(header)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in (HEADER_FILE, HEADER_COPY):
        write_private(folder / name, content)


def create_header(folder: Path, header: Header) -> bool:
    """Writes the first header; False where another process was quicker, whose key is in force. Raises OSError."""
    from storage.files.exclusive_rename import renamed
    from storage.files.part_files import part_file

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = _content(header)
    with part_file(folder) as part:
        part.write_bytes(content)
        os.chmod(part, 0o600)
        if not renamed(part, folder / HEADER_FILE):
            return False
    write_private(folder / HEADER_COPY, content)
    return True


@contextlib.contextmanager
def sealing_lock(folder: Path) -> Iterator[None]:
    """Waits until no other process or thread seals this gallery or changes its key. Raises OSError."""
    with open(folder / LOCK_FILE, "ab") as file:
        os.chmod(folder / LOCK_FILE, 0o600)
        wait_for_lock(file)
        yield


def tidy_header(folder: Path) -> None:
    """Deletes what a kill left of files in the making, and makes both files the same again. Raises OSError."""
    from storage.files.part_files import sweep_part_files

    sweep_part_files(folder)
    with contextlib.suppress(FileNotFoundError):
        content = (folder / HEADER_FILE).read_bytes()
        with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
            _parsed(content)
            copy = folder / HEADER_COPY
            if not copy.exists() or copy.read_bytes() != content:
                write_private(copy, content)


def remove_header(folder: Path) -> None:
    """The gallery is plain. Raises OSError."""
    for name in (HEADER_COPY, HEADER_FILE):
        (folder / name).unlink(missing_ok=True)


def header_stamp(folder: Path) -> tuple[int, ...] | None:
    """By which a change of the header is told; None where there is none."""
    try:
        status = os.stat(folder / HEADER_FILE)
    except OSError:
        return (0,) if (folder / HEADER_COPY).exists() else None
    return status.st_ino, status.st_size, status.st_mtime_ns


def write_private(file: Path, content: bytes) -> None:
    """Atomically, flushed to the disk, readable by the user alone. Raises OSError."""
    from storage.files.part_files import part_file

    with part_file(file.parent) as part:
        with part.open("wb") as stream:
            os.chmod(part, 0o600)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, file)


def _content(header: Header) -> bytes:
    values = {"format": _FORMAT, **asdict(header)}
    return json.dumps({**values, "sha256": _checksum(values)}, indent=1).encode() + b"\n"


def _checksum(values: object) -> str:
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


def _parsed(content: bytes) -> Header:
    """Raises ValueError, TypeError, KeyError, AttributeError."""
    values = json.loads(content)
    if values.pop("sha256") != _checksum(values) or values["format"] != _FORMAT:
        raise ValueError("another checksum or format")
    former = values["former"]
    key, old = _slot(values["key"]), None if former is None else _slot(former)
    return Header(key, State(values["state"]), old, bool(values.get("names")))


def _slot(values: dict[str, object]) -> Slot:
    stretch = values["stretch"]
    numbers = None if stretch is None else tuple(int(each) for each in stretch)  # type: ignore[attr-defined]
    if numbers is not None and len(numbers) != 3:
        raise ValueError("three numbers")
    return Slot(Source(str(values["source"])), str(values["id"]), str(values["salt"]), str(values["check"]), numbers)
