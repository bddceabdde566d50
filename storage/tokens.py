"""Tokens of other programs: ``gallery/.rollcall/server-tokens.json``, readable by its owner only.

Of a token, 256 random bits, its SHA-256 is stored: whoever reads the file cannot use it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from recognition.errors import RollcallError, UsageError
from recognition.plain_text import visible
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.locks import folder_lock
from storage.files.moving import private_folder
from storage.sealing.files import read_file, write_file

SCOPES = ("read", "enrol", "admin")
"""What a token may do; each may do what those before it may."""
TOKENS_FILE = "server-tokens.json"
_PREFIX = "rc_"
_MAX_NAME = 60


@dataclass(frozen=True, slots=True)
class Token:
    """name: of the program that has it.

    scope: of SCOPES.
    digest: SHA-256 of the token, hexadecimal.
    created: seconds since the epoch.
    """

    name: str
    scope: str
    digest: str
    created: float

    def may(self, scope: str) -> bool:
        return SCOPES.index(self.scope) >= SCOPES.index(scope)


class TokenFile:
    """The tokens for the gallery in ``folder``. Several processes may use one; a change counts at once."""

    def __init__(self, folder: Path, wall_clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._file = folder / INDEX_FOLDER / TOKENS_FILE
        self._wall_clock = wall_clock
        self._read: tuple[tuple[int, int, int] | None, dict[str, Token]] = None, {}

    def all(self) -> tuple[Token, ...]:
        """In the order in which they were made. Raises RollcallError where the file cannot be read."""
        return tuple(self._tokens().values())

    def find(self, secret: str) -> Token | None:
        """The token that ``secret`` is, or None. Raises RollcallError."""
        return self._tokens().get(_digest(secret)) if secret.startswith(_PREFIX) else None

    def holds(self, token: Token) -> bool:
        """Whether it was not revoked since. Raises RollcallError."""
        return self._tokens().get(token.digest) == token

    def add(self, name: str, scope: str) -> str:
        """Returns the new token, which cannot be had again. Raises UsageError for a name that is taken or is none."""
        name = " ".join(name.split())
        if not name or len(name) > _MAX_NAME or visible(name) != name:
            raise UsageError("A token needs a name of 1 to {most} characters that can be shown.", most=_MAX_NAME)
        secret = _PREFIX + secrets.token_urlsafe(32)
        with folder_lock(private_folder(self._folder)):
            tokens = self.all()
            if any(each.name == name for each in tokens):
                raise UsageError(
                    "There is a token called {name} already: revoke it, or choose another name.", name=name
                )
            self._write([*tokens, Token(name, scope, _digest(secret), round(self._wall_clock(), 3))])
        return secret

    def revoke(self, name: str) -> None:
        """Raises UsageError where there is none of this name."""
        with folder_lock(private_folder(self._folder)):
            tokens = self.all()
            kept = [each for each in tokens if each.name != name]
            if len(kept) == len(tokens):
                raise UsageError(
                    "There is no token called {name}. To see them: python main.py serve token list", name=name
                )
            self._write(kept)

    def _tokens(self) -> dict[str, Token]:
        """By digest; read again when the file has changed."""
        try:
            status = self._file.stat()
        except FileNotFoundError:
            return {}
        identity = status.st_mtime_ns, status.st_size, status.st_ino
        if self._read[0] != identity:
            try:
                found = [Token(**each) for each in json.loads(read_file(self._file))]
                valid = all(each.scope in SCOPES for each in found)
            except (OSError, ValueError, TypeError):
                valid = False
            if not valid:
                raise RollcallError(
                    "{file} cannot be read, so no token counts. Delete it and make new ones with: python main.py serve "
                    "token add",
                    file=self._file,
                )
            self._read = identity, {each.digest: each for each in found}
        return self._read[1]

    def _write(self, tokens: Iterable[Token]) -> None:
        content = json.dumps([asdict(each) for each in tokens], ensure_ascii=False).encode()
        try:
            write_file(self._file, content)
        except OSError as error:
            raise RollcallError(
                "{file} cannot be written: {error}. Free some space, or make its folder writable.",
                file=self._file,
                error=error.strerror or error,
            ) from error


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
