"""Passwords of network cameras, in the system's key store: an address has the user's name, and none of it is written.

Never called on the thread of a window: a key store may ask the user and block.
"""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import quote

from recognition.addresses import Address
from recognition.errors import RollcallError
from storage.sealing.key_store import NoKeyStoreError, delete_key, get_key, set_key

_TIMEOUT = 20.0
"""Seconds for the user to unlock the key store."""


def kept_password(user: str, host: str) -> str | None:
    """None where none is kept, or this computer has no key store. Raises SealedError where that is locked."""
    try:
        found = get_key(_name(user, host), _TIMEOUT)
    except NoKeyStoreError:
        return None
    return None if found is None else found.decode(errors="replace")


def keep_password(user: str, host: str, password: str) -> None:
    """For every address of ``user`` at ``host``. Raises RollcallError where the key store does not keep it."""
    try:
        set_key(_name(user, host), password.encode(), _TIMEOUT)
    except NoKeyStoreError as error:
        raise RollcallError(
            "This computer has no key store, so the password is not kept: write it into the address where that is "
            "entered, behind the user's name and a colon. It is never written to a file."
        ) from error


def forget_password(user: str, host: str) -> None:
    """Not an error where none is kept, or there is no key store. Raises SealedError where that is locked."""
    with suppress(NoKeyStoreError):
        delete_key(_name(user, host), _TIMEOUT)


def with_kept_password(address: Address) -> str | None:
    """The address with its user's password from the key store; None where it has one, or no user, or none is kept.

    Raises SealedError where the key store is locked.
    """
    if not address.user or address.password is not None:
        return None
    password = kept_password(address.user, address.host)
    return None if password is None else with_password(address, password)


def with_password(address: Address, password: str) -> str:
    login = f"{quote(address.user or '', safe='')}:{quote(password, safe='')}"
    return f"{address.scheme}://{login}@{address.authority}{address.target}"


def _name(user: str, host: str) -> str:
    return f"camera {user}@{host.lower()}"
