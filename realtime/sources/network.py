"""Cameras and streams with an address: RTSP and HTTP (MJPEG and whatever else FFmpeg plays)."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import cv2

from realtime.sources.video_io import Video
from recognition.errors import SourceAwayError, SourceError
from recognition.types import Image
from settings import SourceSettings

SCHEMES = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}

# FFmpeg waits at most this long for the next picture; after it, the stream counts as gone.
_READ_TIMEOUT = 5.0

# The longest a first knock at the address may take; FFmpeg's own attempt follows it.
_KNOCK_TIMEOUT = 3.0


class NetworkStream:
    """A stream at an rtsp:// or http:// address. It is read without a pause, so that nothing piles up on the way."""

    is_live = True
    frames_per_second: float | None = None  # what FFmpeg says of a stream is a guess

    def __init__(self, address: str, settings: SourceSettings) -> None:
        self._address = address
        self._open_timeout = settings.open_timeout
        self._video = Video()

    @property
    def label(self) -> str:
        return without_secrets(self._address)

    def open(self) -> None:
        self._knock()
        limits = (
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
            round(self._open_timeout * 1000),
            cv2.CAP_PROP_READ_TIMEOUT_MSEC,
            round(_READ_TIMEOUT * 1000),
        )
        try:
            # FFmpeg asks for RTSP over TCP first by itself: no torn pictures on a busy network.
            self._video.open(
                lambda: cv2.VideoCapture(self._address, cv2.CAP_FFMPEG, limits),
                f"{self.label} answers but sends no video. Check the path, the name and the password in the address.",
            )
        except SourceError as error:
            raise SourceAwayError(str(error)) from error

    def read(self) -> Image | None:
        picture = self._video.read()
        if picture is None and not self._video.closing.is_set():
            raise SourceAwayError(f"{self.label} stopped sending pictures.")
        return picture

    def close(self) -> None:
        self._video.close()

    def _knock(self) -> None:
        """Connects and hangs up: FFmpeg does not say why it fails, and cannot be told to give up."""
        parts = urlsplit(self._address)
        host = parts.hostname or ""
        port = parts.port or SCHEMES[parts.scheme.lower()]
        try:
            with socket.create_connection((host, port), timeout=min(_KNOCK_TIMEOUT, self._open_timeout)):
                return
        except socket.gaierror as error:
            raise SourceAwayError(f"No computer called {host} is known on this network. Check the address.") from error
        except TimeoutError as error:
            raise SourceAwayError(f"{host} does not answer. Check that it is on and on the same network.") from error
        except (OSError, UnicodeError) as error:
            raise SourceAwayError(f"{host} does not accept connections on port {port}. Check the address.") from error


def without_secrets(address: str) -> str:
    """The address for people and logs: no name, no password, and no query, where cameras take passwords too."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if ":" in host:  # IPv6
        host = f"[{host}]"
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme.lower()}://{host}{port}{parts.path}"
