"""The capture thread: opens a source, reads it, and reconnects when it is gone."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from realtime.interfaces import LiveCode, Seekable, SessionState, Source, media_time
from realtime.mailbox import Mailbox
from realtime.sources.black_pictures import BlackPictures
from realtime.sources.video_io import Pace
from recognition.errors import RollcallError, SourceAwayError, SourceRefusedError
from recognition.message import Message
from recognition.types import Frame, read_only

_log = logging.getLogger(__name__)

_RATE_WINDOW = 2.0

# For so many seconds after a source has gone, it is retried at least once a second: most outages are short.
_SHORT_OUTAGE = 60.0
_SHORT_WAIT = 1.0

# A live source silent for longer is reported, but not closed: the driver may still answer.
_MAX_SILENCE = 3.0

# Seconds after which the last picture of a live source does not show who is present.
_MAX_AGE = 2.0

# Seconds of one wait for a free mailbox, after which the thread checks whether it must stop.
_POLL_INTERVAL = 0.1


@dataclass(frozen=True, slots=True)
class CaptureStatus:
    """The state of the source.

    frames_per_second: measured over the last two seconds.
    retry_in: seconds until the next attempt to reconnect, 0 during the attempt; None in every other state.
    position, duration: of a source that can be sought in, in seconds; None for others.
    """

    state: SessionState
    message: Message | None
    label: str
    is_live: bool
    frames_per_second: float | None
    frames_read: int
    retry_in: float | None = None
    position: float | None = None
    duration: float | None = None


def is_current(state: SessionState, status: CaptureStatus, frame: Frame | None, now: float) -> bool:
    """Whether the picture shows who is present: it is new, or was paused."""
    if state is SessionState.PAUSED:
        return True
    is_stale = frame is None or (status.is_live and now - frame.captured_at > _MAX_AGE)
    return state is SessionState.RUNNING and not is_stale


class Capture:
    """Reads one source on a thread of its own and puts every picture into ``frames``.

        IDLE ──start──> OPENING ──opened──> RUNNING <──pause──> PAUSED
                         │   │                │  │
                         │   │  source gone   │  └── end of a finite source ──> FINISHED
                         │   └> RECONNECTING <┘
                         │      (a live source; after a minute the waits get longer)
                         └─ refused ──> FAILED ──retry──> OPENING
                                        (a live source is tried on, as its camera may be plugged in later)
        stop leads from every state to IDLE; FINISHED stays, but seek leads to OPENING.

    A live source always delivers the newest frame. A finite one at the fast pace waits until each frame was taken, so
    that every frame is analysed, and takes the time of each from the file instead of the clock: rules about time then
    give the same results on every computer.
    """

    def __init__(
        self,
        create: Callable[[], Source],
        frames: Mailbox[Frame],
        *,
        pace: Pace = "real",
        open_timeout: float = 8.0,
        reconnect_first: float = 0.5,
        reconnect_longest: float = 15.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._create = create
        self._frames = frames
        self._pace = pace
        self._open_timeout = open_timeout
        self._reconnect_first = reconnect_first
        self._reconnect_longest = reconnect_longest
        self._clock = clock

        self._changed = threading.Condition()  # guards everything below
        self._stopping = False
        self._paused = False
        self._loop = False
        self._sought: float | None = None
        self._segment = 0
        self._position: float | None = None
        self._duration: float | None = None
        self._retry = False
        self._retry_at = 0.0
        self._logged = ""
        self._state = SessionState.IDLE
        self._message: Message | None = None
        self._state_since = clock()
        self._source: Source | None = None
        self._label = ""
        self._is_live = False
        self._newest: Frame | None = None
        self._index = 0
        self._read_times: deque[float] = deque()
        self._black = BlackPictures()
        self._is_black = False
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    @property
    def newest(self) -> Frame | None:
        """The last frame read, for painting; also after it was taken from the mailbox."""
        return self._newest

    @property
    def source_rate(self) -> float | None:
        """Frames per second of a finite source; None for others and before it is open."""
        source = self._source
        return source.frames_per_second if source is not None and not source.is_live else None

    def status(self) -> CaptureStatus:
        with self._changed:
            now = self._clock()
            state, message = self._state, self._message
            waited = now - self._state_since
            if state is SessionState.OPENING and waited > self._open_timeout:
                state = SessionState.FAILED
                message = self._about(LiveCode.SOURCE_NOT_OPENED, seconds=round(waited))
            elif state is SessionState.RUNNING and self._is_live:
                silent = now - max(self._state_since, self._read_times[-1] if self._read_times else 0.0)
                if silent > _MAX_SILENCE:
                    message = self._about(LiveCode.SOURCE_SILENT, seconds=round(silent))
            if message is None and state is SessionState.RUNNING and self._is_black:
                message = self._about(LiveCode.SOURCE_BLACK)
            retry_in = max(0.0, self._retry_at - now) if state is SessionState.RECONNECTING else None
            position = self._sought if self._sought is not None else self._position
            return CaptureStatus(
                state,
                message,
                self._label,
                self._is_live,
                self._rate(now),
                self._index,
                retry_in,
                None if self._duration is None else min(position or 0.0, self._duration),
                self._duration,
            )

    def start(self) -> None:
        """Starts the thread. A second call, or one after ``stop``, does nothing."""
        with self._changed:
            if self._stopping or self._state is not SessionState.IDLE:
                return
            self._enter(SessionState.OPENING)
            self._thread.start()

    def pause(self, paused: bool) -> None:
        """A live source is still read, but its pictures are dropped, so that none become old; a file stops."""
        with self._changed:
            self._paused = paused
            if self._state in (SessionState.RUNNING, SessionState.PAUSED):
                self._enter(SessionState.PAUSED if paused else SessionState.RUNNING)
            self._changed.notify_all()

    def seek(self, time: float) -> None:
        """Goes on at ``time`` (s), also after the end; while paused, the picture there is delivered. Of several calls
        the newest counts. Ignored where the source cannot be sought in."""
        with self._changed:
            if self._duration is not None:
                self._sought = min(max(time, 0.0), self._duration)
                self._changed.notify_all()

    def set_loop(self, loop: bool) -> None:
        """Whether a source that can be sought in begins again at its end."""
        with self._changed:
            self._loop = loop

    def retry(self) -> None:
        """Reattempts at once, from FAILED or RECONNECTING."""
        with self._changed:
            self._retry = True
            self._changed.notify_all()

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread from every state; idempotent. Returns its name if it still runs after ``timeout``.

        That happens only in a driver that does not answer; the thread is a daemon and delivers nothing more.
        """
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
            source = self._source
        if source is not None:
            source.close()
        if self._thread.ident is None:
            return ()
        self._thread.join(timeout)
        return (self._thread.name,) if self._thread.is_alive() else ()

    def _run(self) -> None:
        opened_before = False
        attempts, gone_since = 0, self._clock()
        while not self._stopping:
            read_before = self._index
            try:
                self._open()
                opened_before = True
                self._read_all()
                self._finish(SessionState.FINISHED, self._about(self._end_code()))
                self._close_source()
                if not self._is_sought_again():
                    return
                continue
            except Exception as error:
                message = self._message_for(error)
                can_reconnect = isinstance(error, SourceAwayError) or (opened_before and self._is_live)
                # Cameras lock out whoever sends a wrong password often.
                is_refused = isinstance(error, SourceRefusedError)
            finally:
                self._close_source()
            if can_reconnect:
                # A source that opens and then sends nothing has not reconnected.
                if self._index > read_before:
                    attempts, gone_since = 0, self._clock()
                is_short = self._clock() - gone_since < _SHORT_OUTAGE and not is_refused
                wait = self._reconnect_first * 2**attempts
                if is_short:
                    wait = min(wait, max(self._reconnect_first, _SHORT_WAIT))
                wait = min(wait, self._reconnect_longest)
                attempts = min(attempts + 1, 1) if is_short else attempts + 1
                self._wait_for_retry(SessionState.RECONNECTING, message, wait)
            else:
                self._wait_for_retry(SessionState.FAILED, message, self._reconnect_longest if self._is_live else None)
        self._finish(SessionState.IDLE, None)

    def _open(self) -> None:
        source = self._create()
        with self._changed:
            self._source = source
            self._label, self._is_live = source.label, source.is_live
            if self._stopping:
                return
        source.open()
        with self._changed:
            self._duration = source.duration if isinstance(source, Seekable) else None
            self._read_times.clear()
            self._logged = ""
            self._black, self._is_black = BlackPictures(), False
            self._enter(SessionState.PAUSED if self._paused else SessionState.RUNNING)

    def _read_all(self) -> None:
        """Delivers until a finite source ends or the capture stops. Raises what the source raises."""
        source = self._source
        assert source is not None
        every_frame = self._pace == "fast" and not source.is_live
        while self._may_read(source):
            self._seek_in(source)
            image = source.read()
            now = self._clock()
            if image is None:
                if self._begins_again():
                    continue
                if source.is_live and not self._stopping:
                    raise SourceAwayError("No more pictures come from {source}.", source=self._label)
                return
            with self._changed:
                if self._stopping:
                    return
                at = media_time(source, self._index) if every_frame else now
                frame = Frame(read_only(image), self._index, at, self._segment)
                self._position = source.position
                self._is_black = self._black.update(image, at)
                self._index += 1
                self._count_read(now)
                if self._paused and source.is_live:
                    continue
                self._newest = frame
            if not every_frame:
                self._frames.put(frame)
                continue
            while not self._frames.put_when_empty(frame, _POLL_INTERVAL):
                if self._stopping or self._frames.is_closed:
                    return

    def _end_code(self) -> LiveCode:
        source = self._source
        if source is not None and source.is_cut_short:
            return LiveCode.SOURCE_ENDED_CUT
        return LiveCode.SOURCE_ENDED_BLACK if self._black.only_black else LiveCode.SOURCE_ENDED

    def _may_read(self, source: Source) -> bool:
        with self._changed:
            if not source.is_live:
                self._changed.wait_for(lambda: self._stopping or not self._paused or self._sought is not None)
            return not self._stopping

    def _seek_in(self, source: Source) -> None:
        with self._changed:
            sought, self._sought = self._sought, None
            if sought is None or not isinstance(source, Seekable):
                return
            self._position = sought
            self._segment += 1
        source.seek(sought)

    def _begins_again(self) -> bool:
        """Whether the end of the source is followed by another place in it."""
        with self._changed:
            if self._loop and self._duration is not None and self._sought is None and not self._stopping:
                self._sought = 0.0
            return self._sought is not None and not self._stopping

    def _is_sought_again(self) -> bool:
        """Waits, after the end of a source that can be sought in, until it is, or until the capture stops."""
        with self._changed:
            if self._duration is not None:
                self._changed.wait_for(lambda: self._stopping or self._sought is not None)
            if self._sought is None or self._stopping:
                return False
            self._paused = False  # nothing but the last picture was to be seen
            self._enter(SessionState.OPENING)
            return True

    def _close_source(self) -> None:
        with self._changed:
            source, self._source = self._source, None
        if source is not None:
            source.close()

    def _message_for(self, error: Exception) -> Message:
        if isinstance(error, RollcallError):
            if str(error) != self._logged:  # a source may be away for a night
                self._logged = str(error)
                _log.info("%s", error)
            return Message.of(LiveCode.ERROR, text=error.text)
        _log.error("The source failed", exc_info=error)
        return self._about(LiveCode.SOURCE_FAILED)

    def _wait_for_retry(self, state: SessionState, message: Message, seconds: float | None) -> None:
        with self._changed:
            if self._stopping:
                return
            self._retry = False
            self._retry_at = self._clock() + (seconds or 0.0)
            self._enter(state, message)
            self._changed.wait_for(lambda: self._stopping or self._retry, seconds)
            self._retry_at = 0.0
            if state is SessionState.FAILED and self._retry and not self._stopping:
                self._enter(SessionState.OPENING)

    def _finish(self, state: SessionState, message: Message | None) -> None:
        with self._changed:
            if self._stopping and state is SessionState.FINISHED:
                state, message = SessionState.IDLE, None
            self._enter(state, message)

    def _enter(self, state: SessionState, message: Message | None = None) -> None:
        self._state, self._message, self._state_since = state, message, self._clock()
        self._changed.notify_all()

    def _about(self, code: LiveCode, **parameters: int) -> Message:
        return Message.of(code, source=self._label or "the source", **parameters)

    def _count_read(self, now: float) -> None:
        self._read_times.append(now)
        while self._read_times and now - self._read_times[0] > _RATE_WINDOW:
            self._read_times.popleft()

    def _rate(self, now: float) -> float | None:
        times = [each for each in self._read_times if now - each <= _RATE_WINDOW]
        if len(times) < 2 or times[-1] <= times[0]:
            return None
        return (len(times) - 1) / (times[-1] - times[0])
