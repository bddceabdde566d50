"""Files that a command writes, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from recognition.errors import RollcallError, UsageError


def check_folder(path: Path | None) -> None:
    """Called before minutes of work. Raises UsageError where the folder of ``path`` does not exist."""
    if path is not None and not path.resolve().parent.is_dir():
        raise UsageError(f"The folder of {path} does not exist: make it first.")


def write_file(path: Path, content: str | bytes) -> None:
    """Raises RollcallError where it cannot be written."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise RollcallError(
            f"{path} cannot be written: {error.strerror}. Free some space or choose another."
        ) from error


def as_text(values: Any) -> str:
    """JSON for a file."""
    return json.dumps(values, ensure_ascii=False, indent=1)
