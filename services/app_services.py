"""Everything that goes on beside the live picture: made once, used by the window."""

from __future__ import annotations

import time
from collections.abc import Callable

from realtime.pipeline.active_models import MIN_DETECTED_FACE
from realtime.session import LiveSession
from recognition.interfaces import Detector
from recognition.matching.templates import Scoring, Templates
from recognition.progress import ignore_progress
from services.enrolment.live_enrolment import LiveEnrolment
from services.evaluation.calibration import Thresholds
from services.evaluation.evaluation import GalleryEvaluation, InUse
from services.gallery.audit import AuditedState, BackgroundAudit
from services.gallery.corrections import FaceCorrections
from services.gallery.editor import GalleryEditor
from services.journal.sightings import Sightings
from services.journal.strangers import Strangers
from services.live_models import LiveModels, ModelsInUse
from services.models.models import Models
from services.pictures.lookalikes import LookalikeGame
from services.pictures.sorting import FaceSorting
from services.pictures.stills import StillPictures
from services.training.page import TrainingPage
from settings import Settings


class AppServices:
    """The services around one live session. ``start`` and ``stop`` start and end the session, too.

    session: the live recognition.
    tasks: runs every service's work; closed by ``stop``.
    """

    def __init__(
        self,
        live: LiveSession,
        settings: Settings,
        *,
        version: str = "",
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        models, watch, threshold, factory, tasks = (
            live.models,
            live.gallery_watch,
            live.distance_threshold,
            live.model_factory,
            live.tasks,
        )
        note_source, blur_to = settings.enrolment.note_source, settings.gallery.blur_to

        # The minimum face sizes are those of the commands: to recognise, and to enrol.
        def make_detector(name: str) -> Detector:
            return factory.detector(name, ignore_progress)

        def make_enrolling_detector(name: str) -> Detector:
            return factory.detector(name, ignore_progress, min_face=MIN_DETECTED_FACE)

        def parts() -> ModelsInUse:
            return ModelsInUse(models.detector_name, models.identification)

        def templates() -> Templates | None:
            return models.identification.templates if models.identification is not None else None

        def threshold_value() -> float:
            return threshold.value

        def in_use() -> InUse:
            found = templates()
            return InUse(
                watch.folder,
                models.detector_name,
                models.embedder_name,
                threshold.value,
                Scoring.NEAREST if found is None else found.scoring,
            )

        def audited_state() -> AuditedState | None:
            found, view = templates(), watch.view
            if found is None or watch.activity is not None or view.folder is None:
                return None
            return AuditedState(view.folder, view.version, found.embedder, threshold.value)

        self.session = live
        self.tasks = tasks
        self._live = live
        live_models = LiveModels(parts, make_detector)
        self.stills = StillPictures(live_models, tasks, newest=live.newest, threshold=threshold_value)
        self.thresholds = Thresholds(
            templates, threshold, tasks, is_settled=lambda: watch.activity is None, store=watch.remember_threshold
        )
        self.models = Models(factory.store, tasks)
        self.evaluation = GalleryEvaluation(in_use, factory, make_detector, tasks, version=version)
        self.sorting = FaceSorting(live_models, watch, tasks, threshold=threshold_value, note_source=note_source)
        self.lookalikes = LookalikeGame(live_models, tasks, live.newest)
        self.training = TrainingPage(parts, make_detector, watch, factory, live, tasks, blur_to=blur_to)
        self.corrections = FaceCorrections(
            live.naming,
            watch.do,
            analysis=live.analysis,
            templates=templates,
            key_pictures=lambda: {person.name: person.key_picture for person in watch.view.people},
            source=lambda: live.newest()[1],
            wall_clock=wall_clock,
            note_source=note_source,
        )
        self.enrolment = LiveEnrolment(
            live_models, tasks, newest=live.newest, threshold=threshold_value, do=watch.do, settings=settings.enrolment
        )
        self.people = GalleryEditor(
            watch,
            LiveModels(parts, make_enrolling_detector),
            tasks,
            BackgroundAudit(audited_state, tasks),
            note_source=note_source,
        )
        self.sightings = Sightings(live.journal, clock, settings.sightings.keep_days)
        self.strangers = Strangers(
            live.journal, clock, settings.sightings.strangers_keep_hours, watch.do, note_source=note_source
        )
        live.journal.views = (self.sightings, self.strangers)
        live.on_change = self._changed

    def start(self) -> None:
        """Starts the session; once."""
        self._live.start()

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends every thread; idempotent. Returns the names of those that stayed past ``timeout`` seconds."""
        return self._live.stop(timeout)

    def _changed(self) -> None:
        self.stills.changed()
        self.sorting.changed()
        self.training.changed()
