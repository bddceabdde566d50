"""A source whose pictures are turned, mirrored and stretched."""

from __future__ import annotations

from collections.abc import Callable

from realtime.interfaces import Seekable, Source
from realtime.sources.view import SourceView
from recognition.types import Image


class ViewedSource:
    """``source`` with its pictures laid as ``view`` says, which is asked for each."""

    def __init__(self, source: Source, view: Callable[[], SourceView]) -> None:
        self._source = source
        self._view = view

    @property
    def label(self) -> str:
        return self._source.label

    @property
    def is_live(self) -> bool:
        return self._source.is_live

    @property
    def frames_per_second(self) -> float | None:
        return self._source.frames_per_second

    @property
    def position(self) -> float | None:
        return self._source.position

    @property
    def is_cut_short(self) -> bool:
        return self._source.is_cut_short

    @property
    def duration(self) -> float | None:
        return self._source.duration if isinstance(self._source, Seekable) else None

    def seek(self, time: float) -> None:
        if isinstance(self._source, Seekable):
            self._source.seek(time)

    def open(self) -> None:
        self._source.open()

    def read(self) -> Image | None:
        image = self._source.read()
        return None if image is None else self._view().apply(image)

    def close(self) -> None:
        self._source.close()
