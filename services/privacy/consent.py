"""Consents of people: giving and withdrawing them, the texts that are agreed to, and who has which."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from services.privacy.sample_texts import PREFIX, SAMPLES
from storage.database_failures import not_stored_text
from storage.files.filing import checked_name
from storage.files.gallery_folder import FileKind, person_of, scan
from storage.gallery.names import check_meant, nearest_name
from storage.journal.consents import ConsentAct, ConsentEntry, ConsentState, ConsentText, Purpose, state_of
from storage.journal.journal import JournalFile

ALL_PURPOSES = frozenset(Purpose)
_MAX_SIGNATURE = 500_000
_MAX_TEXT = 100_000
_PNG = b"\x89PNG\r\n\x1a\n"


class ConsentRegister:
    """Of the gallery ``folder``. May be used on any thread; every method may raise RollcallError.

    record: receives each act, for the audit trail. A consent is not stored where that fails.
    operator: who is at work.
    """

    def __init__(
        self,
        folder: Path,
        record: Callable[[Message], object],
        operator: Callable[[], str],
        *,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._record = record
        self._operator = operator
        self._wall_clock = wall_clock

    def entries(self, people: Iterable[str] = ()) -> tuple[ConsentEntry, ...]:
        """Of ``people`` and of everybody who ever gave a consent, by name."""
        now = self._wall_clock()
        with self._opened() as journal:
            acts = journal.consents.last()
            now = max(now, journal.consents.seen_clock().latest)
        names = sorted({*people, *acts})
        return tuple(ConsentEntry(name, state_of(acts.get(name), now), acts.get(name)) for name in names)

    def entry(self, person: str) -> ConsentEntry:
        person = person_of(person)
        return next(each for each in self.entries((person,)) if each.person == person)

    def history(self, person: str) -> tuple[ConsentAct, ...]:
        """All acts of a person with their signatures, the first first."""
        with self._opened() as journal:
            return journal.consents.history(person_of(person))

    def give(
        self,
        person: str,
        text: str,
        *,
        signed_name: str = "",
        signature: bytes | None = None,
        until: float | None = None,
        purposes: Collection[Purpose] = ALL_PURPOSES,
    ) -> ConsentAct:
        """Stores that ``person`` agreed to the last version of ``text``; see ``ConsentAct``. Raises UsageError."""
        person, signed_name, now = checked_name(person), " ".join(signed_name.split()), self._wall_clock()
        if not signed_name and signature is None:
            raise UsageError("A consent needs the name that the person typed, or their signature.")
        if signature is not None and not (signature.startswith(_PNG) and len(signature) <= _MAX_SIGNATURE):
            raise UsageError("A signature is a PNG picture of 500 kB at most.")
        if until is not None and until <= now:
            raise UsageError("A consent has to end later than now.")
        if Purpose.RECOGNITION not in purposes:
            raise UsageError("A consent without recognition is for nothing: without it a face is ignored anyway.")
        agreed = self.text(text)
        with self._opened(changes=True) as journal:
            kept = journal.consents.add_text(agreed.name, agreed.language, agreed.body, now)
            act = ConsentAct(
                person, True, now, self._operator(), kept.name, kept.version, signed_name, until,
                frozenset(purposes), signature,
            )  # fmt: skip
            named = {each.value: int(each in purposes) for each in Purpose}
            self._record(Message.of("consent-given", person=person, until=round(until or 0), **named))
            journal.consents.add(act)
        return act

    def registered(self, person: str) -> tuple[bool, str | None]:
        """Whether somebody is registered by the name ``person``, and if not, the registered name nearest to it, if any.

        A consent may come before the photos; but one under a wrong name leaves whoever gave it ignored.
        """
        person = person_of(person)
        files = scan(self._folder).files.values() if self._folder.is_dir() else ()
        names = sorted({each.person for each in files if each.kind is FileKind.PICTURE})
        if person in names:
            return True, None
        return False, nearest_name(person, names)

    def withdraw(self, person: str) -> ConsentAct:
        """Raises UsageError where there is no consent that could be withdrawn."""
        person = person_of(person)
        if self.entry(person).state not in (ConsentState.GIVEN, ConsentState.EXPIRED):
            with self._opened() as journal:
                acts = journal.consents.last()
            if person not in acts and not self.registered(person)[0]:
                check_meant(person, acts)
            raise UsageError("{person} has no consent that could be withdrawn.", person=person)
        act = ConsentAct(person, False, self._wall_clock(), self._operator())
        with self._opened(changes=True) as journal:
            journal.consents.add(act)  # first: it counts even where it cannot be recorded
            self._record(Message.of("consent-withdrawn", person=person))
        return act

    def texts(self) -> tuple[ConsentText, ...]:
        """The last version of each text, the organisation's own first."""
        with self._opened() as journal:
            stored = {each.name: each for each in journal.consents.texts()}
        samples = (_sample(language) for language in SAMPLES if f"{PREFIX}{language}" not in stored)
        return tuple(sorted((*stored.values(), *samples), key=lambda each: (each.name.startswith(PREFIX), each.name)))

    def text(self, name: str, version: int | None = None) -> ConsentText:
        """The last version, or that one. Raises UsageError where there is none."""
        with self._opened() as journal:
            known = [each for each in journal.consents.texts() if each.name == name]
        if version is None and not known and name.removeprefix(PREFIX) in SAMPLES:
            known = [_sample(name.removeprefix(PREFIX))]
        found = [each for each in known if version is None or each.version == version]
        if not found:
            raise UsageError("There is no text '{name}'. See: python main.py privacy consent texts", name=name)
        return found[-1]

    def add_text(self, name: str, language: str, body: str) -> ConsentText:
        """Keeps a text of the organisation, as the next version of that name. Raises UsageError."""
        name, body = name.strip(), body.strip() + "\n"
        if not name or name.startswith(PREFIX):
            raise UsageError("Give the text a name of its own, which does not begin with 'sample-'.")
        if not body.strip() or len(body) > _MAX_TEXT:
            raise UsageError("A text of consent has 1 to 100,000 characters.")
        with self._opened(changes=True) as journal:
            kept = journal.consents.add_text(name, language, body, self._wall_clock())
            self._record(Message.of("consent-text", version=kept.version))
        return kept

    @contextmanager
    def _opened(self, *, changes: bool = False) -> Iterator[JournalFile]:
        if changes and not self._folder.is_dir():
            raise UsageError("There is no gallery folder {folder}: nothing was stored.", folder=self._folder)
        with closing(JournalFile(self._folder)) as journal:
            yield journal
            if changes and journal.notice is not None:
                raise RollcallError(not_stored_text(journal.notice))


def _sample(language: str) -> ConsentText:
    return ConsentText(f"{PREFIX}{language}", 1, language, SAMPLES[language], 0.0)
