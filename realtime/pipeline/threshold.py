"""Which distance separates known from unknown, for the embedder in use."""

from __future__ import annotations

import threading


class Threshold:
    """The cosine distance in force. In order of precedence, for each embedder:

    what was set in this session, what the command line said (``named``), what the settings say (``configured``), what
    is remembered beside the gallery, the embedder's default. Safe from any thread.
    """

    def __init__(self, default: float, *, named: float | None = None, configured: float | None = None) -> None:
        self._given = named if named is not None else configured
        self._set_here: dict[str, float] = {}
        self._key = ""
        self._lock = threading.Lock()
        self._value = default if self._given is None else self._given

    @property
    def value(self) -> float:
        return self._value

    def use_embedder(self, key: str, default: float, remembered: float | None) -> None:
        """From now on the distances are those of the embedder ``key`` (``name@version``)."""
        with self._lock:
            first, self._key = not self._key, key
            if first and "" in self._set_here:  # the slider was moved before the embedder was ready
                self._set_here[key] = self._set_here.pop("")
            for value in (self._set_here.get(key), self._given, remembered, default):
                if value is not None:
                    self._value = value
                    return

    def set(self, distance: float) -> str:
        """Holds at once; gives the key of the embedder it holds for, "" while there is none yet."""
        with self._lock:
            self._value = min(max(distance, 0.0), 2.0)
            self._set_here[self._key] = self._value
            return self._key
