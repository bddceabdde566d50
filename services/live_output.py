"""The files that a live session writes while it runs, with and without a window: events and an annotated video."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, MutableSequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from realtime.interfaces import Snapshot
from realtime.worker import Worker
from recognition.errors import RollcallError
from recognition.message import Text
from recognition.types import Analysis, Frame, Image

if TYPE_CHECKING:
    from realtime.output.recording import EventsWriter, FormerFile, VideoRecorder
    from realtime.session import LiveSession

_IN_FILE_NAMES = re.compile(r"[^/\\\s:*?<>|.\"]+")
_FALLBACK_RATE = 30.0
_POLL_INTERVAL = 0.2  # seconds between two snapshots without an analysis
_MAX_ANALYSES = 256  # about ten seconds
_MAX_HELD = 3000  # five minutes of the ten analyses a second that there are before faces can be named


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputFiles:
    """The files of one run, or None.

    events: JSON Lines, one for each analysed frame.
    record: annotated video; of several sources, each has a file with its name, see ``video_of``.
    header: makes the first line of the events; called once, when they begin.
    names: of each feed, where there are several; empty where there is one.
    overwrite: a former file of the same name is not kept under another.
    """

    events: Path | None = None
    record: Path | None = None
    header: Callable[[], Mapping[str, Any]] = dict
    names: Mapping[int, str] = field(default_factory=dict)
    overwrite: bool = False

    def video_of(self, feed: int) -> Path | None:
        """``F.mp4`` is ``F-NAME.mp4`` where there are several sources."""
        name = self.names.get(feed)
        return self.record if self.record is None or name is None else video_named(self.record, name)


def video_named(file: Path, name: str) -> Path:
    """What no file may be called is left out of the name."""
    return file.with_stem(f"{file.stem}-{'-'.join(_IN_FILE_NAMES.findall(name))}")


class OutputWriters:
    """The writers of one run. A file that can no longer be written is reported and skipped from then on.

    Each file is begun with the first that there is to write: until then, a former one is as it was.
    """

    def __init__(self, files: OutputFiles, report: Callable[[str], None]) -> None:
        self._files = files
        self._report = report
        self._ended: list[Path] = []
        self._events: EventsWriter | None = None
        self._videos: dict[Path, VideoRecorder] = {}

    @property
    def wants_pictures(self) -> bool:
        return any(self._is_wanted(self._files.video_of(each)) for each in self._files.names or (0,))

    def event(self, analysis: Analysis) -> None:
        if self._files.events is not None and self._is_wanted(self._files.events):
            with self._ending_early(self._files.events):
                self._opened_events(self._files.events).write(analysis, self._files.names.get(analysis.feed))

    def picture(self, frame: Frame, analysis: Analysis | None, rate: float, feed: int = 0) -> None:
        """Writes a frame with its faces moved to their position at its time. ``rate``: frames per second."""
        file = self._files.video_of(feed)
        if file is None or not self._is_wanted(file):
            return
        from realtime.output.recording import VideoRecorder

        rows = _rows(frame, analysis)
        with self._ending_early(file):
            if file not in self._videos:
                height, width = frame.image.shape[:2]
                self._videos[file] = VideoRecorder(file, (width, height), rate, overwrite=self._files.overwrite)
                self._report_kept(file, self._videos[file].former)
            self._videos[file].write(frame.image, rows, frame.captured_at)

    def close(self) -> None:
        """Finishes the files. Events without a frame have their header all the same, unless there is a former file."""
        from realtime.output.recording import has_content

        events = self._files.events
        if events is not None and self._is_wanted(events) and self._events is None:
            if has_content(events):
                self._report(Text("No picture was analysed: {file} is left as it was.", file=events))
            else:
                with self._ending_early(events):
                    self._opened_events(events)
        for writer in (self._events, *self._videos.values()):
            if writer is not None:
                writer.close()

    def check_complete(self) -> None:
        """Raises RollcallError if a file is incomplete."""
        if self._ended:
            begun = [str(each) for each in self._ended if self._is_begun(each)]
            if begun:
                raise RollcallError("Not everything could be written: {names} ended early.", names=" and ".join(begun))
            names = " and ".join(map(str, self._ended))
            raise RollcallError("Nothing could be written to {names}.", names=names)

    def _is_begun(self, file: Path) -> bool:
        if file == self._files.events:
            return self._events is not None
        return file in self._videos and self._videos[file].is_begun

    def _is_wanted(self, file: Path | None) -> bool:
        return file is not None and file not in self._ended

    def _opened_events(self, file: Path) -> EventsWriter:
        from realtime.output.recording import EventsWriter

        if self._events is None:
            self._events = EventsWriter(file, self._files.header(), overwrite=self._files.overwrite)
            self._report_kept(file, self._events.former)
        return self._events

    def _report_kept(self, file: Path, former: FormerFile) -> None:
        if former.kept is not None:
            self._report(Text("There was a {file} already: it is now {former}.", file=file, former=former.kept.name))

    @contextmanager
    def _ending_early(self, file: Path) -> Iterator[None]:
        try:
            yield
        except RollcallError as error:
            self._ended.append(file)
            self._report(Text("{error} Rollcall goes on without it.", error=error.text))


class AnalysisBuffer:
    """A session's listener that keeps analyses for another thread; the oldest are dropped if there are too many.

    A frame is reported again when its names are ready: the newest analysis of each frame is kept. Thread-safe.
    """

    def __init__(self) -> None:
        self._analyses: deque[Analysis] = deque(maxlen=_MAX_ANALYSES)
        self._changed = threading.Condition()
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Number of analyses that were not taken in time."""
        with self._changed:
            return self._dropped

    def __call__(self, analysis: Analysis) -> None:
        with self._changed:
            _drop_former(self._analyses, analysis)
            self._dropped += len(self._analyses) == self._analyses.maxlen
            self._analyses.append(analysis)
            self._changed.notify()

    def take(self, timeout: float) -> tuple[Analysis, ...]:
        """All analyses; waits up to ``timeout`` seconds for one."""
        with self._changed:
            self._changed.wait_for(lambda: self._analyses, timeout)
            analyses = tuple(self._analyses)
            self._analyses.clear()
            return analyses


class LiveOutput:
    """Writes the files of ``session``, which has ``analyses`` as its listener.

    Without a window the command's thread calls ``step`` and ``finish``; beside a window ``start`` and ``stop`` do it on
    a thread of its own, so that a slow disk slows neither the window nor the recognition.

    report: receives a sentence when a file can no longer be written.
    on_analysis: receives each frame's last analysis.
    is_ready: whether the header can be made; analyses wait for it, but not without end.
    feeds: those that are recorded; None for every one.
    """

    def __init__(
        self,
        session: LiveSession,
        analyses: AnalysisBuffer,
        files: OutputFiles,
        *,
        report: Callable[[str], None],
        on_analysis: Callable[[Analysis], object] = lambda _analysis: None,
        is_ready: Callable[[], bool] = lambda: True,
        feeds: Collection[int] | None = None,
    ) -> None:
        self._session = session
        self._feeds = feeds
        self._analyses = analyses
        self._writers = OutputWriters(files, report)
        self._has_events = files.events is not None
        self._on_analysis = on_analysis
        self._is_ready = is_ready
        self._held: list[Analysis] = []  # the names of the last one of each feed may still come
        self._recorded: dict[int, Frame] = {}
        self._worker = Worker("output", self.step, lambda: None)  # a step ends soon by itself
        self._is_started = self._is_finished = False

    def step(self) -> tuple[tuple[Snapshot, ...], bool]:
        """Writes what came since the last step, waiting a little for it.

        Returns the snapshots that were recorded, and whether an analysis came.
        """
        analyses = self._analyses.take(1 / _FALLBACK_RATE if self._writers.wants_pictures else _POLL_INTERVAL)
        self._hold(analyses)
        if self._is_ready() or len(self._held) > _MAX_HELD:
            self._write_held(but_last=True)
        snapshots = self._session.snapshots()
        for each in snapshots:
            if self._feeds is not None and each.feed not in self._feeds:
                continue
            frame = each.frame
            if frame is not None and frame is not self._recorded.get(each.feed):
                self._recorded[each.feed] = frame
                rate = each.figures.frames_per_second or _FALLBACK_RATE
                self._writers.picture(frame, each.analysis, rate, each.feed)
        return snapshots, bool(analyses)

    def finish(self) -> None:
        """Writes what is left and finishes the files."""
        self._is_finished = True
        try:
            self._write_held(but_last=False)
        finally:
            self._writers.close()

    def start(self) -> None:
        """Starts the thread."""
        self._is_started = True
        self._worker.start()

    def stop(self, timeout: float) -> bool:
        """Ends the thread and finishes the files, once the session has stopped; idempotent.

        Returns False if the thread still runs after ``timeout`` seconds: then the files are incomplete.
        """
        self._worker.stop_soon()
        if not self._worker.join(timeout):
            return False
        if self._is_started and not self._is_finished:
            self._hold(self._analyses.take(0.0))
            self.finish()
        return True

    def check_complete(self) -> None:
        """Raises RollcallError if a file is incomplete."""
        self._writers.check_complete()
        if self._worker.fault is not None or not self._is_finished:
            raise RollcallError("Not everything could be written: the log has the details.")
        if self._has_events and self._analyses.dropped:
            raise RollcallError(
                "The events lack {frames} frames, as the disk was too slow: write them to another one.",
                frames=self._analyses.dropped,
            )

    def _hold(self, analyses: Iterable[Analysis]) -> None:
        for analysis in analyses:
            _drop_former(self._held, analysis)
            self._held.append(analysis)

    def _write_held(self, *, but_last: bool) -> None:
        last = {each.feed: each for each in self._held} if but_last else {}
        for analysis in self._held:
            if analysis is not last.get(analysis.feed):
                self._writers.event(analysis)
                self._on_analysis(analysis)
        self._held = list(last.values())


def _drop_former(analyses: MutableSequence[Analysis], analysis: Analysis) -> None:
    """Drops the last one of the same source where it is of the same frame: their numbers begin again with every
    source, their times do not."""
    for place in reversed(range(len(analyses))):
        former = analyses[place]
        if former.feed == analysis.feed:
            if (former.frame_index, former.frame_time) == (analysis.frame_index, analysis.frame_time):
                del analyses[place]
            return


def annotated(frame: Frame, analysis: Analysis | None) -> Image:
    """The picture with the faces marked as in a recording, (H, W, 3) uint8 BGR."""
    from realtime.output.drawing import draw_faces

    return draw_faces(frame.image, _rows(frame, analysis))


def _rows(frame: Frame, analysis: Analysis | None) -> list[dict[str, Any]]:
    """The faces, moved to their position at the time of the frame."""
    from realtime.output.drawing import face_rows

    if analysis is None:
        return []
    now = frame.captured_at
    return face_rows(replace(analysis, tracks=tuple(replace(each, box=each.box_at(now)) for each in analysis.tracks)))
