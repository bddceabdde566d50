"""One stage of a chain on a thread of its own: it works on the next while its reader is busy with this one."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


def ahead(items: Iterable[T], depth: int = 1) -> Iterator[T]:
    """The same items in the same order, made on another thread, at most ``depth`` of them waiting.

    What making them raises is raised here, at its place. Closing the iterator ends the thread after the item in hand.
    """
    stage = _Stage(items, depth)
    thread = threading.Thread(target=stage.run, name="ahead", daemon=True)
    thread.start()
    try:
        yield from stage.taken()
    finally:
        stage.stop()
        thread.join()


class _Stage(Generic[T]):
    def __init__(self, items: Iterable[T], depth: int) -> None:
        self._items = items
        self._depth = depth
        self._ready: deque[T] = deque()
        self._changed = threading.Condition()
        self._is_done = self._is_stopped = False
        self._fault: Exception | None = None

    def run(self) -> None:
        iterator = iter(self._items)
        try:
            for item in iterator:
                self._put(item)
                if self._is_stopped:
                    return
        except Exception as error:
            self._fault = error
        finally:
            close = getattr(iterator, "close", None)  # a generator ends the stages before it
            if close is not None:
                close()
            with self._changed:
                self._is_done = True
                self._changed.notify_all()

    def taken(self) -> Iterator[T]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ready or self._is_done)
                if not self._ready:
                    break
                item = self._ready.popleft()
                self._changed.notify_all()
            yield item
        if self._fault is not None:
            raise self._fault

    def stop(self) -> None:
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()

    def _put(self, item: T) -> None:
        with self._changed:
            self._changed.wait_for(lambda: len(self._ready) < self._depth or self._is_stopped)
            self._ready.append(item)
            self._changed.notify_all()
