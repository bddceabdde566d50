"""What of config.yaml can only be told outside of the loader: names of networks, and the gallery's folder."""

from __future__ import annotations

from pathlib import Path

from recognition.errors import SettingsError, UnknownNameError, UsageError
from recognition.input_files import folder_problem, is_absent
from settings import Settings


def name_problems(settings: Settings) -> list[str]:
    """Names that no registry knows, each with its dotted path."""
    from recognition.registry import DETECTORS, embedder_parts  # not at the start of commands without networks

    problems = []
    detector = settings.detection.detector
    if detector not in DETECTORS:
        problems.append(f"detection.detector: {UnknownNameError('detector', detector, DETECTORS)}")
    try:
        embedder_parts(settings.recognition.embedder)
    except UsageError as error:
        problems.append(f"recognition.embedder: {error}")
    return problems


def gallery_folder(settings: Settings, home: Path, where: str = "config.yaml") -> Path:
    """A relative one lies in ``home``; it may be absent. Raises SettingsError where it is no folder."""
    folder = Path(settings.gallery.folder).expanduser()
    folder = folder if folder.is_absolute() else home / folder
    problem = folder_problem(folder)
    if problem is not None and not is_absent(folder):
        raise SettingsError([f"gallery.folder: {folder} cannot be the gallery: {problem}."], where)
    return folder
