from __future__ import annotations

import numpy as np
import openvino
from openvino import opset13 as ops

from recognition.inference.exact_ends import with_exact_ends


def test_the_last_convolutions_before_each_output_stay_in_f32() -> None:
    random = np.random.default_rng(0)

    def convolution(x: openvino.Node, name: str) -> openvino.Node:
        kernel = ops.constant(random.normal(size=(4, 4, 3, 3)).astype(np.float32))
        made = ops.convolution(x, kernel, [1, 1], [1, 1], [1, 1], [1, 1])
        made.set_friendly_name(name)
        return ops.relu(made)

    picture = ops.parameter([1, 4, -1, -1], np.float32)
    trunk = convolution(convolution(picture, "first"), "second")
    ends = convolution(convolution(trunk, "one"), "one end"), convolution(trunk, "other end")
    model = openvino.Model(list(ends), [picture], "ends")

    kept = with_exact_ends(model, 2)

    exact = {
        each.get_friendly_name()
        for each in kept.get_ordered_ops()
        if any("DisablePrecisionConversion" in key for key in each.get_rt_info())
    }
    assert exact == {"one", "one end", "second", "other end"}
    x = random.normal(size=(1, 4, 8, 8)).astype(np.float32)
    compiled = [
        openvino.Core().compile_model(each, "CPU", {"INFERENCE_PRECISION_HINT": "f32"}) for each in (model, kept)
    ]
    (one, other) = ([np.asarray(each(x)[at]) for at in (0, 1)] for each in compiled)
    np.testing.assert_allclose(one, other, atol=1e-5)
