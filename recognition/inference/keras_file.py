"""Reads HDF5 weight files of Keras without Keras, and checks them: they are not trusted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recognition.errors import ModelWrongError
from recognition.inference.optional_packages import KERAS_FILES

Shape = tuple[int, ...]
Arrays = list[NDArray[np.float32]]

# Keras' names of a layer's arrays, in the order of the layer's weights.
_ARRAY_ORDER = ("kernel", "gamma", "beta", "bias", "moving_mean", "moving_variance")


def read_layers(path: Path, expected: Mapping[str, tuple[Shape, ...]], of: str) -> dict[str, Arrays]:
    """The arrays of every layer. The file must have exactly the layers ``expected`` with these shapes.

    ``of``: name of the network, for messages. Raises ModelWrongError saying how the file differs.
    """
    with _layers_in(path) as layers:
        missing = [name for name in expected if name not in layers]
        foreign = [name for name in layers if name not in expected]
        if missing or foreign:
            parts = [f"it lacks {_listed(missing)}"] if missing else []
            parts += [f"it also holds {_listed(foreign)}"] if foreign else []
            raise _wrong(of, " and ".join(parts))
        return {name: _arrays(layers[name], name, shapes, of) for name, shapes in expected.items()}


def read_layers_in_order(path: Path, expected: tuple[tuple[Shape, ...], ...], of: str) -> list[Arrays]:
    """The arrays of every layer with weights, in order, whatever their names.

    Raises ModelWrongError where their number or a shape is not as ``expected``.
    """
    with _layers_in(path) as layers:
        if len(layers) != len(expected):
            raise _wrong(of, f"it has {len(layers)} layers, not {len(expected)}")
        named = zip(layers.items(), expected, strict=True)
        return [_arrays(group, name, shapes, of) for (name, group), shapes in named]


@contextmanager
def _layers_in(path: Path) -> Iterator[dict[str, Any]]:
    """The groups of the layers with weights, by name, in order. Raises ModelWrongError where the file is damaged."""
    KERAS_FILES.require()
    import h5py

    try:
        with path.open("rb") as opened, h5py.File(opened, "r") as file:
            root = _own(file, "model_weights", h5py.Group) if "model_weights" in file else file
            layers = {name: _own(root, name, h5py.Group) for name in _texts(root, "layer_names")}
            yield {name: layer for name, layer in layers.items() if _texts(layer, "weight_names")}
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, AttributeError, UnicodeError) as error:
        raise ModelWrongError("The file is cut short or no file of weights.") from error


def _arrays(group: Any, layer: str, shapes: tuple[Shape, ...], of: str) -> Arrays:
    import h5py

    datasets = [_own(group, name, h5py.Dataset) for name in _in_order(_texts(group, "weight_names"))]
    shapes_found = tuple(tuple(each.shape) for each in datasets)
    if shapes_found != shapes:
        raise _wrong(of, f"its layer {layer} has the shape {shapes_found}, not {shapes}")
    arrays = [np.asarray(each[()], dtype=np.float32) for each in datasets]
    if not all(np.isfinite(each).all() for each in arrays):
        raise _wrong(of, f"its layer {layer} holds values that are no numbers")
    return arrays


def _own(group: Any, name: str, kind: type) -> Any:
    """The group or dataset ``name``, which must be in this file, whose checksum was compared: HDF5 can link to others.

    Raises ValueError where it is anything else.
    """
    import h5py

    found: Any = group
    for part in name.split("/"):
        if not isinstance(found, h5py.Group) or not isinstance(found.get(part, getlink=True), h5py.HardLink):
            raise ValueError(f"{name} is a link")
        found = found[part]
    if not isinstance(found, kind):
        raise ValueError(f"{name} is something else")
    if isinstance(found, h5py.Dataset) and (found.external or found.is_virtual):
        raise ValueError(f"{name} is kept in another file")
    return found


def _texts(group: Any, attribute: str) -> list[str]:
    """A list of names in an attribute; Keras splits long ones into numbered attributes."""
    pieces = [attribute] if attribute in group.attrs else []
    while f"{attribute}{len(pieces)}" in group.attrs:
        pieces.append(f"{attribute}{len(pieces)}")
    values = [value for piece in pieces for value in group.attrs[piece]]
    return [value.decode("utf-8") if isinstance(value, bytes) else str(value) for value in values]


def _in_order(names: list[str]) -> list[str]:
    """Names in the order of the layer's weights; names of old versions of Keras keep the order of the file."""
    kinds = {name: name.rsplit("/", 1)[-1].split(":")[0] for name in names}
    if all(kind in _ARRAY_ORDER for kind in kinds.values()):
        return sorted(names, key=lambda name: _ARRAY_ORDER.index(kinds[name]))
    return names


def _wrong(of: str, why: str) -> ModelWrongError:
    return ModelWrongError(f"The file does not hold the weights of {of}: {why}.")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


# Layer names and shapes of networks whose weight files have no published checksum: those of Parkhi et al. (BMVC 2015)
# and Cao et al. (FG 2018) without classifiers, and that of Taigman et al. (CVPR 2014) with it.
_VGG16_BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))
_RESNET_STAGES = ((2, 64, 3), (3, 128, 4), (4, 256, 6), (5, 512, 3))  # stage, narrow width, blocks

_DEEPFACE: dict[str, tuple[Shape, ...]] = {
    "C1": ((11, 11, 3, 32), (32,)),
    "C3": ((9, 9, 32, 16), (16,)),
    "L4": ((55 * 55, 9 * 9 * 16, 16), (55, 55, 16)),
    "L5": ((25 * 25, 7 * 7 * 16, 16), (25, 25, 16)),
    "L6": ((21 * 21, 5 * 5 * 16, 16), (21, 21, 16)),
    "F7": ((21 * 21 * 16, 4096), (4096,)),
    "F8": ((4096, 8631), (8631,)),
}


def layers_of(network: str) -> dict[str, tuple[Shape, ...]]:
    """Layer name -> the shapes of its arrays, in the order in which Keras keeps them.

    ``network``: ``vgg16``, ``resnet50``, ``senet50`` or ``deepface``. Normalisation layers hold scale, shift, mean and
    variance; locally connected ones a matrix and a row of shifts for each place.
    """
    if network == "deepface":
        return dict(_DEEPFACE)
    return dict(_vgg16() if network == "vgg16" else _resnet(squeeze=network == "senet50"))


def _vgg16() -> Iterator[tuple[str, tuple[Shape, ...]]]:
    inputs = 3
    for block, (width, convolutions) in enumerate(_VGG16_BLOCKS, start=1):
        for number in range(1, convolutions + 1):
            yield f"conv{block}_{number}", ((3, 3, inputs, width), (width,))
            inputs = width


def _resnet(*, squeeze: bool) -> Iterator[tuple[str, tuple[Shape, ...]]]:
    def convolution(name: str, side: int, inputs: int, outputs: int) -> Iterator[tuple[str, tuple[Shape, ...]]]:
        yield name, ((side, side, inputs, outputs),)
        yield f"{name}/bn", ((outputs,),) * 4

    yield from convolution("conv1/7x7_s2", 7, 3, 64)
    inputs = 64
    for stage, narrow, blocks in _RESNET_STAGES:
        wide = 4 * narrow
        for block in range(1, blocks + 1):
            name = f"conv{stage}_{block}"
            yield from convolution(f"{name}_1x1_reduce", 1, inputs, narrow)
            yield from convolution(f"{name}_3x3", 3, narrow, narrow)
            yield from convolution(f"{name}_1x1_increase", 1, narrow, wide)
            if squeeze:
                yield f"{name}_1x1_down", ((1, 1, wide, wide // 16), (wide // 16,))
                yield f"{name}_1x1_up", ((1, 1, wide // 16, wide), (wide,))
            if block == 1:
                yield from convolution(f"{name}_1x1_proj", 1, inputs, wide)
            inputs = wide


def read_network(path: Path, network: str) -> dict[str, Arrays]:
    """The arrays of every layer of ``network``, as ``layers_of`` says. Raises ModelWrongError as ``read_layers``."""
    return read_layers(path, layers_of(network), "deepface" if network == "deepface" else f"vggface-{network}")
