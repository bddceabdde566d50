"""Where the server of a shared gallery is, and with what a desk enters."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recognition.addresses import check_database
from recognition.errors import UsageError

PASSWORD_VARIABLE = "ROLLCALL_DATABASE_PASSWORD"
_LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the server is.

    url: ``postgresql://user@host:port/database``, without a password.
    tls: sslmode of libpq; ``auto``: verify-full, but to this computer as the server likes it.
    ca, certificate, key: files in PEM, or None.
    password: from the key store; None: libpq looks for it in its password file.
    """

    url: str
    tls: str = "auto"
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    password: str | None = None

    @property
    def name(self) -> str:
        """What to call it in texts: with its port where one is given, without a user."""
        port = _parsed(self.url).get("port", "").split(",")[0]
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{host}:{port}/{self.database}" if port else f"{host}/{self.database}"

    @property
    def user(self) -> str:
        return _parsed(self.url).get("user", "")

    @property
    def database(self) -> str:
        return _parsed(self.url).get("dbname", "")

    @property
    def account(self) -> str:
        """Under which the key store has the password."""
        return f"{self.user}@{self._host}/{self.database}"

    @property
    def _host(self) -> str:
        """The first one."""
        return _parsed(self.url).get("host", "localhost").split(",")[0]

    def parameters(self) -> dict[str, str]:
        """Of libpq. Raises UsageError for an address that cannot be read, or that has a password in it."""
        found = _parsed(self.url)
        found.pop("password", None)  # an empty one
        host = found.get("host", "")
        is_local = all(not each or each.startswith("/") or each in _LOCAL for each in host.split(","))
        if "sslmode" not in found:
            found["sslmode"] = ("prefer" if is_local else "verify-full") if self.tls == "auto" else self.tls
        # "system" alone would be what libpq was built for: psycopg's wheels name a folder that no system has.
        if found["sslmode"] == "verify-full" and self.ca is None and "sslrootcert" not in found:
            found["sslrootcert"] = ssl.get_default_verify_paths().cafile or "system"
        for name, file in (("sslrootcert", self.ca), ("sslcert", self.certificate), ("sslkey", self.key)):
            if file is not None:
                found[name] = str(file)
        password = self.password or os.environ.get(PASSWORD_VARIABLE)
        if password:
            found["password"] = password
        return found


def client() -> Any:
    """The package psycopg. Raises UsageError where it is not installed."""
    try:
        import psycopg
    except ImportError as error:
        raise UsageError(
            "gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector"
        ) from error
    return psycopg


def _parsed(url: str) -> dict[str, str]:
    try:
        check_database(url)
    except UsageError as error:
        raise UsageError("{setting}: {problem}", setting="gallery.database", problem=error) from error
    psycopg = client()
    from psycopg.conninfo import conninfo_to_dict

    try:
        return {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except psycopg.Error as error:
        raise UsageError(
            "gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database",
            error=" ".join(str(error).split()).rstrip("."),
        ) from error
