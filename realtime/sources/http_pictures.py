"""Pictures over HTTP: streams of parts (MJPEG), and addresses that answer each request with one picture.

FFmpeg is stricter than cameras are: it ends such a stream at the first part that is not typed exactly image/jpeg.
"""

from __future__ import annotations

import logging
import re
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import cv2
import numpy as np

from realtime.sources.video_io import silence
from recognition.addresses import Address
from recognition.message import Text
from recognition.types import Image
from storage.files.video import Timeouts, VideoError

if TYPE_CHECKING:
    from requests import Response, Session
    from requests.auth import AuthBase

_log = logging.getLogger(__name__)

_CHUNK = 64 * 1024
_MAX_PICTURE = 64 * 1024 * 1024
_MAX_HEADERS = 64 * 1024
_POLL_INTERVAL = 0.2
"""Seconds from one request of a single picture to the next; a camera that takes longer sets the pace."""
_PATIENCE = 10.0
"""Seconds in which parts may come of which none is a picture."""
_REFUSED = (401, 403)
_PICTURE_STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF", b"BM", b"GIF8")
_JPEG_START, _JPEG_END = b"\xff\xd8", b"\xff\xd9"


class HttpPictures:
    """The pictures at one address, used by one thread and closed by any.

    ``open`` requests the address once; what it answers decides between a stream of parts and polling.
    """

    def __init__(
        self,
        address: Address,
        timeouts: Timeouts,
        closing: threading.Event,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address = address
        self._timeouts = timeouts
        self._closing = closing
        self._clock = clock
        self.challenges: list[str] = []
        """How a login was asked for: the values of WWW-Authenticate."""
        self._in_use = threading.Lock()
        self._session: Session | None = None
        self._auth: AuthBase | None = None
        self._response: Response | None = None
        self._pictures: Iterator[Image] = iter(())

    def open(self) -> bool:
        """Whether pictures come from here; False where it is something else, which is left to FFmpeg.

        Raises VideoError where nothing comes.
        """
        with self._in_use:
            try:
                return self._opened()
            finally:
                if self._closing.is_set():
                    self._release()

    def _opened(self) -> bool:
        response = self._request(self._timeouts.open)
        kind = response.headers.get("Content-Type", "")
        body = _Body(response)
        start = body.peek(len(_JPEG_START)) if _media_type(kind) in ("", "application/octet-stream") else b""
        if _media_type(kind).startswith("multipart/") or start == b"--":
            self._pictures = self._of_parts(body, _boundary(kind))
        elif _media_type(kind).startswith("image/") or start == _JPEG_START:
            first = body.rest()
            response.close()
            self._pictures = self._of_requests(first)
        else:
            self._release()
            return False
        return True

    def read(self) -> Image | None:
        """The next picture, (H, W, 3) uint8 BGR; None after ``close``. Raises VideoError where no more come."""
        with self._in_use:
            try:
                return None if self._closing.is_set() else next(self._pictures, None)
            except VideoError:
                if self._closing.is_set():
                    return None
                raise
            finally:
                if self._closing.is_set():
                    self._release()

    def close(self) -> None:
        """Ends a read on another thread, too, which then closes the connection."""
        self._closing.set()
        if self._in_use.acquire(blocking=False):
            try:
                self._release()
            finally:
                self._in_use.release()
            return
        response = self._response
        try:
            if response is not None:
                with socket.fromfd(response.raw.fileno(), socket.AF_INET, socket.SOCK_STREAM) as connection:
                    connection.shutdown(socket.SHUT_RDWR)
        except (OSError, ValueError, AttributeError):
            pass  # it has ended by itself

    def _release(self) -> None:
        self._pictures = iter(())
        if self._response is not None:
            self._response.close()
            self._response = None
        if self._session is not None:
            self._session.close()
            self._session = None

    def _request(self, timeout: float) -> Response:
        """The answer to a request, its body not read yet. Raises VideoError."""
        import requests
        from requests.auth import HTTPBasicAuth, HTTPDigestAuth

        user, password = self._address.user, self._address.password
        response = self._send(timeout)
        if response.status_code == requests.codes.unauthorized and user is not None and self._auth is None:
            # As UTF-8 (RFC 7617): text would be sent as Latin-1.
            login = (user.encode(), (password or "").encode())
            self.challenges = response.raw.headers.getlist("WWW-Authenticate")
            if any("digest" in each.lower() for each in self.challenges):
                self._auth = HTTPDigestAuth(user, password or "")
            else:
                self._auth = HTTPBasicAuth(*login)
            response.close()
            response = self._send(timeout)
        if not response.ok:
            status = f"{response.status_code} {response.reason or ''}".strip()
            response.close()
            raise VideoError(status, is_refused=response.status_code in _REFUSED)
        self._response = response
        return response

    def _send(self, timeout: float) -> Response:
        import requests
        import urllib3

        if self._session is None:
            self._session = requests.Session()
            self._session.trust_env = False  # neither a proxy nor .netrc: a camera is in this network
        session = self._session
        try:
            with warnings.catch_warnings():
                # Cameras make their own certificates.
                warnings.simplefilter("ignore", urllib3.exceptions.InsecureRequestWarning)
                return session.get(
                    self._address.without_login,
                    auth=self._auth,
                    stream=True,
                    timeout=(timeout, max(timeout, self._timeouts.read)),
                    verify=False,
                    headers={"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": "Rollcall"},
                )
        except requests.exceptions.Timeout as error:
            raise VideoError(Text("no answer in time")) from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise VideoError(type(error).__name__) from error

    def _of_parts(self, body: _Body, boundary: bytes) -> Iterator[Image]:
        """Pictures of a multipart body. Raises VideoError at its end."""
        since, kinds = self._clock(), set[str]()
        for kind, data in _parts(body, boundary):
            image = _decoded(data) if kind.startswith("image/") or data.startswith(_PICTURE_STARTS) else None
            if image is not None:
                yield image
                since = self._clock()
                continue
            kinds.add(kind or "unknown")
            if self._clock() - since > _PATIENCE:
                raise VideoError(
                    Text("the parts of the stream are no pictures but {kinds}", kinds=", ".join(sorted(kinds)))
                )

    def _of_requests(self, first: bytes) -> Iterator[Image]:
        """Polls. Raises VideoError where no picture has come for the time of a read."""
        data, problem = first, ""
        answered = due = self._clock()
        while True:
            image = _decoded(data)
            if image is not None:
                yield image
                answered = self._clock()
            elif self._clock() - answered > self._timeouts.read:
                raise VideoError(problem or Text("what it sends is no picture"))
            due = max(due + _POLL_INTERVAL, self._clock())
            if self._closing.wait(max(0.0, due - self._clock())):
                return
            data = b""
            try:
                response = self._request(self._timeouts.read)
                data = _Body(response).rest()
                response.close()
            except VideoError as error:
                if error.is_refused and self._clock() - answered > self._timeouts.read:
                    raise
                problem = error.reason


class _Body:
    """The body of a response, read through a buffer. Methods raise VideoError at its end."""

    def __init__(self, response: Response) -> None:
        self._response = response
        self._buffer = bytearray()

    def peek(self, count: int) -> bytes:
        """The next bytes, fewer at the end."""
        try:
            while len(self._buffer) < count:
                self._fill()
        except _EndOfBodyError:
            pass
        return bytes(self._buffer[:count])

    def exactly(self, count: int) -> bytes:
        if count > _MAX_PICTURE:
            raise VideoError(Text("it announces a picture that is too large"))
        while len(self._buffer) < count:
            self._fill()
        return self._taken(count)

    def line(self) -> bytes:
        """Without its end."""
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > _MAX_HEADERS:
                raise VideoError(Text("its headers are too long"))
            self._fill()
        return self._taken(end + 1).rstrip(b"\r\n")

    def skip_past(self, mark: bytes) -> None:
        while (at := self._buffer.find(mark)) < 0:
            del self._buffer[: max(0, len(self._buffer) - len(mark))]
            self._fill()
        del self._buffer[: at + len(mark)]

    def up_to(self, mark: bytes) -> bytes:
        """What comes before ``mark``, which stays; or a JPEG that ends with what has arrived."""
        searched = 0
        while (at := self._buffer.find(mark, searched)) < 0:
            # The next part is not waited for: it comes with the next picture only.
            if self._buffer.startswith(_JPEG_START) and self._buffer[-8:].rstrip(b"\r\n").endswith(_JPEG_END):
                return self._taken(len(self._buffer))
            if len(self._buffer) > _MAX_PICTURE:
                raise VideoError(Text("it sends a picture that is too large"))
            searched = max(0, len(self._buffer) - len(mark))
            self._fill()
        return self._taken(at)

    def rest(self) -> bytes:
        try:
            while len(self._buffer) <= _MAX_PICTURE:
                self._fill()
        except _EndOfBodyError:
            return bytes(self._buffer)
        raise VideoError(Text("it sends a picture that is too large"))

    def starts_with(self, data: bytes) -> bool:
        return self._buffer.startswith(data)

    def _taken(self, count: int) -> bytes:
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    def _fill(self) -> None:
        import urllib3

        try:
            data = self._response.raw.read1(_CHUNK)
        except (urllib3.exceptions.HTTPError, OSError, ValueError, AttributeError) as error:
            raise VideoError(Text("it fell silent or closed the connection")) from error
        if not data:
            raise _EndOfBodyError(Text("it closed the connection"))
        self._buffer += data


class _EndOfBodyError(VideoError):
    """The other side has closed the connection in order."""


def _parts(body: _Body, boundary: bytes) -> Iterator[tuple[str, bytes]]:
    """Media type and data of each part. Raises VideoError at the end.

    ``boundary``: without dashes; empty where it is to be learnt from the first line that looks like one.
    """
    is_at_part = not boundary
    while not boundary:
        line = body.line()
        boundary = line.strip().lstrip(b"-") if line.startswith(b"--") else b""
    mark = b"--" + boundary
    while True:
        if not is_at_part:
            body.skip_past(mark)
            body.line()
        is_at_part = False
        headers = _headers(body)
        length = headers.get("content-length", "")
        is_known = length.isdecimal() and int(length) > 0
        yield (
            _media_type(headers.get("content-type", "")),
            body.exactly(int(length)) if is_known else body.up_to(mark),
        )


def _headers(body: _Body) -> dict[str, str]:
    headers: dict[str, str] = {}
    read = 0
    while not body.starts_with(_JPEG_START):  # some leave out the empty line
        line = body.line()
        read += len(line)
        if not line:
            break
        if read > _MAX_HEADERS:
            raise VideoError(Text("its headers are too long"))
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers


def _media_type(header: str) -> str:
    """'image/jpg; charset=x' is 'image/jpg'."""
    return header.partition(";")[0].strip().lower()


def _boundary(header: str) -> bytes:
    """The parameter of a Content-Type, without quotes and without the dashes that some cameras count to it."""
    found = re.search(r"boundary\s*=\s*(?:\"([^\"]*)\"|([^;\s]+))", header, re.IGNORECASE)
    return b"" if found is None else (found[1] or found[2] or "").strip().lstrip("-").encode("latin-1", "replace")


def _decoded(data: bytes) -> Image | None:
    """Upright, as its EXIF says; None for what is no picture."""
    if not data:
        return None
    silence()
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        return None
    return None if image is None else np.asarray(image, dtype=np.uint8)
