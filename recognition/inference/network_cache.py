"""Caches converted and compiled networks on disk.

Each network has a folder, named by the hash of its source, of *bundles*: folders with a ``bundle.json`` that lists the
sha256 of their files. A bundle is written under a temporary name and renamed when complete, so neither a crash nor
another process leaves a partial one; a bundle that does not match its list is removed.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

_log = logging.getLogger(__name__)

_LIST = "bundle.json"


class NetworkCache:
    """Does not raise where the disk cannot be used: then nothing is cached, and the log has one warning."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._problem: str | None = None

    @property
    def state(self) -> tuple[str, str]:
        """``on`` or ``off``, and the folder or the reason."""
        if self._problem is None:
            return "on", str(self._folder)
        return "off", f"{self._folder} cannot be used: {self._problem}"

    def load(self, network: str, bundle: str) -> Path | None:
        """The folder of a complete bundle, or None. Removes a damaged one."""
        path = self._folder / network / bundle
        try:
            if not path.is_dir():
                return None
            if _is_complete(path):
                return path
            _log.info("a cached network was damaged and is removed: %s", path)
            self._remove(path)
        except OSError as error:
            self._warn(error)
        return None

    def discard(self, network: str, bundle: str) -> None:
        try:
            self._remove(self._folder / network / bundle)
        except OSError as error:
            self._warn(error)

    def store(self, network: str, bundle: str, write: Callable[[Path], None]) -> Path | None:
        """Stores what ``write`` puts into the folder it is given; returns the bundle, None where that fails.

        If another process was faster, its bundle is returned. ``write`` may raise OSError or RuntimeError.
        """
        path = self._folder / network / bundle
        temporary: Path | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = Path(tempfile.mkdtemp(prefix=f".{bundle}-", dir=path.parent))
            write(temporary)
            sums = {each.name: _sha256(each) for each in sorted(temporary.iterdir())}
            (temporary / _LIST).write_text(json.dumps(sums), encoding="utf-8")
            try:
                os.rename(temporary, path)
            except OSError:
                if self.load(network, bundle) is None:
                    os.rename(temporary, path)
            return path
        except (OSError, RuntimeError) as error:
            self._warn(error)
            return None
        finally:
            if temporary is not None:
                shutil.rmtree(temporary, ignore_errors=True)

    def _remove(self, path: Path) -> None:
        # Renamed first: another process sees the complete bundle or none.
        trash = Path(tempfile.mkdtemp(prefix=".old-", dir=path.parent))
        try:
            os.rename(path, trash / path.name)
        except FileNotFoundError:
            pass  # another process removed it
        finally:
            shutil.rmtree(trash, ignore_errors=True)

    def _warn(self, error: Exception) -> None:
        if self._problem is None:
            self._problem = str(error)
            text = "The cache folder %s cannot be used (%s): networks will be prepared again at every start."
            _log.warning(text, self._folder, error)


def _is_complete(path: Path) -> bool:
    try:
        sums = json.loads((path / _LIST).read_text(encoding="utf-8"))
        return isinstance(sums, dict) and all(_sha256(path / name) == total for name, total in sums.items())
    except (OSError, ValueError):
        return False


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
