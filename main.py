"""Rollcall's command line and composition root: the only file that knows every room."""

from __future__ import annotations

import gc
import os
import signal
import sys

if __name__ == "__main__":
    gc.set_threshold(20_000)  # what is imported stays, and is not looked through for garbage
    gc.disable()
    # Nothing is open yet: until the imports below are done, Ctrl-C just ends the process.
    for _name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        _number = getattr(signal, _name, None)
        if _number is not None and not (_name == "SIGHUP" and signal.getsignal(_number) is signal.SIG_IGN):  # nohup
            signal.signal(_number, lambda number, _frame: os._exit(128 + number))

import argparse
import errno
import io
import logging
import threading
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

import platformdirs

from commands.app import App
from commands.interruption import SignalWatch, outliving_terminal
from commands.logs import start_log
from commands.options import CommandParser, shared_options, shared_values, with_shared_first
from commands.sealing import configure_sealing, seal_before
from realtime.allocator import limit_arenas
from realtime.worker import end_signals, exit_process
from recognition.addresses import masked_text
from recognition.errors import RollcallError, SettingsError
from recognition.input_files import is_absent, require_folder
from recognition.plain_text import visible
from services.program import NAME, VERSION, keep_in_advice, with_options
from services.settings.checks import gallery_folder, name_problems
from services.settings.place import ConfigPlace, Reopening
from settings import Settings, load_settings

ROOT = Path(__file__).resolve().parent
IS_BUNDLE = getattr(sys, "frozen", False)
"""Whether this is the application that packaging/ makes, whose own folder cannot be written to."""
COMMANDS = {
    "live": ("commands.live.command", "watch a camera, file or address and name who is there (the default)"),
    "serve": ("commands.serve.command", "the same for other programs: REST, web pages, events; and their tokens"),
    "identify": ("commands.identify", "who is in these pictures"),
    "embed": ("commands.embed", "one face vector for each picture, as an npz file"),
    "cluster": ("commands.cluster", "group the faces of a folder of pictures by person"),
    "lookalike": ("commands.lookalike", "a game: who in a folder of people a face looks a little like"),
    "prepare": ("commands.prepare", "cut out, sort and split pictures of people, to learn from"),
    "gallery": ("commands.gallery.command", "the registered people and their pictures, and who was seen"),
    "privacy": (
        "commands.privacy.command",
        "what is sealed and its key, consents, and the audit trail: who changed what",
    ),
    "models": ("commands.models.command", "the networks: list, install, import, verify"),
    "calibrate": ("commands.calibrate", "learn the threshold from the gallery, with its expected error rates"),
    "train": ("commands.train.command", "train heads and ensembles on your own people; show their answers"),
    "evaluate": ("commands.evaluate.command", "measure how often recognition is right and wrong"),
    "cameras": ("commands.cameras", "find network cameras and the addresses of their streams, by ONVIF"),
    "settings": ("commands.settings", "what config.yaml can set; change it without an editor"),
    "benchmark": ("commands.benchmark.command", "measure the speed on this machine"),
}
"""Module and summary of each command. Only the module of the command that runs is imported."""
_OVERRIDES = {
    "detection.detector": "detector",
    "recognition.embedder": "embedder",
    "recognition.recognizer": "recognizer",
    "recognition.threshold": "threshold",
    "engine.profile": "profile",
    "gallery.folder": "gallery",
    "source.turn": "turn",
    "source.mirror": "mirror",
    "source.aspect": "aspect",
}
"""Settings that the command line can name, with their arguments."""
_SEALING_COMMANDS = ("serve", "identify", "gallery", "calibrate", "train", "evaluate")
"""Those that work on the gallery; ``live`` seals it in the background, ``privacy`` where it is asked to."""
_SIGNAL_BASE = 128
_AGAIN = 0.02
"""Seconds after which a signal is taken up that came where nothing can be raised."""
_LIVE_GRACE = 6.0
"""Seconds for a recording and the last events to be written, after a signal."""

log = logging.getLogger(NAME)

_signals: list[int] = []
"""Those of ``end_signals`` that came."""
_received: list[int] = []
"""Those that came while Qt was loading or between two windows."""
_watch: SignalWatch | None = None


class Interrupted(KeyboardInterrupt):
    """One of ``end_signals``; resources are closed as it propagates. ``exit_status`` is 128 and its number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.exit_status = _SIGNAL_BASE + number


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit status; every failure becomes a sentence on standard error."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        parsed = parse(given)
        keep_in_advice({"--config": parsed.config, "--gallery": parsed.gallery})
        return _run(parsed)
    except Interrupted as interrupted:
        return interrupted.exit_status
    except KeyboardInterrupt:
        return _SIGNAL_BASE + signal.SIGINT
    except Exception as error:
        if _signals:  # what was cut off while it started may fail as it is closed
            log.info("ended by signal %d", _signals[0], exc_info=error)
            return _SIGNAL_BASE + _signals[0]
        return _failed(error)
    finally:
        keep_in_advice({})


def _failed(failure: Exception) -> int:
    """Prints the sentence of a failure; returns the exit status."""
    try:
        raise failure
    except RollcallError as error:
        log.info("ended with %s", type(error).__name__, exc_info=error)
        _print_error(error)
        return error.exit_status
    except BrokenPipeError:  # the reader of our output left, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return RollcallError.exit_status
    except OSError as error:  # such as of our own output; files given by the user have messages of their own
        log.error("ended", exc_info=error)
        _print_error(_sentence(error))
        return RollcallError.exit_status
    except Exception as error:
        log.critical("unexpected", exc_info=error)
        kept = next((each.baseFilename for each in log.handlers if isinstance(each, logging.FileHandler)), None)
        where = f" The details are in {kept}." if kept else ""
        _print_error(f"something went wrong inside Rollcall ({type(error).__name__}).{where}")
        return RollcallError.exit_status


def _print_error(error: object) -> None:
    """Names and addresses in it are shown, never obeyed, and without their secrets."""
    text = with_options(str(error))
    shown = text if isinstance(error, SettingsError) else visible(text)  # that has a line for each problem
    print(f"{NAME}: {masked_text(shown)}", file=sys.stderr)


def _interrupt(number: int, frame: FrameType | None) -> None:
    if frame is not None and frame.f_code.co_name == "cb" and "importlib" in frame.f_code.co_filename:
        # The callback that frees an import lock: Python would print what is raised here, and go on.
        threading.Timer(_AGAIN, signal.raise_signal, [number]).start()
        return
    if number not in (signal.SIGINT, signal.SIGTERM):  # a shell passes it on, and the kernel sends it once more
        signal.signal(number, signal.SIG_IGN)
    _signals.append(number)
    raise Interrupted(number)


def _on_signals(handler: Any) -> None:
    for number in end_signals():
        signal.signal(number, handler)


def parse(given: Sequence[str]) -> argparse.Namespace:
    """The arguments of a command line. Options of every command may stand anywhere; no command means ``live``."""
    given = with_shared_first(given)
    whole = CommandParser(
        prog="main.py",
        description="Rollcall names the people of gallery/ on a live picture. Without a command it opens the window.",
    )
    whole.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (module_name, summary) in COMMANDS.items():
        if name == given[0]:
            module: Any = import_module(module_name)
            command = commands.add_parser(name, help=summary, description=module.__doc__, parents=[shared_options()])
            module.add_arguments(command)
        else:
            commands.add_parser(name, help=summary)
    arguments = whole.parse_args(given)
    shared_values(arguments)
    return arguments


def _run(arguments: argparse.Namespace) -> int:
    """Once; and again as often as the window is left to be opened anew with changed settings."""
    reopening: Reopening | None = None
    while True:
        try:
            status, following = _run_once(arguments, reopening)
        except RollcallError as error:
            if reopening is None or reopening.is_open or reopening.problem:
                raise
            reopening.put_back()
            reopening.changed, reopening.problem = frozenset(), str(error)
            continue
        if following is None:
            return status
        reopening = following
        arguments.source = list(following.sources)
        for name in following.changed & _OVERRIDES.keys():
            setattr(arguments, _OVERRIDES[name], None)


def _run_once(arguments: argparse.Namespace, reopening: Reopening | None) -> tuple[int, Reopening | None]:
    config: Path = arguments.config or _default_config()
    settings = load_settings(config)
    if arguments.profile is not None:
        settings = replace(settings, engine=replace(settings.engine, profile=arguments.profile))
    start_log(settings.log.level)
    app = App(
        settings=settings,
        gallery_folder=_gallery_folder(arguments, settings, config),
        named_detector=arguments.detector,
        named_embedder=arguments.embedder,
        named_threshold=arguments.threshold,
        named_recognizer=arguments.recognizer,
        import_qt=_import_qt,
        open_window=_open_window,
        save_sheet=lambda *parts: _attendance_pages().save_sheet(*parts),
        save_totals=lambda *parts: _attendance_pages().save_totals(*parts),
        config=_config_place(config, arguments.gallery),
        reopening=reopening,
    )
    _check_names(app, config)
    configure_sealing(settings, app.say_once)  # first: a PIN that is refused goes into the trail, which is sealed
    if app.operators.is_set_up:
        from commands.operator_check import require_operator

        require_operator(arguments, app)
    if arguments.command in _SEALING_COMMANDS:
        seal_before(app)
    module: Any = import_module(COMMANDS[arguments.command][0])
    if _watch is not None and arguments.command == "live":
        _watch.grace = _LIVE_GRACE
    gc.enable()
    status: int = module.run(arguments, app)
    return status, app.reopening if app.reopening is not reopening else None


def _home() -> Path:
    """Where the gallery lies: here, or in the user's documents folder where this is a bundle."""
    return Path(platformdirs.user_documents_dir()) / "Rollcall" if IS_BUNDLE else ROOT


def _default_config() -> Path:
    """The user's own settings where there are any beside the gallery, else those that are shipped."""
    own = _home() / "config.yaml"
    return own if own.is_file() else ROOT / "config.yaml"


def _config_place(config: Path, gallery: Path | None) -> ConfigPlace:
    """Changed settings go into the file that was read; not into the one of a bundle, which cannot be written."""
    is_shipped = IS_BUNDLE and config == ROOT / "config.yaml"
    return ConfigPlace(config, _home() / "config.yaml" if is_shipped else config, _home(), gallery)


def _gallery_folder(arguments: argparse.Namespace, settings: Settings, config: Path) -> Path:
    """Raises UsageError or SettingsError where it is no folder; that of the settings may be absent."""
    named: Path | None = arguments.gallery
    if named is not None:
        fills = arguments.command == "gallery" and arguments.action in ("add", "import")
        if not (fills and is_absent(named)):
            require_folder(named)
        return named
    return gallery_folder(settings, _home(), str(config))


def _check_names(app: App, config: Path) -> None:
    """Names in config.yaml are checked here, where the registries are known; the loader only knows types."""
    problems = name_problems(app.settings)
    if problems:
        raise SettingsError(problems, str(config))


def _sentence(error: OSError) -> str:
    """What the system refused, and what to do about it."""
    what = f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error.strerror or error)
    if error.errno == errno.ENOSPC:
        return f"{what}. Free some space, or send the output elsewhere."
    return f"{what}. The log has the details."


def _attendance_pages() -> Any:
    """Raises RollcallError where Qt lacks system libraries."""
    from gui.missing_libraries import missing_library

    problem = missing_library()
    if problem is not None:
        raise RollcallError(problem)
    from gui.output import attendance_pages

    return attendance_pages


def _import_qt() -> None:
    """The only way to Qt, after the check for the system libraries it needs. Raises RollcallError.

    To be called before there are threads: the process is aborted where another one imports something meanwhile.
    A signal must not raise while Qt is loading or calls us: from now on it is noted, and the window sees to it once it
    stands.
    """
    if _watch is not None:
        _watch.stop()
    _on_signals(lambda number, _frame: _received.append(number))
    from gui.missing_libraries import explain, missing_library

    problem = missing_library()
    if problem is not None:
        raise RollcallError(problem)
    try:
        from PySide6 import QtSvg, QtWidgets  # noqa: F401
    except ImportError as error:
        raise RollcallError(explain(error)) from error
    from gui.import_hook import keep_sources_unread

    keep_sources_unread()


def _open_window(**options: Any) -> int:
    services = options["services"]
    try:
        _import_qt()
        services.open_sources()  # a camera takes its time, in which our own modules are imported and the window is made
        from gui.app import run

        return run(**options, received=_received)
    finally:
        services.stop()  # where the window was not shown; else it has stopped them


if __name__ == "__main__":
    limit_arenas()
    _on_signals(_interrupt)
    sys.stdout, sys.stderr = outliving_terminal(sys.stdout), outliving_terminal(sys.stderr)
    for stream in (sys.stdout, sys.stderr):  # a name in any script must not end a run in a terminal that lacks it
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    _watch = SignalWatch()
    try:
        _watch.start()
        status = main()
    except Interrupted as interrupted:  # before ``main`` could see to it
        status = interrupted.exit_status
    _on_signals(signal.SIG_IGN)
    _watch.stop()
    exit_process(status)
