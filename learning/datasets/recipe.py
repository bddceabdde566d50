"""What a prepared set of pictures follows from, and the folder that is made by it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

import yaml

from learning.datasets.augmentation import Augmentation
from learning.datasets.split import By, Shares
from recognition.errors import RollcallError, UsageError

RECIPE = "recipe.yaml"

_SMALLEST, _LARGEST = 32, 1024


@dataclass(frozen=True, slots=True)
class CropSize:
    """``size``: pixels of a crop's side. ``margin``: what is left around the square from brow to chin that networks
    see, on every side, in parts of that square's side."""

    size: int = 256
    margin: float = 0.4

    def __post_init__(self) -> None:
        """Raises UsageError where such a crop would be of no use."""
        if not _SMALLEST <= self.size <= _LARGEST:
            raise UsageError(f"--size is pixels, from {_SMALLEST} to {_LARGEST}, not {self.size}.")
        if not 0 <= self.margin <= 2:
            raise UsageError(f"--margin is a part of the face's side, from 0 to 2, not {self.margin:g}.")


@dataclass(frozen=True, slots=True)
class Recipe:
    """``source``: the folder, with how many ``pictures`` it holds and the ``sha256`` over their names and contents.
    ``faces``: how a face is found and chosen; ``embedder`` and ``threshold`` tell near copies and doubtful pictures."""

    source: str
    pictures: int
    sha256: str
    faces: str
    embedder: str
    threshold: float
    crop: CropSize = field(default_factory=CropSize)
    by: By = By.PICTURE
    shares: Shares = field(default_factory=Shares)
    seed: int = 0
    augmentation: Augmentation = field(default_factory=Augmentation)

    def to_yaml(self) -> str:
        values = asdict(self) | {"by": self.by.value}
        return "# What the files here follow from.\n" + yaml.safe_dump(values, sort_keys=False, allow_unicode=True)


def augmentation_in(file: Path) -> Augmentation:
    """The augmentation that a ``recipe.yaml`` records; what it leaves out is as usual. Raises UsageError."""
    try:
        values = yaml.safe_load(file.read_text(encoding="utf-8"))
        part = values["augmentation"]
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError) as error:
        raise UsageError(f"The recipe {file} cannot be read: it needs a part 'augmentation:'.") from error
    if not isinstance(part, dict):
        raise UsageError(f"In the recipe {file}, 'augmentation:' should hold names and numbers.")
    return Augmentation.of(part)


def begin(data: Path, recipe: Recipe) -> bool:
    """Makes the folder ``data`` for ``recipe``, or goes on in it; whether there was something of it already.

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
        write_whole(file, content)
        return False
    if not file.is_file():
        raise UsageError(
            f"{data} is not empty, and 'prepare' did not make it. Nothing is written over: choose another."
        )
    if file.read_bytes() != content:
        raise UsageError(
            f"{data} was made of other pictures or with other options, which {file} lists. Choose another folder, or "
            "delete this one to make it anew."
        )
    return True


def write_whole(path: Path, content: bytes) -> None:
    """The file stands there whole or not at all. Raises RollcallError where it cannot be written."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        why = error.strerror or error
        raise RollcallError(
            f"{path} cannot be written: {why}. Free some space, then go on by the same line."
        ) from error
