"""VGGFace: the networks of keras-vggface 0.6, defined there, run by the engine.

``vgg16``: Parkhi, Vedaldi and Zisserman, "Deep face recognition", BMVC 2015. ``resnet50``, ``senet50``: Cao, Shen, Xie,
Parkhi and Zisserman, "VGGFace2: A dataset for recognising faces across pose and age", FG 2018. The vector is the
average of the last convolution's output; the crop is the face box enlarged by 30 %.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import openvino
from openvino.preprocess import ColorFormat

from recognition.embedding.network_embedder import NetworkEmbedder, for_crops, from_weights
from recognition.inference.conversion import convert_in_subprocess, from_keras
from recognition.inference.engine import Engine
from recognition.inference.optional_packages import VGGFACE
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import CropSpec

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

CROP = CropSpec(kind="box", size=224, margin=0.3)

DIMENSIONS = {"vggface-resnet50": 2048, "vggface-senet50": 2048, "vggface-vgg16": 512}

# Means (BGR) that the preprocessing of keras-vggface subtracts.
VGGFACE_MEAN = [93.5940, 104.7624, 129.1863]
_VGGFACE2_MEAN = [91.4953, 103.8827, 131.0912]


def create(
    name: str,
    engine: Engine,
    store: ModelStore,
    *,
    progress: ProgressSink = ignore_progress,
    check_behaviour: bool = True,
) -> NetworkEmbedder:
    """Raises ModelMissingError, ModelWrongError. Only benchmarks skip the check of a file at its first use."""
    network = name.removeprefix("vggface-")

    def build(path: Path) -> openvino.Model:
        VGGFACE.require()
        return prepared(convert_in_subprocess(f"{__name__}:converted", network, str(path)), network)

    made = partial(from_weights, dimension=DIMENSIONS[name], crop_spec=CROP, network=build, preparation="1")
    return made(name, engine, store, progress=progress, check_behaviour=check_behaviour)


def converted(network: str, path: str) -> openvino.Model:
    """The network with the weights in ``path``, from (N, 224, 224, 3) float32 BGR less the mean to (N, D).

    Imports TensorFlow. Raises ModelWrongError where a layer does not match by name and shape.
    """
    from recognition.inference.keras_file import read_network
    from recognition.inference.keras_vggface_import import keras_network

    arrays = read_network(Path(path), network)
    model = keras_network(network)
    for layer in model.layers:
        if layer.weights:
            layer.set_weights(arrays[layer.name])
    return from_keras(model)


def prepared(model: openvino.Model, network: str) -> openvino.Model:
    """The same network for (N, 224, 224, 3) uint8 BGR."""
    mean = VGGFACE_MEAN if network == "vgg16" else _VGGFACE2_MEAN
    return for_crops(model, CROP.size, layout="NHWC", color=ColorFormat.BGR, mean=mean)
