"""This computer's key for audit trails, and how far each trail had come, kept outside of galleries.

Whoever can write to a gallery cannot sign entries, nor shorten a trail unseen.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from recognition.errors import RollcallError
from storage.files.atomic_file import atomic_file

_KEY_FILE, _ANCHORS_FILE = "audit.key", "audit-anchors.json"
_KEY_BYTES = 32


class SigningKey:
    """Ed25519, in ``folder``, made when it is first needed and readable by the user alone.

    The constructor raises RollcallError where the key cannot be read or made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._private = Ed25519PrivateKey.from_private_bytes(_seed(folder))
        self.public = self._private.public_key().public_bytes_raw().hex()

    def sign(self, content: bytes) -> str:
        return self._private.sign(content).hex()

    def anchor(self, trail: str) -> tuple[int, str] | None:
        """The number and digest of the last entry that was written to a trail on this computer."""
        found = self._anchors().get(trail)
        return None if found is None else (found[0], found[1])

    def trails_at(self, place: str) -> tuple[str, ...]:
        """The trails that were written to in the gallery ``place``."""
        return tuple(trail for trail, anchor in self._anchors().items() if anchor[2] == place)

    def set_anchor(self, trail: str, place: str, number: int, digest: str) -> None:
        anchors = self._anchors() | {trail: (number, digest, place)}
        with atomic_file(self._folder / _ANCHORS_FILE) as part:
            part.write_text(json.dumps(anchors), encoding="utf-8")

    def _anchors(self) -> dict[str, tuple[int, str, str]]:
        try:
            found = json.loads((self._folder / _ANCHORS_FILE).read_text(encoding="utf-8"))
            return {
                str(trail): (int(number), str(digest), str(place)) for trail, (number, digest, place) in found.items()
            }
        except (OSError, ValueError, TypeError, AttributeError, IndexError, KeyError):
            return {}


def is_signed(content: bytes, signature: str, public: str) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _seed(folder: Path) -> bytes:
    file = folder / _KEY_FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            pass
        else:
            with os.fdopen(handle, "wb") as created:
                created.write(Ed25519PrivateKey.generate().private_bytes_raw())
        seed = file.read_bytes()
    except OSError as error:
        raise RollcallError(
            "The key of the audit trail, {file}, cannot be read or made: {error}. Make its folder writable.",
            file=file,
            error=error.strerror or error,
        ) from error
    if len(seed) != _KEY_BYTES:
        raise RollcallError(
            "The key of the audit trail, {file}, is damaged. Bring it back from a backup, or move it away: then a new "
            "one is made, and entries signed with the old one are reported.",
            file=file,
        )
    return seed
