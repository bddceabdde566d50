"""What the window shows of the settings, and how saved ones are applied to the running session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from realtime.interfaces import Choice
from realtime.session import LiveSession
from recognition.errors import SettingsError
from recognition.message import Message
from services.language import shown_text, tr
from services.privacy.access import OPEN, Access
from services.settings.editor import SettingsDraft, SettingsFile
from services.settings.place import ConfigPlace, Reopening
from services.settings.schema import Effect, Setting, Value, all_settings, shown_value
from services.settings.texts import choice_texts
from settings import FeedSettings


@dataclass(frozen=True, slots=True)
class Saved:
    """changed: settings with their new values. reopening: how the rest of them is applied, or None."""

    changed: dict[str, Value]
    reopening: Reopening | None


class SettingsPage:
    """draft: what is shown and edited; made when it is first asked for.

    file_name: of the file that is written.
    """

    access: Access = OPEN

    def __init__(self, place: ConfigPlace, session: LiveSession) -> None:
        self._place = place
        self._session = session
        self._draft: SettingsDraft | None = None
        self.record: Callable[[Message], object] = lambda _message: None
        """Receives which setting was changed, for the audit trail."""
        self.file_name = str(place.write)

    @property
    def draft(self) -> SettingsDraft:
        """Raises SettingsError where the file cannot be read."""
        if self._draft is None:
            self._draft = SettingsDraft(SettingsFile(self._place))
        return self._draft

    def read_again(self) -> str:
        """Follows a file that another program has written; changes that are not saved stay. Returns what to tell."""
        file = self.draft.file
        if not file.was_changed():
            return ""
        try:
            file.read()
        except SettingsError as error:
            return str(error)
        return tr("{file} was changed by another program and has been read again.", file=self.file_name)

    def choices(self, setting: Setting) -> list[tuple[Value, str]]:
        """Values with what they are called; empty where any value may be typed. The present one is among them."""
        offered: list[tuple[Value, str]]
        lists: dict[str, Callable[[], tuple[Choice, ...]]] = {
            "detection.detector": self._session.detectors,
            "recognition.embedder": self._session.embedders,
            "recognition.recognizer": self._session.recognizers,
        }
        names = choice_texts()
        if setting.name in lists:
            found = lists[setting.name]()
            offered = [(each.name, names.get((setting.name, each.name), shown_text(each.label))) for each in found]
        else:
            values: tuple[Value, ...] = setting.choices or setting.suggested
            offered = [(each, names.get((setting.name, str(each)), shown_value(each))) for each in values]
        present = self.draft.file.values[setting.name]
        if offered and present not in [value for value, _ in offered]:
            offered.append((present, shown_value(present)))
        return offered

    def save(self) -> Saved:
        """Writes the draft and applies to the session what can be applied at once.

        To be called by ``access.run``. Raises SettingsError, SettingsChangedError and RollcallError as
        ``SettingsFile.save``.
        """
        draft = self.draft
        before = draft.file.content()
        changed = draft.save()
        for name, value in changed.items():
            self._apply(name, value)
            self.record(Message.of("setting-changed", setting=name))
        anew = [name for name in changed if all_settings()[name].effect is Effect.ANEW]
        if not anew:
            return Saved(changed, None)
        put_back = partial(draft.file.put_back, before)
        return Saved(
            changed, Reopening(tuple(each.source for each in self._session.feeds), frozenset(changed), put_back)
        )

    @property
    def sources(self) -> tuple[FeedSettings, ...]:
        """The list as it stands in the file. Raises SettingsError."""
        return self.draft.file.sources

    def save_sources(self, rows: Sequence[FeedSettings]) -> Saved:
        """Writes the list; what is watched then is what stands in it. To be called by ``access.run``. Raises as
        ``save``."""
        file = self.draft.file
        before, former = file.content(), file.sources
        file.save_sources(rows)
        if file.sources == former:
            return Saved({}, None)
        self.record(Message.of("setting-changed", setting="sources"))
        watched = tuple(each.source for each in rows) or (str(file.values["source.default"]),)
        return Saved({}, Reopening(watched, frozenset({"sources"}), partial(file.put_back, before)))

    def _apply(self, name: str, value: Value) -> None:
        session = self._session
        if name == "recognition.threshold":
            session.distance_threshold.configure(value if isinstance(value, float) else None)
        elif name == "detection.detector":
            session.set_detector(str(value))
        elif name == "recognition.embedder":
            session.set_embedder(str(value))
        elif name == "recognition.recognizer":
            session.set_recognizer(str(value))
