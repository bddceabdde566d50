"""SFace: a MobileFaceNet with 128 values; small, quick, and it turns strangers away well.

Zhong, Deng, Hu, Zhao, Li and Wen, "SFace: Sigmoid-constrained hypersphere loss for robust face recognition", TIP 2021.
Weights: OpenCV model zoo ``face_recognition_sface_2021dec``, Apache-2.0.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openvino
from openvino.preprocess import ColorFormat, PrePostProcessor

from recognition.alignment import CropSpec
from recognition.embedders.network_embedder import NetworkEmbedder
from recognition.embedders.portrait import portrait_crops
from recognition.engine import Engine, NetworkSource
from recognition.interfaces import Progress, no_progress
from recognition.onnx_folding import folded

if TYPE_CHECKING:
    from recognition.models import ModelStore

CROP = CropSpec(kind="landmarks", size=112)
DIMENSION = 128

_PREPARATION = "1"  # raise it whenever the same crop would give other values


def create(name: str, engine: Engine, store: ModelStore, *, progress: Progress = no_progress) -> NetworkEmbedder:
    """Raises ModelMissingError, ModelWrongError."""
    path = store.path(name)
    digest = store.sha256(name)
    source = NetworkSource(
        name=name,
        fingerprint=digest,
        build=lambda: network(path),
        sample=lambda: [portrait_crops(CROP)],
        converter=_PREPARATION,
    )
    version = f"{_PREPARATION}-{digest[:8]}"
    return NetworkEmbedder(name, version, DIMENSION, CROP, engine.compile(source, progress))


def network(path: Path) -> openvino.Model:
    """Takes (N, 112, 112, 3) uint8 BGR, gives (N, 128) float32."""
    model = folded(path)
    model.reshape([-1, 3, CROP.size, CROP.size])
    preparation = PrePostProcessor(model)
    crops = preparation.input()
    crops.tensor().set_element_type(openvino.Type.u8)
    crops.tensor().set_layout(openvino.Layout("NHWC")).set_color_format(ColorFormat.BGR)
    crops.preprocess().convert_element_type(openvino.Type.f32).convert_color(ColorFormat.RGB)
    crops.model().set_layout(openvino.Layout("NCHW"))
    return preparation.build()
