"""The format of a sealed file: AES-256-GCM in chunks, as Tink's AES-GCM-HKDF streams.

``magic (8) tag (4) salt (32)``, then chunks of 1 MiB, each followed by 16 bytes that authenticate it. Every file has a
key of its own, derived from the gallery's by HKDF with the salt; the nonce of a chunk is its number and whether it is
the last. What the file is for is authenticated with each chunk: a file that is moved or exchanged is refused.
"""

from __future__ import annotations

import os

from storage.sealing.errors import ChangedFileError
from storage.sealing.keys import GalleryKey, derived

MAGIC = b"\x93RCSEAL1"
_TAG_BYTES, _SALT_BYTES, _MAC_BYTES = 4, 32, 16
HEAD_BYTES = len(MAGIC) + _TAG_BYTES + _SALT_BYTES
CHUNK = 1 << 20


def sealed(key: GalleryKey, purpose: str, content: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt = os.urandom(_SALT_BYTES)
    head = MAGIC + bytes.fromhex(key.tag) + salt
    cipher, known = AESGCM(derived(key.files, salt, "file")), head + purpose.encode("utf-8", "surrogateescape")
    view = memoryview(content)
    count = max(1, -(-len(content) // CHUNK))
    parts = [head]
    for number in range(count):
        chunk = view[number * CHUNK : (number + 1) * CHUNK]
        parts.append(cipher.encrypt(_nonce(number, number == count - 1), chunk, known))
    return b"".join(parts)


def unsealed(key: GalleryKey, purpose: str, content: bytes) -> bytes:
    """Raises ChangedFileError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head, view = content[:HEAD_BYTES], memoryview(content)[HEAD_BYTES:]
    size = CHUNK + _MAC_BYTES
    count = max(1, -(-len(view) // size))
    cipher = AESGCM(derived(key.files, head[-_SALT_BYTES:], "file"))
    known = head + purpose.encode("utf-8", "surrogateescape")
    try:
        return b"".join(
            cipher.decrypt(_nonce(number, number == count - 1), view[number * size : (number + 1) * size], known)
            for number in range(count)
        )
    except (InvalidTag, ValueError) as error:
        raise ChangedFileError("it was changed, or is damaged") from error


def tag_of(head: bytes) -> str | None:
    """Of the key that sealed it; None if this is no sealed file."""
    if not head.startswith(MAGIC) or len(head) < HEAD_BYTES:
        return None
    return head[len(MAGIC) : len(MAGIC) + _TAG_BYTES].hex()


def plain_size(size: int) -> int:
    """Bytes of the content of a sealed file of ``size`` bytes."""
    inside = size - HEAD_BYTES
    return max(0, inside - _MAC_BYTES * max(1, -(-inside // (CHUNK + _MAC_BYTES))))


def _nonce(number: int, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])
