"""From what a person writes after --source to a source of pictures."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from realtime.interfaces import Source
from realtime.sources.cameras import Camera
from realtime.sources.demo import DemoSource
from realtime.sources.files import PictureFiles, VideoFile, pictures_in
from realtime.sources.network import SCHEMES, NetworkStream
from realtime.sources.video_io import Pace
from recognition.errors import SourceError, UsageError
from settings import SourceSettings
from storage.files.pictures import PICTURE_SUFFIXES

WAYS = "Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo"


def create_source(
    spec: str, settings: SourceSettings, *, pace: Pace = "real", demo_seconds: float | None = None
) -> Source:
    """The source that ``spec`` names, not opened yet.

    ``demo_seconds`` bounds the demo; None lets it run on, or at the fast pace for one round.
    Raises UsageError for a spec that means nothing, SourceError for a file or folder that is not there.
    """
    spec = spec.strip()
    if not spec:
        raise UsageError(f"The source is empty. {WAYS}.")
    if spec.isascii() and spec.isdigit():
        return Camera(int(spec), settings)
    if spec.casefold() == "demo":
        return DemoSource(pace=pace, seconds=demo_seconds)
    if "://" in spec:
        return _network(spec, settings)
    return _local(spec, pace)


def _network(address: str, settings: SourceSettings) -> Source:
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError as error:
        raise UsageError(f"The address cannot be understood ({error}). {WAYS}.") from error
    if parts.scheme.lower() not in SCHEMES:
        raise UsageError(f"Addresses that begin with '{parts.scheme}://' cannot be shown. {WAYS}.")
    if not host:
        raise UsageError(f"The address names no computer. Write it as {parts.scheme}://name/path.")
    return NetworkStream(address, settings)


def _local(spec: str, pace: Pace) -> Source:
    path = Path(spec).expanduser()
    try:
        if path.is_dir():
            return PictureFiles(path.resolve().name or str(path), pictures_in(path), pace=pace)
        if not path.exists():
            raise SourceError(f"There is no file or folder called '{spec}'. {WAYS}.")
        if not path.is_file():
            raise SourceError(f"'{spec}' is neither a file nor a folder. {WAYS}.")
    except (OSError, ValueError) as error:
        raise SourceError(f"'{spec}' cannot be read ({getattr(error, 'strerror', None) or error}). {WAYS}.") from error
    # A GIF most likely moves, and plays as a video.
    if path.suffix.lower() in PICTURE_SUFFIXES - {".gif"}:
        return PictureFiles(path.name, [path], pace=pace)
    return VideoFile(path, pace=pace)
