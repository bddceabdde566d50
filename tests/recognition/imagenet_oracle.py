"""Run as ``python imagenet_oracle.py NAME FOLDER``: what Keras itself makes of an ImageNet network with random weights.

Writes FOLDER/weights.weights.h5, FOLDER/crops.npy, (2, 224, 224, 3) uint8 BGR, and FOLDER/vectors.npy, Keras' own
``predict`` on its own ``preprocess_input`` of them. In a process of its own because TensorFlow is slow to leave.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from recognition.embedding.imagenet import keras_network


def main(name: str, folder: Path) -> None:
    random = np.random.default_rng(3)
    model = keras_network(name, None)
    import keras

    below = model if name == "imagenet-mobilenet" else keras.Model(model.input, model.layers[-2].output)
    for layer in model.layers:
        if layer.weights:
            layer.set_weights([_random(each, random) for each in layer.get_weights()])
    below.save_weights(folder / "weights.weights.h5")
    crops = random.integers(0, 256, (2, 224, 224, 3), dtype=np.uint8)
    rgb = crops[..., ::-1].astype(np.float32)
    module = keras.applications.mobilenet if name == "imagenet-mobilenet" else keras.applications.vgg16
    np.save(folder / "crops.npy", crops)
    np.save(folder / "vectors.npy", model.predict(module.preprocess_input(rgb), verbose=0))


def _random(array: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Of the same shape; scales and variances stay at one, so that nothing grows or dies through the layers."""
    if array.ndim == 4:
        is_depthwise = array.shape[3] == 1
        inputs = np.prod(array.shape[:2]) * (1 if is_depthwise else array.shape[2])
        return random.normal(0, np.sqrt(2 / inputs), array.shape)
    return array if (array == 1).all() else random.normal(0, 0.05, array.shape)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
