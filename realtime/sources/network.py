"""Network cameras and streams: RTSP and HTTP (MJPEG, single pictures, and other formats of FFmpeg)."""

from __future__ import annotations

import socket
import threading
import time

import numpy as np

from realtime.sources import digest_login
from realtime.sources.http_pictures import HttpPictures
from realtime.sources.logins import with_kept_password
from recognition.addresses import masked, parse_address
from recognition.errors import RollcallError, SourceAwayError, SourceRefusedError
from recognition.types import Image
from settings import SourceSettings
from storage.files.video import Timeouts, VideoError, VideoReader

SCHEMES = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}

# Seconds to wait for the next picture; after that, the stream is gone.
_READ_TIMEOUT = 5.0

# Seconds for the first connection to the address, and for each try of it: a computer that starts answers the next try,
# while the system repeats a lost one after 1, 3 and 7 s.
_PROBE_TIMEOUT = 3.0
_PROBE_TRY = 1.0


class NetworkStream:
    """A stream at an rtsp:// or http:// address, read continuously so that nothing is buffered on the way."""

    is_live = True
    frames_per_second: float | None = None  # what FFmpeg reports for a stream is a guess
    position: float | None = None
    is_cut_short = False

    def __init__(self, address: str, settings: SourceSettings) -> None:
        """Raises UsageError where the address cannot be parsed."""
        self._parsed = parse_address(address, SCHEMES)
        self._address = address.strip()
        self._open_timeout = settings.open_timeout
        self._closing = threading.Event()
        self._source: HttpPictures | VideoReader | None = None

    @property
    def label(self) -> str:
        return masked(self._address)

    def open(self) -> None:
        self._probe()
        self._take_password()
        timeouts = Timeouts(self._open_timeout, _READ_TIMEOUT)
        pictures: HttpPictures | None = None
        try:
            if self._parsed.scheme in ("http", "https"):
                pictures = self._source = HttpPictures(self._parsed, timeouts, self._closing)
                if pictures.open():
                    return
            reader = self._source = VideoReader(self._address, timeouts)
            reader.open()
        except VideoError as error:
            algorithm = self._unknown_algorithm(pictures) if error.is_refused else None
            if algorithm is not None:
                raise SourceRefusedError(
                    "{source} asks for a login by digest with {algorithm}, which does not work here for this address. "
                    "In the camera's settings, choose MD5 alone for the digest.",
                    source=self.label,
                    algorithm=algorithm,
                ) from error
            kind = SourceRefusedError if error.is_refused else SourceAwayError
            raise kind(
                "{source} answers but sends no video ({reason}). Check the path, the name and the password in the "
                "address.",
                source=self.label,
                reason=error.reason,
            ) from error
        finally:
            if self._closing.is_set():
                self.close()

    def read(self) -> Image | None:
        source = self._source
        assert source is not None
        reason = ""
        try:
            picture = source.read()
        except VideoError as error:
            picture, reason = None, error.reason
        if picture is None:
            if self._closing.is_set():
                return None
            if not reason:
                raise SourceAwayError("{source} stopped sending pictures.", source=self.label)
            raise SourceAwayError("{source} stopped sending pictures: {reason}.", source=self.label, reason=reason)
        return picture.image if not isinstance(picture, np.ndarray) else picture

    def close(self) -> None:
        self._closing.set()
        if self._source is not None:
            self._source.close()

    def _unknown_algorithm(self, pictures: HttpPictures | None) -> str | None:
        """That of the digest which this address asks for, where whoever was refused does not know it."""
        if pictures is None:
            port = self._parsed.port or SCHEMES[self._parsed.scheme]
            challenges = digest_login.rtsp_challenges(self._parsed, port, _PROBE_TIMEOUT)
            return digest_login.unknown_algorithm(challenges, digest_login.FFMPEG)
        known = digest_login.REQUESTS if self._source is pictures else digest_login.FFMPEG
        return digest_login.unknown_algorithm(pictures.challenges, known)

    def _take_password(self) -> None:
        """That of the key store, for an address with a user and without password."""
        try:
            address = with_kept_password(self._parsed)
        except RollcallError as error:
            raise SourceRefusedError(
                "The password of {source} cannot be read: {error}", source=self.label, error=error
            ) from error
        if address is not None:
            self._address, self._parsed = address, parse_address(address, SCHEMES)

    def _probe(self) -> None:
        """Connects and disconnects: FFmpeg does not report why it fails and cannot be interrupted."""
        host, port = self._parsed.host, self._parsed.port or SCHEMES[self._parsed.scheme]
        limit = min(_PROBE_TIMEOUT, self._open_timeout)
        began = time.monotonic()
        while True:
            left = began + limit - time.monotonic()
            try:
                with socket.create_connection((host, port), timeout=max(min(left, _PROBE_TRY), 0.05)):
                    return
            except socket.gaierror as error:
                raise SourceAwayError(
                    "No computer called {host} is known on this network. Check the address.", host=host
                ) from error
            except TimeoutError as error:
                if left > _PROBE_TRY and not self._closing.is_set():
                    continue
                raise SourceAwayError(
                    "{host} does not answer. Check that it is on and on the same network.", host=host
                ) from error
            except (OSError, UnicodeError) as error:
                raise SourceAwayError(
                    "{host} does not accept connections on port {port}. Check the address.", host=host, port=port
                ) from error
