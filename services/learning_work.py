"""What is learnt beside the live picture, each on a thread of its own: faces sorted into people, the game of
look-alikes, and training."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from services.pictures.lookalikes import LookalikeGame
from services.pictures.sorting import FaceSorting
from services.pictures.stills import Parts
from services.training.trained import Switch, TrainedShelf
from services.training.training import GalleryTraining

if TYPE_CHECKING:
    from realtime.gallery.galleries import Galleries
    from realtime.pipeline.model_loading import ModelFactory
    from realtime.worker import Worker
    from recognition.interfaces import Detector
    from recognition.types import Frame


class LearningWork:
    """Made by ``side_work.SideWork``, which has ``workers`` started and stopped. ``changed``: detector, embedder or
    people may be others now."""

    def __init__(
        self,
        parts: Callable[[], Parts],
        make_detector: Callable[[str], Detector],
        galleries: Galleries,
        *,
        newest: Callable[[], tuple[Frame | None, str]],
        starting_threshold: Callable[[str, int], float],
        threshold: Callable[[], float],
        note_source: bool,
        workshop: ModelFactory,
        switch: Switch,
        blur_to: float | None,
    ) -> None:
        self.clusters = FaceSorting(
            parts,
            make_detector,
            galleries,
            starting_threshold=starting_threshold,
            threshold=threshold,
            note_source=note_source,
        )
        self.lookalikes = LookalikeGame(parts, make_detector, newest=newest)
        shelf = TrainedShelf(parts, galleries, workshop, switch)
        self.training = GalleryTraining(parts, make_detector, galleries, workshop, shelf, blur_to=blur_to)

    @property
    def workers(self) -> tuple[Worker, ...]:
        return self.clusters.worker, self.lookalikes.worker, *self.training.workers

    def changed(self) -> None:
        self.clusters.changed()
        self.training.changed()
