"""The precision that the engine chooses for a network."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path
from typing import Any

import numpy as np
import openvino
import pytest
from openvino import opset13 as ops

from recognition.inference import compilation
from recognition.inference import engine as engine_module
from recognition.inference.engine import Engine, NetworkSource
from recognition.inference.precision import precision_in_use, relative_time
from tests.recognition.inference.toy_network import Source, entry_of, rows, with_capabilities


def test_auto_takes_f32_where_the_processor_has_no_half_precision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_capabilities(monkeypatch, "FP32")
    engine = Engine(tmp_path)

    assert engine.compile(Source().network).precision == "f32"
    precision = {each.setting: each for each in engine.effective}["precision"]
    assert (precision.configured, precision.effective) == ("auto", "f32")
    assert "no native f16 or bf16" in precision.reason


def test_auto_takes_bf16_where_it_is_native_and_agrees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    engine = Engine(tmp_path)

    assert engine.compile(Source().network).precision == "bf16"
    assert "agrees with f32 to cosine" in {each.setting: each for each in engine.effective}["precision"].reason


@pytest.mark.parametrize("asked", ["f16", "bf16", "f32"])
def test_the_precision_shown_is_that_of_the_compiled_network(tmp_path: Path, asked: str) -> None:
    for _ in ("compiled", "read from the cache"):
        engine = Engine(tmp_path, precision=asked)
        network = engine.compile(Source().network)
        runs_in = network._form.compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name()
        shown = {each.setting: each for each in engine.effective}["precision"]
        assert (network.precision, shown.effective, engine.precision_of("toy")) == (runs_in,) * 3
        assert shown.configured == asked
        assert (f"this processor runs as {runs_in}" in shown.reason) == (asked != runs_in)


class Compiled:
    """What a processor says of a network: a type, or that it does not know the property."""

    def __init__(self, runs_in: Any) -> None:
        self._runs_in = runs_in

    def get_property(self, name: str) -> Any:
        assert name == "INFERENCE_PRECISION_HINT"
        if self._runs_in is None:
            raise RuntimeError("unsupported property")
        return self._runs_in


@pytest.mark.parametrize(
    ("asked", "runs_in", "shown"),
    [
        ("f16", openvino.Type.bf16, "bf16"),
        ("f16", openvino.Type.f16, "f16"),
        ("bf16", openvino.Type.f32, "f32"),
        ("f16", None, "f16"),
        ("bf16", openvino.Type.dynamic, "bf16"),
    ],
)
def test_f16_that_runs_as_bf16_is_called_bf16(asked: str, runs_in: Any, shown: str) -> None:
    assert precision_in_use(Compiled(runs_in), asked) == shown


def test_auto_stays_with_f32_where_bf16_disagrees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    monkeypatch.setattr(engine_module, "MIN_AGREEMENT", 1.1)
    engine = Engine(tmp_path)

    network = engine.compile(Source().network)

    assert network.precision == "f32"
    assert "only to cosine" in {each.setting: each for each in engine.effective}["precision"].reason
    assert [each.name.split("-")[0] for each in sorted(entry_of(tmp_path).iterdir())] == [
        "comparison",
        "converted",
        "f32",
    ]


def test_auto_stays_with_f32_where_half_precision_is_slower(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16", "FP16", relative_time=1.42)
    for _ in ("measured", "read from the cache"):
        engine = Engine(tmp_path, clock=time.perf_counter)
        assert engine.compile(Source().network).precision == "f32"
        reason = {each.setting: each for each in engine.effective}["precision"].reason
        assert reason == "bf16 takes 1.42 times as long as f32 here"
        monkeypatch.setattr(compilation, "relative_time", lambda *_: pytest.fail("measured again"))


@pytest.mark.parametrize(
    ("held_to", "has_half"),
    [("AVX2", False), ("avx512_core_vnni", False), ("AVX512_CORE_BF16", True), ("DEFAULT", True), ("", True)],
)
def test_half_precision_is_not_used_where_onednn_is_held_back(
    monkeypatch: pytest.MonkeyPatch, held_to: str, has_half: bool
) -> None:
    monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", held_to)
    monkeypatch.setattr(compilation.Device, "_property", lambda *_: ("FP32", "BF16", "FP16", "INT8"))
    found = compilation.Device(openvino.Core(), "CPU", 0).capabilities
    assert ("BF16" in found, "FP16" in found, "FP32" in found) == (has_half, has_half, True)


def test_what_was_measured_with_other_instructions_is_not_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    identities = []
    for held_to in ("", "DEFAULT", "ALL", "AVX2", "avx2", "AVX2_VNNI"):
        monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", held_to)
        monkeypatch.setattr(compilation.Device, "_property", lambda *_: ("FP32", "INT8"))
        identities.append(compilation.Device(openvino.Core(), "CPU", 0).identity)
    anything, *same, plain, again, quicker = identities
    assert same == [anything, anything]
    assert plain == again
    assert len({anything, plain, quicker}) == 3


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"bf16": 0.5, "int8+bf16": 0.4}, "int8+bf16"),
        ({"bf16": 0.5, "int8+bf16": 0.48}, "bf16"),  # hardly quicker, and less exact
        ({"bf16": 1.4, "int8": 0.6}, "int8"),
        ({"bf16": 1.4, "int8": 0.95}, "f32"),
    ],
)
def test_auto_takes_the_quickest_that_agrees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: dict[str, float], expected: str
) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    monkeypatch.setattr(compilation, "relative_time", lambda fast, *_: times[fast.precision])
    source = dataclasses.replace(Source().network, quantise=lambda model: model.clone())
    for _ in ("measured", "read from the cache"):
        assert Engine(tmp_path, clock=time.perf_counter).compile(source).precision == expected
        monkeypatch.setattr(compilation, "relative_time", lambda *_: pytest.fail("measured again"))


@pytest.mark.parametrize("has_int8", [True, False])
def test_where_int8_may_be_taken_precisions_are_compared_on_one_thread(
    has_int8: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    seen: set[int] = set()

    def threads_of(network: Any) -> int:
        return int(network._form.compiled.get_property("INFERENCE_NUM_THREADS"))

    def compared(fast: Any, exact: Any, *_values: object) -> float:
        seen.update((threads_of(fast), threads_of(exact)))
        return 0.5

    monkeypatch.setattr(compilation, "relative_time", compared)
    quantise = (lambda model: model.clone()) if has_int8 else None
    source = dataclasses.replace(Source().network, quantise=quantise)

    network = Engine(tmp_path, threads=2, clock=time.perf_counter).compile(source)

    assert seen == ({1} if has_int8 else {2})
    assert threads_of(network) == 2


def test_a_network_that_disagrees_in_int8_is_not_taken_unless_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_capabilities(monkeypatch, "FP32", relative_time=0.5)

    def negated(model: openvino.Model) -> openvino.Model:
        product = model.outputs[0].get_node().input_value(0)
        return openvino.Model([ops.negative(product)], model.get_parameters(), "other")

    source = dataclasses.replace(Source().network, quantise=lambda model: negated(model.clone()))
    auto = Engine(tmp_path, clock=time.perf_counter).compile(source)
    named = Engine(tmp_path, precision="int8").compile(source)

    assert (auto.precision, named.precision) == ("f32", "int8")
    assert np.allclose(named.run(rows(2))[0], -auto.run(rows(2))[0], atol=1e-4)


def test_a_network_without_that_form_runs_as_with_auto_where_int8_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_capabilities(monkeypatch, "FP32")
    assert Engine(tmp_path, precision="int8").compile(Source().network).precision == "f32"


def test_the_time_of_one_network_is_compared_with_the_other() -> None:
    class Timed:
        def __init__(self, seconds: float) -> None:
            self.seconds = seconds

        def run(self, *_inputs: np.ndarray) -> None:
            clock[0] += self.seconds

    clock = [0.0]
    relative = relative_time(Timed(3.0), Timed(2.0), [], lambda: clock[0])
    assert relative == pytest.approx(1.5)


def test_other_programs_that_delay_most_runs_do_not_change_the_comparison() -> None:
    class Delayed:
        def __init__(self, seconds: float, every: int) -> None:
            self.seconds, self.every, self.runs = seconds, every, 0

        def run(self, *_inputs: np.ndarray) -> None:
            self.runs += 1
            clock[0] += self.seconds * (1 if self.runs % self.every == 0 else 4)

    clock = [0.0]
    exact, fast = Delayed(0.008, 2), Delayed(0.006, 5)
    assert relative_time(fast, exact, [], lambda: clock[0]) == pytest.approx(0.75)
    assert clock[0] < 1.0


def test_auto_stays_with_f32_where_there_is_nothing_to_compare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    source = Source()
    engine = Engine(tmp_path)

    assert engine.compile(NetworkSource("toy", "seed 0", source.build)).precision == "f32"
    assert "exact" in {each.setting: each for each in engine.effective}["precision"].reason


@pytest.mark.parametrize(("coordinates", "expected"), [(False, "bf16"), (True, "f32")])
def test_auto_never_takes_bf16_for_coordinates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coordinates: bool, expected: str
) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    source = dataclasses.replace(Source().network, coordinates=coordinates)

    assert Engine(tmp_path).compile(source).precision == expected


@pytest.mark.parametrize(("capabilities", "expected"), [(["BF16"], "bf16"), (["BF16", "FP16"], "f16")])
def test_coordinates_of_layers_that_stay_in_f32_may_be_in_bf16_where_there_is_no_f16(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capabilities: list[str], expected: str
) -> None:
    with_capabilities(monkeypatch, "FP32", *capabilities)
    source = dataclasses.replace(Source().network, coordinates=True, has_exact_ends=True)
    assert Engine(tmp_path).compile(source).precision == expected


@pytest.mark.parametrize(("coordinates", "expected"), [(False, "bf16"), (True, "f16")])
def test_auto_takes_f16_for_coordinates_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coordinates: bool, expected: str
) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16", "FP16")
    engine = Engine(tmp_path)

    network = engine.compile(dataclasses.replace(Source().network, coordinates=coordinates))

    assert network.precision == expected
    assert network.run(rows(2))[0].dtype == np.float32


def test_networks_in_different_precisions_are_both_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    engine = Engine(tmp_path)
    engine.compile(Source().network)
    monkeypatch.setattr(engine_module, "MIN_AGREEMENT", 1.1)
    engine.compile(Source(seed=1, name="other").network)

    precision = {each.setting: each for each in engine.effective}["precision"]

    assert precision.effective == "bf16 and f32"
    assert "toy in bf16" in precision.reason
    assert "other in f32" in precision.reason
