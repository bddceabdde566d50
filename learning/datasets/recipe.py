"""The recipe of a prepared dataset: everything its files follow from; and the dataset folder."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

import yaml

from learning.datasets.augmentation import Augmentation
from learning.datasets.split import Shares, SplitBy
from recognition.errors import RollcallError, UsageError
from storage.files.atomic_file import atomic_file

RECIPE = "recipe.yaml"

_MIN_SIZE, _MAX_SIZE = 32, 1024


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
    pictures: number of its pictures.
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
    """The augmentation of a ``recipe.yaml``; missing values take their defaults. Raises UsageError."""
    try:
        values = yaml.safe_load(file.read_text(encoding="utf-8"))
        part = values["augmentation"]
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError) as error:
        raise UsageError(f"The recipe {file} cannot be read: it needs a part 'augmentation:'.") from error
    if not isinstance(part, dict):
        raise UsageError(f"In the recipe {file}, 'augmentation:' should hold names and numbers.")
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
