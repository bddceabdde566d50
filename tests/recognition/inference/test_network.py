"""A network that takes another form while it runs."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from recognition.inference.mapped_file import MappedFile
from recognition.inference.network import Network


class Compiled:
    """As OpenVINO's, of one float32 input, which is the output. ``during`` is called in a run."""

    inputs = (SimpleNamespace(get_element_type=lambda: SimpleNamespace(to_dtype=lambda: np.float32)),)

    def __init__(self, during: Callable[[], object] = lambda: None) -> None:
        self._during = during

    def create_infer_request(self) -> Any:
        def infer(values: list[np.ndarray], share_inputs: bool, share_outputs: bool) -> list[np.ndarray]:
            assert share_inputs
            assert not share_outputs
            self._during()
            return values

        return SimpleNamespace(infer=infer)


def test_the_file_of_a_form_in_use_stays_until_the_run_is_over(tmp_path: Path) -> None:
    (tmp_path / "network.blob").write_bytes(b"weights")
    file = MappedFile(tmp_path / "network.blob")
    mapped = weakref.ref(file)
    there: list[bool] = []

    def during() -> None:
        network.use(Compiled(), "bf16", None)
        there.append(mapped() is not None)

    network = Network("n", Compiled(during), "f32", file)
    del file
    (output,) = network.run(np.ones(3))
    assert there == [True]
    assert mapped() is None, "and goes after it"
    np.testing.assert_array_equal(output, np.ones(3))
    assert network.precision == "bf16"
    np.testing.assert_array_equal(network.run(np.zeros(3))[0], np.zeros(3))
