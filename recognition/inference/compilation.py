"""Compiles one network in the precisions that are asked for, through the cache."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openvino

from recognition.errors import UnknownNameError
from recognition.inference.mapped_file import MappedFile
from recognition.inference.network import Network, NetworkSource
from recognition.inference.network_cache import NetworkCache
from recognition.inference.precision import INT8, INT8_BF16, NATIVE, cosine, is_int8, relative_time
from recognition.inference.quantisation import VERSION
from recognition.progress import Progress, ProgressSink, Stage

_CONVERTED, _CONVERTED_FILE = "converted", "network.xml"
_COMPILED_FILE = "network.blob"
_ALWAYS_THERE = "CPU", "AUTO", "MULTI", "HETERO"
_ALL_ISA = ("", "DEFAULT", "ALL")
_KEPT_LAYERS = 512
"""Layers compiled for one size of the input that a network keeps. OpenVINO keeps 5,000 of 160 kB: YuNet had 677 MB
after photos of 200 sizes, with these 286. A camera, the steps of a pyramid and the sizes of a batch need fewer."""
_CHANGING_NOTHING = ("INFERENCE_NUM_THREADS", "CPU_RUNTIME_CACHE_CAPACITY")
"""Options that are not part of a compiled network."""


class Device:
    """A device of OpenVINO."""

    def __init__(self, core: Any, name: str, threads: int) -> None:
        if name.split(":")[0] not in _ALWAYS_THERE:  # asking loads the plugins of every device
            available = list(core.available_devices)
            if name not in available:
                raise UnknownNameError("device", name, [*available, "AUTO"])
        self.core = core
        self.name = name
        self.threads = threads

    @property
    def full_name(self) -> str:
        return str(self._property("FULL_DEVICE_NAME", "chosen by OpenVINO")).strip()

    @property
    def capabilities(self) -> tuple[str, ...]:
        """OpenVINO's, but half precision where oneDNN is held to less than the processor has: OpenVINO lists it still,
        and crashes when it runs."""
        listed = tuple(self._property("OPTIMIZATION_CAPABILITIES", ()))
        held_to = os.environ.get("ONEDNN_MAX_CPU_ISA", "DEFAULT").upper()
        may_be_half = held_to in _ALL_ISA or any(each in held_to for each in ("BF16", "FP16", "AMX", "AVX10"))
        return tuple(each for each in listed if may_be_half or each not in NATIVE.values())

    @property
    def identity(self) -> str:
        """Changes with everything that invalidates a compiled network or a comparison of precisions."""
        options = {name: value for name, value in self.options("").items() if name not in _CHANGING_NOTHING}
        held_to = os.environ.get("ONEDNN_MAX_CPU_ISA", "DEFAULT").upper()
        parts = [openvino.__version__, self.name, self.full_name, repr(sorted(options.items()))]
        if held_to not in _ALL_ISA:  # AVX2 with VNNI is quicker in int8 than without, with the same capabilities
            parts.append(held_to)
        text = "\n".join((*parts, *sorted(self.capabilities)))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def options(self, precision: str, threads: int = 0) -> dict[str, Any]:
        # What is not in eight bits.
        hint = {INT8: "f32", INT8_BF16: "bf16"}.get(precision, precision)
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": hint}
        if self.name == "CPU":
            # Several networks and a window share the cores: a pinned thread would wait beside an idle core.
            options["ENABLE_CPU_PINNING"] = False
            options["CPU_RUNTIME_CACHE_CAPACITY"] = _KEPT_LAYERS
            if threads or self.threads:
                options["INFERENCE_NUM_THREADS"] = threads or self.threads
        return options

    def _property(self, name: str, unknown: Any) -> Any:
        try:
            return self.core.get_property(self.name, name)
        except RuntimeError:  # virtual devices such as AUTO have none
            return unknown


class Compilation:
    """Compiles one network in one or more precisions, through the cache."""

    def __init__(self, device: Device, cache: NetworkCache, source: NetworkSource, progress: ProgressSink) -> None:
        self.source = source
        self._device = device
        self._cache = cache
        self._progress = progress
        self._model: openvino.Model | None = None
        self._compiled: dict[str, Any] = {}
        self._compared: dict[str, Any] = {}
        self._used = ""
        self._files: dict[str, MappedFile] = {}
        self._new: set[str] = set()  # precisions that did not come from the cache

    def compiled(self, precision: str) -> Any:
        if precision not in self._compiled:
            cached = self._from_cache(precision)
            if cached is None:
                self._new.add(precision)
                cached = self._compile(precision)
            self._compiled[precision] = cached
        return self._compiled[precision]

    def use(self, precision: str) -> Any:
        """The compiled form that is to be stored."""
        self._used = precision
        return self.compiled(precision)

    @property
    def file(self) -> MappedFile | None:
        """That the form in use was imported from."""
        return self._files.get(self._used)

    @property
    def is_new(self) -> bool:
        """Whether the form in use did not come from the cache."""
        return self._used in self._new

    def store(self) -> None:
        """Caches the form in use, if it is new and the device can export it."""
        if not self.is_new or "EXPORT_IMPORT" not in self._device.capabilities:
            return
        compiled = self._compiled[self._used]

        def write(folder: Path) -> None:
            blob = io.BytesIO()
            compiled.export_model(blob)
            (folder / _COMPILED_FILE).write_bytes(blob.getbuffer())

        self._cache.store(self.source.key, self._bundle(self._used), write)

    def known_comparison(self, precision: str, clock: Callable[[], float] | None) -> tuple[float, float] | None:
        """The smallest cosine between the outputs in ``precision`` and in f32 on the source's sample, and the time it
        takes, of that in f32, 0 without a clock; None where that was not measured yet."""
        cached = self._cache.load(self.source.key, self._comparison_bundle(precision, clock))
        if cached is None:
            return None
        agreement, relative = (cached / "comparison.txt").read_text(encoding="ascii").split()
        return float(agreement), float(relative)

    def comparison(self, precision: str, clock: Callable[[], float] | None) -> tuple[float, float]:
        """Measures, and caches, what ``known_comparison`` gives."""
        assert self.source.sample is not None
        sample = self.source.sample()
        exact, fast = (Network(self.source.name, self._to_compare(each), each) for each in ("f32", precision))
        pairs = zip(exact.run(*sample), fast.run(*sample), strict=True)
        relative = relative_time(fast, exact, sample, clock) if clock is not None else 0.0
        compared = min(cosine(*each) for each in pairs), relative

        def write(folder: Path) -> None:
            (folder / "comparison.txt").write_text(" ".join(map(repr, compared)), encoding="ascii")

        self._cache.store(self.source.key, self._comparison_bundle(precision, clock), write)
        return compared

    def _to_compare(self, precision: str) -> Any:
        """On one thread where int8 and half precision may be close: two wait for each other, which takes the
        processor's time, too, and more of it while another machine has a part of the core (a virtual one)."""
        if self.source.quantise is None or self._device.name != "CPU":
            return self.compiled(precision)
        if precision not in self._compared:
            self._compared[precision] = self._compile(precision, threads=1)
        return self._compared[precision]

    def _comparison_bundle(self, precision: str, clock: Callable[[], float] | None) -> str:
        return f"comparison-{'timed-4-' if clock else ''}{self._bundle(precision)}"

    def _from_cache(self, precision: str) -> Any | None:
        bundle = self._bundle(precision)
        cached = self._cache.load(self.source.key, bundle)
        if cached is None:
            return None
        try:
            file = MappedFile(cached / _COMPILED_FILE)
            blob = openvino.Tensor(file.content, shared_memory=True)
            compiled = self._device.core.import_model(
                blob, self._device.name, self._device.options(precision, self.source.threads)
            )
            self._files[precision] = file
            return compiled
        except (OSError, ValueError, RuntimeError):
            self._cache.discard(self.source.key, bundle)
            return None

    def _compile(self, precision: str, threads: int | None = None) -> Any:
        self._model = model = self._model or self._converted()
        if is_int8(precision) and self.source.quantise is not None:
            model = self.source.quantise(model)
        options = self._device.options(precision, self.source.threads if threads is None else threads)
        return self._device.core.compile_model(model, self._device.name, options)

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
        form = f"{precision}.{VERSION}" if is_int8(precision) else precision
        return f"{form}-{self._device.identity}"
