"""Reads and writes files below ``.rollcall``: sealed where the gallery is, plain where it is not.

Whatever stores a name, a face, a template or a time in a file of its own there calls these, and nothing else.
"""

from __future__ import annotations

import base64
import errno
import io
import os
from pathlib import Path
from typing import BinaryIO

from storage.files.part_files import part_file
from storage.sealing.errors import ChangedFileError, SealedError
from storage.sealing.names import shown_parts, stored_at
from storage.sealing.sealed_file import HEAD_BYTES, MAGIC, sealed, tag_of, unsealed
from storage.sealing.vault import private_folder_of, vault_of

LINES = ".jsonl"
"""Ending of files that grow by a line at a time, each sealed by itself."""
_LINE_MARK = b"*"
_BY_NAME = ("trained", "erasures")
"""Folders whose files are bound to their names alone: they are renamed as a whole, and checked by their content."""


def read_file(path: Path) -> bytes:
    """The content of a file, sealed or plain. Raises OSError, ChangedFileError among them, and SealedError."""
    content = stored_at(path).read_bytes()
    return opened_content(path, content) if content.startswith(MAGIC) else content


def open_file(path: Path) -> BinaryIO:
    """The content as a stream; of a plain file it is not read yet. Raises as ``read_file``."""
    stream = stored_at(path).open("rb")
    try:
        head = stream.read(len(MAGIC))
        stream.seek(0)
        if head != MAGIC:
            return stream
        content = stream.read()
    except BaseException:
        stream.close()
        raise
    stream.close()
    return io.BytesIO(opened_content(path, content))


def write_file(path: Path, content: bytes) -> None:
    """Replaces a file atomically, readable by the user alone. Raises OSError, SealedError."""
    stored = sealed_for(path, content)  # before it is asked where: this may make the key
    place = stored_at(path)
    if place != path:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with part_file(place.parent) as part:
        write_part(part, stored)
        os.replace(part, place)


def sealed_for(path: Path, content: bytes) -> bytes:
    """What is to be written to ``path``: sealed where that lies in a sealed gallery's private folder."""
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder, making=True)
    if folder is None or vault is None or vault.key is None:
        return content
    return sealed(vault.key, purpose_of(folder, path), content)


def opened_content(path: Path, content: bytes) -> bytes:
    """The content of a file that was read from ``path``. Raises ChangedFileError, SealedError."""
    tag = tag_of(content[:HEAD_BYTES])
    if tag is None:
        if content.startswith(MAGIC):
            raise ChangedFileError(errno.EIO, "it was changed, or is damaged", str(path))
        return content
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder)
    key = None if vault is None else vault.by_tag(tag)
    if folder is None or key is None:
        raise ChangedFileError(errno.EIO, "it is sealed with a key that is not this gallery's", str(path))
    try:
        return unsealed(key, purpose_of(folder, path), content)
    except ChangedFileError as error:
        raise ChangedFileError(errno.EIO, str(error), str(path)) from error


def sealed_line(path: Path, number: int, content: bytes) -> bytes:
    """A line of a file that grows, numbered from 0, without its end; ``content`` holds no end of a line."""
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder, making=True)
    if folder is None or vault is None or vault.key is None:
        return content
    return _LINE_MARK + base64.b64encode(sealed(vault.key, _line_purpose(folder, path, number), content))


def opened_line(path: Path, number: int, line: bytes) -> bytes | None:
    """The content of such a line, sealed or plain; None where it was changed, or cut short. Raises SealedError."""
    if not line.startswith(_LINE_MARK):
        return line
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder)
    if folder is None or vault is None:
        return None
    try:
        content = base64.b64decode(line[len(_LINE_MARK) :], validate=True)
        key = vault.by_tag(tag_of(content[:HEAD_BYTES]) or "")
        return None if key is None else unsealed(key, _line_purpose(folder, path, number), content)
    except (ValueError, ChangedFileError):
        return None


def is_current(path: Path, content: bytes) -> bool:
    """Whether the content of a file, as it is stored, is sealed with the key in force, or plain where nothing is to be
    sealed."""
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder)
    wanted = None if vault is None or vault.key is None else vault.key.tag
    if path.suffix != LINES:
        return tag_of(content[:HEAD_BYTES]) == wanted
    mark = b"" if wanted is None else _LINE_MARK + base64.b64encode(MAGIC + bytes.fromhex(wanted))[:16]
    return all(
        line.startswith(mark) if wanted is not None else not line.startswith(_LINE_MARK)
        for line in content.splitlines()
    )


def is_sealed_content(path: Path, content: bytes) -> bool:
    """Whether the stored content of a file is sealed, by whatever key: every line of one that grows."""
    if path.suffix != LINES:
        return content.startswith(MAGIC)
    return all(line.startswith(_LINE_MARK) for line in content.splitlines())


def converted(path: Path, content: bytes) -> bytes:
    """The stored content of a file as ``is_current`` wants it. Raises ChangedFileError, SealedError."""
    if path.suffix != LINES:
        return sealed_for(path, opened_content(path, content))
    lines = []
    for number, line in enumerate(content.splitlines(keepends=True)):
        opened = opened_line(path, number, line[:-1]) if line.endswith(b"\n") else None
        if opened is None:  # what follows was cut off by a kill
            break
        lines.append(sealed_line(path, number, opened) + b"\n")
    return b"".join(lines)


def private_opener(path: str, flags: int) -> int:
    """For ``open``: a new file is readable by the user alone."""
    return os.open(path, flags, 0o600)


def _line_purpose(folder: Path, path: Path, number: int) -> str:
    return f"{purpose_of(folder, path)}:{number}"


def write_part(part: Path, content: bytes, *, is_private: bool = True) -> None:
    """Fills a file in the making, and flushes it to the disk. Raises OSError."""
    with part.open("wb") as stream:
        if is_private:
            os.chmod(part, 0o600)
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def is_sealed_file(path: Path) -> bool:
    """By its first bytes. Raises OSError."""
    with stored_at(path).open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def purpose_of(folder: Path, path: Path) -> str:
    """What a file below ``folder``, the private one, is for: it is authenticated with its content."""
    parts = shown_parts(folder, path)
    return f"{parts[0]}/{parts[-1]}" if parts[0] in _BY_NAME else "/".join(parts)


__all__ = (
    "ChangedFileError",
    "SealedError",
    "is_sealed_file",
    "open_file",
    "opened_content",
    "purpose_of",
    "read_file",
    "sealed_for",
    "write_file",
    "write_part",
)
