"""What of config.yaml can only be told outside of the loader: names of networks, and the gallery's folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from recognition.errors import RollcallError, SettingsError, UnknownNameError, UsageError
from recognition.input_files import folder_problem, is_absent
from recognition.message import Text
from settings import FeedSettings, Settings, settings_from


def name_problems(settings: Settings) -> list[str]:
    """Names that no registry knows, each with its dotted path. What was trained is known by the gallery alone: only the
    form of its name is checked."""
    from recognition.registry import DETECTORS, embedder_parts  # not at the start of commands without networks

    problems = []
    detector = settings.detection.detector
    if detector not in DETECTORS:
        problems.append(_problem("detection.detector", UnknownNameError("detector", detector, DETECTORS)))
    try:
        embedder_parts(settings.recognition.embedder)
    except UsageError as error:
        problems.append(_problem("recognition.embedder", error))
    recognizer = settings.recognition.recognizer
    if recognizer not in ("nearest", "double"):
        from learning.training.store import parse_name

        try:
            parse_name(recognizer)
        except UsageError as error:
            problems.append(_problem("recognition.recognizer", error))
    return problems


def recognizer_problems(name: str, gallery: Path) -> list[str]:
    """Why this recogniser cannot be selected for the gallery: none of that name is trained, or it is damaged."""
    if name in ("nearest", "double"):
        return []
    from learning.training.store import load_record, parse_name

    try:
        parsed = parse_name(name)
        assert parsed is not None
        load_record(gallery, *parsed)
    except RollcallError as error:
        return [_problem("recognition.recognizer", error)]
    return []


def source_problems(rows: Sequence[FeedSettings]) -> list[str]:
    """What is wrong with a list of sources, each with its dotted path: the loader's sentences, and kinds of sources
    that there are not."""
    from services.feeds import label_of

    try:
        settings = settings_from({"sources": [asdict(each) for each in rows]})
    except SettingsError as error:
        return list(error.problems)
    problems = []
    for number, each in enumerate(rows, start=1):
        try:
            label_of(each.source, settings)
        except UsageError as error:
            problems.append(_problem(f"sources.{number}.source", error))
    return problems


def _problem(setting: str, error: RollcallError) -> str:
    return Text("{setting}: {problem}", setting=setting, problem=error.text)


def gallery_folder(settings: Settings, home: Path, where: str = "config.yaml") -> Path:
    """A relative one lies in ``home``; it may be absent. Raises SettingsError where it is no folder."""
    folder = Path(settings.gallery.folder).expanduser()
    folder = folder if folder.is_absolute() else home / folder
    problem = folder_problem(folder)
    if problem is not None and not is_absent(folder):
        raise SettingsError([f"gallery.folder: {folder} cannot be the gallery: {problem}."], where)
    return folder
