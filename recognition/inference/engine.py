"""Compiles networks for this machine with OpenVINO.

``Engine.compile`` converts a ``NetworkSource`` (slow, once) and chooses the precision. The converted and the compiled
form are cached on disk, so that later starts do neither.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import numpy as np
import openvino
from numpy.typing import NDArray

from recognition.errors import ModelWrongError, UnknownNameError
from recognition.inference.mapped_file import MappedFile
from recognition.inference.network_cache import NetworkCache
from recognition.inference.precision import (
    MAX_RELATIVE_TIME,
    MIN_AGREEMENT,
    NATIVE,
    PRECISIONS,
    cosine,
    precision_in_use,
    relative_time,
)
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import EffectiveSetting

_log = logging.getLogger(__name__)

_CONVERTED, _CONVERTED_FILE = "converted", "network.xml"
_COMPILED_FILE = "network.blob"


class Engine:
    """Compiles networks for one device. Thread-safe.

    ``precision``: ``f32``, ``f16``, ``bf16``, or ``auto``: half precision where the processor has it natively, the
    outputs on the network's sample agree with f32, and it is quicker by ``clock``, which gives seconds (None: that is
    not measured). ``threads``: 0 lets OpenVINO choose. ``cache_later``: what is compiled is cached by a thread of its
    own while the network is used, and the process ends after it.
    Raises UnknownNameError for a device that this machine does not have.
    """

    def __init__(
        self,
        cache_folder: Path,
        *,
        device: str = "CPU",
        precision: str = "auto",
        threads: int = 0,
        cache_later: bool = False,
        clock: Callable[[], float] | None = None,
    ) -> None:
        if precision not in PRECISIONS:
            raise UnknownNameError("precision", precision, PRECISIONS)
        self._device = _Device(openvino.Core(), device, threads)
        self._precision = precision
        self._cache = NetworkCache(cache_folder)
        self._cache_later = cache_later
        self._clock = clock
        self._lock = threading.Lock()
        self._loaded: dict[str, _Loaded] = {}
        self._in_use: WeakValueDictionary[str, Network] = WeakValueDictionary()

    def compile(
        self, source: NetworkSource, progress: ProgressSink = ignore_progress, *, precision: str | None = None
    ) -> Network:
        """The network, ready to run. Takes seconds at the first start on a machine, less than one later.

        ``precision``: instead of the engine's.
        Raises ModelWrongError where the network cannot be compiled or run, and what ``source.build`` raises.
        """
        with self._lock:
            shared = self._in_use.get(source.key)
        if shared is not None:  # live recognition and enrolment use the same networks
            return shared
        compilation = _Compilation(self._device, self._cache, source, progress)
        try:
            asked, reason = (precision, "as asked") if precision else self._choose_precision(compilation)
            compiled = compilation.compiled(asked)
            if not self._cache_later:
                compilation.store(asked)
            elif compilation.is_new(asked):  # not a daemon, which could be cut off while writing
                threading.Thread(target=compilation.store, args=(asked,), name="network-cache").start()
        except RuntimeError as error:  # the only exception of OpenVINO
            reason = (str(error).strip().splitlines() or ["OpenVINO gives no reason"])[-1].strip().rstrip(".")
            remedy = "" if self._device.name == "CPU" else " Set engine.device to CPU."
            raise ModelWrongError(
                f"The network {source.name} cannot run on {self._device.name}: {reason}.{remedy}"
            ) from error
        runs_in = precision_in_use(compiled, asked)
        if runs_in != asked:
            reason = f"{asked} {reason}, which this processor runs as {runs_in}"
        network = Network(source.name, compiled, runs_in, compilation.file)
        with self._lock:
            if source.shape is None:
                self._loaded[source.name] = _Loaded(runs_in, reason, _thread_count(compiled))
            self._in_use[source.key] = network
        _log.info("%s runs in %s on %s (%s)", source.name, runs_in, self._device.name, reason)
        return network

    def precision_of(self, network: str) -> str:
        """The precision of the network of this name; empty before it is compiled."""
        with self._lock:
            return self._loaded[network].precision if network in self._loaded else ""

    @property
    def effective(self) -> tuple[EffectiveSetting, ...]:
        """Every performance setting as configured and as applied to the networks compiled so far."""
        device, precision, threads = self._device, self._precision, str(self._device.threads)
        with self._lock:
            loaded = dict(self._loaded)
        if loaded:
            used = sorted({each.precision for each in loaded.values()})
            reason = min(each.reason for each in loaded.values())
            if len(used) > 1:
                reason = "; ".join(f"{name} in {each.precision}: {each.reason}" for name, each in loaded.items())
            in_precision = EffectiveSetting("precision", precision, " and ".join(used), reason)
            reason = "as configured" if device.threads else "chosen by OpenVINO for low latency"
            count = max(each.threads for each in loaded.values())
            on_threads = EffectiveSetting("threads", threads, str(count), reason)
        else:
            unknown = "not known yet", "no network is loaded"
            in_precision = EffectiveSetting("precision", precision, *unknown)
            on_threads = EffectiveSetting("threads", threads, *unknown)
        return (
            EffectiveSetting("device", device.name, device.name, device.full_name),
            in_precision,
            on_threads,
            EffectiveSetting("cache", "on", *self._cache.state),
        )

    def _choose_precision(self, compilation: _Compilation) -> tuple[str, str]:
        """The precision to run in, and the reason."""
        if self._precision != "auto":
            return self._precision, "as configured"
        native = [precision for precision, capability in NATIVE.items() if capability in self._device.capabilities]
        if not native:
            return "f32", "this processor has no native f16 or bf16"
        if compilation.source.sample is None:
            return "f32", "its outputs must be exact"
        reasons = []
        for precision in native:
            if precision == "bf16" and compilation.source.coordinates:
                reasons.append("gives coordinates, which bf16 would round")
                continue
            agreement, relative = compilation.comparison(precision, self._clock)
            if relative > MAX_RELATIVE_TIME:  # both halves are about equally fast, so the other is not tried
                reasons.append(f"{precision} takes {relative:.2f} times as long as f32 here")
                break
            if agreement >= MIN_AGREEMENT:
                return precision, f"native here; agrees with f32 to cosine {agreement:.4f}"
            reasons.append(f"{precision} agrees with f32 only to cosine {agreement:.4f}")
        return "f32", " and ".join(reasons)


@dataclass(frozen=True, slots=True)
class _Loaded:
    """Facts about a network; not the network itself, whose memory is freed with its last user."""

    precision: str
    reason: str
    threads: int


class _Device:
    """A device of OpenVINO."""

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
        """Changes with everything that invalidates a compiled network."""
        options = {name: value for name, value in self.options("").items() if name != "INFERENCE_NUM_THREADS"}
        parts = (openvino.__version__, self.name, self.full_name, repr(sorted(options.items())))
        text = "\n".join((*parts, *sorted(self.capabilities)))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def options(self, precision: str, threads: int = 0) -> dict[str, Any]:
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": precision}
        if self.name == "CPU":
            # Several networks and a window share the cores: a pinned thread would wait beside an idle core.
            options["ENABLE_CPU_PINNING"] = False
            if threads or self.threads:
                options["INFERENCE_NUM_THREADS"] = threads or self.threads
        return options

    def _property(self, name: str, unknown: Any) -> Any:
        try:
            return self.core.get_property(self.name, name)
        except RuntimeError:  # virtual devices such as AUTO have none
            return unknown


class _Compilation:
    """Compiles one network in one or more precisions, through the cache."""

    def __init__(self, device: _Device, cache: NetworkCache, source: NetworkSource, progress: ProgressSink) -> None:
        self.source = source
        self._device = device
        self._cache = cache
        self._progress = progress
        self._model: openvino.Model | None = None
        self._compiled: dict[str, Any] = {}
        self._new: set[str] = set()  # precisions that did not come from the cache
        self.file: MappedFile | None = None

    def compiled(self, precision: str) -> Any:
        if precision not in self._compiled:
            self._compiled[precision] = self._from_cache(precision) or self._compile(precision)
        return self._compiled[precision]

    def is_new(self, precision: str) -> bool:
        """Whether the compiled form did not come from the cache."""
        return precision in self._new

    def store(self, precision: str) -> None:
        """Caches the compiled form, if it is new and the device can export it."""
        if not self.is_new(precision) or "EXPORT_IMPORT" not in self._device.capabilities:
            return

        def write(folder: Path) -> None:
            blob = io.BytesIO()
            self._compiled[precision].export_model(blob)
            (folder / _COMPILED_FILE).write_bytes(blob.getbuffer())

        self._cache.store(self.source.key, self._bundle(precision), write)

    def comparison(self, precision: str, clock: Callable[[], float] | None) -> tuple[float, float]:
        """The smallest cosine between the outputs in ``precision`` and in f32 on the source's sample, and the time it
        takes, of that in f32, 0 without a clock; cached."""
        assert self.source.sample is not None
        key, bundle = self.source.key, f"comparison-{'timed-' if clock else ''}{precision}-{self._device.identity}"
        cached = self._cache.load(key, bundle)
        if cached is not None:
            values = (cached / "comparison.txt").read_text(encoding="ascii").split()
            return float(values[0]), float(values[1])
        sample = self.source.sample()
        exact, fast = (Network(self.source.name, self.compiled(each), each) for each in ("f32", precision))
        pairs = zip(exact.run(*sample), fast.run(*sample), strict=True)
        relative = relative_time(fast, exact, sample, clock) if clock is not None else 0.0
        compared = min(cosine(*each) for each in pairs), relative

        def write(folder: Path) -> None:
            (folder / "comparison.txt").write_text(" ".join(map(repr, compared)), encoding="ascii")

        self._cache.store(key, bundle, write)
        return compared

    def _from_cache(self, precision: str) -> Any | None:
        bundle = self._bundle(precision)
        cached = self._cache.load(self.source.key, bundle)
        if cached is None:
            return None
        try:
            self.file = MappedFile(cached / _COMPILED_FILE)
            blob = openvino.Tensor(self.file.content, shared_memory=True)
            return self._device.core.import_model(
                blob, self._device.name, self._device.options(precision, self.source.threads)
            )
        except (OSError, ValueError, RuntimeError):
            self._cache.discard(self.source.key, bundle)
            return None

    def _compile(self, precision: str) -> Any:
        self._new.add(precision)
        self._model = self._model or self._converted()
        return self._device.core.compile_model(
            self._model, self._device.name, self._device.options(precision, self.source.threads)
        )

    def _converted(self) -> openvino.Model:
        """The cached model, or a new one."""
        cached = self._cache.load(self.source.key, _CONVERTED)
        if cached is not None:
            try:
                return self._device.core.read_model(cached / _CONVERTED_FILE)
            except RuntimeError:
                self._cache.discard(self.source.key, _CONVERTED)
        self._progress(Progress(Stage.PREPARING_NETWORK, subject=self.source.label))
        model = self.source.build()
        if self.source.shape is not None:
            model.reshape(list(self.source.shape))
        if self.source.is_quick:
            return model

        def write(folder: Path) -> None:
            openvino.save_model(model, folder / _CONVERTED_FILE, compress_to_fp16=False)

        self._cache.store(self.source.key, _CONVERTED, write)
        return model

    def _bundle(self, precision: str) -> str:
        return f"{precision}-{self._device.identity}"


def _thread_count(compiled: Any) -> int:
    try:
        return int(compiled.get_property("INFERENCE_NUM_THREADS"))
    except RuntimeError:  # not a processor
        return 0


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
    is_quick: ``build`` takes a fraction of a second, so that only the compiled form is cached.
    shape: the only shape of the input; None leaves it open. A network of one shape runs faster.
    threads: 0 takes the engine's. One thread takes up to half of the processor time that two take for a small network.
    """

    name: str
    fingerprint: str
    build: Callable[[], openvino.Model]
    sample: Callable[[], Sequence[NDArray[Any]]] | None = None
    coordinates: bool = False
    converter: str = "1"
    label: str = "a network"
    is_quick: bool = False
    shape: tuple[int, ...] | None = None
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


class Network:
    """A compiled network. ``run`` may be called from several threads at once.

    ``file``: it was imported from.
    """

    def __init__(self, name: str, compiled: Any, precision: str, file: MappedFile | None = None) -> None:
        self.name = name
        self.precision = precision
        self._compiled = compiled
        self._types = [each.get_element_type().to_dtype() for each in compiled.inputs]
        self._own = threading.local()
        self._file = file
        self._runs = 0

    def run(self, *inputs: NDArray[Any]) -> list[NDArray[np.float32]]:
        """The outputs for ``inputs``, in the network's order; they stay valid after the next run."""
        request = getattr(self._own, "request", None)
        if request is None:
            request = self._own.request = self._compiled.create_infer_request()
        values = [np.ascontiguousarray(value, kind) for value, kind in zip(inputs, self._types, strict=True)]
        outputs = request.infer(values, share_inputs=True)
        self._runs += 1
        if self._file is not None and self._runs & (self._runs - 1) == 0:  # each new shape of the input reads it
            self._file.release()
        return [np.asarray(outputs[index], dtype=np.float32) for index in range(len(outputs))]

    def release_memory(self) -> None:
        """Gives back what runs need beside the weights; the next run takes it again. Nothing where one is going on."""
        with contextlib.suppress(RuntimeError):
            self._compiled.release_memory()
