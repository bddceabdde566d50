"""Everything that goes on beside the live picture: made once, used by the window.

What only a page of the window needs is imported and made when it is first asked for: the window is shown sooner.
"""

from __future__ import annotations

import getpass
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from realtime.pipeline.active_models import MIN_DETECTED_FACE
from realtime.session import LiveSession
from realtime.sources.view import SourceView
from recognition.interfaces import Detector
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import ignore_progress
from services.evaluation.calibration import Thresholds
from services.gallery.audit import AuditedState, BackgroundAudit
from services.gallery.corrections import FaceCorrections
from services.gallery.editor import GalleryEditor, not_here
from services.journal.sightings import Sightings
from services.journal.strangers import Strangers
from services.live_models import LiveModels, ModelsInUse
from services.privacy.access import OPEN, Access
from services.recent_sources import RecentSources
from services.reception import Reception
from services.session_commands import SessionCommands
from services.source_views import SourceViews
from services.task_view import TaskService
from settings import Settings
from storage.journal.consents import Purpose
from storage.journal.journal import SightingQuery

if TYPE_CHECKING:
    from services.attendance.page import Attendance
    from services.camera_previews import CameraPreviews
    from services.enrolment.live_enrolment import LiveEnrolment
    from services.evaluation.evaluation import GalleryEvaluation
    from services.gallery.people_import import PeopleImport
    from services.live_output import LiveOutput
    from services.models.models import Models
    from services.network_cameras import NetworkCameras
    from services.pictures.lookalikes import LookalikeGame
    from services.pictures.sorting import FaceSorting
    from services.pictures.stills import StillPictures
    from services.privacy.audit import TrailPage
    from services.privacy.consent_page import ConsentPage, Export, Renew
    from services.privacy.operators import Operators
    from services.recorder import Recorder
    from services.settings.page import SettingsPage
    from services.settings.place import ConfigPlace, Reopening
    from services.training.page import TrainingPage
    from storage.trail.trail import AuditTrail

_Service = TypeVar("_Service", bound=TaskService[Any])


class Beside(Protocol):
    """What runs beside the session and serves other programs. ``stop`` says whether it ended in time; idempotent."""

    name: str

    def start(self) -> None: ...
    def stop(self) -> bool: ...


_OUTPUT_TIMEOUT = 5.0
"""Seconds for the last events and pictures to be written."""
_PREVIEW = 640, 360
"""Pixels that are asked for of a camera that is only shown small."""
_CALIBRATION_DELAY = 1.0
"""Seconds; at a start the first names come before it, as its imports alone take a few tenths."""


class AppServices(SessionCommands):
    """The services around one live session. ``start`` and ``stop`` start and end the session, too.

    session: the live recognition.
    tasks: runs every service's work; closed by ``stop``.
    models_beside, enrolling_models: the networks in use, for work beside the live picture; the latter's detector finds
        smaller faces, as in pictures to enrol.
    output: writes files while the session runs.
    recent: the sources that were shown last.
    config: where the settings stand.
    erase_person: erases somebody from everything that is kept.
    export_people: writes everything that is kept of somebody, or of everybody, to a file.
    renew: puts all templates under a new key.
    operator: who is at work.
    record: receives what was erased, given away or set, for the audit trail, and by whom if it was another program.
    access: who may change or give away what is kept.
    trail: the audit trail, for its page.
    beside: what is started and stopped with the session; set before ``start``.
    reopening: set by the window when it closes to be opened anew.
    """

    def __init__(
        self,
        live: LiveSession,
        settings: Settings,
        *,
        views: SourceViews | None = None,
        output: LiveOutput | None = None,
        recent: RecentSources | None = None,
        config: ConfigPlace | None = None,
        version: str = "",
        record: Callable[..., object] = lambda _message, _operator=None: None,
        erase_person: Callable[[str], Message] = not_here,
        export_people: Export | None = None,
        renew: Renew | None = None,
        operator: Callable[[], str] = getpass.getuser,
        access: Access = OPEN,
        trail: Callable[[], AuditTrail] | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        models, watch, threshold = live.models, live.gallery_watch, live.distance_threshold
        note_source = settings.enrolment.note_source

        def templates() -> Templates | None:
            return models.identification.templates if models.identification is not None else None

        def audited_state() -> AuditedState | None:
            found, view = templates(), watch.view
            if found is None or watch.activity is not None or view.folder is None:
                return None
            return AuditedState(view.folder, view.version, found.embedder, threshold.value, live.consent.revision)

        self.session = live
        self.tasks = live.tasks
        self.recent = recent or RecentSources()
        self.recent.add(live.snapshot().source)
        self._output = output
        self._config = config
        self.reopening: Reopening | None = None
        self._live = live
        self._export, self._renew = export_people, renew
        self._settings = settings
        self._version = version
        self.models_beside = self._live_models = LiveModels(self._parts, self._make_detector)
        self.enrolling_models = LiveModels(self._parts, self._make_enrolling_detector)
        self._views = views or SourceViews()
        self.thresholds = Thresholds(
            templates,
            threshold,
            live.tasks,
            is_settled=lambda: watch.activity is None,
            store=watch.remember_threshold,
            delay=_CALIBRATION_DELAY,
        )
        self.corrections = FaceCorrections(
            live.naming,
            watch.do,
            analyses=live.analyses,
            templates=templates,
            key_pictures=lambda: {person.name: person.key_picture for person in watch.view.people},
            source=lambda feed: live.newest(feed)[1],
            wall_clock=wall_clock,
            note_source=note_source,
            may_keep=lambda person: live.consent.allows(person or "", Purpose.PHOTO),
            taken_back=live.take_back,
        )
        self.people = GalleryEditor(
            watch,
            self.enrolling_models,
            live.tasks,
            BackgroundAudit(audited_state, live.tasks, allows=live.consent.allows),
            note_source=note_source,
            erase_person=self._erased_by(erase_person),
        )
        self.sightings = Sightings(live.journal, clock, settings.sightings.keep_days, live.consent)
        self.strangers = Strangers(
            live.journal,
            clock,
            settings.recorded.strangers_keep_hours,
            watch.do,
            note_source=note_source,
            needs_consent=live.consent.required,
        )
        self.reception = Reception(self.corrections, self.strangers, wall_clock)
        self._record = self.sightings.record = self.strangers.record = record
        self.beside: list[Beside] = []
        self.access, self._audit_trail = access, trail
        for each in (self.thresholds, self.corrections, self.people, self.sightings, self.strangers):
            each.access = access
        live.journal.views = (self.sightings, self.strangers)
        self._operator, self._clock = operator, clock
        live.on_change = self._changed

    @cached_property
    def attendance(self) -> Attendance:
        from services.attendance.directions import directions_of
        from services.attendance.page import Attendance

        journal, keep_days = self._live.journal, self._settings.sightings.keep_days
        directions = directions_of(self._settings)
        made = Attendance(journal, self._clock, keep_days, self._operator, self._live.consent, directions)
        made.record, made.access = self._record, self.access
        journal.views = (*journal.views, made)
        return made

    @cached_property
    def consent(self) -> ConsentPage:
        from services.privacy.consent_page import consent_page_of

        return self._guarded(consent_page_of(self._live, self._record, self._operator, self._export, self._renew))

    @cached_property
    def people_import(self) -> PeopleImport:
        from services.gallery.people_import import PeopleImport

        watch, wanted = self._live.gallery_watch, self._settings.gallery
        return self._guarded(PeopleImport(watch, self.tasks, detector=self.enrolling_models.detector, settings=wanted))

    @cached_property
    def stills(self) -> StillPictures:
        from services.pictures.stills import StillPictures

        return StillPictures(self._live_models, self.tasks, newest=self._live.newest, threshold=self._threshold)

    @cached_property
    def recorder(self) -> Recorder:
        from services.recorder import Recorder

        return self._guarded(Recorder(self._live, self.tasks))

    @cached_property
    def camera_previews(self) -> CameraPreviews:
        from realtime.sources.factory import create_source
        from services.camera_previews import CameraPreviews

        small = replace(self._settings.source, width=_PREVIEW[0], height=_PREVIEW[1])
        return CameraPreviews(self.tasks, self._live.cameras, lambda name: create_source(name, small))

    @cached_property
    def network_cameras(self) -> NetworkCameras:
        from services.network_cameras import NetworkCameras

        return NetworkCameras(self.tasks)

    @cached_property
    def models(self) -> Models:
        from services.models.models import Models

        return self._guarded(Models(self._live.model_factory.store, self.tasks))

    @cached_property
    def evaluation(self) -> GalleryEvaluation:
        from services.evaluation.evaluation import GalleryEvaluation, in_use_of

        return GalleryEvaluation(
            lambda: in_use_of(self._live),
            self._live.model_factory,
            self._make_detector,
            self.tasks,
            version=self._version,
        )

    @cached_property
    def sorting(self) -> FaceSorting:
        from services.pictures.sorting import FaceSorting

        watch, note_source = self._live.gallery_watch, self._settings.enrolment.note_source
        sorting = FaceSorting(self._live_models, watch, self.tasks, threshold=self._threshold, note_source=note_source)
        return self._guarded(sorting)

    @cached_property
    def lookalikes(self) -> LookalikeGame:
        from services.pictures.lookalikes import LookalikeGame

        return LookalikeGame(self._live_models, self.tasks, self._live.newest, self._live.consent.allowed_in)

    @property
    def writes_files(self) -> bool:
        """Whether a file is written that another session would begin anew or end."""
        records = "recorder" in self.__dict__ and self.recorder.view().is_recording
        return self._output is not None or records

    @cached_property
    def settings_page(self) -> SettingsPage:
        from services.settings.page import SettingsPage

        assert self._config is not None
        page = SettingsPage(self._config, self._live)
        page.record, page.access = self._record, self.access
        return page

    @cached_property
    def training(self) -> TrainingPage:
        from services.training.page import TrainingPage

        return self._guarded(
            TrainingPage(
                self._parts,
                self._make_detector,
                self._live.gallery_watch,
                self._live.model_factory,
                self._live,
                self.tasks,
                blur_to=self._settings.gallery.blur_to,
            )
        )

    @cached_property
    def enrolment(self) -> LiveEnrolment:
        from services.enrolment.live_enrolment import LiveEnrolment

        return self._guarded(
            LiveEnrolment(
                self._live_models,
                self.tasks,
                newest=self._live.newest,
                threshold=self._threshold,
                do=self._live.gallery_watch.do,
                settings=self._settings.enrolment,
            )
        )

    @cached_property
    def trail(self) -> TrailPage:
        from services.privacy.audit import TrailPage

        assert self._audit_trail is not None
        return self._guarded(TrailPage(self._audit_trail, self.tasks, self._record))

    @cached_property
    def operators(self) -> Operators:
        from services.privacy.operators import Operators

        return self._guarded(Operators(self.access, self.tasks, self._record))

    def open_sources(self) -> None:
        """Starts what the first picture waits for; ``start`` does the rest."""
        self._live.open_sources()

    def set_source_view(self, view: SourceView) -> None:
        """Lays the pictures of the source in use from now on, and whenever it is chosen again."""
        self._views.remember(self._live.snapshot().source, view)
        self._live.set_view(view)

    def start(self) -> None:
        """Starts the session; once."""
        self._live.start()
        if self._output is not None:
            self._output.start()
        for each in self.beside:
            each.start()

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends every thread and finishes the output; idempotent. Returns the names of the threads that stayed past
        ``timeout`` seconds."""
        staying = tuple(each.name for each in self.beside if not each.stop())
        running = self._live.stop(timeout) + staying
        if self._output is not None and not self._output.stop(_OUTPUT_TIMEOUT):
            running = (*running, "output")
        if "recorder" in self.__dict__ and not self.recorder.stop(_OUTPUT_TIMEOUT):
            running = (*running, "recording")
        return running

    def _erased_by(self, erase: Callable[[str], Message]) -> Callable[[str], Message]:
        """``erase``, and then what the journal of this session holds in memory."""

        def erase_person(person: str) -> Message:
            done = erase(person)
            self._live.journal.do(lambda log: log.erase(SightingQuery(person=person)))
            return done

        return erase_person

    def _guarded(self, service: _Service) -> _Service:
        service.access = self.access
        return service

    def _changed(self) -> None:
        for name in ("stills", "sorting", "training"):
            if name in self.__dict__:  # it was asked for
                getattr(self, name).changed()

    # The minimum face sizes are those of the commands: to recognise, and to enrol.
    def _make_detector(self, name: str) -> Detector:
        return self._live.model_factory.detector(name, ignore_progress)

    def _make_enrolling_detector(self, name: str) -> Detector:
        return self._live.model_factory.detector(name, ignore_progress, min_face=MIN_DETECTED_FACE)

    def _parts(self) -> ModelsInUse:
        return ModelsInUse(self._live.models.detector_name, self._live.models.identification)

    def _threshold(self) -> float:
        return self._live.distance_threshold.value
