"""Network cameras and streams: RTSP and HTTP (MJPEG and other formats of FFmpeg)."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import cv2

from realtime.sources.video_io import Video
from recognition.addresses import masked
from recognition.errors import SourceAwayError, SourceError
from recognition.types import Image
from settings import SourceSettings

SCHEMES = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}

# Seconds that FFmpeg waits for the next picture; after that, the stream is gone.
_READ_TIMEOUT = 5.0

# Seconds for the first connection to the address; FFmpeg connects afterwards.
_PROBE_TIMEOUT = 3.0


class NetworkStream:
    """A stream at an rtsp:// or http:// address, read continuously so that nothing is buffered on the way."""

    is_live = True
    frames_per_second: float | None = None  # what FFmpeg reports for a stream is a guess

    def __init__(self, address: str, settings: SourceSettings) -> None:
        self._address = address
        self._open_timeout = settings.open_timeout
        self._video = Video()

    @property
    def label(self) -> str:
        return masked(self._address)

    def open(self) -> None:
        self._probe()
        limits = (
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
            round(self._open_timeout * 1000),
            cv2.CAP_PROP_READ_TIMEOUT_MSEC,
            round(_READ_TIMEOUT * 1000),
        )
        try:
            # FFmpeg prefers RTSP over TCP: no broken pictures on a busy network.
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

    def _probe(self) -> None:
        """Connects and disconnects: FFmpeg does not report why it fails and cannot be interrupted."""
        parts = urlsplit(self._address)
        host = parts.hostname or ""
        port = parts.port or SCHEMES[parts.scheme.lower()]
        try:
            with socket.create_connection((host, port), timeout=min(_PROBE_TIMEOUT, self._open_timeout)):
                return
        except socket.gaierror as error:
            raise SourceAwayError(f"No computer called {host} is known on this network. Check the address.") from error
        except TimeoutError as error:
            raise SourceAwayError(f"{host} does not answer. Check that it is on and on the same network.") from error
        except (OSError, UnicodeError) as error:
            raise SourceAwayError(f"{host} does not accept connections on port {port}. Check the address.") from error
