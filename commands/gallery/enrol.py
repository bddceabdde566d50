"""``gallery add NAME --source S``: registers somebody from a camera, a file or an address, without a window."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from commands.app import App
from commands.progress import ProgressBar
from recognition.errors import RollcallError, UsageError
from recognition.interfaces import template_key
from services.messages.formatting import count_text

if TYPE_CHECKING:
    from recognition.enrolment.guided import Advice
    from services.enrolment.look_collector import LookCollector
    from storage.gallery.gallery import Gallery

_HOLD = 1.0
"""Seconds for which a hint must be true before it is printed."""
_MAX_LOOKS = 100


def add_source_options(add: argparse.ArgumentParser) -> None:
    """The options of ``gallery add`` that concern a source."""
    add.add_argument(
        "--source", metavar="S", help="instead of FILE: collect looks from a camera number, a video file or an address"
    )
    add.add_argument("--count", type=int, metavar="N", help="looks to collect from the source (default: the settings')")
    add.add_argument("--accept-fewer", action="store_true", help="keep what there is when a file ends before that")


def check_source_options(arguments: argparse.Namespace) -> None:
    """Raises UsageError where they contradict each other."""
    if bool(arguments.files) == (arguments.source is not None):
        raise UsageError("Give either picture files or --source, to say where the pictures come from.")
    if arguments.source is None and (arguments.count is not None or arguments.accept_fewer):
        raise UsageError("--count and --accept-fewer are for --source; picture files are all added.")
    if arguments.count is not None and not 1 <= arguments.count <= _MAX_LOOKS:
        raise UsageError(f"--count is how many looks to collect: 1 to {_MAX_LOOKS}, not {arguments.count}.")


def enrol(
    gallery: Gallery,
    app: App,
    person: str,
    source: str,
    *,
    count: int | None = None,
    accept_fewer: bool = False,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """0 when the looks are in the gallery; 1 when a file had too few of them. Nothing is saved then, nor on Ctrl-C.

    Raises UsageError, SourceError where the source does not open or is lost, RollcallError.
    """
    from realtime.sources.factory import create_source
    from services.enrolment.look_collector import LookCollector, save_looks
    from services.enrolment.source_enrolment import collect_looks
    from services.messages.enrolment import resembles_text
    from storage.files.filing import checked_name

    wanted = app.settings.enrolment.looks if count is None else count
    person = checked_name(person)
    opened = create_source(source, app.settings.source, pace="fast")
    detector, embedder = app.detector(), app.embedder()
    collector = LookCollector(detector, embedder, wanted, keep=app.settings.enrolment.keep)
    printer = _HintPrinter(app, collector, is_live=opened.is_live)
    with closing(printer):
        collect_looks(opened, collector, printer.show, clock=clock)
    if not collector.looks or not (collector.is_complete or accept_fewer):
        raise RollcallError(_too_few(opened.label, collector))
    gallery.survey()
    templates = gallery.templates(template_key(embedder), embedder.dimension).with_scoring(app.scoring)
    nearest = collector.resembling(templates, app.threshold(gallery, embedder))
    if nearest is not None and nearest[0] != person:
        app.say(resembles_text(*nearest))
    save_looks(gallery.folder, person, collector.looks, note_source=app.settings.enrolment.note_source)
    poses = ", ".join(f"{number} {pose.value}" for pose, number in collector.poses.items() if number)
    app.print(f"{person}: {count_text(len(collector.looks), 'look')} added ({poses}).")
    return 0


class _HintPrinter:
    """Prints what the person is to do: beside a bar in a terminal, else a line for each new hint.

    Nobody in a file can be asked to turn their head: of one only obstacles are printed.
    """

    def __init__(self, app: App, collector: LookCollector, *, is_live: bool) -> None:
        from recognition.enrolment.hints import POSE_HINTS, Hint, HintDebouncer

        self._app = app
        self._collector = collector
        self._bar = ProgressBar(app.err, 0.0) if app.err.isatty() else None
        self._hints = HintDebouncer(_HOLD)
        self._silent = {Hint.TAKEN, Hint.ENOUGH} | (set() if is_live else {Hint.ALIKE, *POSE_HINTS.values()})
        self._last = ""

    def show(self, advice: Advice, at: float) -> None:
        from services.messages.enrolment import hint_text

        hint = self._hints.show(advice.hint, at)
        text = "" if hint in self._silent else hint_text(hint)
        count, wanted = len(self._collector.looks), self._collector.wanted
        if self._bar is not None:
            self._bar.show(f"{count} of {wanted} looks. {text}", count / wanted)
        elif text and text != self._last:
            self._app.say(text)
            self._last = text

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()


def _too_few(label: str, collector: LookCollector) -> str:
    from services.messages.enrolment import obstacle_text

    count = len(collector.looks)
    found = f"{count} of {collector.wanted} looks" if count else "no look"
    most = collector.in_the_way.most_common(1)
    why = f" Most often {obstacle_text(most[0][0])}." if most else ""
    ways = ["Use a longer clip", "ask for fewer with --count"]
    ways += ["keep what there is with --accept-fewer"] if count else []
    do = f"{', '.join(ways[:-1])} or {ways[-1]}"
    return f"{label} ended with {found}, so nothing was saved.{why} {do}."
