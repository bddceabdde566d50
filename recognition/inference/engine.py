"""Compiles networks for this machine with OpenVINO.

``Engine.compile`` converts a ``NetworkSource`` (slow, once) and chooses the precision. The converted and the compiled
form are cached on disk, so that later starts do neither.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from weakref import WeakValueDictionary

import openvino

from recognition.errors import ModelWrongError, UnknownNameError
from recognition.inference.compilation import Compilation, Device
from recognition.inference.network import Network as Network
from recognition.inference.network import NetworkSource as NetworkSource
from recognition.inference.network_cache import NetworkCache
from recognition.inference.precision import (
    INT8,
    INT8_BF16,
    MAX_RELATIVE_TIME,
    MIN_AGREEMENT,
    NATIVE,
    PRECISIONS,
    precision_in_use,
)
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import EffectiveSetting

_log = logging.getLogger(__name__)

_STORE_AFTER, _MEASURE_AFTER = 3.0, 8.0
"""Seconds after a network was compiled in a quick start."""


class Deferred(Protocol):
    """Work that is done later, one piece at a time, as by ``realtime.deferred``."""

    def put(self, delay: float, run: Callable[[], object], *, is_kept: bool) -> None:
        """``run`` is called in ``delay`` seconds. ``is_kept``: ``finish`` has it done at once, rather than dropped."""
        ...

    def finish(self) -> None:
        """Nothing is waited for from now on."""
        ...


class Engine:
    """Compiles networks for one device. Thread-safe.

    ``precision``: one of ``PRECISIONS``; ``auto`` takes the quickest by ``clock``, which gives seconds, whose outputs
    on the network's sample agree with f32: half precision where the processor has it natively, int8 where the network
    has that form. Without a clock int8 is not tried, and half precision taken for quicker. ``threads``: 0 lets OpenVINO
    choose. ``deferred``: caches what was compiled while it is used. ``quick_start``: that waits until a start is over,
    and so does the measuring: a network runs in f32 until then. Call ``finish`` before the process ends.
    Raises UnknownNameError for a device that this machine does not have.
    """

    def __init__(
        self,
        cache_folder: Path,
        *,
        device: str = "CPU",
        precision: str = "auto",
        threads: int = 0,
        deferred: Deferred | None = None,
        quick_start: bool = False,
        clock: Callable[[], float] | None = None,
    ) -> None:
        if precision not in PRECISIONS:
            raise UnknownNameError("precision", precision, PRECISIONS)
        self._device = Device(openvino.Core(), device, threads)
        self._precision = precision
        self._cache = NetworkCache(cache_folder)
        self._deferred = deferred
        self._quick_start = quick_start and deferred is not None
        self._clock = clock
        self.on_measured: Callable[[], object] = lambda: None
        """Called after a quick start, on a thread of its own, when the precision of a network was chosen."""
        self._lock = threading.Lock()
        self._loaded: dict[str, _Loaded] = {}
        self._in_use: WeakValueDictionary[tuple[str, str | None], Network] = WeakValueDictionary()
        self._compiling: dict[tuple[str, str | None], threading.Lock] = {}

    def compile(
        self, source: NetworkSource, progress: ProgressSink = ignore_progress, *, precision: str | None = None
    ) -> Network:
        """The network, ready to run. Takes seconds at the first start on a machine, less than one later.

        ``precision``: instead of the engine's.
        Raises ModelWrongError where the network cannot be compiled or run, and what ``source.build`` raises.
        """
        key = source.key, precision
        with self._lock:
            compiling = self._compiling.setdefault(key, threading.Lock())
        with compiling:  # live recognition and enrolment use the same networks
            with self._lock:
                shared = self._in_use.get(key)
            if shared is None:
                shared = self._new_network(source, progress, precision)
                with self._lock:
                    self._in_use[key] = shared
        return shared

    def finish(self) -> None:
        """Has everything that was put off done at once, or dropped where it can be done at the next start."""
        if self._deferred is not None:
            self._deferred.finish()

    def _new_network(self, source: NetworkSource, progress: ProgressSink, precision: str | None) -> Network:
        compilation = Compilation(self._device, self._cache, source, progress)
        try:
            if precision is not None:
                choice = _Choice(precision, "as asked")
            else:
                choice = self._choose_precision(compilation, may_measure=not self._quick_start)
            compiled = compilation.use(choice.precision)
            network = Network(source.name, compiled, precision_in_use(compiled, choice.precision), compilation.file)
            self._note(network, choice, compilation)
            if self._deferred is not None and self._quick_start:  # it stays for who asks next, as after compile_ahead
                self._deferred.put(_MEASURE_AFTER, lambda: network, is_kept=False)
            if self._deferred is None:
                compilation.store()
            elif not choice.is_final:  # stored is what is chosen then
                self._deferred.put(_MEASURE_AFTER, lambda: self._measure(network, compilation), is_kept=False)
                self._deferred.put(_MEASURE_AFTER, compilation.store, is_kept=True)
            elif compilation.is_new:
                self._deferred.put(_STORE_AFTER if self._quick_start else 0.0, compilation.store, is_kept=True)
        except RuntimeError as error:  # the only exception of OpenVINO
            reason = (str(error).strip().splitlines() or ["OpenVINO gives no reason"])[-1].strip().rstrip(".")
            remedy = "" if self._device.name == "CPU" else " Set engine.device to CPU."
            raise ModelWrongError(
                f"The network {source.name} cannot run on {self._device.name}: {reason}.{remedy}"
            ) from error
        return network

    def _measure(self, network: Network, compilation: Compilation) -> None:
        """Has ``network``, which is in use, run in the precision that measuring it chooses."""
        choice = self._choose_precision(compilation, may_measure=True)
        if choice.precision != "f32":
            compiled = compilation.use(choice.precision)
            network.use(compiled, precision_in_use(compiled, choice.precision), compilation.file)
        self._note(network, choice, compilation)
        self.on_measured()

    def _note(self, network: Network, choice: _Choice, compilation: Compilation) -> None:
        reason = choice.reason
        if network.precision != choice.precision:
            reason = f"{choice.precision} {reason}, which this processor runs as {network.precision}"
        if compilation.source.shape is None:
            loaded = _Loaded(network.precision, reason, _thread_count(compilation.compiled(choice.precision)))
            with self._lock:
                self._loaded[network.name] = loaded
        _log.info("%s runs in %s on %s (%s)", network.name, network.precision, self._device.name, reason)

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

    def _choose_precision(self, compilation: Compilation, *, may_measure: bool) -> _Choice:
        source = compilation.source
        if self._precision != "auto" and not (self._precision == "int8" and source.quantise is None):
            return _Choice(self._precision, "as configured")
        tried = [precision for precision, capability in NATIVE.items() if capability in self._device.capabilities]
        if source.coordinates:
            tried.reverse()  # f16 rounds them less
        if source.quantise is not None and self._clock is not None and self._device.name == "CPU":
            tried.append(INT8)
        if not tried:
            return _Choice("f32", "this processor has no native f16 or bf16")
        if source.sample is None:
            return _Choice("f32", "its outputs must be exact")
        found: _Choice | None = None
        quickest, half_is_slow = 1.0, False
        reasons = []
        for each in tried:
            precision = INT8_BF16 if each == INT8 and found is not None and found.precision == "bf16" else each
            if precision == "bf16" and source.coordinates and not source.has_exact_ends:
                reasons.append("gives coordinates, which bf16 would round")
                continue
            if precision in NATIVE and (found is not None or half_is_slow):
                continue  # both halves are about equally fast
            compared = compilation.known_comparison(precision, self._clock)
            if compared is None and not may_measure:
                return _Choice("f32", f"{precision} is measured after the start", is_final=False)
            agreement, relative = compared or compilation.comparison(precision, self._clock)
            if relative > MAX_RELATIVE_TIME * quickest:
                reasons.append(f"{precision} takes {relative:.2f} times as long as f32 here")
                half_is_slow = True
            elif agreement < MIN_AGREEMENT:
                reasons.append(f"{precision} agrees with f32 only to cosine {agreement:.4f}")
            else:
                why = "native here" if precision in NATIVE else f"takes {relative:.2f} of the time of f32 here"
                found = _Choice(precision, f"{why}; agrees with f32 to cosine {agreement:.4f}")
                quickest = relative
        return found or _Choice("f32", " and ".join(reasons))


@dataclass(frozen=True, slots=True)
class _Choice:
    """The precision to run in, and why. ``is_final``: whether everything was measured that it depends on."""

    precision: str
    reason: str
    is_final: bool = True


@dataclass(frozen=True, slots=True)
class _Loaded:
    """Facts about a network; not the network itself, whose memory is freed with its last user."""

    precision: str
    reason: str
    threads: int


def _thread_count(compiled: Any) -> int:
    try:
        return int(compiled.get_property("INFERENCE_NUM_THREADS"))
    except RuntimeError:  # not a processor
        return 0
