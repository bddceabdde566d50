"""Imports keras-vggface 0.6 with a current Keras.

It was written for Keras 2.1 and imports names that no current Keras has. During its import ``sys.modules`` has tf-keras
under those names; afterwards it is restored.
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

SIDE = 224

_lock = threading.Lock()


def keras_network(network: str) -> Any:
    """The tf-keras model ``vgg16``, ``resnet50`` or ``senet50`` with random weights, average pooling, no classifier.

    Takes (N, 224, 224, 3) float32 BGR less the mean. Imports TensorFlow.
    """
    shape = (SIDE, SIDE, 3)
    return keras_vggface().VGGFace(model=network, include_top=False, weights=None, input_shape=shape, pooling="avg")


def keras_vggface() -> Any:
    """The package keras_vggface. Imports TensorFlow."""
    with _lock:
        # TensorFlow reads these once: no messages about its build, no search for graphics cards.
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
        import tf_keras

        with _replaced_modules(_replacements(tf_keras)):
            return importlib.import_module("keras_vggface")


def _replacements(tf_keras: Any) -> dict[str, ModuleType]:
    """The modules that keras-vggface imports, with what it uses of each."""
    modules: dict[str, ModuleType] = {
        "keras.layers": tf_keras.layers,
        "keras.models": tf_keras.models,
        "keras.backend": tf_keras.backend,
    }

    def add(name: str, **contents: Any) -> ModuleType:
        module = modules[name] = ModuleType(name)
        module.__dict__.update(contents)
        return module

    data_utils = add("keras.utils.data_utils", get_file=tf_keras.utils.get_file)
    layer_utils = add("keras.utils.layer_utils")
    topology = add("keras.engine.topology", get_source_inputs=tf_keras.utils.get_source_inputs)
    add(
        "keras",
        layers=tf_keras.layers,
        models=tf_keras.models,
        backend=tf_keras.backend,
        utils=add("keras.utils", data_utils=data_utils, layer_utils=layer_utils),
        engine=add("keras.engine", topology=topology),
    )
    return modules


@contextmanager
def _replaced_modules(modules: dict[str, ModuleType]) -> Iterator[None]:
    """Replaces every Keras by ``modules`` and restores ``sys.modules`` afterwards."""

    def remove() -> dict[str, ModuleType]:
        names = [name for name in sys.modules if name.split(".")[0] in ("keras", "keras_vggface")]
        return {name: sys.modules.pop(name) for name in names}

    before = remove()
    sys.modules.update(modules)
    try:
        yield
    finally:
        remove()
        sys.modules.update(before)
