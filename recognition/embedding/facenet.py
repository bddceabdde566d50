"""FaceNet: an Inception-ResNet v1 with 512 values, trained on VGGFace2.

Schroff, Kalenichenko and Philbin, "FaceNet: A unified embedding for face recognition and clustering", CVPR 2015.
Weights: David Sandberg's ``20180402-114759``, MIT, a frozen TensorFlow graph, which OpenVINO reads without TensorFlow.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import openvino
from openvino import opset13

from recognition.embedding.network_embedder import for_crops, from_weights
from recognition.errors import ModelWrongError
from recognition.types import CropSpec

# The box, not squared, as in training. With three detectors on two sets of photos the FNMR at FMR 0.1 % is lower by a
# third to a half than with a tight crop on five landmarks.
CROP = CropSpec(kind="box", size=160, margin=0.2)
DIMENSION = 512


def network(path: Path) -> openvino.Model:
    """Takes (N, 160, 160, 3) uint8 BGR, gives (N, 512) float32."""
    try:
        graph = openvino.Core().read_model(path)
        images, training = _input(graph, "batch_join:0"), _input(graph, "phase_train:0")
        # Batch normalisation and dropout in inference mode.
        training.output(0).replace(opset13.constant(np.array(False)).output(0))
        embeddings = graph.output("embeddings:0").get_node().input_value(0)
        return for_crops(
            openvino.Model([embeddings], [images], "facenet"), CROP.size, layout="NHWC", mean=127.5, scale=128.0
        )
    except (RuntimeError, StopIteration) as error:  # of OpenVINO; a missing input
        raise ModelWrongError(f"{path.name} is not the expected network; fetch it again.") from error


create = partial(from_weights, dimension=DIMENSION, crop_spec=CROP, network=network, preparation="1")


def _input(graph: openvino.Model, name: str) -> openvino.op.Parameter:
    """The input whose name begins with ``name``; OpenVINO adds numbers to names."""
    return next(
        each for each in graph.get_parameters() if any(text.startswith(name) for text in each.output(0).get_names())
    )
