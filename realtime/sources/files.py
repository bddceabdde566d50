"""Finite sources: video files and folders of pictures."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

from realtime.sources.video_io import Pace, Pacer
from recognition.errors import PictureError, SourceError
from recognition.message import Text
from recognition.types import Image
from storage.files.cut_video import is_cut_short
from storage.files.mp4 import mp4_problem
from storage.files.picture_files import is_picture_file
from storage.files.pictures import read_picture
from storage.files.video import NO_VIDEO, VideoError, VideoReader

_log = logging.getLogger(__name__)

_FALLBACK_RATE = 25.0
SECONDS_PER_PICTURE = 1.0
FRAMES_PER_PICTURE = 5
_NO_PICTURES = Text("{source} holds no pictures that can be read. Choose another file.")


class VideoFile:
    """A video file at the pace of its frames' own times, or as fast as possible."""

    is_live = False

    def __init__(self, path: Path, *, pace: Pace = "real") -> None:
        self._path = path
        self._video = VideoReader.of_file(path)
        self._pacer = Pacer(pace, self._video.closing)
        self.position: float | None = None
        self.is_cut_short = False

    @property
    def label(self) -> str:
        return self._path.name

    @property
    def frames_per_second(self) -> float | None:
        return self._video.frames_per_second

    def open(self) -> None:
        if not self._path.is_file():
            raise SourceError("There is no file called {source} any more. Choose another source.", source=self.label)
        try:
            self._video.open()
        except VideoError as error:
            raise self._problem(error) from error

    @property
    def duration(self) -> float | None:
        return self._video.duration

    def seek(self, time: float) -> None:
        try:
            self._video.seek(time)
        except VideoError as error:
            raise SourceError(
                "{source} cannot be read any further ({error}). Choose another source.", source=self.label, error=error
            ) from error
        self._pacer.restart()
        self.position = time

    def read(self) -> Image | None:
        try:
            picture = self._video.read()
        except VideoError as error:
            raise SourceError(
                "{source} cannot be read any further ({error}). Choose another source.", source=self.label, error=error
            ) from error
        if picture is None:
            self._check_end()
            if self.position is not None:  # the last picture is shown for its time, too
                self._pacer.wait_for(self.position + 1 / (self.frames_per_second or _FALLBACK_RATE))
            return None
        self._pacer.wait_for(picture.time)
        self.position = picture.time
        return picture.image

    def close(self) -> None:
        self._video.close()

    def _problem(self, error: VideoError) -> SourceError:
        """Why it does not open."""
        try:
            if self._path.stat().st_size == 0:
                return SourceError("{source} is empty. Choose another file.", source=self.label)
            problem = mp4_problem(self._path)
        except OSError as failure:
            return SourceError(
                "{source} cannot be read ({error}). Choose another file.",
                source=self.label,
                error=failure.strerror or failure,
            )
        if problem is not None:
            return SourceError(
                "{source} was never finished, or is cut short: the index that an MP4 or MOV file gets at its end is "
                "missing. Record or copy it again.",
                source=self.label,
            )
        if str(error) == NO_VIDEO:
            return SourceError(_NO_PICTURES, source=self.label)
        return SourceError(
            "{source} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file.", source=self.label
        )

    def _check_end(self) -> None:
        if self._video.closing.is_set():
            return
        try:
            is_cut = is_cut_short(self._path)
        except OSError:  # of a stick that was pulled out
            is_cut = False
        if self.position is None:
            if is_cut:
                raise SourceError(
                    "{source} is cut short before its first picture. Record or copy it again.", source=self.label
                )
            raise SourceError(_NO_PICTURES, source=self.label)
        self.is_cut_short = is_cut


class PictureFiles:
    """Pictures in order, each as several frames in a second, since a name needs several looks.

    Unreadable pictures are logged and left out.
    """

    is_live = False
    is_cut_short = False

    def __init__(self, label: str, paths: Sequence[Path], *, pace: Pace = "real") -> None:
        self._label = label
        self._paths = tuple(paths)
        self._closing = Event()
        self._pacer = Pacer(pace, self._closing)
        self._pictures: Iterator[Image] = iter(())
        self._frames = 0
        self._has_read = False

    @property
    def label(self) -> str:
        return self._label

    @property
    def frames_per_second(self) -> float:
        return FRAMES_PER_PICTURE / SECONDS_PER_PICTURE

    def open(self) -> None:
        if not self._paths:
            raise SourceError("The folder {source} holds no pictures. Choose another source.", source=self._label)
        self._pictures = self._readable(0)

    @property
    def position(self) -> float | None:
        """Of the picture read last."""
        return (self._frames - 1) / self.frames_per_second if self._frames else None

    @property
    def duration(self) -> float | None:
        return len(self._paths) * SECONDS_PER_PICTURE

    def seek(self, time: float) -> None:
        """To the beginning of the picture that is shown at ``time``."""
        place = min(max(int(time / SECONDS_PER_PICTURE), 0), len(self._paths) - 1)
        self._pictures = self._readable(place)
        self._frames = place * FRAMES_PER_PICTURE
        self._pacer.restart()

    def read(self) -> Image | None:
        if self._closing.is_set():
            return None
        picture = next(self._pictures, None)
        if picture is None:
            if not self._has_read:
                is_folder = self._label != self._paths[0].name
                if is_folder:
                    raise SourceError(
                        "None of the pictures in {source} can be read. Choose another source.", source=self._label
                    )
                raise SourceError("The picture {source} cannot be read. Choose another source.", source=self._label)
            # The last frame is shown for its time, too.
            self._pacer.wait_for(self._frames / self.frames_per_second)
            return None
        self._pacer.wait_for(self._frames / self.frames_per_second)
        self._frames += 1
        self._has_read = True
        return picture

    def close(self) -> None:
        self._closing.set()

    def _readable(self, place: int) -> Iterator[Image]:
        for path in self._paths[place:]:
            try:
                picture = read_picture(path)
            except PictureError as error:
                _log.warning("A picture of the folder is left out: %s", error)
                continue
            for _ in range(FRAMES_PER_PICTURE):
                yield picture


def pictures_in(folder: Path) -> list[Path]:
    """The picture files directly in ``folder`` in natural order: picture 2 before picture 10."""
    found = (each for each in folder.iterdir() if each.is_file() and is_picture_file(each))
    return sorted(found, key=lambda path: _natural_order(path.name))


def _natural_order(name: str) -> list[tuple[int, str]]:
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in parts]
