"""A network: its description, and its compiled form."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

_LAYOUT = "1"  # of the cache; a change invalidates every entry


@dataclass(frozen=True, slots=True)
class NetworkSource:
    """How to build a network, and what identifies it in the cache.

    fingerprint: sha256 of the weight file, or any text that changes with the weights.
    build: makes the model; slow, called only if it is not cached. Dimensions left open, such as the batch, may vary
        from run to run.
    sample: realistic inputs of one run, on which other precisions are compared with f32; None: ``auto`` uses f32.
    coordinates: whether outputs are pixel coordinates, which bf16 rounds to several px.
    converter: raise it when ``build`` gives another model from the same weights.
    label: for messages, as "the embedder sface".
    """

    name: str
    fingerprint: str
    build: Callable[[], openvino.Model]
    sample: Callable[[], Sequence[NDArray[Any]]] | None = None
    coordinates: bool = False
    converter: str = "1"
    label: str = "a network"

    @property
    def key(self) -> str:
        text = "\n".join((_LAYOUT, self.name, self.fingerprint, self.converter))
        return f"{self.name}-{hashlib.sha256(text.encode()).hexdigest()[:32]}"


class Network:
    """A compiled network. ``run`` may be called from several threads at once."""

    def __init__(self, name: str, compiled: Any, precision: str) -> None:
        self.name = name
        self.precision = precision
        self._compiled = compiled
        self._types = [each.get_element_type().to_dtype() for each in compiled.inputs]
        self._own = threading.local()

    def run(self, *inputs: NDArray[Any]) -> list[NDArray[np.float32]]:
        """The outputs for ``inputs``, in the network's order; they stay valid after the next run."""
        request = getattr(self._own, "request", None)
        if request is None:
            request = self._own.request = self._compiled.create_infer_request()
        values = [np.ascontiguousarray(value, kind) for value, kind in zip(inputs, self._types, strict=True)]
        outputs = request.infer(values, share_inputs=True)
        return [np.asarray(outputs[index], dtype=np.float32) for index in range(len(outputs))]
