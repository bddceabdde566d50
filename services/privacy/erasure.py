"""Erases a person from everywhere at once, and proves it: every byte of Rollcall's own folders is searched after it.

Nothing can be restored after it. What other programs hold, such as backups, is not reached.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from learning.training.store import erase_trained_on
from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from storage.directories.known_ids import forget
from storage.files.gallery_folder import DENIED_FOLDER, INDEX_FOLDER, PHOTOS_FOLDER, FileKind, at, person_of, scan
from storage.files.moving import folder_of, remove_empty
from storage.files.trash import stored, tidy_places
from storage.gallery.index import Index
from storage.gallery.names import check_meant
from storage.journal.journal import JournalFile, SightingQuery
from storage.sealing.files import is_sealed_file, read_file, write_file
from storage.server.local_state import note_erased
from storage.traces import Found, Search, Traces, sample_of, search
from storage.trail.trail import AuditTrail

_ERASED = "[erased]"
_RECEIPTS = "erasures"
_SEALED = (DENIED_FOLDER, PHOTOS_FOLDER)


@dataclass(frozen=True, slots=True)
class Places:
    """Where a person may be.

    gallery: the gallery's folder.
    own: folders of the app: data, cache, log.
    others: folders in ``own`` that hold nothing of anybody: weights and compiled networks.
    """

    gallery: Path
    own: tuple[Path, ...]
    others: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure did. It holds nothing of the person.

    at: when, in seconds since the epoch.
    pictures, templates, sightings: how many were deleted; pictures in the trash and looks count as well.
    recognizers: how many trained recognisers were deleted, as they held what was learned of the person.
    files, bytes: searched after it.
    left: kinds of traces that were found; ``Erasure`` has the files.
    unreadable: files that could not be searched.
    """

    at: float
    pictures: int
    templates: int
    sightings: int
    recognizers: int
    files: int
    bytes: int
    left: tuple[str, ...]
    unreadable: int

    @property
    def is_complete(self) -> bool:
        return not self.left and not self.unreadable

    @property
    def message(self) -> Message:
        """For the audit trail, which signs it."""
        return Message.of(
            "erased",
            pictures=self.pictures,
            templates=self.templates,
            sightings=self.sightings,
            files=self.files,
            bytes=self.bytes,
            left=len(self.left),
            unreadable=self.unreadable,
        )


@dataclass(frozen=True, slots=True)
class Erasure:
    """A receipt, with the files in which something is left, and the names of the recognisers that were deleted."""

    receipt: Receipt
    left: tuple[Found, ...]
    recognizers: tuple[str, ...]


def erase_person(
    places: Places, person: str, trail: AuditTrail, now: float, progress: ProgressSink = ignore_progress
) -> Erasure:
    """Raises UsageError where there is no trace of such a person, RollcallError where a file cannot be deleted."""
    gallery, person = places.gallery, person_of(person)
    progress(Progress(Stage.LISTING_FOLDER, subject=gallery.name))
    pictures = pictures_of(gallery, person)
    traces, templates = _traces_of(gallery, person, pictures)
    with closing(JournalFile(gallery)) as journal:
        is_known = bool(pictures) or person in journal.people() or person in journal.consents.last()
        if not is_known and not search([gallery / INDEX_FOLDER], traces).found:
            people = {each.person for each in scan(gallery).files.values() if each.kind is not FileKind.IGNORED}
            check_meant(person, {*people, *journal.people(), *journal.consents.last()})
            raise UsageError("There is no '{person}' here. See: python main.py gallery list", person=person)
        note_erased(gallery, person)
        # The pictures first: a session that misses a sighting sees by them whether the person is gone.
        _delete_pictures(gallery, person, pictures)
        sightings = journal.erase(SightingQuery(person=person)) + journal.attendance.erase(person)
        journal.consents.erase(person)
    _delete_from_index(gallery, person, pictures)
    recognizers = erase_trained_on(gallery, person)
    shutil.rmtree(at(gallery, f"{INDEX_FOLDER}/imports"), ignore_errors=True)  # of use to resume an import only
    forget(gallery, person, traces.hashes)
    trail.forget(person)
    for folder in (gallery / INDEX_FOLDER, *places.own):
        _scrub_texts(folder, places.others, traces)
    progress(Progress(Stage.SEARCHING_PICTURE, subject=gallery.name))
    searched = search([gallery, *places.own], traces, without=places.others)
    receipt = _receipt(now, len(pictures), templates, sightings, len(recognizers), searched)
    trail.record(receipt.message)
    _keep(gallery, receipt)
    return Erasure(receipt, searched.found, recognizers)


def pictures_of(gallery: Path, person: str) -> list[str]:
    """Paths of every picture and look of a person, also in the trash, relative to the gallery."""
    kinds = (FileKind.PICTURE, FileKind.DENIED)
    here = [each.path for each in scan(gallery).files.values() if each.person == person and each.kind in kinds]
    trash = []
    for place in {"/".join(each.path.split("/")[:3]) for each in stored(gallery)}:
        with contextlib.suppress(OSError):
            files = scan(at(gallery, place)).files.values()
            trash += [f"{place}/{each.path}" for each in files if each.person == person and each.kind in kinds]
    return here + trash


def _traces_of(gallery: Path, person: str, pictures: Sequence[str]) -> tuple[Traces, int]:
    """What to search for afterwards, and the number of templates. Pictures that others have, too, do not count."""
    hashes, samples = set(), set()
    for path in pictures:
        with contextlib.suppress(OSError):
            content = read_file(at(gallery, path))
            hashes.add(hashlib.sha256(content).hexdigest())
            samples.add(sample_of(content))
    with closing(Index(gallery)) as index:
        rows = index.pictures()
        hashes |= {row.sha256 for row in rows if row.person == person}
        hashes -= {row.sha256 for row in rows if row.person != person}
        templates = index.template_bytes(hashes)
    names = tuple({unicodedata.normalize("NFC", person), person})
    return Traces(names, templates, tuple(sorted(hashes)), tuple(each for each in samples if each)), len(templates)


def _delete_pictures(gallery: Path, person: str, pictures: Sequence[str]) -> None:
    for path in pictures:
        _unlink(at(gallery, path))
    tidy_places(gallery, pictures)
    remove_empty(gallery, pictures)
    for folder in (folder_of(gallery, person), *(at(gallery, f"{each}/{person}") for each in _SEALED)):
        shutil.rmtree(folder, ignore_errors=True)  # what lies there is theirs, picture or not


def _delete_from_index(gallery: Path, person: str, pictures: Iterable[str]) -> None:
    with closing(Index(gallery)) as index:
        gone = {row.path for row in index.pictures() if row.person == person}
        index.forget_pictures(gone | set(pictures))
        index.decisions.set_key_picture(person, None)
        index.erase_rests()


def _scrub_texts(folder: Path, others: Sequence[Path], traces: Traces) -> None:
    """Takes the name out of text files: logs, reasons, lists of what is due."""
    found = search([folder], Traces(traces.names), without=others).found
    for file in {each.file for each in found if each.kind == "name" and each.file.suffix in (".log", ".json", ".txt")}:
        with contextlib.suppress(OSError, UnicodeError):
            text = read_file(file).decode("utf-8")
            for name in traces.names:
                for form in {name, json.dumps(name)[1:-1], unicodedata.normalize("NFD", name)}:
                    text = text.replace(form, _ERASED)
            if is_sealed_file(file):
                write_file(file, text.encode())
            else:
                file.write_text(text, encoding="utf-8")  # in place: a log that is being written keeps its file


def _receipt(now: float, pictures: int, templates: int, sightings: int, recognizers: int, searched: Search) -> Receipt:
    left = tuple(sorted({each.kind for each in searched.found}))
    return Receipt(
        now, pictures, templates, sightings, recognizers, searched.files, searched.bytes, left, len(searched.unreadable)
    )


def _keep(gallery: Path, receipt: Receipt) -> None:
    folder = at(gallery, f"{INDEX_FOLDER}/{_RECEIPTS}")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_file(folder / f"{receipt.at:.0f}.json", (json.dumps(asdict(receipt), indent=2) + "\n").encode())


def _unlink(file: Path) -> None:
    """Raises RollcallError where it cannot be deleted."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise RollcallError(
            "{file} cannot be deleted: {error}. Make its folder writable, and run the same again.",
            file=file,
            error=error.strerror or error,
        ) from error
