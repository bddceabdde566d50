"""What commands share."""

from __future__ import annotations

import sys
import threading
import time

import numpy as np

from commands.app import clock_for
from recognition.inference.precision import relative_time


def test_a_processor_that_others_use_is_measured_by_this_programs_work() -> None:
    class Waiting:
        """Works, and waits as for a processor in use."""

        def __init__(self, work: int, wait: float) -> None:
            self.work, self.wait = work, wait

        def run(self, *_inputs: np.ndarray) -> None:
            threading.Event().wait(self.wait)
            sum(range(self.work))

    quick, slow = Waiting(100_000, 0.05), Waiting(400_000, 0.0)
    assert relative_time(quick, slow, [], clock_for("GPU")) > 1.0
    if sys.platform != "win32":
        assert relative_time(quick, slow, [], clock_for("CPU")) < 1.0
    assert clock_for("GPU") is time.perf_counter
