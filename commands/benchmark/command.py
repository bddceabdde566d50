"""``benchmark``: measures the speed of Rollcall on this machine, section by section."""

from __future__ import annotations

import argparse
import shutil

from commands.app import App
from commands.options import count, given_path, names_in
from recognition.errors import UsageError
from recognition.input_files import require_folder

SECTIONS = (
    "full",
    "live",
    "start",
    "enrolment",
    "matching",
    "memory",
    "cameras",
    "serve",
    "ratios",
    "peers",
    "sealing",
    "server",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--source", default="demo", metavar="S", help="video file or demo (default)")
    add("--frames", type=count, default=150, metavar="N", help="frames of the full analysis")
    add("--seconds", type=count, default=8, metavar="S", help="of each part that runs for a while")
    add("--only", type=_sections, default=SECTIONS, metavar="A,B", help=f"of {','.join(SECTIONS)}")
    add(
        "--peers",
        type=given_path,
        metavar="PYTHON",
        help="also measure the packages insightface, deepface and face_recognition of this PYTHON",
    )
    add(
        "--former",
        type=given_path,
        metavar="DIR",
        help="also measure the start of another checkout of Rollcall, in turn",
    )
    add(
        "--server",
        metavar="URL",
        help="also measure the search on this PostgreSQL server: postgresql://USER@HOST/DATABASE, of a new database",
    )
    add("--long", action="store_true", help="run for 10 minutes for the memory, and more")
    add("--json", action="store_true", help="print everything measured as JSON")
    add("--markdown", action="store_true", help="print the tables for a document")
    add("--probe", type=given_path, help=argparse.SUPPRESS)  # a process that this command started


def _sections(text: str) -> tuple[str, ...]:
    names = names_in(text)
    unknown = [each for each in names if each not in SECTIONS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"there is no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    return tuple(each for each in SECTIONS if each in names)


def run(arguments: argparse.Namespace, app: App) -> int:
    """Prints tables, or JSON on standard output; 0 when every section was measured or skipped with a reason.

    What a section needs is imported here, so that a process started to measure the live app imports only that.
    """
    if arguments.former is not None:
        require_folder(arguments.former)
    if arguments.peers is not None and shutil.which(arguments.peers) is None:
        raise UsageError(f"{arguments.peers} is no program that can be run: name a Python that has the other packages.")
    if arguments.probe is not None:
        from commands.benchmark.probe import answer

        return answer(arguments.probe, app)
    from commands.benchmark.sections import benchmark

    benchmark(arguments, app)
    return 0
