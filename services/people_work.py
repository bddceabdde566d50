"""What a session knows and does about people, beside naming them: its parts, made and joined in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np

from realtime.interfaces import Sightings, Strangers
from realtime.journal.journal import Journal
from realtime.output.webhook import Webhook
from realtime.pipeline.naming import Naming
from services.enrolment.camera import LiveEnrolment
from services.gallery.checkup import GalleryCheckup, Watched
from services.gallery.corrections import FaceCorrections
from services.gallery.keeping import GalleryKeeping
from services.pictures.stills import Parts

if TYPE_CHECKING:
    from realtime.gallery.galleries import Galleries
    from realtime.notices import Notices
    from realtime.pipeline.active_models import ActiveModels
    from realtime.pipeline.capture import Capture
    from realtime.pipeline.threshold import Threshold
    from realtime.worker import Worker
    from recognition.interfaces import Detector
    from recognition.types import Analysis, FaceChip, Frame, Vectors
    from settings import Settings


class PeopleWork:
    """Made by the session, which starts ``workers`` and calls ``stop``.

    ``analysis`` is the newest, decided; ``newest`` the newest frame with its source's name. Raises UsageError where
    ``webhook.url`` is no address.
    """

    def __init__(
        self,
        settings: Settings,
        equipment: ActiveModels,
        galleries: Galleries,
        naming: Naming,
        threshold: Threshold,
        notices: Notices,
        *,
        make_detector: Callable[[str], Detector],
        analysis: Callable[[], Analysis | None],
        newest: Callable[[], tuple[Frame | None, str]],
        clock: Callable[[], float],
        wall_clock: Callable[[], float],
        version: str,
    ) -> None:
        self._equipment = equipment
        self._naming = naming
        self._heard: Capture | None = None
        self._source_since = float("-inf")
        hook = settings.webhook
        self._webhook = (
            Webhook(hook.url, timeout=hook.timeout, waiting=hook.waiting, notices=notices, version=version)
            if hook.url
            else None
        )
        self.sends_to = urlsplit(hook.url).hostname or "" if hook.url else ""
        self.journal = Journal(
            galleries.folder,
            settings.sightings,
            galleries,
            notices=notices,
            threshold=lambda: threshold.value,
            clock=clock,
            wall_clock=wall_clock,
            happened=self._webhook.post if self._webhook is not None else lambda _event: None,
            ready=lambda: equipment.identification is not None and galleries.activity is None,
            embed=self._embed,
            note_source=settings.enrolment.note_source,
        )
        self.corrections = FaceCorrections(
            naming,
            galleries,
            analysis=analysis,
            templates=lambda: equipment.identification.templates if equipment.identification is not None else None,
            key_pictures=lambda: {person.name: person.key_picture for person in galleries.view.people},
            source=lambda: newest()[1],
            wall_clock=wall_clock,
            note_source=settings.enrolment.note_source,
        )

        def parts() -> Parts:
            return Parts(equipment.detector_name, equipment.identification)

        self.enrolment = LiveEnrolment(
            parts,
            make_detector,
            newest=newest,
            threshold=lambda: threshold.value,
            galleries=galleries,
            settings=settings.enrolment,
        )

        def watched() -> Watched | None:
            identification, view = equipment.identification, galleries.view
            if identification is None or galleries.activity is not None or view.folder is None:
                return None
            return Watched(view.folder, view.version, identification.templates.embedder, threshold.value)

        self.checkup = GalleryCheckup(watched)
        self.keeping = GalleryKeeping(
            galleries,
            make_detector,
            lambda: equipment.detector_name,
            findings=self.checkup.findings,
            check=self.checkup.check,
            note_source=settings.enrolment.note_source,
        )

    @property
    def strangers(self) -> Strangers:
        return self.journal.strangers

    @property
    def sightings(self) -> Sightings:
        return self.journal.sightings

    @property
    def workers(self) -> tuple[Worker, ...]:
        parts = (self.enrolment, self.checkup, self.keeping, self.journal, self._webhook)
        return tuple(each.worker for each in parts if each is not None)

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, before this start too; seconds since the epoch."""
        return self.journal.last_seen()

    def hear(self, analysis: Analysis, capture: Capture) -> None:
        """On the detection thread, with every decided analysis and the capture in use."""
        if capture is not self._heard:
            self._heard = capture
            status = capture.status()
            self.journal.use_source(
                status.label, is_live=status.is_live, rate=capture.source_rate, since=self._source_since
            )
        self.journal.hear(analysis)

    def source_changes(self, now: float) -> None:
        """Frames from ``now`` on are another source's."""
        self._source_since = now

    def renamed(self, old: str, new: str) -> None:
        """On the gallery's thread: a person is called otherwise."""
        self._naming.rename(old, new)
        self.journal.renamed(old, new)

    def stop(self, timeout: float) -> tuple[str, ...]:
        """Ends the journal and the webhook, whose last words are written and sent; idempotent."""
        stayed = self.journal.stop(timeout)
        return stayed + (self._webhook.stop(timeout) if self._webhook is not None else ())

    def _embed(self, face_chips: Sequence[FaceChip]) -> tuple[str, Vectors] | None:
        identification = self._equipment.identification
        if identification is None:
            return None
        from recognition.faces.alignment import crop_face
        from recognition.interfaces import template_key

        embedder = identification.embedder
        crops = [crop_face(np.asarray(each.image), each.face, embedder.crop_spec) for each in face_chips]
        return template_key(embedder), embedder.embed(crops)
