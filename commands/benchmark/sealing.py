"""What sealing costs: the same gallery sealed and plain, in turn, in one run."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from recognition.enrolment.still import Enrolled
from recognition.matching.nearest import match
from services.privacy.sealing import seal
from settings import Settings
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow, Reading
from storage.gallery.templates import GatheredTemplates
from storage.journal.journal import JournalFile
from storage.sealing.vault import configure, policy

PLAIN, SEALED = "plain", "sealed"
PEOPLE = 1000
_DIMENSION = 128
_ROUNDS = 9
_SIGHTINGS = 20
_EMBEDDER, _METHOD = "random@1", "benchmark"


def config_text(settings: Settings, kind: str) -> str:
    """A config.yaml for ``kind``, with the key where it is in use."""
    return f"privacy:\n  seal: {str(kind == SEALED).lower()}\n  key: {settings.privacy.key}\n"


def galleries(template: Path, under: Path) -> dict[str, Path]:
    """A plain and a sealed copy of a gallery."""
    made = {kind: Path(shutil.copytree(template, under / kind / "gallery")) for kind in (PLAIN, SEALED)}
    use(SEALED)
    seal(made[SEALED])
    return made


def use(kind: str) -> None:
    """Forgets every key, as a start does, and seals galleries from now on or not."""
    known = policy()
    assert known is not None
    configure(replace(known, seal=kind == SEALED))


def measure(under: Path, watch: Callable[[float], None]) -> list[dict[str, Any]]:
    """Rows with the median time in ms of each kind and their ratio, which is the median of those of the rounds."""
    folders = {kind: under / f"{kind} people" for kind in (PLAIN, SEALED)}
    vectors = np.random.default_rng(1).standard_normal((PEOPLE, _DIMENSION), dtype=np.float32)
    for kind, folder in folders.items():
        use(kind)
        folder.mkdir(parents=True)
        _fill(folder, vectors)
    probes = vectors[:200] / np.linalg.norm(vectors[:200], axis=1, keepdims=True)
    timed: dict[str, dict[str, list[float]]] = {}
    for number in range(_ROUNDS):
        watch(number / _ROUNDS)
        for kind in (PLAIN, SEALED) if number % 2 else (SEALED, PLAIN):
            use(kind)
            for what, seconds in _once(folders[kind], probes):
                timed.setdefault(what, {}).setdefault(kind, []).append(seconds)
    return [row_of(what, times[PLAIN], times[SEALED], 1000.0, "ms") for what, times in timed.items()]


def row_of(what: str, plain: list[float], sealed: list[float], factor: float, unit: str) -> dict[str, Any]:
    ratios = [one / other for one, other in zip(sealed, plain, strict=True)]
    return {
        "what": what,
        "unit": unit,
        PLAIN: round(factor * median(plain), 3),
        SEALED: round(factor * median(sealed), 3),
        "ratio": round(median(ratios), 3),
    }


def _once(folder: Path, probes: np.ndarray[Any, np.dtype[np.float32]]) -> list[tuple[str, float]]:
    began = time.perf_counter()
    with closing(Index(folder)) as index:
        pictures = {row.path: row for row in index.pictures()}
        templates, _ = GatheredTemplates(index).of(pictures, _EMBEDDER, _METHOD, _DIMENSION)
    read = time.perf_counter()
    with closing(Index(folder)) as index:
        index.pictures()
    again = time.perf_counter()
    match(probes, templates)
    matched = time.perf_counter()
    with closing(JournalFile(folder)) as journal:
        for number in range(_SIGHTINGS):
            journal.add_by_hand("Somebody", 1_700_000_000.0 + number)
    written = time.perf_counter()
    return [
        (f"the first reading of {PEOPLE} templates, the key included", read - began),
        ("the next reading of the index", again - read),
        ("200 faces matched", matched - again),
        (f"{_SIGHTINGS} sightings written", written - matched),
    ]


def _fill(folder: Path, vectors: np.ndarray[Any, np.dtype[np.float32]]) -> None:
    with closing(Index(folder)) as index, index.kept_open():
        for number, vector in enumerate(vectors):
            name = f"Person {number:04d}"
            row = PictureRow(f"{name}.jpg", name, 1, 1, f"{number:064x}")
            index.put_reading(row, _EMBEDDER, _METHOD, Reading(Enrolled(vector / np.linalg.norm(vector)), None))
