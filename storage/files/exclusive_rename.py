"""Renames without overwriting.

Python's ``os.rename`` overwrites, except on Windows. Linux (renameat2, since 3.15) and macOS (renamex_np) have an
exclusive rename; where it is not supported, as on some network drives, the name is reserved with an empty file first.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path

_HERE = -100  # AT_FDCWD: relative to the working folder
_NO_REPLACE = 1  # RENAME_NOREPLACE
_EXCLUSIVE = 4  # RENAME_EXCL
_UNSUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM)

_Rename = Callable[[bytes, bytes], int]


def renamed(source: Path, target: Path) -> bool:
    """Renames a file or folder atomically; returns False if the target exists.

    Raises OSError, for example FileNotFoundError if the source or the target's folder is missing.
    """
    try:
        _rename(source, target)
    except FileExistsError:
        return False
    return True


def _rename(source: Path, target: Path) -> None:
    if os.name == "nt":
        os.rename(source, target)
        return
    system = _system_rename()
    if system is not None:
        if system(os.fsencode(source), os.fsencode(target)) == 0:
            return
        code = ctypes.get_errno()
        if code not in _UNSUPPORTED:
            raise OSError(code, os.strerror(code), str(source))
    _reserve_and_rename(source, target)


def _reserve_and_rename(source: Path, target: Path) -> None:
    if source.is_dir() and not source.is_symlink():
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        os.rename(source, target)  # a folder replaces an empty one at most
        return
    target.open("xb").close()
    try:
        os.replace(source, target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


@functools.cache
def _system_rename() -> _Rename | None:
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            exclusively = library.renamex_np
            exclusively.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint)
            return lambda source, target: int(exclusively(source, target, _EXCLUSIVE))
        at = library.renameat2
        at.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
        return lambda source, target: int(at(_HERE, source, _HERE, target, _NO_REPLACE))
    except (OSError, AttributeError, TypeError):
        return None
