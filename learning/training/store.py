"""Where trained heads and ensembles are kept: inside the gallery, so that deleting it forgets them, too.

``gallery/.rollcall/trained/heads/NAME/`` and ``.../ensembles/NAME/`` hold ``about.json`` (recipe, people, figures),
``weights.npz`` and, where there were epochs, ``curves.png``. ``NAME.unfinished/`` is one that is being trained.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from learning.training.keras_process import load_arrays, save_arrays
from learning.training.recipes import Kind, Recipe
from recognition.errors import ModelWrongError, RollcallError, UnknownNameError, UsageError
from recognition.matching.dense_layers import DenseNetwork, Layer, LogitNetwork, StackedNetwork
from recognition.matching.templates import TrainedRecognizer
from recognition.matching.trained import Classifier, DistanceStack
from storage.files.gallery_folder import INDEX_FOLDER, name_problem

if TYPE_CHECKING:
    from learning.training.heads import Trained

NEAREST = "nearest"
"""The recogniser that is always there: the nearest template."""

CURVES = "curves.png"
UNFINISHED = ".unfinished"

_FOLDER = "trained"
_ABOUT = "about.json"
_WEIGHTS = "weights.npz"
_FORMAT = 1
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a trained recogniser without loading it. ``embedders`` are the names of what it judges,
    ``embedder`` their ``name@version``; ``pictures`` the sha256 of each picture it learnt from; ``made_at`` seconds
    since the epoch."""

    kind: Kind
    name: str
    recipe: Recipe
    embedders: tuple[str, ...]
    embedder: str
    people: tuple[str, ...]
    pictures: tuple[str, ...]
    threshold: float
    figures: dict[str, Any]
    made_at: float

    @property
    def full_name(self) -> str:
        return f"{self.kind.value}:{self.name}"

    @property
    def serves_everybody(self) -> bool:
        """Whether people who were registered later are recognised like the others."""
        return self.recipe.preset == "scores"

    def staleness(self, people: Iterable[str]) -> str | None:
        """A sentence where the registered ``people`` are others than those it was trained on, or None."""
        now = set(people)
        came, left = sorted(now - set(self.people)), sorted(set(self.people) - now)
        if self.serves_everybody or not (came or left):
            return None
        changes = [f"{_listed(came)} came"] * bool(came) + [f"{_listed(left)} left"] * bool(left)
        meanwhile = " Until then those who came are compared with their pictures." if came else ""
        return (
            f"{self.full_name} is out of date: since it was trained, {' and '.join(changes)}. Train it again: "
            f"under Tools, Teach it your people, or with python main.py train {self.kind.value} --name {self.name} "
            f"--preset {self.recipe.preset}.{meanwhile}"
        )


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def folder_for(gallery: Path, kind: Kind, name: str) -> Path:
    """Raises UsageError where nothing can have that name."""
    problem = name_problem(name)
    if problem is not None or name.endswith(UNFINISHED):
        raise UsageError(f"'{name}' cannot be the name of something trained; take letters and digits.")
    return gallery / INDEX_FOLDER / _FOLDER / f"{kind.value}s" / name


def unfinished_folder(gallery: Path, kind: Kind, name: str) -> Path:
    """Where the work on it is kept until it is done. Raises as ``folder_for``."""
    place = folder_for(gallery, kind, name)
    return place.with_name(place.name + UNFINISHED)


def parsed(text: str) -> tuple[Kind, str] | None:
    """``head:NAME`` or ``ensemble:NAME``; None for ``nearest``. Raises UsageError for anything else."""
    if text == NEAREST:
        return None
    kind, colon, name = text.partition(":")
    if not colon or not name or kind not in list(Kind):
        raise UsageError(f"'{text}' is no recogniser: write nearest, head:NAME or ensemble:NAME.")
    return Kind(kind), name


def known(gallery: Path, kind: Kind) -> tuple[str, ...]:
    """The names of what is trained."""
    folder = gallery / INDEX_FOLDER / _FOLDER / f"{kind.value}s"
    try:
        return tuple(sorted(each.parent.name for each in folder.glob(f"*/{_ABOUT}")))
    except OSError:
        return ()


def save(place: Path, trained: Trained, about: About, curves: bytes | None) -> None:
    """Puts everything into ``place``, in the stead of what was there. Raises RollcallError where that fails."""
    draft = place.with_name(f".{place.name}.draft")
    old = place.with_name(f".{place.name}.old")
    try:
        for each in (draft, old):
            shutil.rmtree(each, ignore_errors=True)
        draft.mkdir(parents=True)
        save_arrays(draft / _WEIGHTS, *_weights(trained.recognizer))
        digest = hashlib.sha256((draft / _WEIGHTS).read_bytes()).hexdigest()
        values = {"format": _FORMAT, **asdict(about), "recipe": about.recipe.to_json(), "weights_sha256": digest}
        (draft / _ABOUT).write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
        if curves is not None:
            (draft / CURVES).write_bytes(curves)
        if place.exists():
            os.replace(place, old)
        os.replace(draft, place)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise RollcallError(f"{place} cannot be written: {error.strerror or error}. Free some space.") from error


def about(gallery: Path, kind: Kind, name: str) -> About:
    """Raises UnknownNameError, ModelWrongError."""
    return _about(gallery, kind, name)[0]


def load(gallery: Path, kind: Kind, name: str) -> tuple[TrainedRecognizer, About]:
    """Raises UnknownNameError where nothing of that name is trained, ModelWrongError where its files are damaged."""
    described, digest = _about(gallery, kind, name)
    place = folder_for(gallery, kind, name) / _WEIGHTS
    try:
        if hashlib.sha256(place.read_bytes()).hexdigest() != digest:
            raise ValueError("another sha256")
        arrays, values = load_arrays(place)
        return _recognizer(described, arrays, values), described
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(described.full_name, error) from error


def _about(gallery: Path, kind: Kind, name: str) -> tuple[About, str]:
    place = folder_for(gallery, kind, name) / _ABOUT
    if not place.is_file():
        names = known(gallery, kind)
        if not names:
            raise UsageError(
                f"No {kind.value} is trained for {gallery} yet: python main.py train {kind.value} --name {name}."
            )
        raise UnknownNameError(f"trained {kind.value}", name, names)
    try:
        values: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
        return (
            About(
                Kind(values["kind"]),
                str(values["name"]),
                Recipe.from_json(values["recipe"]),
                tuple(values["embedders"]),
                str(values["embedder"]),
                tuple(values["people"]),
                tuple(values["pictures"]),
                float(values["threshold"]),
                dict(values["figures"]),
                float(values["made_at"]),
            ),
            str(values["weights_sha256"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(f"{kind.value}:{name}", error) from error


def _damaged(full_name: str, error: Exception) -> ModelWrongError:
    return ModelWrongError(f"The files of {full_name} are damaged ({error}): train it again.")


_Arrays = dict[str, NDArray[Any]]


def _weights(recognizer: TrainedRecognizer) -> tuple[_Arrays, dict[str, Any]]:
    if isinstance(recognizer, DistanceStack):
        return {}, {"widths": recognizer.widths, "weights": recognizer.weights, "threshold": recognizer.threshold}
    assert isinstance(recognizer, Classifier)
    values: dict[str, Any] = {
        "has_unknown": recognizer.has_unknown,
        "limit": recognizer.limit,
        "unit": recognizer.unit,
        "threshold": recognizer.threshold,
    }
    network = recognizer.network
    networks = [*network.parts, network.top] if isinstance(network, StackedNetwork) else [network]
    values["layers"] = [len(each.layers) for each in networks if isinstance(each, DenseNetwork)]
    arrays: _Arrays = {} if recognizer.centres is None else {"centres": recognizer.centres}
    for place, each in enumerate(networks):
        assert isinstance(each, DenseNetwork)
        for number, layer in enumerate(each.layers):
            arrays[f"weights-{place}-{number}"] = layer.weights
            arrays[f"bias-{place}-{number}"] = layer.bias
            arrays[f"rectified-{place}-{number}"] = np.array(layer.rectified)
    return arrays, values


def _recognizer(described: About, arrays: _Arrays, values: dict[str, Any]) -> TrainedRecognizer:
    name, embedder = described.full_name, described.embedder
    if "widths" in values:
        weights = tuple(float(each) for each in values["weights"])
        return DistanceStack(name, embedder, tuple(values["widths"]), weights, float(values["threshold"]))
    networks = [
        DenseNetwork(
            tuple(
                Layer(
                    arrays[f"weights-{place}-{number}"],
                    arrays[f"bias-{place}-{number}"],
                    bool(arrays[f"rectified-{place}-{number}"]),
                )
                for number in range(count)
            )
        )
        for place, count in enumerate(values["layers"])
    ]
    network: LogitNetwork = networks[0] if len(networks) == 1 else StackedNetwork(tuple(networks[:-1]), networks[-1])
    limit = None if values["limit"] is None else float(values["limit"])
    return Classifier(
        name,
        embedder,
        described.people,
        network,
        bool(values["has_unknown"]),
        limit,
        float(values["unit"]),
        float(values["threshold"]),
        arrays.get("centres"),
    )
