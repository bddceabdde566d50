"""Networks that the engine caches, and what holds where the cache is broken."""

from __future__ import annotations

import dataclasses
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from recognition.inference.engine import Engine, NetworkSource
from tests.conftest import ROOT
from tests.recognition.inference.toy_network import WIDTH, Source, entry_of, rows


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
        "import sys; from pathlib import Path; import recognition; from recognition.inference.engine import Engine;"
        "from tests.recognition.inference.toy_network import Source, rows;"
        "print('ready', flush=True); sys.stdin.readline();"
        f"n = Engine(Path({str(tmp_path / 'cache')!r})).compile(Source().network); print(n.run(rows(1))[0].sum())"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
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
from tests.recognition.inference.toy_network import Source
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


def test_a_network_from_the_cache_runs_on_after_its_memory_was_released_and_its_file_removed(tmp_path: Path) -> None:
    source = Source().network
    new = Engine(tmp_path, precision="f32").compile(source)
    cached = Engine(tmp_path, precision="f32").compile(source)
    shutil.rmtree(entry_of(tmp_path))

    for number in range(1, 20):  # after the 1st, 2nd, 4th ... run what was read of the file is given back
        assert np.array_equal(cached.run(rows(number))[0], new.run(rows(number))[0])
        cached.release_memory()
