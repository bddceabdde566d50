"""Evaluates naming on video clips, frame by frame against ground truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from learning.evaluation.provenance import Provenance
from learning.evaluation.video_truth import TrueFace, VideoTruth, frame_count, load_truth, video_frames
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Analysis, Frame, State, Track, Vectors

_REGION_STEP = 15
"""Frames from one to the next that ``faces_in`` uses of a truth that holds in every frame: neighbours are alike."""


@dataclass(frozen=True, slots=True)
class PersonScore:
    """Faces of one person, counted once per frame.

    wrong: faces under another name; of a stranger (``enrolled`` is false) under any name.
    missed: labelled boxes where no face was detected.
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
        """Detected faces."""
        return self.right + self.wrong + self.uncertain + self.pending + self.unknown


@dataclass(frozen=True, slots=True)
class SecondScore:
    """Faces in one second of a clip.

    right: under the right name, or a stranger without a name.
    unknown: detected but not named, in any state.
    """

    second: int
    right: int
    wrong: int
    unknown: int
    missed: int


@dataclass(frozen=True, slots=True)
class VideoReport:
    """Scores of one clip.

    flips: how often a named face lost or changed its name.
    face_minutes: minutes that faces were visible, summed over faces.
    named, small_named: faces with a name over all frames, whether the truth has them or not; those of them that are
        smaller than the rules for small faces say.
    """

    frames: int
    seconds: float
    people: tuple[PersonScore, ...]
    flips: int
    face_minutes: float
    named: int = 0
    small_named: int = 0
    timeline: tuple[SecondScore, ...] = ()

    @property
    def faces(self) -> int:
        """Detected faces of enrolled people."""
        return sum(each.faces for each in self.people if each.enrolled)

    @property
    def right_share(self) -> float | None:
        """Share 0..1 of these faces under the right name; None where there are none."""
        return sum(each.right for each in self.people if each.enrolled) / self.faces if self.faces else None

    @property
    def wrong(self) -> int:
        """Faces of enrolled people under another name."""
        return sum(each.wrong for each in self.people if each.enrolled)

    @property
    def missed(self) -> int:
        return sum(each.missed for each in self.people)

    @property
    def strangers_named(self) -> int:
        """Faces of people who are not enrolled, under any name."""
        return sum(each.wrong for each in self.people if not each.enrolled)

    @property
    def flips_a_minute(self) -> float:
        return self.flips / self.face_minutes if self.face_minutes else 0.0

    def to_dict(self) -> dict[str, Any]:
        computed = ("faces", "right_share", "wrong", "missed", "strangers_named", "flips_a_minute")
        return {
            **asdict(self),
            "people": [{**asdict(each), "faces": each.faces} for each in self.people],
            **{name: getattr(self, name) for name in computed},
        }


@dataclass(frozen=True, slots=True)
class VideoRun:
    """One detector with one embedder on one clip. ``seconds``: processing time on this machine."""

    clip: str
    clip_sha256: str
    detector: str
    embedder: str
    threshold: float
    enrolled: int
    seconds: float
    report: VideoReport

    @property
    def title(self) -> str:
        return f"{self.clip}, {self.detector}, {self.embedder.split('@')[0]}"

    @property
    def frames_a_second(self) -> float:
        return self.report.frames / self.seconds if self.seconds > 0 else 0.0


@dataclass(frozen=True, slots=True)
class VideoEvaluation:
    runs: tuple[VideoRun, ...]
    provenance: Provenance

    def to_json(self) -> dict[str, Any]:
        return {
            "runs": [{**asdict(each), "report": each.report.to_dict()} for each in self.runs],
            "provenance": asdict(self.provenance),
        }

    def warnings(self) -> tuple[Message, ...]:
        """Code ``few-people`` for each clip: a clip has many frames but few people."""
        reports = {each.clip: each.report for each in reversed(self.runs)}
        found = []
        for clip in dict.fromkeys(each.clip for each in self.runs):
            strangers = sum(not each.enrolled for each in reports[clip].people)
            people = len(reports[clip].people) - strangers
            found.append(Message.of("few-people", clip=clip, people=people, strangers=strangers))
        return tuple(found)


def score_video(
    frames: Iterable[Frame],
    analyse: Callable[[Frame], Analysis],
    truth: VideoTruth,
    enrolled: Iterable[str],
    *,
    settle: float = 1.0,
    small_face: float = 0.0,
    frame_count: int | None = None,
    progress: ProgressSink = ignore_progress,
) -> VideoReport:
    """Runs ``analyse`` over every frame and counts how the faces are named.

    analyse: ``recognition.tracking.follower.analyse`` with a gallery.
    enrolled: that gallery's people; names are compared by ``plain_name``.
    settle: seconds after which regions count; hand-checked boxes, and the faces of a clip of strangers, always do.
    small_face: px of the shorter side of a box, below which a face is small.
    """
    known = {plain_name(person) for person in enrolled}
    counts: dict[str, Counter[str]] = {}
    by_second: dict[int, Counter[str]] = {}
    flips = _Flips()
    first = last = None
    number = named = small = 0
    for number, frame in enumerate(frames, start=1):
        analysis = analyse(frame)
        first = frame.captured_at if first is None else first
        last = frame.captured_at
        faces = truth.at(frame.index)
        boxes = [track.box for track in analysis.tracks if track.state is State.KNOWN]
        named += len(boxes)
        small += sum(min(each.width, each.height) < small_face for each in boxes)
        flips.update(analysis.tracks, faces, frame.captured_at)
        for face in faces:
            if face.whole_region and face.is_one_person and frame.captured_at - first < settle:
                continue
            tracks = face.tracks(analysis.tracks)
            outcomes = [_outcome(track, face.person, known) for track in tracks]
            if not tracks and not face.whole_region:
                outcomes = ["missed"]
            counts.setdefault(face.person, Counter()).update(outcomes)
            unnamed = "unknown" if plain_name(face.person) in known else "right"
            second = by_second.setdefault(int(frame.captured_at - first), Counter())
            second.update(each if each in ("right", "wrong", "missed") else unnamed for each in outcomes)
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
    return VideoReport(number, seconds, people, flips.count, flips.seconds / 60, named, small, timeline)


def _outcome(track: Track, person: str, enrolled: set[str]) -> str:
    if track.state is State.KNOWN and track.person is not None:
        return "right" if plain_name(track.person) == plain_name(person) and plain_name(person) in enrolled else "wrong"
    return track.state.value


def plain_name(name: str) -> str:
    """Lower case, with words separated by single spaces instead of underscores."""
    return " ".join(name.replace("_", " ").casefold().split())


class _Flips:
    """Counts names that were lost or changed, and sums the seconds that faces were visible.

    Faces are identified by their region where the truth has regions, else by their track.
    """

    def __init__(self) -> None:
        self.count = 0
        self.seconds = 0.0
        self._last: dict[str | int, tuple[str | None, float]] = {}

    def update(self, tracks: tuple[Track, ...], faces: tuple[TrueFace, ...], time: float) -> None:
        regions = {
            track.id: each.person
            for each in faces
            if each.whole_region and each.is_one_person
            for track in each.tracks(tracks)
        }
        for track in tracks:
            face = regions.get(track.id, track.id)
            name, since = self._last.get(face, (None, time))
            self.seconds += time - since
            if name is not None and track.person != name:
                self.count += 1
            self._last[face] = (track.person, time)


def faces_in(
    video: Path,
    truth: Path,
    detector: Detector,
    embedders: Mapping[str, Embedder],
    names: Sequence[str],
    progress: ProgressSink = ignore_progress,
) -> tuple[list[str], dict[str, Vectors]]:
    """Embeds the labelled faces of a clip: (F,) who each is, by the matching one of ``names``, and (F, D) per embedder.

    A face that is not detected has a row of NaN. Raises RollcallError where a file cannot be read.
    """
    known = load_truth(truth)
    gallery_names = {plain_name(name): name for name in names}
    people: list[str] = []
    rows: dict[str, list[Vectors]] = {key: [] for key in embedders}
    frames = frame_count(video)
    for frame in video_frames(video):
        listed = [each for each in known.at(frame.index) if not each.whole_region or frame.index % _REGION_STEP == 0]
        if not listed:
            continue
        progress(Progress(Stage.ANALYSING, frame.index, frames, Unit.FRAMES, video.name))
        detections = detector.detect(frame.image)
        for each in listed:
            face = each.detection(detections)
            people.append(gallery_names.get(plain_name(each.person), each.person))
            for key, embedder in embedders.items():
                missing = np.full(embedder.dimension, np.nan, np.float32)
                crop = None if face is None else crop_face(frame.image, face, embedder.crop_spec)
                rows[key].append(missing if crop is None else embedder.embed([crop])[0])
    return people, {
        key: np.array(rows[key], np.float32).reshape(len(people), embedder.dimension)
        for key, embedder in embedders.items()
    }
