"""DeepFace, Facebook's network of 2014: locally connected layers, 4096 values.

Taigman, Yang, Ranzato and Wolf, "DeepFace: Closing the gap to human-level performance in face verification", CVPR
2014. Weights: Swarup Ghosh's, MIT, trained on VGGFace2 on RGB in 0..1. The vector is the last layer before the
classifier.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openvino

from recognition.embedding import layers
from recognition.embedding.network_embedder import NetworkEmbedder, for_crops, from_weights
from recognition.embedding.sanity_check import require_discriminative
from recognition.inference.engine import Engine
from recognition.inference.keras_layouts import read_layers
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import CropSpec

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

CROP = CropSpec(kind="box", size=152, square=True)
DIMENSION = 4096

_PREPARATION = "1"  # raise it whenever the same crop would give other values


def create(
    name: str,
    engine: Engine,
    store: ModelStore,
    *,
    progress: ProgressSink = ignore_progress,
    check_behaviour: bool = True,
) -> NetworkEmbedder:
    """Raises ModelMissingError, ModelWrongError. ``check_behaviour`` as for VGGFace."""
    embedder = from_weights(
        name,
        engine,
        store,
        dimension=DIMENSION,
        crop_spec=CROP,
        network=network,
        preparation=_PREPARATION,
        progress=progress,
    )
    if check_behaviour:
        require_discriminative(embedder, store)
    return embedder


def network(path: Path) -> openvino.Model:
    """Takes (N, 152, 152, 3) uint8 BGR, gives (N, 4096) float32."""
    arrays = read_layers(path, "deepface")
    images = layers.images(CROP.size)
    x = layers.relu(layers.convolution(images, *arrays["C1"]))
    x = layers.max_pool(x, 3, 2, after=1)
    x = layers.relu(layers.convolution(x, *arrays["C3"]))
    x = layers.relu(layers.locally_connected(x, *arrays["L4"], side=9))
    x = layers.relu(layers.locally_connected(x, *arrays["L5"], side=7, stride=2))
    x = layers.relu(layers.locally_connected(x, *arrays["L6"], side=5))
    x = layers.relu(layers.dense(layers.flatten(x), *arrays["F7"]))
    return for_crops(layers.network(x, images, "deepface"), CROP.size, layout="NCHW", scale=255.0)
