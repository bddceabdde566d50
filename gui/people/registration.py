"""Registering from pictures: dropped, pasted or chosen. Asks whose they are, and which face where there are several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.people.dropped import PICTURE_SUFFIXES, Dropped, dropped_pictures, guessed_name
from gui.people.import_window import ImportWindow
from gui.people.name_dialog import NameDialog
from gui.people.pasted import Pasted
from gui.widgets.face_chooser import FaceSearch, choose_face
from gui.widgets.theme import Appearance
from realtime.interfaces import GalleryView
from recognition.types import Box
from services.app_services import AppServices

_PULL_MS = 60
_PATIENCE_MS = 3000
"""After which a picture goes into the gallery unseen: its refusal says there what is wrong with it."""


class Registration(QObject):
    """``said`` is a remark in passing."""

    said = Signal(str)

    def __init__(
        self,
        services: AppServices,
        names: Callable[[], Sequence[str]],
        appearance: Appearance,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._session = services.session
        self._names = names
        self._appearance = appearance
        self._window = window
        self._pasted = Pasted(self)
        self._imports: ImportWindow | None = None

    def take(self, dropped: Dropped, person: str = "") -> NameDialog | None:
        """Adds to ``person``, or asks whose they are; a folder of people is imported."""
        for folder in dropped.galleries[:1]:
            self.import_folder(folder)
        if not dropped.files:
            return None
        if person:
            self.add(person, dropped.files)
            return None
        dialog = NameDialog(dropped, self._names(), self._services.people, self._window)
        dialog.named.connect(self.add)
        dialog.face_named.connect(self._add_face)
        dialog.rejected.connect(lambda: self._pasted.drop(dropped.files))
        dialog.open()
        return dialog

    def add(self, person: str, files: Sequence[Path]) -> None:
        """A picture that comes alone is looked at first, for there may be several faces on it."""
        if len(files) == 1:
            _Asking(self._services, files[0], person, self)
        else:
            self.add_unseen(person, files)

    def add_unseen(self, person: str, files: Sequence[Path]) -> None:
        self._pasted.used(files)
        self._session.add_pictures(person, files)
        count = "the picture" if len(files) == 1 else f"{len(files)} pictures"
        self.said.emit(f"Adding {count} to {person}")

    def choose(self, file: Path, person: str) -> None:
        """There are several faces on ``file``."""
        dialog = choose_face(self._services, file, person, self._window)
        dialog.accepted.connect(lambda: self._face_added(person, file))
        dialog.rejected.connect(lambda: self._pasted.drop([file]))

    def ask_for_pictures(self, person: str = "") -> None:
        """Of ``person``, or of somebody who is asked for then."""
        dialog = QFileDialog(self._window, f"Add photos of {person or 'a person'}")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(sorted(f"*{suffix}" for suffix in PICTURE_SUFFIXES))
        dialog.setNameFilters([f"Pictures ({patterns})", "All files (*)"])
        dialog.filesSelected.connect(
            lambda names: self.take(Dropped(tuple(map(Path, names)), guessed_name(Path(names[0]))), person)
        )
        _open(dialog)

    def ask_for_folder(self) -> None:
        dialog = QFileDialog(self._window, "Import a folder of people: one folder, or one picture, for each person")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.import_folder(Path(names[0])))
        _open(dialog)

    def import_folder(self, folder: Path) -> None:
        self._services.people.import_folder(folder)
        self.show_import().begin(folder)

    def show_import(self) -> ImportWindow:
        if self._imports is None:
            self._imports = ImportWindow(self._services.people, self._appearance, self._window)
        self._imports.show()
        self._imports.raise_()
        self._imports.activateWindow()
        return self._imports

    def paste(self) -> None:
        """Takes picture files or picture data from the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        dropped = dropped_pictures(mime) if mime is not None else Dropped()
        if not dropped and mime is not None and mime.hasImage():
            file = self._pasted.file_of(mime)
            dropped = Dropped((file,) if file is not None else ())
        if dropped:
            self.take(dropped)
        else:
            self.said.emit("There is no picture on the clipboard. Copy one first, then paste it here.")

    def show_gallery(self, gallery: GalleryView) -> None:
        """Files of pasted pictures are deleted once the gallery has its copy."""
        self._pasted.show_gallery(gallery)

    def close(self) -> None:
        self._pasted.close()
        if self._imports is not None:
            self._imports.close()

    def _add_face(self, person: str, file: Path, face: Box) -> None:
        self._services.people.add_face(file, face, person)
        self._face_added(person, file)

    def _face_added(self, person: str, file: Path) -> None:
        self._pasted.used([file])
        self.said.emit(f"Adding the face to {person}")


class _Asking(QObject):
    """Waits, not for long, until the faces of one picture are found, then adds it or has one of them chosen."""

    def __init__(self, services: AppServices, file: Path, person: str, registration: Registration) -> None:
        super().__init__(registration)
        self._file, self._person, self._registration = file, person, registration
        self._search = FaceSearch(services.people, file)
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PULL_MS)
        self._timer.timeout.connect(self.pull)
        self._timer.start()
        self.pull()

    def pull(self) -> None:
        found = self._search.found()
        self._waited += _PULL_MS
        if found is None and self._waited < _PATIENCE_MS:
            return
        self._timer.stop()
        self.deleteLater()
        if found is not None and found.faces is not None and len(found.faces) > 1:
            self._registration.choose(self._file, self._person)
        else:
            self._registration.add_unseen(self._person, [self._file])


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
