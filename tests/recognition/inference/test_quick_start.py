"""A quick start: networks run in f32 at once; half precision is measured, and everything cached, afterwards."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from realtime.deferred import DeferredWork
from recognition.inference import compilation
from recognition.inference import engine as engine_module
from recognition.inference.engine import Engine
from tests.fakes import until
from tests.recognition.inference.toy_network import Source, rows, with_capabilities

_LONG = 3600.0


_engines: list[Engine] = []


def quick(folder: Path) -> Engine:
    _engines.append(Engine(folder, deferred=DeferredWork(), quick_start=True, clock=lambda: 0.0))
    return _engines[-1]


@pytest.fixture(autouse=True)
def end() -> Iterator[None]:
    yield
    while _engines:
        _engines.pop().finish()


def cached(folder: Path) -> set[str]:
    """Precisions and comparisons in the cache."""
    names = {each.name.split("-")[0] for each in folder.glob("*/*") if not each.name.startswith(".")}
    return names - {"converted"}


@pytest.fixture
def delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """The start is never over."""
    monkeypatch.setattr(engine_module, "_STORE_AFTER", _LONG)
    monkeypatch.setattr(engine_module, "_MEASURE_AFTER", _LONG)


@pytest.mark.usefixtures("delays")
def test_nothing_is_measured_before_the_network_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    engine = quick(tmp_path)
    network = engine.compile(Source().network)
    assert network.precision == "f32"
    assert not cached(tmp_path)
    reasons = [each.reason for each in engine.effective if each.setting == "precision"]
    assert reasons == ["bf16 is measured after the start"]
    engine.finish()


@pytest.mark.usefixtures("delays")
def test_what_was_compiled_is_cached_at_the_end_and_measured_at_another_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    source = Source()
    engine = quick(tmp_path)
    engine.compile(source.network)
    engine.finish()
    until(lambda: cached(tmp_path) == {"f32"})

    again = quick(tmp_path)
    assert again.compile(source.network).precision == "f32"
    assert source.built == 1
    again.finish()


def test_a_network_in_use_changes_to_the_precision_that_is_chosen_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_capabilities(monkeypatch, "FP32", "BF16")
    may_measure, measured = threading.Event(), threading.Event()
    compare = compilation.Compilation.comparison

    def held(*arguments: Any) -> Any:
        assert may_measure.wait(20)
        return compare(*arguments)

    monkeypatch.setattr(compilation.Compilation, "comparison", held)
    monkeypatch.setattr(engine_module, "_MEASURE_AFTER", 0.0)
    engine = quick(tmp_path)
    engine.on_measured = measured.set
    network = engine.compile(Source().network)
    before = network.run(rows(3))[0]
    assert network.precision == engine.precision_of("toy") == "f32"

    may_measure.set()
    assert measured.wait(20)

    assert network.precision == engine.precision_of("toy") == "bf16"
    np.testing.assert_allclose(network.run(rows(3))[0], before, rtol=0.05, atol=0.2)
    until(lambda: cached(tmp_path) >= {"bf16"})
    assert "f32" not in cached(tmp_path)
    assert quick(tmp_path).compile(Source().network).precision == "bf16"
    engine.finish()


@pytest.mark.usefixtures("delays")
def test_a_network_that_was_compiled_ahead_is_still_there_when_it_is_asked_for(tmp_path: Path) -> None:
    source, engine = Source(), quick(tmp_path)
    key = engine.compile(source.network).name
    assert engine.compile(source.network).name == key
    assert source.built == 1
    engine.finish()


def test_a_network_is_compiled_once_for_all_who_ask_at_the_same_time(tmp_path: Path) -> None:
    engine, source, found = Engine(tmp_path, precision="f32"), Source(), []
    threads = [threading.Thread(target=lambda: found.append(engine.compile(source.network))) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(20)
    assert len(found) == 4
    assert all(each is found[0] for each in found)
    assert source.built == 1


def test_deferred_work_is_done_when_it_is_due_and_an_error_ends_only_its_own() -> None:
    done: list[str] = []
    work = DeferredWork()

    def fails() -> None:
        raise RuntimeError

    work.put(_LONG, lambda: done.append("last"), is_kept=True)
    work.put(0.0, fails, is_kept=False)
    work.put(0.0, lambda: done.append("first"), is_kept=False)
    until(lambda: done)
    work.finish()
    until(lambda: len(done) == 2)
    assert done == ["first", "last"]


def test_finishing_does_what_must_not_be_lost_and_drops_the_rest() -> None:
    done: list[str] = []
    work = DeferredWork()
    work.put(_LONG, lambda: done.append("measured"), is_kept=False)
    work.put(_LONG, lambda: done.append("stored"), is_kept=True)
    work.finish()
    until(lambda: not [each for each in threading.enumerate() if each.name == "network-cache"])
    assert done == ["stored"]


@pytest.mark.usefixtures("delays")
def test_the_thread_outlives_one_that_started_it(tmp_path: Path) -> None:
    engine = quick(tmp_path)
    thread = threading.Thread(target=lambda: engine.compile(Source().network), daemon=True)
    thread.start()
    thread.join(20)
    assert [each.daemon for each in threading.enumerate() if each.name == "network-cache"] == [False]
    engine.finish()
