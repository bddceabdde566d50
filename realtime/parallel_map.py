"""Work on several items at once: a parallel map, and a generator that prefetches on its own thread."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Generic, TypeVar

A = TypeVar("A")
B = TypeVar("B")

MOST_AT_ONCE = 4
"""More than this many decoded pictures of a large camera weigh more than the time that they save."""


def parallel_map(do: Callable[[A], B], items: Iterable[A], at_once: int | None = None) -> Iterator[B]:
    """``map(do, items)``: the same results in the same order, with ``do`` at work on ``at_once`` items at a time.

    Items are taken on the caller's thread, and no more than are worked on and one that waits; whatever was taken is
    done. What ``do`` raises is raised here, at its place. Closing the iterator waits for the items in hand. None takes
    as many as there are cores, up to MOST_AT_ONCE.
    """
    crew = _Crew(do, at_once or min(os.cpu_count() or 1, MOST_AT_ONCE))
    begun: deque[Future[B]] = deque()
    try:
        for item in items:
            begun.append(crew.begin(item))
            if len(begun) > crew.size:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:
        for each in begun:
            each.cancel()
        crew.end()


class _Crew(Generic[A, B]):
    """Threads that do what is begun, in its order. They are daemons, as all of ours: one that is stuck in a driver
    does not keep the process from ending."""

    def __init__(self, do: Callable[[A], B], size: int) -> None:
        self.size = size
        self._do = do
        self._orders: SimpleQueue[tuple[Future[B], A] | None] = SimpleQueue()  # bounded by who begins the work
        self._threads: list[threading.Thread] = []

    def begin(self, item: A) -> Future[B]:
        order: Future[B] = Future()
        self._orders.put((order, item))
        if len(self._threads) < self.size:
            self._threads.append(threading.Thread(target=self._run, name="side by side", daemon=True))
            self._threads[-1].start()
        return order

    def end(self) -> None:
        for _ in self._threads:
            self._orders.put(None)
        for each in self._threads:
            each.join()

    def _run(self) -> None:
        while (order := self._orders.get()) is not None:
            future, item = order
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(self._do(item))
            except BaseException as error:
                future.set_exception(error)


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
