"""What lies in the cache is used only where it was made here, of this source; everything else is made again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from recognition.inference.engine import Engine, NetworkSource
from recognition.inference.network_cache import NetworkCache
from tests.recognition.inference.toy_network import WIDTH, Source, entry_of, rows


def test_a_compiled_network_that_openvino_refuses_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = NetworkCache.store

    def store(cache: NetworkCache, network: str, bundle: str, _write: Callable[[Path], None]) -> Path | None:
        def write(folder: Path) -> None:
            (folder / "network.blob").write_bytes(b"no network")

        return real(cache, network, bundle, write)

    monkeypatch.setattr(NetworkCache, "store", store)
    Engine(tmp_path, precision="f32").compile(Source().network)
    monkeypatch.undo()
    blob = next(entry_of(tmp_path).glob("f32-*")) / "network.blob"
    assert blob.read_bytes() == b"no network"

    network = Engine(tmp_path, precision="f32").compile(Source().network)

    assert network.run(rows(1))[0].shape == (1, WIDTH)
    assert blob.stat().st_size > 100


def list_made_to_match(bundle: Path, *, signature: object = "") -> None:
    """Lists the files as they are, as whoever exchanged them would."""
    listed = json.loads((bundle / "bundle.json").read_text(encoding="utf-8"))
    names = [each.name for each in bundle.iterdir() if each.name != "bundle.json"]
    listed["files"] = {name: hashlib.sha256((bundle / name).read_bytes()).hexdigest() for name in names}
    listed["signature"] = signature or listed["signature"]
    (bundle / "bundle.json").write_text(json.dumps(listed), encoding="utf-8")


@pytest.mark.parametrize("part", ["f32-*", "converted"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_network_of_another_source_is_not_used_though_its_list_matches(
    tmp_path: Path, part: str, whole: bool
) -> None:
    other, mine = Source(seed=5), Source()
    Engine(tmp_path / "other", precision="f32").compile(other.network)
    Engine(tmp_path / "cache", precision="f32").compile(
        NetworkSource("toy", "seed 5", other.build, other.network.sample)
    )
    Engine(tmp_path / "cache", precision="f32").compile(mine.network)
    of_mine = tmp_path / "cache" / mine.network.key
    foreign = next((tmp_path / "cache" / other.network.key).glob(part))
    bundle = next(of_mine.glob(part))
    if part == "converted":  # is used only without a compiled one
        shutil.rmtree(next(of_mine.glob("f32-*")))
    for file in bundle.iterdir():
        if whole or file.name != "bundle.json":
            shutil.copyfile(foreign / file.name, file)
    if not whole:
        list_made_to_match(bundle)

    network = Engine(tmp_path / "cache", precision="f32").compile(mine.network)

    np.testing.assert_allclose(network.run(rows(2))[0], rows(2) @ mine.weights, rtol=1e-5, atol=1e-5)


LISTS = (
    "",
    "null",
    "[]",
    "7",
    '"x"',
    "{}",
    "[" * 20_000,
    '{"files": 1, "signature": "x"}',
    '{"files": {}, "signature": ""}',
    '{"files": {"network.blob": null}, "signature": 1}',
    '{"files": {"/dev/zero": "x"}, "signature": "\\ud800"}',
    '{"files": {"../x": {"a": 1}}, "signature": "é"}',
    '{"files": ' + "9" * 5000 + "}",
    "x" * 200_000,
    "\x00",
)


@pytest.mark.parametrize("content", LISTS, ids=range(len(LISTS)))
def test_whatever_a_list_holds_the_network_is_made_anew_and_kept(tmp_path: Path, content: str) -> None:
    Engine(tmp_path).compile(Source().network)
    for file in tmp_path.rglob("bundle.json"):
        file.write_text(content, encoding="utf-8")
    again, third = Source(), Source()

    network = Engine(tmp_path, precision="f32").compile(again.network)

    np.testing.assert_allclose(network.run(rows(2))[0], rows(2) @ again.weights, rtol=1e-5, atol=1e-5)
    Engine(tmp_path, precision="f32").compile(third.network)
    assert (again.built, third.built) == (1, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
@pytest.mark.parametrize("kind", ["pipe", "circle", "folder", "device", "more", "file for the folder"])
def test_what_is_no_file_in_the_cache_does_not_stop_the_start(tmp_path: Path, kind: str) -> None:
    Engine(tmp_path, precision="f32").compile(Source().network)
    for bundle in list(entry_of(tmp_path).iterdir()):
        if kind == "file for the folder":
            shutil.rmtree(bundle)
            bundle.write_text("in the way", encoding="utf-8")
            continue
        for file in list(bundle.iterdir()):
            if kind == "more":
                (bundle / "one more").write_text("x", encoding="utf-8")
                continue
            file.unlink()
            if kind == "pipe":
                os.mkfifo(file)
            elif kind == "folder":
                file.mkdir()
            else:
                file.symlink_to(file if kind == "circle" else "/dev/zero")
    again, third = Source(), Source()
    network = Engine(tmp_path, precision="f32").compile(again.network)
    assert network.run(rows(1))[0].shape == (1, WIDTH)
    Engine(tmp_path, precision="f32").compile(third.network)
    assert (again.built, third.built) == (1, 0)


@pytest.mark.parametrize("key", [b"", b"x" * 31, b"x" * 33, b"y" * 32, None])
def test_with_another_key_everything_is_made_anew_once(tmp_path: Path, key: bytes | None) -> None:
    Engine(tmp_path, precision="f32").compile(Source().network)
    file = tmp_path / "signature.key"
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0
    file.unlink()
    if key is not None:
        file.write_bytes(key)
    again, third = Source(), Source()
    Engine(tmp_path, precision="f32").compile(again.network)
    Engine(tmp_path, precision="f32").compile(third.network)
    assert (again.built, third.built) == (1, 0)
