"""A network: how it is described, and how it runs once it is compiled."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

_LAYOUT = "1"  # of what the cache keeps; a change makes every entry anew


@dataclass(frozen=True, slots=True)
class NetworkSource:
    """How to get a network, and how to know it again.

    ``label``: what it is to a person who waits for it, as "the embedder sface".
    ``fingerprint``: sha256 of the weight file (any text that changes with the weights will do).
    ``build``: makes the openvino.Model. Slow; called only where the cache does not hold it. It may import converters.
    Inputs keep the shapes it gives them: a dimension left open, such as the batch, may vary from run to run.
    ``sample``: the inputs of one run, like real ones; other precisions are compared with f32 on them. None: ``auto``
    stays with f32.
    ``coordinates``: whether it gives places in the picture, which bf16, with its three digits, rounds to several px.
    ``converter``: raise it when ``build`` changes what it makes from the same weights.
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
