"""Registers somebody from a camera, a file or an address, for the command line."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing

from realtime.interfaces import Source
from recognition.enrolment.guided import Advice
from services.enrolment.look_collector import LookCollector

_INTERVAL = 0.1
"""Seconds from one analysed frame to the next."""
_DEFAULT_RATE = 30.0


def collect_looks(
    source: Source,
    collector: LookCollector,
    on_advice: Callable[[Advice, float], object] = lambda _advice, _at: None,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Opens ``source`` and gives its frames to ``collector`` until it is complete or the source ends.

    ``on_advice`` receives what came of each analysed frame, and its time in seconds from the start. Raises SourceError
    where the source does not open or is lost.
    """
    with closing(source):
        source.open()
        rate = source.frames_per_second or _DEFAULT_RATE
        began, index, due = clock(), 0, 0.0
        while not collector.is_complete and (image := source.read()) is not None:
            at = clock() - began if source.is_live else index / rate
            index += 1
            if at < due:
                continue
            due = at + _INTERVAL - 0.5 / rate  # the nearest frame, not the next
            taken_at = time.time() if source.is_live else None  # when a file was filmed is not known
            on_advice(collector.consider(image, at, source=source.label, taken_at=taken_at), at)
