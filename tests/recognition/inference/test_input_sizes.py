"""Networks that see pictures of many sizes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

_PROGRAM = """
import ctypes, sys
from pathlib import Path

import numpy as np
import openvino
from openvino import opset13 as ops

from recognition.inference.engine import Engine, NetworkSource


def build():
    random = np.random.default_rng(0)
    channels, image = 8, ops.parameter([1, 8, -1, -1], np.float32)
    last = image
    for more in range(30):
        each = random.normal(0, 0.1, (channels, 1, 1, 3, 3)).astype(np.float32)
        last = ops.relu(ops.group_convolution(last, each, [1, 1], [1, 1], [1, 1], [1, 1]))
        mix = random.normal(0, 0.1, (8 + more, channels, 1, 1)).astype(np.float32)
        last, channels = ops.convolution(last, mix, [1, 1], [0, 0], [0, 0], [1, 1]), 8 + more
    return openvino.Model([last], [image], "sizes")


def megabytes():
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


network = Engine(Path(sys.argv[1]), precision="f32").compile(NetworkSource("sizes", "one", build))
network.run(np.zeros((1, 8, 53, 53), np.float32))
before = megabytes()
for number in range(50):
    network.run(np.zeros((1, 8, 24 + number, 82 - number), np.float32))
print(megabytes() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_number_of_sizes(tmp_path: Path) -> None:
    """OpenVINO alone takes 470 MB for these, whether the network is compiled or comes from the cache."""
    for form in ("compiled", "from the cache"):
        command = [sys.executable, "-c", _PROGRAM, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.returncode == 0, done.stderr
        assert float(done.stdout) < 200, form
