"""The list of sources as it is edited in the window: a copy, which is saved as one."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from services.settings.checks import source_problems
from services.settings.page import Saved, SettingsPage
from services.settings.schema import Value
from settings import FeedSettings


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """number: stays with an entry however it is changed. values: may be such that the loader refuses them."""

    number: int
    values: FeedSettings

    def value(self, key: str) -> Value:
        return getattr(self.values, key)  # type: ignore[no-any-return]


class SourceList:
    """entries: in their order."""

    def __init__(self, page: SettingsPage) -> None:
        """Raises SettingsError where the file cannot be read."""
        self._page = page
        self._numbers = itertools.count()
        self._read: tuple[FeedSettings, ...] = ()
        self.entries: tuple[SourceEntry, ...] = ()
        self._take(page.sources)

    @property
    def rows(self) -> tuple[FeedSettings, ...]:
        return tuple(each.values for each in self.entries)

    @property
    def is_changed(self) -> bool:
        """Whether something is not saved."""
        return self.rows != self._read

    def follow(self) -> bool:
        """Takes what another program has written, unless something is not saved; returns whether it did."""
        if self.is_changed or self._page.sources == self._read:
            return False
        self._take(self._page.sources)
        return True

    def problems(self) -> list[str]:
        """What the loader has against the list, with dotted paths: for ``problem_texts``."""
        return source_problems(self.rows)

    def add(self) -> int:
        """An empty entry at the end; returns its place."""
        self.entries = (*self.entries, SourceEntry(next(self._numbers), FeedSettings()))
        return len(self.entries) - 1

    def change(self, place: int, key: str, value: object) -> None:
        entry = self.entries[place]
        changed = replace(entry, values=replace(entry.values, **{key: value}))  # type: ignore[arg-type]
        self.entries = (*self.entries[:place], changed, *self.entries[place + 1 :])

    def move(self, place: int, by: int) -> int:
        """Returns the new place."""
        entries = list(self.entries)
        entries.insert(place + by, entries.pop(place))
        self.entries = tuple(entries)
        return place + by

    def remove(self, place: int) -> None:
        self.entries = (*self.entries[:place], *self.entries[place + 1 :])

    def save(self) -> Saved:
        """To be called by ``access.run``. Raises as ``SettingsPage.save_sources``."""
        saved = self._page.save_sources(self.rows)
        self._read = self.rows
        return saved

    def _take(self, rows: Sequence[FeedSettings]) -> None:
        self._read = tuple(rows)
        self.entries = tuple(SourceEntry(next(self._numbers), each) for each in rows)
