"""What is still to be done when the process ends in order while a thread that does not stop in time is busy."""

from __future__ import annotations

import atexit
import contextlib
import logging
from collections.abc import Callable, Iterator

_log = logging.getLogger(__name__)

_actions: list[Callable[[], None]] = []


@contextlib.contextmanager
def at_ordered_end(action: Callable[[], None]) -> Iterator[None]:
    """Within it, ``action`` is called if the process ends, on any thread; not where it crashes or is killed."""
    _actions.append(action)
    try:
        yield
    finally:
        _actions.remove(action)


def run_actions() -> None:
    """For whoever ends the process without the end of the interpreter, which does this by itself."""
    for action in tuple(_actions):
        try:
            action()
        except Exception:
            _log.warning("something was not tidied up at the end", exc_info=True)


atexit.register(run_actions)
