"""Writes the faces of a folder, sorted by person, into a new folder.

OUT/person 001/...         the faces of one cluster, the most typical first; the folder, given a name and moved into
                           a gallery, registers that person
OUT/singles/...            faces that are near to no other
OUT/sheets/person 001.png  every face of the cluster
OUT/overview.png           all clusters
OUT/clusters.csv           every face
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from learning.clustering.clustering import Cluster
from learning.clustering.found_faces import THUMBNAIL, FoundFaces, box_in_picture, face_chips_of
from learning.datasets.sheets import COLUMNS, RenderText, Strip, contact_sheet, png
from recognition.errors import RollcallError, UsageError
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files.csv_tables import csv_table
from storage.files.picture_notes import SUFFIX, PictureNote, encode_picture

HEADINGS = ("file", "left", "top", "right", "bottom", "cluster", "distance")
SINGLES, SHEETS, OVERVIEW, TABLE = "singles", "sheets", "overview.png", "clusters.csv"

_MAX_IN_OVERVIEW = 100
"""Clusters: one row of faces each."""
_SINGLES_IN_OVERVIEW = 5 * COLUMNS
_MAX_ON_SHEET = 600
_MAX_STEM = 60

Places = Mapping[int, tuple[str, int]]
"""Row of a face -> the folder it goes into, and its rank there."""


def check_place_for(out: Path, pictures: Path) -> None:
    """Raises UsageError where ``out`` holds something, cannot be made, or would be among the pictures next time."""
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise UsageError("{out} exists already and is not empty. Nothing is overwritten: choose another.", out=out)
    if not out.resolve().parent.is_dir():
        raise UsageError("The folder of {out} does not exist: make it first.", out=out)
    if out.resolve().is_relative_to(pictures.resolve()):
        raise UsageError(
            "{out} lies among the pictures, and would be read with them next time: choose another place.", out=out
        )


def cluster_name(number: int, count: int) -> str:
    """'person 007': padded, so that the names of ``count`` clusters stand in order."""
    return f"person {number:0{max(3, len(str(count)))}d}"


def write_clusters(
    out: Path,
    found: FoundFaces,
    clusters: Sequence[Cluster],
    singles: Sequence[int],
    render: RenderText,
    progress: ProgressSink = ignore_progress,
    *,
    whole_pictures: bool = False,
) -> None:
    """Makes ``out`` completely or not at all. ``whole_pictures``: copies them instead of the faces.

    Raises RollcallError where it cannot be written.
    """
    names = {each.number: cluster_name(each.number, len(clusters)) for each in clusters}
    places = {row: (names[each.number], rank) for each in clusters for rank, row in enumerate(each.rows, 1)}
    places |= {row: (SINGLES, rank) for rank, row in enumerate(singles, 1)}
    with _whole(out) as part:
        for folder in sorted({folder for folder, _ in places.values()} | {SHEETS}):
            (part / folder).mkdir()
        write = _write_pictures if whole_pictures else _write_faces
        write(part, found, places, progress)
        for number, each in enumerate(clusters):
            progress(Progress(Stage.DRAWING_SHEETS, number + 1, len(clusters), Unit.STEPS))
            strip = _strip(found, f"{names[each.number]}: {len(each)} faces", each.rows[:_MAX_ON_SHEET], render)
            _write_sheet(part / SHEETS / f"{names[each.number]}.png", [strip])
        _write_sheet(part / OVERVIEW, list(_overview(found, clusters, singles, render)))
        (part / TABLE).write_bytes(_table(found, clusters))


@contextmanager
def _whole(out: Path) -> Iterator[Path]:
    """A folder beside ``out`` that is renamed to it at the end, and deleted on an error."""
    part = out.with_name(f".{out.name}.part")
    try:
        if part.exists():  # of a run that was killed
            shutil.rmtree(part)
        part.mkdir()
        yield part
        if out.exists():
            out.rmdir()
        part.replace(out)
    except OSError as error:
        why = error.strerror or error
        raise RollcallError(
            "{out} cannot be written: {why}. Free some space or choose another place.", out=out, why=why
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _write_faces(part: Path, found: FoundFaces, places: Places, progress: ProgressSink) -> None:
    for number, (row, cut) in enumerate(face_chips_of(found, sorted(places)), 1):
        progress(Progress(Stage.WRITING_FACES, number, len(places), Unit.FACES))
        folder, rank = places[row]
        path = found.faces[row].path
        name = f"{rank:03d} {Path(path).stem[:_MAX_STEM]}{SUFFIX}"
        (part / folder / name).write_bytes(encode_picture(cut.image, PictureNote(cut.face, source=path)))


def _write_pictures(part: Path, found: FoundFaces, places: Places, progress: ProgressSink) -> None:
    copied = set()
    for number, (row, (folder, rank)) in enumerate(places.items(), 1):
        progress(Progress(Stage.COPYING_PICTURES, number, len(places), Unit.PICTURES))
        path = found.faces[row].path
        if (path, folder) not in copied:  # two faces of one picture may be in one folder
            copied.add((path, folder))
            name = f"{rank:03d} {Path(path).stem[:_MAX_STEM]}{Path(path).suffix}"
            shutil.copyfile(found.root / path, part / folder / name)


def _strip(found: FoundFaces, heading: str, rows: Sequence[int], render: RenderText) -> Strip:
    return Strip([found.faces[row].image() for row in rows], render(heading))


def _overview(
    found: FoundFaces, clusters: Sequence[Cluster], singles: Sequence[int], render: RenderText
) -> Iterator[Strip]:
    for each in clusters[:_MAX_IN_OVERVIEW]:
        heading = f"{cluster_name(each.number, len(clusters))}: {len(each)} faces"
        yield _strip(found, heading, each.rows[:COLUMNS], render)
    if len(clusters) > _MAX_IN_OVERVIEW:
        yield Strip((), render(f"and {len(clusters) - _MAX_IN_OVERVIEW} more people, each with a sheet"))
    if singles:
        yield _strip(found, f"alone: {len(singles)}", singles[:_SINGLES_IN_OVERVIEW], render)


def _write_sheet(path: Path, strips: Sequence[Strip]) -> None:
    path.write_bytes(png(contact_sheet(strips, THUMBNAIL)))


def _table(found: FoundFaces, clusters: Sequence[Cluster]) -> bytes:
    """CSV in UTF-8 with a byte order mark. Cluster and distance are empty for singles."""
    where = {row: (each.number, far) for each in clusters for row, far in zip(each.rows, each.distances, strict=True)}

    def lines() -> Iterator[tuple[object, ...]]:
        for row, face in enumerate(found.faces):
            number, distance = where.get(row, ("", None))
            yield (
                face.path,
                *box_in_picture(found, row).rounded(),
                number,
                "" if distance is None else f"{distance:.4f}",
            )

    return csv_table(HEADINGS, lines())
