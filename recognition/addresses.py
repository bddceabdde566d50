"""Network addresses: parsed, and shown without what is secret in them.

Every address that reaches a message, a log, an event, a report or a window goes through ``masked``; a text in which
addresses may stand, such as that of somebody else's exception, through ``masked_text``.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from recognition.errors import UsageError
from recognition.message import Text

ESCAPES = Text(
    "In a user name, password or path write # as %23, @ as %40, : as %3A, / as %2F, ? as %3F, % as %25 and a space "
    "as %20."
)
"""What to do about an address that cannot be parsed; the slashes between the parts of a path stay."""

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]+):(/+)")  # a single letter is a drive of Windows
_WITHOUT_SCHEME = re.compile(r"(?![A-Za-z]:[\\/])[^/\\@:]*:[^@]*@.*", re.DOTALL)
_SECRET_IN_PATH = re.compile(r"(pass|pwd|psw|token|secret|auth|key|credential)[a-z]*[=:].*", re.IGNORECASE | re.DOTALL)
_TOKEN_IN_PATH = re.compile(r"(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{20,}")  # of a webhook or a stream: it is the password
# Up to the last @, but for that of ESCAPES, which may follow in any language.
_IN_TEXT = re.compile(r"\b[A-Za-z][A-Za-z0-9+.-]+:/{1,3}(?:(?:(?!://)[^\n])*@(?! \S+ %40))?[^\s]*")
_AFTER_ADDRESS = "'\",.;)>]}"
_SAFE = "%/:=&?~+!$,;'@()*[]"  # what is escaped already stays so; other scripts are escaped
_NOT_ALLOWED = re.compile(r"[\s\x00-\x1f\x7f]")
_DATABASE = re.compile(r"postgres(?:ql)?://([^/?#]*)(/[^?#]*)?(?:\?([^#]*))?")
_HOST_AND_PORT = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:@\[\]]*)(?::(\d{1,5}))?", re.ASCII)
_EXAMPLE = "postgresql://user@host:5432/database"
"""In texts that say what to write: nobody's, so that it is shown as a whole."""
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed address.

    scheme, host: in lower case; an IPv6 host is without brackets.
    port: None where the address has none.
    user, password: decoded; None where the address has none.
    target: path and query as they are sent, at least '/'.
    """

    scheme: str
    host: str
    port: int | None
    user: str | None = field(repr=False)
    password: str | None = field(repr=False)
    target: str = field(repr=False)

    @property
    def authority(self) -> str:
        """Host and port as they stand in an address, without user and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def without_login(self) -> str:
        """The address without user and password. Its query may still hold secrets: not for display."""
        return f"{self.scheme}://{self.authority}{self.target}"


def parse_address(address: str, schemes: Collection[str]) -> Address:
    """Raises UsageError with a sentence that says what to write, and shows nothing secret."""
    found = _SCHEME.match(address)
    if found is None or len(found[2]) != 2 or found[1].lower() not in schemes:
        allowed = " or ".join(f"{each}://" for each in sorted(schemes))
        raise UsageError(
            "'{address}' is no address that starts with {allowed}.", address=masked(address), allowed=allowed
        )
    address = address.strip()
    parts = _split(address)
    if parts is None or _is_cut_short(parts):
        if "@" in address:
            raise UsageError(
                "The address '{address}' cannot be understood. {escapes}", address=masked(address), escapes=ESCAPES
            )
        raise UsageError(
            "The address '{address}' names no computer, or its port is no number: write it as {scheme}://name/path "
            "or {scheme}://name:port/path.",
            address=masked(address),
            scheme=found[1].lower(),
        )
    if _NOT_ALLOWED.search(address):
        raise UsageError(
            "The address '{address}' has a space or a line break in it. {escapes}",
            address=masked(address),
            escapes=ESCAPES,
        )
    target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_SAFE)
    user, password = (None if each is None else unquote(each) for each in (parts.username, parts.password))
    return Address(parts.scheme.lower(), parts.hostname or "", parts.port, user, password, target)


def has_password(source: str) -> bool:
    """Whether ``source`` is an address whose login has a password."""
    if _SCHEME.match(source) is None:
        return False
    parts = _split(source.strip())
    return parts is not None and bool(parts.password)


def check_database(address: str) -> None:
    """Raises UsageError where ``address`` is not of the form that libpq takes, ``postgresql://user@host:port/database``
    with several hosts or parameters where needed, names no host, or holds a password. Shows nothing of the address."""
    if not address.startswith(("postgresql://", "postgres://")):
        raise UsageError(
            "should begin with postgresql://, as in postgresql://user@host:5432/database, without a password; "
            "without a value no server is used."
        )
    found = _DATABASE.fullmatch(address)
    login, at, hosts = ("", "", "") if found is None else found[1].rpartition("@")
    parameters = [] if found is None else (found[3] or "").split("&")
    values = dict(parse_qsl("&".join(parameters)))
    if login.partition(":")[2] or values.get("password"):
        raise UsageError(
            "holds a password, which config.yaml is no place for: take it out of there, and keep it with: python "
            "main.py gallery server password"
        )
    is_cut_short = not at and "@" in address  # by a character of a password that is not escaped
    is_read = found is not None and not is_cut_short and all("=" in each for each in parameters if each)
    is_named = all(map(_names_host, hosts.split(","))) or (not hosts and bool({"host", "hostaddr"} & values.keys()))
    if not (is_read and is_named) or _BAD_ESCAPE.search(address) or _NOT_ALLOWED.search(address):
        raise UsageError("cannot be read: write it as postgresql://user@host:5432/database, without a password.")


def _names_host(text: str) -> bool:
    found = _HOST_AND_PORT.fullmatch(text)
    return found is not None and bool(found[1]) and (found[2] is None or 0 < int(found[2]) < 65536)


def masked(address: str) -> str:
    """The address for display: without user name, password, query, and secrets in its path. Never raises.

    What cannot be parsed loses everything before its last '@', so that a password with unescaped characters is not
    shown in part. Texts that are no addresses, such as names of files, are returned as they are.
    """
    found = _SCHEME.match(address)
    if found is None:
        return address.rpartition("@")[2] if _WITHOUT_SCHEME.fullmatch(address) else address
    rest = address[found.end() :].strip()
    before_query = rest.partition("?")[0]
    parts = _split(address)
    if parts is not None and "@" not in before_query and _is_certain(parts):
        rest = before_query  # an '@' in a query is part of the query
    authority, slash, path = rest.rpartition("@")[2].partition("/")
    for mark in "?#":
        authority, path = authority.partition(mark)[0], path.partition(mark)[0]
    path = _TOKEN_IN_PATH.sub("…", _SECRET_IN_PATH.sub("…", path))
    return f"{found[1].lower()}:{found[2]}{authority.lower()}{slash}{path}"


def masked_text(text: str) -> str:
    """``text`` with each address in it as ``masked`` shows it."""

    def replaced(found: re.Match[str]) -> str:
        address = found[0].rstrip(_AFTER_ADDRESS)
        if address == _EXAMPLE:
            return found[0]
        return masked(address) + found[0][len(address) :]

    return _IN_TEXT.sub(replaced, text) if ":/" in text else text


def _split(address: str) -> SplitResult | None:
    """None where it cannot be parsed or names no host."""
    try:
        parts = urlsplit(address)
        return parts if parts.hostname and parts.port != 0 else None
    except ValueError:  # the port is no number, a bracket is not closed
        return None


def _is_certain(parts: SplitResult) -> bool:
    """Whether what stands before the path is a host, not the beginning of a user name and password."""
    host = parts.hostname or ""
    return parts.port is None or "." in host or ":" in host or host == "localhost"


def _is_cut_short(parts: SplitResult) -> bool:
    """Whether a '#', '/' or '?' in a password seems to end the host: an '@' follows later."""
    if "@" in parts.netloc:
        return False
    return "@" in parts.fragment or ("@" in parts.path + parts.query and not _is_certain(parts))
