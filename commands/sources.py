"""What a run remembers of its sources: those shown last, and how the pictures of each are laid."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from commands.app import App
from services.program import NAME
from services.recent_sources import RecentSources
from services.source_views import NamedView, SourceViews


def source_views(app: App, arguments: argparse.Namespace, source: str | Sequence[str]) -> SourceViews:
    """How the pictures of sources are laid in a run with these arguments that starts with ``source``."""
    return SourceViews(
        _remembered("source_views.json"),
        first=source,
        named=NamedView(arguments.turn, arguments.mirror, arguments.aspect),
        settings=app.settings.source,
        each=app.settings.sources,
    )


def recent_sources() -> RecentSources:
    return RecentSources(_remembered("recent_sources.json"))


def _remembered(name: str) -> Path:
    return Path(platformdirs.user_config_dir(NAME, appauthor=False)) / name
