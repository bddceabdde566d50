"""The values of a live session's snapshots and notices, and the interface of sources."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol, runtime_checkable

from realtime.sources.view import SourceView
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress
from recognition.types import Analysis, EffectiveSetting, Frame, Image
from storage.gallery.people import Person, Picture


class Source(Protocol):
    """A source of frames, used by the capture thread alone, but for ``close``.

    ``open`` and ``read`` may block; both return soon after ``close``. ``read`` returns the next picture, or None at the
    end of a finite source. Both raise SourceError if the source is gone.
    """

    @property
    def label(self) -> str:
        """For display: "camera 0", "party.mp4", "rtsp://door.local/1"; never with a password."""
        ...

    @property
    def is_live(self) -> bool:
        """A live source is reopened when it is gone; a finite one ends."""
        ...

    @property
    def frames_per_second(self) -> float | None:
        """The source's own rate if it has one; known once it is open."""
        ...

    @property
    def position(self) -> float | None:
        """Seconds from the first picture to the one read last; None where the source's pictures have no times."""
        ...

    @property
    def is_cut_short(self) -> bool:
        """Whether the source ends before it should, as a file that was not copied to its end; known at the end."""
        ...

    def open(self) -> None: ...
    def read(self) -> Image | None: ...
    def close(self) -> None: ...


@runtime_checkable
class Seekable(Protocol):
    """A finite source that can be played from any place. Used by the capture thread alone."""

    @property
    def duration(self) -> float | None:
        """Seconds, known once it is open; None where it cannot be sought in all the same."""
        ...

    def seek(self, time: float) -> None:
        """The next picture is the first one at ``time`` (s) or later. Raises SourceError if the source is gone."""
        ...


DEMO = "demo"
"""The source that needs no camera and no file."""


def is_demo(source: str) -> bool:
    """Whether the specification of a source is that of the demo."""
    return source.strip().casefold() == DEMO


_FALLBACK_RATE = 30.0


def media_time(source: Source, index: int) -> float:
    """The time of the picture read last, which is picture ``index``, in seconds from the first: its own, or by rate."""
    at = source.position
    return index / (source.frames_per_second or _FALLBACK_RATE) if at is None else at


class SessionState(StrEnum):
    IDLE = "idle"
    OPENING = "opening"
    RUNNING = "running"
    PAUSED = "paused"
    RECONNECTING = "reconnecting"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Figures:
    """Measurements of the last two seconds, None before the first. Times in ms."""

    frames_per_second: float | None = None
    analysed_per_second: float | None = None
    picture_age_ms: float | None = None
    detect_ms: float | None = None
    embed_ms: float | None = None
    frames_dropped: int = 0
    looks_dropped: int = 0


@dataclass(frozen=True, slots=True)
class Activity:
    """Work in the background.

    seconds_left: None while it cannot be estimated.
    """

    progress: Progress
    seconds_left: float | None = None


class NoticeKind(StrEnum):
    INFO = "info"
    WARNING = "warning"
    PROBLEM = "problem"


class LiveCode(StrEnum):
    """What a live session reports, as its status or as a notice. ``services.messages.live`` has the texts."""

    ERROR = "error"  # text
    SOURCE_NOT_OPENED = "source-not-opened"  # source, seconds
    SOURCE_SILENT = "source-silent"  # source, seconds
    SOURCE_BLACK = "source-black"  # source
    SOURCE_ENDED_BLACK = "source-ended-black"  # source
    SOURCE_ENDED_CUT = "source-ended-cut"  # source
    SOURCE_ENDED = "source-ended"  # source
    SOURCE_FAILED = "source-failed"  # source
    THREAD_FAILED = "thread-failed"  # thread, error
    NO_CAMERA = "no-camera"
    PREPARING_DETECTOR = "preparing-detector"  # name
    PREPARING_EMBEDDER = "preparing-embedder"  # name
    NO_DETECTOR = "no-detector"
    NO_EMBEDDER = "no-embedder"
    WEIGHTS_MISSING = "weights-missing"  # name, instead
    EMBEDDER_REPLACED = "embedder-replaced"  # text, instead
    WEIGHTS_READY = "weights-ready"  # name
    LIVENESS_MISSING = "liveness-missing"  # text
    LIVENESS_MISSING_HELD = "liveness-missing-held"  # text
    WEIGHTS_NOT_DOWNLOADED = "weights-not-downloaded"  # name, error
    MODEL_UNUSABLE = "model-unusable"  # name, error
    GALLERY_UNREADABLE = "gallery-unreadable"
    CHANGE_FAILED = "change-failed"
    PICTURES_NOT_ADDED = "pictures-not-added"  # count, person, problems
    CLOCK_JUMPED = "clock-jumped"  # before, now, until
    IMPORT_CUT_OFF = "import-cut-off"  # folder, done, pictures
    JOURNAL_FAILED = "journal-failed"
    INDEX_REPAIRED = "index-repaired"  # why, lost, copy
    JOURNAL_REPAIRED = "journal-repaired"  # why, kept, lost, copy
    WEBHOOK_FAILING = "webhook-failing"  # url, problem
    WEBHOOK_RESUMED = "webhook-resumed"  # url, dropped
    RECOGNIZER_UNUSABLE = "recognizer-unusable"  # text
    RECOGNIZER_OTHER_EMBEDDER = "recognizer-other-embedder"  # name, embedder
    RECOGNIZER_OTHER_VERSION = "recognizer-other-version"  # name, embedder
    RECOGNIZER_STALE = "recognizer-stale"  # name, added, removed


def error_message(error: Exception, code: LiveCode, **parameters: str | int) -> Message:
    """The text of one of our own errors; for any other ``code`` with the error's type as ``error``."""
    if isinstance(error, RollcallError):
        return Message.of(LiveCode.ERROR, text=error.text)
    return Message.of(code, error=type(error).__name__, **parameters)


@dataclass(frozen=True, slots=True)
class Notice:
    """A message for the user.

    message: a ``LiveCode`` with its parameters.
    action: command of the button: ``fetch-model``, ``switch-embedder``, ``choose-source``,
        ``import``, or None.
    argument: of ``action``: the name of the embedder, or the folder.
    """

    kind: NoticeKind
    message: Message
    action: str | None = None
    argument: str | None = None


@dataclass(frozen=True, slots=True)
class GalleryView:
    """The registered people. ``version`` rises with every change."""

    version: int = 0
    folder: Path | None = None
    people: tuple[Person, ...] = ()
    refused: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """When a person was last on the picture.

    last_seen: seconds since the epoch.
    present: whether a track of the current or paused picture has the name.
    """

    last_seen: float
    present: bool


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is here now by the rules of the sightings: a visit that began and did not end yet.

    visit: number, unique in this run.
    person: None for a stranger.
    since: seconds since the epoch.
    tracks: numbers of their faces that are followed now.
    stranger: id in the journal; None for a person, and where strangers are not recorded.
    places: where they are followed now, or were last.
    """

    visit: int
    person: str | None
    since: float
    tracks: tuple[int, ...] = ()
    stranger: int | None = None
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FeedView:
    """What is needed to paint one feed of a session.

    label: of the source, empty before it was opened once. name: what it is called. place: where sightings there are.
    is_current: whether the picture shows who is present: it is new, or was paused.
    retry_in: seconds until the next attempt to reconnect, 0 during the attempt; None in every other state.
    """

    number: int
    source: str
    label: str
    name: str
    place: str
    state: SessionState
    status: Message | None
    frame: Frame | None
    analysis: Analysis | None
    is_current: bool
    retry_in: float | None
    frames_per_second: float | None

    @property
    def never_opened(self) -> bool:
        """Whether the source cannot be opened, and so far never could, also where it is tried again."""
        return self.frame is None and self.state in (SessionState.FAILED, SessionState.RECONNECTING)


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Everything needed to paint once.

    time: monotonic time of the snapshot.
    analysis: decided at ``threshold``.
    others: what is on the newest pictures of the other sources of the session, decided as theirs are.
    present: who is here now, also of a source that is not recorded; everybody of the source before is gone a moment
        after it was changed.
    retry_in: seconds until the next attempt to reconnect, 0 during the attempt; None in every other state.
    webhook_host: host that arrivals and departures are sent to, or empty.
    position, duration: of a source that can be sought in, in seconds; None for others.
    loop: whether such a source begins again at its end.
    feed: the number of the source among those of the session. name: what it is called. feeds: how many there are.
    """

    state: SessionState
    time: float
    frame: Frame | None = None
    analysis: Analysis | None = None
    others: tuple[Analysis, ...] = ()
    threshold: float = 0.5
    status: Message | None = None
    source: str = ""
    source_label: str = ""
    source_view: SourceView = field(default_factory=SourceView)
    source_is_camera: bool = False
    detector: str = ""
    embedder: str = ""
    figures: Figures = Figures()
    effective: tuple[EffectiveSetting, ...] = ()
    activities: tuple[Activity, ...] = ()
    notices: tuple[Notice, ...] = ()
    gallery: GalleryView = GalleryView()
    seen: tuple[tuple[str, Seen], ...] = ()
    present: tuple[Present, ...] = ()
    retry_in: float | None = None
    webhook_host: str = ""
    position: float | None = None
    duration: float | None = None
    loop: bool = False
    feed: int = 0
    name: str = ""
    feeds: int = 1

    @property
    def never_opened(self) -> bool:
        """Whether the source cannot be opened, and so far never could, also where it is tried again."""
        return self.frame is None and self.state in (SessionState.FAILED, SessionState.RECONNECTING)


Newest = tuple[Frame | None, Analysis | None]
"""A frame and what was found last."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A detector, embedder or source to pick. ``problem`` says why it cannot be had now, or None."""

    name: str
    label: str
    problem: str | None = None


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
