"""Notices that are shown until they are replaced or cleared."""

from __future__ import annotations

import threading

from realtime.interfaces import Notice


class Notices:
    """One notice for each subject; a new one replaces the former one. Thread-safe."""

    def __init__(self) -> None:
        self._by_subject: dict[str, Notice] = {}
        self._lock = threading.Lock()

    def put(self, subject: str, notice: Notice) -> None:
        with self._lock:
            self._by_subject[subject] = notice

    def get(self, subject: str) -> Notice | None:
        with self._lock:
            return self._by_subject.get(subject)

    def clear(self, subject: str) -> None:
        with self._lock:
            self._by_subject.pop(subject, None)

    def all(self) -> tuple[Notice, ...]:
        """In the order in which their subjects were first used."""
        with self._lock:
            return tuple(self._by_subject.values())
