"""SFace: a MobileFaceNet with 128 values; small, quick, and it turns strangers away well.

Zhong, Deng, Hu, Zhao, Li and Wen, "SFace: Sigmoid-constrained hypersphere loss for robust face recognition", TIP 2021.
Weights: OpenCV model zoo ``face_recognition_sface_2021dec``, Apache-2.0.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openvino

from recognition.embedding.network_embedder import NetworkEmbedder, for_crops, from_weights
from recognition.inference.engine import Engine
from recognition.inference.onnx_folding import read_onnx
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import CropSpec

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

CROP = CropSpec(kind="landmarks", size=112)
DIMENSION = 128

_PREPARATION = "1"  # raise it whenever the same crop would give other values


def create(
    name: str, engine: Engine, store: ModelStore, *, progress: ProgressSink = ignore_progress
) -> NetworkEmbedder:
    """Raises ModelMissingError, ModelWrongError."""
    return from_weights(name, DIMENSION, CROP, network, _PREPARATION, engine, store, progress)


def network(path: Path) -> openvino.Model:
    """Takes (N, 112, 112, 3) uint8 BGR, gives (N, 128) float32."""
    return for_crops(read_onnx(path), CROP.size, layout="NCHW")
