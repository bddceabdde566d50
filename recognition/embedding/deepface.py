"""DeepFace, Facebook's network of 2014: locally connected layers, 4096 values.

Taigman, Yang, Ranzato and Wolf, "DeepFace: Closing the gap to human-level performance in face verification", CVPR
2014. Weights: Swarup Ghosh's, MIT, trained on VGGFace2 on RGB in 0..1. The vector is the last layer before the
classifier.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import openvino
from openvino import opset13

from recognition.embedding.network_embedder import for_crops, from_weights
from recognition.inference import layers
from recognition.inference.keras_file import read_network
from recognition.types import CropSpec

CROP = CropSpec(kind="box", size=152, square=True)
DIMENSION = 4096


def network(path: Path) -> openvino.Model:
    """Takes (N, 152, 152, 3) uint8 BGR, gives (N, 4096) float32."""
    arrays = read_network(path, "deepface")
    images = layers.images(CROP.size)
    x = opset13.relu(layers.convolution(images, *arrays["C1"]))
    x = layers.max_pool(x, 3, 2, after=1)
    x = opset13.relu(layers.convolution(x, *arrays["C3"]))
    x = opset13.relu(layers.locally_connected(x, *arrays["L4"], side=9))
    x = opset13.relu(layers.locally_connected(x, *arrays["L5"], side=7, stride=2))
    x = opset13.relu(layers.locally_connected(x, *arrays["L6"], side=5))
    x = opset13.relu(layers.dense(layers.flatten(x), *arrays["F7"]))
    return for_crops(openvino.Model([x], [images], "deepface"), CROP.size, layout="NCHW", scale=255.0)


create = partial(
    from_weights, dimension=DIMENSION, crop_spec=CROP, network=network, preparation="1", check_behaviour=True
)
