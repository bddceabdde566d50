"""Networks compiled by the engine: the cache, the precision, threads, and that nothing is ever sent."""

from __future__ import annotations

import ast
import dataclasses
import gc
import logging
import os
import shutil
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openvino
import pytest
from openvino import opset13 as ops

from recognition.errors import ModelWrongError, UnknownNameError
from recognition.inference import compilation
from recognition.inference import engine as engine_module
from recognition.inference.engine import Engine, NetworkSource
from recognition.inference.precision import precision_in_use, relative_time
from recognition.progress import Progress, Stage
from tests.conftest import ROOT
from tests.refused_sockets import sockets_tried

WIDTH = 32


class Source:
    """A network that multiplies rows (N, 32) by a matrix; ``built`` counts conversions."""

    def __init__(self, *, seed: int = 0, name: str = "toy") -> None:
        self.built = 0
        self.weights = np.random.default_rng(seed).normal(size=(WIDTH, WIDTH)).astype(np.float32)
        self.network = NetworkSource(name, f"seed {seed}", self.build, lambda: [rows(4)])

    def build(self) -> openvino.Model:
        self.built += 1
        entering = ops.parameter([-1, WIDTH], np.float32, name="rows")
        return openvino.Model([ops.matmul(entering, self.weights, False, False)], [entering], "toy")


def rows(count: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, WIDTH)).astype(np.float32)


def entry_of(cache: Path) -> Path:
    (entry,) = (each for each in cache.iterdir() if each.is_dir())
    return entry


def test_a_network_runs_and_its_batch_may_vary(tmp_path: Path) -> None:
    source = Source()
    network = Engine(tmp_path, precision="f32").compile(source.network)

    for count in (1, 3, 2):
        (out,) = network.run(rows(count))
        assert out.dtype == np.float32
        np.testing.assert_allclose(out, rows(count) @ source.weights, rtol=1e-5, atol=1e-5)


def test_outputs_stay_as_they_are_after_the_next_run(tmp_path: Path) -> None:
    network = Engine(tmp_path, precision="f32").compile(Source().network)

    (first,) = network.run(rows(2))
    kept = first.copy()
    network.run(rows(2, seed=7))

    np.testing.assert_array_equal(first, kept)


def test_inputs_of_other_types_and_strides_are_taken(tmp_path: Path) -> None:
    source = Source()
    network = Engine(tmp_path, precision="f32").compile(source.network)
    wide = rows(4).astype(np.float64)

    (out,) = network.run(wide[::2])

    np.testing.assert_allclose(out, wide[::2] @ source.weights, rtol=1e-5, atol=1e-5)


def test_several_threads_may_run_one_network(tmp_path: Path) -> None:
    source = Source()
    network = Engine(tmp_path, precision="f32").compile(source.network)
    wrong: list[int] = []

    def work(seed: int) -> None:
        for turn in range(50):
            given = rows(1 + turn % 3, seed)
            (out,) = network.run(given)
            if not np.allclose(out, given @ source.weights, rtol=1e-4, atol=1e-4):
                wrong.append(seed)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(timeout=60)

    assert not wrong
    assert not any(each.is_alive() for each in threads)


def test_a_second_start_neither_converts_nor_compares(tmp_path: Path) -> None:
    first, second = Source(), Source()
    Engine(tmp_path).compile(first.network)

    def sample() -> list[np.ndarray]:
        raise AssertionError("the precisions were compared again")

    network = Engine(tmp_path).compile(NetworkSource("toy", "seed 0", second.build, sample))

    assert first.built == 1
    assert second.built == 0
    np.testing.assert_allclose(network.run(rows(2))[0], rows(2) @ first.weights, rtol=0.05, atol=0.2)


def test_another_precision_uses_the_conversion_that_is_there(tmp_path: Path) -> None:
    first, second = Source(), Source()
    Engine(tmp_path, precision="f32").compile(first.network)

    network = Engine(tmp_path, precision="bf16").compile(second.network)

    assert second.built == 0
    assert network.precision == network._form.compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name()


@pytest.mark.parametrize("change", ["weights", "converter"])
def test_what_is_made_from_something_else_is_made_anew(tmp_path: Path, change: str) -> None:
    Engine(tmp_path, precision="f32").compile(Source().network)
    other = Source(seed=5 if change == "weights" else 0)
    source = other.network
    if change == "converter":
        source = NetworkSource("toy", "seed 0", other.build, source.sample, converter="2")

    network = Engine(tmp_path, precision="f32").compile(source)

    assert other.built == 1
    np.testing.assert_allclose(network.run(rows(2))[0], rows(2) @ other.weights, rtol=1e-5, atol=1e-5)


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("harm", [flip, cut, empty, Path.unlink])
def test_a_broken_cache_is_made_anew_silently(
    tmp_path: Path, harm: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    Engine(tmp_path).compile(Source().network)
    for file in sorted(tmp_path.rglob("*")):
        if file.is_file():
            harm(file)
    again = Source()

    with caplog.at_level(logging.WARNING):
        network = Engine(tmp_path, precision="f32").compile(again.network)

    assert again.built == 1
    assert not caplog.records
    np.testing.assert_allclose(network.run(rows(2))[0], rows(2) @ again.weights, rtol=1e-5, atol=1e-5)
    third = Source()
    Engine(tmp_path, precision="f32").compile(third.network)
    assert third.built == 0
    assert not [each for each in entry_of(tmp_path).iterdir() if each.name.startswith(".")], "drafts stay behind"


def test_without_a_usable_cache_folder_it_works_and_warns_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file where the folder should be")
    engine = Engine(in_the_way)

    with caplog.at_level(logging.WARNING):
        network = engine.compile(Source().network)
        engine.compile(Source(seed=2).network)

    assert network.run(rows(1))[0].shape == (1, WIDTH)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert str(in_the_way) in caplog.text
    states = {each.setting: each for each in engine.effective}
    assert states["cache"].effective == "off"


def test_two_processes_may_prepare_the_same_network_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import recognition; from test_engine import *;"
        "print('ready', flush=True); sys.stdin.readline();"
        f"n = Engine(Path({str(tmp_path / 'cache')!r})).compile(Source().network); print(n.run(rows(1))[0].sum())"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]),
    }
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        for _ in range(3)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    answers = []
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    for child in children:
        answers.append(child.communicate(timeout=60)[0])
        assert child.returncode == 0

    assert len(set(answers)) == 1
    assert not list((tmp_path / "cache").rglob(".*")), "drafts stay behind"
    third = Source()
    Engine(tmp_path / "cache").compile(third.network)
    assert third.built == 0


def with_capabilities(monkeypatch: pytest.MonkeyPatch, *names: str, relative_time: float = 0.5) -> None:
    """A processor with these capabilities: precisions that it has not run as f32, half precision takes
    ``relative_time`` of f32."""
    monkeypatch.setattr(compilation, "relative_time", lambda *_: relative_time)
    native = {"FP32": "f32", "BF16": "bf16", "FP16": "f16"}
    run = {"int8", "int8+bf16", *(native[each] for each in names)}
    monkeypatch.setattr(compilation.Device, "capabilities", property(lambda _self: (*names, "EXPORT_IMPORT")))
    monkeypatch.setattr(engine_module, "precision_in_use", lambda _compiled, asked: asked if asked in run else "f32")


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


def test_the_effective_settings_are_told(tmp_path: Path) -> None:
    engine = Engine(tmp_path, precision="f32", threads=1)
    before = {each.setting: each for each in engine.effective}
    assert before["threads"].effective == "not known yet"

    engine.compile(Source().network)

    after = {each.setting: each for each in engine.effective}
    assert (after["threads"].configured, after["threads"].effective) == ("1", "1")
    assert (after["precision"].configured, after["precision"].effective) == ("f32", "f32")
    assert after["device"].effective == "CPU"
    assert after["cache"].effective == "on"


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


def test_the_engine_does_not_hold_networks_that_nobody_uses(tmp_path: Path) -> None:
    engine = Engine(tmp_path)
    gone = weakref.ref(engine.compile(Source().network))
    gc.collect()

    assert gone() is None


def test_an_unknown_device_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match=r"There is no device called 'CPV'\. Did you mean 'CPU'\?"):
        Engine(tmp_path, device="CPV")
    with pytest.raises(UnknownNameError, match="no precision called 'f8'"):
        Engine(tmp_path, precision="f8")


def test_progress_names_the_network_that_is_prepared(tmp_path: Path) -> None:
    seen: list[Progress] = []
    source = dataclasses.replace(Source().network, label="the face detector's networks")
    for _ in range(2):
        Engine(tmp_path).compile(source, seen.append)
    assert seen == [Progress(Stage.PREPARING_NETWORK, subject="the face detector's networks")]


def test_a_network_that_cannot_be_compiled_is_said_in_a_sentence(tmp_path: Path) -> None:
    def broken() -> Any:
        raise RuntimeError("Exception from somewhere\n\nthe reason\n")

    with pytest.raises(ModelWrongError, match=r"^The network toy cannot run on CPU: the reason\.$"):
        Engine(tmp_path).compile(NetworkSource("toy", "x", broken, lambda: [rows(1)]))


def test_the_refusal_of_sockets_notices_openvino_sending(tmp_path: Path) -> None:
    assert sockets_tried("import openvino.tools.ovc; openvino.tools.ovc.telemetry.force_shutdown(5)", tmp_path)


def test_nothing_is_sent_while_converting_and_recognising(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from recognition.inference.engine import Engine
from recognition.weights.store import ModelStore
from recognition.registry import create_embedder
from recognition.embedding.sanity_check import portrait_crops
folder = Path({str(tmp_path)!r})
for start in range(2):
    embedder = create_embedder("sface", Engine(folder / "cache"), ModelStore(folder / "models"))
    assert embedder.embed(list(portrait_crops(embedder.crop_spec))).shape == (4, 128)
from recognition.inference.conversion import convert_in_subprocess
convert_in_subprocess("recognition.inference.onnx_folding:read_onnx", str(ModelStore(folder).path("sface")))
assert "openvino_telemetry.main" not in sys.modules
"""
    assert sockets_tried(code, tmp_path) == ""


def test_of_a_network_that_is_quick_to_build_only_the_compiled_form_is_cached(tmp_path: Path) -> None:
    source = Source()
    quick = dataclasses.replace(source.network, is_quick=True)
    for _start in range(2):
        Engine(tmp_path, precision="f32").compile(quick)

    assert source.built == 1
    assert [each.name.split("-")[0] for each in entry_of(tmp_path).iterdir()] == ["f32"]


def test_a_process_ends_after_its_networks_are_cached(tmp_path: Path) -> None:
    """Even where a daemon thread is stuck, for which the end does not wait."""
    code = f"""
import threading
from pathlib import Path
import recognition
from realtime.deferred import DeferredWork
from recognition.inference import engine, network_cache
from realtime.worker import exit_process
from tests.recognition.inference.test_engine import Source
threading.Thread(target=threading.Event().wait, daemon=True).start()
store = network_cache.NetworkCache.store
def slow(*arguments):
    threading.Event().wait(0.5)
    return store(*arguments)
network_cache.NetworkCache.store = slow
engine.Engine(Path({str(tmp_path)!r}), precision="f32", deferred=DeferredWork()).compile(Source().network)
print("used")
exit_process(0)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True, timeout=110
    )
    assert done.stdout == "used\n"
    later = Source()
    Engine(tmp_path, precision="f32").compile(later.network)
    assert later.built == 0


def test_a_start_imports_no_converter(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from recognition.inference.engine import Engine
from recognition.weights.store import ModelStore
from recognition.registry import create_embedder
create_embedder("sface", Engine(Path({str(tmp_path)!r})), ModelStore(Path({str(tmp_path)!r})))
print([name for name in ("tensorflow", "keras", "tf_keras", "onnx", "skimage", "h5py", "scipy", "openvino.tools.ovc")
       if sys.modules.get(name)])
"""
    for _start in range(2):
        seen = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True, timeout=110
        )
        assert seen.stdout.strip() == "[]"


def test_openvino_is_imported_only_where_its_telemetry_is_off() -> None:
    for path in ROOT.rglob("*.py"):
        inside = path.relative_to(ROOT).parts
        if inside[0] in ("recognition", "tests") or any(part.startswith(".") or part == "venv" for part in inside):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.split(".")[0] == "openvino"], path


def test_a_network_of_one_shape_is_a_network_of_its_own(tmp_path: Path) -> None:
    source = Source()
    engine = Engine(tmp_path, precision="f32")
    shown = engine.compile(source.network), engine.effective
    fixed = engine.compile(dataclasses.replace(source.network, shape=(3, WIDTH)), precision="f32")

    assert np.allclose(fixed.run(rows(3))[0], shown[0].run(rows(3))[0])
    with pytest.raises(RuntimeError):
        fixed.run(rows(2))
    assert engine.effective == shown[1]


def test_a_small_network_may_run_on_one_thread(tmp_path: Path) -> None:
    source = Source()
    engine = Engine(tmp_path, precision="f32", threads=2)
    wide, narrow = (engine.compile(dataclasses.replace(source.network, threads=count)) for count in (0, 1))

    threads = [each._form.compiled.get_property("INFERENCE_NUM_THREADS") for each in (wide, narrow)]
    assert threads == [2, 1]
    again = Engine(tmp_path, precision="f32", threads=2).compile(dataclasses.replace(source.network, threads=1))
    assert again._form.compiled.get_property("INFERENCE_NUM_THREADS") == 1


def test_a_network_from_the_cache_runs_on_after_its_memory_was_released_and_its_file_removed(tmp_path: Path) -> None:
    source = Source().network
    new = Engine(tmp_path, precision="f32").compile(source)
    cached = Engine(tmp_path, precision="f32").compile(source)
    shutil.rmtree(entry_of(tmp_path))

    for number in range(1, 20):  # after the 1st, 2nd, 4th ... run what was read of the file is given back
        assert np.array_equal(cached.run(rows(number))[0], new.run(rows(number))[0])
        cached.release_memory()
