"""Weights: those installed on this machine, or random ones, written by keras-vggface and by Keras themselves."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import platformdirs
import pytest

from recognition.embedding import deepface, vggface_descriptor
from recognition.embedding.network_embedder import NetworkEmbedder
from recognition.inference.engine import Engine
from recognition.weights.catalogue import WEIGHTS
from recognition.weights.store import ModelStore
from tests.conftest import ROOT, shared_folder
from tests.refused_sockets import sockets_tried

ORACLE = ROOT / "tests" / "keras_vggface_oracle.py"
LAYER_ORACLE = ROOT / "tests" / "keras_oracle.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow tests convert networks of half a gigabyte, which takes minutes on a busy machine."""
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.timeout(900))


@pytest.fixture(scope="session")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """network -> a folder with weights.h5, crops.npy and vectors.npy as keras_vggface_oracle.py writes them."""

    @cache
    def made(network: str) -> Path:
        with shared_folder(tmp_path_factory, f"oracle-{network}") as folder:
            if not (folder / "vectors.npy").exists():  # the last of its files
                subprocess.run(
                    [sys.executable, str(ORACLE), network, str(folder)],
                    check=True,
                    capture_output=True,
                    timeout=600,
                    env={**os.environ, "PYTHONPATH": str(ROOT)},
                )
        return folder

    return made


@pytest.fixture(scope="session")
def resnet50_starts(oracle: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The sockets that were opened while the network was converted and compiled, then loaded again.

    In a cache of its own: in the shared one, another process of the run may have converted the network already.
    """
    with shared_folder(tmp_path_factory, "starts") as folder:
        tried = folder / "sockets.txt"
        if not tried.exists():
            tried.write_text(_starts(oracle("resnet50"), folder), encoding="utf-8")
        return tried.read_text(encoding="utf-8")


def _starts(oracle: Path, folder: Path) -> str:
    code = f"""
import sys
from pathlib import Path
from recognition.inference.engine import Engine
from recognition.weights.store import ModelStore
from recognition.embedding import vggface
from recognition.embedding.sanity_check import portrait_distances, is_discriminative
folder = Path({str(folder)!r})
store = ModelStore(folder / "models")
store.import_file("vggface-resnet50", Path({str(oracle / "weights.h5")!r}))
for start in range(2):
    seen = []
    vggface.create("vggface-resnet50", Engine(folder / "networks"), store, check_behaviour=False,
                   progress=seen.append)
    assert (seen == []) == (start == 1), seen
converters = ("tensorflow", "keras", "tf_keras", "keras_vggface")
assert not [name for name in converters if name in sys.modules], "they belong in the process that converts"
"""
    return sockets_tried(code, folder, timeout=600)


@pytest.fixture(scope="session")
def installed() -> Callable[[str], ModelStore]:
    """name -> the folder of weights of this machine; skips where it does not hold them. Nothing is fetched."""
    default = Path(platformdirs.user_data_dir("rollcall", False)) / "models"
    store = ModelStore(Path(os.environ.get("ROLLCALL_TEST_MODELS", default)))

    def holding(name: str) -> ModelStore:
        if not store.is_present(name):
            pytest.skip(f"needs the weights: python main.py models install {name}")
        return store

    return holding


@dataclass(frozen=True)
class RandomWeights:
    """Half a gigabyte each: the folder goes when the tests end."""

    name: str
    folder: Path

    def embedder(self, precision: str) -> NetworkEmbedder:
        row = replace(WEIGHTS[self.name], size=None, sha256=None)
        store, engine = ModelStore(self.folder, weights={self.name: row}), Engine(self.folder, precision=precision)
        if self.name == "deepface":
            return deepface.create(self.name, engine, store, check_behaviour=False)
        return vggface_descriptor.create(self.name, engine, store)

    @property
    def crops(self) -> np.ndarray:
        return np.asarray(np.load(self.folder / "crops.npy"))

    @property
    def vectors(self) -> np.ndarray:
        return np.asarray(np.load(self.folder / "vectors.npy"))


@pytest.fixture(scope="session")
def random_weights() -> Iterator[Callable[[str], RandomWeights]]:
    """name -> what keras_oracle.py writes, the weights under the name that the table says."""
    with tempfile.TemporaryDirectory(prefix="rollcall-weights-") as whole:

        @cache
        def made(name: str) -> RandomWeights:
            folder = Path(whole) / name
            folder.mkdir()
            command = [sys.executable, str(LAYER_ORACLE), name, str(folder)]
            subprocess.run(command, check=True, capture_output=True, timeout=600)
            (folder / "weights.h5").rename(folder / WEIGHTS[name].file)
            return RandomWeights(name, folder)

        yield made
