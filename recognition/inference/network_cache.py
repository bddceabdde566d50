"""Prepared networks on disk, so that a second start neither converts nor compiles.

One folder for each network, named after the sha256 of what it is made from. In it *bundles*: folders of files with a
``bundle.json`` that lists their sha256. A bundle is written under a temporary name and renamed when whole, so neither
a crash nor a second process can leave or see half of one; a bundle whose files do not match its list is thrown away.
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
    """Never raises for a disk that cannot be used: it then remembers nothing, and says so once in the log."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._problem: str | None = None

    @property
    def state(self) -> tuple[str, str]:
        """``on`` or ``off``, and why."""
        if self._problem is None:
            return "on", str(self._folder)
        return "off", f"{self._folder} cannot be used: {self._problem}"

    def load(self, network: str, bundle: str) -> Path | None:
        """The folder of a whole bundle, or None where there is none. Removes a broken one."""
        place = self._folder / network / bundle
        try:
            if not place.is_dir():
                return None
            if _is_whole(place):
                return place
            _log.info("a prepared network was broken and is made again: %s", place)
            self._remove(place)
        except OSError as error:
            self._warn(error)
        return None

    def discard(self, network: str, bundle: str) -> None:
        """Removes a bundle that turned out to be of no use."""
        try:
            self._remove(self._folder / network / bundle)
        except OSError as error:
            self._warn(error)

    def store(self, network: str, bundle: str, write: Callable[[Path], None]) -> Path | None:
        """Keeps what ``write`` puts into the folder it is handed. None where that cannot be kept.

        Where another process was faster its bundle is given. ``write`` may raise OSError or RuntimeError.
        """
        place = self._folder / network / bundle
        draft: Path | None = None
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(prefix=f".{bundle}-", dir=place.parent))
            write(draft)
            sums = {each.name: _sha256(each) for each in sorted(draft.iterdir())}
            (draft / _LIST).write_text(json.dumps(sums), encoding="utf-8")
            try:
                os.rename(draft, place)
            except OSError:
                if self.load(network, bundle) is None:
                    os.rename(draft, place)
            return place
        except (OSError, RuntimeError) as error:
            self._warn(error)
            return None
        finally:
            if draft is not None:
                shutil.rmtree(draft, ignore_errors=True)

    def _remove(self, place: Path) -> None:
        # Renamed first: another process sees the whole bundle or none.
        grave = Path(tempfile.mkdtemp(prefix=".old-", dir=place.parent))
        try:
            os.rename(place, grave / place.name)
        except FileNotFoundError:
            pass  # another process removed it
        finally:
            shutil.rmtree(grave, ignore_errors=True)

    def _warn(self, error: Exception) -> None:
        if self._problem is None:
            self._problem = str(error)
            _log.warning(
                "The cache folder %s cannot be used (%s): networks will be prepared anew at every start.",
                self._folder,
                error,
            )


def _is_whole(place: Path) -> bool:
    try:
        sums = json.loads((place / _LIST).read_text(encoding="utf-8"))
        return isinstance(sums, dict) and all(_sha256(place / name) == total for name, total in sums.items())
    except (OSError, ValueError):
        return False


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
