"""``gallery add NAME --source S``: registers somebody from a camera, a file or an address, without a window."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from commands.app import App
from commands.progress import ProgressBar
from recognition.errors import RollcallError, UsageError
from recognition.interfaces import template_key

if TYPE_CHECKING:
    from realtime.interfaces import Source
    from recognition.enrolment.hints import Hint
    from services.enrolment.look_collector import LookCollector
    from storage.gallery.gallery import Gallery

_EVERY = 0.1
"""Seconds from one frame that is looked at to the next."""
_HOLD = 1.0
"""Seconds for which a hint must be true before it is said."""
_FALLBACK_RATE = 30.0
_MOST = 100


def add_source_options(add: argparse.ArgumentParser) -> None:
    """The options of ``gallery add`` that are about a source."""
    add.add_argument(
        "--source", metavar="S", help="instead of FILE: collect looks from a camera number, a video file or an address"
    )
    add.add_argument("--count", type=int, metavar="N", help="looks to collect from the source (default: the settings')")
    add.add_argument("--accept-fewer", action="store_true", help="keep what there is when a file ends before that")


def check_source_options(arguments: argparse.Namespace) -> None:
    """Raises UsageError where they make no sense together."""
    if bool(arguments.files) == (arguments.source is not None):
        raise UsageError("Give either picture files or --source, to say where the pictures come from.")
    if arguments.source is None and (arguments.count is not None or arguments.accept_fewer):
        raise UsageError("--count and --accept-fewer are for --source; picture files are all added.")
    if arguments.count is not None and not 1 <= arguments.count <= _MOST:
        raise UsageError(f"--count is how many looks to collect: 1 to {_MOST}, not {arguments.count}.")


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

    Raises UsageError, SourceError where the source does not open or goes away, RollcallError.
    """
    from realtime.sources.factory import create_source
    from services.enrolment.look_collector import LookCollector, save_looks
    from storage.files.filing import checked_name

    wanted = app.settings.enrolment.looks if count is None else count
    person = checked_name(person)
    opened = create_source(source, app.settings.source, pace="fast")
    detector, embedder = app.detector(), app.embedder()
    collector = LookCollector(detector, embedder, wanted, keep=app.settings.enrolment.keep)
    _collect(opened, collector, app, clock)
    if not collector.looks or not (collector.is_complete or accept_fewer):
        raise RollcallError(_too_few(opened.label, collector))
    gallery.survey()
    templates = gallery.templates(template_key(embedder), embedder.dimension).with_scoring(app.scoring)
    nearest = collector.nearest(templates)
    if nearest is not None and nearest[0] != person and nearest[1] <= app.threshold(gallery, embedder):
        app.say(
            f"These looks are very like {nearest[0]}, who is registered (distance {nearest[1]:.2f}). If it is the same "
            "person, put the pictures into that folder; if not, the two may be confused."
        )
    save_looks(gallery, person, collector.looks, note_source=app.settings.enrolment.note_source)
    poses = ", ".join(f"{number} {pose.value}" for pose, number in collector.poses.items() if number)
    looks = "1 look" if len(collector.looks) == 1 else f"{len(collector.looks)} looks"
    app.print(f"{person}: {looks} added ({poses}).")
    return 0


def _collect(source: Source, collector: LookCollector, app: App, clock: Callable[[], float]) -> None:
    with ExitStack() as stack:
        stack.callback(source.close)
        source.open()
        said = _Said(app, is_live=source.is_live)
        stack.callback(said.close)
        rate = source.frames_per_second or _FALLBACK_RATE
        began, index, due = clock(), 0, 0.0
        while not collector.is_complete and (image := source.read()) is not None:
            at = clock() - began if source.is_live else index / rate
            index += 1
            if at < due:
                continue
            due = at + _EVERY - 0.5 / rate  # the nearest frame, not the next
            taken_at = time.time() if source.is_live else None  # when a file was filmed is not known
            advice = collector.consider(image, at, source=source.label, taken_at=taken_at)
            said.hear(advice.hint, at, len(collector.looks), collector.wanted)


class _Said:
    """Tells the person what to do: beside a bar in a terminal, else a line for each new hint.

    Nobody in a file can be told to turn their head: of one only what is in the way is said.
    """

    def __init__(self, app: App, *, is_live: bool) -> None:
        from recognition.enrolment.hints import POSE_HINTS, HintDebouncer

        self._app = app
        self._bar = ProgressBar(app.err, 0.0) if app.err.isatty() else None
        self._hints = HintDebouncer(_HOLD)
        self._silent = {"taken", "enough"} | (set() if is_live else {"alike", *POSE_HINTS.values()})
        self._last = ""

    def hear(self, hint: Hint, at: float, count: int, wanted: int) -> None:
        from services.messages.enrolment import hint_text

        shown = self._hints.show(hint, at)
        words = "" if shown in self._silent else hint_text(shown)
        if self._bar is not None:
            self._bar.show(f"{count} of {wanted} looks. {words}", count / wanted)
        elif words and words != self._last:
            self._app.say(words)
            self._last = words

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
