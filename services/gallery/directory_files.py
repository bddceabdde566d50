"""Which reader a file of people is read by."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from recognition.errors import UsageError
from recognition.input_files import require_file

if TYPE_CHECKING:
    from storage.directories.entries import Entries

VCARD, LDIF, TABLE = (".vcf", ".vcard"), (".ldif", ".ldf"), (".csv", ".tsv", ".txt")
SUFFIXES = (*VCARD, *LDIF, *TABLE)


def entries_of(
    file: Path, *, id_field: str = "", name_field: str = "", photo_field: str = "", photos: Path | None = None
) -> Entries:
    """Reads ``file`` each time it is called.

    id_field, name_field, photo_field: columns or attributes with other names than the usual ones.
    photos: a folder of pictures that are called by the ids of a table.

    Raises UsageError where it is no such file, or does not take these arguments.
    """
    require_file(file)
    ending = file.suffix.lower()
    fields = id_field, name_field, photo_field
    if photos is not None:
        if ending not in TABLE:
            raise UsageError("A folder of photos goes with a .csv file.")
        if not photos.is_dir():
            raise UsageError("There is no folder {folder}.", folder=photos)
    if ending in TABLE:
        from storage.directories.people_tables import read_table

        return functools.partial(read_table, file, *fields, photos)
    if ending in LDIF:
        from storage.directories.ldif import read_ldif

        return functools.partial(read_ldif, file, *fields)
    if ending in VCARD:
        from storage.directories.vcard import read_vcards

        if any(fields):
            raise UsageError("A vCard file says itself what is what: it takes no --id, --name or --photo.")
        return functools.partial(read_vcards, file)
    raise UsageError("{file} is none of {endings}.", file=file.name, endings=", ".join(SUFFIXES))
