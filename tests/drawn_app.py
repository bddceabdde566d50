"""A run of the program with drawn faces in place of networks, for tests of commands."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from commands.app import App
from settings import Settings
from tests.fakes import ColourEmbedder
from tests.gallery_folder import SquareEnroller
from tests.marker_faces import MarkerDetector


class DrawnApp(App):
    """Prints to memory."""

    def __init__(self, folder: Path, settings: Settings | None = None, **named: Any) -> None:
        super().__init__(settings or Settings(), folder, out=io.StringIO(), err=io.StringIO(), **named)

    def detector(self, _name: str | None = None, **_options: Any) -> MarkerDetector:  # type: ignore[override]
        return MarkerDetector()

    def embedder(self, _name: str | None = None, **_options: Any) -> ColourEmbedder:  # type: ignore[override]
        return ColourEmbedder()

    def enroller(self, _detector_name: str, _embedder: ColourEmbedder) -> SquareEnroller:  # type: ignore[override]
        return self.new_enroller()

    def new_enroller(self) -> SquareEnroller:
        return SquareEnroller()

    def printed(self) -> str:
        """What was printed since the last call."""
        return _taken(self.out)

    def reported(self) -> str:
        """What was written to standard error since the last call."""
        return _taken(self.err)


def _taken(stream: object) -> str:
    assert isinstance(stream, io.StringIO)
    text = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return text
