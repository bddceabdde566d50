"""Everything that Rollcall keeps about a person, or about everybody, in one zip file: for access and portability.

Each person has a folder with ``person.json`` and their pictures. Pictures are written one after the other, so that no
gallery is too large.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from recognition.errors import PictureError, UsageError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from services.privacy.erasure import pictures_of
from services.program import VERSION
from storage.directories.known_ids import ids_of
from storage.files.atomic_file import atomic_file
from storage.files.gallery_folder import DENIED_FOLDER, FileKind, at, person_of, scan
from storage.files.picture_notes import note_of
from storage.files.pictures import read_bytes
from storage.files.trash import REMOVED_FOLDER, SET_ASIDE_FOLDER
from storage.gallery.index import Index
from storage.gallery.names import check_meant
from storage.journal.consents import ConsentAct
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.trail.trail import AuditTrail

_ALL_ROWS = 1 << 40

_README = """What Rollcall keeps about {who}, as of {when}.

There is a folder for each person. In it:

person.json  everything in a form that programs read (JSON, UTF-8; times are ISO 8601 with their offset from UTC):
  directory_ids  by which a directory knows them that they were imported from
  pictures     each picture file here, what it is for, and where and when it was taken where that was noted
  sightings    when the person was seen, by which source, and how near the match was (cosine distance, 0 is the same)
  consents     what they agreed to and withdrew, with the text as it was
  corrections  how often somebody said "this is them" or "this is not them"
  history      what was done with their data, and when
  templates    how many rows of numbers were computed from the pictures to recognise the face by. The numbers are of no
               use outside of this program, and can be computed again from the pictures.
pictures/    the pictures: registered ones, and those that were removed or set aside and can still be restored
not-them/    looks of which somebody said that they are not this person; they may show somebody else
signatures/  signatures under consents

It holds personal data: keep it where only those can read it whom it is for.
"""
_LEFT_OUT = "\nLeft out, as they have no valid consent to recognition: {count}. Each can be exported by name.\n"


@dataclass(frozen=True, slots=True)
class _Places:
    gallery: Path
    journal: JournalFile
    index: Index
    trail: AuditTrail


def export_people(
    gallery: Path,
    file: Path,
    person: str | None,
    trail: AuditTrail,
    now: float,
    *,
    allows: Callable[[str], bool] = lambda _person: True,
    progress: ProgressSink = ignore_progress,
) -> Message:
    """Writes ``file``, of ``person`` or of everybody. The trail has who did it.

    allows: who is written with everybody; of one person everything is, as they may see it whatever they agreed to.

    Raises UsageError where there is no such person, RollcallError where the file cannot be written.
    """
    if file.suffix.lower() != ".zip":
        raise UsageError("An export is a .zip file; '{file}' is not. Give it another ending.", file=file.name)
    with closing(JournalFile(gallery)) as journal, closing(Index(gallery)) as index:
        places = _Places(gallery, journal, index, trail)
        known = _everybody(places)
        if person is not None:
            person = person_of(person)
            if person not in known:
                check_meant(person, known)
                raise UsageError("There is no '{person}' here. See: python main.py gallery list", person=person)
        people = [each for each in known if allows(each)] if person is None else [person]
        left_out = len(known) - len(people) if person is None else 0
        with atomic_file(file) as part:
            part.chmod(0o600)
            with zipfile.ZipFile(part, "w", strict_timestamps=False) as made:
                who = "everybody" if person is None else person
                readme = _README.format(who=who, when=_iso(now))
                made.writestr("README.txt", readme + (_LEFT_OUT.format(count=left_out) if left_out else ""))
                for number, each in enumerate(people):
                    progress(Progress(Stage.SAVING_PICTURES, number, len(people), Unit.STEPS, subject=each))
                    _write_person(made, places, each, now)
            trail.record(Message.of("exported", people=tuple(people) if person else (), count=len(people)))
    return Message.of("people-exported", count=len(people), left_out=left_out, file=str(file))


def _everybody(places: _Places) -> list[str]:
    pictures = {each.person for each in scan(places.gallery).files.values() if each.kind is not FileKind.IGNORED}
    return sorted({*pictures, *places.journal.people(), *places.journal.consents.last()} - {""})


def _write_person(made: zipfile.ZipFile, places: _Places, person: str, now: float) -> None:
    folder = person.replace("/", "_").replace("\\", "_")
    pictures = list(_pictures(made, places, person, folder))
    history = places.journal.consents.history(person)
    for number, act in enumerate(history, 1):
        if act.signature is not None:
            made.writestr(f"{folder}/signatures/{number}.png", act.signature)
    texts = {(each.name, each.version): each.body for each in places.journal.consents.texts()}
    rows, _ = places.journal.find(SightingQuery(person=person), now=now, most=_ALL_ROWS)
    described = {
        "person": person,
        "exported_at": _iso(now),
        "rollcall": VERSION,
        "directory_ids": ids_of(places.gallery, person, (each["sha256"] for each in pictures)),
        "pictures": pictures,
        "sightings": [_sighting(each) for each in rows],
        "consents": [_consent(act, number, texts) for number, act in enumerate(history, 1)],
        "corrections": {
            "this_is_them": sum(each["is_correction"] and each["kind"] != "not-them" for each in pictures),
            "this_is_not_them": sum(each["kind"] == "not-them" for each in pictures),
        },
        "history": [
            {"at": _iso(each.at), "action": each.action} for each in places.trail.entries() if person in each.people
        ],
        "templates": len(places.index.template_bytes({each["sha256"] for each in pictures})),
    }
    made.writestr(
        zipfile.ZipInfo(f"{folder}/person.json", datetime.fromtimestamp(now).timetuple()[:6]),
        json.dumps(described, ensure_ascii=False, indent=2) + "\n",
        zipfile.ZIP_DEFLATED,
    )


def _pictures(made: zipfile.ZipFile, places: _Places, person: str, folder: str) -> Iterator[dict[str, Any]]:
    """Writes each picture, and gives what is known of it."""
    taken: set[str] = set()
    for path in pictures_of(places.gallery, person):
        kind = _kind(path)
        try:
            content = read_bytes(at(places.gallery, path))
        except PictureError as error:
            yield {"file": None, "kind": kind, "problem": str(error), "is_correction": False, "sha256": ""}
            continue
        name = _free(f"{folder}/{'not-them' if kind == 'not-them' else 'pictures'}/{path.rpartition('/')[2]}", taken)
        made.writestr(name, content)  # stored: pictures are compressed already
        note = note_of(content)
        yield {
            "file": name,
            "kind": kind,
            "sha256": hashlib.sha256(content).hexdigest(),
            "bytes": len(content),
            "source": note.source if note is not None else "",
            "taken_at": None if note is None or note.taken_at is None else _iso(note.taken_at),
            "is_correction": note is not None and note.confirmed,
        }


def _kind(path: str) -> str:
    if f"/{DENIED_FOLDER}/" in f"/{path}":
        return "not-them"
    if path.startswith(f"{REMOVED_FOLDER}/"):
        return "removed"
    return "set-aside" if path.startswith(f"{SET_ASIDE_FOLDER}/") else "registered"


def _free(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem} {number}{dot}{ending}"
    taken.add(free.casefold())
    return free


def _sighting(row: SightingRow) -> dict[str, Any]:
    return {
        "first_seen": _iso(row.first_seen),
        "last_seen": _iso(row.last_seen),
        "seconds": round(row.seconds, 1),
        "distance": None if row.distance is None else round(row.distance, 4),
        "source": row.source,
        **({"places": list(row.places)} if row.places else {}),
        "note": row.note,
        "by_hand": row.by_hand,
    }


def _consent(act: ConsentAct, number: int, texts: dict[tuple[str, int], str]) -> dict[str, Any]:
    return {
        "act": "given" if act.is_given else "withdrawn",
        "at": _iso(act.at),
        "until": None if act.until is None else _iso(act.until),
        "purposes": sorted(act.purposes),
        "signed_name": act.signed_name or None,
        "signature": f"signatures/{number}.png" if act.signature is not None else None,
        "text": texts.get((act.text, act.version)),
    }


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="seconds")
