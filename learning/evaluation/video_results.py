"""What an evaluation on clips gives, frozen, and as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from learning.evaluation.video_evaluation import VideoReport
from learning.metrics.provenance import Provenance


@dataclass(frozen=True, slots=True)
class VideoRun:
    """One detector with one embedder on one clip. ``seconds`` is how long the whole took on this machine."""

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

    def warnings(self) -> tuple[str, ...]:
        """What clips cannot carry: their frames are many, their people few."""
        sentences = []
        for clip in dict.fromkeys(each.clip for each in self.runs):
            report = next(each.report for each in self.runs if each.clip == clip)
            strangers = sum(not each.enrolled for each in report.people)
            people = len(report.people) - strangers
            sentences.append(
                f"{clip} shows {_people(people, 'registered person', 'registered people')} and "
                f"{_people(strangers, 'stranger', 'strangers')}: frames of one face are alike, so its rates say little "
                "of other people."
            )
        return tuple(sentences)


def _people(count: int, one: str, many: str) -> str:
    return f"{count or 'no'} {one if count == 1 else many}"
