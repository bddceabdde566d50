"""What goes on beside the live picture, each on a thread of its own that waits while there is nothing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.calibration import ThresholdStudy
from realtime.equipment import Equipment
from realtime.galleries import Galleries
from realtime.preparation import Workshop
from realtime.stills import Parts, StillPictures
from realtime.threshold import Threshold
from recognition.interfaces import no_progress

if TYPE_CHECKING:
    from realtime.worker import Worker
    from recognition.types import Frame

SMALLEST_FACE = 20
"""Pixels. A still can take its time, and groups are photographed from afar."""


class SideWork:
    """Made by the session, which starts and stops ``workers``. ``changed``: detector, embedder or people may be
    others now."""

    def __init__(
        self,
        workshop: Workshop,
        equipment: Equipment,
        galleries: Galleries,
        threshold: Threshold,
        *,
        newest: Callable[[], tuple[Frame | None, str]],
    ) -> None:
        self.stills = StillPictures(
            lambda: Parts(equipment.detector_name, equipment.identification),
            lambda name: workshop.detector(name, no_progress, smallest_face=SMALLEST_FACE),
            newest=newest,
            threshold=lambda: threshold.value,
        )
        self.thresholds = ThresholdStudy(
            lambda: equipment.identification.templates if equipment.identification is not None else None,
            threshold,
            is_settled=lambda: galleries.activity is None,
            remember=galleries.remember_threshold,
        )

    @property
    def workers(self) -> tuple[Worker, ...]:
        return self.stills.worker, self.thresholds.worker

    def changed(self) -> None:
        self.stills.changed()
