"""Signs what is sent, as the Standard Webhooks specification 1.0 says (https://www.standardwebhooks.com)."""

from __future__ import annotations

import base64
import binascii
import hmac
from pathlib import Path

from recognition.errors import UsageError
from recognition.input_files import file_problem

_SECRET = "whsec_"


def signature_headers(secret: bytes, message: str, seconds: int, body: bytes) -> dict[str, str]:
    """The headers of Standard Webhooks 1.0: HMAC-SHA256 of id, time (seconds since the epoch) and body."""
    signed = hmac.digest(secret, f"{message}.{seconds}.".encode() + body, "sha256")
    return {
        "webhook-id": message,
        "webhook-timestamp": str(seconds),
        "webhook-signature": f"v1,{base64.b64encode(signed).decode('ascii')}",
    }


def read_secret(file: Path) -> bytes:
    """The key in ``file``: ``whsec_`` and base64, as the specification writes it, or any other text as it is.

    Raises UsageError where there is none.
    """
    problem = file_problem(file)
    if problem is not None:
        raise UsageError("webhook.secret_file: {file} cannot be read: {problem}.", file=file, problem=problem)
    text = file.read_text(encoding="utf-8", errors="replace").strip()
    if not text:
        raise UsageError("webhook.secret_file: {file} is empty.", file=file)
    if not text.startswith(_SECRET):
        return text.encode()
    try:
        return base64.b64decode(text.removeprefix(_SECRET), validate=True)
    except binascii.Error as error:
        raise UsageError(
            "webhook.secret_file: what follows {prefix} in {file} is no base64.", prefix=_SECRET, file=file
        ) from error
