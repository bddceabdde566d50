"""keras-vggface 0.6 on a current machine.

It was written for Keras 2.1 and imports names that no current Keras has. While it is being imported, tf-keras stands
in under those names; afterwards ``sys.modules`` is as it was. What was imported keeps working.
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
        # TensorFlow reads these once: no lines about its build, and no search for graphics cards it is not used with.
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
        import tf_keras

        with _standing_in(_stand_ins(tf_keras)):
            return importlib.import_module("keras_vggface")


def _stand_ins(tf_keras: Any) -> dict[str, ModuleType]:
    """The names keras-vggface imports, each with what it takes from there."""
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
def _standing_in(modules: dict[str, ModuleType]) -> Iterator[None]:
    """``modules`` in place of every Keras; afterwards, also after a failure, ``sys.modules`` holds what it held."""

    def taken_out() -> dict[str, ModuleType]:
        names = [name for name in sys.modules if name.split(".")[0] in ("keras", "keras_vggface")]
        return {name: sys.modules.pop(name) for name in names}

    before = taken_out()
    sys.modules.update(modules)
    try:
        yield
    finally:
        taken_out()
        sys.modules.update(before)
