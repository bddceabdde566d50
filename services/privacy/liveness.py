"""Measures the liveness check on the user's own recordings.

    DIR/bona_fide/...          live people: pictures and videos, in folders or not
    DIR/attack/SPECIES/...     attacks, a folder for each species: print, phone, mask, ...

Each file is one presentation. Of a video the largest face is followed and judged as in a live session; a picture is
judged by its one look.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from pathlib import Path

from learning.liveness.attack_rates import LivenessReport, Presentation
from realtime.interfaces import media_time
from realtime.sources.files import VideoFile
from recognition.errors import RollcallError, UsageError
from recognition.interfaces import Detector, LivenessModel
from recognition.liveness.crops import liveness_crops
from recognition.liveness.judging import INTERVAL, LOOKS_KEPT, MIN_LOOKS
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Box, Detection, Image
from storage.files.picture_files import is_picture_file
from storage.files.pictures import read_picture

BONA_FIDE, ATTACK = "bona_fide", "attack"

_SAME_FACE = 0.1  # intersection over union with the box before


def measure(
    folder: Path, detector: Detector, model: LivenessModel, threshold: float, progress: ProgressSink = ignore_progress
) -> LivenessReport:
    """Raises UsageError where ``folder`` is not laid out so."""
    recordings = _recordings(folder)
    presentations, unreadable = [], []
    for number, (file, is_attack, group) in enumerate(recordings):
        progress(Progress(Stage.JUDGING_RECORDINGS, number, len(recordings), Unit.FILES))
        name = file.relative_to(folder).as_posix()
        try:
            scores = list(_scores(file, detector, model))
        except RollcallError as error:
            unreadable.append((name, str(error)))
            continue
        enough = 1 if is_picture_file(file) else MIN_LOOKS
        decisions = [
            statistics.median(scores[max(0, count - LOOKS_KEPT) : count]) for count in range(enough, len(scores) + 1)
        ]
        last, highest = (decisions[-1], max(decisions)) if decisions else (None, None)
        presentations.append(Presentation(name, is_attack, group, last, highest))
    return LivenessReport(threshold, tuple(presentations), tuple(unreadable))


def _recordings(folder: Path) -> list[tuple[Path, bool, str]]:
    """(file, whether it is an attack, species or folder)."""
    found = []
    for top, is_attack in ((BONA_FIDE, False), (ATTACK, True)):
        for file in sorted((folder / top).rglob("*")):
            if not file.is_file() or file.name.startswith("."):
                continue
            parts = file.relative_to(folder / top).parts
            if is_attack and len(parts) == 1:
                raise UsageError(
                    "{file} belongs to no species of attack: put it into a folder such as {example}.",
                    file=file,
                    example=folder / top / "print",
                )
            found.append((file, is_attack, parts[0] if len(parts) > 1 else top))
    if not found:
        raise UsageError(
            "There are no recordings in {folder}: put pictures and videos of live people into {bona_fide}, and of "
            "each species of attack into a folder of its own in {attack}.",
            folder=folder,
            bona_fide=folder / BONA_FIDE,
            attack=folder / ATTACK,
        )
    return found


def _scores(file: Path, detector: Detector, model: LivenessModel) -> Iterator[float]:
    """Of each look at the face, in order."""
    before: Box | None = None
    for image in _looked_at(file):
        face = _face(detector.detect(image), before)
        if face is not None:
            before = face.box
            yield from model.scores([liveness_crops(image, face.box)])


def _looked_at(file: Path) -> Iterator[Image]:
    """The picture; or of a video the first frames, and then one for each ``INTERVAL``."""
    if is_picture_file(file):
        yield read_picture(file)
        return
    video, due, count, index = VideoFile(file, pace="fast"), 0.0, 0, 0
    try:
        video.open()
        while (image := video.read()) is not None:
            at = media_time(video, index)
            index += 1
            if count < MIN_LOOKS or at >= due:
                count, due = count + 1, at + INTERVAL
                yield image
    finally:
        video.close()


def _face(found: list[Detection], before: Box | None) -> Detection | None:
    """The one that was followed so far, or else the largest."""
    if before is not None:
        nearest = max(found, key=lambda each: each.box.iou(before), default=None)
        if nearest is not None and nearest.box.iou(before) >= _SAME_FACE:
            return nearest
    return max(found, key=lambda each: each.box.area, default=None)
