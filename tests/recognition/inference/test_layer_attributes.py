from __future__ import annotations

import platform

import numpy as np
import openvino
import pytest
from openvino import opset13 as ops

from recognition.inference.layer_attributes import JIT, with_exact_ends, with_kernels

F32 = {"INFERENCE_PRECISION_HINT": "f32"}


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


def kernels_of(model: openvino.Model) -> list[str]:
    compiled = openvino.Core().compile_model(model, "CPU", F32)
    layers = [each.get_rt_info() for each in compiled.get_runtime_model().get_ordered_ops()]
    return [each["primitiveType"].astype(str) for each in layers if each["layerType"].astype(str) == "Convolution"]


@pytest.mark.skipif(platform.machine().lower() not in ("x86_64", "amd64"), reason="names of kernels for x86")
def test_convolutions_are_computed_by_the_kernels_asked_for_last() -> None:
    random = np.random.default_rng(0)
    picture = ops.parameter([1, 64, 16, 16], np.float32)
    value: openvino.Node = picture
    for _ in range(3):
        kernel = ops.constant(random.normal(size=(64, 64, 1, 1)).astype(np.float32) / 8)
        value = ops.relu(ops.convolution(value, kernel, [1, 1], [0, 0], [0, 0], [1, 1]))
    model = openvino.Model([value], [picture], "three")

    made_for_convolutions = with_kernels(model, JIT, first=False)
    asked = with_kernels(made_for_convolutions, ["jit_gemm"], first=False)

    assert kernels_of(asked)[1:] == ["jit_gemm_f32"] * 2
    assert not any("gemm" in each or "brgconv" in each for each in kernels_of(made_for_convolutions)[1:])
    assert kernels_of(made_for_convolutions)[0] == kernels_of(asked)[0] == kernels_of(model)[0]
    x = random.normal(size=(1, 64, 16, 16)).astype(np.float32)
    one, other = (np.asarray(openvino.Core().compile_model(each, "CPU", F32)(x)[0]) for each in (model, asked))
    np.testing.assert_allclose(one, other, atol=1e-4)
