"""Networks compiled for this machine by OpenVINO.

A network is described once as a ``NetworkSource``. ``Engine.compile`` converts it (slow, once), chooses the precision,
and keeps the converted and the compiled form in the cache folder, so that a later start does neither.
"""

from __future__ import annotations

import hashlib
import io
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from recognition.errors import ModelWrongError, UnknownNameError
from recognition.interfaces import Progress, no_progress
from recognition.network_cache import NetworkCache

_log = logging.getLogger(__name__)

PRECISIONS = ("auto", "f32", "bf16")

LEAST_AGREEMENT = 0.999
"""Cosine between the outputs in bf16 and in f32 below which ``auto`` stays with f32."""

_LAYOUT = "1"  # of what is kept; a change makes every entry anew
_CONVERTED = "converted"
_BLOB = "network.blob"


@dataclass(frozen=True, slots=True)
class NetworkSource:
    """How to get a network, and how to know it again.

    ``fingerprint``: sha256 of the weight file (any text that changes with the weights will do).
    ``build``: makes the openvino.Model. Slow; called only where the cache does not hold it. It may import converters.
    Inputs keep the shapes it gives them: a dimension left open, such as the batch, may vary from run to run.
    ``sample``: the inputs of one run, like real ones; both precisions are compared on them. None: ``auto`` stays with
    f32, as is right for networks that give coordinates, which bf16 rounds to several px.
    ``converter``: raise it when ``build`` changes what it makes from the same weights.
    """

    name: str
    fingerprint: str
    build: Callable[[], openvino.Model]
    sample: Callable[[], Sequence[NDArray[Any]]] | None = None
    converter: str = "1"

    @property
    def key(self) -> str:
        text = "\n".join((_LAYOUT, self.name, self.fingerprint, self.converter))
        return f"{self.name}-{hashlib.sha256(text.encode()).hexdigest()[:32]}"


@dataclass(frozen=True, slots=True)
class Effective:
    """A setting as asked for and as it is: ``configured -> effective (reason)``."""

    setting: str
    configured: str
    effective: str
    reason: str


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


class Engine:
    """Compiles networks for one device.

    ``precision``: ``f32``, ``bf16``, or ``auto``, which takes bf16 where the processor computes in it natively and
    the network's outputs on its sample agree with f32. ``threads``: 0 lets OpenVINO choose.
    Raises UnknownNameError for a device this machine does not have.
    """

    def __init__(self, cache_folder: Path, *, device: str = "CPU", precision: str = "auto", threads: int = 0) -> None:
        if precision not in PRECISIONS:
            raise UnknownNameError("precision", precision, PRECISIONS)
        self._device = _Device(openvino.Core(), device, threads)
        self._precision = precision
        self._cache = NetworkCache(cache_folder)
        self._lock = threading.Lock()
        self._loaded: dict[str, _Loaded] = {}

    def compile(self, source: NetworkSource, progress: Progress = no_progress) -> Network:
        """The network, ready to run. Seconds at the first start on a machine, less than one at later ones.

        Raises ModelWrongError where the network cannot be compiled or run, and what ``source.build`` raises.
        """
        preparation = _Preparation(self._device, self._cache, source, progress)
        try:
            precision, reason = self._chosen(preparation)
            compiled = preparation.compiled(precision)
            preparation.keep(precision)
        except RuntimeError as error:  # all that OpenVINO raises
            remedy = "" if self._device.name == "CPU" else " Set engine.device to CPU."
            raise ModelWrongError(
                f"The network {source.name} cannot run on {self._device.name}: {_last_line(error)}{remedy}"
            ) from error
        with self._lock:
            self._loaded[source.name] = _Loaded(precision, reason, _thread_count(compiled))
        _log.info("%s runs in %s on %s (%s)", source.name, precision, self._device.name, reason)
        return Network(source.name, compiled, precision)

    @property
    def effective(self) -> tuple[Effective, ...]:
        """Every performance setting as asked for, and as it is for the networks compiled so far."""
        with self._lock:
            loaded = dict(self._loaded)
        return (
            Effective("device", self._device.name, self._device.name, self._device.full_name),
            self._effective_precision(loaded),
            self._effective_threads(loaded),
            Effective("cache", "on", *self._cache.state),
        )

    def _chosen(self, preparation: _Preparation) -> tuple[str, str]:
        """The precision to run in, and why."""
        if self._precision != "auto":
            return self._precision, "as asked"
        if "BF16" not in self._device.capabilities:
            return "f32", "this processor has no native bf16"
        agreement = preparation.agreement()
        if agreement is None:
            return "f32", "gives coordinates, which bf16 would round"
        if agreement >= LEAST_AGREEMENT:
            return "bf16", f"native here; agrees with f32 to cosine {agreement:.4f}"
        return "f32", f"bf16 agrees with f32 only to cosine {agreement:.4f}"

    def _effective_precision(self, loaded: dict[str, _Loaded]) -> Effective:
        kinds = sorted({each.precision for each in loaded.values()})
        if len(kinds) > 1:
            words = "; ".join(f"{name} in {each.precision}: {each.reason}" for name, each in loaded.items())
            return Effective("precision", self._precision, " and ".join(kinds), words)
        if not kinds:
            return Effective("precision", self._precision, "not known yet", "no network is loaded")
        reasons = sorted({each.reason for each in loaded.values()})
        return Effective("precision", self._precision, kinds[0], reasons[0])

    def _effective_threads(self, loaded: dict[str, _Loaded]) -> Effective:
        configured = str(self._device.threads)
        if not loaded:
            return Effective("threads", configured, "not known yet", "no network is loaded")
        reason = "as asked" if self._device.threads else "chosen by OpenVINO for short waits"
        return Effective("threads", configured, str(max(each.threads for each in loaded.values())), reason)


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What is told of a compiled network; not the network, so that its memory goes when its user drops it."""

    precision: str
    reason: str
    threads: int


class _Device:
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


class _Preparation:
    """One network on its way from a source to a compiled form, through the cache."""

    def __init__(self, device: _Device, cache: NetworkCache, source: NetworkSource, progress: Progress) -> None:
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

    def agreement(self) -> float | None:
        """The least cosine between the outputs in bf16 and in f32 on the source's sample; remembered. None without."""
        if self._source.sample is None:
            return None
        key, bundle = self._source.key, f"agreement-{self._device.identity}"
        kept = self._cache.load(key, bundle)
        if kept is not None:
            return float((kept / "cosine.txt").read_text(encoding="ascii"))
        sample = self._source.sample()
        exact = Network(self._source.name, self.compiled("f32"), "f32").run(*sample)
        fast = Network(self._source.name, self.compiled("bf16"), "bf16").run(*sample)
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
        self._progress(f"Preparing {self._source.name} for this computer, once", None)
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


def _thread_count(compiled: Any) -> int:
    try:
        return int(compiled.get_property("INFERENCE_NUM_THREADS"))
    except RuntimeError:  # not a processor
        return 0


def _last_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{lines[-1].rstrip('.')}." if lines else "OpenVINO gives no reason."
