"""The recipe of a prepared dataset: everything its files follow from; and the dataset folder."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import yaml
from numpy.typing import NDArray
from PIL import Image as Pillow

from recognition.errors import RollcallError, SettingsError, UsageError
from recognition.faces.alignment import warp
from recognition.strict_yaml import read_yaml
from recognition.types import Image
from storage.files.atomic_file import atomic_file

Matrix = NDArray[np.float64]

RECIPE = "recipe.yaml"
_MIN_SIZE, _MAX_SIZE = 32, 1024


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Ranges of the random changes. Raises UsageError where one is out of range.

    flip, blurred, compressed: share 0..1 of variants that are mirrored, blurred, compressed.
    rotation, shear: at most, degrees.
    shift: at most, in parts of the crop's side.
    zoom: at most, relative: 0.1 is 10 % nearer or farther.
    light: 0.5 is a gamma of up to 1.5 (darker) or 1 / 1.5 (brighter).
    blur: largest standard deviation, in parts of the side.
    """

    copies: int = 0
    flip: float = 0.5
    rotation: float = 12.0
    shift: float = 0.04
    zoom: float = 0.1
    shear: float = 5.0
    light: float = 0.5
    blurred: float = 0.3
    blur: float = 0.008
    compressed: float = 0.5
    jpeg: int = 30

    def __post_init__(self) -> None:
        for name, low, high in _RANGES:
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise UsageError(f"augmentation: {name} is a number from {low:g} to {high:g}, not '{value}'.")
        if not isinstance(self.copies, int) or not isinstance(self.jpeg, int):
            raise UsageError("augmentation: copies and jpeg are whole numbers.")

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Augmentation:
        """Missing values take their defaults. Raises UsageError."""
        known = {each.name for each in fields(cls)}
        for name in values:
            if name not in known:
                raise UsageError(f"augmentation: there is no '{name}'. Known: {', '.join(sorted(known))}.")
        return cls(**values)

    def sample(self, seed: int, sha256: str, copy: int) -> Variant:
        """The random changes of variant ``copy`` of a picture; deterministic."""
        random = np.random.default_rng([seed, int(sha256[:15], 16), copy])

        def within(limit: float) -> float:
            return round(float(random.uniform(-limit, limit)), 4)

        flipped, blurred, compressed = (
            bool(random.random() < share) for share in (self.flip, self.blurred, self.compressed)
        )
        rotation, shear = within(self.rotation), within(self.shear)
        shift = within(self.shift), within(self.shift)
        zoom, gamma = ((1 + limit) ** within(1.0) for limit in (self.zoom, self.light))
        blur, quality = float(random.uniform(0, self.blur)), int(random.integers(self.jpeg, 96))
        return Variant(
            flipped,
            rotation,
            shift,
            round(zoom, 4),
            shear,
            round(gamma, 4),
            round(blur, 5) if blurred else 0.0,
            quality if compressed else None,
        )


_RANGES = (
    ("copies", 0, 1000),
    *((name, 0.0, 1.0) for name in ("flip", "blurred", "compressed")),
    *((name, 0.0, 45.0) for name in ("rotation", "shear")),
    *((name, 0.0, 0.5) for name in ("shift", "zoom")),
    ("light", 0.0, 2.0),
    ("blur", 0.0, 0.1),
    ("jpeg", 1, 95),
)


@dataclass(frozen=True, slots=True)
class Variant:
    """The changes of one variant.

    rotation, shear: degrees.
    shift: (right, down) in parts of the side.
    blur: standard deviation in parts of the side.
    quality: of the JPEG, None where it is not compressed.
    """

    flipped: bool
    rotation: float
    shift: tuple[float, float]
    zoom: float
    shear: float
    gamma: float
    blur: float
    quality: int | None

    def __str__(self) -> str:
        parts = [
            *(["flipped"] if self.flipped else []),
            f"rotation {self.rotation:.2f}",
            f"shift {self.shift[0]:.3f} {self.shift[1]:.3f}",
            f"zoom {self.zoom:.3f}",
            f"shear {self.shear:.2f}",
            f"gamma {self.gamma:.3f}",
            *([f"blur {self.blur:.4f}"] if self.blur else []),
            *([f"jpeg {self.quality}"] if self.quality is not None else []),
        ]
        return ", ".join(parts)

    def transform(self, matrix: Matrix, size: int) -> Matrix:
        """(2, 3) from px of the picture to px of the variant, where ``matrix`` maps to the crop of ``size`` px."""
        turn, lean = np.radians(self.rotation), np.tan(np.radians(self.shear))
        turned = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        sheared = turned @ [[1.0, -lean], [0.0, 1.0]]
        change = sheared @ np.diag([-self.zoom if self.flipped else self.zoom, self.zoom])
        middle = np.full(2, (size - 1) / 2)
        moved = middle - change @ middle + np.asarray(self.shift) * size
        return np.hstack([change @ matrix[:, :2], (change @ matrix[:, 2] + moved)[:, None]])

    def crop(self, image: Image, matrix: Matrix, size: int) -> Image:
        """The variant, (size, size, 3) uint8 BGR, of an (H, W, 3) picture; ``matrix`` is from ``transform``."""
        levels = np.rint(255 * np.linspace(0.0, 1.0, 256) ** self.gamma).astype(np.uint8)
        crop = levels[warp(image, matrix, size)]
        if self.blur:
            deviation = self.blur * size
            width = 2 * int(4 * deviation + 0.5) + 1
            blurred = cv2.GaussianBlur(
                crop.astype(np.float64), (width, width), deviation, borderType=cv2.BORDER_REPLICATE
            )
            crop = np.rint(blurred).astype(np.uint8)
        return crop if self.quality is None else _compressed(crop, self.quality)


def _compressed(crop: Image, quality: int) -> Image:
    file = io.BytesIO()
    Pillow.fromarray(np.ascontiguousarray(crop[..., ::-1])).save(file, "JPEG", quality=quality)
    return np.ascontiguousarray(np.asarray(Pillow.open(file), dtype=np.uint8)[..., ::-1])


class Subset(StrEnum):
    TRAIN = "train"
    VAL = "val"
    TEST = "test"


class SplitBy(StrEnum):
    """PICTURE: every person is in every subset, with different pictures. PERSON: nobody is in two subsets."""

    PICTURE = "picture"
    PERSON = "person"


SUBSETS = tuple(Subset)


@dataclass(frozen=True, slots=True)
class Shares:
    """The share of each subset; they sum to 1. Raises UsageError where they do not."""

    train: float = 0.7
    val: float = 0.15
    test: float = 0.15

    def __post_init__(self) -> None:
        shares = self.train, self.val, self.test
        if any(not 0 <= each <= 1 for each in shares) or abs(sum(shares) - 1) > 1e-6 or self.train == 0:
            raise UsageError(f"The shares of train, val and test sum to 1, that of train is above 0: not {shares}.")

    def of(self, subset: Subset) -> float:
        return float(getattr(self, subset))


@dataclass(frozen=True, slots=True)
class CropSize:
    """Size of the face crops. Raises UsageError where it is out of range.

    size: side, px.
    margin: added on every side of the square from brow to chin that networks see, in parts of its side.
    """

    size: int = 256
    margin: float = 0.4

    def __post_init__(self) -> None:
        if not _MIN_SIZE <= self.size <= _MAX_SIZE:
            raise UsageError(f"--size is pixels, from {_MIN_SIZE} to {_MAX_SIZE}, not {self.size}.")
        if not 0 <= self.margin <= 2:
            raise UsageError(f"--margin is a part of the face's side, from 0 to 2, not {self.margin:g}.")


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that the files of a dataset follow from.

    source: name of the folder of people.
    sha256: of their names and contents.
    faces: how faces are detected and selected.
    embedder, threshold: for near duplicates and doubtful labels.
    """

    source: str
    pictures: int
    sha256: str
    faces: str
    embedder: str
    threshold: float
    crop: CropSize = field(default_factory=CropSize)
    by: SplitBy = SplitBy.PICTURE
    shares: Shares = field(default_factory=Shares)
    seed: int = 0
    augmentation: Augmentation = field(default_factory=Augmentation)

    def to_yaml(self) -> str:
        values = asdict(self) | {"by": self.by.value}
        return "# What the files here follow from.\n" + yaml.safe_dump(values, sort_keys=False, allow_unicode=True)


def read_augmentation(file: Path) -> Augmentation:
    """The augmentation of a ``recipe.yaml``; missing values take their defaults.

    Raises SettingsError, UsageError.
    """
    values = read_yaml(file)
    part = values.get("augmentation") if isinstance(values, dict) else None
    if not isinstance(part, dict):
        raise SettingsError(["it needs a part 'augmentation:' of names and numbers"], str(file))
    return Augmentation.from_dict(part)


def open_dataset(data: Path, recipe: Recipe) -> bool:
    """Creates the dataset folder ``data``, or resumes it; returns whether it existed.

    Raises UsageError where it holds anything else, RollcallError where it cannot be written.
    """
    file, content = data / RECIPE, recipe.to_yaml().encode("utf-8")
    if data.exists() and not data.is_dir():
        raise UsageError(f"{data} is a file: choose a folder.")
    if not data.exists() or not any(data.iterdir()):
        try:
            data.mkdir(exist_ok=True)
        except OSError as error:
            raise RollcallError(f"{data} cannot be made: {error.strerror or error}. Choose another.") from error
        write_bytes(file, content)
        return False
    if not file.is_file():
        raise UsageError(
            f"{data} is not empty, and 'prepare' did not make it. Nothing is written over: choose another."
        )
    if file.read_bytes() != content:
        raise UsageError(
            f"{data} was made of other pictures or with other options, which {file} lists. Choose another folder, or "
            "delete this one to make it again."
        )
    return True


def write_bytes(path: Path, content: bytes) -> None:
    """Writes the file completely or not at all. Raises RollcallError where it cannot be written."""
    with atomic_file(path) as part:
        part.write_bytes(content)
