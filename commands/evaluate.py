"""``evaluate``: how often recognition is right and wrong, on data whose people are known."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from pathlib import Path

from commands.app import App
from recognition.errors import UnknownNameError, UsageError
from recognition.registry import DETECTORS, EMBEDDERS

SUMMARY = "measure how often recognition is right and wrong"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--video", action="append", type=Path, metavar="F", help="a clip, named with --gallery")
    parser.add_argument("--truth", action="append", type=Path, metavar="J", help="who is where in it, for each --video")
    parser.add_argument("--detectors", metavar="A,B", help="compare these detectors")
    parser.add_argument("--embedders", metavar="A,B", help="compare these embedders")
    parser.add_argument("--markdown", action="store_true", help="print tables as Markdown")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when everything was measured."""
    detectors = names_in(arguments.detectors, "detector", DETECTORS) or [app.detector_name]
    embedders = names_in(arguments.embedders, "embedder", EMBEDDERS)
    if arguments.video:
        from commands.evaluate_video import evaluate_videos

        return evaluate_videos(arguments, app, detectors, embedders)
    raise UsageError("Say what to measure on: --video F --truth J.")


def names_in(text: str | None, kind: str, known: Collection[str]) -> list[str]:
    """The names of a comma-separated list, each once. Raises UnknownNameError."""
    names = list(dict.fromkeys(each.strip() for each in (text or "").split(",") if each.strip()))
    for name in names:
        if name not in known:
            raise UnknownNameError(kind, name, known)
    return names
