"""Training recipes: presets after published systems, with every option adjustable."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from recognition.errors import UnknownNameError, UsageError
from recognition.inference.optional_packages import KERAS_TRAINING, LOGISTIC_REGRESSION


class Kind(StrEnum):
    """A head classifies the embeddings of one network, an ensemble those of several."""

    HEAD = "head"
    ENSEMBLE = "ensemble"


class Solver(StrEnum):
    """LOGISTIC: logistic regression, without epochs. KERAS: dense layers trained in epochs. DISTANCES: logistic
    regression on the distances of several embedders, with the same weights for everybody."""

    LOGISTIC = "logistic"
    KERAS = "keras"
    DISTANCES = "distances"


class Reject(StrEnum):
    """Rejection of strangers: a limit calibrated on other people's faces, a class trained on them, or both."""

    CALIBRATED = "calibrated"
    CLASS = "class"
    BOTH = "both"


OTHER_PEOPLE, LEFT_OUT = "other-people", "left-out"
"""Whom a limit was calibrated on: pictures of other people, or registered people left out in turn."""

OPTIMIZERS = ("adam", "rmsprop", "sgd")


@dataclass(frozen=True, slots=True)
class Recipe:
    """All options of a training.

    backbone: the network whose embeddings are classified, None for any embedder.
    hidden: widths of the dense layers before the softmax.
    l2: weight decay; for LOGISTIC 1 / C.
    patience: epochs without improvement after which training stops; the best epoch is kept.
    balanced: classes are weighted equally, however many pictures they have.
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
        """Raises UsageError where an option is out of range."""
        if self.optimizer not in OPTIMIZERS:
            raise UnknownNameError("optimizer", self.optimizer, OPTIMIZERS)
        if self.solver is Solver.KERAS and min(self.epochs, self.batch, self.patience) < 1:
            raise UsageError("--epochs, --batch and --patience must be 1 or more.")
        if not 0 <= self.dropout < 1:
            raise UsageError(f"--dropout is a share from 0 to below 1, not {self.dropout:g}.")
        if not 0 <= self.l2 < math.inf or not 0 < self.learning_rate < math.inf:
            raise UsageError("--l2 must be 0 or more, and --learning-rate over 0.")
        if self.solver is Solver.LOGISTIC and self.l2 == 0:
            raise UsageError("A probe needs an --l2 over 0: with few pictures its weights would grow without bound.")

    def changed(self, changes: Mapping[str, Any]) -> Recipe:
        """With those ``changes`` that are not None. Raises UsageError for options that this solver does not use."""
        given = {name: value for name, value in changes.items() if value is not None}
        unused = [name for name in given if self.solver is not Solver.KERAS and name in _OF_EPOCHS]
        if unused:
            option = "--" + unused[0].replace("_", "-")
            raise UsageError(f"The preset {self.preset} has no epochs: leave out {option}.")
        return replace(self, **given)

    def require_packages(self) -> None:
        """Raises ModelMissingError where a package that trains it is not installed."""
        if self.solver is Solver.KERAS:
            KERAS_TRAINING.require()
        if self.solver is not Solver.KERAS or self.kind is Kind.ENSEMBLE:
            LOGISTIC_REGRESSION.require()

    def require_strangers(self) -> None:
        """For a training without pictures of other people. Raises UsageError where the recipe needs them."""
        if self.reject is not Reject.CALIBRATED:
            raise UsageError(
                f"With --reject {self.reject.value} a class is trained on other people's faces: give a folder of them "
                "with --unknown DIR, or take --reject calibrated."
            )

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Recipe:
        """Reads what ``asdict`` gave. Raises ValueError, TypeError, KeyError."""
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
"""Names of --backbone -> embedders."""


def preset(kind: Kind, name: str) -> Recipe:
    """Raises UnknownNameError."""
    known = HEADS if kind is Kind.HEAD else ENSEMBLES
    if name not in known:
        raise UnknownNameError("preset", name, known)
    return known[name]
