"""Weights that nobody can fetch here: random ones, written by keras-vggface itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT

ORACLE = ROOT / "tests" / "keras_vggface_oracle.py"


@pytest.fixture(scope="session")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """network -> a folder with weights.h5, crops.npy and vectors.npy as keras_vggface_oracle.py writes them."""

    @cache
    def made(network: str) -> Path:
        folder = tmp_path_factory.mktemp(network)
        subprocess.run(
            [sys.executable, str(ORACLE), network, str(folder)],
            check=True,
            capture_output=True,
            timeout=110,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        return folder

    return made


@pytest.fixture(scope="session")
def prepared_networks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder that tests share, so that each random network is converted once."""
    return tmp_path_factory.mktemp("prepared")
