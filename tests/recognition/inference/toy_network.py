"""A small network, and a processor with given precisions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openvino
import pytest
from openvino import opset13 as ops

from recognition.inference import compilation
from recognition.inference import engine as engine_module
from recognition.inference.engine import NetworkSource

WIDTH = 32


class Source:
    """A network that multiplies rows (N, 32) by a matrix; ``built`` counts conversions."""

    def __init__(self, *, seed: int = 0, name: str = "toy") -> None:
        self.built = 0
        self.weights = np.random.default_rng(seed).normal(size=(WIDTH, WIDTH)).astype(np.float32)
        self.network = NetworkSource(name, f"seed {seed}", self.build, lambda: [rows(4)])

    def build(self) -> openvino.Model:
        self.built += 1
        entering = ops.parameter([-1, WIDTH], np.float32, name="rows")
        return openvino.Model([ops.matmul(entering, self.weights, False, False)], [entering], "toy")


def rows(count: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, WIDTH)).astype(np.float32)


def entry_of(cache: Path) -> Path:
    (entry,) = (each for each in cache.iterdir() if each.is_dir())
    return entry


def with_capabilities(monkeypatch: pytest.MonkeyPatch, *names: str, relative_time: float = 0.5) -> None:
    """A processor with these capabilities: precisions that it has not run as f32, half precision takes
    ``relative_time`` of f32."""
    monkeypatch.setattr(compilation, "relative_time", lambda *_: relative_time)
    native = {"FP32": "f32", "BF16": "bf16", "FP16": "f16"}
    run = {"int8", "int8+bf16", *(native[each] for each in names)}
    monkeypatch.setattr(compilation.Device, "capabilities", property(lambda _self: (*names, "EXPORT_IMPORT")))
    monkeypatch.setattr(engine_module, "precision_in_use", lambda _compiled, asked: asked if asked in run else "f32")
