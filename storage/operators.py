"""The operators of this account, and the PINs or passphrases by which they show who they are.

They lie in a file of the account's configuration folder, readable by the account alone, and not in a gallery: what they
guard are the settings and the models, too, the same for every gallery, and a copy of a gallery that is given away must
not carry hashes of PINs, which are short enough to be guessed. A PIN keeps honest people honest at a desk; whoever owns
the account's files can delete this one.
"""

from __future__ import annotations

import json
import math
import os
import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from recognition.errors import RollcallError, UnknownNameError, UsageError
from storage.files.atomic_file import atomic_file
from storage.files.locks import folder_lock

OPERATORS_FILE = "operators.jsonl"
MIN_PIN, MAX_PIN = 4, 128
"""Characters of a PIN or passphrase."""
_FREE_FAILURES = 3
_FIRST_WAIT, _MAX_WAIT = 5.0, 3600.0
"""Seconds after the third wrong PIN in a row, doubled with each further one."""
_SALT_BYTES, _HASH_BYTES = 16, 32


@dataclass(frozen=True, slots=True)
class HashCost:
    """What one guess costs, by Argon2id. memory: KiB. The default is the second of RFC 9106, section 4."""

    memory: int = 65536
    iterations: int = 3
    lanes: int = 4


class WrongPinError(RollcallError):
    """A PIN is wrong, or was tried too soon after wrong ones."""


@dataclass(frozen=True, slots=True)
class _Row:
    """pin: hash with salt and cost, in PHC format. failures: wrong PINs in a row. tried_at: the last of them."""

    name: str
    pin: str
    failures: int = 0
    tried_at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try. A clock that was set back does not lock anybody out for longer."""
        if self.failures < _FREE_FAILURES:
            return 0.0
        whole = min(_MAX_WAIT, _FIRST_WAIT * 2.0 ** min(20, self.failures - _FREE_FAILURES))
        return min(whole, max(0.0, self.tried_at + whole - now))


class OperatorFile:
    """The operators in ``file``. Thread-safe; several processes may use it.

    Methods raise RollcallError where the file cannot be read or written: then nobody is let in.
    """

    def __init__(
        self, file: Path, *, cost: HashCost | None = None, wall_clock: Callable[[], float] = time.time
    ) -> None:
        self.file = file
        self._cost = cost or HashCost()
        self._wall_clock = wall_clock

    @property
    def is_set_up(self) -> bool:
        """Whether there are operators; without, nothing asks for one. Cheap enough to be asked all the time."""
        try:
            return self.file.stat().st_size > 0
        except FileNotFoundError:
            return False
        except OSError:
            return True

    def names(self) -> tuple[str, ...]:
        return tuple(each.name for each in self._read())

    def add(self, name: str, pin: str) -> str:
        """Returns the name as it is stored. Raises UsageError where it is taken or empty, or the PIN too short."""
        name = " ".join(unicodedata.normalize("NFC", name).split())
        if not name:
            raise UsageError("An operator needs a name.")
        hashed = self._hashed(pin)

        def change(rows: Sequence[_Row]) -> list[_Row]:
            if any(each.name.casefold() == name.casefold() for each in rows):
                raise UsageError("There is an operator called {name} already.", name=name)
            return [*rows, _Row(name, hashed)]

        self._change(change)
        return name

    def remove(self, name: str) -> str:
        """Returns the name as it is stored. Without the last one, nothing asks for an operator any more."""
        found = self._row(name).name
        self._change(lambda rows: [each for each in rows if each.name != found])
        return found

    def set_pin(self, name: str, pin: str) -> str:
        """Returns the name as it is stored."""
        found, hashed = self._row(name).name, self._hashed(pin)
        self._change(lambda rows: [_Row(found, hashed) if each.name == found else each for each in rows])
        return found

    def reset(self) -> int:
        """Removes them all without a PIN, also from a file that cannot be read; returns how many there were."""
        try:
            count = len(self._read())
        except RollcallError:
            count = 0
        self.file.unlink(missing_ok=True)
        return count

    def check(self, name: str, pin: str) -> str:
        """Returns the name as it is stored. Raises UnknownNameError, WrongPinError.

        A try counts as a wrong one until it is known to be right, so that killing the process gains nothing.
        """
        from cryptography.exceptions import InvalidKey
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        row = self._row(name)

        def tried(rows: Sequence[_Row]) -> list[_Row]:
            now = self._wall_clock()
            current = next((each for each in rows if each.name == row.name), row)
            wait = current.wait(now)
            if wait > 0:
                raise WrongPinError(
                    "Too many wrong PINs for {name}: try again in {seconds} seconds.",
                    name=row.name,
                    seconds=math.ceil(wait),
                )
            return [
                replace(each, failures=each.failures + 1, tried_at=now) if each is current else each for each in rows
            ]

        self._change(tried)
        try:
            Argon2id.verify_phc_encoded(_bytes(pin), row.pin)
        except InvalidKey as error:
            raise WrongPinError("That is not the PIN of {name}.", name=row.name) from error
        self._change(lambda rows: [replace(each, failures=0) if each.name == row.name else each for each in rows])
        return row.name

    def _row(self, name: str) -> _Row:
        rows = self._read()
        wanted = " ".join(unicodedata.normalize("NFC", name).split()).casefold()
        for each in rows:
            if each.name.casefold() == wanted:
                return each
        raise UnknownNameError("operator", name, [each.name for each in rows])

    def _hashed(self, pin: str) -> str:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        if not MIN_PIN <= len(pin) <= MAX_PIN:
            raise UsageError("A PIN or passphrase has {least} to {most} characters.", least=MIN_PIN, most=MAX_PIN)
        cost = self._cost
        made = Argon2id(
            salt=os.urandom(_SALT_BYTES),
            length=_HASH_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        )
        return made.derive_phc_encoded(_bytes(pin))

    def _read(self) -> list[_Row]:
        try:
            lines = self.file.read_text(encoding="utf-8").splitlines()
            return [_row(json.loads(line)) for line in lines]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise RollcallError(
                "The list of operators, {file}, cannot be read, so nobody is let in ({error}). Bring it back from a "
                "backup, or begin anew with: python main.py privacy operators reset",
                file=self.file,
                error=getattr(error, "strerror", None) or type(error).__name__,
            ) from error

    def _change(self, change: Callable[[Sequence[_Row]], Sequence[_Row]]) -> None:
        try:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with folder_lock(self.file.parent):
                rows = change(self._read())
                if not rows:
                    self.file.unlink(missing_ok=True)
                    return
                with atomic_file(self.file) as part:
                    part.chmod(0o600)
                    text = "".join(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in rows)
                    part.write_text(text, encoding="utf-8")
        except OSError as error:
            raise RollcallError(
                "The list of operators, {file}, cannot be written: {error}. Make its folder writable.",
                file=self.file,
                error=error.strerror or error,
            ) from error


def _row(values: dict[str, object]) -> _Row:
    name, pin, failures, tried_at = (values[each] for each in ("name", "pin", "failures", "tried_at"))
    if not (isinstance(name, str) and isinstance(pin, str) and name and pin.startswith("$argon2id$")):
        raise ValueError("no operator")
    if not (isinstance(failures, int) and isinstance(tried_at, int | float)):
        raise ValueError("no operator")
    return _Row(name, pin, failures, float(tried_at))


def _bytes(pin: str) -> bytes:
    """The same for every way in which a keyboard writes it."""
    return unicodedata.normalize("NFKC", pin).encode()
