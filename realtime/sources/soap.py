"""Requests to ONVIF devices: SOAP over HTTP, with a digest of the password in the message and in HTTP.

What devices answer is not trusted: no entities, no redirections, bounded in size and time. The login goes to the device
that was named and nowhere else.
"""

from __future__ import annotations

import base64
import hashlib
import os
import socket
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from recognition.errors import SourceAwayError, SourceError, SourceRefusedError

if TYPE_CHECKING:
    from requests import Response, Session

MAX_BYTES = 1 << 20
"""Of an answer."""
TIMEOUT = 5.0
"""Seconds for a connection, and for each part of an answer."""
DEADLINE = 15.0
"""Seconds for one answer."""
_DEPTH = 64
_ENVELOPE = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">{header}<s:Body>{body}</s:Body></s:Envelope>'
)
_WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss"
_SECURITY = (
    f'<s:Header><Security xmlns="{_WSS}-wssecurity-secext-1.0.xsd" s:mustUnderstand="1"><UsernameToken>'
    "<Username>{user}</Username>"
    f'<Password Type="{_WSS}-username-token-profile-1.0#PasswordDigest">{{digest}}</Password>'
    f'<Nonce EncodingType="{_WSS}-soap-message-security-1.0#Base64Binary">{{nonce}}</Nonce>'
    f'<Created xmlns="{_WSS}-wssecurity-utility-1.0.xsd">{{created}}</Created>'
    "</UsernameToken></Security></s:Header>"
)
_REFUSALS = ("notauthorized", "failedauthentication", "failedcheck", "invalidsecuritytoken")
"""Subcodes of faults, as ONVIF's specification and WS-Security name them."""


class FaultError(SourceError):
    """The device understood, and says that it cannot do this."""


class _NoEntities(ElementTree.TreeBuilder):
    """Refuses what makes XML dangerous: a document type, in which entities are declared, and deep nesting."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError(f"a declaration of the document type {name}, {pubid}, {system}")

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        self._depth += 1
        if self._depth > _DEPTH:
            raise ValueError("elements in elements too deep")
        return super().start(tag, attrs)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(tag)


def read_xml(data: bytes) -> Element:
    """The root. Raises ValueError for what is no XML, or has a document type, or is too large or nested."""
    if len(data) > MAX_BYTES:
        raise ValueError("too much")
    parser = ElementTree.XMLParser(target=_NoEntities())
    try:
        parser.feed(data)
        root = parser.close()
    except (ElementTree.ParseError, LookupError) as error:  # LookupError: an encoding that nobody knows
        raise ValueError(str(error)) from error
    if not isinstance(root, Element):
        raise ValueError("empty")
    return root


def text_at(element: Element | None, path: str) -> str:
    """The text at ``path``, in which names are without namespace, such as ``Date/Year``; empty where there is none.

    Devices of some makers use other namespaces than the specification's.
    """
    if element is None:
        return ""
    found = element.find("/".join(f"{{*}}{each}" for each in path.split("/")))
    return (found.text or "").strip() if found is not None else ""


class SoapClient:
    """Requests to one device, with one login. Not thread-safe.

    host: for display.
    clock_offset: seconds by which the device's clock is ahead of this computer's: the digest is of the device's time.
    """

    def __init__(self, host: str, user: str | None, password: str | None) -> None:
        self.host = host
        self.clock_offset = 0.0
        self._user, self._password = user, password
        self._session: Session | None = None

    def call(self, address: str, body: str, *, anonymous: bool = False) -> Element:
        """What is in the body of the answer.

        anonymous: without the login, as before the device's time is known.

        Raises SourceAwayError, SourceRefusedError where the login is refused, FaultError, SourceError for an answer
        that is none of ONVIF's.
        """
        header = self._security() if self._user is not None and not anonymous else ""
        status, data = self._post(address, _ENVELOPE.format(header=header, body=body).encode(), anonymous)
        if status == 401 or status == 403:
            raise self._refused()
        try:
            root = read_xml(data)
            found = root.find("{*}Body")
        except ValueError as error:
            raise self._odd(status) from error
        if found is None or not len(found):
            raise self._odd(status)
        answer = found[0]
        if answer.tag.endswith("}Fault"):
            codes = "".join(each.text or "" for each in answer.iter() if each.tag.endswith(("}Value", "faultcode")))
            if any(each in codes.lower() for each in _REFUSALS):
                raise self._refused()
            raise FaultError("{host} cannot do what was asked ({reason}).", host=self.host, reason=_reason(answer))
        if status != 200:
            raise self._odd(status)
        return answer

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _security(self) -> str:
        nonce = os.urandom(16)
        now = datetime.now(UTC) + timedelta(seconds=self.clock_offset)
        created = now.strftime("%Y-%m-%dT%H:%M:%SZ")
        digest = hashlib.sha1(nonce + created.encode() + (self._password or "").encode(), usedforsecurity=False)
        return _SECURITY.format(
            user=escape(self._user or ""),
            digest=base64.b64encode(digest.digest()).decode(),
            nonce=base64.b64encode(nonce).decode(),
            created=created,
        )

    def _post(self, address: str, data: bytes, anonymous: bool) -> tuple[int, bytes]:
        import requests
        from requests.auth import HTTPDigestAuth

        if self._session is None:
            self._session = requests.Session()
            self._session.trust_env = False  # no proxy, and no login from a .netrc
        is_known = self._user is not None and not anonymous
        auth = HTTPDigestAuth(self._user or "", self._password or "") if is_known else None
        try:
            with self._session.post(
                address,
                data=data,
                auth=auth,
                headers={"Content-Type": "application/soap+xml; charset=utf-8"},
                timeout=TIMEOUT,
                allow_redirects=False,
                stream=True,
            ) as response:
                return response.status_code, self._read(response)
        except (requests.RequestException, OSError, ValueError) as error:
            if _is_unknown_name(error):
                raise SourceAwayError(
                    "No computer called {host} is known on this network. Check the address.",
                    host=urlsplit(address).hostname,
                ) from error
            raise SourceAwayError(
                "{host} does not answer as a camera with ONVIF does. Check that it is on, that ONVIF is switched on in "
                "its settings, and the port.",
                host=self.host,
            ) from error

    def _read(self, response: Response) -> bytes:
        """Raises OSError where it is too much or takes too long."""
        until = time.monotonic() + DEADLINE
        data = bytearray()
        for part in response.iter_content(16 * 1024):
            data += part
            if len(data) > MAX_BYTES or time.monotonic() > until:
                raise OSError("too much, or too slow")
        return bytes(data)

    def _refused(self) -> SourceRefusedError:
        if self._user is None:
            return SourceRefusedError("{host} wants a user name and a password: give those of ONVIF.", host=self.host)
        return SourceRefusedError(
            "{host} refuses the user name or the password. Many cameras have users of their own for ONVIF: make one in "
            "the camera's settings. It may be locked for some minutes after several tries.",
            host=self.host,
        )

    def _odd(self, status: int) -> SourceError:
        return SourceError(
            "{host} gives an answer that is none of ONVIF's (HTTP {status}). Check the port: something else may answer "
            "there.",
            host=self.host,
            status=status,
        )


def _is_unknown_name(error: BaseException | None) -> bool:
    """Whether the resolver is what failed: requests wraps its error several times."""
    while error is not None and not isinstance(error, socket.gaierror):
        error = error.__cause__ or error.__context__
    return error is not None


def _reason(fault: Element) -> str:
    """In one line, and short: it is somebody else's text."""
    for each in fault.iter():
        if each.tag.endswith(("}Text", "faultstring")) and each.text:
            return " ".join(each.text.split())[:120]
    return "no reason given"
