"""The journal of a live session with its webhook, and when everybody was last seen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np

from realtime.interfaces import Seen, is_demo
from realtime.journal.analysis_queue import SourceInfo
from realtime.journal.journal import Journal
from recognition.types import Analysis, State
from storage.journal.consents import Purpose

if TYPE_CHECKING:
    from realtime.interfaces import Notices
    from realtime.journal.open_sightings import Event
    from realtime.output.webhook import Webhook
    from realtime.pipeline.capture import Capture
    from realtime.pipeline.crops import Identification
    from realtime.pipeline.feed import Feed
    from realtime.worker import Worker
    from recognition.types import FaceChip, Vectors
    from settings import Settings
    from storage.journal.consent_gate import ConsentGate


class LiveJournal:
    """Raises UsageError if ``webhook.url`` is no address.

    identification: returns the embedder and templates in use, None before there are any.
    is_read: whether the whole gallery was read.
    webhook_host: empty without a webhook.
    listeners: receive every event on the journal thread; they must return at once. Set them before the start.
    consent: who may be recorded, and of whom it may be told when they were seen; None: everybody.
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
        consent: ConsentGate | None = None,
    ) -> None:
        self._identification = identification
        self._captures: dict[int, Capture] = {}  # by feed
        self._consent = consent
        self._last_seen = LastSeen(wall_clock, self._may_be_told)
        self._told: tuple[Mapping[str, float], int, Mapping[str, float]] = {}, 0, {}
        hook = settings.webhook
        self._taken_back: list[tuple[int, str]] = []
        self._webhook: Webhook | None = None
        if hook.url:
            from realtime.output.webhook import webhook_of

            self._webhook = webhook_of(hook, folder, notices=notices, version=version, wall_clock=wall_clock)
        self.listeners: list[Callable[[Event], object]] = [] if self._webhook is None else [self._webhook.post]
        self.webhook_host = urlsplit(hook.url).hostname or "" if hook.url else ""
        self.journal = Journal(
            folder,
            settings.recorded,
            notices=notices,
            threshold=threshold,
            clock=clock,
            wall_clock=wall_clock,
            on_event=self._tell,
            is_ready=lambda: identification() is not None and is_read(),
            embed=self._embed,
            recordable=(lambda analysis: analysis) if consent is None else consent.recordable,
        )

    @property
    def workers(self) -> tuple[Worker, ...]:
        return (self.journal.worker,) if self._webhook is None else (self.journal.worker, self._webhook.worker)

    def seen(self, analyses: Sequence[Analysis]) -> tuple[tuple[str, Seen], ...]:
        """Everybody seen so far; see ``LastSeen.seen``. ``analyses``: who is present."""
        stored, consent = self.journal.last_seen(), self._consent
        if consent is not None and consent.required:
            before, revision = self._told[0], consent.revision
            if before is not stored or revision != self._told[1]:
                self._told = stored, revision, {name: at for name, at in stored.items() if self._may_be_told(name)}
            stored = self._told[2]
        return self._last_seen.seen(analyses, stored)

    def record(self, analysis: Analysis, feed: Feed) -> None:
        """Called on the detection thread with every decided analysis and its feed.

        What is not to be recorded and sent only says who is on the picture.
        """
        self._last_seen.record(analysis)
        capture, options = feed.capture, feed.options
        if capture is not self._captures.get(feed.number):
            self._captures[feed.number] = capture
            status = capture.status()
            self.journal.use_source(
                SourceInfo(
                    options.place_of(status.label),
                    status.is_live,
                    capture.source_rate,
                    since=feed.since,
                    feed=feed.number,
                    tells_arrivals=options.role.arrives,
                    tells_departures=options.role.departs,
                )
            )
        is_kept = options.role.is_recorded and not is_demo(options.source)
        self.journal.record(analysis, keep=is_kept, is_current=lambda: feed.is_current)

    def forget(self, feed: int) -> None:
        """This feed has ended."""
        if self._captures.pop(feed, None) is not None:
            self.journal.use_source(SourceInfo("", feed=feed))

    def rename(self, old: str, new: str) -> None:
        self._last_seen.rename(old, new)
        self.journal.rename(old, new)

    def use_people(self, people: Set[str], gone: Set[str]) -> None:
        """``people`` are registered by now, ``gone`` are not any more."""
        self._last_seen.use_people(people, gone)
        self.journal.use_people(people, gone)

    def take_back(self, track: int, person: str) -> None:
        """On the gallery thread: the face is not ``person``, as was said by hand and kept as pictures."""
        self._taken_back.append((track, person))
        self._take_back(track, person)

    def templates_changed(self) -> None:
        """On the gallery thread: until now faces were matched to the pictures that were taken back."""
        while self._taken_back:
            self._take_back(*self._taken_back.pop())

    def _take_back(self, track: int, person: str) -> None:
        self._last_seen.take_back(person)
        self.journal.do(lambda log: log.take_back(track, person))

    def stop(self, timeout: float) -> tuple[str, ...]:
        """Writes and sends what is pending, and ends the threads; idempotent. Returns the names of those running."""
        running = self.journal.stop(timeout)
        return running + (self._webhook.stop(timeout) if self._webhook is not None else ())

    def _may_be_told(self, person: str) -> bool:
        return self._consent is None or self._consent.allows(person, Purpose.SIGHTINGS)

    def _tell(self, event: Event) -> None:
        for listener in self.listeners:
            listener(event)

    def _embed(self, face_chips: Sequence[FaceChip]) -> tuple[str, Vectors] | None:
        identification = self._identification()
        if identification is None:
            return None
        from recognition.faces.alignment import crop_face
        from recognition.interfaces import template_key

        embedder = identification.embedder
        crops = [crop_face(np.asarray(each.image), each.face, embedder.crop_spec) for each in face_chips]
        return template_key(embedder), embedder.embed(crops)


class LastSeen:
    """The times of the journal, and those of this run for whom it does not record. Thread-safe.

    wall_clock: seconds since the epoch.
    may_be_told: whether it may be told when this person was seen, once they have left.
    """

    def __init__(
        self, wall_clock: Callable[[], float], may_be_told: Callable[[str], bool] = lambda _person: True
    ) -> None:
        self._wall_clock = wall_clock
        self._may_be_told = may_be_told
        self._lock = threading.Lock()  # guards everything below
        self._times: dict[str, float] = {}
        self._gone: frozenset[str] = frozenset()
        self._before: Mapping[str, float] = {}
        self._present: frozenset[str] = frozenset()
        self._by_person: dict[str, Seen] = {}
        self._seen: tuple[tuple[str, Seen], ...] = ()

    def record(self, analysis: Analysis) -> None:
        """Records the people of a decided analysis."""
        now = self._wall_clock()
        with self._lock:
            for person in _people_in(analysis) - self._gone:
                self._times[person] = now

    def seen(self, analyses: Sequence[Analysis], before: Mapping[str, float]) -> tuple[tuple[str, Seen], ...]:
        """Everybody seen so far, as (person, Seen). The same tuple until somebody arrives, leaves or is renamed.

        The time of somebody present stays that of their arrival. Called for every painted frame, so that only people
        who changed are processed.

        analyses: of the sources that show who is present.
        before: times of the journal, seconds since the epoch; another object whenever one of them changes.
        """
        present = frozenset[str]().union(*map(_people_in, analyses))
        with self._lock:
            changed = present ^ self._present
            if before is not self._before:
                changed |= {each for each, time in before.items() if self._before.get(each) != time}
                changed |= self._before.keys() - before.keys()
                self._before = before
            if not changed:
                return self._seen
            self._present = present
            for person in changed:
                # A clip is processed at another time than the journal says that its people were seen.
                time = before.get(person, self._times.get(person))
                if time is None:  # shown a moment before ``record``: asked for again with the next picture
                    self._by_person.pop(person, None)
                    self._present -= {person}
                elif person not in present and not self._may_be_told(person):
                    self._by_person.pop(person, None)
                else:
                    self._by_person[person] = Seen(time, person in present)
            self._seen = tuple(self._by_person.items())
            return self._seen

    def rename(self, old: str, new: str) -> None:
        with self._lock:
            if old in self._times:
                self._times[new] = max(self._times.pop(old), self._times.get(new, 0.0))
                self._by_person.pop(old, None)
                self._by_person[new] = Seen(self._times[new], new in self._present)
                self._seen = tuple(self._by_person.items())

    def use_people(self, people: Set[str], gone: Set[str]) -> None:
        """Of whoever is gone the times of the journal count alone."""
        with self._lock:
            self._gone = (self._gone | gone) - people
            self._drop(gone)

    def take_back(self, person: str) -> None:
        """It was not them who was seen: the times of the journal count alone."""
        with self._lock:
            self._drop({person})

    def _drop(self, people: Set[str]) -> None:
        for each in people & self._times.keys():
            del self._times[each]
            if each not in self._before:
                self._by_person.pop(each, None)
        self._seen = tuple(self._by_person.items())


def _people_in(analysis: Analysis) -> frozenset[str]:
    """The names in a decided analysis."""
    found = (each.person for each in analysis.tracks if each.state is State.KNOWN)
    return frozenset(each for each in found if each is not None)
