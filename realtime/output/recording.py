"""Writers of a live session's events, as JSON Lines, and of an annotated video."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import cv2

from realtime.output.drawing import FaceRow, draw_faces, face_rows
from realtime.sources.video_io import silence
from recognition.errors import RollcallError, UsageError
from recognition.input_files import is_circular, is_special
from recognition.plain_text import json_text
from recognition.types import Analysis, Image
from storage.files.exclusive_rename import renamed

_CODECS = {".mp4": "mp4v", ".m4v": "mp4v", ".mov": "mp4v", ".mkv": "mp4v", ".avi": "MJPG"}

# OpenCV does not report a full disk; this much is left free for the end of the video and for other programs.
_MIN_FREE_BYTES = 16 * 1024 * 1024

# Seconds of a gap that are filled with copies of one picture; longer gaps are shortened.
_MAX_FILL = 2.0


class FormerFile:
    """What was at ``path`` before it is written anew: renamed, as what was recorded cannot be recorded again.

    kept: its new path, with the time of its last change; None where there was none, it was empty, or ``overwrite``
        says that it is not wanted: then it is deleted by ``drop``.

    Raises RollcallError where it cannot be renamed.
    """

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self._path = Path(os.path.realpath(path))  # a link stays, and so does what it leads to
        self._overwrite = overwrite
        try:
            self._moved = self._move() if has_content(path) else None
        except OSError as error:
            if not overwrite:
                raise RollcallError(
                    "{path} is there already, and cannot get another name: {error}. Choose another file.",
                    path=path,
                    error=error.strerror,
                ) from error
            self._moved = None
        self.kept = None if overwrite else self._moved

    def put_back(self) -> None:
        """Undoes it, as nothing was written in its place."""
        if self._moved is not None:
            with suppress(OSError):
                os.replace(self._moved, self._path)
        self._moved = self.kept = None

    def drop(self) -> None:
        """Once something was written in its place."""
        if self._overwrite and self._moved is not None:
            with suppress(OSError):
                self._moved.unlink()
            self._moved = None

    def _move(self) -> Path:
        changed = datetime.fromtimestamp(self._path.stat().st_mtime)
        stem, number = f"{self._path.stem} {changed:%Y-%m-%d %H.%M.%S}", 1
        while True:
            moved = self._path.with_stem(stem if number == 1 else f"{stem} ({number})")
            if renamed(self._path, moved):
                return moved
            number += 1


class EventsWriter:
    """A JSON Lines file: a header, then a line for each analysed frame.

    Lines are written unbuffered, so that a killed run leaves whole lines. All methods raise RollcallError if the file
    cannot be written. ``overwrite``: see ``FormerFile``.
    """

    def __init__(self, path: Path, header: Mapping[str, Any], *, overwrite: bool = False) -> None:
        check_output_file(path)
        self._path = path
        self._start: float | None = None
        self.former = FormerFile(path, overwrite=overwrite)
        try:
            self._file: IO[bytes] | None = path.open("wb", buffering=0)
        except OSError as error:
            self.former.put_back()
            raise RollcallError(
                "{path} cannot be written: {error}. Choose another file.", path=path, error=error.strerror
            ) from error
        self._line(header)
        self.former.drop()

    def write(self, analysis: Analysis, source: str | None = None) -> None:
        """Writes a decided analysis; its time is relative to the first one's. ``source``: where there are several."""
        if self._start is None:
            self._start = analysis.frame_time
        self._line(
            {
                **({} if source is None else {"source": source}),
                "frame": analysis.frame_index,
                "time": round(analysis.frame_time - self._start, 4),
                "faces": face_rows(analysis),
            }
        )

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _line(self, values: Mapping[str, Any]) -> None:
        if self._file is None:
            return
        line = json_text(values, allow_nan=False).encode() + b"\n"
        try:
            while line:
                line = line[self._file.write(line) :]
        except OSError as error:
            self.close()
            raise RollcallError(
                "{file} cannot be written any more: {error}. Free some space.", file=self._path, error=error.strerror
            ) from error


class VideoRecorder:
    """An annotated video at a constant rate. ``size`` is (width, height); ``fps`` frames per second.

    Pictures are repeated if there are fewer than ``fps``, so that the video plays in real time. All methods raise
    RollcallError if the file cannot be written; what was written until then can be played. ``overwrite``: see
    ``FormerFile``.
    """

    def __init__(self, path: Path, size: tuple[int, int], fps: float, *, overwrite: bool = False) -> None:
        check_video_file(path)
        codec = _CODECS[path.suffix.lower()]
        # The encoder needs even numbers.
        self._size = (max(2, size[0] // 2 * 2), max(2, size[1] // 2 * 2))
        self._path = path
        self._fps = fps
        self._start: float | None = None
        self._written = 0
        silence()
        self.former = FormerFile(path, overwrite=overwrite)
        self._writer: cv2.VideoWriter | None = cv2.VideoWriter(
            str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), fps, self._size
        )
        if not self._writer.isOpened():
            self._writer = None
            self.former.put_back()
            raise RollcallError(
                "{path} cannot be written as a video. Choose another place or name for the recording.", path=path
            )

    @property
    def is_begun(self) -> bool:
        """Whether there is a picture in it, so that it can be played."""
        return self._written > 0

    def write(self, image: Image, faces: Iterable[FaceRow], time: float) -> None:
        """Draws ``faces`` onto a copy of ``image`` and adds it as often as needed for ``time`` (s)."""
        if self._writer is None:
            return
        due = self._due(time)
        if due <= 0:
            return
        if self._written % max(1, round(self._fps)) == 0:
            self._check_space()
        picture = letterbox(draw_faces(image, faces), self._size)
        for _ in range(due):
            self._writer.write(picture)
        self._written += due
        self.former.drop()

    def close(self) -> None:
        """Finishes the file; without this it cannot be played."""
        if self._writer is not None:
            self._writer.release()
            self._writer = None

    def _due(self, time: float) -> int:
        """The number of video frames missing until ``time``."""
        if self._start is None:
            self._start = time
        due = round((time - self._start) * self._fps) + 1 - self._written
        max_fill = max(1, round(_MAX_FILL * self._fps))
        if due > max_fill:
            self._start += (due - max_fill) / self._fps
            due = max_fill
        return due

    def _check_space(self) -> None:
        if shutil.disk_usage(self._path.parent).free < _MIN_FREE_BYTES:
            self.close()
            if not self._written:
                self._path.unlink(missing_ok=True)  # it could not be played
                self.former.put_back()
            if self._written:
                raise RollcallError(
                    "The disk is nearly full: the recording {file} ends here and can be played. Free some space.",
                    file=self._path,
                )
            raise RollcallError(
                "The disk is nearly full: the recording {file} was not begun. Free some space.", file=self._path
            )


def letterbox(image: Image, size: tuple[int, int]) -> Image:
    """``image`` scaled to fit ``size`` (width, height), with black bars; unchanged if it has that size."""
    width, height = size
    if image.shape[:2] == (height, width):
        return image
    scale = min(width / image.shape[1], height / image.shape[0])
    inner = (min(width, round(image.shape[1] * scale)), min(height, round(image.shape[0] * scale)))
    inner = (max(1, inner[0]), max(1, inner[1]))
    left, top = (width - inner[0]) // 2, (height - inner[1]) // 2
    resized = cv2.resize(image, inner, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    right, bottom = width - inner[0] - left, height - inner[1] - top
    return cv2.copyMakeBorder(resized, top, bottom, left, right, cv2.BORDER_CONSTANT, value=(0, 0, 0))  # type: ignore[no-any-return]


def has_content(path: Path) -> bool:
    """Whether ``path`` is a file, or leads to one, that is not empty. A pipe or device is none."""
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False


def check_video_file(path: Path) -> None:
    """As ``check_output_file``, for a recording; UsageError also for a name that is not a video's."""
    if path.suffix.lower() not in _CODECS:
        raise UsageError("{path} is not a video's name: give the recording one that ends in .mp4.", path=path)
    if is_special(path):
        raise UsageError("{path} is a pipe or a device. Give the name of a file.", path=path)
    check_output_file(path)


def check_output_file(path: Path) -> None:
    """Raises UsageError where ``path`` cannot be a file that is written, RollcallError where that is not permitted."""
    try:
        if not path.parent.is_dir():
            raise UsageError(
                "The folder {folder} for {file} does not exist. Make it, or choose another.",
                folder=path.parent,
                file=path.name,
            )
        if path.is_dir():
            raise UsageError("{path} is a folder. Give the name of a file.", path=path)
        if path.is_fifo():  # it would be waited for until somebody reads it
            raise UsageError("{path} is a pipe. Give the name of a file.", path=path)
        if is_circular(path):
            raise UsageError("{path} is a link that leads in a circle. Give the name of a file.", path=path)
        written = path if path.exists() else path.parent
        if not os.access(written, os.W_OK):
            raise RollcallError(
                "{file} cannot be written to. Choose another file, or change its permissions.", file=written
            )
    except OSError as error:
        raise RollcallError(
            "{path} cannot be written: {error}. Choose another file.", path=path, error=error.strerror
        ) from error
