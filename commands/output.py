"""What commands print: results, lines about the work, questions and progress bars."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from recognition.addresses import masked_text
from recognition.errors import UsageError
from recognition.plain_text import json_text, visible
from recognition.progress import ProgressSink
from services.program import with_options

if TYPE_CHECKING:
    from commands.progress import ProgressBar


@dataclass(kw_only=True)
class Output:
    """``out`` takes results, ``err`` all else."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    _bar: ProgressBar | None = field(default=None, init=False)
    _said: set[str] = field(default_factory=set, init=False)

    def print(self, text: str = "") -> None:
        """A line of the result, on standard output. Names in it are shown, never obeyed."""
        print(visible(with_options(text)), file=self.out, flush=True)

    def print_json(self, values: object) -> None:
        print(json_text(values, indent=2), file=self.out, flush=True)

    def ask(self, question: str, *, default: bool = False) -> bool | None:
        """The answer typed on a terminal; None where nobody can answer."""
        if sys.stdin is None or not (sys.stdin.isatty() and self.err.isatty()):
            return None
        print(f"{visible(question)} [{'Y/n' if default else 'y/N'}] ", end="", file=self.err, flush=True)
        line = sys.stdin.readline()
        if not line:
            return None
        answer = line.strip().casefold()
        return not answer.startswith("n") if default else answer in ("y", "yes")

    def is_sure(self, question: str, unasked: str) -> bool:
        """Asks before something that cannot be undone; says where nothing is done. Raises UsageError with the sentence
        ``unasked`` where nobody can answer."""
        answer = self.ask(question)
        if answer is None:
            raise UsageError(unasked)
        if not answer:
            self.say("Nothing was changed.")
        return answer

    def say(self, message: str) -> None:
        """A line about the work, on standard error."""
        print(visible(masked_text(with_options(message))), file=self.err, flush=True)

    def say_once(self, message: str) -> None:
        """As ``say``, unless it was said already in this run."""
        if message not in self._said:
            self._said.add(message)
            self.say(message)

    @contextmanager
    def progress(self, *, delay: float = 1.0) -> Iterator[ProgressSink]:
        """A progress bar on standard error, shown after ``delay`` seconds. Nested calls share the outermost one."""
        if self._bar is not None:
            yield self._bar.update
            return
        from commands.progress import ProgressBar

        self._bar = ProgressBar(self.err, delay)
        try:
            yield self._bar.update
            self._bar.print_done()
        finally:
            self._bar.close()
            self._bar = None
