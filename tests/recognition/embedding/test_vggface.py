"""VGGFace: keras-vggface's networks through our loader, our preparation and the engine."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import h5py
import numpy as np
import pytest

from recognition.embedding import vggface
from recognition.embedding.sanity_check import is_discriminative, other_crops, portrait_crops, portrait_distances
from recognition.errors import ModelMissingError, ModelWrongError
from recognition.inference import keras_vggface_import
from recognition.inference.engine import Engine
from recognition.inference.keras_file import Shape, layers_of, read_network
from recognition.types import Image
from recognition.weights.catalogue import WEIGHTS, Url
from recognition.weights.store import ModelState, ModelStore
from tests.conftest import ROOT
from tests.weight_server import serving

Oracle = Callable[[str], Path]
NETWORKS = ("vgg16", "resnet50", "senet50")


def write_weights(path: Path, layers: dict[str, tuple[Shape, ...]], *, first_names: tuple[str, ...] = ()) -> None:
    """A file as Keras writes it, of zeros, a few bytes a layer. ``first_names`` are layers without arrays."""
    kinds = {1: ("kernel",), 2: ("kernel", "bias"), 4: ("gamma", "beta", "moving_mean", "moving_variance")}
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [name.encode() for name in (*first_names, *layers)]
        for name in first_names:
            file.create_group(name).attrs["weight_names"] = np.array([], dtype="S1")
        for name, shapes in layers.items():
            group = file.require_group(name)
            names = [f"{name}/{kind}:0" for kind in kinds[len(shapes)]]
            group.attrs["weight_names"] = [each.encode() for each in names]
            for each, shape in zip(names, shapes, strict=True):
                group.create_dataset(each, shape=shape, dtype=np.float32, chunks=True, fillvalue=0.5)


@pytest.fixture
def right(tmp_path: Path) -> Path:
    path = tmp_path / "right.h5"
    write_weights(path, layers_of("resnet50"), first_names=("input_1", "activation_1"))
    return path


def test_a_right_file_is_read_by_name(right: Path) -> None:
    layers = read_network(right, "resnet50")

    assert list(layers) == list(layers_of("resnet50"))
    assert [each.shape for each in layers["conv1/7x7_s2/bn"]] == [(64,)] * 4


def test_arrays_are_ordered_by_their_names(tmp_path: Path) -> None:
    path = tmp_path / "odd.h5"
    write_weights(path, layers_of("vgg16"))
    with h5py.File(path, "r+") as file:
        names = list(file["conv1_1"].attrs["weight_names"])
        file["conv1_1"].attrs["weight_names"] = names[::-1]

    assert [each.ndim for each in read_network(path, "vgg16")["conv1_1"]] == [4, 1]


def test_names_in_numbered_pieces_are_put_together(right: Path) -> None:
    with h5py.File(right, "r+") as file:
        names = list(file.attrs["layer_names"])
        del file.attrs["layer_names"]
        file.attrs["layer_names0"], file.attrs["layer_names1"] = names[:50], names[50:]

    read_network(right, "resnet50")


@pytest.mark.parametrize("network", ["vgg16", "senet50"])
def test_the_weights_of_another_network_are_refused(right: Path, network: str) -> None:
    with pytest.raises(ModelWrongError, match=f"not hold the weights of vggface-{network}: it lacks conv"):
        read_network(right, network)


def test_a_network_with_its_classifier_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "whole.h5"
    write_weights(path, {**layers_of("resnet50"), "classifier": ((2048, 8631), (8631,))})

    with pytest.raises(ModelWrongError, match="it also holds classifier"):
        read_network(path, "resnet50")


def test_a_layer_of_another_shape_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "narrow.h5"
    write_weights(path, {**layers_of("resnet50"), "conv2_1_3x3": ((3, 3, 64, 32),)})

    with pytest.raises(ModelWrongError, match=r"conv2_1_3x3 has the shape \(\(3, 3, 64, 32\),\)"):
        read_network(path, "resnet50")


def test_values_that_are_no_numbers_are_refused(right: Path) -> None:
    with h5py.File(right, "r+") as file:
        file["conv5_3_3x3/bn"]["conv5_3_3x3/bn/gamma:0"][7] = np.nan

    with pytest.raises(ModelWrongError, match="values that are no numbers"):
        read_network(right, "resnet50")


def test_a_file_that_points_to_other_files_is_refused(right: Path) -> None:
    with h5py.File(right, "r+") as file:
        group = file["conv2_1_3x3"]
        name = "conv2_1_3x3/kernel:0"
        del group[name]
        group[name] = h5py.ExternalLink("/etc/hostname", "/x")

    with pytest.raises(ModelWrongError, match="no file of weights"):
        read_network(right, "resnet50")


ARRAY = "/conv2_1_3x3/conv2_1_3x3/kernel:0"


def _array_elsewhere(file: h5py.File) -> None:
    name = "conv2_1_3x3/kernel:0"
    group = file["conv2_1_3x3"]
    shape = group[name].shape
    del group[name]
    group.create_dataset(name, shape=shape, dtype=np.float32, external=[("elsewhere.bin", 0, h5py.h5f.UNLIMITED)])


def _virtual_array(file: h5py.File) -> None:
    name = "conv2_1_3x3/kernel:0"
    group = file["conv2_1_3x3"]
    layout = h5py.VirtualLayout(shape=group[name].shape, dtype=np.float32)
    layout[:] = h5py.VirtualSource("other.h5", "x", shape=group[name].shape)
    del group[name]
    group.create_virtual_dataset(name, layout)


def _link(*place: str, to: object) -> Callable[[h5py.File], None]:
    """Exchanges a layer, an array or the whole root for a link to a sound copy of it."""

    def change(file: h5py.File) -> None:
        parent = file
        for each in place[:-1]:
            parent = parent[each]
        if place[-1] in parent:
            del parent[place[-1]]
        parent[place[-1]] = to

    return change


@pytest.mark.parametrize(
    "change",
    [
        _link("model_weights", to=h5py.ExternalLink("other.h5", "/")),
        _link("model_weights", to=h5py.SoftLink("/")),
        _link("conv2_1_3x3", to=h5py.ExternalLink("other.h5", "/conv2_1_3x3")),
        _link("conv2_1_3x3", to=h5py.SoftLink("/kept")),
        _link("conv1", to=h5py.ExternalLink("other.h5", "/conv1")),
        _link("conv2_1_3x3", "conv2_1_3x3", to=h5py.ExternalLink("other.h5", "/conv2_1_3x3/conv2_1_3x3")),
        _link("conv2_1_3x3", "conv2_1_3x3", to=h5py.SoftLink("/kept/conv2_1_3x3")),
        _link(
            "conv2_1_3x3", "conv2_1_3x3/kernel:0", to=h5py.ExternalLink("other.h5", "/conv2_1_3x3/conv2_1_3x3/kernel:0")
        ),
        _array_elsewhere,
        _virtual_array,
    ],
    ids=range(10),
)
def test_every_link_is_refused_wherever_it_stands(right: Path, change: Callable[[h5py.File], None]) -> None:
    shutil.copyfile(right, right.parent / "other.h5")
    with h5py.File(right, "r+") as file:
        file.copy("conv2_1_3x3", "kept")
        change(file)
    with pytest.raises(ModelWrongError, match="no file of weights"):
        read_network(right, "resnet50")


@pytest.mark.parametrize("content", ["nothing", "half", "text"])
def test_what_is_no_file_of_weights_is_refused(right: Path, content: str) -> None:
    whole = right.read_bytes()
    right.write_bytes({"nothing": b"", "half": whole[: len(whole) // 2], "text": b"<html>404</html>" * 100}[content])

    with pytest.raises(ModelWrongError, match="cut short or no file of weights"):
        read_network(right, "resnet50")


def test_names_of_modules_are_put_back_even_after_a_failure() -> None:
    ours = ModuleType("keras")
    sys.modules["keras"] = ours
    sys.modules["keras.something"] = ModuleType("keras.something")
    before = dict(sys.modules)
    try:
        with contextlib.suppress(RuntimeError), keras_vggface_import._replaced_modules({"keras": ModuleType("keras")}):
            assert sys.modules["keras"] is not ours
            sys.modules["keras_vggface.half"] = ModuleType("keras_vggface.half")
            raise RuntimeError
        assert sys.modules == before
    finally:
        del sys.modules["keras"], sys.modules["keras.something"]


class Fixed:
    """An embedder that answers from a table of (7, D) rows: the portrait's four crops, three other pictures."""

    crop_spec = vggface.CROP

    def __init__(self, rows: np.ndarray) -> None:
        self.known = [each.tobytes() for each in (*portrait_crops(self.crop_spec), *other_crops(self.crop_spec))]
        self.rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def embed(self, crops: list[Image]) -> np.ndarray:
        return np.asarray(self.rows[[self.known.index(each.tobytes()) for each in crops]])


def test_an_embedder_that_knows_the_portrait_passes_and_others_do_not() -> None:
    person, strangers = np.eye(8)[:1].repeat(4, axis=0), np.eye(8)[1:4]
    shaken = person + 0.1 * np.eye(8)[4:8]

    knows = portrait_distances(Fixed(np.vstack([shaken, strangers])))  # type: ignore[arg-type]
    blind = portrait_distances(Fixed(np.ones((7, 8)) + 0.05 * np.eye(8)[:7]))  # type: ignore[arg-type]

    assert is_discriminative(*knows)
    assert not is_discriminative(*blind)
    assert not is_discriminative(0.0, 0.0)


@pytest.mark.slow
@pytest.mark.usefixtures("resnet50_starts")
@pytest.mark.parametrize("network", NETWORKS)
def test_our_vectors_are_those_of_keras_vggface(
    network: str, oracle: Oracle, prepared_networks: Path, tmp_path: Path
) -> None:
    made = oracle(network)
    name = f"vggface-{network}"
    store = ModelStore(tmp_path / "models")
    store.import_file(name, made / "weights.h5")

    embedder = vggface.create(name, Engine(prepared_networks, precision="f32"), store, check_behaviour=False)
    ours = embedder.embed(list(np.load(made / "crops.npy")))

    theirs = np.load(made / "vectors.npy")
    assert embedder.dimension == theirs.shape[1] == {"vgg16": 512}.get(network, 2048)
    np.testing.assert_allclose(ours, theirs / np.linalg.norm(theirs, axis=1, keepdims=True), rtol=0, atol=1e-5)
    # Before unit length as well: nothing was scaled.
    raw = embedder._network.run(np.load(made / "crops.npy"))[0]
    np.testing.assert_allclose(raw, theirs, rtol=1e-4, atol=1e-5 * float(np.abs(theirs).max()))


@pytest.mark.slow
@pytest.mark.parametrize("network", NETWORKS)
def test_the_expected_layers_are_those_of_keras_vggface(network: str, oracle: Oracle) -> None:
    with h5py.File(oracle(network) / "weights.h5") as file:
        names = [name for name in file.attrs["layer_names"] if len(file[name].attrs["weight_names"])]
        found = {
            name: tuple(file[name][each].shape for each in file[name].attrs["weight_names"]) for name in sorted(names)
        }

    assert found == dict(sorted(layers_of(network).items()))


@pytest.mark.slow
@pytest.mark.usefixtures("resnet50_starts")
def test_the_whole_path_from_a_server_to_the_behaviour_check(
    oracle: Oracle, prepared_networks: Path, tmp_path: Path
) -> None:
    name = "vggface-resnet50"
    content = (oracle("resnet50") / "weights.h5").read_bytes()
    with serving(content) as server:
        store = ModelStore(tmp_path / "models", weights={name: replace(WEIGHTS[name], carriers=(Url(server.url),))})

        server.cuts = [len(content) // 3, 0]
        with pytest.raises(ModelMissingError, match="the same line goes on from there"):
            store.fetch(name)
        fractions: list[float | None] = []
        store.fetch(name, lambda progress: fractions.append(progress.fraction))
        assert server.ranges_asked[-1] == f"bytes={len(content) // 3}-"
        assert fractions[0] == pytest.approx(1 / 3, abs=0.01)
        assert 1.0 in fractions

        (tmp_path / "models" / WEIGHTS[name].file).unlink()
        server.content = content[: len(content) // 2]
        with pytest.raises(ModelWrongError):
            store.fetch(name)
        (tmp_path / "models" / f"{WEIGHTS[name].file}.json").unlink()
        with pytest.raises(ModelWrongError, match="cut short or no file of weights"):
            store.fetch(name)
        server.content = (oracle("vgg16") / "weights.h5").read_bytes()
        with pytest.raises(ModelWrongError, match="it lacks conv1/7x7_s2"):
            store.fetch(name)
        assert store.state(name) is ModelState.MISSING

        server.content = content
        store.fetch(name)
        # Whole, of the right layers, and yet of no use: the weights are random.
        with pytest.raises(ModelWrongError, match="these are not trained weights"):
            vggface.create(name, Engine(prepared_networks), store)
        assert store.state(name) is ModelState.MISSING


@pytest.mark.slow
def test_a_second_start_imports_no_tensorflow_and_nothing_is_ever_sent(resnet50_starts: str) -> None:
    assert resnet50_starts == ""


@pytest.mark.tensorflow
@pytest.mark.slow
def test_the_import_leaves_no_trace_and_may_come_from_two_threads(tmp_path: Path) -> None:
    code = """
import sys, threading
import recognition.inference.keras_vggface_import as module
import keras
before = {name: value for name, value in sys.modules.items() if name.split(".")[0] == "keras"}
assert len(before) > 50
made = []
threads = [threading.Thread(target=lambda: made.append(module.keras_vggface())) for _ in range(2)]
[each.start() for each in threads]; [each.join() for each in threads]
after = {name: value for name, value in sys.modules.items() if name.split(".")[0] == "keras"}
assert {name: after.get(name) for name in before} == before
assert "keras.engine" not in sys.modules and "keras_vggface" not in sys.modules
assert made[0].VGGFace and made[1].VGGFace
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True, timeout=600)
