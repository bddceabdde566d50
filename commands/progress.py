"""A progress bar for work of unknown length: words and a fraction; silent when the work is quick."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress


class ProgressBar:
    """Shows itself after ``delay`` seconds.

    Where ``stream`` is no terminal, each new sentence is one plain line, with another when what it says is done.
    """

    def __init__(self, stream: TextIO, delay: float) -> None:
        self._stream = stream
        self._due = time.monotonic() + delay
        self._stem = self._words = ""
        self._bar: RichProgress | None = None

    def update(self, words: str, fraction: float | None) -> None:
        """Called with words for a person and the fraction done 0..1, or None where that is not known."""
        if time.monotonic() < self._due:
            return
        if not self._stream.isatty():
            stem = words.split(":")[0]
            if stem != self._stem:
                self.say_done()
                print(words, file=self._stream, flush=True)
            self._stem, self._words = stem, words
            return
        if self._bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
            self._bar = Progress(*columns, console=Console(file=self._stream), transient=True)
            self._bar.add_task(words, total=1.0)
            self._bar.start()
        (task,) = self._bar.tasks
        self._bar.update(task.id, description=words, total=None if fraction is None else 1.0, completed=fraction or 0.0)

    def say_done(self) -> None:
        """Says that the work last shown as a line is done; nothing where none was."""
        if self._stem:
            count = re.search(r" of (\d+)$", self._words)
            print(f"{self._stem}: done" + (f" ({count[1]})" if count else ""), file=self._stream, flush=True)
        self._stem = ""

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
