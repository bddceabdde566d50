"""ImageNet's networks, through our loader, our preparation and the engine, beside Keras' own answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from recognition.embedding import imagenet
from recognition.errors import ModelWrongError, UnknownNameError
from recognition.inference.engine import Engine
from recognition.registry import BACKBONES, EMBEDDERS, create_embedder, embedder_parts, embedder_threshold, weights_of
from tests.conftest import ROOT

ORACLE = ROOT / "tests" / "recognition" / "imagenet_oracle.py"
NO_STORE = cast(Any, None)


@pytest.mark.tensorflow
@pytest.mark.slow
@pytest.mark.parametrize("name", list(BACKBONES))
def test_it_says_what_keras_says(name: str, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, str(ORACLE), name, str(tmp_path)],
        check=True,
        capture_output=True,
        timeout=600,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    crops, expected = np.load(tmp_path / "crops.npy"), np.load(tmp_path / "vectors.npy")
    engine = Engine(tmp_path / "networks", precision="f32")
    weights = str(tmp_path / "weights.weights.h5")
    made = imagenet.create(name, engine, NO_STORE, weights=weights)
    found = made.embed(list(crops))
    assert found.shape == (2, made.dimension) == expected.shape
    np.testing.assert_allclose((found * expected).sum(axis=1) / np.linalg.norm(expected, axis=1), 1.0, atol=1e-4)
    assert abs(float(found[0] @ found[1])) < 0.9999
    again = imagenet.create(name, Engine(tmp_path / "networks", precision="f32"), NO_STORE, weights=weights)
    assert again.version == made.version


@pytest.mark.tensorflow
@pytest.mark.slow
def test_without_a_connection_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    with pytest.raises(ModelWrongError, match="Connect to the internet, or put mobilenet_1_0_224") as caught:
        create_embedder("imagenet-mobilenet", Engine(tmp_path / "networks"), NO_STORE)
    assert caught.value.exit_status == 3


def test_they_are_no_embedders_to_choose() -> None:
    for name in BACKBONES:
        assert name not in EMBEDDERS
        assert weights_of(name) == ()
        assert embedder_parts(name)[0].name == name
        assert 0 < embedder_threshold(name)[0] < 1
        with pytest.raises(UnknownNameError):
            embedder_parts(f"{name}+sface")
    assert set(BACKBONES) == set(imagenet.BACKBONES)
