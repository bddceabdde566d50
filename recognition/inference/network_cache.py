"""Caches converted and compiled networks on disk.

Each network has a folder, named by the hash of its source, of *bundles*: folders with a ``bundle.json`` that lists the
sha256 of their files. A bundle is written under a temporary name and renamed when complete, so neither a crash nor
another process leaves a partial one.

The list is signed, with a key that lies beside the networks and that only the user can read, together with the names of
the network and the bundle, which stand for source, version of the engine, device and options. So a bundle of another
network, or one with a list made to match, is no more used than a damaged one: all of these are removed and made again.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from recognition.input_files import file_problem, is_absent

_log = logging.getLogger(__name__)

_LIST = "bundle.json"
_KEY = "signature.key"
_KEY_BYTES = 32
_MAX_LIST_BYTES = 100_000


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
            if self._is_sound(path, network, bundle):
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
            signature = self._signature(self._key(make=True), network, bundle, sums)
            (temporary / _LIST).write_text(json.dumps({"files": sums, "signature": signature}), encoding="utf-8")
            try:
                os.rename(temporary, path)
            except OSError:
                if self.load(network, bundle) is None:
                    if not is_absent(path):  # a file where the folder should be
                        self._remove(path)
                    os.rename(temporary, path)
            return path
        except (OSError, RuntimeError) as error:
            self._warn(error)
            return None
        finally:
            if temporary is not None:
                shutil.rmtree(temporary, ignore_errors=True)

    def _is_sound(self, path: Path, network: str, bundle: str) -> bool:
        """Whether the bundle was made here, of this source, and is unchanged. Never raises for what it holds."""
        try:
            if (path / _LIST).stat().st_size > _MAX_LIST_BYTES or file_problem(path / _LIST) is not None:
                return False
            listed = json.loads((path / _LIST).read_text(encoding="utf-8"))
            sums, signature = listed["files"], listed["signature"]
            expected = self._signature(self._key(make=False), network, bundle, sums)
            if not (isinstance(signature, str) and hmac.compare_digest(signature.encode(), expected.encode())):
                return False
            found = [each.name for each in path.iterdir() if each.name != _LIST]
            return sorted(found) == sorted(sums) and all(_sha256(path / name) == sums[name] for name in found)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return False

    def _signature(self, key: bytes, network: str, bundle: str, sums: Mapping[str, str]) -> str:
        return hmac.new(key, json.dumps([network, bundle, sorted(sums.items())]).encode(), "sha256").hexdigest()

    def _key(self, *, make: bool) -> bytes:
        """Raises OSError; where it is not to be made, also if it is not as it was made."""
        file = self._folder / _KEY
        key = _key_in(file)
        if key is None and make:
            if not is_absent(file):
                self._remove(file)
            descriptor, draft = tempfile.mkstemp(prefix=f".{_KEY}-", dir=self._folder)  # for its owner alone
            try:
                os.write(descriptor, secrets.token_bytes(_KEY_BYTES))
            finally:
                os.close(descriptor)
            _rename_to_new(Path(draft), file)
            key = _key_in(file)
        if key is not None:
            return key
        raise FileNotFoundError(f"no key {_KEY}")

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


def _key_in(file: Path) -> bytes | None:
    if file_problem(file) is not None:
        return None
    with file.open("rb") as opened:
        key = opened.read(_KEY_BYTES + 1)
    return key if len(key) == _KEY_BYTES else None


def _rename_to_new(draft: Path, file: Path) -> None:
    """Gives ``draft`` its name unless another process was faster."""
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        os.replace(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    """Raises OSError, also where it is no file."""
    problem = file_problem(path)
    if problem is not None or path.is_symlink():
        raise OSError(f"{path}: {problem or 'it is a link'}")
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
