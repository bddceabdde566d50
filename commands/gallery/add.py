"""``gallery add``: pictures of a person into the gallery, from files or collected from a camera or a video."""

from __future__ import annotations

import argparse
import shlex
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path, PurePosixPath

from commands.app import App
from commands.options import NewAction, add_view_options, given_path
from commands.progress import ProgressBar
from commands.sources import source_views
from realtime.sources.factory import create_source
from realtime.sources.view import SourceView
from recognition.enrolment.guided import Advice
from recognition.enrolment.hints import POSE_HINTS, Hint, HintDebouncer
from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from services.enrolment.look_collector import LookCollector, collect_looks, save_looks
from services.messages.enrolment import hint_text, obstacle_text
from services.messages.formatting import count_text
from services.messages.gallery_pictures import picture_text, remark_text
from storage.files import filing
from storage.files.filing import Filed, checked_name
from storage.gallery.gallery import Gallery
from storage.gallery.names import check_new, same_name
from storage.names.camera_names import is_camera_name
from storage.sealing.photos import shown_path

_HOLD = 1.0
"""Seconds for which a hint must be true before it is printed."""
_MAX_LOOKS = 100


def add_actions(action: NewAction) -> None:
    add = action("add", "copy pictures of a person into the gallery, or collect looks at them from a source")
    add.add_argument("person", metavar="NAME")
    add.add_argument("files", metavar="FILE", nargs="*", type=given_path)
    add.add_argument("--source", metavar="S", help="collect looks from a camera number, video file or address instead")
    add_view_options(add)
    add.add_argument("--count", type=int, metavar="N", help="looks to collect from the source (default: the settings')")
    add.add_argument("--accept-fewer", action="store_true", help="keep what there is when a file ends before that")
    add.add_argument("--as-new", action="store_true", help="use NAME though a registered one differs only in accents")
    add.set_defaults(do=_add)


def _add(arguments: argparse.Namespace, app: App) -> int:
    _check_options(arguments)
    with app.open_gallery() as gallery:
        gallery.survey()
        if arguments.as_new:
            check_new(arguments.person, (each.name for each in gallery.people()))
        person = arguments.person if arguments.as_new else _registered_name(gallery, app, arguments.person)
        _warn_of_camera_name(gallery, app, person)
        if arguments.source is not None:
            return enrol(
                gallery,
                app,
                person,
                arguments.source,
                arguments.count,
                accept_fewer=arguments.accept_fewer,
                view=source_views(app, arguments, arguments.source).view_for(arguments.source),
            )
        return _add_files(gallery, app, person, arguments.files)


def _check_options(arguments: argparse.Namespace) -> None:
    """Raises UsageError where they contradict each other."""
    if bool(arguments.files) == (arguments.source is not None):
        raise UsageError("Give either picture files or --source.")
    if arguments.source is None and (arguments.count is not None or arguments.accept_fewer):
        raise UsageError("--count and --accept-fewer are for --source; picture files are all added.")
    if arguments.source is None and (arguments.turn, arguments.mirror, arguments.aspect) != (None, None, None):
        raise UsageError("--turn, --mirror and --aspect are for --source; picture files are turned by themselves.")
    if arguments.count is not None and not 1 <= arguments.count <= _MAX_LOOKS:
        raise UsageError(f"--count is how many looks to collect: 1 to {_MAX_LOOKS}, not {arguments.count}.")


def _registered_name(gallery: Gallery, app: App, person: str) -> str:
    """The registered spelling of the name, if the user confirms it. Raises UsageError where nobody can be asked."""
    registered = same_name(person, (each.name for each in gallery.people()))
    if registered is None:
        return person
    is_same = app.ask(f"{registered} is registered. Is that the same person?", default=True)
    if is_same is None:
        raise UsageError(
            f"Somebody is registered as '{registered}'. Give that name to add to them, or --as-new if '{person}' is "
            "somebody else."
        )
    return registered if is_same else person


def _warn_of_camera_name(gallery: Gallery, app: App, person: str) -> None:
    """Of a new person; it may be their name all the same."""
    if is_camera_name(person) and all(each.name != person for each in gallery.people()):
        app.say(
            f"'{person}' looks like the name that a camera or a program gives to a picture. If nobody is called so: "
            f"python main.py gallery rename {shlex.quote(person)} NAME"
        )


def _add_files(gallery: Gallery, app: App, person: str, files: Sequence[Path]) -> int:
    filed = filing.add_pictures(gallery.folder, person, files, gallery.copy_of)
    added = sum(each.path is not None for each in filed)
    if added:
        app.record(Message.of("added-pictures", pictures=added, person=person))
    there = {each.source: _name_there(each) for each in filed}
    if added or any(there.values()):  # what is there already may not have been read, where a run was cut off
        app.update_gallery(gallery, app.detector_name, app.embedder())
    name = checked_name(person)
    theirs = [picture for each in gallery.people() if each.name == name for picture in each.pictures]
    pictures = {picture.path: picture for picture in theirs}
    named = {PurePosixPath(picture.path).name: picture for picture in theirs}
    found = [pictures.get(each.path) if each.path is not None else named.get(there[each.source]) for each in filed]
    for each, picture in zip(filed, found, strict=True):
        if each.path is None:
            status = "nothing to add" if there[each.source] else "not added"
            app.print(f"{each.source}: {status}. {picture_text(each.problem) if each.problem else ''}")
            continue
        remark = remark_text(picture) if picture is not None and picture.is_read else ""
        is_refused = picture is not None and picture.problem is not None
        status = "copied, but refused." if is_refused else "added."
        app.print(f"{shown_path(each.path)}: {status}" + (f" {remark}" if remark else ""))
    is_complete = all(each.path is not None or there[each.source] for each in filed)
    return 0 if is_complete and any(each is not None and each.problem is None for each in found) else 1


def _name_there(filed: Filed) -> str:
    """Of the identical picture that this person has already, which is no failure; empty for none."""
    problem = filed.problem
    return str(problem["name"]) if problem is not None and problem.code == "already-there" else ""


def enrol(
    gallery: Gallery,
    app: App,
    person: str,
    source: str,
    count: int | None,
    *,
    accept_fewer: bool,
    view: SourceView | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """0 when the looks are in the gallery; 1 when a file had too few of them. Nothing is saved then, nor on Ctrl-C.

    Raises UsageError, SourceError where the source does not open or is lost, RollcallError.
    """
    wanted = app.settings.enrolment.looks if count is None else count
    person = checked_name(person)
    opened = create_source(source, app.settings.source, pace="fast", view=view)
    detector, embedder = app.detector(), app.embedder()
    collector = LookCollector(detector, embedder, wanted, keep=app.settings.enrolment.keep)
    printer = _HintPrinter(app, collector, is_live=opened.is_live)
    with closing(printer):
        collect_looks(opened, collector, printer.show, clock=clock)
    if not collector.looks or not (collector.is_complete or accept_fewer):
        raise RollcallError(_too_few(opened.label, collector))
    gallery.survey()
    nearest = collector.resembling(app.templates(gallery, embedder), app.threshold(gallery, embedder))
    is_new = all(each.name != person for each in gallery.people())
    change = save_looks(gallery.folder, person, collector.looks, note_source=app.settings.enrolment.note_source)
    app.record(Message.of("added-pictures", pictures=len(collector.looks), person=person))
    poses = ", ".join(f"{number} {pose.value}" for pose, number in collector.poses.items() if number)
    app.print(f"{person}: {count_text(len(collector.looks), 'look')} added ({poses}).")
    if nearest is not None and nearest[0] != person:
        other, distance = nearest
        words = ["merge", person, other] if is_new else ["move", *change.made, other]
        app.say(
            f"These looks are very like {other}, who is registered (distance {distance:.2f}). If they are {other}'s: "
            f"python main.py gallery {shlex.join(words)}. If it is somebody else, the two may be confused."
        )
    return 0


class _HintPrinter:
    """Prints what the person is to do: beside a bar in a terminal, else a line for each new hint.

    Of a file only obstacles are printed, since nobody there can follow instructions.
    """

    def __init__(self, app: App, collector: LookCollector, *, is_live: bool) -> None:
        self._app = app
        self._collector = collector
        self._bar = ProgressBar(app.err, 0.0) if app.err.isatty() else None
        self._hints = HintDebouncer(_HOLD)
        self._silent = {Hint.TAKEN, Hint.ENOUGH} | (set() if is_live else {Hint.ALIKE, *POSE_HINTS.values()})
        self._last = ""

    def show(self, advice: Advice, at: float) -> None:
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
    count = len(collector.looks)
    found = f"{count} of {collector.wanted} looks" if count else "no look"
    most = collector.in_the_way.most_common(1)
    why = f" Most often {obstacle_text(most[0][0])}." if most else ""
    advice = ["Use a longer clip", "ask for fewer with --count"]
    advice += ["keep what there is with --accept-fewer"] if count else []
    return f"{label} ended with {found}, so nothing was saved.{why} {', '.join(advice[:-1])} or {advice[-1]}."
