"""How often recognition is right and wrong on the people who are registered, measured beside the live picture."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from learning.evaluation.formatting import percent
from realtime.pipeline.model_loading import Background, Cancelled, ModelFactory
from recognition.errors import RollcallError
from recognition.interfaces import Detector
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage
from services.messages.evaluation import evaluation_warnings, share_text
from services.page_interfaces import EvaluationView
from storage.files.atomic_file import atomic_file

if TYPE_CHECKING:
    from learning.evaluation.evaluation import Threshold
    from learning.evaluation.results import Evaluation, Rate, SystemResult
    from realtime.task_runner import TaskRunner

REPORT = "evaluation.html"
_ENROLLED = 3
_SEED = 0


@dataclass(frozen=True, slots=True)
class InUse:
    """What the window runs on: the gallery's folder, the detector's name, the embedder's, its threshold, and how faces
    are compared with people."""

    gallery: Path
    detector: str
    embedder: str
    threshold: float
    scoring: Scoring = Scoring.NEAREST


class _StoppedError(RollcallError):
    """The user asked for it."""


class EvaluationStudy:
    """Implements ``realtime.interfaces.GalleryEvaluation``.

    ``make_detector`` gives this thread a detector of its own; ``report_folder`` where the page for a gallery goes.
    """

    def __init__(
        self,
        in_use: Callable[[], InUse],
        workshop: ModelFactory,
        make_detector: Callable[[str], Detector],
        tasks: TaskRunner,
        *,
        report_folder: Callable[[Path], Path],
        version: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._in_use = in_use
        self._workshop = workshop
        self._make_detector = make_detector
        self._report_folder = report_folder
        self._version = version
        self._clock = clock
        self._view = EvaluationView()
        self._cancelled = threading.Event()
        self.background = Background("evaluation", tasks)

    def view(self) -> EvaluationView:
        return replace(self._view, activity=self.background.activity)

    def run(self, embedders: Sequence[str]) -> None:
        names = tuple(embedders)
        self._cancelled.clear()
        self.background.do(
            "evaluate", lambda progress, cancelled: self._evaluate(names, progress, cancelled), self._say_failed
        )

    def cancel(self) -> None:
        self._cancelled.set()

    def _evaluate(self, embedders: Sequence[str], progress: ProgressSink, cancelled: Cancelled) -> None:
        def watched(value: Progress) -> None:
            if cancelled() or self._cancelled.is_set():
                raise _StoppedError("Stopped.")
            progress(value)

        watched(Progress(Stage.PREPARING))
        evaluation = self._measure(self._in_use(), embedders, watched)
        page = self._write(self._in_use().gallery, evaluation, watched)
        self._view = EvaluationView(
            tuple(each.embedder.split("@")[0] for each in evaluation.systems),
            _table(evaluation.systems),
            _notes(evaluation.systems),
            page,
            None,
            f"Measured on {evaluation.pictures} pictures of {evaluation.people} people.",
        )

    def _measure(self, in_use: InUse, embedders: Sequence[str], progress: ProgressSink) -> Evaluation:
        from learning.datasets.datasets import load_folders
        from learning.evaluation.evaluation import EvaluationOptions, evaluate
        from learning.evaluation.provenance import provenance

        data = load_folders(in_use.gallery)
        made = [self._workshop.embedder(name, progress) for name in embedders]
        detectors = {in_use.detector: self._make_detector(in_use.detector)}
        command = f"python main.py evaluate --data {in_use.gallery} --embedders {','.join(embedders)} --seed {_SEED}"
        origin = provenance(made_at=self._clock(), version=self._version, seed=_SEED, command=command)
        options = EvaluationOptions(_ENROLLED, (in_use.scoring,))
        return evaluate(data, detectors, made, partial(self._threshold, in_use), options, origin, progress)

    def _threshold(self, in_use: InUse, embedder: str, people: int) -> Threshold:
        from learning.evaluation.evaluation import Threshold

        if embedder == in_use.embedder:
            return Threshold(in_use.threshold, "the window's slider")
        return Threshold(self._workshop.default_threshold(embedder, people), "the model's own")

    def _write(self, gallery: Path, evaluation: Evaluation, progress: ProgressSink) -> Path:
        from learning.evaluation.reports import picture_page

        progress(Progress(Stage.WRITING_REPORT))
        text = picture_page(evaluation, evaluation_warnings)
        folder = self._report_folder(gallery)
        place = folder / REPORT
        with atomic_file(place) as part:
            folder.mkdir(parents=True, exist_ok=True)
            part.write_text(text, encoding="utf-8")
        return place

    def _say_failed(self, error: Exception) -> None:
        said = "It could not be measured because of an error; the log says more."
        self._view = replace(self._view, said=str(error) if isinstance(error, RollcallError) else said)


def _table(systems: Sequence[SystemResult]) -> tuple[tuple[str, ...], ...]:
    """In words that need no glossary; the report has those of the standard."""
    searches = [each.identification for each in systems]
    in_force = [each.in_force if each is not None else None for each in searches]
    rows: list[tuple[str, list[str]]] = [
        ("Your people get their own name", [_shown(each.fnir if each else None, complement=True) for each in in_force]),
        ("Your people get another's name", [_shown(each.wrong if each else None) for each in in_force]),
        ("Strangers get somebody's name", [_shown(each.fpir if each else None) for each in in_force]),
        ("The nearest is the right person", [_shown(each.rank_one if each else None) for each in searches]),
        ("No face is found", [_shown(each.no_face) for each in systems]),
        ("Threshold", [f"{each.threshold:.3f}" if each else "–" for each in in_force]),
        ("Time for a face", [f"{each.detect_ms + each.embed_ms:.0f} ms" for each in systems]),
    ]
    return tuple((name, *values) for name, values in rows)


def _notes(systems: Sequence[SystemResult]) -> tuple[str, ...]:
    """What so few people cannot tell. The report says the same in the words of the standard."""
    found = next((each.identification for each in systems if each.identification is not None), None)
    if found is None:
        return (
            "Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.",
        )
    notes = [
        f"{found.mated_people} people were searched for and {found.strangers} played strangers. With so few strangers "
        f"a rate under {percent(min(1.0, 3 / max(found.strangers, 1)))} cannot be told from none."
    ]
    unreadable = max(each.unreadable for each in systems)
    if unreadable:
        notes.append(f"{unreadable} pictures could not be read.")
    return tuple(notes)


def _shown(rate: Rate | None, *, complement: bool = False) -> str:
    """'97 % (92 to 99)'."""
    if rate is None:
        return share_text(None, None, None)
    low, high = (None, None) if rate.interval is None else (rate.interval.low, rate.interval.high)
    return share_text(rate.value, low, high, complement=complement)
