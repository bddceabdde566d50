"""Networks trained on ImageNet instead of faces, as backbones of heads.

MobileNet: Howard et al., "MobileNets: Efficient convolutional neural networks for mobile vision applications", 2017,
with average pooling. VGG16: Simonyan and Zisserman, "Very deep convolutional networks for large-scale image
recognition", ICLR 2015, all values of its last feature map. Both as ``keras.applications`` defines them, with
Keras' own weights, which it fetches from its own storage at the first use.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openvino
from openvino.preprocess import ColorFormat

from recognition.embedding.network_embedder import NetworkEmbedder, for_crops
from recognition.embedding.sanity_check import portrait_crops
from recognition.errors import ModelWrongError
from recognition.inference import optional_packages
from recognition.inference.conversion import convert_in_subprocess, from_keras
from recognition.inference.engine import Engine, NetworkSource
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import CropSpec

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

CROP = CropSpec(kind="box", size=224, margin=0.3)

IMAGENET = "imagenet"
"""Value of ``weights`` for those of Keras' storage."""

_PREPARATION = "1"  # raise it whenever the same crop would give other values


@dataclass(frozen=True, slots=True)
class Backbone:
    """``file``: name of the weights in Keras' storage; ``size`` of the download, as text."""

    label: str
    dimension: int
    file: str
    size: str


BACKBONES = {
    "imagenet-mobilenet": Backbone("MobileNet", 1024, "mobilenet_1_0_224_tf_no_top.h5", "17 MB"),
    "imagenet-vgg16": Backbone("VGG16", 25088, "vgg16_weights_tf_dim_ordering_tf_kernels_notop.h5", "59 MB"),
}


def create(
    name: str, engine: Engine, _store: ModelStore, *, progress: ProgressSink = ignore_progress, weights: str = IMAGENET
) -> NetworkEmbedder:
    """``weights``: IMAGENET, or the path of a file that Keras wrote of this network.

    Raises ModelMissingError where Keras is not installed, ModelWrongError where the weights cannot be fetched, or are
    of another network.
    """
    backbone = BACKBONES[name]
    digest = backbone.file if weights == IMAGENET else hashlib.sha256(Path(weights).read_bytes()).hexdigest()

    def build() -> openvino.Model:
        optional_packages.IMAGENET.require()
        return prepared(convert_in_subprocess(f"{__name__}:converted", name, weights), name)

    source = NetworkSource(
        name=name,
        fingerprint=digest,
        build=build,
        sample=lambda: [portrait_crops(CROP)],
        converter=_PREPARATION,
        label=f"{backbone.label}, with ImageNet's weights ({backbone.size} from Keras' storage)",
    )
    version = f"{_PREPARATION}-{hashlib.sha256(digest.encode()).hexdigest()[:8]}"
    return NetworkEmbedder(name, version, backbone.dimension, CROP, engine.compile(source, progress))


def converted(name: str, weights: str) -> openvino.Model:
    """(N, 224, 224, 3) float32, prepared as in ``prepared``, to (N, D). Imports TensorFlow. Raises ModelWrongError."""
    return from_keras(keras_network(name, weights))


def keras_network(name: str, weights: str | None) -> Any:
    """The frozen Keras model without its classifier; ``weights`` None is random. Raises ModelWrongError."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
    import keras

    backbone = BACKBONES[name]
    shape = (CROP.size, CROP.size, 3)
    try:
        if name == "imagenet-mobilenet":
            return keras.applications.MobileNet(weights=weights, include_top=False, input_shape=shape, pooling="avg")
        below = keras.applications.VGG16(weights=weights, include_top=False, input_shape=shape)
        return keras.Model(below.input, keras.layers.Flatten()(below.output))
    except Exception as error:  # Keras raises a plain Exception where a file cannot be fetched
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0].strip()
        if weights == IMAGENET:
            raise ModelWrongError(
                f"The ImageNet weights of {backbone.label} are not on this computer, and Keras' storage did not give "
                f"them ({reason}). Connect to the internet, or put {backbone.file} into the folder "
                "models of Keras (~/.keras/models)."
            ) from error
        raise ModelWrongError(f"{weights} does not hold weights of {backbone.label}: {reason}") from error


def prepared(model: openvino.Model, name: str) -> openvino.Model:
    """The same network for (N, 224, 224, 3) uint8 BGR, prepared as ``keras.applications`` wants it."""
    if name == "imagenet-mobilenet":
        return for_crops(model, CROP.size, layout="NHWC", color=ColorFormat.RGB, mean=127.5, scale=127.5)
    return for_crops(model, CROP.size, layout="NHWC", color=ColorFormat.BGR, mean=[103.939, 116.779, 123.68])
