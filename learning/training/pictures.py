"""Training pictures and their embeddings, identified by the sha256 of their content.

Duplicate content counts once; content under two names is left out; held-out pictures, for early stopping and
measurements, are never trained on. Embeddings are cached in files, so that an interrupted training can be resumed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from pathlib import Path

import numpy as np

from learning.datasets.datasets import sha256_of
from learning.evaluation.picture_vectors import vectors_of
from learning.metrics.scores import Flags, Indexes
from learning.thresholds.defaults import counted_people
from learning.thresholds.leave_one_out import SAME_PICTURE
from learning.training.keras_process import load_arrays, save_arrays
from recognition.embedding.fused import JOIN
from recognition.errors import UsageError
from recognition.faces.preprocessing import blur_to_sharpness
from recognition.input_files import require_folder
from recognition.interfaces import Detector, Embedder, template_key
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, ignore_progress
from recognition.recognizer import main_face
from recognition.types import Box, Detection, Image, Vectors
from storage.files.gallery_folder import on_disk, scan

_HELD = ("val", "valid", "validation")

_BATCH = 64
"""Pictures whose embeddings are written together."""


@dataclass(frozen=True, slots=True)
class PictureList:
    """N pictures.

    paths: relative to ``root``.
    pictures: sha256 of each content.
    held: only for early stopping and measurements.
    """

    root: Path
    paths: tuple[str, ...]
    pictures: tuple[str, ...]
    people: tuple[str, ...]
    held: tuple[bool, ...]
    notes: tuple[Message, ...] = ()

    def chosen(self, which: Flags) -> PictureList:
        paths, pictures, people = (tuple(compress(each, which)) for each in (self.paths, self.pictures, self.people))
        return PictureList(self.root, paths, pictures, people, tuple(compress(self.held, which)), self.notes)


def list_pictures(root: Path, *, without: Iterable[str] = ()) -> PictureList:
    """The pictures of ``root``, which holds a folder per person, or folders ``train`` and ``val`` of such folders.

    ``without``: paths to leave out. Raises UsageError where there is no folder or no picture in it, RollcallError where
    one cannot be read.
    """
    require_folder(root)
    left_out = set(without)
    rows = []
    for folder, held in _parts(root):
        for file in scan(folder).files.values():
            path = (folder / file.path).relative_to(root).as_posix()
            if file.person and path not in left_out:
                rows.append((held, path, file.person))
    if not any(not held for held, _, _ in rows):
        raise UsageError(f"There is no picture in {root} to train on: it should hold a folder for each person.")
    rows.sort()
    sums = [sha256_of(root / on_disk(path)) for _, path, _ in rows]
    return distinct(root, rows, sums)


def _parts(root: Path) -> list[tuple[Path, bool]]:
    folders = {each.name.lower(): each for each in root.iterdir() if each.is_dir()}
    if "train" not in folders:
        return [(root, False)]
    held = next((folders[name] for name in _HELD if name in folders), None)
    return [(folders["train"], False), *([(held, True)] if held is not None else [])]


def distinct(root: Path, rows: Sequence[tuple[bool, str, str]], sums: Sequence[str]) -> PictureList:
    """Every content once. ``rows``: (held, path, person), training pictures first; ``sums``: the sha256 of each."""
    owners: dict[str, set[str]] = {}
    for (_, _, person), digest in zip(rows, sums, strict=True):
        owners.setdefault(digest, set()).add(person)
    kept: list[tuple[str, str, str, bool]] = []
    seen: set[str] = set()
    repeated = disputed = 0
    for (held, path, person), digest in zip(rows, sums, strict=True):
        if len(owners[digest]) > 1:
            disputed += 1
        elif digest in seen:
            repeated += 1
        else:
            seen.add(digest)
            kept.append((path, digest, person, held))
    notes = []
    if repeated:
        notes.append(Message.of("duplicates", pictures=repeated))
    if disputed:
        notes.append(Message.of("two-people", pictures=disputed))
    paths, pictures, people, holds = zip(*kept, strict=True) if kept else ((), (), (), ())
    return PictureList(root, paths, pictures, people, holds, tuple(notes))


@dataclass(frozen=True, slots=True, eq=False)
class VectorTable:
    """Embeddings of N pictures.

    embedder: ``name@version``.
    pictures: sha256 of each.
    vectors: (N, D), rows of unit length, or NaN where no face was found.
    """

    embedder: str
    pictures: tuple[str, ...]
    vectors: Vectors

    def of(self, pictures: Sequence[str]) -> Vectors:
        """(M, D) in the order of ``pictures``. Raises KeyError where one is not in the table."""
        place = {picture: row for row, picture in enumerate(self.pictures)}
        return self.vectors[[place[picture] for picture in pictures]]


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """N training faces, one per picture.

    embedder: ``name@version`` of the embedder or fusion.
    widths: columns of each embedder of the fusion.
    pictures: sha256 of each.
    """

    embedder: str
    widths: tuple[int, ...]
    pictures: tuple[str, ...]
    vectors: Vectors
    people: tuple[str, ...]
    held: Flags
    notes: tuple[Message, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The people to train on, in order of name."""
        return tuple(sorted({person for person, held in zip(self.people, self.held, strict=True) if not held}))

    @property
    def people_counted(self) -> int:
        """As how many people with one picture each those to train on count for the default threshold."""
        return counted_people(person for person, held in zip(self.people, self.held, strict=True) if not held)

    def chosen(self, which: Flags) -> Faces:
        pictures, people = (tuple(compress(each, which)) for each in (self.pictures, self.people))
        return replace(self, pictures=pictures, vectors=self.vectors[which], people=people, held=self.held[which])

    def without(self, people: Iterable[str]) -> Faces:
        gone = set(people)
        return self.chosen(np.array([person not in gone for person in self.people], dtype=bool))


def faces_of(listed: PictureList, tables: Sequence[VectorTable]) -> Faces:
    """Each picture with the concatenated vectors of all tables, as a fusion of equal weights gives them.

    Pictures without a face in one of the tables are left out, and held-out ones that duplicate a training picture.
    """
    rows = joined(listed.pictures, tables)
    found = np.asarray(np.isfinite(rows).all(axis=1), dtype=np.bool_)
    faces = Faces(
        fused_key([each.embedder for each in tables]),
        tuple(int(each.vectors.shape[1]) for each in tables),
        listed.pictures,
        rows,
        listed.people,
        np.array(listed.held, dtype=bool),
        listed.notes,
    ).chosen(found)
    if not found.all():
        note = Message.of("no-face-found", pictures=int((~found).sum()))
        faces = replace(faces, notes=(*faces.notes, note))
    return _without_near_duplicates(faces)


def joined(pictures: Sequence[str], tables: Sequence[VectorTable]) -> Vectors:
    """``fused_rows`` of all tables, in the order of ``pictures``."""
    return fused_rows([each.of(pictures) for each in tables])


def fused_rows(parts: Sequence[Vectors]) -> Vectors:
    """(N, D1 + D2 ...) of unit length, as ``FusedEmbedder`` makes them with equal weights; NaN where one is NaN."""
    return np.asarray(np.hstack(parts) / np.sqrt(len(parts)), dtype=np.float32)


def fused_key(keys: Sequence[str]) -> str:
    """``name@version`` of the fusion of equal weights of these embedders, as ``FusedEmbedder`` has it."""
    if len(keys) == 1:
        return keys[0]
    names, versions = zip(*(key.split("@", 1) for key in keys), strict=True)
    share = f"{1 / len(keys):.4g}"
    return f"{JOIN.join(names)}@{JOIN.join(f'{share}*{each}' for each in versions)}"


def _without_near_duplicates(faces: Faces) -> Faces:
    """Without held-out pictures that were saved again from training pictures, which would measure memorisation."""
    held, training = np.flatnonzero(faces.held), np.flatnonzero(~faces.held)
    if not len(held) or not len(training):
        return faces
    nearest = 1.0 - (faces.vectors[held] @ faces.vectors[training].T).max(axis=1)
    duplicates = held[nearest < SAME_PICTURE]
    if not len(duplicates):
        return faces
    keep = np.ones(len(faces.held), bool)
    keep[duplicates] = False
    note = Message.of("held-out-duplicates", pictures=len(duplicates))
    return replace(faces.chosen(keep), notes=(*faces.notes, note))


def numbered(people: Sequence[str], names: Sequence[str]) -> Indexes:
    """(N,) the index of each person in ``names``."""
    place: Mapping[str, int] = {name: number for number, name in enumerate(names)}
    return np.array([place[person] for person in people], dtype=np.intp)


def held_out(labels: Indexes, share: float, rng: np.random.Generator) -> Flags:
    """(N,) a random ``share`` of the pictures of each person with three or more, at least one of each."""
    held = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        if len(rows) >= 3:
            held[rows[: max(1, round(share * len(rows)))]] = True
    return held


def picture_folds(labels: Indexes, count: int, rng: np.random.Generator) -> Indexes:
    """(N,) the fold 0..count - 1 of each picture; those of each person are spread over the folds."""
    folds = np.zeros(len(labels), np.intp)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        folds[rows] = (np.arange(len(rows)) + rng.integers(count)) % count
    return folds


def person_folds(people: int, count: int, rng: np.random.Generator) -> Indexes:
    """(P,) the fold 0..count - 1 of each person."""
    return np.asarray(rng.permutation(people) % min(count, people), dtype=np.intp)


class VectorCache:
    """Embeddings by the sha256 of the picture, in one file per embedder in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, embedder: str) -> dict[str, Vectors]:
        try:
            arrays, about = load_arrays(self._file(embedder))
        except (OSError, ValueError, KeyError):
            return {}
        return dict(zip(about["pictures"], arrays["vectors"], strict=True))

    def save(self, embedder: str, vectors: dict[str, Vectors]) -> None:
        if vectors:
            self.folder.mkdir(parents=True, exist_ok=True)
            rows = {"vectors": np.stack(list(vectors.values()))}
            save_arrays(self._file(embedder), rows, {"pictures": list(vectors)})

    def _file(self, embedder: str) -> Path:
        return self.folder / f"vectors-{hashlib.sha256(embedder.encode()).hexdigest()[:16]}.npz"


def embed_pictures(
    listed: PictureList,
    detector: Detector,
    embedders: Sequence[Embedder],
    cache: VectorCache,
    progress: ProgressSink = ignore_progress,
    *,
    blur_to: float | None = None,
    faceless: bool = False,
) -> list[VectorTable]:
    """One table per embedder, in one pass over the files that are not in ``cache`` yet.

    blur_to: sharpness 0..1 to which sharper faces are blurred.
    faceless: embed the middle of pictures without a face, instead of giving NaN.
    """

    def choose(found: Sequence[Detection], image: Image) -> Detection | None:
        face = main_face(found, image)
        return _middle(image) if face is None and faceless else face

    made = {template_key(each): each for each in embedders}
    have = {key: cache.load(key) for key in made}
    missing = [row for row, picture in enumerate(listed.pictures) if any(picture not in each for each in have.values())]
    for first in range(0, len(missing), _BATCH):
        rows = missing[first : first + _BATCH]

        def counted(inner: Progress, first: int = first) -> None:
            progress(replace(inner, done=first + inner.done, total=len(missing)))

        found = vectors_of(
            listed.root,
            [listed.paths[row] for row in rows],
            {detector.name: detector},
            made,
            choose,
            counted,
            prepare=None if blur_to is None else lambda _row, crop, spec: blur_to_sharpness(crop, blur_to, spec),
        )
        for each in found:
            have[each.embedder] |= {listed.pictures[row]: each.vectors[place] for place, row in enumerate(rows)}
            cache.save(each.embedder, have[each.embedder])
    return [
        VectorTable(key, listed.pictures, np.stack([vectors[picture] for picture in listed.pictures]))
        for key, vectors in have.items()
    ]


def _middle(image: Image) -> Detection:
    """A square in the middle, half as wide as the picture: where a detector might find a face by mistake."""
    height, width = image.shape[:2]
    side = max(min(height, width) / 2, 1.0)
    left, top = (width - side) / 2, (height - side) / 2
    return Detection(Box(left, top, left + side, top + side), 0.0)
