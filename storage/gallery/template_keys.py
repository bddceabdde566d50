"""Under which key the templates of a gallery are: its label beside them, its secret with the key of a sealed gallery,
or else in a file of the account's own, outside the gallery.

Every stored vector says in its ``name@version`` under which key it is. So a renewal that is cut off leaves nothing that
could be taken for something else, and is finished when the gallery is opened next.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from recognition.embedding.keyed import SECRET_BYTES, TemplateKey, label_of
from recognition.errors import RollcallError
from storage.files.gallery_folder import INDEX_FOLDER
from storage.sealing import key_files
from storage.sealing.files import read_file, write_file
from storage.sealing.vault import vault_of

_FILE = "template-key.json"


@dataclass(frozen=True, slots=True)
class KeyState:
    """label: of the key in force; empty: none. former: of the one before, while a renewal is not finished; None: it is.

    secrets: those that are kept here, in a sealed gallery, by label.
    """

    label: str = ""
    former: str | None = None
    secrets: Mapping[str, str] = field(default_factory=dict)


class RenewedError(RollcallError):
    """The templates were renewed since the embedder was made."""

    def __init__(self) -> None:
        super().__init__("The templates of this gallery were renewed meanwhile: do the same once more.")


_read: dict[Path, tuple[tuple[int, int, int] | None, KeyState]] = {}
"""States by file, with its identity when they were read."""


def key_state(folder: Path) -> KeyState:
    """Of the gallery in ``folder``; cheap while nothing changes. Raises RollcallError where it cannot be read."""
    file = folder / INDEX_FOLDER / _FILE
    try:
        status = file.stat()
        identity = status.st_ino, status.st_size, status.st_mtime_ns
    except (FileNotFoundError, NotADirectoryError):
        return KeyState()
    except OSError as error:
        raise _unreadable(file, error) from error
    known = _read.get(file)
    if known is not None and known[0] == identity:
        return known[1]
    try:
        found = json.loads(read_file(file))
        state = KeyState(str(found["label"]), found["former"], dict(found["secrets"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _unreadable(file, error) from error
    _read[file] = identity, state
    return state


def is_current(folder: Path, template_key: str) -> bool:
    """Whether vectors of this ``name@version`` are under the key in force."""
    return label_of(template_key) == key_state(folder).label


def require_current(folder: Path, template_key: str) -> None:
    """Raises RenewedError: in a transaction, what is written with the former key is refused from the renewal on."""
    if not is_current(folder, template_key):
        raise RenewedError


def key_named(folder: Path, keys: Path, label: str) -> TemplateKey | None:
    """The key of a label, None for an empty one. Raises RollcallError where its secret is not on this computer.

    keys: the folder of secrets outside the gallery.
    """
    if not label:
        return None
    kept = key_state(folder).secrets.get(label)
    secret = bytes.fromhex(kept) if kept else key_files.get_key(keys, _name(label))
    if secret is None:
        raise RollcallError(
            "The key of this gallery's templates is not on this computer: bring back {file} from a backup, or make the "
            "templates anew from the pictures with: python main.py gallery renew --anew",
            file=key_files.key_file(keys, _name(label)),
        )
    return TemplateKey(label, secret)


def begin(folder: Path, keys: Path, key: TemplateKey | None = None) -> tuple[TemplateKey, KeyState]:
    """Makes a key, unless one is given, and puts it in force; returns it and the state. The vectors are still under the
    former one."""
    before = key_state(folder)
    key = key or TemplateKey(secrets.token_hex(4), secrets.token_bytes(SECRET_BYTES))
    label, secret = key.label, key.secret
    vault = vault_of(folder / INDEX_FOLDER)
    kept = dict(before.secrets)
    if vault is not None and vault.key is not None:
        kept[label] = secret.hex()
    else:
        key_files.set_key(keys, _name(label), secret)
    state = KeyState(label, before.label, kept)
    _write(folder, state)
    return TemplateKey(label, secret), state


def finish(folder: Path, keys: Path) -> None:
    """Forgets the former key, which nothing is under any more."""
    state = key_state(folder)
    if state.former is None:
        return
    _write(folder, KeyState(state.label, None, {k: v for k, v in state.secrets.items() if k == state.label}))
    if state.former:
        key_files.delete_key(keys, _name(state.former))


def _write(folder: Path, state: KeyState) -> None:
    file = folder / INDEX_FOLDER / _FILE
    content = {"label": state.label, "former": state.former, "secrets": dict(state.secrets)}
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        write_file(file, json.dumps(content).encode())
    except OSError as error:
        raise RollcallError(
            "{file} cannot be written: {error}. Make its folder writable.", file=file, error=error.strerror or error
        ) from error


def _name(label: str) -> str:
    return f"templates-{label}"


def _unreadable(file: Path, error: Exception) -> RollcallError:
    return RollcallError(
        "{file}, which says under which key the templates are, cannot be read: {error}. Bring it back from a backup, "
        "or delete it, and the templates are made anew from the pictures.",
        file=file,
        error=getattr(error, "strerror", None) or type(error).__name__,
    )
