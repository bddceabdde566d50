"""What can be done to the files of a gallery folder. The next update of the gallery follows, as it follows everything.

Each piece of work is a Change, which can be taken back. Nothing is overwritten and nothing deleted.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from recognition.types import FaceChip
from storage.files import filing, rearranging
from storage.files import trash as storing
from storage.files.changes import Change
from storage.files.picture_notes import PictureNote


class GalleryFiles:
    """The files of ``folder``, which need not exist. Paths are relative to it, with forward slashes; ``now`` is in
    seconds since the epoch.

    Every method raises UsageError where what is named is not there or cannot be, and RollcallError where the disk does
    not let it happen: then nothing has happened.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add_pictures(self, person: str, files: Sequence[Path]) -> tuple[filing.Filed, ...]:
        """Copies ``files`` into the folder of ``person``. Each file has its own answer."""
        return filing.file_pictures(self.folder, person, files)

    def add_look(
        self,
        person: str,
        face_chip: FaceChip,
        *,
        source: str = "",
        taken_at: float | None = None,
        stem: str = filing.SEEN,
        confirmed: bool = False,
    ) -> Change:
        """Makes a picture of a face of which somebody said that it is ``person``. It is called ``stem`` and the time
        at which it was taken; what is given of ``source`` and time stands in the file, too. ``confirmed``: it was said
        because recognition did not."""
        note = PictureNote(face_chip.face, source, taken_at, confirmed)
        return filing.file_face_chip(self.folder, person, face_chip, note, stem)

    def deny(self, person: str, face_chip: FaceChip, *, source: str = "", taken_at: float | None = None) -> Change:
        """Keeps a look of which somebody said that it is not ``person``."""
        return filing.file_denied(
            self.folder, person, face_chip, PictureNote(face_chip.face, source, taken_at), filing.SEEN
        )

    def ignore(self, face_chip: FaceChip, *, source: str = "", taken_at: float | None = None) -> Change:
        """Keeps a look at a face that is nobody's to name."""
        return filing.file_ignored(self.folder, face_chip, PictureNote(face_chip.face, source, taken_at), filing.SEEN)

    def rename(self, person: str, name: str) -> Change:
        return rearranging.rename(self.folder, person, name)

    def merge(self, person: str, into: str) -> Change:
        """All pictures of ``person`` become pictures of ``into``."""
        return rearranging.merge(self.folder, person, into)

    def move_pictures(self, paths: Sequence[str], person: str) -> Change:
        """These pictures become pictures of ``person``, who need not be registered yet."""
        return rearranging.move_pictures(self.folder, paths, person)

    def set_aside(self, paths: Sequence[str], why: str = "", *, now: float | None = None) -> Change:
        """Moves pictures to ``.rollcall/set-aside/``, from where ``restore`` brings them back."""
        return rearranging.set_aside(self.folder, paths, why, _now(now))

    def remove_person(self, person: str, *, now: float | None = None) -> Change:
        """Moves all pictures of ``person`` to ``.rollcall/removed/``."""
        return rearranging.take_out_person(self.folder, person, _now(now))

    def remove_picture(self, path: str, *, now: float | None = None) -> Change:
        """Moves one picture to ``.rollcall/removed/``."""
        return rearranging.take_out_picture(self.folder, path, _now(now))

    def withdraw_looks(self, paths: Sequence[str], *, now: float | None = None) -> Change:
        """Moves looks, of which something else was said since, to ``.rollcall/removed/``."""
        return rearranging.withdraw_looks(self.folder, paths, _now(now))

    def stored(self) -> tuple[storing.Stored, ...]:
        """What was set aside or removed and can be restored, the last first."""
        return storing.stored(self.folder)

    def restore(self, *paths: str) -> Change:
        """Brings back stored pictures, by ``Stored.path``."""
        return storing.restore(self.folder, paths)

    def undo(self, change: Change, *, now: float | None = None) -> Change:
        """Takes a change back, as far as what it did is still there; what it made goes to ``.rollcall/removed/``."""
        return rearranging.undo(self.folder, change, _now(now))


def _now(now: float | None) -> float:
    return time.time() if now is None else now
