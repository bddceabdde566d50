"""How well a clip's faces are named, scored frame by frame against a truth file."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from learning.evaluation.video_truth import TrueFace, VideoTruth
from recognition.errors import SourceError
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Analysis, Frame, State, Track


@dataclass(frozen=True, slots=True)
class PersonScore:
    """Faces of one person, counted once a frame. ``missed``: labelled boxes where no face was found.

    For a stranger (``enrolled`` false) ``wrong`` counts the faces that were given any name.
    """

    person: str
    enrolled: bool
    right: int = 0
    wrong: int = 0
    uncertain: int = 0
    pending: int = 0
    unknown: int = 0
    missed: int = 0

    @property
    def faces(self) -> int:
        """Faces that were found."""
        return self.right + self.wrong + self.uncertain + self.pending + self.unknown


@dataclass(frozen=True, slots=True)
class SecondScore:
    """The faces of one second of a clip, ``second`` counted from its start. ``unknown``: found and not named, whatever
    the state. A stranger under a name is ``wrong``, one without a name ``right``."""

    second: int
    right: int
    wrong: int
    unknown: int
    missed: int


@dataclass(frozen=True, slots=True)
class VideoReport:
    """``flips``: how often a face that had a name lost or changed it, over ``face_minutes`` of faces on the screen.
    ``timeline``: the seconds in which there was a labelled face."""

    frames: int
    seconds: float
    people: tuple[PersonScore, ...]
    flips: int
    face_minutes: float
    timeline: tuple[SecondScore, ...] = ()

    @property
    def faces(self) -> int:
        """Faces of enrolled people that were found."""
        return sum(each.faces for each in self.people if each.enrolled)

    @property
    def right_share(self) -> float | None:
        """The part 0..1 of the enrolled people's faces that carry the right name; None where there were none."""
        return sum(each.right for each in self.people if each.enrolled) / self.faces if self.faces else None

    @property
    def wrong(self) -> int:
        """Faces of enrolled people under another's name."""
        return sum(each.wrong for each in self.people if each.enrolled)

    @property
    def missed(self) -> int:
        return sum(each.missed for each in self.people)

    @property
    def strangers_named(self) -> int:
        """Faces of people who are not enrolled, under anybody's name."""
        return sum(each.wrong for each in self.people if not each.enrolled)

    @property
    def flips_a_minute(self) -> float:
        return self.flips / self.face_minutes if self.face_minutes else 0.0

    def to_dict(self) -> dict[str, Any]:
        return {
            **asdict(self),
            "people": [{**asdict(each), "faces": each.faces} for each in self.people],
            "faces": self.faces,
            "right_share": self.right_share,
            "wrong": self.wrong,
            "missed": self.missed,
            "strangers_named": self.strangers_named,
            "flips_a_minute": self.flips_a_minute,
        }


def score_video(
    frames: Iterable[Frame],
    analyse: Callable[[Frame], Analysis],
    truth: VideoTruth,
    enrolled: Iterable[str],
    *,
    settle: float = 1.0,
    frame_count: int | None = None,
    progress: ProgressSink = ignore_progress,
) -> VideoReport:
    """Runs ``analyse`` over every frame and counts what the faces are called.

    Regions count after the first ``settle`` seconds, hand-checked boxes always.
    ``analyse`` is ``recognition.tracking.follower.analyse`` with a gallery; ``enrolled`` are that gallery's people.
    Names are compared without regard to case and to whether words are parted by spaces or underscores.
    """
    known = {plain_name(person) for person in enrolled}
    counts: dict[str, Counter[str]] = {}
    by_second: dict[int, Counter[str]] = {}
    flips = _Flips()
    first = last = None
    number = 0
    for number, frame in enumerate(frames, start=1):
        analysis = analyse(frame)
        first = frame.captured_at if first is None else first
        last = frame.captured_at
        faces = truth.at(frame.index)
        flips.see(analysis.tracks, faces, frame.captured_at)
        for face in faces:
            if face.whole_region and frame.captured_at - first < settle:
                continue
            tracks = face.tracks(analysis.tracks)
            outcomes = [_outcome(track, face.person, known) for track in tracks]
            if not tracks and not face.whole_region:
                outcomes = ["missed"]
            counts.setdefault(face.person, Counter()).update(outcomes)
            stranger = plain_name(face.person) not in known
            second = by_second.setdefault(int(frame.captured_at - first), Counter())
            second.update(_seen_as(outcome, stranger) for outcome in outcomes)
        if number % 10 == 0:
            progress(Progress(Stage.EVALUATING, number, frame_count, Unit.FRAMES))
    people = tuple(
        PersonScore(person, plain_name(person) in known, **count) for person, count in sorted(counts.items())
    )
    seconds = 0.0 if first is None or last is None else last - first
    timeline = tuple(
        SecondScore(second, count["right"], count["wrong"], count["unknown"], count["missed"])
        for second, count in sorted(by_second.items())
    )
    return VideoReport(number, seconds, people, flips.count, flips.seconds / 60, timeline)


def _outcome(track: Track, person: str, enrolled: set[str]) -> str:
    if track.state is State.KNOWN and track.person is not None:
        return "right" if plain_name(track.person) == plain_name(person) and plain_name(person) in enrolled else "wrong"
    return track.state.value


def _seen_as(outcome: str, stranger: bool) -> str:
    if outcome in ("right", "wrong", "missed"):
        return outcome
    return "right" if stranger else "unknown"


def plain_name(name: str) -> str:
    """Without regard to case, and to whether words are parted by spaces or underscores."""
    return " ".join(name.replace("_", " ").casefold().split())


class _Flips:
    """Counts names lost or changed, and sums the time that faces were on the screen.

    A face is told from the others by its region where the truth has regions, else by its track.
    """

    def __init__(self) -> None:
        self.count = 0
        self.seconds = 0.0
        self._last: dict[str | int, tuple[str | None, float]] = {}

    def see(self, tracks: tuple[Track, ...], faces: tuple[TrueFace, ...], time: float) -> None:
        regions = {track.id: face.person for face in faces if face.whole_region for track in face.tracks(tracks)}
        for track in tracks:
            whose = regions.get(track.id, track.id)
            name, since = self._last.get(whose, (None, time))
            self.seconds += time - since
            if name is not None and track.person != name:
                self.count += 1
            self._last[whose] = (track.person, time)


def video_frames(path: Path) -> Iterator[Frame]:
    """Every frame of a video file, at the times its frame rate gives. Raises SourceError where it does not open."""
    capture = _opened(path)
    try:
        rate = capture.get(cv2.CAP_PROP_FPS) or 25.0
        for index in itertools.count():
            delivered, image = capture.read()
            if not delivered:
                return
            yield Frame(np.asarray(image, dtype=np.uint8), index, index / rate)
    finally:
        capture.release()


def frame_count(path: Path) -> int | None:
    """What the file says; None where it does not. Raises SourceError where it does not open."""
    capture = _opened(path)
    try:
        return max(int(capture.get(cv2.CAP_PROP_FRAME_COUNT)), 0) or None
    finally:
        capture.release()


def _opened(path: Path) -> Any:
    capture = cv2.VideoCapture(str(path))
    if not capture.isOpened():
        raise SourceError(f"The video {path} does not open; check that it is there and that it is a video file.")
    return capture
