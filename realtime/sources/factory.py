"""Makes a source of frames from its specification."""

from __future__ import annotations

from pathlib import Path

from realtime.interfaces import Source, is_demo
from realtime.sources.cameras import Camera
from realtime.sources.demo import DemoSource
from realtime.sources.files import PictureFiles, VideoFile, pictures_in
from realtime.sources.network import SCHEMES, NetworkStream
from realtime.sources.video_io import Pace
from realtime.sources.view import SourceView
from realtime.sources.viewed_source import ViewedSource
from recognition.errors import SourceError, UsageError
from recognition.message import Text
from settings import SourceSettings
from storage.files.picture_files import PICTURE_SUFFIXES

_USAGE = Text("Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo.")


def create_source(
    spec: str,
    settings: SourceSettings,
    *,
    pace: Pace = "real",
    demo_seconds: float | None = None,
    view: SourceView | None = None,
) -> Source:
    """The source of this specification, not opened yet, its pictures laid as ``view`` says.

    ``demo_seconds``: length of the demo; None is endless, or one round at the fast pace.
    Raises UsageError for an invalid specification, SourceError for a missing file or folder.
    """
    if view is not None:
        source = create_source(spec, settings, pace=pace, demo_seconds=demo_seconds)
        return ViewedSource(source, lambda: view)
    spec = spec.strip()
    if not spec:
        raise UsageError("The source is empty. {usage}", usage=_USAGE)
    if spec.isascii() and spec.isdigit():
        return Camera(int(spec), settings)
    if is_demo(spec):
        return DemoSource(pace=pace, seconds=demo_seconds)
    if "://" in spec:
        scheme, _, rest = spec.partition("://")
        if scheme.isalnum() and scheme.lower() not in SCHEMES:
            raise UsageError(
                "Addresses that begin with '{scheme}://' cannot be shown. {usage}", scheme=scheme, usage=_USAGE
            )
        if rest.startswith("/"):
            raise UsageError("The address names no computer. Write it as {scheme}://name/path.", scheme=scheme)
        return NetworkStream(spec, settings)
    return _local(spec, pace)


def is_local_file(spec: str) -> bool:
    """Whether the specification is of a file or folder: not of a camera, an address or the demo."""
    spec = spec.strip()
    return not ((spec.isascii() and spec.isdigit()) or is_demo(spec) or "://" in spec)


def _local(spec: str, pace: Pace) -> Source:
    path = Path(spec).expanduser()
    try:
        if path.is_dir():
            return PictureFiles(path.resolve().name or str(path), pictures_in(path), pace=pace)
        if not path.exists():
            raise SourceError("There is no file or folder called '{spec}'. {usage}", spec=spec, usage=_USAGE)
        if not path.is_file():
            raise SourceError("'{spec}' is neither a file nor a folder. {usage}", spec=spec, usage=_USAGE)
    except (OSError, ValueError) as error:
        raise SourceError(
            "'{spec}' cannot be read ({error}). {usage}",
            spec=spec,
            error=getattr(error, "strerror", None) or error,
            usage=_USAGE,
        ) from error
    # A GIF is probably animated and plays as a video.
    if path.suffix.lower() in PICTURE_SUFFIXES - {".gif"}:
        return PictureFiles(path.name, [path], pace=pace)
    return VideoFile(path, pace=pace)
