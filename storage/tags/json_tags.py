"""Names in JSON files beside pictures: of Google Takeout, without places, and as exiftool and osxphotos write them.

Google cuts the names of such files to 46 characters, and moves the number of a second picture of one name to the end:
``IMG_1(2).jpg`` has ``IMG_1.jpg.supplemental-metadata(2).json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from storage.tags.face_tag import FaceTag
from storage.tags.xmp import MAX_SIDECAR, OTHER_TYPES, box_around, parsed_number

_MAX_NAME = 46
_NUMBERED = re.compile(r"(.+)(\(\d+\))(\.[^.]+)")
_AREA = "X", "Y", "W", "H"

_Record = Mapping[str, Any]


def json_tags(picture: Path) -> tuple[FaceTag, ...]:
    """Of the first file beside ``picture`` that names somebody. Raises OSError."""
    for name in _names_beside(picture):
        file = picture.with_name(name)
        if file.is_file() and file.stat().st_size <= MAX_SIDECAR:
            tags = tuple(_tags(file.read_bytes()))
            if tags:
                return tags
    return ()


def _names_beside(picture: Path) -> Iterator[str]:
    yield f"{picture.name}.json"
    endings = [(picture.name, "")]
    numbered = _NUMBERED.fullmatch(picture.name)
    if numbered is not None:
        endings.append((numbered[1] + numbered[3], numbered[2]))
    for name, number in endings:
        for whole in (f"{name}.supplemental-metadata", name):
            yield f"{whole[:_MAX_NAME]}{number}.json"
    yield f"{picture.name}.supplemental-metadata.json"
    yield f"{picture.stem}.json"


def _tags(content: bytes) -> Iterator[FaceTag]:
    try:
        # Numbers stay texts: a name of digits is a name.
        found = json.loads(content, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return
    if isinstance(found, dict):
        people = (each.get("name") for each in _listed(found.get("people")) if isinstance(each, dict))
        yield from (FaceTag(name, None, "takeout") for each in people if (name := _text(each)))
    elif isinstance(found, list) and len(found) == 1 and isinstance(found[0], dict):
        # exiftool's keys may have their group before them, as in ``XMP:RegionName``.
        yield from _of_record({key.rpartition(":")[2]: value for key, value in found[0].items()})


def _of_record(record: _Record) -> Iterator[FaceTag]:
    names = record.get("RegionName")
    info = record.get("RegionInfo")
    boxed: list[tuple[str, str, Any, tuple[float, float] | None]] = []
    if isinstance(info, dict):  # written with -struct
        size = _size(info.get("AppliedToDimensions"), "")
        regions = [each for each in _listed(info.get("RegionList")) if isinstance(each, dict)]
        boxed = [(_text(each.get("Name")), _text(each.get("Type")), each.get("Area"), size) for each in regions]
    else:
        size = _size(record, "RegionAppliedToDimensions")
        columns = [_listed(record.get(f"RegionArea{each}")) for each in _AREA]
        kinds = _listed(record.get("RegionType"))
        count = len(columns[0])
        # A region without a name leaves no gap in its column: then nobody knows which name is whose.
        if all(len(each) == count for each in (*columns, _listed(names))):
            kinds = kinds if len(kinds) == count else [""] * count
            units = {_text(each) for each in _listed(record.get("RegionAreaUnit"))}
            for place, name in enumerate(_listed(names)):
                area = {axis: column[place] for axis, column in zip(_AREA, columns, strict=True)}
                boxed.append((_text(name), _text(kinds[place]), area | {"Unit": " ".join(units)}, size))
    placed = set()
    for name, kind, area, dimensions in boxed:
        box = _box(area, dimensions)
        if kind.casefold() not in OTHER_TYPES and box is not None:
            placed.add(name)
            yield FaceTag(name, box, "exiftool", dimensions)
    for each in (*_listed(names), *_listed(record.get("PersonInImage"))):
        name = _text(each)
        if name and name not in placed:
            placed.add(name)
            yield FaceTag(name, None, "exiftool")


def _box(area: Any, size: tuple[float, float] | None) -> tuple[float, float, float, float] | None:
    if not isinstance(area, dict):
        return None
    x, y, width, height = (parsed_number(_text(area.get(each))) for each in _AREA)
    return box_around(x, y, width, height, _text(area.get("Unit")), size)


def _size(found: Any, prefix: str) -> tuple[float, float] | None:
    known = found if isinstance(found, dict) else {}
    width, height = (parsed_number(_text(known.get(f"{prefix}{each}"))) for each in "WH")
    return (width, height) if width and height and width > 0 and height > 0 else None


def _listed(value: Any) -> list[Any]:
    """exiftool writes a list of one as its element."""
    return [] if value is None else value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
