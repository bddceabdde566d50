"""People of CSV files: photos as paths, data or local addresses, or in a folder as ``ID.jpg``."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from storage.directories.entries import MAX_VALUE, Entry, Photo, PhotoKind, photo_of
from storage.directories.problems import DirectoryError
from storage.files.picture_files import is_picture_name

IDS = ("id", "employeenumber", "employeeid", "personnelnumber", "number", "uid")
NAMES = ("name", "fullname", "displayname", "person")
FIRST, LAST = ("firstname", "givenname"), ("lastname", "surname", "sn", "familyname")
PHOTOS = ("photo", "picture", "image", "jpegphoto", "thumbnailphoto", "path", "file", "url", "address")
_RECORD = ".fac"


def read_table(
    file: Path, id_field: str = "", name_field: str = "", photo_field: str = "", photos: Path | None = None
) -> Iterator[Entry]:
    """Each row is a person, all cells are text. ``photos``: a folder with ``ID.jpg``.

    Raises UsageError where a column is missing, or a row has more cells than the heading; OSError.
    """
    csv.field_size_limit(min(MAX_VALUE, sys.maxsize))
    in_folder = _by_stem(photos) if photos is not None else {}
    with file.open(encoding=_encoding(file), newline="") as stream:
        head = stream.readline()
        stream.seek(0)
        try:
            rows = csv.reader(stream, delimiter=max(",;\t", key=head.count), strict=True)
            columns = _columns(file, next(rows, []), id_field, name_field, photo_field, photos is not None)
            for row in rows:
                if any(each.strip() for each in row):
                    cells = {key: row[at].strip() for key, at in columns.items() if at < len(row)}
                    yield _entry(file, cells, in_folder, f"line {rows.line_num}")
        except (csv.Error, UnicodeError) as error:
            raise DirectoryError("{file} is no readable CSV ({error}).", file=file, error=error) from error


def _entry(file: Path, cells: Mapping[str, str], in_folder: Mapping[str, list[Path]], place: str) -> Entry:
    id_ = cells.get("id", "")
    name = cells.get("name", "") or f"{cells.get('first', '')} {cells.get('last', '')}".strip()
    photos = [photo_of(cells["photo"], file.parent)] if cells.get("photo") else []
    photos += [Photo(PhotoKind.FILE, str(each)) for each in in_folder.get(id_.casefold(), ())]
    return Entry(id_, name, tuple(photos), place)


def _columns(
    file: Path, head: list[str], id_field: str, name_field: str, photo_field: str, has_folder: bool
) -> dict[str, int]:
    plain = [_plain(each) for each in head]

    def place(wanted: str, usual: tuple[str, ...]) -> int | None:
        if wanted and _plain(wanted) not in plain:
            raise DirectoryError("{file} has no column '{column}'.", file=file, column=wanted)
        return next((plain.index(each) for each in ([_plain(wanted)] if wanted else usual) if each in plain), None)

    found = {"id": place(id_field, IDS), "name": place(name_field, NAMES), "photo": place(photo_field, PHOTOS)}
    if not name_field:
        found |= {"first": place("", FIRST), "last": place("", LAST)}
    columns = {key: at for key, at in found.items() if at is not None}
    if not columns.keys() & {"name", "first", "last"}:
        raise DirectoryError("{file} has no column with names; say which with --name.", file=file)
    if "photo" not in columns and not has_folder:
        raise DirectoryError("{file} has no column with photos; say which with --photo, or --photos DIR.", file=file)
    if has_folder and "id" not in columns:
        raise DirectoryError("{file} has no column that the photos are called by; say which with --id.", file=file)
    return columns


def _plain(heading: str) -> str:
    return "".join(each for each in heading.casefold() if each.isalnum())


def _encoding(file: Path) -> str:
    with file.open("rb") as stream:
        head = stream.read(4)
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            return "utf-16"
        stream.seek(0)
        try:
            for line in stream:
                line.decode("utf-8")
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _by_stem(folder: Path) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for each in sorted(folder.iterdir()):
        if each.is_file() and (is_picture_name(each.name) or each.suffix.lower() == _RECORD):
            found.setdefault(each.stem.casefold(), []).append(each)
    return found
