"""Finite sources: video files and folders of pictures."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import cv2

from realtime.sources.video_io import Pace, Pacer, Video
from recognition.errors import PictureError, SourceError
from recognition.types import Image
from storage.files.pictures import PICTURE_SUFFIXES, read_picture

_log = logging.getLogger(__name__)

SECONDS_PER_PICTURE = 1.0
FRAMES_PER_PICTURE = 5


class VideoFile:
    """A video file at its own pace, or as fast as possible. Its rotation is applied."""

    is_live = False

    def __init__(self, path: Path, *, pace: Pace = "real") -> None:
        self._path = path
        self._video = Video()
        self._pacer = Pacer(pace, self._video.closing)
        self._rate: float | None = None
        self._read_any = False

    @property
    def label(self) -> str:
        return self._path.name

    @property
    def frames_per_second(self) -> float | None:
        return self._rate

    def open(self) -> None:
        problem = f"{self.label} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file."
        if not self._path.is_file():
            raise SourceError(f"There is no file called {self.label} any more. Choose another source.")

        def opener() -> cv2.VideoCapture:
            capture = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)
            capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
            return capture

        self._video.open(opener, problem)
        rate = self._video.number(cv2.CAP_PROP_FPS)
        # Some containers report their time base (such as 90000) as the rate.
        self._rate = rate if 0 < rate <= 1000 else None

    def read(self) -> Image | None:
        picture = self._video.read()
        if picture is None:
            if not self._read_any and not self._video.closing.is_set():
                raise SourceError(f"{self.label} holds no pictures that can be read. Choose another file.")
            return None
        self._read_any = True
        self._pacer.wait_for(self._video.number(cv2.CAP_PROP_POS_MSEC) / 1000)
        return picture

    def close(self) -> None:
        self._video.close()


class PictureFiles:
    """Pictures in order, each as several frames in a second, since a name needs several looks.

    Unreadable pictures are logged and left out.
    """

    is_live = False

    def __init__(self, label: str, paths: Sequence[Path], *, pace: Pace = "real") -> None:
        self._label = label
        self._paths = tuple(paths)
        self._closing = Event()
        self._pacer = Pacer(pace, self._closing)
        self._pictures: Iterator[Image] = iter(())
        self._frames = 0

    @property
    def label(self) -> str:
        return self._label

    @property
    def frames_per_second(self) -> float:
        return FRAMES_PER_PICTURE / SECONDS_PER_PICTURE

    def open(self) -> None:
        if not self._paths:
            raise SourceError(f"The folder {self._label} holds no pictures. Choose another source.")
        self._pictures = self._readable()

    def read(self) -> Image | None:
        if self._closing.is_set():
            return None
        picture = next(self._pictures, None)
        if picture is None:
            if self._frames == 0:
                raise SourceError(f"None of the pictures in {self._label} can be read. Choose another source.")
            # The last frame is shown for its time, too.
            self._pacer.wait_for(self._frames / self.frames_per_second)
            return None
        self._pacer.wait_for(self._frames / self.frames_per_second)
        self._frames += 1
        return picture

    def close(self) -> None:
        self._closing.set()

    def _readable(self) -> Iterator[Image]:
        for path in self._paths:
            try:
                picture = read_picture(path)
            except PictureError as error:
                _log.warning("%s is left out: %s", path.name, error)
                continue
            for _ in range(FRAMES_PER_PICTURE):
                yield picture


def pictures_in(folder: Path) -> list[Path]:
    """The picture files directly in ``folder`` in natural order: picture 2 before picture 10."""
    found = (
        each
        for each in folder.iterdir()
        if each.suffix.lower() in PICTURE_SUFFIXES and not each.name.startswith(".") and each.is_file()
    )
    return sorted(found, key=lambda path: _natural_order(path.name))


def _natural_order(name: str) -> list[tuple[int, str]]:
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in parts]
