"""A VGGFace network with random weights: for measuring its speed only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from commands.app import App
from recognition.embedding import vggface
from recognition.inference.engine import Engine
from recognition.inference.keras_file import Shape, layers_of
from recognition.interfaces import Embedder
from recognition.progress import ProgressSink
from recognition.weights.catalogue import weight_file
from recognition.weights.store import ModelStore


def store_of(app: App, name: str) -> ModelStore:
    """A folder of weights apart from the user's, with random ones of ``vggface-resnet50`` or its kin in it."""
    folder = app.cache_folder / "benchmark"
    store = ModelStore(folder)
    if not store.is_present(name):
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / "random.h5"
        write_random(draft, name.removeprefix("vggface-"))
        draft.replace(folder / weight_file(name).file)
    return store


def embedder_of(app: App, name: str, engine: Engine, progress: ProgressSink) -> Embedder:
    """The converted network takes a quarter of a minute to make at the first time, and is kept."""
    return vggface.create(name, engine, store_of(app, name), progress=progress, check_behaviour=False)


def write_random(path: Path, network: str) -> None:
    import h5py

    random = np.random.default_rng(0)
    layers = layers_of(network)
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [layer.encode() for layer in layers]
        for layer, shapes in layers.items():
            group = file.create_group(layer)
            names = _array_names(shapes)
            group.attrs["weight_names"] = [name.encode() for name in names]
            for name, shape in zip(names, shapes, strict=True):
                group.create_dataset(name, data=_values(name, shape, random))


def _array_names(shapes: Sequence[Shape]) -> list[str]:
    if len(shapes) == 4:
        return ["gamma", "beta", "moving_mean", "moving_variance"]
    return ["kernel", "bias"][: len(shapes)]


def _values(name: str, shape: Shape, random: np.random.Generator) -> NDArray[np.float32]:
    """Scaled so that activations neither vanish nor explode over fifty layers."""
    if name == "kernel":
        values = random.normal(0, np.sqrt(1.0 / np.prod(shape[:-1])), shape)
    elif name in ("gamma", "moving_variance"):
        values = random.uniform(0.8, 1.2, shape)
    else:
        values = random.normal(0, 0.1, shape)
    return values.astype(np.float32)
