"""What the lists of the window are on paper: people, strangers, findings, and the figures of an evaluation."""

from __future__ import annotations

import time
from collections.abc import Sequence

from gui.output.listing import Listing
from gui.widgets.time_format import moment_text
from learning.gallery_audit.findings import Finding
from realtime.interfaces import Seen
from services.journal.strangers import Stranger
from services.language import number_text, tr, tr_count
from services.messages.findings import finding_text, headline, severity_text, subject
from services.messages.formatting import list_text, sentences_text
from storage.gallery.people import Person

_MAX_SOURCES = 3


def people_listing(people: Sequence[Person], seen: dict[str, Seen], search: str) -> Listing | None:
    """``people`` in their order; ``search``: what the list is narrowed to, or empty."""
    now = time.time()

    def row(person: Person) -> tuple[str, ...]:
        last = seen.get(person.name)
        when = "" if last is None else tr("here now") if last.present else moment_text(last.last_seen, now)
        used = sum(1 for each in person.pictures if each.is_accepted)
        return person.name, number_text(used), number_text(len(person.pictures) - used), when

    headings = tr("Person"), tr("Pictures"), tr("Refused pictures"), tr("Last seen")
    count = tr_count("{n} person", "{n} people", len(people))
    note = tr("{count} with “{text}” in their name", count=count, text=search) if search else count
    return _listing(tr("People"), headings, [row(each) for each in people], note, {1, 2})


def strangers_listing(strangers: Sequence[Stranger], note: str) -> Listing | None:
    now = time.time()
    rows = [
        (
            tr("Stranger {number}", number=each.row.id),
            tr("here now") if each.present else moment_text(each.row.last_seen, now),
            number_text(len(each.row.times) or 1),
            number_text(each.row.looks),
            list_text(each.row.sources, _MAX_SOURCES) if each.row.sources else "",
        )
        for each in strangers
    ]
    headings = tr("Stranger"), tr("Last seen"), tr("Times"), tr("Looks"), tr("Source")
    return _listing(tr("Strangers"), headings, rows, note, {2, 3})


def findings_listing(findings: Sequence[Finding]) -> Listing | None:
    rows = [(severity_text(each.severity), headline(each), subject(each), finding_text(each)) for each in findings]
    headings = tr("Kind"), tr("Finding"), tr("Picture or person"), tr("What it says")
    note = tr_count("{n} finding", "{n} findings", len(findings))
    return _listing(tr("Findings of the gallery check"), headings, rows, note, set())


def evaluation_listing(systems: Sequence[str], table: Sequence[Sequence[str]], notes: Sequence[str]) -> Listing | None:
    """``table``: a figure's name, then its value for each system."""
    headings = tr("Figure"), *systems
    return _listing(tr("How good is it?"), headings, [tuple(each) for each in table], sentences_text(notes), set())


def _listing(
    title: str, headings: tuple[str, ...], rows: Sequence[tuple[str, ...]], note: str, numbers: set[int]
) -> Listing | None:
    return Listing(title, headings, tuple(rows), note, frozenset(numbers)) if rows else None
