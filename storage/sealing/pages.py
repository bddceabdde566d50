"""Reads the pages of a damaged SQLCipher database one by one, which SQLCipher itself does not.

The format of SQLCipher 4: a page of 4096 bytes ends with the IV of its AES-256-CBC and the HMAC-SHA512 of content, IV
and number. The first page begins with the salt instead of content.
"""

from __future__ import annotations

from storage.sealing.keys import KEY_BYTES, DatabaseKey

PAGE, RESERVED = 4096, 80
_SALT, _IV, _MAC = 16, 16, 64
_PLAIN_BEGIN = b"SQLite format 3\0"
_MAC_SALT_MASK, _MAC_ROUNDS = 0x3A, 2


class PageKey:
    """Decrypts the pages of one database."""

    def __init__(self, key: DatabaseKey) -> None:
        from cryptography.hazmat.primitives.hashes import SHA512
        from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

        salt = bytes(each ^ _MAC_SALT_MASK for each in key.salt)
        self._key = key.key
        self._mac_key = PBKDF2HMAC(SHA512(), KEY_BYTES, salt, _MAC_ROUNDS).derive(key.key)

    def plain(self, number: int, page: bytes) -> bytes:
        """The page, numbered from 1, as SQLite would have it; empty where it was changed or is damaged."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC
        from cryptography.hazmat.primitives.hashes import SHA512
        from cryptography.hazmat.primitives.hmac import HMAC

        if len(page) != PAGE:
            return b""
        start = _SALT if number == 1 else 0
        end = PAGE - RESERVED
        iv, mac = page[end : end + _IV], page[end + _IV : end + _IV + _MAC]
        check = HMAC(self._mac_key, SHA512())
        check.update(page[start : end + _IV] + number.to_bytes(4, "little"))
        try:
            check.verify(mac)
        except InvalidSignature:
            return b""
        cipher = Cipher(AES(self._key), CBC(iv)).decryptor()
        content = cipher.update(page[start:end]) + cipher.finalize()
        return (_PLAIN_BEGIN if start else b"") + content + bytes(RESERVED)
