"""Seals a gallery, gives it another key, or makes it plain again; while it is in use, and resumable after a kill."""

from __future__ import annotations

import contextlib
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from recognition.errors import RollcallError, UsageError
from recognition.progress import ProgressSink, ignore_progress
from storage.files.gallery_folder import INDEX_FOLDER
from storage.gallery.index import Index
from storage.journal.journal import JournalFile
from storage.sealing import key_files, key_store
from storage.sealing.conversion import convert
from storage.sealing.header import Header, Slot, Source, State, read_header, sealing_lock, tidy_header, write_header
from storage.sealing.keys import check_of
from storage.sealing.photos import release_photos
from storage.sealing.vault import master_of, new_slot, policy, set_master, store_recovered, vault_of
from storage.sqlite import IS_SEALABLE


@dataclass(frozen=True, slots=True)
class Sealing:
    """How a gallery is sealed.

    source: where its key comes from; None where it is plain.
    is_complete: whether nothing is left to be sealed, or to be made plain.
    key_file: where ``source`` is a file.
    """

    source: Source | None
    is_complete: bool
    key_file: Path | None = None


def sealing_of(gallery: Path) -> Sealing:
    """By what the gallery says of itself; asks for no key. Raises SealedError where that cannot be read."""
    header = read_header(gallery / INDEX_FOLDER)
    if header is None:
        return Sealing(None, not needs_sealing(gallery))
    known = policy()
    file = None
    if header.key.source is Source.FILE and known is not None:
        file = key_files.key_file(known.folder, header.key.id)
    return Sealing(header.key.source, header.is_complete, file)


def needs_sealing(gallery: Path) -> bool:
    """Whether there is something to do for ``seal``. Asks for no key. Raises SealedError."""
    folder = gallery / INDEX_FOLDER
    if not folder.is_dir():
        return False
    header = read_header(folder)
    if header is not None:
        return not header.is_complete
    known = policy()
    return known is not None and known.seal and IS_SEALABLE and any(folder.iterdir())


def needs_passphrase(gallery: Path) -> bool | None:
    """Whether a passphrase is to be asked for before the gallery is opened: True for a new one, False for the one it
    has, None for none. Raises SealedError."""
    known = policy()
    header = read_header(gallery / INDEX_FOLDER)
    if header is None:
        makes = known is not None and known.seal and IS_SEALABLE and known.source is Source.PASSPHRASE
        return True if makes else None
    return False if Source.PASSPHRASE in (header.key.source, header.former and header.former.source) else None


def seal(gallery: Path, progress: ProgressSink = ignore_progress) -> tuple[Path, ...]:
    """Seals what is not yet, or goes on with what was begun; returns the files that could not be read.

    Raises SealedError, OSError.
    """
    with contextlib.suppress(OSError):
        tidy_header(gallery / INDEX_FOLDER)
    if not needs_sealing(gallery):
        return ()
    unlock(gallery)  # before anything is written
    with sealing_lock(gallery / INDEX_FOLDER):
        return _sealed(gallery, progress)


def _sealed(gallery: Path, progress: ProgressSink) -> tuple[Path, ...]:
    with closing(Index(gallery)) as index:
        index.pictures()  # opening a damaged one repairs it
    with closing(JournalFile(gallery)) as journal:
        journal.revision()
    return convert(gallery / INDEX_FOLDER, progress)


def change_key(
    gallery: Path, source: Source | None, progress: ProgressSink = ignore_progress, *, forget: bool = False
) -> Slot:
    """Seals everything with a new key while others go on reading and writing; returns where the new one is.

    forget: deletes the former key from where it is: copies of the gallery and other galleries under it cannot be
    opened any more. Raises SealedError, UsageError where it is not sealed, OSError.
    """
    _header_of(gallery)
    folder = gallery / INDEX_FOLDER
    with sealing_lock(folder):
        header = _complete_header(gallery, progress)
        slot = new_slot(source, fresh=True)
        write_header(folder, Header(slot, State.SEALING, header.key))
        _sealed(gallery, progress)
    if forget:
        _forget(header.key)
    return slot


def unseal(gallery: Path, progress: ProgressSink = ignore_progress) -> None:
    """Makes everything plain, photos too. Raises SealedError, UsageError where it is, RollcallError, OSError."""
    _header_of(gallery)
    release_photos(gallery)
    with sealing_lock(gallery / INDEX_FOLDER):
        header = _complete_header(gallery, progress)
        write_header(gallery / INDEX_FOLDER, replace(header, state=State.UNSEALING))
        _sealed(gallery, progress)


def recovery_words(gallery: Path) -> str:
    """The key as 24 English words of BIP 39. Raises SealedError, UsageError where the gallery is not sealed."""
    from mnemonic import Mnemonic

    return str(Mnemonic("english").to_mnemonic(master_of(_header_of(gallery).key)))


def recover(gallery: Path, words: str) -> Slot:
    """Puts the key that the words say where the settings want it; returns where it is.

    Raises UsageError where they are no phrase, RollcallError where it is of another gallery, SealedError.
    """
    from mnemonic import Mnemonic

    header, known = _header_of(gallery), policy()
    try:
        master = bytes(Mnemonic("english").to_entropy(words.lower().split()))
    except (ValueError, LookupError) as error:
        raise UsageError(
            "These words are no recovery phrase: 24 words in their order, each spelled as it was shown. Nothing was "
            "changed."
        ) from error
    slot = header.key
    if check_of(master, bytes.fromhex(slot.salt)) != slot.check:
        raise RollcallError("This recovery phrase is of another gallery, or of a former key. Nothing was changed.")
    wanted = None if known is None or known.source is Source.PASSPHRASE else known.source
    found = store_recovered(slot, master, wanted)
    set_master(found, master)
    write_header(gallery / INDEX_FOLDER, replace(header, key=found))
    return found


def unlock(gallery: Path) -> None:
    """Gets the key, or makes one where the gallery is to be sealed with a new one. Raises SealedError."""
    vault_of(gallery / INDEX_FOLDER, making=True)


def _complete_header(gallery: Path, progress: ProgressSink) -> Header:
    """The header of a gallery whose sealing is complete. Raises SealedError, UsageError, OSError."""
    if needs_sealing(gallery):
        _sealed(gallery, progress)
    header = _header_of(gallery)
    master_of(header.key)  # before anything is changed
    return header


def _header_of(gallery: Path) -> Header:
    header = read_header(gallery / INDEX_FOLDER)
    if header is None:
        raise UsageError("This gallery is not sealed. See: python main.py privacy inspect")
    return header


def _forget(slot: Slot) -> None:
    known = policy()
    if slot.source is Source.KEYSTORE:
        key_store.delete_key(slot.id)
    elif slot.source is Source.FILE and known is not None:
        key_files.delete_key(known.folder, slot.id)
