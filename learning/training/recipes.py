"""What is trained, and how: presets that repeat what others did, each choice of which can be changed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any

from recognition.errors import UnknownNameError, UsageError


class Kind(StrEnum):
    """A head judges the vectors of one network, an ensemble those of several."""

    HEAD = "head"
    ENSEMBLE = "ensemble"


class Solver(StrEnum):
    """LOGISTIC: logistic regression, which has one answer and no epochs. KERAS: layers trained epoch by epoch.
    DISTANCES: a logistic regression on the distances of several embedders, the same for everybody."""

    LOGISTIC = "logistic"
    KERAS = "keras"
    DISTANCES = "distances"


class Reject(StrEnum):
    """How strangers are told: by a limit calibrated on other people's faces, by a class trained on them, or by both."""

    CALIBRATED = "calibrated"
    CLASS = "class"
    BOTH = "both"


OPTIMIZERS = ("adam", "rmsprop", "sgd")


@dataclass(frozen=True, slots=True)
class Recipe:
    """``backbone``: the network whose vectors are judged, None where any embedder will do.

    ``hidden``: the widths of the dense layers before the softmax. ``l2`` is the weight of the squares: of LOGISTIC
    1 / C. ``patience``: epochs without improvement after which training stops; the best epoch is kept. ``balanced``:
    every class counts alike, however many pictures it has.
    """

    kind: Kind
    preset: str
    solver: Solver
    backbone: str | None = None
    hidden: tuple[int, ...] = ()
    batch_norm: bool = False
    dropout: float = 0.0
    l2: float = 0.0
    optimizer: str = "adam"
    learning_rate: float = 1e-3
    epochs: int = 0
    batch: int = 0
    patience: int = 0
    balanced: bool = True
    reject: Reject = Reject.CALIBRATED
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises UsageError with what does not fit."""
        if self.optimizer not in OPTIMIZERS:
            raise UnknownNameError("optimizer", self.optimizer, OPTIMIZERS)
        if self.solver is Solver.KERAS and min(self.epochs, self.batch, self.patience) < 1:
            raise UsageError("--epochs, --batch and --patience count: give 1 or more.")
        if not 0 <= self.dropout < 1:
            raise UsageError(f"--dropout is the share that is left out, from 0 to under 1, not {self.dropout:g}.")
        if not 0 <= self.l2 < math.inf or not 0 < self.learning_rate < math.inf:
            raise UsageError("--l2 must be 0 or more, and --learning-rate over 0.")
        if self.solver is Solver.LOGISTIC and self.l2 == 0:
            raise UsageError("A probe needs an --l2 over 0: with few pictures nothing else ends its weights.")

    def changed(self, changes: Mapping[str, Any]) -> Recipe:
        """With those ``changes`` that are not None. Raises UsageError for what this recipe has no use for."""
        given = {name: value for name, value in changes.items() if value is not None}
        useless = [name for name in given if self.solver is not Solver.KERAS and name in _OF_EPOCHS]
        if useless:
            option = "--" + useless[0].replace("_", "-")
            raise UsageError(f"The preset {self.preset} has one answer and no epochs: leave out {option}.")
        return replace(self, **given)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Recipe:
        """What ``to_json`` gave. Raises ValueError, TypeError where it is something else."""
        given = {each.name: values[each.name] for each in fields(cls) if each.name in values}
        given |= {"kind": Kind(given["kind"]), "solver": Solver(given["solver"]), "reject": Reject(given["reject"])}
        given["hidden"] = tuple(given["hidden"])
        return cls(**given)


_OF_EPOCHS = ("epochs", "batch", "dropout", "optimizer", "learning_rate", "patience")

HEADS: dict[str, Recipe] = {
    "probe": Recipe(Kind.HEAD, "probe", Solver.LOGISTIC, l2=0.1),
    "dense": Recipe(
        Kind.HEAD, "dense", Solver.KERAS, hidden=(256,), batch_norm=True, dropout=0.5, l2=1e-4,
        epochs=100, batch=16, patience=15,
    ),
    "mobilenet-3dense": Recipe(
        Kind.HEAD, "mobilenet-3dense", Solver.KERAS, backbone="imagenet-mobilenet", hidden=(1024, 512),
        optimizer="rmsprop", epochs=10, batch=32, patience=10, balanced=False,
    ),
    "vgg16-flatten": Recipe(
        Kind.HEAD, "vgg16-flatten", Solver.KERAS, backbone="imagenet-vgg16",
        learning_rate=1e-4, epochs=20, batch=8, patience=20, reject=Reject.CLASS,
    ),
}  # fmt: skip

ENSEMBLES: dict[str, Recipe] = {
    "scores": Recipe(Kind.ENSEMBLE, "scores", Solver.DISTANCES, l2=0.1),
    "stacked": Recipe(
        Kind.ENSEMBLE, "stacked", Solver.KERAS, hidden=(256,), batch_norm=True, dropout=0.5, l2=1e-3,
        epochs=100, batch=16, patience=15,
    ),
}  # fmt: skip

BACKBONES = {"mobilenet": "imagenet-mobilenet", "vgg16": "imagenet-vgg16"}
"""What the options call them -> what they are."""


def preset(kind: Kind, name: str) -> Recipe:
    """Raises UnknownNameError."""
    known = HEADS if kind is Kind.HEAD else ENSEMBLES
    if name not in known:
        raise UnknownNameError("preset", name, known)
    return known[name]
