"""Where the server of the settings is, with the password, which no settings hold."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from recognition.errors import UsageError
from settings import GallerySettings, Settings
from storage.journal.clearing import DAY
from storage.sealing import key_store
from storage.sealing.errors import SealedError
from storage.server.address import PASSWORD_VARIABLE, ServerAddress
from storage.server.replica import Desk

_KEY_STORE_WAIT = 10.0


def address_of(wanted: GallerySettings) -> ServerAddress:
    """Raises UsageError where none is set, or it cannot be used."""
    if not wanted.database:
        raise UsageError(
            "No database server is set. To set one: python main.py settings set gallery.database "
            "postgresql://user@host:5432/database"
        )
    ca, certificate, key = (
        None if file is None else Path(file).expanduser()
        for file in (wanted.database_ca, wanted.database_certificate, wanted.database_key)
    )
    found = ServerAddress(wanted.database, wanted.database_tls, ca, certificate, key)
    found.parameters()
    if PASSWORD_VARIABLE in os.environ:
        return found
    password = None
    # Without a key store, libpq still looks into the password file of the account.
    with suppress(SealedError):
        password = key_store.get_key(_key_name(found), _KEY_STORE_WAIT)
    return found if password is None else replace(found, password=password.decode())


def keep_password(wanted: GallerySettings, password: str) -> None:
    """Into the system's key store. Raises UsageError, SealedError where there is none."""
    address = address_of(wanted)
    try:
        key_store.set_key(_key_name(address), password.encode())
    except key_store.NoKeyStoreError as error:
        raise UsageError(
            "This computer has no key store that could keep the password: put it into the variable {variable}, or into "
            "PostgreSQL's password file, which only this account may read (~/.pgpass).",
            variable=PASSWORD_VARIABLE,
        ) from error


def desk_of(settings: Settings) -> Desk:
    """This computer's. A table of which nothing is kept here is not shared with this desk."""
    wanted = settings.recorded
    days, hours = wanted.keep_days * DAY, wanted.strangers_keep_hours * 3600.0
    kept = {"sightings": days, "watched": days, "strangers": hours, "stranger_looks": hours}
    return Desk(socket.gethostname(), settings.gallery.site or "", kept)


def _key_name(address: ServerAddress) -> str:
    return f"database {address.account}"
