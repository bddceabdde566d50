"""A key out of a passphrase, by Argon2id."""

from __future__ import annotations

import secrets

from storage.sealing.keys import KEY_BYTES

STRETCH = (3, 4, 64 * 1024)
"""Iterations, lanes and KiB of memory: the second choice of RFC 9106. A tenth of a second."""
MIN_LENGTH = 8


def stretched(passphrase: str, salt: bytes, stretch: tuple[int, int, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    iterations, lanes, memory = stretch
    cipher = Argon2id(salt=salt, length=KEY_BYTES, iterations=iterations, lanes=lanes, memory_cost=memory)
    return cipher.derive(passphrase.encode("utf-8"))


def new_salt() -> bytes:
    return secrets.token_bytes(16)
