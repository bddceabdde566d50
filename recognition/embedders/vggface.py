"""VGGFace: the networks of keras-vggface 0.6, defined there, run by the engine.

``vgg16``: Parkhi, Vedaldi and Zisserman, "Deep face recognition", BMVC 2015. ``resnet50``, ``senet50``: Cao, Shen, Xie,
Parkhi and Zisserman, "VGGFace2: A dataset for recognising faces across pose and age", FG 2018. The vector is the
average of the last convolution's output; the crop is the face box enlarged by 30 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import openvino
from openvino.preprocess import ColorFormat

from recognition.alignment import CropSpec
from recognition.conversion import converted_apart
from recognition.embedders.network_embedder import NetworkEmbedder, for_crops
from recognition.embedders.portrait import other_crops, portrait_crops
from recognition.engine import Engine, NetworkSource
from recognition.interfaces import Progress, no_progress

if TYPE_CHECKING:
    from recognition.models import ModelStore

CROP = CropSpec(kind="box", size=224, margin=0.3)

DIMENSIONS = {"vggface-resnet50": 2048, "vggface-senet50": 2048, "vggface-vgg16": 512}

# Blue, green, red of the training pictures, as keras-vggface's preprocessing takes them off.
_VGGFACE_MEAN = [93.5940, 104.7624, 129.1863]
_VGGFACE2_MEAN = [91.4953, 103.8827, 131.0912]

_PREPARATION = "1"  # raise it whenever the same crop would give other values


def create(
    name: str,
    engine: Engine,
    store: ModelStore,
    *,
    progress: Progress = no_progress,
    check_behaviour: bool = True,
) -> NetworkEmbedder:
    """Raises ModelMissingError, ModelWrongError.

    At the first use of a file it must tell the portrait from other pictures; random weights do not. The check can be
    left out only to measure and to compare networks, never to name people.
    """
    path = store.path(name)
    digest = store.sha256(name)
    network = name.removeprefix("vggface-")
    source = NetworkSource(
        name=name,
        fingerprint=digest,
        build=lambda: prepared(converted_apart(f"{__name__}:converted", network, str(path)), network),
        sample=lambda: [portrait_crops(CROP)],
        converter=_PREPARATION,
    )
    version = f"{_PREPARATION}-{digest[:8]}"
    embedder = NetworkEmbedder(name, version, DIMENSIONS[name], CROP, engine.compile(source, progress))
    if check_behaviour and not store.behaves(name):
        same, other = behaviour(embedder)
        if not tells_faces_apart(same, other):
            raise store.refuse(
                name,
                "they do not tell faces apart. The same portrait in other light is at distance "
                f"{same:.2f}, other pictures at {other:.2f}: these are not trained weights.",
            )
        store.record_behaviour(name)
    return embedder


def converted(network: str, path: str) -> openvino.Model:
    """The network with the weights in ``path``: (N, 224, 224, 3) float32 BGR less the mean to (N, D).

    Imports TensorFlow. Raises ModelWrongError where a layer does not match by name and shape.
    """
    from pathlib import Path

    from recognition.keras_vggface_import import keras_network
    from recognition.vggface_layout import read_layers

    arrays = read_layers(Path(path), network)
    model = keras_network(network)
    for layer in model.layers:
        if layer.weights:
            layer.set_weights(arrays[layer.name])
    # Shared weights would point into the Keras network, which goes when this function ends.
    return openvino.convert_model(model, share_weights=False)


def prepared(model: openvino.Model, network: str) -> openvino.Model:
    """The same network for (N, 224, 224, 3) uint8 BGR."""
    mean = _VGGFACE_MEAN if network == "vgg16" else _VGGFACE2_MEAN
    return for_crops(model, CROP.size, layout="NHWC", color=ColorFormat.BGR, mean=mean)


def behaviour(embedder: NetworkEmbedder) -> tuple[float, float]:
    """The greatest distance within the portrait in other light and scale, the least from it to other pictures."""
    portrait = embedder.embed(list(portrait_crops(embedder.crop_spec)))
    others = embedder.embed(list(other_crops(embedder.crop_spec)))
    return float(np.max(1 - portrait @ portrait.T)), float(np.min(1 - portrait @ others.T))


def tells_faces_apart(same: float, other: float) -> bool:
    """Whether ``behaviour`` is that of trained weights.

    Measured: 36 networks with random weights of four kinds have ``same`` at 1.2 to 13 times ``other``; SFace, which is
    trained, at 0.04 times.
    """
    return same < other / 2 and other > 0.05
