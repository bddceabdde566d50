"""How the commands and the window get the key of a sealed gallery, and seal one that is not."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from recognition.errors import UsageError
from recognition.message import Text
from services.program import NAME
from settings import Settings
from storage.sealing.errors import SealedError
from storage.sealing.header import Source
from storage.sealing.passphrase import MIN_LENGTH
from storage.sealing.vault import Policy, configure, policy
from storage.sqlite import IS_SEALABLE

if TYPE_CHECKING:
    from commands.app import App

_VARIABLE, _FILE_VARIABLE = "ROLLCALL_PASSPHRASE", "ROLLCALL_PASSPHRASE_FILE"


def key_folder() -> Path:
    """Of key files: never in a gallery."""
    return Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "keys"


def seal_before(app: App) -> None:
    """Seals the gallery, with a bar, before a command that uses it. Raises RollcallError."""
    from services.privacy.sealing import seal

    with app.progress() as progress:
        seal(app.gallery_folder, progress)


def window_passphrase(app: App, say: Callable[[str], object]) -> tuple[bool, Callable[[str], Text | None]] | None:
    """Whether the window asks for a new passphrase, and what takes what was typed and gives what is wrong with it.

    None where it asks for none. From now on ``say`` takes what is said once. Raises SealedError.
    """
    from services.privacy.sealing import needs_passphrase, unlock

    known = policy()
    assert known is not None
    configure(replace(known, say=say))
    is_new = needs_passphrase(app.gallery_folder)
    if is_new is None:
        return None
    if _VARIABLE in os.environ or _FILE_VARIABLE in os.environ:
        unlock(app.gallery_folder)
        return None

    def take(typed: str) -> Text | None:
        configure(replace(known, say=say, ask=lambda _new: typed))
        try:
            check_length(typed, is_new=is_new)
            unlock(app.gallery_folder)
        except (SealedError, UsageError) as error:
            return error.text
        return None

    return is_new, take


def configure_sealing(settings: Settings, say: Callable[[str], object]) -> None:
    """Says how keys are got; none is asked for yet."""
    wanted = settings.privacy
    if wanted.seal and not IS_SEALABLE:
        say(
            "Faces and names are stored unsealed, because the package sqlcipher3 is missing: pip install sqlcipher3, "
            "or set privacy.seal to false."
        )
    source = None if wanted.key == "auto" else Source(wanted.key)
    configure(Policy(wanted.seal, source, key_folder(), ask_passphrase, say, wanted.photos == "sealed"))


def ask_passphrase(is_new: bool) -> str | None:
    """From the environment, or typed on a terminal; None where nobody can type. Raises UsageError."""
    given = os.environ.get(_VARIABLE)
    file = os.environ.get(_FILE_VARIABLE)
    if given is None and file is not None:
        try:
            given = Path(file).read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeError) as error:
            raise UsageError(
                "The file that {name} names cannot be read: {error}.", name=_FILE_VARIABLE, error=error
            ) from error
    if given is None:
        if not (sys.stdin is not None and sys.stdin.isatty()):
            return None
        given = getpass("Choose a passphrase for the gallery: " if is_new else "Passphrase of the gallery: ")
        if is_new and given != getpass("Once more: "):
            raise UsageError("The two passphrases differ. Nothing was changed.")
    check_length(given, is_new=is_new)
    return given


def check_length(passphrase: str, *, is_new: bool) -> None:
    """Raises UsageError."""
    if is_new and len(passphrase) < MIN_LENGTH:
        raise UsageError("A passphrase needs at least {least} characters. Nothing was changed.", least=MIN_LENGTH)
