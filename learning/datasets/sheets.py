"""Overviews of a prepared dataset: a CSV table of all pictures, and contact sheets of people and of variants."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from learning.datasets.plan import PlannedPicture
from learning.datasets.recipe import SUBSETS, Recipe, Subset
from learning.gallery_audit.findings import Finding
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.types import Image
from storage.files.csv_tables import csv_table, text_of_cell
from storage.files.gallery_folder import on_disk

TABLE, SHEET, COPIES_SHEET = "prepare.csv", "sheet.png", "copies.png"
HEADINGS = ("file", "person", "side", "made", "reason", "problem", "note", "doubt", "near_copies", "augmentation")

_TILE = 112
_MAX_PEOPLE = 100
_MAX_PICTURES = 24
_MAX_COPIES = 11

RenderText = Callable[[str], Image]
"""Renders a line of text as a picture, (H, W, 3) uint8 BGR."""

_BACKGROUND = (255, 255, 255)
COLUMNS = 12
_GAP = 4


@dataclass(frozen=True, slots=True)
class TableTexts:
    """Texts of the table: of a problem or note, and of a doubt."""

    picture: Callable[[Message], str]
    finding: Callable[[Finding], str]


def table(planned: Sequence[PlannedPicture], recipe: Recipe, texts: TableTexts) -> bytes:
    """A line for every picture and every variant, as CSV in UTF-8 with a byte order mark."""

    def lines() -> Iterator[tuple[object, ...]]:
        for each in planned:
            source, problem = each.source, each.problem
            group = "" if each.group is None else each.group
            reason = "" if problem is None else ("unreadable" if source.problem is not None else problem.code)
            notes = ["" if message is None else texts.picture(message) for message in (problem, each.note)]
            doubt = "" if each.doubt is None else texts.finding(each.doubt)
            yield source.path, source.label, each.subset or "", each.name, reason, *notes, doubt, group, ""
            for number, name in enumerate(each.copies, 1):
                variant = recipe.augmentation.sample(recipe.seed, source.sha256, number)
                yield source.path, source.label, each.subset, name, *[""] * 4, group, str(variant)

    return csv_table(HEADINGS, lines())


def read_table(data: Path) -> tuple[dict[str, str], ...] | None:
    """The lines of the table in ``data``, by ``HEADINGS``; None where it is not written yet."""
    try:
        text = (data / TABLE).read_text(encoding="utf-8-sig")
    except OSError:
        return None
    rows = csv.DictReader(io.StringIO(text))
    return tuple({name: text_of_cell(cell or "") for name, cell in row.items() if name} for row in rows)


def sheet(data: Path, planned: Sequence[PlannedPicture], render: RenderText) -> bytes:
    """A PNG with up to one row of pictures per person, from all subsets."""
    return png(contact_sheet(list(_people(data, planned, render)), _TILE))


def copies_sheet(data: Path, planned: Sequence[PlannedPicture], render: RenderText) -> bytes:
    """A PNG with pictures of as many people as possible, each followed by its variants."""
    counts: Counter[str] = Counter()
    ranked = []
    for each in planned:
        if each.copies:
            counts[each.source.label] += 1
            ranked.append((counts[each.source.label], each.source.label, each.source.path, each))
    strips = []
    for _, label, _, each in sorted(ranked, key=lambda one: one[:3])[:_MAX_PICTURES]:
        names = (each.name, *each.copies[:_MAX_COPIES])
        strips.append(Strip([_read(data, name) for name in names], render(f"{label}: a picture and its copies")))
    return png(contact_sheet(strips, _TILE))


def _people(data: Path, planned: Sequence[PlannedPicture], render: RenderText) -> Iterator[Strip]:
    by_label: dict[str, dict[Subset, list[str]]] = {}
    for each in planned:
        if each.subset is not None:
            by_label.setdefault(each.source.label, {}).setdefault(each.subset, []).append(each.name)
    for label in sorted(by_label)[:_MAX_PEOPLE]:
        names = by_label[label]
        counts = ", ".join(f"{subset} {len(names[subset])}" for subset in SUBSETS if subset in names)
        yield Strip([_read(data, name) for name in _selected(names)], render(f"{label}: {counts}"))
    if len(by_label) > _MAX_PEOPLE:
        yield Strip((), render(f"and {len(by_label) - _MAX_PEOPLE} people more"))


def _selected(names: dict[Subset, list[str]]) -> list[str]:
    """At most one row: two pictures each of val and test, the rest from train."""
    held = [name for subset in SUBSETS[1:] for name in names.get(subset, [])[:2]]
    return names.get(Subset.TRAIN, [])[: COLUMNS - len(held)] + held


def _read(data: Path, name: str) -> Image:
    content = np.frombuffer((data / on_disk(name)).read_bytes(), np.uint8)
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION), dtype=np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Pictures below an optional heading, which is rendered text; all (H, W, 3) uint8 BGR."""

    pictures: Sequence[Image]
    heading: Image | None = None


def contact_sheet(strips: Sequence[Strip], tile: int, columns: int = COLUMNS) -> Image:
    """(H, W, 3) uint8 BGR: strips below each other, ``columns`` pictures a row, each fitted into ``tile`` px."""
    widest = max((len(each.pictures) for each in strips), default=1)
    columns = max(1, min(columns, widest))
    parts: list[Image] = []
    for strip in strips:
        if strip.heading is not None:
            parts.append(strip.heading)
        if len(strip.pictures):
            tiles = np.stack([fitted(each, tile) for each in strip.pictures])
            parts.append(_grid(tiles, columns))
    width = max((each.shape[1] for each in parts), default=tile)
    sheet = [cv2.copyMakeBorder(p, 0, 0, 0, width - p.shape[1], cv2.BORDER_CONSTANT, value=_BACKGROUND) for p in parts]
    return np.asarray(np.concatenate(sheet) if sheet else np.full((tile, tile, 3), _BACKGROUND), dtype=np.uint8)


def _grid(tiles: Image, columns: int) -> Image:
    """(H, W, 3) uint8 BGR: tiles (N, S, S, 3) row by row, with gaps between and around them."""
    rows, side = -(-len(tiles) // columns), tiles.shape[1] + _GAP
    places = np.full((rows * columns, side, side, 3), _BACKGROUND, np.uint8)
    places[: len(tiles), _GAP:, _GAP:] = tiles
    grid = places.reshape(rows, columns, side, side, 3).swapaxes(1, 2).reshape(rows * side, columns * side, 3)
    return np.asarray(cv2.copyMakeBorder(grid, 0, _GAP, 0, _GAP, cv2.BORDER_CONSTANT, value=_BACKGROUND), np.uint8)


def png(sheet: Image) -> bytes:
    """The sheet as a PNG file. Raises RollcallError where it is too large."""
    try:
        return bytes(cv2.imencode(".png", sheet)[1].tobytes())
    except cv2.error as error:
        size = f"{sheet.shape[1]} x {sheet.shape[0]}"
        raise RollcallError(f"The sheet of {size} pixels is too large for a picture file.") from error


def fitted(picture: Image, tile: int) -> Image:
    """``picture``, resized to fit, centred on a square of ``tile`` px."""
    height, width = picture.shape[:2]
    scale = tile / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if size != (width, height):
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        picture = np.asarray(cv2.resize(picture, size, interpolation=method), dtype=np.uint8)
    left, top = (tile - size[0]) // 2, (tile - size[1]) // 2
    around = (top, tile - size[1] - top, left, tile - size[0] - left)
    return np.asarray(cv2.copyMakeBorder(picture, *around, cv2.BORDER_CONSTANT, value=_BACKGROUND), dtype=np.uint8)
