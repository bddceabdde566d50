"""Reads HDF5 weight files of Keras without Keras, and checks them: they are not trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from recognition.errors import ModelWrongError

Shape = tuple[int, ...]
Arrays = list[NDArray[np.float32]]

# Keras' names of a layer's arrays, in the order of the layer's weights.
_ARRAY_ORDER = ("kernel", "gamma", "beta", "bias", "moving_mean", "moving_variance")

_Found = TypeVar("_Found")


def read_layers(path: Path, expected: Mapping[str, tuple[Shape, ...]], of: str) -> dict[str, Arrays]:
    """The arrays of every layer. The file must have exactly the layers ``expected`` with these shapes.

    ``of``: name of the network, for messages. Raises ModelWrongError saying how the file differs.
    """
    return _read(path, lambda file: _checked(file, expected, of))


def read_layers_in_order(path: Path, expected: tuple[tuple[Shape, ...], ...], of: str) -> list[Arrays]:
    """The arrays of every layer with weights, in order, whatever their names.

    Raises ModelWrongError where their number or a shape is not as ``expected``.
    """

    def read(file: Any) -> list[Arrays]:
        root = file.get("model_weights", file)
        layers = [name for name in _texts(root, "layer_names") if _texts(root[name], "weight_names")]
        if len(layers) != len(expected):
            raise _wrong(of, f"it has {len(layers)} layers, not {len(expected)}")
        return [_arrays(root[name], name, shapes, of) for name, shapes in zip(layers, expected, strict=True)]

    return _read(path, read)


def _read(path: Path, read: Callable[[Any], _Found]) -> _Found:
    import h5py

    try:
        with h5py.File(path, "r") as file:
            return read(file)
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, AttributeError, UnicodeError) as error:
        raise ModelWrongError("The file is cut short or no file of weights.") from error


def _checked(file: Any, expected: Mapping[str, tuple[Shape, ...]], of: str) -> dict[str, Arrays]:
    root = file.get("model_weights", file)
    found = [name for name in _texts(root, "layer_names") if _texts(root[name], "weight_names")]
    missing = [name for name in expected if name not in found]
    foreign = [name for name in found if name not in expected]
    if missing or foreign:
        parts = [f"it lacks {_listed(missing)}"] if missing else []
        parts += [f"it also holds {_listed(foreign)}"] if foreign else []
        raise _wrong(of, " and ".join(parts))
    return {layer: _arrays(root[layer], layer, shapes, of) for layer, shapes in expected.items()}


def _arrays(group: Any, layer: str, shapes: tuple[Shape, ...], of: str) -> Arrays:
    datasets = [_own(group, name) for name in _in_order(_texts(group, "weight_names"))]
    shapes_found = tuple(tuple(each.shape) for each in datasets)
    if shapes_found != shapes:
        raise _wrong(of, f"its layer {layer} has the shape {shapes_found}, not {shapes}")
    arrays = [np.asarray(each[()], dtype=np.float32) for each in datasets]
    if not all(np.isfinite(each).all() for each in arrays):
        raise _wrong(of, f"its layer {layer} holds values that are no numbers")
    return arrays


def _own(group: Any, name: str) -> Any:
    """The dataset ``name``, which must be in this file: HDF5 can link to others."""
    import h5py

    dataset: Any = group
    for part in name.split("/"):
        if not isinstance(dataset.get(part, getlink=True), h5py.HardLink):
            raise ValueError(f"{name} is a link")
        dataset = dataset[part]
    if not isinstance(dataset, h5py.Dataset) or dataset.external or dataset.is_virtual:
        raise ValueError(f"{name} is not an array of this file")
    return dataset


def _texts(group: Any, attribute: str) -> list[str]:
    """A list of names in an attribute; Keras splits long ones into numbered attributes."""
    pieces = [attribute] if attribute in group.attrs else []
    while f"{attribute}{len(pieces)}" in group.attrs:
        pieces.append(f"{attribute}{len(pieces)}")
    values = [value for piece in pieces for value in group.attrs[piece]]
    return [value.decode("utf-8") if isinstance(value, bytes) else str(value) for value in values]


def _in_order(names: list[str]) -> list[str]:
    """Names in the order of the layer's weights; names of old versions of Keras keep the order of the file."""
    kinds = [name.rsplit("/", 1)[-1].split(":")[0] for name in names]
    if all(kind in _ARRAY_ORDER for kind in kinds):
        return [
            name for _, name in sorted(zip(kinds, names, strict=True), key=lambda pair: _ARRAY_ORDER.index(pair[0]))
        ]
    return names


def _wrong(of: str, why: str) -> ModelWrongError:
    return ModelWrongError(f"The file does not hold the weights of {of}: {why}.")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
