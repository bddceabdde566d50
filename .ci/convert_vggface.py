"""Converts the VGGFace networks named, with random weights, in a temporary folder: convert_vggface.py [NETWORK...]

Needs the packages of requirements.txt alone, so it can be run on every Python that TensorFlow has a release for.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from commands.benchmark.random_weights import write_random
from recognition.embedding import vggface
from recognition.inference.engine import Engine
from recognition.weights.store import ModelStore


def convert(name: str, folder: Path) -> None:
    write_random(folder / "random.h5", name.removeprefix("vggface-"))
    store = ModelStore(folder / "models")
    store.import_file(name, folder / "random.h5")
    began = time.perf_counter()
    embedder = vggface.create(name, Engine(folder / "networks"), store, check_behaviour=False)
    crop = np.random.default_rng(0).integers(0, 256, (224, 224, 3), dtype=np.uint8)
    found = embedder.embed([crop])
    assert found.shape == (1, vggface.DIMENSIONS[name])
    assert abs(float(np.linalg.norm(found)) - 1) < 1e-5
    took = time.perf_counter() - began
    print(f"Python {sys.version.split()[0]}: {name} with random weights is converted and runs ({took:.0f} s)")


if __name__ == "__main__":
    for each in sys.argv[1:] or list(vggface.DIMENSIONS):
        with tempfile.TemporaryDirectory(prefix="rollcall-conversion-") as name:
            convert(each, Path(name))
