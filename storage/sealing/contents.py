"""What is inside a sealed file, of whatever kind: for a search that has to reach everything."""

from __future__ import annotations

from pathlib import Path

from storage.sealing.databases import SUFFIX
from storage.sealing.files import LINES, is_sealed_file, opened_line, read_file
from storage.sealing.vault import private_folder_of, vault_of
from storage.sqlite_pages import image_of


def inner_content(file: Path) -> bytes | None:
    """The content of a sealed file: of a database, all its pages, free ones and those in its log as well.

    None of a file that is not sealed. Raises OSError, SealedError.
    """
    folder = private_folder_of(file)
    if folder is None:
        return None
    if file.suffix == SUFFIX:
        name, _, tag = file.stem.rpartition(".")
        vault = vault_of(folder)
        key = None if vault is None else vault.by_tag(tag)
        return None if key is None else image_of(file, key.database(name))
    if file.suffix == LINES:
        lines = enumerate(file.read_bytes().splitlines())
        return b"\n".join(opened_line(file, number, line) or b"" for number, line in lines)
    return read_file(file) if is_sealed_file(file) else None
