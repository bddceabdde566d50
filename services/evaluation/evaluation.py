"""Evaluates recognition on the registered people: error rates, and a report beside the gallery."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.pipeline.model_loading import ModelFactory
from realtime.task_runner import TaskRunner
from recognition.errors import RollcallError
from recognition.interfaces import Detector
from recognition.matching.templates import Scoring
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage
from services.messages.evaluation import evaluation_notes, evaluation_table, evaluation_warnings
from services.task_view import TaskService, TaskView
from storage.files.gallery_folder import INDEX_FOLDER
from storage.sealing.files import write_file

if TYPE_CHECKING:
    from learning.evaluation.evaluation import Threshold
    from learning.evaluation.results import Evaluation
    from realtime.session import LiveSession

REPORT = "evaluation.html"
_ENROLLED = 3
_SEED = 0


@dataclass(frozen=True, slots=True)
class InUse:
    """What the live session uses.

    gallery: the gallery's folder.
    detector, embedder: registered names.
    threshold: cosine distance, 0..2.
    """

    gallery: Path
    detector: str
    embedder: str
    threshold: float
    scoring: Scoring = Scoring.NEAREST


def in_use_of(live: LiveSession) -> InUse:
    by = live.models.identification
    return InUse(
        live.gallery_watch.folder,
        live.models.detector_name,
        live.models.embedder_name,
        live.distance_threshold.value,
        Scoring.NEAREST if by is None else by.templates.scoring,
    )


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationView(TaskView):
    """systems: names of the embedders compared.
    table: a row for each figure: its label, then a value for each of ``systems``.
    notes: what the data cannot show.
    page: the whole report.
    """

    systems: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    page: Path | None = None


class GalleryEvaluation(TaskService[EvaluationView]):
    """Evaluates recognition on the registered people.

    make_detector: makes a detector from its registered name.
    """

    def __init__(
        self,
        in_use: Callable[[], InUse],
        model_factory: ModelFactory,
        make_detector: Callable[[str], Detector],
        tasks: TaskRunner,
        *,
        version: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(tasks, EvaluationView(), "evaluation")
        self._in_use = in_use
        self._model_factory = model_factory
        self._make_detector = make_detector
        self._version = version
        self._clock = clock

    def run(self, embedders: Sequence[str]) -> None:
        """Evaluates each embedder with the detector in use."""
        names = tuple(embedders)
        self._submit("", lambda context: self._evaluate(names, context))

    def _evaluate(self, embedders: Sequence[str], progress: ProgressSink) -> Message:
        progress(Progress(Stage.PREPARING))
        in_use = self._in_use()
        evaluation = self._measure(in_use, embedders, progress)
        page = self._write(in_use.gallery, evaluation, progress)
        self._show(
            systems=tuple(each.embedder.split("@")[0] for each in evaluation.systems),
            table=evaluation_table(evaluation.systems),
            notes=evaluation_notes(evaluation.systems),
            page=page,
        )
        return Message.of("evaluated", pictures=evaluation.pictures, people=evaluation.people)

    def _measure(self, in_use: InUse, embedders: Sequence[str], progress: ProgressSink) -> Evaluation:
        from learning.datasets.datasets import load_folders
        from learning.evaluation.evaluation import EvaluationOptions, evaluate
        from learning.evaluation.provenance import provenance

        data = load_folders(in_use.gallery)
        made = [self._model_factory.embedder(name, progress) for name in embedders]
        detectors = {in_use.detector: self._make_detector(in_use.detector)}
        command = f"python main.py evaluate --data {in_use.gallery} --embedders {','.join(embedders)} --seed {_SEED}"
        origin = provenance(made_at=self._clock(), version=self._version, seed=_SEED, command=command)
        options = EvaluationOptions(_ENROLLED, (in_use.scoring,))
        return evaluate(data, detectors, made, partial(self._threshold, in_use), options, origin, progress)

    def _threshold(self, in_use: InUse, embedder: str, people: int) -> Threshold:
        from learning.evaluation.evaluation import Threshold

        if embedder == in_use.embedder:
            return Threshold(in_use.threshold, "the window's slider")
        return Threshold(self._model_factory.default_threshold(embedder, people), "the model's own")

    def _write(self, gallery: Path, evaluation: Evaluation, progress: ProgressSink) -> Path:
        from learning.evaluation.reports import picture_page

        progress(Progress(Stage.WRITING_REPORT))
        text = picture_page(evaluation, evaluation_warnings)
        place = gallery / INDEX_FOLDER / REPORT
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            write_file(place, text.encode())
        except OSError as error:
            raise RollcallError(
                "{path} cannot be written: {error}. Free some space.", path=place, error=error.strerror or error
            ) from error
        return place
