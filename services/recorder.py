"""Saves the live picture with its names: one picture, or a video for as long as it is wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from realtime.interfaces import Snapshot
from realtime.task_runner import TaskRunner
from recognition.errors import RollcallError
from recognition.message import Message
from services.live_output import AnalysisBuffer, LiveOutput, OutputFiles, annotated, video_named
from services.privacy.access import needs_operator
from services.program import NAME
from services.task_view import Outcome, TaskService, TaskView

if TYPE_CHECKING:
    from realtime.session import LiveSession

_PICTURES, _RECORDING = "saved pictures", "recording"  # lanes
_NO_FRAME = Message.of("no-frame")
_STOP_SECONDS = 10.0
"""For the last pictures to be written."""
_QUALITY = 95


class RecordingState(StrEnum):
    IDLE = "idle"
    STARTING = "starting"
    RECORDING = "recording"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RecorderView(TaskView):
    """What the window shows.

    status: ``picture-saved``, ``recording-saved``, ``recording-empty``, ``picture-deleted`` or ``no-frame``, the first
        two with the path as ``file``; or an error.
    state: of the recording.
    file: of the recording that runs, or None.
    seconds: that it has been running.
    """

    state: RecordingState = RecordingState.IDLE
    file: Path | None = None
    seconds: float = 0.0

    @property
    def is_recording(self) -> bool:
        """Whether pictures are being recorded, or are about to be."""
        return self.state in (RecordingState.STARTING, RecordingState.RECORDING)


class Recorder(TaskService[RecorderView]):
    """Files are named by the time; none is overwritten. Every command returns at once.

    pictures, videos: folders, made when they are needed; None takes Rollcall's in the user's pictures and videos.
    """

    def __init__(
        self,
        session: LiveSession,
        tasks: TaskRunner,
        *,
        pictures: Path | None = None,
        videos: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(tasks, RecorderView(), _PICTURES, _RECORDING)
        self.pictures = pictures or Path(platformdirs.user_pictures_dir()) / NAME.capitalize()
        self.videos = videos or Path(platformdirs.user_videos_dir()) / NAME.capitalize()
        self._session = session
        self._clock = clock
        self._now = now
        self._started = 0.0
        self._videos: tuple[Path, ...] = ()
        self._count = 0  # of pictures requested
        self._saved: tuple[Path, ...] = ()
        self._finishing = threading.Lock()  # one thread finishes the recording
        self._failure: RollcallError | None = None  # of the recording
        self._output: LiveOutput | None = None

    def view(self) -> RecorderView:
        with self._lock:
            if self._view.state is RecordingState.RECORDING:
                self._show(seconds=self._clock() - self._started)
        return super().view()

    @needs_operator
    def save_picture(self, *snapshots: Snapshot) -> None:
        """Saves what was painted with each as a JPEG file; of several, with the name of the source."""
        taken = self._now()
        with self._lock:
            self._count += 1
            key = str(self._count)
        self._submit(key, lambda _context: self._save(snapshots, taken))

    def undo_picture(self) -> None:
        """Deletes what was saved last."""

        def undo(_context: object) -> Message | None:
            with self._lock:
                files, self._saved = self._saved, ()
            for file in files:
                try:
                    file.unlink(missing_ok=True)
                except OSError as error:
                    raise RollcallError(
                        "{file} cannot be deleted: {error}. Delete it by hand.", file=file, error=error.strerror
                    ) from error
            return Message.of("picture-deleted", file=files[0].name) if files else None

        self._submit("undo", undo)

    @needs_operator
    def start_recording(self, feeds: Collection[int] = ()) -> None:
        """Does nothing while one runs.

        feeds: the numbers of the sources, each of which has a file with its name where there are several; by default
            the one in focus, also when another is later.
        """
        with self._lock:
            if self._view.state is not RecordingState.IDLE:
                return
            wanted = tuple(feeds) or (self._session.focused,)
            if all(each.frame is None for each in self._session.snapshots() if each.feed in wanted):
                self._show(status=_NO_FRAME)
                return
            self._show(state=RecordingState.STARTING, file=None, seconds=0.0)
        self._submit("start", lambda _context: self._start(wanted), lane=_RECORDING)

    def stop_recording(self) -> None:
        with self._lock:
            if not self._view.is_recording:
                return
            self._show(state=RecordingState.FINISHING)
        self._submit("stop", lambda _context: self._finish(_STOP_SECONDS), lane=_RECORDING)

    def stop(self, timeout: float) -> bool:
        """Finishes the recording, once the session has stopped and the tasks are closed; idempotent.

        Returns False if it could not be finished within ``timeout`` seconds.
        """
        if not self._finishing.acquire(timeout=timeout):
            return False
        self._finishing.release()
        try:
            self._finish(timeout)
        except RollcallError:
            return False
        return True

    def _save(self, snapshots: Sequence[Snapshot], taken: datetime) -> Message:
        shown = [each for each in snapshots if each.frame is not None]
        files = [self._save_one(each, taken, each.name if len(shown) > 1 else "") for each in shown]
        if not files:
            return _NO_FRAME
        with self._lock:
            self._saved = tuple(files)
        return Message.of("picture-saved", file=str(files[0]))

    def _save_one(self, snapshot: Snapshot, taken: datetime, name: str) -> Path:
        import cv2

        frame = snapshot.frame
        assert frame is not None
        is_encoded, data = cv2.imencode(
            ".jpg", annotated(frame, snapshot.analysis), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY]
        )
        if not is_encoded:  # a picture of more than 65,500 pixels
            raise RollcallError("The picture is too large to be saved as a JPEG file. Choose another source.")
        file = _new_file(self.pictures, taken, ".jpg", name)
        try:
            file.write_bytes(data.tobytes())
        except OSError as error:
            with suppress(OSError):
                file.unlink(missing_ok=True)
            raise RollcallError(
                "{file} cannot be written: {error}. Free some space.", file=file, error=error.strerror
            ) from error
        return file

    def _start(self, feeds: Sequence[int]) -> None:
        try:
            file = _new_file(self.videos, self._now(), ".mp4")
            named = {each.feed: each.name for each in self._session.snapshots() if each.feed in feeds}
            files = OutputFiles(record=file, names=named if len(named) > 1 else {})
            self._videos = tuple(filter(None, map(files.video_of, feeds)))
            output = LiveOutput(self._session, AnalysisBuffer(), files, report=self._ended_early, feeds=feeds)
            with self._lock:
                self._output, self._failure = output, None
                self._started = self._clock()
                stays = self._view.state is RecordingState.STARTING  # it may have been stopped already
                self._show(file=file, state=RecordingState.RECORDING if stays else self._view.state)
            output.start()
        except BaseException:
            self._show(state=RecordingState.IDLE, file=None)
            raise

    def _ended_early(self, problem: str) -> None:
        """On the recording's own thread: the disk is full, or the folder is gone."""
        self._failure = RollcallError(problem)
        self._show(state=RecordingState.FINISHING, status=self._failure)
        self._submit("stop", lambda _context: self._finish(_STOP_SECONDS), lane=_RECORDING)

    def _finish(self, timeout: float) -> None:
        """Ends the recording, and shows at once that it has ended and what came of it."""
        with self._finishing:
            output, file = self._output, self._view.file
            if output is None or file is None:
                return
            if not output.stop(timeout):
                raise RollcallError(
                    "The recording {file} is not complete: the disk is too slow. Use another one.", file=file
                )
            self._output = None
            outcome: Outcome = None
            try:
                if file.exists() and not file.stat().st_size:
                    file.unlink()  # no picture came, or each source has a file of its own
                videos = [each for each in self._videos if each.exists()]
                saved = Message.of("recording-saved", file=str(videos[0])) if videos else Message.of("recording-empty")
                outcome = self._failure or saved  # it may have failed just as it was to be stopped
            finally:
                self._show(state=RecordingState.IDLE, file=None, status=outcome)


def _new_file(folder: Path, taken: datetime, suffix: str, source: str = "") -> Path:
    """An empty file with a name of its own in ``folder``; ``source`` is a part of that. Raises RollcallError."""
    name = f"Rollcall {taken:%Y-%m-%d %H.%M.%S}"
    name = video_named(Path(name + suffix), source).stem if source else name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            file = folder / (f"{name}{suffix}" if number == 1 else f"{name} ({number}){suffix}")
            try:
                file.open("xb").close()
            except FileExistsError:
                number += 1
            else:
                return file
    except OSError as error:
        raise RollcallError(
            "The folder {folder} cannot be written to: {error}. Make it, free some space, or change its permissions.",
            folder=folder,
            error=error.strerror,
        ) from error
