"""The journal of a live session with its webhook: which source is recorded, and where events are sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np

from realtime.journal.journal import Journal
from realtime.output.webhook import Webhook

if TYPE_CHECKING:
    from realtime.notices import Notices
    from realtime.pipeline.capture import Capture
    from realtime.pipeline.crops import Identification
    from realtime.worker import Worker
    from recognition.types import Analysis, FaceChip, Vectors
    from settings import Settings


class LiveJournal:
    """Raises UsageError where ``webhook.url`` is no address.

    identification: gives the embedder and templates in use, None before there are any.
    is_read: whether the whole gallery was read.
    """

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        notices: Notices,
        *,
        threshold: Callable[[], float],
        identification: Callable[[], Identification | None],
        is_read: Callable[[], bool],
        clock: Callable[[], float],
        wall_clock: Callable[[], float],
        version: str,
    ) -> None:
        self._identification = identification
        self._capture: Capture | None = None
        self._source_since = float("-inf")
        hook = settings.webhook
        self._webhook = (
            Webhook(hook.url, timeout=hook.timeout, waiting=hook.waiting, notices=notices, version=version)
            if hook.url
            else None
        )
        self.sends_to = urlsplit(hook.url).hostname or "" if hook.url else ""
        self.journal = Journal(
            folder,
            settings.sightings,
            notices=notices,
            threshold=threshold,
            clock=clock,
            wall_clock=wall_clock,
            happened=self._webhook.post if self._webhook is not None else lambda _event: None,
            ready=lambda: identification() is not None and is_read(),
            embed=self._embed,
        )

    @property
    def workers(self) -> tuple[Worker, ...]:
        return (self.journal.worker,) if self._webhook is None else (self.journal.worker, self._webhook.worker)

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, before this start too; seconds since the epoch."""
        return self.journal.last_seen()

    def hear(self, analysis: Analysis, capture: Capture) -> None:
        """Called on the detection thread with every decided analysis and the capture in use."""
        if capture is not self._capture:
            self._capture = capture
            status = capture.status()
            self.journal.use_source(
                status.label, is_live=status.is_live, rate=capture.source_rate, since=self._source_since
            )
        self.journal.hear(analysis)

    def source_changes(self, now: float) -> None:
        """Frames from ``now`` on (monotonic seconds) are another source's."""
        self._source_since = now

    def stop(self, timeout: float) -> tuple[str, ...]:
        """Writes and sends what is left, and ends the threads; idempotent. Returns the names of those that stayed."""
        stayed = self.journal.stop(timeout)
        return stayed + (self._webhook.stop(timeout) if self._webhook is not None else ())

    def _embed(self, portraits: Sequence[FaceChip]) -> tuple[str, Vectors] | None:
        by = self._identification()
        if by is None:
            return None
        from recognition.faces.alignment import crop_face
        from recognition.interfaces import template_key

        crops = [crop_face(np.asarray(each.image), each.face, by.embedder.crop_spec) for each in portraits]
        return template_key(by.embedder), by.embedder.embed(crops)
