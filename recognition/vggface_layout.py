"""What the weight files of keras-vggface must hold, layer by layer, and a reader that takes nothing on trust.

The author publishes no checksums, so a file is known by its layers: every name and every shape. The networks are those
of Parkhi et al. (BMVC 2015) and Cao et al. (FG 2018) without their classifiers.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recognition.errors import ModelWrongError

Shape = tuple[int, ...]

_VGG16_BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))
_RESNET_STAGES = ((2, 64, 3), (3, 128, 4), (4, 256, 6), (5, 512, 3))  # stage, narrow width, blocks

# How Keras calls a layer's arrays, in the order in which a layer takes them.
_ARRAY_ORDER = ("kernel", "gamma", "beta", "bias", "moving_mean", "moving_variance")


def layers_of(network: str) -> dict[str, tuple[Shape, ...]]:
    """Layer name -> the shapes of its arrays, in the order in which Keras keeps them.

    ``network``: ``vgg16``, ``resnet50`` or ``senet50``. Normalisation layers hold scale, shift, mean and variance.
    """
    return dict(_vgg16() if network == "vgg16" else _resnet(squeeze=network == "senet50"))


def _vgg16() -> Iterator[tuple[str, tuple[Shape, ...]]]:
    entering = 3
    for block, (width, convolutions) in enumerate(_VGG16_BLOCKS, start=1):
        for number in range(1, convolutions + 1):
            yield f"conv{block}_{number}", ((3, 3, entering, width), (width,))
            entering = width


def _resnet(*, squeeze: bool) -> Iterator[tuple[str, tuple[Shape, ...]]]:
    def convolution(name: str, side: int, entering: int, leaving: int) -> Iterator[tuple[str, tuple[Shape, ...]]]:
        yield name, ((side, side, entering, leaving),)
        yield f"{name}/bn", ((leaving,),) * 4

    yield from convolution("conv1/7x7_s2", 7, 3, 64)
    entering = 64
    for stage, narrow, blocks in _RESNET_STAGES:
        wide = 4 * narrow
        for block in range(1, blocks + 1):
            name = f"conv{stage}_{block}"
            yield from convolution(f"{name}_1x1_reduce", 1, entering, narrow)
            yield from convolution(f"{name}_3x3", 3, narrow, narrow)
            yield from convolution(f"{name}_1x1_increase", 1, narrow, wide)
            if squeeze:
                yield f"{name}_1x1_down", ((1, 1, wide, wide // 16), (wide // 16,))
                yield f"{name}_1x1_up", ((1, 1, wide // 16, wide), (wide,))
            if block == 1:
                yield from convolution(f"{name}_1x1_proj", 1, entering, wide)
            entering = wide


def read_layers(path: Path, network: str) -> dict[str, list[NDArray[np.float32]]]:
    """The arrays of every layer of ``network``. Raises ModelWrongError saying how the file differs."""
    import h5py

    expected = layers_of(network)
    try:
        with h5py.File(path, "r") as file:
            return _checked(file, expected, network)
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, AttributeError, UnicodeError) as error:
        raise ModelWrongError(f"{path.name} is cut short or no file of weights; fetch it again.") from error


def check_layers(path: Path, network: str) -> None:
    """Raises ModelWrongError where ``path`` does not hold the weights of ``network``."""
    read_layers(path, network)


def _checked(file: Any, expected: dict[str, tuple[Shape, ...]], network: str) -> dict[str, list[NDArray[np.float32]]]:
    root = file.get("model_weights", file)
    found = {name: names for name in _texts(root, "layer_names") if (names := _texts(root[name], "weight_names"))}
    missing = [name for name in expected if name not in found]
    foreign = [name for name in found if name not in expected]
    if missing or foreign:
        parts = [f"it lacks {_listed(missing)}"] if missing else []
        parts += [f"it also holds {_listed(foreign)}"] if foreign else []
        raise _wrong(network, " and ".join(parts))
    arrays = {}
    for layer, shapes in expected.items():
        names = _in_order(found[layer])
        datasets = [_own(root[layer], name) for name in names]
        shapes_found = tuple(tuple(each.shape) for each in datasets)
        if shapes_found != shapes:
            raise _wrong(network, f"its layer {layer} has the shape {shapes_found}, not {shapes}")
        arrays[layer] = [np.asarray(each[()], dtype=np.float32) for each in datasets]
        if not all(np.isfinite(each).all() for each in arrays[layer]):
            raise _wrong(network, f"its layer {layer} holds values that are no numbers")
    return arrays


def _own(group: Any, name: str) -> Any:
    """The dataset ``name``, which must lie in this file: HDF5 can point to others."""
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
    """A list of names among a group's attributes; Keras cuts long ones into numbered pieces."""
    pieces = [attribute] if attribute in group.attrs else []
    while f"{attribute}{len(pieces)}" in group.attrs:
        pieces.append(f"{attribute}{len(pieces)}")
    values = [value for piece in pieces for value in group.attrs[piece]]
    return [value.decode("utf-8") if isinstance(value, bytes) else str(value) for value in values]


def _in_order(names: list[str]) -> list[str]:
    """As Keras takes them. Names of a Keras too old to be told apart keep the file's order."""
    kinds = [name.rsplit("/", 1)[-1].split(":")[0] for name in names]
    if all(kind in _ARRAY_ORDER for kind in kinds):
        return [
            name for _, name in sorted(zip(kinds, names, strict=True), key=lambda pair: _ARRAY_ORDER.index(pair[0]))
        ]
    return names


def _wrong(network: str, why: str) -> ModelWrongError:
    return ModelWrongError(f"The file does not hold the weights of vggface-{network}: {why}.")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
