"""A progress bar on a stream, hidden while the work is quick."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from recognition.plain_text import visible
from recognition.progress import Progress, Unit
from services.messages.progress import progress_text, stage_text

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress


LINE_INTERVAL = 10.0
"""Seconds between two lines about the same work."""


class ProgressBar:
    """Appears after ``delay`` seconds.

    Where ``stream`` is no terminal, each stage prints a line at its start, every LINE_INTERVAL seconds, and at its end.
    """

    def __init__(self, stream: TextIO, delay: float) -> None:
        self._stream = stream
        self._due = time.monotonic() + delay
        self._printed: Progress | None = None
        self._line_due = 0.0
        self._bar: RichProgress | None = None

    def update(self, progress: Progress) -> None:
        if time.monotonic() < self._due:
            return
        if not self._stream.isatty():
            before, now = self._printed, time.monotonic()
            if before is None or stage_text(before) != stage_text(progress):
                self.print_done()
                self._line_due = now
            if now >= self._line_due:
                self._line_due = now + LINE_INTERVAL
                print(visible(progress_text(progress)), file=self._stream, flush=True)
            self._printed = progress
            return
        self.show(progress_text(progress), progress.fraction)

    def show(self, text: str, fraction: float | None) -> None:
        """Draws the bar, for a terminal. ``fraction``: 0..1, None where it is not known."""
        if self._bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as RichProgress

            columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeRemainingColumn())
            self._bar = RichProgress(*columns, console=Console(file=self._stream), transient=True)
            self._bar.add_task(text, total=1.0)
            self._bar.start()
        (task,) = self._bar.tasks
        self._bar.update(task.id, description=text, total=None if fraction is None else 1.0, completed=fraction or 0.0)

    def print_done(self) -> None:
        """Prints that the stage last printed is finished; nothing where none was."""
        done, self._printed = self._printed, None
        if done is None:
            return
        is_counted = done.total is not None and done.unit not in (Unit.FRACTION, Unit.BYTES, Unit.EPOCHS)
        count = f" ({done.total:.0f})" if is_counted else ""
        print(f"{visible(stage_text(done))}: done{count}", file=self._stream, flush=True)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
