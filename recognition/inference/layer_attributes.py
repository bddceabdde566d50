"""Says of single layers how OpenVINO is to compute them: in f32 where the others run in half precision, or by which
of its kernels.

OpenVINO's Python has no way to set these attributes, but reads them from a file.
"""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import openvino

_AMX = "brgconv_avx512_amx_1x1", "brgconv_avx512_amx", "jit_avx512_amx_dw", "jit_avx512_amx_1x1", "jit_avx512_amx"
_BRGCONV_AVX512 = "brgconv_avx512_dw", "brgconv_avx512_1x1", "brgconv_avx512"
_JIT_AVX512 = "jit_avx512_dw", "jit_avx512_1x1", "jit_avx512"
_BRGCONV_AVX2 = "brgconv_avx2_dw", "brgconv_avx2_1x1", "brgconv_avx2"
_JIT_AVX2 = "jit_avx2_dw", "jit_avx2_1x1", "jit_avx2"
_OLDER = "jit_uni_dw", "jit_uni_1x1", "jit_uni", "jit_avx_dw", "jit_avx_1x1", "jit_avx"
_OLDEST = "jit_sse42_dw", "jit_sse42_1x1", "jit_sse42"

# Complete, as OpenVINO takes any kernel where it can take none that is listed.
JIT = (*_AMX, *_JIT_AVX512, *_BRGCONV_AVX512, *_JIT_AVX2, *_BRGCONV_AVX2, *_OLDER, *_OLDEST)
"""oneDNN's kernels that are made for a convolution before those of small matrix products, which OpenVINO prefers."""
JIT_BELOW_AVX512 = (*_AMX, *_BRGCONV_AVX512, *_JIT_AVX512, *_JIT_AVX2, *_BRGCONV_AVX2, *_OLDER, *_OLDEST)
"""The same, where the processor has no AVX-512."""


def with_exact_ends(model: openvino.Model, layers: int) -> openvino.Model:
    """A copy of ``model`` of which the last ``layers`` convolutions before each output stay in f32."""
    names: set[str] = set()
    for result in model.get_results():
        _collect(result, layers, names)
    return with_exact_layers(model, names)


def with_exact_layers(model: openvino.Model, names: Iterable[str]) -> openvino.Model:
    """A copy of ``model`` of which the layers of these names stay in f32."""
    return _with_attribute(model, {each: {"name": "precise"} for each in names})


def with_kernels(model: openvino.Model, kernels: Iterable[str], *, first: bool = True) -> openvino.Model:
    """A copy of ``model`` whose convolutions are computed by the first of ``kernels`` that can; ``model`` itself on
    other processors than x86, which have other ones.

    first: whether the first convolution is, too. In some networks OpenVINO then computes that by one large product of
    matrices, which takes up to twenty times as long, and others with it.
    """
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return model
    names = [each.get_friendly_name() for each in model.get_ordered_ops() if "Convolution" in each.get_type_name()]
    attribute = {"name": "primitives_priority", "value": ",".join(f"cpu:{each}" for each in kernels)}
    return _with_attribute(model, dict.fromkeys(names if first else names[1:], attribute))


def _with_attribute(model: openvino.Model, attributes: Mapping[str, Mapping[str, str]]) -> openvino.Model:
    """A copy of ``model`` in which each of these layers has this attribute."""
    with tempfile.TemporaryDirectory(prefix="rollcall-network-") as folder:
        place = Path(folder) / "network.xml"
        openvino.serialize(model, place, place.with_suffix(".bin"))
        tree = ElementTree.parse(place)
        for layer in tree.iterfind("layers/layer"):
            attribute = attributes.get(layer.get("name", ""))
            if attribute is not None:
                information = layer.find("rt_info")
                if information is None:
                    information = ElementTree.Element("rt_info")
                    data = layer.find("data")
                    layer.insert(0 if data is None else 1, information)
                for former in information.findall("attribute"):
                    if former.get("name") == attribute["name"]:
                        information.remove(former)
                ElementTree.SubElement(information, "attribute", {"version": "0", **attribute})
        content = np.fromfile(place.with_suffix(".bin"), np.uint8)
        text = ElementTree.tostring(tree.getroot())
    return openvino.Core().read_model(text, openvino.Tensor(content))


def _collect(node: openvino.Node, layers: int, names: set[str]) -> None:
    """Adds the names of the nearest ``layers`` convolutions on each way to ``node``."""
    for value in node.input_values():
        source = value.get_node()
        is_convolution = "Convolution" in source.get_type_name()
        if is_convolution:
            names.add(source.get_friendly_name())
        left = layers - is_convolution
        if left:
            _collect(source, left, names)
