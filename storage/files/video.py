"""Video files and streams, read with PyAV (FFmpeg): upright, progressive pictures with square pixels and their times.

OpenCV's reader is not used for these: it takes a mirrored track for an upside-down one, delivers black for interlaced
video, squashes a stream into its first size, and does not say what went wrong.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from recognition.message import Text
from recognition.types import Image
from storage.files.orientation import Orientation, with_square_pixels

if TYPE_CHECKING:
    from av import VideoFrame, VideoStream
    from av.container import InputContainer

_MAX_RATE = 1000
"""Some containers report their time base (such as 90000) as the rate."""
_DEFAULT_RATE = 25.0
_MAX_GAP = 3600.0
"""Seconds between two frames over which a time is taken for a broken one."""
_MICROSECONDS = 1_000_000
"""In a second, FFmpeg's unit of time of a whole file."""
_MAX_DURATION = 7 * 86_400.0
"""Seconds; longer ones are broken."""
_EARLY = 0.001
"""Seconds by which a picture may be earlier than what is sought: times are rounded."""
_MAX_BROKEN = 500
"""Packets in a row that cannot be decoded, after which the video counts as unreadable."""
NO_VIDEO = "it has no video"
_LIVE = {
    "fpsprobesize": "0",
    "analyzeduration": "2000000",
}  # the rate of a stream is not used: it opens a second sooner
_RTSP = {"rtsp_flags": "prefer_tcp"}  # no broken pictures on a busy network


class VideoError(Exception):
    """A video that does not open or cannot be read further. The text never holds the address.

    reason: a fragment of a sentence.
    is_refused: the name or the password in the address is wrong.
    """

    def __init__(self, reason: str, *, is_refused: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_refused = is_refused


@dataclass(frozen=True, slots=True, eq=False)
class VideoPicture:
    """image: (H, W, 3) uint8 BGR.

    time: seconds from the first picture.
    """

    image: Image
    time: float


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Of a live stream, in seconds: to open it, and from one packet to the next."""

    open: float
    read: float


class VideoReader:
    """One video, used by one thread and closed by any.

    ``timeouts`` are for live streams, which are decoded without delay; a file has none and is decoded by several
    threads.
    """

    def __init__(self, address: str, timeouts: Timeouts | None = None) -> None:
        self._address = address
        self._timeouts = timeouts
        self._in_use = threading.Lock()
        self._container: InputContainer | None = None
        self._pictures: Iterator[VideoPicture] = iter(())
        self._rate: float | None = None
        self._count: int | None = None
        self._duration: float | None = None
        self._start: float | None = None
        self.closing = threading.Event()

    @classmethod
    def of_file(cls, path: Path) -> VideoReader:
        # Absolute: FFmpeg takes '12' of the relative name '12:30 door.mp4' for a protocol.
        return cls(str(path.absolute()))

    @property
    def frames_per_second(self) -> float | None:
        """The average rate, if it is told; known once it is open."""
        return self._rate

    @property
    def frame_count(self) -> int | None:
        """As stated by the file, or None; known once it is open."""
        return self._count

    @property
    def duration(self) -> float | None:
        """Seconds, as stated by the file, or None where it cannot be sought in; known once it is open."""
        return self._duration

    def open(self) -> None:
        """Blocks for at most the timeout. Raises VideoError."""
        with self._in_use:
            container = self._opened()
            if self.closing.is_set():
                container.close()
                raise VideoError("closed")
            self._container = container

    def read(self) -> VideoPicture | None:
        """The next picture; None at the end or after ``close``. Raises VideoError where the stream is gone."""
        with self._in_use:
            try:
                picture = None if self.closing.is_set() else next(self._pictures, None)
            except VideoError:
                if not self.closing.is_set():
                    raise
                picture = None
            if self.closing.is_set():
                self._release()
                return None
            return picture

    def seek(self, time: float) -> None:
        """The next picture is the first one at ``time`` (s) or later. Raises VideoError where it cannot be sought."""
        with self._in_use:
            container = self._container
            if container is None or self.closing.is_set():
                return
            stream = container.streams.best("video")
            assert stream is not None
            start = (
                self._start if self._start is not None else float((stream.start_time or 0) * (stream.time_base or 0))
            )
            time = max(0.0, time)
            try:
                _seek_before(container, cast(Any, stream), start + time)
            except Exception as error:
                raise _as_video_error(error) from error
            self._pictures = self._finished(container, cast(Any, stream), start=start, from_time=time)

    def close(self) -> None:
        """At once where nothing is being read, else when that has returned."""
        self.closing.set()
        if self._in_use.acquire(blocking=False):
            try:
                self._release()
            finally:
                self._in_use.release()

    def __iter__(self) -> Iterator[VideoPicture]:
        while (picture := self.read()) is not None:
            yield picture

    def _opened(self) -> InputContainer:
        import av  # here: it takes a quarter of a second

        limits, is_rtsp = self._timeouts, self._address.lower().startswith("rtsp")
        options = (_RTSP if is_rtsp else {}) | ({} if limits is None else _LIVE)
        try:
            container = av.open(
                self._address,
                options=options,
                metadata_errors="replace",
                timeout=None if limits is None else (limits.open, limits.read),
            )
        except (av.FFmpegError, OSError, ValueError) as error:
            raise _as_video_error(error) from error
        stream = container.streams.best("video")
        if stream is None or not hasattr(stream, "codec_context") or stream.codec_context is None:
            container.close()
            raise VideoError(NO_VIDEO)
        self._prepare(container, stream)  # type: ignore[arg-type]
        return container

    def _prepare(self, container: InputContainer, stream: VideoStream) -> None:
        from av.codec.context import Flags

        if self._timeouts is None:
            stream.thread_type = "AUTO"
        else:
            # Frames decoded side by side come late by as many frames as there are threads.
            stream.thread_type = "SLICE"
            stream.codec_context.flags |= Flags.low_delay
        rate = float(stream.average_rate or 0)
        self._rate = rate if 0 < rate <= _MAX_RATE else None
        self._count = stream.frames or None
        self._duration = _duration(container) if self._timeouts is None else None
        self._pictures = self._finished(container, stream)

    def _finished(
        self, container: InputContainer, stream: VideoStream, *, start: float | None = None, from_time: float = 0.0
    ) -> Iterator[VideoPicture]:
        """``start``: the time of the first picture of all, where it is known; pictures before ``from_time`` are passed
        over."""
        timeline = _Timeline(1 / (self._rate or _DEFAULT_RATE), start)
        deinterlacer = _Deinterlacer(stream.time_base)
        orientation, pixel_aspect = Orientation(), _PixelAspect(stream)
        rotation: int | None = None
        for decoded in _decoded(container, stream):
            if decoded is not None and decoded.rotation != rotation:
                # Not of each: a frame that was asked for its side data is freed by the next search for cycles only.
                rotation = decoded.rotation
                matrix = decoded.side_data.get("DISPLAYMATRIX")
                orientation = Orientation() if matrix is None else Orientation.of_matrix(bytes(cast(Any, matrix)))
            for frame in deinterlacer.process(decoded):
                time = timeline.at(frame.time)
                self._start = timeline.start
                if time < from_time - _EARLY:
                    continue
                stored = np.asarray(frame.to_ndarray(format="bgr24"), dtype=np.uint8)
                image = orientation.apply(with_square_pixels(stored, pixel_aspect.now()))
                yield VideoPicture(image, time)

    def _release(self) -> None:
        if self._container is not None:
            self._pictures = iter(())
            self._container.close()
            self._container = None


def _seek_before(container: InputContainer, stream: VideoStream, time: float) -> None:
    """To a key frame at ``time`` or before; what lies between is decoded and passed over.

    FFmpeg gives the one after it in MPEG-TS, and where pictures before a key frame are decoded after it: then it is
    asked for an earlier time.
    """
    for back in (0.0, 1.0, 4.0, 16.0, 64.0, 0.0):  # at last what there is
        wanted = round((time - back) * _MICROSECONDS)
        try:
            container.seek(wanted, backward=True)
            key = next(
                (each.pts for each in container.demux(stream) if each.is_keyframe and each.pts is not None), None
            )
            container.seek(wanted, backward=True)  # that is decoded, too
        except OSError:  # before the first picture
            if not back:
                raise
            continue
        if key is not None and float(key * (stream.time_base or 0)) <= time + _EARLY:
            return


def _decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame | None]:
    """Every frame that can be decoded, then None. Raises VideoError where the stream is gone."""
    import av

    packets = container.demux(stream)
    broken = 0
    while True:
        try:
            packet = next(packets, None)
        except av.InvalidDataError:
            break  # a file that is cut short ends here
        except (av.FFmpegError, OSError) as error:
            raise _as_video_error(error) from error
        if packet is None:
            break
        try:
            frames = packet.decode()
        except (av.FFmpegError, OSError) as error:
            broken += 1
            if broken >= _MAX_BROKEN:
                raise _as_video_error(error) from error
            continue
        for frame in frames:
            broken = 0
            yield frame
    yield None


def _duration(container: InputContainer) -> float | None:
    """Of a file that says how long it is."""
    seconds = (container.duration or 0) / _MICROSECONDS
    return seconds if 0.0 < seconds < _MAX_DURATION else None


class _Timeline:
    """Seconds from the first frame. They rise; a frame without a time, or a broken one, follows by ``step`` seconds.

    start: time of the first frame. Where it is given, the frames that come begin anywhere after it.
    """

    def __init__(self, step: float, start: float | None = None) -> None:
        self._step = step
        self.start = start
        self._last = -step
        self._begins = start is not None

    def at(self, seconds: float | None) -> float:
        following = self._last + self._step
        if seconds is None:
            self._last = following
            return following
        if self._begins and self.start is not None:
            self._begins = False
            self._last = max(seconds - self.start, 0.0)
            return self._last
        if self.start is None or not 0 < seconds - self.start - self._last <= _MAX_GAP:
            self.start = seconds - following
        self._last = seconds - self.start
        return self._last


class _Deinterlacer:
    """Makes progressive frames of interlaced ones, from the first of these on; others pass through."""

    def __init__(self, time_base: Fraction | None) -> None:
        self._time_base = time_base or Fraction(1, 90_000)
        self._graph: Any = None
        self._format: tuple[int, int, str] | None = None

    def process(self, frame: VideoFrame | None) -> list[VideoFrame]:
        """What is finished with ``frame``; None flushes."""
        if frame is None:
            return self._flushed()
        if self._graph is None and not frame.interlaced_frame:
            return [frame]
        finished: list[VideoFrame] = []
        wanted = (frame.width, frame.height, frame.format.name)
        if wanted != self._format:
            finished = self._flushed()
            self._graph, self._format = self._new_graph(frame), wanted
        self._graph.push(frame)
        return finished + self._pulled()

    def _flushed(self) -> list[VideoFrame]:
        if self._graph is None:
            return []
        self._graph.push(None)
        finished = self._pulled()
        self._graph = self._format = None
        return finished

    def _pulled(self) -> list[VideoFrame]:
        import av

        finished = []
        while True:
            try:
                finished.append(self._graph.pull())
            except (av.BlockingIOError, av.EOFError):
                return finished

    def _new_graph(self, frame: VideoFrame) -> Any:
        from av.filter import Graph

        graph = Graph()
        source = graph.add_buffer(
            width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base or self._time_base
        )
        filters = graph.add("bwdif", "mode=send_frame:deint=interlaced")
        graph.link_nodes(source, filters, graph.add("buffersink")).configure()
        return graph


class _PixelAspect:
    """As the container says, until the pictures say another one than they did first: broadcasts change from 4:3 to
    16:9 without changing their size."""

    def __init__(self, stream: VideoStream) -> None:
        self._stream = stream
        self._first: Fraction | None = None
        self._has_begun = False

    def now(self) -> Fraction | None:
        """Of the picture that was decoded last."""
        coded = self._stream.codec_context.sample_aspect_ratio
        if not self._has_begun:
            self._first, self._has_begun = coded, True
        return coded if coded and coded != self._first else self._stream.sample_aspect_ratio or self._first


def _as_video_error(error: Exception) -> VideoError:
    """Without the address, which an error of FFmpeg ends with."""
    import av

    if isinstance(error, av.error.ExitError):
        return VideoError(Text("no answer in time"))
    is_refused = isinstance(error, av.HTTPUnauthorizedError | av.HTTPForbiddenError)
    return VideoError(str(getattr(error, "strerror", None) or type(error).__name__), is_refused=is_refused)
