"""The key store of the system, through ``keyring``: slow to import, and it may ask the user and block.

It is called on a thread of its own with a time limit; never call this on the thread of a window.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

from storage.sealing.errors import SealedError

SERVICE = "Rollcall"
TIMEOUT = 60.0
"""Seconds for the user to unlock the key store."""

_T = TypeVar("_T")


class NoKeyStoreError(SealedError):
    """There is none that could keep a key."""


def get_key(name: str, timeout: float = TIMEOUT) -> bytes | None:
    """Raises SealedError; NoKeyStoreError where there is no key store."""
    import keyring

    found = _called(lambda: keyring.get_password(SERVICE, name), timeout)
    try:
        return None if found is None else base64.b64decode(found, validate=True)
    except (ValueError, binascii.Error) as error:
        raise SealedError(
            "What the system's key store has under {service} {name} is no key of Rollcall; restore it with: python "
            "main.py privacy recover",
            service=SERVICE,
            name=name,
        ) from error


def set_key(name: str, key: bytes, timeout: float = TIMEOUT) -> None:
    """Stores it and reads it back, since some stores lose what is set in silence. Raises as ``get_key``."""
    import keyring

    text = base64.b64encode(key).decode()
    _called(lambda: keyring.set_password(SERVICE, name, text), timeout)
    if get_key(name, timeout) != key:
        raise NoKeyStoreError(
            "The system's key store did not keep the key. Nothing was sealed with it; set privacy.key to file or "
            "passphrase, or repair the key store."
        )


def delete_key(name: str, timeout: float = TIMEOUT) -> None:
    """Raises as ``get_key``; not where it is absent."""
    import keyring
    from keyring.errors import PasswordDeleteError

    def delete() -> None:
        with contextlib.suppress(PasswordDeleteError):
            keyring.delete_password(SERVICE, name)

    _called(delete, timeout)


def _called(work: Callable[[], _T], timeout: float) -> _T:
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    results: list[_T] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="key store", daemon=True)
    thread.start()
    thread.join(timeout)
    if results:
        return results[0]
    if not errors:
        raise SealedError(
            "The system's key store did not answer within {seconds} seconds: unlock it, and start Rollcall again. "
            "Nothing was changed.",
            seconds=round(timeout),
        )
    error = errors[0]
    if isinstance(error, NoKeyringError):
        raise NoKeyStoreError(
            "This computer has no key store that Rollcall can use: set privacy.key to file or passphrase. Nothing was "
            "changed."
        ) from error
    if isinstance(error, KeyringLocked | InitError):
        raise SealedError(
            "The system's key store is locked: unlock it, and start Rollcall again. Nothing was changed."
        ) from error
    if isinstance(error, KeyringError):
        raise SealedError(
            "The system's key store refused Rollcall ({error}): allow it there, and start Rollcall again. Nothing was "
            "changed.",
            error=str(error) or type(error).__name__,
        ) from error
    raise SealedError(
        "The system's key store failed ({error}): repair it, and start Rollcall again. Nothing was changed.",
        error=str(error) or type(error).__name__,
    ) from error
