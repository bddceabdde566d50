"""Stored heads and ensembles: inside the gallery, so that deleting it removes them, too.

``gallery/.rollcall/trained/heads/NAME/`` and ``.../ensembles/NAME/`` hold ``about.json`` (recipe, people, figures),
``weights.npz``, where there were epochs ``curves.png``, and after a comparison ``comparison.json``. An unfinished
training is in ``NAME.unfinished/``; ``removed/`` holds what was removed and can be restored.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from learning.training.keras_process import dense_network, load_arrays, save_arrays
from learning.training.recipes import LEFT_OUT, OTHER_PEOPLE, Kind, Recipe
from recognition.errors import ModelWrongError, RollcallError, UnknownNameError, UsageError
from recognition.matching.dense_layers import DenseNetwork, LogitNetwork, StackedNetwork
from recognition.matching.templates import TrainedRecognizer
from recognition.matching.trained import Classifier, DistanceStack
from recognition.plain_text import json_text, shell_word
from storage.files.exclusive_rename import renamed
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.possible_names import name_problem
from storage.sealing.files import read_file, write_file

if TYPE_CHECKING:
    from learning.training.heads import TrainedModel

NEAREST = "nearest"
"""The recogniser that is always available: the nearest template."""

COMPARISON = "comparison.json"
CURVES = "curves.png"
UNFINISHED = ".unfinished"

TRAINED, _REMOVED = "trained", "removed"
ABOUT = "about.json"
WEIGHTS = "weights.npz"
_FORMAT = 2
_FORMER_FOUND_ON = {"other people's pictures": OTHER_PEOPLE, "registered people who were left out in turn": LEFT_OUT}
"""What format 1 stored for the codes of ``rejection.Rejected.found_on``."""

Moved = tuple[tuple[Path, Path], ...]
"""Former and new path of each folder that was moved."""


@dataclass(frozen=True, slots=True)
class TrainingRecord:
    """What is known of a trained recogniser without loading it.

    embedders: names of the embedders whose vectors it classifies.
    embedder: the same as ``name@version``, joined where there are several.
    pictures: sha256 of each picture it was trained on.
    figures: ``heads.Figures`` as a dict, with ``epochs`` and ``best_epoch``.
    made_at: seconds since the epoch.
    """

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
        """Whether people registered later are recognised like the others."""
        return self.recipe.preset == "scores"

    def changes(self, people: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who of the registered ``people`` was added since the training, and who was removed; both empty where that
        does not matter."""
        now = set(people)
        if self.serves_everybody:
            return (), ()
        return tuple(sorted(now - set(self.people))), tuple(sorted(set(self.people) - now))


def trained_folder(gallery: Path, kind: Kind, name: str) -> Path:
    """Raises UsageError where the name is not allowed."""
    problem = name_problem(name)
    if problem is not None or name.endswith(UNFINISHED):
        raise UsageError("'{name}' cannot be the name of something trained; use letters and digits.", name=name)
    return folder_of_kind(gallery, kind) / name


def folder_of_kind(gallery: Path, kind: Kind) -> Path:
    return gallery / INDEX_FOLDER / TRAINED / f"{kind.value}s"


def unfinished_folder(gallery: Path, kind: Kind, name: str) -> Path:
    """The working folder of a training. Raises as ``trained_folder``."""
    place = trained_folder(gallery, kind, name)
    return place.with_name(place.name + UNFINISHED)


def parse_name(text: str) -> tuple[Kind, str] | None:
    """``head:NAME`` or ``ensemble:NAME``; None for ``nearest``. Raises UsageError for anything else."""
    if text == NEAREST:
        return None
    kind, colon, name = text.partition(":")
    if not colon or not name or kind not in list(Kind):
        raise UsageError("'{spec}' is no recogniser: write nearest, double, head:NAME or ensemble:NAME.", spec=text)
    return Kind(kind), name


def trained_names(gallery: Path, kind: Kind) -> tuple[str, ...]:
    try:
        return tuple(sorted(each.parent.name for each in folder_of_kind(gallery, kind).glob(f"*/{ABOUT}")))
    except OSError:
        return ()


def save_trained(place: Path, trained: TrainedModel, record: TrainingRecord, curves: bytes | None) -> None:
    """Writes everything into ``place``, replacing what was there. Raises RollcallError where that fails."""
    with replaced_folder(place) as draft:
        draft.mkdir(parents=True)
        arrays, about = _weights(trained.recognizer)
        write_weights(draft, {"format": _FORMAT, **asdict(record)}, arrays, about)
        if curves is not None:
            write_file(draft / CURVES, curves)


def write_weights(folder: Path, values: dict[str, Any], arrays: dict[str, NDArray[Any]], about: dict[str, Any]) -> None:
    """``values``: of the record, which gets the digest of the weights. Raises OSError."""
    save_arrays(folder / WEIGHTS, arrays, about)
    digest = hashlib.sha256(read_file(folder / WEIGHTS)).hexdigest()
    write_file(folder / ABOUT, json_text(values | {"weights_sha256": digest}, indent=1).encode())


@contextmanager
def replaced_folder(place: Path) -> Iterator[Path]:
    """A folder to be made, which is put where ``place`` was at the end. Raises RollcallError where that fails."""
    draft, old = place.with_name(f".{place.name}.draft"), place.with_name(f".{place.name}.old")
    try:
        for each in (draft, old):
            shutil.rmtree(each, ignore_errors=True)
        yield draft
        if place.exists():
            os.replace(place, old)
        os.replace(draft, place)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise not_written(place, error) from error


def not_written(place: Path, error: OSError) -> RollcallError:
    return RollcallError(
        "{place} cannot be written: {error}. Free some space.", place=place, error=error.strerror or error
    )


def load_record(gallery: Path, kind: Kind, name: str) -> TrainingRecord:
    """Raises UnknownNameError, ModelWrongError."""
    return _read(gallery, kind, name)[0]


def load_trained(gallery: Path, kind: Kind, name: str) -> tuple[TrainedRecognizer, TrainingRecord]:
    """Raises UnknownNameError where nothing of that name is trained, ModelWrongError where its files are damaged."""
    record, digest = _read(gallery, kind, name)
    place = trained_folder(gallery, kind, name) / WEIGHTS
    try:
        if hashlib.sha256(read_file(place)).hexdigest() != digest:
            raise ValueError("another sha256")
        arrays, values = load_arrays(place)
        return _recognizer(record, arrays, values), record
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(record.full_name, error) from error


def remove_trained(gallery: Path, kind: Kind, name: str, *, unfinished: bool) -> Moved:
    """Moves it, or its unfinished training, to ``removed/``. Raises RollcallError."""
    place = (unfinished_folder if unfinished else trained_folder)(gallery, kind, name)
    if not place.is_dir():
        return ()
    folder = place.parent.parent / _REMOVED / place.parent.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            target = folder / (place.name if number == 1 else f"{place.name} {number}")
            if renamed(place, target):
                return ((place, target),)
    except OSError as error:
        raise RollcallError(
            "{name} cannot be removed: {error}.", name=place.name, error=error.strerror or error
        ) from error
    raise AssertionError("unreachable")


def erase_trained_on(gallery: Path, person: str) -> tuple[str, ...]:
    """Deletes for good whatever was trained on ``person``, finished or not, in use or removed; returns the names.

    What cannot be read is deleted as well: it may be of that person.
    """
    erased = []
    for about in sorted((gallery / INDEX_FOLDER / TRAINED).rglob(ABOUT)):
        try:
            people = json.loads(read_file(about))["people"]
        except (OSError, ValueError, KeyError, TypeError):
            people = [person]
        if person in people:
            shutil.rmtree(about.parent, ignore_errors=True)
            erased.append(about.parent.name)
    return tuple(erased)


def restore_trained(moved: Moved) -> None:
    """Reverts ``remove_trained``. Raises RollcallError where something of that name exists again."""
    for place, kept in moved:
        try:
            if not renamed(kept, place):
                raise RollcallError("There is another {name} by now. Remove that one first.", name=place.name)
        except OSError as error:
            raise RollcallError(
                "{name} cannot be restored: {error}.", name=place.name, error=error.strerror or error
            ) from error


def _read(gallery: Path, kind: Kind, name: str) -> tuple[TrainingRecord, str]:
    """The record, and the sha256 of the weights."""
    place = trained_folder(gallery, kind, name) / ABOUT
    if not place.is_file():
        names = trained_names(gallery, kind)
        if not names:
            raise UsageError(
                "No {value} is trained for {gallery} yet: python main.py train {value} --name {name}.",
                value=kind.value,
                gallery=gallery,
                name=shell_word(name),
            )
        raise UnknownNameError(f"trained {kind.value}", name, names)
    try:
        values: dict[str, Any] = json.loads(read_file(place))
        given = {each.name: values[each.name] for each in fields(TrainingRecord)}
        given |= {name: tuple(given[name]) for name in ("embedders", "people", "pictures")}
        given |= {"kind": Kind(given["kind"]), "recipe": Recipe.from_json(given["recipe"])}
        record = TrainingRecord(**given)
        strangers = record.figures.get("strangers")
        if strangers is not None:
            found_on = strangers["found_on"]
            record.figures["strangers"] = {**strangers, "found_on": _FORMER_FOUND_ON.get(found_on, found_on)}
        return record, str(values["weights_sha256"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(f"{kind.value}:{name}", error) from error


def _damaged(full_name: str, error: Exception) -> ModelWrongError:
    return ModelWrongError(
        "The files of {full_name} are damaged ({error}): train it again.", full_name=full_name, error=error
    )


_Arrays = dict[str, NDArray[Any]]
_STORED = ("has_unknown", "limit", "unit", "threshold")
"""Values of a classifier beside its arrays."""


def _weights(recognizer: TrainedRecognizer) -> tuple[_Arrays, dict[str, Any]]:
    if isinstance(recognizer, DistanceStack):
        return {}, {"widths": recognizer.widths, "weights": recognizer.weights, "threshold": recognizer.threshold}
    assert isinstance(recognizer, Classifier)
    values: dict[str, Any] = {name: getattr(recognizer, name) for name in _STORED}
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


def _recognizer(record: TrainingRecord, arrays: _Arrays, values: dict[str, Any]) -> TrainedRecognizer:
    name, embedder = record.full_name, record.embedder
    if "widths" in values:
        weights = tuple(float(each) for each in values["weights"])
        return DistanceStack(name, embedder, tuple(values["widths"]), weights, float(values["threshold"]))
    networks = [dense_network(arrays, count, f"{place}-") for place, count in enumerate(values["layers"])]
    network: LogitNetwork = networks[0] if len(networks) == 1 else StackedNetwork(tuple(networks[:-1]), networks[-1])
    limit = None if values["limit"] is None else float(values["limit"])
    return Classifier(
        name,
        embedder,
        record.people,
        network,
        bool(values["has_unknown"]),
        limit,
        float(values["unit"]),
        float(values["threshold"]),
        arrays.get("centres"),
    )
