"""Fake services for people: each shows ``now`` and records commands."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from recognition.message import Message
from recognition.types import Box, Image
from services.attendance.page import AttendanceView, Wanted
from services.enrolment.live_enrolment import EnrolmentView
from services.gallery.corrections import FaceCard
from services.gallery.editor import FoundFaces, PeopleView
from services.journal.sightings import SightingsView
from services.journal.strangers import StrangersView
from storage.attendance.records import EntryKind
from storage.journal.journal import SightingQuery

Calls = list[tuple[Any, ...]]


class _Recording:
    """``name.command`` and its arguments go into ``calls``."""

    name = ""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def _called(self, command: str, *arguments: Any) -> None:
        self._calls.append((f"{self.name}.{command}", *arguments))


def renamed(name: str) -> Message:
    return Message.of("renamed", person="Ada", name=name)


def removed(person: str) -> Message:
    return Message.of("removed-person", person=person)


class FakeCorrections(_Recording):
    name = "corrections"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.cards: dict[int, FaceCard] = {}

    def card(self, track: int) -> FaceCard | None:
        return self.cards.get(track)

    def image(self, *tracks: int) -> Image | None:
        return next((self.cards[each].image for each in reversed(tracks) if each in self.cards), None)

    def confirm(self, track: int, person: str, **_undone: Callable[[], object]) -> None:
        self._called("confirm", track, person)

    def deny(self, track: int, person: str) -> None:
        self._called("deny", track, person)

    def ignore(self, track: int) -> None:
        self._called("ignore", track)


class _Viewed(_Recording):
    now: Any

    def view(self) -> Any:
        return self.now

    def change(self, **parts: Any) -> None:
        self.now = dataclasses.replace(self.now, **parts)


class FakePeople(_Viewed):
    name = "people"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.now = PeopleView()
        self.same: dict[str, str] = {}
        self.faces: FoundFaces | None = None
        """What is found on the next file; one face of an unreadable picture where this is None."""

    def same_person(self, name: str) -> str | None:
        return self.same.get(name)

    def rename(self, person: str, name: str) -> None:
        self._called("rename", person, name)

    def merge(self, person: str, into: str) -> None:
        self._called("merge", person, into)

    def remove(self, person: str) -> None:
        self._called("remove", person)

    def erase(self, person: str) -> None:
        self._called("erase", person)

    def set_key_picture(self, person: str, path: str) -> None:
        self._called("set_key_picture", person, path)

    def move_pictures(self, paths: Sequence[str], person: str) -> None:
        self._called("move_pictures", tuple(paths), person)

    def set_aside(self, paths: Sequence[str], why: str = "") -> None:
        self._called("set_aside", tuple(paths), why)

    def restore(self, path: str) -> None:
        self._called("restore", path)

    def keep(self, finding: str) -> None:
        self._called("keep", finding)

    def undo(self) -> None:
        self._called("undo")

    def check(self) -> None:
        self._called("check")

    def import_folder(self, folder: Path) -> None:
        self._called("import_folder", folder)

    def forget_unfinished(self) -> None:
        self._called("forget_unfinished")

    def cancel(self) -> None:
        self._called("cancel")

    def find_faces(self, file: Path) -> None:
        self._called("find_faces", file)
        found = self.faces or FoundFaces(file, None, (Box(0, 0, 9, 9),))
        self.change(found=dataclasses.replace(found, file=file))

    def add_face(self, file: Path, face: Box, person: str) -> None:
        self._called("add_face", file, face, person)


class FakeStrangers(_Viewed):
    name = "strangers"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.now = StrangersView()

    def name_stranger(self, stranger: int, person: str) -> None:
        self._called("name_stranger", stranger, person)

    def name_sightings(self, stranger: int, person: str) -> None:
        self._called("name_sightings", stranger, person)

    def unname_sightings(self, stranger: int, person: str) -> None:
        self._called("unname_sightings", stranger, person)

    def show_looks(self, stranger: int) -> None:
        self._called("show_looks", stranger)

    def merge(self, stranger: int, into: int) -> None:
        self._called("merge", stranger, into)

    def ignore(self, stranger: int) -> None:
        self._called("ignore", stranger)

    def erase(self, stranger: int | None = None) -> None:
        self._called("erase", stranger)


class FakeSightings(_Viewed):
    name = "sightings"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.now = SightingsView()
        self._asked = 0

    def show(self, wanted: SightingQuery) -> int:
        self._called("show", wanted)
        self._asked += 1
        self.change(answered=self._asked)
        return self._asked

    def add_by_hand(self, person: str, at: float, note: str = "") -> None:
        self._called("add_by_hand", person, at, note)

    def sign_in(self, person: str) -> None:
        self._called("sign_in", person)
        self.change(status=Message.of("signed-in", person=person))

    def erase(self, wanted: SightingQuery) -> None:
        self._called("erase", wanted)

    def export(self, file: Path, wanted: SightingQuery) -> None:
        self._called("export", file, wanted)


class FakeAttendance(_Viewed):
    name = "attendance"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.now = AttendanceView()

    def show(self, wanted: Wanted) -> None:
        self._called("show", wanted)

    def enter(self, person: str, kind: EntryKind, at: float | None, note: str) -> None:
        self._called("enter", person, kind, at, note)

    def withdraw(self, number: int, note: str) -> None:
        self._called("withdraw", number, note)

    def set_rules(self, text: str, since: datetime.date) -> None:
        self._called("set_rules", text, since)

    def export(self, file: Path) -> None:
        self._called("export", file)


class FakeEnrolment(_Viewed):
    name = "enrolment"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.now = EnrolmentView()

    def begin(self, wanted: int | None = None) -> None:
        self._called("begin", wanted)

    def strike(self, number: int) -> None:
        self._called("strike", number)

    def finish(self) -> None:
        self._called("finish")

    def save(self, person: str) -> None:
        self._called("save", person)

    def cancel(self) -> None:
        self._called("cancel")
