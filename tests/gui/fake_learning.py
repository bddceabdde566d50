"""Fake services for learning: each shows ``now`` and records commands."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from recognition.types import Box, Image
from services.gallery.people_import import ImportRequest, ImportView
from services.pictures.lookalikes import LookalikesView
from services.pictures.sorting import SortingView
from services.training.page import TrainingView
from tests.gui.fake_people import Calls


class _Viewed:
    """``part.command`` and its arguments go into ``calls``."""

    part = ""

    def __init__(self, calls: Calls, now: Any) -> None:
        self.now = now
        self._calls = calls

    def view(self) -> Any:
        return self.now

    def change(self, **parts: Any) -> None:
        self.now = dataclasses.replace(self.now, **parts)

    def _called(self, command: str, *arguments: Any) -> None:
        self._calls.append((f"{self.part}.{command}", *arguments))


class FakePeopleImport(_Viewed):
    part = "people_import"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls, ImportView())

    def look(self, request: ImportRequest) -> None:
        self._called("look", request)
        self.change(request=request, rows=(), can_import=False, done=None)

    def carry_out(self) -> None:
        self._called("carry_out")

    def cancel(self) -> None:
        self._called("cancel")


class FakeSorting(_Viewed):
    part = "sorting"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls, SortingView())

    def open(self, folder: Path) -> None:
        self._called("open", folder)

    def cancel(self) -> None:
        self._called("cancel")

    def name(self, faces: Sequence[int], person: str) -> None:
        self._called("name", tuple(faces), person)

    def save(self, folder: Path) -> None:
        self._called("save", folder)


class FakeLookalikes(_Viewed):
    part = "lookalikes"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls, LookalikesView())

    def compare_with(self, folder: Path) -> None:
        self._called("compare_with", folder)

    def take(self) -> None:
        self._called("take")

    def open(self, file: Path) -> None:
        self._called("open", file)

    def take_face(self, image: Image, title: str, face: Box) -> None:
        self._called("take_face", image, title, face)

    def choose(self, face: int) -> None:
        self._called("choose", face)
        self.change(chosen=face)

    def cancel(self) -> None:
        self._called("cancel")


class FakeTraining(_Viewed):
    part = "training"

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls, TrainingView())

    def refresh(self) -> None:
        self._called("refresh")

    def train(self, method: str, title: str, networks: Sequence[str]) -> None:
        self._called("train", method, title, tuple(networks))

    def again(self, name: str) -> None:
        self._called("again", name)

    def compare(self, name: str) -> None:
        self._called("compare", name)

    def cancel(self) -> None:
        self._called("cancel")

    def use(self, name: str | None) -> None:
        self._called("use", name)
        self.now = dataclasses.replace(self.now, used=name, in_force=name is not None)

    def remove(self, name: str) -> None:
        self._called("remove", name)

    def undo(self) -> None:
        self._called("undo")
