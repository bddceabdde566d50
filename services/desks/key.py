"""The key of a gallery's templates, from one desk to another: by a file that a person carries, never by the server."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from recognition.embedding.keyed import SECRET_BYTES, TemplateKey
from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from recognition.progress import ProgressSink
from services.gallery.renewal import Renewal, current_key, renew
from storage.sealing.files import private_opener

_KIND = "rollcall-template-key"


def save_key(folder: Path, keys: Path, file: Path) -> None:
    """Writes it, readable by this account alone. Raises UsageError where there is none, or the file exists."""
    key = current_key(folder, keys)
    if key is None:
        raise UsageError(
            "The templates of this gallery are under no key, so every desk can use them. To put them under one: python "
            "main.py gallery renew"
        )
    try:
        with open(file, "x", encoding="utf-8", opener=private_opener) as stream:
            json.dump({"kind": _KIND, "label": key.label, "secret": key.secret.hex()}, stream)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise UsageError(
            "{file} cannot be written: {error}. Name a new file.", file=file, error=error.strerror or error
        ) from error


def load_key(
    folder: Path, keys: Path, file: Path, record: Callable[[Message], object], progress: ProgressSink
) -> Renewal | None:
    """Puts it in force here, as a renewal would; None where it is already. Raises RollcallError."""
    try:
        found = json.loads(file.read_bytes())
        key = TemplateKey(str(found["label"]), bytes.fromhex(found["secret"]))
        if found["kind"] != _KIND or len(key.secret) != SECRET_BYTES or not key.label.isalnum():
            raise ValueError
    except OSError as error:
        raise RollcallError("{file} cannot be read: {error}.", file=file, error=error.strerror or error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(
            "{file} is no key of templates: save it at a desk that has it with: python main.py gallery server key "
            "--save FILE",
            file=file,
        ) from error
    known = current_key(folder, keys)
    if known is not None and known.label == key.label:
        return None
    return renew(folder, keys, record, progress, key=key)
