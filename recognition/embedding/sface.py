"""SFace: a MobileFaceNet with 128 values; small, fast, and good at rejecting strangers.

Zhong, Deng, Hu, Zhao, Li and Wen, "SFace: Sigmoid-constrained hypersphere loss for robust face recognition", TIP 2021.
Weights: OpenCV model zoo ``face_recognition_sface_2021dec``, Apache-2.0.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import openvino

from recognition.embedding.network_embedder import Lengths, for_crops, from_weights
from recognition.inference.layer_attributes import JIT, with_kernels
from recognition.inference.onnx_folding import read_onnx
from recognition.inference.quantisation import quantised
from recognition.types import CropSpec

LENGTHS = Lengths(usual=12.6, slope=0.01, reach=0.02)
"""Rows of poor pictures are shorter, and the same person is farther, but strangers are not nearer: on LFW fewer people
are missed, and strangers are named as often as promised (docs/measurements.md). Few of its rows are shorter than 10."""

CROP = CropSpec(kind="landmarks", size=112)
DIMENSION = 128


def network(path: Path) -> openvino.Model:
    """Takes (N, 112, 112, 3) uint8 BGR, gives (N, 128) float32."""
    return with_kernels(for_crops(read_onnx(path), CROP.size, layout="NCHW"), JIT)


def in_eight_bits(model: openvino.Model) -> openvino.Model:
    """``network`` with its 1 x 1 convolutions and its last layer in int8."""
    return with_kernels(quantised(model), JIT)


create = partial(
    from_weights,
    dimension=DIMENSION,
    crop_spec=CROP,
    network=network,
    preparation="1",
    is_quick=True,
    quantise=in_eight_bits,
    lengths=LENGTHS,
)
