"""Keeps the last layers of a network in f32 where the others run in half precision."""

from __future__ import annotations

import tempfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import openvino


def with_exact_ends(model: openvino.Model, layers: int) -> openvino.Model:
    """A copy of ``model`` of which the last ``layers`` convolutions before each output stay in f32.

    OpenVINO's Python has no way to set that attribute, but reads it from a file.
    """
    names: set[str] = set()
    for result in model.get_results():
        _collect(result, layers, names)
    with tempfile.TemporaryDirectory(prefix="rollcall-network-") as folder:
        place = Path(folder) / "network.xml"
        openvino.serialize(model, place, place.with_suffix(".bin"))
        tree = ElementTree.parse(place)
        for layer in tree.iterfind("layers/layer"):
            if layer.get("name") in names:
                information = layer.find("rt_info")
                if information is None:
                    information = ElementTree.Element("rt_info")
                    data = layer.find("data")
                    layer.insert(0 if data is None else 1, information)
                ElementTree.SubElement(information, "attribute", {"name": "precise", "version": "0"})
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
