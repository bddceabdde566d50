"""Networks compiled for this machine by OpenVINO.

A network is described once as a ``NetworkSource``. ``Engine.compile`` converts it (slow, once), chooses the precision,
and keeps the converted and the compiled form in the cache folder, so that a later start does neither.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import openvino

from recognition.errors import ModelWrongError, UnknownNameError
from recognition.inference.network import Network, NetworkSource
from recognition.inference.network_cache import NetworkCache
from recognition.inference.network_preparation import Device, Preparation
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import EffectiveSetting

__all__ = ["MIN_AGREEMENT", "PRECISIONS", "Engine", "Network", "NetworkSource"]

_log = logging.getLogger(__name__)

PRECISIONS = ("auto", "f32", "f16", "bf16")

MIN_AGREEMENT = 0.999
"""Cosine between the outputs in half precision and in f32 below which ``auto`` does not take it."""

_NATIVE = {"bf16": "BF16", "f16": "FP16"}
"""What ``auto`` tries, in this order, and how OpenVINO says that a device computes in it. Where both are native they
are about as quick: bf16 has the range of f32, so no activation overflows on a picture that the sample did not show; f16
keeps three more bits, which boxes need."""


class Engine:
    """Compiles networks for one device.

    ``precision``: ``f32``, ``f16``, ``bf16``, or ``auto``, which takes a half precision where the processor computes in
    it natively and the network's outputs on its sample agree with f32. ``threads``: 0 lets OpenVINO choose.
    Raises UnknownNameError for a device this machine does not have.
    """

    def __init__(self, cache_folder: Path, *, device: str = "CPU", precision: str = "auto", threads: int = 0) -> None:
        if precision not in PRECISIONS:
            raise UnknownNameError("precision", precision, PRECISIONS)
        self._device = Device(openvino.Core(), device, threads)
        self._precision = precision
        self._cache = NetworkCache(cache_folder)
        self._lock = threading.Lock()
        self._loaded: dict[str, _Loaded] = {}
        self._running: WeakValueDictionary[str, Network] = WeakValueDictionary()

    def compile(self, source: NetworkSource, progress: ProgressSink = ignore_progress) -> Network:
        """The network, ready to run. Seconds at the first start on a machine, less than one at later ones.

        Raises ModelWrongError where the network cannot be compiled or run, and what ``source.build`` raises.
        """
        with self._lock:
            running = self._running.get(source.key)
        if running is not None:  # live pictures and enrolment ask for the same networks
            return running
        preparation = Preparation(self._device, self._cache, source, progress)
        try:
            precision, reason = self._chosen(preparation)
            compiled = preparation.compiled(precision)
            preparation.keep(precision)
        except RuntimeError as error:  # all that OpenVINO raises
            remedy = "" if self._device.name == "CPU" else " Set engine.device to CPU."
            raise ModelWrongError(
                f"The network {source.name} cannot run on {self._device.name}: {_last_line(error)}{remedy}"
            ) from error
        network = Network(source.name, compiled, precision)
        with self._lock:
            self._loaded[source.name] = _Loaded(precision, reason, _thread_count(compiled))
            self._running[source.key] = network
        _log.info("%s runs in %s on %s (%s)", source.name, precision, self._device.name, reason)
        return network

    def precision_of(self, network: str) -> str:
        """What the network of this name runs in; empty before it was compiled."""
        with self._lock:
            loaded = self._loaded.get(network)
        return loaded.precision if loaded is not None else ""

    @property
    def effective(self) -> tuple[EffectiveSetting, ...]:
        """Every performance setting as asked for, and as it is for the networks compiled so far."""
        with self._lock:
            loaded = dict(self._loaded)
        return (
            EffectiveSetting("device", self._device.name, self._device.name, self._device.full_name),
            self._effective_precision(loaded),
            self._effective_threads(loaded),
            EffectiveSetting("cache", "on", *self._cache.state),
        )

    def _chosen(self, preparation: Preparation) -> tuple[str, str]:
        """The precision to run in, and why."""
        if self._precision != "auto":
            return self._precision, "as asked"
        native = [precision for precision, sign in _NATIVE.items() if sign in self._device.capabilities]
        if not native:
            return "f32", "this processor has no native f16 or bf16"
        if not preparation.can_compare:
            return "f32", "its outputs must be exact"
        reasons = []
        for precision in native:
            if precision == "bf16" and preparation.gives_coordinates:
                reasons.append("gives coordinates, which bf16 would round")
                continue
            agreement = preparation.agreement(precision)
            if agreement >= MIN_AGREEMENT:
                return precision, f"native here; agrees with f32 to cosine {agreement:.4f}"
            reasons.append(f"{precision} agrees with f32 only to cosine {agreement:.4f}")
        return "f32", " and ".join(reasons)

    def _effective_precision(self, loaded: dict[str, _Loaded]) -> EffectiveSetting:
        kinds = sorted({each.precision for each in loaded.values()})
        if len(kinds) > 1:
            words = "; ".join(f"{name} in {each.precision}: {each.reason}" for name, each in loaded.items())
            return EffectiveSetting("precision", self._precision, " and ".join(kinds), words)
        if not kinds:
            return EffectiveSetting("precision", self._precision, "not known yet", "no network is loaded")
        reasons = sorted({each.reason for each in loaded.values()})
        return EffectiveSetting("precision", self._precision, kinds[0], reasons[0])

    def _effective_threads(self, loaded: dict[str, _Loaded]) -> EffectiveSetting:
        configured = str(self._device.threads)
        if not loaded:
            return EffectiveSetting("threads", configured, "not known yet", "no network is loaded")
        reason = "as asked" if self._device.threads else "chosen by OpenVINO for short waits"
        return EffectiveSetting("threads", configured, str(max(each.threads for each in loaded.values())), reason)


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What is told of a compiled network; not the network, so that its memory goes when its user drops it."""

    precision: str
    reason: str
    threads: int


def _thread_count(compiled: Any) -> int:
    try:
        return int(compiled.get_property("INFERENCE_NUM_THREADS"))
    except RuntimeError:  # not a processor
        return 0


def _last_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{lines[-1].rstrip('.')}." if lines else "OpenVINO gives no reason."
