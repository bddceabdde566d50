"""Networks trained like ArcFace: 112 x 112 aligned on five points, RGB, (x - 127.5) / 127.5, 512 values.

``arcface-mbf``: a MobileFaceNet trained on WebFace600K by the authors of InsightFace; Deng, Guo, Xue and Zafeiriou,
"ArcFace: Additive angular margin loss for deep face recognition", CVPR 2019. For non-commercial research only.
``edgeface-s``: George, Ecabert, Otroshi Shahreza, Kotwal and Marcel, "EdgeFace: Efficient face recognition model for
edge devices", IEEE T-BIOM 2024; half the rank of its linear layers (gamma 0.5).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import openvino
from openvino import opset13

from recognition.embedding.network_embedder import for_crops, from_weights
from recognition.inference.layer_attributes import JIT, with_kernels
from recognition.inference.onnx_folding import read_onnx
from recognition.types import CropSpec

CROP = CropSpec(kind="landmarks", size=112)
DIMENSION = 512


def network(path: Path) -> openvino.Model:
    """Takes (N, 112, 112, 3) uint8 BGR, gives (N, 512) float32."""
    model = for_crops(_for_any_batch(read_onnx(path)), CROP.size, layout="NCHW", mean=127.5, scale=127.5)
    # EdgeFace, which has attention, is slower by these kernels.
    has_attention = any(each.get_type_name() == "Softmax" for each in model.get_ops())
    return model if has_attention else with_kernels(model, JIT, first=False)


create = partial(from_weights, dimension=DIMENSION, crop_spec=CROP, network=network, preparation="1", is_quick=True)


def _for_any_batch(model: openvino.Model) -> openvino.Model:
    """Makes the batch of reshapes dynamic: EdgeFace was exported with a batch of 1 in them."""
    for operation in model.get_ops():
        if operation.get_type_name() != "Reshape":
            continue
        pattern = operation.input_value(1).get_node()
        if pattern.get_type_name() != "Constant" or not operation.get_attributes()["special_zero"]:
            continue
        shape = pattern.data.copy()
        if shape.size > 1 and shape[0] == 1:
            shape[0] = 0  # keeps the dimension
            operation.input(1).replace_source_output(opset13.constant(shape).output(0))
    return model
