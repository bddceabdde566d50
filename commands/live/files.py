"""The files that ``live`` writes beside what it shows."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from commands.options import given_path
from realtime.feed_options import FeedOptions
from recognition.errors import UsageError


def add_file_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--events", type=given_path, metavar="F.jsonl", help="write each analysed frame as a line of JSON")
    add("--record", type=given_path, metavar="F.mp4", help="write the annotated picture as a video")
    add(
        "--overwrite",
        action="store_true",
        help="with --events and --record: a former file is replaced; otherwise it gets its time into its name",
    )
    add("--screenshot", type=given_path, metavar="F.png", help="write the window as a picture, then end")


def check_files(
    events: Path | None, record: Path | None, screenshot: Path | None, feeds: Sequence[FeedOptions]
) -> None:
    """Raises UsageError, before networks are loaded, where a file cannot be written."""
    if record is None or len(feeds) == 1:
        videos = [record] if record is not None else []
    else:
        from services.live_output import video_named

        videos = [video_named(record, each.name) for each in feeds]
    files = [*(each for each in (events, screenshot) if each is not None), *videos]
    if not files:
        return
    from commands.output_files import check_folder
    from realtime.output.recording import check_output_file, check_video_file

    if events is not None:
        check_output_file(events)
    for video in videos:
        check_video_file(video)
    check_folder(screenshot)
    written = {os.path.realpath(each) for each in files}
    if len(written) < len(files):
        raise UsageError("Two of --events, --record and --screenshot name the same file: give each a name of its own.")
    for source in (each.source for each in feeds):
        if os.path.realpath(source) in written:
            raise UsageError(f"{source} would be overwritten while it is played: write to another file.")


def output_files(arguments: argparse.Namespace, feeds: Sequence[FeedOptions], *, is_reopened: bool) -> dict[str, Any]:
    """What ``OutputFiles`` takes of the options. ``is_reopened``: by the same command, which wrote the first part."""
    return {
        "events": arguments.events,
        "record": arguments.record,
        "names": {number: each.name for number, each in enumerate(feeds)} if len(feeds) > 1 else {},
        "overwrite": arguments.overwrite and not is_reopened,
    }
