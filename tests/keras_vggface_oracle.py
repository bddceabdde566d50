"""Run as ``python keras_vggface_oracle.py NETWORK FOLDER``: what keras-vggface itself makes of random weights.

Writes FOLDER/weights.h5 with keras-vggface's own network, FOLDER/crops.npy, (3, 224, 224, 3) uint8 BGR, and
FOLDER/vectors.npy, its own ``predict`` on its own ``preprocess_input`` of them. In a process of its own because
TensorFlow is slow to leave.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from recognition.inference.keras_vggface_import import keras_network, keras_vggface


def main(network: str, folder: Path) -> None:
    random = np.random.default_rng(3)
    model = keras_network(network)
    for layer in model.layers:
        if layer.weights:
            layer.set_weights([random_like(each, random) for each in layer.get_weights()])
    model.save_weights(folder / "weights.h5")

    crops = random.integers(0, 256, (3, 224, 224, 3), dtype=np.uint8)
    crops[1] = np.linspace(0, 255, 224, dtype=np.uint8)[:, None, None]
    rgb = crops[..., ::-1].astype(np.float32)
    prepared = keras_vggface().utils.preprocess_input(
        rgb, data_format="channels_last", version=1 + (network != "vgg16")
    )
    np.save(folder / "crops.npy", crops)
    np.save(folder / "vectors.npy", model.predict(prepared, verbose=0))


def random_like(array: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Of the same shape, and so small that nothing grows through fifty layers: rounding must not decide anything."""
    if array.ndim == 4:
        return random.normal(0, np.sqrt(0.5 / np.prod(array.shape[:3])), array.shape)
    # Scales and variances must stay positive; they are what Keras fills with ones.
    return random.uniform(0.8, 1.2, array.shape) if (array == 1).all() else random.normal(0, 0.1, array.shape)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
