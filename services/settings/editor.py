"""Changes settings in config.yaml: for the window and the command line."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from recognition.errors import RollcallError, SettingsError
from recognition.message import Text
from recognition.strict_yaml import parse_yaml, read_bytes, text_of
from services.language import tr
from services.settings.checks import gallery_folder, name_problems, recognizer_problems, source_problems
from services.settings.config_text import changed_text, converted, new_text, problem_of, without_name
from services.settings.place import ConfigPlace
from services.settings.schema import Effect, Value, all_settings, setting_named, values_of
from services.settings.sources_text import text_with_sources
from settings import FeedSettings, settings_from
from storage.files.atomic_file import atomic_file

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class SettingsChangedError(RollcallError):
    """Another program has written the file; it has been read again, and nothing was written."""


class SettingsFile:
    """The settings as they stand in a file, and the only way to change them.

    values: by dotted names. sources: the list of that name. file: that is written.
    """

    def __init__(self, place: ConfigPlace) -> None:
        """Raises SettingsError where the file is one that the loader refuses."""
        self.file = place.write
        self._place = place
        self._content: bytes | None = None
        self._stamp: tuple[int, int] | None = None
        self.values: dict[str, Value] = {}
        self.sources: tuple[FeedSettings, ...] = ()
        self.read()

    def read(self) -> None:
        """What stands in the file now. Where there is none yet: what comes with the installation, or the defaults.

        Raises SettingsError.
        """
        place = self._place
        self._stamp = _stamp(place.write)
        self._content = read_bytes(place.write) if self._stamp is not None else None
        settings = settings_from(parse_yaml(self._text(), str(self.file)) or {}, str(self.file))
        self.values, self.sources = values_of(settings), settings.sources

    def was_changed(self) -> bool:
        """Whether another program has written the file since it was read. Quick."""
        stamp = _stamp(self.file)
        if stamp == self._stamp:
            return False
        if stamp is not None and self._content is not None and read_bytes(self.file) == self._content:
            self._stamp = stamp
            return False
        return True

    def problem(self, name: str, value: object) -> str:
        """Why this value cannot be written: the loader's sentence. Empty where it can."""
        if problem := problem_of(name, value):
            return problem
        try:
            self._check({name: converted(name, value)}, alone=True)
        except SettingsError as error:
            return without_name(error.problems[0], name)
        return ""

    def save(self, changes: Mapping[str, Value]) -> None:
        """Writes these settings, all or none; comments and order stay.

        Raises SettingsError with every problem, SettingsChangedError where the file is another than was read, and
        RollcallError where it cannot be written.
        """
        self._replace(lambda text: changed_text(text, changes), lambda: self._check(changes))

    def save_sources(self, rows: Sequence[FeedSettings]) -> None:
        """Writes the list of sources; the comments of those that stay stay. Raises as ``save``."""
        problems = source_problems(rows)
        if problems:
            raise SettingsError(problems, str(self.file))
        self._replace(lambda text: text_with_sources(text, rows))

    def _replace(self, made: Callable[[str], str], check: Callable[[], object] = lambda: None) -> None:
        if self.was_changed():
            self.read()
            raise SettingsChangedError(
                tr(
                    "{file} was changed by another program and has been read again. Nothing was written: look at the "
                    "settings and save once more.",
                    file=str(self.file),
                )
            )
        text = made(self._text())
        check()
        content = self._bom() + text.encode("utf-8")
        if content != self._content:
            _write(self.file, content)
        self.read()

    def content(self) -> bytes | None:
        """What was read; None where there is no file yet. For ``put_back``."""
        return self._content

    def put_back(self, content: bytes | None) -> None:
        """Undoes ``save``. Raises RollcallError."""
        if content is None:
            self.file.unlink(missing_ok=True)
        else:
            _write(self.file, content)
        self.read()

    def _text(self) -> str:
        if self._content is not None:
            return text_of(self._content, str(self.file))
        source = self._place.read
        if source != self.file and source.is_file():
            return text_of(read_bytes(source), str(source))
        return new_text()

    def _bom(self) -> bytes:
        return b"\xef\xbb\xbf" if self._content is not None and self._content.startswith(b"\xef\xbb\xbf") else b""

    def _check(self, changes: Mapping[str, Value], *, alone: bool = False) -> None:
        """What a start refuses besides the loader."""
        nested: dict[str, dict[str, Value]] = {}
        every = {**self.values, **changes}
        for name, value in (changes if alone else every).items():
            setting = setting_named(name)
            nested.setdefault(setting.section, {})[setting.key] = value
        settings = settings_from(nested)
        problems = name_problems(settings)
        if problems:
            raise SettingsError(problems, str(self.file))
        gallery_folder(settings, self._place.home, str(self.file))
        if "recognition.recognizer" not in changes:  # one that is gone by now keeps nothing else from being changed
            return
        of_gallery = settings_from({"gallery": {"folder": every["gallery.folder"]}})
        gallery = self._place.gallery or gallery_folder(of_gallery, self._place.home, str(self.file))
        problems = recognizer_problems(settings.recognition.recognizer, gallery)
        if problems:
            raise SettingsError(problems, str(self.file))


class SettingsDraft:
    """Changes that are not saved yet, each of which can be undone.

    Values may be such that the loader refuses them: ``problems`` has its sentences, and ``save`` refuses them.
    """

    def __init__(self, file: SettingsFile) -> None:
        self.file = file
        self._edits: dict[str, object] = {}
        self._undo: list[tuple[str, object]] = []

    def value(self, name: str) -> object:
        return self._edits[name] if name in self._edits else self.file.values[name]

    def change(self, name: str, value: object) -> None:
        """Changing the same setting several times in a row is undone in one go."""
        before = self.value(name)
        if _same(before, value):
            return
        if not self._undo or self._undo[-1][0] != name:
            self._undo.append((name, before))
        self._put(name, value)

    def reset(self, name: str) -> None:
        """Back to the default."""
        before, default = self.value(name), all_settings()[name].default
        if not _same(before, default):
            self._undo.append((name, before))
            self._put(name, default)

    def undo(self) -> str | None:
        """Takes the last change back; returns the name of the setting."""
        if not self._undo:
            return None
        name, value = self._undo.pop()
        self._put(name, value)
        return name

    @property
    def undoable(self) -> str | None:
        """The setting that ``undo`` would change."""
        return self._undo[-1][0] if self._undo else None

    def revert(self) -> None:
        """Everything as it stands in the file."""
        self._edits.clear()
        self._undo.clear()

    def changes(self) -> dict[str, object]:
        """Those that differ from the file."""
        return {name: value for name, value in self._edits.items() if not _same(value, self.file.values[name])}

    def problems(self) -> dict[str, str]:
        """The loader's sentence about each change that it refuses."""
        found = {name: self.file.problem(name, value) for name, value in self.changes().items()}
        return {name: problem for name, problem in found.items() if problem}

    def effects(self) -> set[Effect]:
        return {all_settings()[name].effect for name in self.changes()}

    def save(self) -> dict[str, Value]:
        """Returns what was changed. Raises as ``SettingsFile.save``; the changes stay then."""
        wanted = self.changes()
        problems = self.problems()
        if problems:
            raise SettingsError(
                [Text("{setting}: {problem}", setting=name, problem=problem) for name, problem in problems.items()],
                str(self.file.file),
            )
        changed = {name: converted(name, value) for name, value in wanted.items()}
        self.file.save(changed)
        self.revert()
        return changed

    def _put(self, name: str, value: object) -> None:
        self._edits[name] = value
        if _same(value, self.file.values[name]):
            del self._edits[name]


def _same(first: object, second: object) -> bool:
    """1 and true are equal in Python and different settings; 1 and 1.0 are the same."""
    return isinstance(first, bool) == isinstance(second, bool) and first == second


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _write(file: Path, content: bytes) -> None:
    target = Path(os.path.realpath(file))  # a link stays one
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RollcallError(
            tr("{folder} cannot be made: {problem}.", folder=str(target.parent), problem=error.strerror or str(error))
        ) from error
    # Replacing it would only need the permission of the folder.
    if target.exists() and not (target.stat().st_mode & _WRITABLE and os.access(target, os.W_OK)):
        raise RollcallError("{file} cannot be written to. Choose another file, or change its permissions.", file=target)
    with atomic_file(target) as part:
        part.write_bytes(content)
        if target.exists():
            shutil.copymode(target, part)
