"""Labelled pictures: folders by person, or a list of pairs.

Folders: ``Name/*.jpg`` and ``Name.jpg``, as in a gallery. With subfolders ``gallery`` and ``probe`` (or ``train`` and
``val`` or ``test``) the first is enrolled and the second searched. With ``known`` and ``unknown`` the people of the
second are strangers, each file directly in it a different one.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np

from learning.metrics.scores import Flags, Indexes, connected_groups
from recognition.errors import RollcallError, UsageError
from recognition.input_files import require_file, require_folder
from storage.files.csv_tables import text_of_cell
from storage.files.gallery_folder import scan
from storage.sealing.files import read_file

_DECISIONS = dict.fromkeys(("yes", "same", "true", "1"), True)
_DECISIONS |= dict.fromkeys(("no", "different", "false", "0", "-1"), False)


class Role(StrEnum):
    """What a picture is used for in searches; ANY is decided by ``gallery_probe_split``."""

    ANY = "any"
    GALLERY = "gallery"
    PROBE = "probe"
    STRANGER = "stranger"


class Layout(StrEnum):
    """How a folder of people is divided; the values are shown in reports."""

    PEOPLE = "folders by person"
    KNOWN_UNKNOWN = "known people and strangers"
    GALLERY_PROBE = "gallery enrolled, probe searched"
    GALLERY_PROBES = "gallery enrolled, probes searched"
    TRAIN_VAL = "train enrolled, val searched"
    TRAIN_TEST = "train enrolled, test searched"


_DIVIDED = {
    ("gallery", "probe"): Layout.GALLERY_PROBE,
    ("gallery", "probes"): Layout.GALLERY_PROBES,
    ("train", "val"): Layout.TRAIN_VAL,
    ("train", "test"): Layout.TRAIN_TEST,
}


@dataclass(frozen=True, slots=True)
class Dataset:
    """N labelled pictures; ``paths`` are relative to ``root``."""

    root: Path
    paths: tuple[str, ...]
    people: tuple[str, ...]
    roles: tuple[Role, ...]
    layout: Layout

    @property
    def name(self) -> str:
        return self.root.resolve().name

    def select(self, rows: Sequence[int]) -> Dataset:
        paths, people = tuple(self.paths[row] for row in rows), tuple(self.people[row] for row in rows)
        return replace(self, paths=paths, people=people, roles=tuple(self.roles[row] for row in rows))


@dataclass(frozen=True, slots=True, eq=False)
class PairList:
    """K pairs of N pictures.

    paths: (N,) relative to ``root``.
    first, second: (K,) indexes of pictures.
    people: (N,) index of the person, as far as the pairs tell: pictures connected by "same" show one person.
    """

    root: Path
    name: str
    paths: tuple[str, ...]
    first: Indexes
    second: Indexes
    same: Flags
    people: Indexes

    @property
    def layout(self) -> str:
        return f"{len(self.first)} pairs"

    def consistent(self) -> tuple[Indexes, Indexes, Flags]:
        """``first``, ``second`` and ``same`` without "different" pairs of pictures that other pairs make one person."""
        kept = self.same | (self.people[self.first] != self.people[self.second])
        return self.first[kept], self.second[kept], self.same[kept]


def load_folders(root: Path) -> Dataset:
    """Reads a folder of people. Raises UsageError where it does not exist or holds no picture."""
    require_folder(root)
    folders = {each.name.lower(): each for each in root.iterdir() if each.is_dir()}
    parts: list[tuple[Path, Role, bool]] = [(root, Role.ANY, False)]
    layout = Layout.PEOPLE
    if "known" in folders and "unknown" in folders:
        parts = [(folders["known"], Role.ANY, False), (folders["unknown"], Role.STRANGER, True)]
        layout = Layout.KNOWN_UNKNOWN
    for (one, other), divided in _DIVIDED.items():
        if one in folders and other in folders:
            parts = [(folders[one], Role.GALLERY, False), (folders[other], Role.PROBE, False)]
            layout = divided
            break
    rows: list[tuple[str, str, Role]] = []
    for folder, role, each_alone in parts:
        for file in scan(folder, any_name=each_alone).files.values():
            path = (folder / file.path).relative_to(root).as_posix()
            alone = each_alone and "/" not in file.path
            rows.append((path, f"stranger {file.path}" if alone else file.person, role))
    if not rows:
        raise UsageError(f"There is no picture in {root}: it should hold a folder for each person.")
    paths, people, roles = zip(*sorted(rows), strict=True)
    return Dataset(root, paths, people, roles, layout)


def join_folders(folders: Sequence[Dataset]) -> Dataset:
    """All pictures as one set, whose paths are no files. Who is enrolled is drawn among all; only the strangers of the
    folders stay strangers."""
    return replace(
        folders[0],
        paths=tuple(f"{each.name}/{path}" for each in folders for path in each.paths),
        people=tuple(f"{each.name}/{person}" for each in folders for person in each.people),
        roles=tuple(r if r is Role.STRANGER else Role.ANY for each in folders for r in each.roles),
    )


def load_pairs(file: Path, root: Path) -> PairList:
    """Reads a CSV with two picture files, relative to ``root``, and yes or no (same, different, 1, 0) per line.

    A heading is skipped. Raises UsageError with the first invalid line.
    """
    lines = csv_lines(file)
    if lines and len(lines[0]) >= 3 and lines[0][2].strip().lower() not in _DECISIONS:
        lines = lines[1:]
    numbers: dict[str, int] = {}
    first, second, same = [], [], []
    for line in lines:
        decision = line[2].strip().lower() if len(line) >= 3 else ""
        if decision not in _DECISIONS:
            raise UsageError(f"A line of {file} does not fit: '{','.join(line)}'. It needs: file,file,yes or no.")
        one, other = line[0].strip(), line[1].strip()
        first.append(numbers.setdefault(one, len(numbers)))
        second.append(numbers.setdefault(other, len(numbers)))
        same.append(_DECISIONS[decision])
    if not lines:
        raise UsageError(f"There are no pairs in {file}.")
    missing = [path for path in numbers if not (root / path).is_file()]
    if missing:
        raise UsageError(f"{len(missing)} pictures of {file} are not in {root}, {missing[0]} among them.")
    rows, others, is_same = np.array(first, np.intp), np.array(second, np.intp), np.array(same, np.bool_)
    people = connected_groups(len(numbers), np.column_stack((rows, others))[is_same].tolist())
    return PairList(root, file.name, tuple(numbers), rows, others, is_same, people)


def csv_lines(file: Path) -> list[list[str]]:
    """The lines of a CSV file that are not empty. Raises UsageError."""
    require_file(file)
    try:
        with file.open(newline="", encoding="utf-8-sig") as stream:
            lines = [[text_of_cell(cell) for cell in line] for line in csv.reader(stream)]
            return [line for line in lines if any(cell.strip() for cell in line)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"The list {file} cannot be read as UTF-8 text with commas.") from error


def sha256_of(path: Path) -> str:
    """Raises RollcallError where the picture cannot be read."""
    try:
        return content_sha256(path)
    except OSError as error:
        raise RollcallError(f"The picture {path} cannot be read ({error.strerror or error}).") from error


def content_sha256(path: Path) -> str:
    """Raises OSError."""
    return hashlib.sha256(read_file(path)).hexdigest()


def fingerprint(root: Path, paths: Sequence[str]) -> str:
    """The sha256 of all names and contents. Raises RollcallError where a file cannot be read."""
    return combined_sha256((path, sha256_of(root / path)) for path in paths)


def combined_sha256(files: Iterable[tuple[str, str]]) -> str:
    """The sha256 of (path, sha256) of all files."""
    whole = hashlib.sha256()
    for path, sha256 in files:
        whole.update(f"{path}\n{sha256}\n".encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def gallery_probe_split(dataset: Dataset, *, enrol: int, seed: int) -> tuple[Flags, Flags]:
    """(N,) pictures that are enrolled and (N,) that are searched for, drawn with ``seed``.

    Of each known person at most ``enrol`` pictures are enrolled and at least one is a probe. Strangers are the
    strangers of the data, people with one picture, and further people until a third of all are strangers.
    """
    roles = np.array(dataset.roles)
    names, people = np.unique(np.array(dataset.people, dtype=object), return_inverse=True)
    gallery, probes = roles == Role.GALLERY, (roles == Role.PROBE) | (roles == Role.STRANGER)
    free = roles == Role.ANY
    rng = np.random.default_rng(seed)
    pictures = np.bincount(people[free], minlength=len(names))
    known = np.flatnonzero(pictures > 1)
    strangers = int(len(np.unique(people[roles == Role.STRANGER])) + (pictures == 1).sum())
    lacking = -(-(len(known) + strangers) // 3) - strangers
    if free.any() and lacking > 0 and len(known) > 2:
        known = rng.permutation(known)[min(lacking, len(known) - 2) :]
    for person in range(len(names)):
        rows = np.flatnonzero(free & (people == person))
        if person not in known:
            probes[rows] = True
            continue
        rows = rng.permutation(rows)
        count = min(enrol, len(rows) - 1)
        gallery[rows[:count]] = True
        probes[rows[count:]] = True
    return gallery, probes
