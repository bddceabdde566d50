"""A network on its way from its description to a compiled form, through the cache on disk."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from recognition.errors import UnknownNameError
from recognition.inference.network import Network, NetworkSource
from recognition.inference.network_cache import NetworkCache
from recognition.progress import Progress, ProgressSink, Stage

_CONVERTED = "converted"
_BLOB = "network.blob"


class Device:
    """What OpenVINO computes on."""

    def __init__(self, core: Any, name: str, threads: int) -> None:
        available = list(core.available_devices)
        if name.split(":")[0] not in ("AUTO", "MULTI", "HETERO") and name not in available:
            raise UnknownNameError("device", name, [*available, "AUTO"])
        self.core = core
        self.name = name
        self.threads = threads

    @property
    def full_name(self) -> str:
        return str(self._property("FULL_DEVICE_NAME", "chosen by OpenVINO")).strip()

    @property
    def capabilities(self) -> tuple[str, ...]:
        return tuple(self._property("OPTIMIZATION_CAPABILITIES", ()))

    @property
    def identity(self) -> str:
        """Changes with everything that makes a compiled network of no use."""
        text = "\n".join((openvino.__version__, self.name, self.full_name, *sorted(self.capabilities)))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def options(self, precision: str) -> dict[str, Any]:
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": precision}
        if self.name == "CPU":
            # Several networks and a window work at once: threads tied to one core would wait beside a free one.
            options["ENABLE_CPU_PINNING"] = False
            if self.threads:
                options["INFERENCE_NUM_THREADS"] = self.threads
        return options

    def _property(self, name: str, unknown: Any) -> Any:
        try:
            return self.core.get_property(self.name, name)
        except RuntimeError:  # virtual devices such as AUTO do not say
            return unknown


class Preparation:
    """One network on its way from a source to a compiled form, through the cache."""

    def __init__(self, device: Device, cache: NetworkCache, source: NetworkSource, progress: ProgressSink) -> None:
        self._device = device
        self._cache = cache
        self._source = source
        self._progress = progress
        self._model: openvino.Model | None = None
        self._ready: dict[str, Any] = {}
        self._made_now: set[str] = set()

    def compiled(self, precision: str) -> Any:
        if precision not in self._ready:
            self._ready[precision] = self._from_cache(precision) or self._made(precision)
        return self._ready[precision]

    def keep(self, precision: str) -> None:
        """Puts the compiled form into the cache, where it was made now and the device can give it out."""
        if precision not in self._made_now or "EXPORT_IMPORT" not in self._device.capabilities:
            return

        def write(folder: Path) -> None:
            blob = io.BytesIO()
            self._ready[precision].export_model(blob)
            (folder / _BLOB).write_bytes(blob.getbuffer())

        self._cache.store(self._source.key, self._bundle(precision), write)

    @property
    def can_compare(self) -> bool:
        return self._source.sample is not None

    @property
    def gives_coordinates(self) -> bool:
        return self._source.coordinates

    def agreement(self, precision: str) -> float:
        """The least cosine between the outputs in ``precision`` and in f32 on the source's sample; remembered."""
        assert self._source.sample is not None
        key, bundle = self._source.key, f"agreement-{precision}-{self._device.identity}"
        kept = self._cache.load(key, bundle)
        if kept is not None:
            return float((kept / "cosine.txt").read_text(encoding="ascii"))
        sample = self._source.sample()
        exact = Network(self._source.name, self.compiled("f32"), "f32").run(*sample)
        fast = Network(self._source.name, self.compiled(precision), precision).run(*sample)
        agreement = min(_cosine(one, other) for one, other in zip(exact, fast, strict=True))

        def write(folder: Path) -> None:
            (folder / "cosine.txt").write_text(repr(agreement), encoding="ascii")

        self._cache.store(key, bundle, write)
        return agreement

    def _from_cache(self, precision: str) -> Any | None:
        bundle = self._bundle(precision)
        kept = self._cache.load(self._source.key, bundle)
        if kept is None:
            return None
        try:
            blob = (kept / _BLOB).read_bytes()
            return self._device.core.import_model(blob, self._device.name, self._device.options(precision))
        except (OSError, RuntimeError):
            self._cache.discard(self._source.key, bundle)
            return None

    def _made(self, precision: str) -> Any:
        self._made_now.add(precision)
        return self._device.core.compile_model(self._converted(), self._device.name, self._device.options(precision))

    def _converted(self) -> openvino.Model:
        """The network in OpenVINO's own form, from the cache or from the source."""
        if self._model is None:
            self._model = self._converted_before() or self._converted_now()
        return self._model

    def _converted_before(self) -> openvino.Model | None:
        kept = self._cache.load(self._source.key, _CONVERTED)
        if kept is None:
            return None
        try:
            return self._device.core.read_model(kept / "network.xml")
        except RuntimeError:
            self._cache.discard(self._source.key, _CONVERTED)
            return None

    def _converted_now(self) -> openvino.Model:
        self._progress(Progress(Stage.PREPARING_NETWORK, subject=self._source.label))
        model = self._source.build()

        def write(folder: Path) -> None:
            openvino.save_model(model, folder / "network.xml", compress_to_fp16=False)

        self._cache.store(self._source.key, _CONVERTED, write)
        return model

    def _bundle(self, precision: str) -> str:
        return f"{precision}-{self._device.identity}"


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    first, second = one.ravel().astype(np.float64), other.ravel().astype(np.float64)
    length = float(np.linalg.norm(first) * np.linalg.norm(second))
    if length == 0:
        return 1.0 if np.array_equal(first, second) else 0.0
    return float(first @ second) / length
