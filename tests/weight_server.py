"""A local http server of one file, as GitHub's releases behave: ranges, an ETag; and as networks do: cut short."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class FileServer:
    """Serves ``content`` at any path. ``cuts``: after how many bytes the next answers break off, one each.

    ``ranges_asked`` has the Range header of each request, or None.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.etag = '"first"'
        self.cuts: list[int] = []
        self.ranges_asked: list[str | None] = []
        self.knows_ranges = True
        self.announces_length = True
        self.missing = False
        self.url = ""

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        asked = request.headers["Range"]
        self.ranges_asked.append(asked)
        if self.missing:
            request.send_error(404)
            return
        first = self._first_byte(asked, request.headers["If-Range"])
        if first and first >= len(self.content):
            request.send_response(416)
            request.send_header("Content-Range", f"bytes */{len(self.content)}")
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        rest = self.content[first:]
        request.send_response(206 if first else 200)
        request.send_header("ETag", self.etag)
        if first:
            request.send_header("Content-Range", f"bytes {first}-{len(self.content) - 1}/{len(self.content)}")
        if self.announces_length:
            request.send_header("Content-Length", str(len(rest)))
        request.end_headers()
        request.wfile.write(rest[: self.cuts.pop(0)] if self.cuts else rest)

    def _first_byte(self, asked: str | None, if_range: str | None) -> int:
        found = re.fullmatch(r"bytes=(\d+)-", asked or "")
        if not found or not self.knows_ranges or (if_range and if_range != self.etag):
            return 0
        return int(found[1])


@contextmanager
def serving(content: bytes) -> Iterator[FileServer]:
    """A FileServer that answers at its ``url`` on the loopback."""
    server = FileServer(content)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.answer(self)

        def log_message(self, *_arguments: object) -> None:
            pass

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    server.url = f"http://127.0.0.1:{listener.server_address[1]}/weights.bin"
    try:
        yield server
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()
