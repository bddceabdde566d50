"""What goes on beside the live picture, each on a thread of its own that waits while there is nothing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.gallery.galleries import Galleries
from realtime.pipeline.active_models import ActiveModels
from realtime.pipeline.model_loading import ModelFactory
from realtime.pipeline.threshold import Threshold
from recognition.interfaces import Detector
from recognition.matching.templates import Scoring
from recognition.progress import ignore_progress
from services.evaluation.calibration import ThresholdStudy
from services.evaluation.evaluation import EvaluationStudy, InUse
from services.learning_work import LearningWork
from services.models.models import ModelShelf
from services.pictures.stills import Parts, StillPictures
from storage.files.gallery_folder import INDEX_FOLDER

if TYPE_CHECKING:
    from realtime.worker import Worker
    from recognition.types import Frame
    from services.training.trained import Switch

SMALLEST_FACE = 20
"""Pixels. A still can take its time, and groups are photographed from afar."""


class SideWork:
    """Made by the session, which starts and stops ``workers``. ``changed``: detector, embedder or people may be
    others now."""

    def __init__(
        self,
        workshop: ModelFactory,
        equipment: ActiveModels,
        galleries: Galleries,
        threshold: Threshold,
        *,
        newest: Callable[[], tuple[Frame | None, str]],
        version: str,
        switch: Switch,
        note_source: bool = True,
        blur_to: float | None = None,
    ) -> None:
        def make_detector(name: str) -> Detector:
            return workshop.detector(name, ignore_progress, min_face=SMALLEST_FACE)

        def parts() -> Parts:
            return Parts(equipment.detector_name, equipment.identification)

        self.make_detector = make_detector
        self.stills = StillPictures(
            parts,
            make_detector,
            newest=newest,
            threshold=lambda: threshold.value,
        )
        self.thresholds = ThresholdStudy(
            lambda: equipment.identification.templates if equipment.identification is not None else None,
            threshold,
            is_settled=lambda: galleries.activity is None,
            remember=galleries.remember_threshold,
        )
        self.models = ModelShelf(workshop.store)
        self.evaluation = EvaluationStudy(
            lambda: InUse(
                galleries.folder,
                equipment.detector_name,
                equipment.embedder_name,
                threshold.value,
                Scoring.NEAREST if equipment.identification is None else equipment.identification.templates.scoring,
            ),
            workshop,
            make_detector,
            report_folder=lambda gallery: gallery / INDEX_FOLDER,
            version=version,
        )
        self.learning = LearningWork(
            parts,
            make_detector,
            galleries,
            newest=newest,
            starting_threshold=workshop.default_threshold,
            threshold=lambda: threshold.value,
            note_source=note_source,
            workshop=workshop,
            switch=switch,
            blur_to=blur_to,
        )

    @property
    def workers(self) -> tuple[Worker, ...]:
        own = (self.stills, self.thresholds, self.models, self.evaluation)
        return (*(each.worker for each in own), *self.learning.workers)

    def changed(self) -> None:
        self.stills.changed()
        self.learning.changed()
