"""Why the server of a shared gallery cannot be used, as a sentence that says what to do.

What a server says of a statement has a code. A refused connection has none in psycopg: libpq gives its text alone, and
the server's part of that may be in another language. Such a text stands in brackets behind our sentence.
"""

from __future__ import annotations

import os
import re

from recognition.errors import RollcallError
from recognition.message import Text
from storage.server.address import PASSWORD_VARIABLE, ServerAddress


class ServerAwayError(RollcallError):
    """The server cannot be reached, or does not answer: it is tried again."""


_KEPT = Text("What is done here is kept, and delivered when it can be.")
_UNKNOWN = Text("The database server {name} cannot be used ({error}). {then}")
_NOT_LET_IN = Text(
    "The database server {name} cannot be used: it does not let {user} into the database {database} ({error}). Check "
    "the user, the password and the database, and that the server is ready. {then}"
)
_PASSWORD = Text(
    "The database server {name} cannot be used: it refuses the password of {user}, or none is kept. Keep the right one "
    "with: python main.py gallery server password"
)
_FROM_VARIABLE = Text(
    "The database server {name} cannot be used: it refuses the password of {user}, which is that of the variable "
    "{variable}. Correct it there."
)
_NO_DATABASE = Text(
    "The database server {name} cannot be used: it has no database {database}. Make it there, or correct "
    "gallery.database."
)
_NOT_ALLOWED = Text(
    "The database server {name} cannot be used: {user} may not use the tables. Their owner can grant that, with the "
    "owner's name in gallery.database: where {user} is only to read, by gallery server init --reader-role {user}, or "
    "else by gallery server init --desk-role {user}"
)
_SILENT = Text(
    "The database server {name} cannot be used: it does not answer. Check that it runs, and the network. {then}"
)
_BY_CODE = {
    "28P01": _PASSWORD,
    "3D000": _NO_DATABASE,
    "42501": _NOT_ALLOWED,  # insufficient_privilege
    "57P01": _SILENT,  # it is shut down, has crashed, or begins
    "57P02": _SILENT,
    "57P03": _SILENT,
}
_KNOWN = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        ("password authentication failed|no password supplied", _PASSWORD),
        ('database "[^"]*" does not exist', _NO_DATABASE),
        (
            "no pg_hba.conf entry",
            Text(
                "The database server {name} cannot be used: it does not let {user} in from here. Add a line to its "
                "pg_hba.conf ({error})."
            ),
        ),
        (
            "failed to resolve host|could not translate host name",
            Text(
                "The database server {name} cannot be used: no computer of that name is known. Check the network, and "
                "gallery.database."
            ),
        ),
        (
            "does not match host name",
            Text(
                "The database server {name} cannot be used: its certificate is for another name. Write the name that "
                "is in the certificate into gallery.database ({error})."
            ),
        ),
        (
            "certificate verify failed|signature failure",
            Text(
                "The database server {name} cannot be used: its certificate is not of the authority that this desk "
                "trusts, or has expired. Name the right authority in gallery.database_ca, or renew the certificate at "
                "the server."
            ),
        ),
        (
            "alert (certificate|unknown ca|bad certificate|decrypt error)|connection requires a valid client cert"
            "|certificate authentication failed",
            Text(
                "The database server {name} cannot be used: it wants a certificate of this desk that it trusts and "
                "that has not expired. Name that in gallery.database_certificate, and its key in gallery.database_key."
            ),
        ),
        (
            "does not support SSL",
            Text(
                "The database server {name} cannot be used: it has no TLS. Switch it on there, or where nobody else "
                "reads the network, do without it: gallery.database_tls: disable"
            ),
        ),
        (
            "certificate file|certificate present|private key file",
            Text(
                "The database server {name} cannot be used: {error}. Correct gallery.database_ca, "
                "gallery.database_certificate and gallery.database_key."
            ),
        ),
        (
            "[Cc]onnection refused|timeout expired|timed out|unreachable|No route to host|does not answer"
            "|server closed the connection|terminating connection|the database system is"
            "|connection (is|has been) (lost|closed)|[Cc]onnection reset|[Bb]roken pipe",
            _SILENT,
        ),
    )
)


def away(address: ServerAddress, error: Exception) -> ServerAwayError:
    """The sentence for an error of psycopg's, by its code where it has one."""
    said = str(error).strip()
    first = said.partition("\n")[0] or type(error).__name__
    first = first.rpartition(" failed: ")[2].removeprefix("FATAL:").strip().rstrip(".")
    text = _BY_CODE.get(getattr(error, "sqlstate", None) or "")
    text = text or next((text for pattern, text in _KNOWN if pattern.search(said)), None)
    if text is None:
        refused = getattr(error, "pgconn", None)  # which has what libpq knows without reading the text
        if refused is None or getattr(error, "sqlstate", None):
            text = _UNKNOWN
        else:
            text = _PASSWORD if refused.needs_password else _NOT_LET_IN
    if text is _PASSWORD and PASSWORD_VARIABLE in os.environ:
        text = _FROM_VARIABLE
    return ServerAwayError(
        text.template,
        name=address.name,
        user=address.user,
        database=address.database,
        variable=PASSWORD_VARIABLE,
        error=first,
        then=_KEPT,
    )


def with_then(error: ServerAwayError, then: Text) -> ServerAwayError:
    """The same error for somebody to whom it is no matter what is kept: ``then`` says what holds instead."""
    return ServerAwayError(error.text.template, **(error.text.values | {"then": then}))
