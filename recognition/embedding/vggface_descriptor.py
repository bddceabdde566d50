"""The VGG Face descriptor: VGG-16 with its dense layers, 4096 values, the last layer but one.

Parkhi, Vedaldi and Zisserman, "Deep face recognition", BMVC 2015, who use this layer too (the next one, of 2622
values, names the people of the training set). Weights: the copy of the library deepface. The crop and the colours are
those of ``vggface-vgg16``.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

import openvino
from openvino import opset13
from openvino.preprocess import ColorFormat

from recognition.embedding.network_embedder import for_crops, from_weights
from recognition.embedding.vggface import CROP, VGGFACE_MEAN
from recognition.inference import layers
from recognition.inference.keras_file import Shape, read_layers_in_order

DIMENSION = 4096

_BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))


def shapes() -> tuple[tuple[Shape, ...], ...]:
    """Kernel and bias of every layer in order. The dense layers are convolutions there."""
    widths = [3, *(width for width, times in _BLOCKS for _ in range(times))]
    small = [((3, 3, *pair), pair[1:]) for pair in pairwise(widths)]
    return (*small, ((7, 7, 512, 4096), (4096,)), ((1, 1, 4096, 4096), (4096,)), ((1, 1, 4096, 2622), (2622,)))


def network(path: Path) -> openvino.Model:
    """Takes (N, 224, 224, 3) uint8 BGR, gives (N, 4096) float32."""
    arrays = iter(read_layers_in_order(path, shapes(), "vggface-descriptor"))
    images = x = layers.images(CROP.size)
    for _, times in _BLOCKS:
        for _ in range(times):
            x = opset13.relu(layers.convolution(x, *next(arrays), padding=1))
        x = layers.max_pool(x, 2, 2)
    for _ in range(2):
        x = opset13.relu(layers.convolution(x, *next(arrays)))
    model = openvino.Model([layers.flatten(x)], [images], "vggface-descriptor")
    return for_crops(model, CROP.size, layout="NCHW", color=ColorFormat.BGR, mean=VGGFACE_MEAN)


create = partial(from_weights, dimension=DIMENSION, crop_spec=CROP, network=network, preparation="1")
