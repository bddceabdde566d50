"""The keys of a sealed gallery, all derived from one secret by HKDF-SHA256."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

KEY_BYTES = 32
_SALT_BYTES = 16


def derived(secret: bytes, salt: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """HKDF-SHA256."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, salt, f"rollcall {purpose}".encode()).derive(secret)


def new_secret() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """Of one database. ``salt`` (16 bytes) stands at the begin of its file.

    It is given and not read from there: a file whose first bytes are damaged can still be read.
    """

    key: bytes = field(repr=False)
    salt: bytes

    @property
    def pragma(self) -> str:
        """As SQLCipher takes it: raw, without a derivation of its own."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


@dataclass(frozen=True, slots=True)
class GalleryKey:
    """What seals one gallery.

    tag: 8 hexadecimal digits that say nothing of the key; a sealed file names it.
    """

    secret: bytes = field(repr=False)
    tag: str
    files: bytes = field(repr=False)
    names: bytes = field(repr=False)

    @classmethod
    def of(cls, master: bytes, salt: bytes) -> GalleryKey:
        """``salt``: of this gallery."""
        secret = derived(master, salt, "gallery")
        tag = derived(secret, b"", "tag", 4).hex()
        return cls(secret, tag, derived(secret, b"", "files"), derived(secret, b"", "names", 64))

    def database(self, name: str) -> DatabaseKey:
        both = derived(self.secret, b"", f"database {name}", KEY_BYTES + _SALT_BYTES)
        return DatabaseKey(both[:KEY_BYTES], both[KEY_BYTES:])


def check_of(master: bytes, salt: bytes) -> str:
    """By which a wrong key is told before anything is opened with it."""
    return derived(master, salt, "check", 16).hex()
