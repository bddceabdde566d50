"""Run as ``python keras_oracle.py NETWORK FOLDER``: random weights as Keras writes them, and what Keras makes of them.

``deepface`` and ``vggface-descriptor``, layer by layer as their publishers lay them out. Writes FOLDER/weights.h5,
FOLDER/crops.npy, (2, size, size, 3) uint8 BGR, and FOLDER/vectors.npy, (2, 4096) float32. In a process of its own
because TensorFlow is slow to leave.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np


def deepface(layers: Any) -> list[Any]:
    return [
        layers.Conv2D(32, 11, activation="relu", name="C1"),
        layers.MaxPooling2D(3, 2, padding="same", name="M2"),
        layers.Conv2D(16, 9, activation="relu", name="C3"),
        layers.LocallyConnected2D(16, 9, activation="relu", name="L4"),
        layers.LocallyConnected2D(16, 7, strides=2, activation="relu", name="L5"),
        layers.LocallyConnected2D(16, 5, activation="relu", name="L6"),
        layers.Flatten(name="F0"),
        layers.Dense(4096, activation="relu", name="F7"),
        layers.Dense(8631, activation="softmax", name="F8"),
    ]


def vggface_descriptor(layers: Any) -> list[Any]:
    laid: list[Any] = []
    for width, times in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        for _ in range(times):
            laid += [layers.ZeroPadding2D(1), layers.Conv2D(width, 3, activation="relu")]
        laid.append(layers.MaxPooling2D(2, 2))
    return [
        *laid,
        layers.Conv2D(4096, 7, activation="relu"),
        layers.Conv2D(4096, 1, activation="relu"),
        layers.Conv2D(2622, 1),
    ]


def main(network: str, folder: Path) -> None:
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    import tf_keras

    tf_keras.utils.set_random_seed(7)
    random = np.random.default_rng(7)
    size = {"deepface": 152, "vggface-descriptor": 224}[network]
    crops = random.integers(0, 256, (2, size, size, 3), dtype=np.uint8)
    x = crops.astype(np.float32)
    x = x[..., ::-1] / 255 if network == "deepface" else x - np.array([93.5940, 104.7624, 129.1863], np.float32)  # type: ignore[assignment]

    # Called one by one: as one model, Keras would take minutes to trace the locally connected layers.
    model = tf_keras.Model()
    model.all = {"deepface": deepface, "vggface-descriptor": vggface_descriptor}[network](tf_keras.layers)
    for layer in model.all:
        vectors, x = x, layer(x)
        arrays = layer.get_weights()
        if arrays:
            # Keras begins with shifts of zero, which would hide one that is left out.
            layer.set_weights([arrays[0], random.normal(0, 0.05, arrays[1].shape)])
            x = layer(vectors)
    model.built = True
    model.save_weights(folder / "weights.h5")
    np.save(folder / "crops.npy", crops)
    np.save(folder / "vectors.npy", np.asarray(vectors).reshape(2, -1))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
