"""Whether a path that the user gave is a file or folder that can be read, and if not, why.

Opening a pipe waits for ever and some devices never end, so every path from outside is looked at here first.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from recognition.errors import UsageError

_KINDS = {
    stat.S_IFIFO: "it is a pipe, not a file",
    stat.S_IFCHR: "it is a device, not a file",
    stat.S_IFBLK: "it is a device, not a file",
    stat.S_IFSOCK: "it is a socket, not a file",
    stat.S_IFDIR: "it is a folder",
}
_ERRORS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.ELOOP: "it is a link that leads in a circle",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EACCES: "there is no permission to read it",
    errno.EPERM: "there is no permission to read it",
}


def file_problem(path: Path) -> str | None:
    """Why ``path`` is no file that can be read, as the end of a sentence; None where it is one."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        return error_text(error)
    if not stat.S_ISREG(mode):
        return _KINDS.get(stat.S_IFMT(mode), "it is no file")
    return None if os.access(path, os.R_OK) else _ERRORS[errno.EACCES]


def folder_problem(path: Path) -> str | None:
    """Why ``path`` is no folder that can be read, as the end of a sentence; None where it is one."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        return error_text(error).replace("such file", "such folder")
    if stat.S_ISREG(mode):
        return "it is a file, not a folder"
    if not stat.S_ISDIR(mode):
        return _KINDS.get(stat.S_IFMT(mode), "it is no folder").replace("a file", "a folder")
    return None if os.access(path, os.R_OK | os.X_OK) else _ERRORS[errno.EACCES]


def is_special(path: Path) -> bool:
    """Whether it is a pipe, device or socket, which must not be opened. False for what cannot be looked at."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_circular(path: Path) -> bool:
    """Whether it is a link that leads in a circle, which nothing can be written through."""
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    except ValueError:
        pass
    return False


def require_folder(path: Path) -> None:
    """Raises UsageError where ``path`` is no folder that can be read."""
    problem = folder_problem(path)
    if problem is not None:
        absent = problem.startswith("there is no such")
        raise UsageError(f"There is no folder {path}." if absent else f"{path} cannot be used: {problem}.")


def require_file(path: Path) -> None:
    """Raises UsageError where ``path`` is no file that can be read."""
    problem = file_problem(path)
    if problem is not None:
        raise UsageError(f"{path} cannot be read: {problem}.")


def is_absent(path: Path) -> bool:
    """Whether there is nothing of this name, not even a broken link, so that it can be made."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        pass
    return False


def error_text(error: OSError | ValueError) -> str:
    """Why the system refuses a path, as the end of a sentence."""
    if isinstance(error, OSError):
        return _ERRORS.get(error.errno or 0, error.strerror or str(error))
    return "the name holds a character that no name can have"  # a zero byte
