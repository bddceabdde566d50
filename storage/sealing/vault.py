"""The keys of open galleries, for all of the process: whoever reads or writes below ``.rollcall`` asks here.

``configure`` says once how keys are got; nothing is asked or made before a file is read or written. Thread-safe.
"""

from __future__ import annotations

import json
import logging
import math
import os
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from recognition.message import Text
from storage.sealing import key_files, key_store
from storage.sealing.errors import SealedError, WrongPassphraseError
from storage.sealing.header import Header, Slot, Source, State, create_header, header_stamp, read_header, write_private
from storage.sealing.keys import GalleryKey, check_of, new_secret
from storage.sealing.passphrase import STRETCH, new_salt, stretched
from storage.sqlite import IS_SEALABLE

_log = logging.getLogger(__name__)

FOLDER = ".rollcall"
_CURRENT = "current.json"
"""In the folder of key files: which key new galleries are sealed with."""
_ASKED = 3
"""Times that a passphrase is asked for."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How keys are got.

    seal: whether galleries that are not sealed are.
    source: where the key of those comes from; None: the key store, or a file where there is none.
    folder: of key files, outside of every gallery.
    ask: asks for a passphrase; the argument says whether it is a new one. None where nobody can be asked.
    say: takes what has to be said once, as a sentence.
    photos: whether photos in the gallery are moved into its sealed part.
    """

    seal: bool
    source: Source | None
    folder: Path
    ask: Callable[[bool], str | None] | None = None
    say: Callable[[str], object] = field(default=lambda _text: None)
    photos: bool = False


@dataclass(frozen=True, slots=True)
class Vault:
    """The keys of one gallery.

    key: that everything is written with; None while the gallery is made plain again.
    keys: every key that files may be sealed with, the one in force first.
    """

    folder: Path
    header: Header
    key: GalleryKey | None
    keys: tuple[GalleryKey, ...]

    def by_tag(self, tag: str) -> GalleryKey | None:
        return next((each for each in self.keys if each.tag == tag), None)


_lock = threading.RLock()
_policy: Policy | None = None
_vaults: dict[Path, tuple[tuple[int, ...] | None, Vault | None]] = {}
_masters: dict[str, bytes] = {}
"""Secrets by the check of their slot."""
_refused: dict[str, tuple[float, SealedError]] = {}
"""When the key store did not give one, and why."""
_REFUSED_SECONDS = 30.0


def configure(policy: Policy | None) -> None:
    """Says how keys are got from now on, and forgets those that were."""
    global _policy
    with _lock:
        _policy = policy
        _vaults.clear()
        _masters.clear()
        _refused.clear()


def policy() -> Policy | None:
    return _policy


def private_folder_of(path: Path) -> Path | None:
    """The ``.rollcall`` that ``path`` lies in; None of one that lies in none."""
    if FOLDER not in path.parts:
        return None
    return next((each for each in (path, *path.parents) if each.name == FOLDER and not _is_in_trash(each)), None)


def _is_in_trash(folder: Path) -> bool:
    """Whether this is the ``.rollcall`` that ``removed/TIME/``, laid out like a gallery, has."""
    trash = folder.parent.parent
    return trash.name in ("removed", "set-aside") and trash.parent.name == FOLDER


def vault_of(folder: Path, *, making: bool = False) -> Vault | None:
    """The keys of the gallery whose ``.rollcall`` is ``folder``; None where it is not sealed.

    making: something is about to be written, so that a gallery that is not sealed is, where it should be.

    Raises SealedError where the gallery is sealed and there is no key for it.
    """
    stamp = header_stamp(folder)
    known = _vaults.get(folder)
    if known is not None and known[0] == stamp and (stamp is not None or not _makes(making)):
        return known[1]
    with _lock:
        stamp = header_stamp(folder)  # before it is read: another process may change it meanwhile
        header = read_header(folder)
        if header is None and _makes(making):
            header = _begun(folder)
        vault = None if header is None else _opened(folder, header)
        _vaults[folder] = stamp, vault
        return vault


def is_open(folder: Path) -> bool:
    """Whether the keys of ``folder`` are here already, so that nothing has to be waited for."""
    known = _vaults.get(folder)
    return known is not None and known[1] is not None


def _makes(making: bool) -> bool:
    return making and _policy is not None and _policy.seal and IS_SEALABLE


def handed_over(path: Path) -> str:
    """The keys of the gallery that ``path`` lies in, for a process of our own; empty where it is not sealed."""
    folder = private_folder_of(path)
    vault = None if folder is None else vault_of(folder)
    if vault is None:
        return ""
    slots = [each for each in (vault.header.key, vault.header.former) if each is not None]
    return json.dumps({each.check: master_of(each).hex() for each in slots})


def take_over(path: Path, keys: str) -> None:
    """Uses the keys that ``handed_over`` gave the parent of this process."""
    if private_folder_of(path) is not None and keys:
        with _lock:
            _masters.update({check: bytes.fromhex(master) for check, master in json.loads(keys).items()})


def set_master(slot: Slot, master: bytes) -> None:
    """Uses this secret for a slot from now on."""
    with _lock:
        _masters[slot.check] = master


def master_of(slot: Slot) -> bytes:
    """The secret of a slot. Raises SealedError."""
    with _lock:
        known = _masters.get(slot.check)
        if known is not None:
            return known
        at, error = _refused.get(slot.check, (-math.inf, None))
        if error is not None and time.monotonic() - at < _REFUSED_SECONDS:
            raise error  # else a program that tries again and again would ask the user as often
        try:
            known = _masters[slot.check] = _fetched(slot)
        except SealedError as raised:
            if slot.source is Source.KEYSTORE:
                _refused[slot.check] = time.monotonic(), raised
            raise
        return known


def new_slot(source: Source | None, *, fresh: bool = False) -> Slot:
    """A slot for a new key, whose secret is kept by its source.

    source: None for the key store, or a file where there is none.
    fresh: with a secret that nothing was sealed with yet.

    Raises SealedError.
    """
    assert _policy is not None
    salt = new_salt()
    if source is Source.PASSPHRASE:
        master = stretched(_asked(is_new=True), salt, STRETCH)
        slot = Slot(source, secrets.token_hex(8), salt.hex(), check_of(master, salt), STRETCH)
        set_master(slot, master)
        return slot
    found = None if fresh else _current(source)
    if found is None:
        found = _kept(source)
        _set_current(*found[:2])
    kept, name, master = found
    slot = Slot(kept, name, salt.hex(), check_of(master, salt))
    set_master(slot, master)
    return slot


def _begun(folder: Path) -> Header | None:
    """Makes a gallery a sealed one: what is written from now on is sealed, and what is there can still be read."""
    assert _policy is not None
    header = Header(new_slot(_policy.source), State.SEALING)
    try:
        if not create_header(folder, header):
            return read_header(folder)
    except OSError as error:
        raise SealedError(
            "{folder} cannot be written to ({error}), so the gallery was not sealed. Nothing was changed.",
            folder=folder,
            error=error.strerror or error,
        ) from error
    return header


def _opened(folder: Path, header: Header) -> Vault:
    if not IS_SEALABLE:
        raise SealedError(
            "This gallery is sealed, and the package sqlcipher3 is missing: pip install sqlcipher3. Nothing was "
            "changed."
        )
    slots = [header.key] if header.former is None else [header.key, header.former]
    keys = tuple(GalleryKey.of(master_of(slot), bytes.fromhex(slot.salt)) for slot in slots)
    return Vault(folder, header, None if header.state is State.UNSEALING else keys[0], keys)


def _fetched(slot: Slot) -> bytes:
    if _policy is None:
        raise SealedError("This gallery is sealed, and nothing says where its key is. Nothing was changed.")
    salt = bytes.fromhex(slot.salt)
    if slot.source is Source.PASSPHRASE:
        former = ""
        for _ in range(_ASKED):
            typed = _asked(is_new=False)
            if typed == former:  # nobody types it
                break
            master, former = stretched(typed, salt, slot.stretch or STRETCH), typed
            if check_of(master, salt) == slot.check:
                return master
        raise WrongPassphraseError("This passphrase is not the gallery's. Nothing was changed.")
    if slot.source is Source.KEYSTORE:
        found, where = key_store.get_key(slot.id), f"the system's key store, under {key_store.SERVICE} {slot.id}"
    else:
        found, where = key_files.get_key(_policy.folder, slot.id), str(key_files.key_file(_policy.folder, slot.id))
    if found is None:
        raise SealedError(
            "The key of this gallery is not where it should be ({where}): bring it back from a backup, or use: python "
            "main.py privacy recover. Nothing was changed.",
            where=where,
        )
    if check_of(found, salt) != slot.check:
        raise SealedError(
            "The key in {where} is not the one of this gallery: bring the right one back from a backup, or use: python "
            "main.py privacy recover. Nothing was changed.",
            where=where,
        )
    return found


def _asked(*, is_new: bool) -> str:
    ask = None if _policy is None else _policy.ask
    answer = None if ask is None else ask(is_new)
    if not answer and is_new:
        raise SealedError(
            "A new passphrase is needed, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or "
            "ROLLCALL_PASSPHRASE_FILE. Nothing was changed."
        )
    if not answer:
        raise SealedError(
            "The gallery is sealed with a passphrase, and none was given: type it when Rollcall asks, or set "
            "ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed."
        )
    return answer


def _current(source: Source | None) -> tuple[Source, str, bytes] | None:
    """The key that new galleries are sealed with, where it is of that source and can be got."""
    assert _policy is not None
    try:
        values = json.loads((_policy.folder / _CURRENT).read_text(encoding="utf-8"))
        kept, name = Source(values["source"]), str(values["id"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if source not in (None, kept):
        return None
    found = key_store.get_key(name) if kept is Source.KEYSTORE else key_files.get_key(_policy.folder, name)
    return None if found is None else (kept, name, found)


def _kept(source: Source | None) -> tuple[Source, str, bytes]:
    """A new secret, where its source has it."""
    assert _policy is not None
    name, master = secrets.token_hex(8), new_secret()
    if source is not Source.FILE:
        try:
            key_store.set_key(name, master)
            return Source.KEYSTORE, name, master
        except key_store.NoKeyStoreError:
            if source is Source.KEYSTORE:
                raise
            _log.info("no key store", exc_info=True)
    key_files.set_key(_policy.folder, name, master)
    file = key_files.key_file(_policy.folder, name)
    if source is None:
        _policy.say(
            Text(
                "This computer has no key store, so the key of the sealed gallery is in {file}, which only you can "
                "read. Whoever can read that file can open the gallery: keep a copy of it elsewhere, or set "
                "privacy.key to passphrase.",
                file=str(file),
            )
        )
    return Source.FILE, name, master


def _set_current(source: Source, name: str) -> None:
    assert _policy is not None
    try:
        _policy.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(_policy.folder / _CURRENT, json.dumps({"source": source, "id": name}).encode() + b"\n")
    except OSError:
        _log.warning("the next gallery gets a key of its own", exc_info=True)


def store_recovered(slot: Slot, master: bytes, source: Source | None) -> Slot:
    """Keeps a recovered secret where ``source`` says, and gives the slot that says so. Raises SealedError."""
    assert _policy is not None
    wanted = source or (slot.source if slot.source is not Source.PASSPHRASE else None)
    if wanted is not Source.FILE:
        try:
            key_store.set_key(slot.id, master)
            return replace(slot, source=Source.KEYSTORE, stretch=None)
        except key_store.NoKeyStoreError:
            if source is Source.KEYSTORE:
                raise
    key_files.set_key(_policy.folder, slot.id, master)
    return replace(slot, source=Source.FILE, stretch=None)


def is_private(path: Path) -> bool:
    """Whether only its owner may read a file."""
    return os.name != "posix" or not path.stat().st_mode & 0o077
