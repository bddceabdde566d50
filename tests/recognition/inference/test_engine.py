"""Networks compiled by the engine: what they answer, threads, and what is told of them."""

from __future__ import annotations

import dataclasses
import gc
import threading
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from recognition.errors import ModelWrongError, UnknownNameError
from recognition.inference.engine import Engine, NetworkSource
from recognition.progress import Progress, Stage
from tests.recognition.inference.toy_network import WIDTH, Source, rows


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
