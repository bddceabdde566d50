"""A parallel map, and a generator that prefetches on a thread of its own."""

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

MAX_THREADS = 4
"""More decoded pictures of a large camera take more memory than the time saved is worth."""


def parallel_map(function: Callable[[A], B], items: Iterable[A], threads: int | None = None) -> Iterator[B]:
    """``map(function, items)`` on ``threads`` threads, with the results in order.

    Items are taken on the caller's thread, one more than there are threads. Errors are raised at their position.
    Closing the iterator waits for the items in progress. ``threads`` defaults to the cores, up to MAX_THREADS.
    """
    pool = _Pool(function, threads or min(os.cpu_count() or 1, MAX_THREADS))
    futures: deque[Future[B]] = deque()
    try:
        for item in items:
            futures.append(pool.submit(item))
            del item  # so that the next one, which may be large, is not taken while this one is kept
            if len(futures) > pool.size:
                yield futures.popleft().result()
        while futures:
            yield futures.popleft().result()
    finally:
        for future in futures:
            future.cancel()
        pool.close()


class _Pool(Generic[A, B]):
    """Daemon threads that process items in order. ``ThreadPoolExecutor`` would wait for a stuck one at exit."""

    def __init__(self, function: Callable[[A], B], size: int) -> None:
        self.size = size
        self._function = function
        self._queue: SimpleQueue[tuple[Future[B], A] | None] = SimpleQueue()  # bounded by the caller
        self._threads: list[threading.Thread] = []

    def submit(self, item: A) -> Future[B]:
        future: Future[B] = Future()
        self._queue.put((future, item))
        if len(self._threads) < self.size:
            self._threads.append(threading.Thread(target=self._run, name="parallel-map", daemon=True))
            self._threads[-1].start()
        return future

    def close(self) -> None:
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            future, item = work
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(self._function(item))
                except BaseException as error:
                    future.set_exception(error)
            del work, future, item  # an idle thread must not keep a whole file in memory


T = TypeVar("T")


def prefetch(items: Iterable[T], depth: int = 1) -> Iterator[T]:
    """The same items, generated on another thread, at most ``depth`` of them in advance.

    Errors are raised at their position. Closing the iterator ends the thread after the current item.
    """
    prefetcher = _Prefetcher(items, depth)
    thread = threading.Thread(target=prefetcher.run, name="prefetch", daemon=True)
    thread.start()
    try:
        yield from prefetcher.results()
    finally:
        prefetcher.stop()
        thread.join()


class _Prefetcher(Generic[T]):
    def __init__(self, items: Iterable[T], depth: int) -> None:
        self._items = items
        self._depth = depth
        self._ready: deque[T] = deque()
        self._changed = threading.Condition()
        self._is_done = self._is_stopped = False
        self._error: Exception | None = None

    def run(self) -> None:
        iterator = iter(self._items)
        try:
            for item in iterator:
                self._put(item)
                if self._is_stopped:
                    return
        except Exception as error:
            self._error = error
        finally:
            close = getattr(iterator, "close", None)  # a generator closes the ones it reads from
            if close is not None:
                close()
            with self._changed:
                self._is_done = True
                self._changed.notify_all()

    def results(self) -> Iterator[T]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ready or self._is_done)
                if not self._ready:
                    break
                item = self._ready.popleft()
                self._changed.notify_all()
            yield item
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()

    def _put(self, item: T) -> None:
        with self._changed:
            self._changed.wait_for(lambda: len(self._ready) < self._depth or self._is_stopped)
            self._ready.append(item)
            self._changed.notify_all()
