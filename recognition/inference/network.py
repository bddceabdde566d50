"""A network to be compiled, and a compiled one."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from recognition.inference.mapped_file import MappedFile

_LAYOUT = "2"  # of the cache; a change invalidates every entry


@dataclass(frozen=True, slots=True)
class NetworkSource:
    """How to build a network, and what identifies it in the cache.

    fingerprint: sha256 of the weight file, or any text that changes with the weights.
    build: makes the model; slow, called only if it is not cached. Dimensions left open, such as the batch, may vary
        from run to run.
    sample: realistic inputs of one run, on which other precisions are compared with f32; None: ``auto`` uses f32.
    coordinates: whether outputs are pixel coordinates, which bf16 rounds to several px.
    has_exact_ends: whether bf16 may do nevertheless, as the layers that give them stay in f32 (``layer_attributes``).
    converter: raise it when ``build`` gives another model from the same weights.
    label: for messages, as "the embedder sface".
    is_quick: ``build`` takes a fraction of a second, so that only the compiled form is cached.
    shape: the only shape of the input; None leaves it open. A network of one shape runs faster.
    quantise: gives the model in int8, which ``auto`` may take then.
    threads: 0 takes the engine's. One thread takes up to half of the processor time that two take for a small network.
    """

    name: str
    fingerprint: str
    build: Callable[[], openvino.Model]
    sample: Callable[[], Sequence[NDArray[Any]]] | None = None
    coordinates: bool = False
    has_exact_ends: bool = False
    converter: str = "1"
    label: str = "a network"
    is_quick: bool = False
    shape: tuple[int, ...] | None = None
    quantise: Callable[[openvino.Model], openvino.Model] | None = None
    threads: int = 0

    @property
    def key(self) -> str:
        parts = [_LAYOUT, self.name, self.fingerprint, self.converter]
        if self.shape is not None:
            parts.append(" ".join(map(str, self.shape)))
        if self.threads:
            parts.append(f"{self.threads} threads")
        text = "\n".join(parts)
        return f"{self.name}-{hashlib.sha256(text.encode()).hexdigest()[:32]}"


class _Form:
    """A compiled network, each thread's request, and the file that both read: it must not go before them.

    Python drops the attributes in the order in which they were set.
    """

    def __init__(self, compiled: Any, file: MappedFile | None) -> None:
        self.own = threading.local()
        self.compiled = compiled
        self.file = file


class Network:
    """A compiled network. ``run`` may be called from several threads at once.

    ``file``: it was imported from.
    """

    def __init__(self, name: str, compiled: Any, precision: str, file: MappedFile | None = None) -> None:
        self.name = name
        self._types = [each.get_element_type().to_dtype() for each in compiled.inputs]
        self._runs = 0
        self.use(compiled, precision, file)

    def use(self, compiled: Any, precision: str, file: MappedFile | None) -> None:
        """Runs begun from now on are of ``compiled``, another form of the same network."""
        self._form = _Form(compiled, file)
        self.precision = precision

    def run(self, *inputs: NDArray[Any], shared: bool = False) -> list[NDArray[np.float32]]:
        """The outputs for ``inputs``, in the network's order; they stay valid after the next run, those that are
        ``shared`` until the next one of this thread."""
        form = self._form  # stays until the run is over, whatever is used meanwhile
        request = getattr(form.own, "request", None)
        if request is None:
            request = form.own.request = form.compiled.create_infer_request()
        values = [np.ascontiguousarray(value, kind) for value, kind in zip(inputs, self._types, strict=True)]
        outputs = request.infer(values, share_inputs=True, share_outputs=shared)
        self._runs += 1
        if form.file is not None and self._runs & (self._runs - 1) == 0:  # each new shape of the input reads it
            form.file.release()
        return [np.asarray(outputs[index], dtype=np.float32) for index in range(len(outputs))]

    def forget_last_run(self) -> None:
        """Gives back what this thread's last run left, outputs that are ``shared`` included."""
        self._form.own.__dict__.pop("request", None)
        self.release_memory()

    def release_memory(self) -> None:
        """Gives back what runs need beside the weights; the next run takes it again. Nothing where one is going on."""
        with contextlib.suppress(RuntimeError):
            self._form.compiled.release_memory()
