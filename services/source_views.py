"""How the picture of each source is laid (turned, mirrored, stretched), remembered from one run to the next."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from realtime.interfaces import is_demo
from realtime.sources.network import SCHEMES
from realtime.sources.view import SourceView
from recognition.addresses import parse_address
from recognition.errors import RollcallError, UsageError
from settings import FeedSettings, SourceSettings
from storage.files.atomic_file import atomic_file

_log = logging.getLogger(__name__)

_MAX_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class NamedView:
    """What the command line says; None where it says nothing."""

    turn: int | None = None
    mirror: bool | None = None
    aspect: str | None = None

    def over(self, view: SourceView) -> SourceView:
        return replace(
            view,
            turn=view.turn if self.turn is None else self.turn,
            mirror=view.mirror if self.mirror is None else self.mirror,
            aspect=view.aspect if self.aspect is None else self.aspect,
        )


class SourceViews:
    """Not thread-safe.

    file: where views are remembered, a private JSON file; None remembers them for this run only.
    first: the source that the run starts with, or those. The command line is about them.
    settings: how it is laid. each: how those are laid that stand in a list, where there is one.
    """

    def __init__(
        self,
        file: Path | None = None,
        *,
        first: str | Sequence[str] = "",
        named: NamedView | None = None,
        settings: SourceSettings | None = None,
        each: Sequence[FeedSettings] = (),
    ) -> None:
        self._file = file
        self._first = {_key(source) for source in ([first] if isinstance(first, str) else first)}
        self._named = named or NamedView()
        self._configured: dict[str, SourceView] = {}
        if settings is not None and len(self._first) == 1:
            self._configured = dict.fromkeys(self._first, configured_view(settings))
        self._configured |= {_key(row.source): SourceView(row.turn, row.mirror) for row in each}
        self._stored = {} if file is None else _read(file)
        self._chosen: dict[str, SourceView] = {}

    def view_for(self, source: str) -> SourceView:
        """As chosen in this run, else as the command line says, as remembered, as the settings say, or upright."""
        key = _key(source)
        if key in self._chosen:
            return self._chosen[key]
        view = self._stored.get(key, self._configured.get(key, SourceView()))
        return self._named.over(view) if key in self._first else view

    def remember(self, source: str, view: SourceView) -> None:
        """Raises nothing: a view that cannot be written is forgotten at the end, and logged."""
        key = _key(source)
        self._chosen[key] = view
        if self._file is None:
            return
        stored = {**_read(self._file), key: view}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with atomic_file(self._file) as part, part.open("w", encoding="utf-8") as stream:
                part.chmod(0o600)  # before anything is in it
                json.dump({each: stored[each].to_dict() for each in sorted(stored)}, stream, indent=1)
        except (OSError, RollcallError) as error:
            _log.warning("How the source is turned cannot be remembered: %s", error)


def configured_view(settings: SourceSettings) -> SourceView:
    return SourceView(settings.turn, settings.mirror, settings.aspect)


def _key(source: str) -> str:
    """Tells sources apart without holding what is secret in an address."""
    source = source.strip()
    if "://" in source:
        with suppress(UsageError):
            source = parse_address(source, SCHEMES).without_login
    elif not source.isdecimal() and not is_demo(source):
        source = os.path.abspath(Path(source).expanduser())
    return hashlib.sha256(source.encode("utf-8", "surrogateescape")).hexdigest()


def _read(file: Path) -> dict[str, SourceView]:
    """Empty where the file is missing or damaged; what is damaged in it is left out."""
    try:
        with file.open("rb") as stream:
            content: Any = json.loads(stream.read(_MAX_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("%s cannot be read: %s", file, error)
        return {}
    if not isinstance(content, dict):
        return {}
    views = {str(key): SourceView.from_dict(value) for key, value in content.items()}
    return {key: view for key, view in views.items() if view is not None}
