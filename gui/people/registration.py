"""Registers people from pictures that are dropped, pasted or chosen, or from a folder of people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.dialogs import ask_for_folder, ask_for_pictures
from gui.widgets.layouts import column, label
from gui.widgets.page import Page, bring_up
from gui.widgets.picture_files import Dropped, dropped_pictures, folders_in, pictures_in
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from realtime.interfaces import GalleryView
from recognition.types import Box
from services.app_services import AppServices
from services.gallery.editor import FoundFaces, GalleryEditor
from services.language import tr, tr_count
from services.messages.formatting import comma_text
from services.messages.gallery import gallery_outcome_text, imported_text
from storage.names.guessed_names import guessed_name

if TYPE_CHECKING:
    from gui.people.name_dialog import NameDialog
    from storage.files.import_journal import ImportedFile

_MAX_WAIT_MS = 3000
"""After which a picture is added without finding its faces; the gallery then says what is wrong with it."""
_LOOKED_AT = 6
"""Folders in a dropped folder."""
_KEEP_PASTED_MS = 120_000
"""Time for the gallery to read a pasted file; at most it is busy with other pictures."""


class Registration(QObject):
    """``reported`` carries a remark on what is being done; ``people_found`` a directory, or a folder of tagged photos,
    that was dropped."""

    reported = Signal(str)
    people_found = Signal(object)

    def __init__(self, services: AppServices, names: Callable[[], Sequence[str]], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._names = names
        self._window = window
        self._pasted = _PastedFiles(self)
        self._imports: ImportWindow | None = None

    def take(self, dropped: Dropped, person: str = "") -> NameDialog | None:
        """Adds pictures to ``person``, or asks whose they are; a folder of people is imported. What a directory, or a
        folder of tagged photos, would give is listed first."""
        for folder in dropped.galleries[:1]:
            if _is_tagged(folder):
                self.people_found.emit(folder)
            else:
                self.import_folder(folder)
        for file in dropped.directories[:1]:
            self.people_found.emit(file)
        if not dropped.files:
            return None
        if person:
            self.add(person, dropped.files)
            return None
        if len(dropped.folders) == 1 and _is_tagged(dropped.folders[0]):
            self.people_found.emit(dropped.folders[0])
            return None
        from gui.people.name_dialog import NameDialog

        dialog = NameDialog(dropped, self._names(), self._services.people, self._window)
        dialog.named.connect(self.add)
        dialog.face_named.connect(self._add_face)
        dialog.rejected.connect(lambda: self._pasted.delete(dropped.files))
        dialog.open()
        return dialog

    def add(self, person: str, files: Sequence[Path]) -> None:
        """Where consent is required and missing, it is asked for first."""
        self._with_consent(person, partial(self._add, person, files))

    def _add(self, person: str, files: Sequence[Path]) -> None:
        """The faces of a single picture are found first, for there may be several."""
        if len(files) == 1:
            done = partial(self._add_searched, person, files[0])
            from gui.widgets.face_chooser import FaceSearch

            FaceSearch(self._services.people, files[0], done, self, _MAX_WAIT_MS)
        else:
            self.add_files(person, files)

    def _add_searched(self, person: str, file: Path, found: FoundFaces | None) -> None:
        if found is not None and found.faces is not None and len(found.faces) > 1:
            self.choose(file, person)
        else:
            self.add_files(person, [file])

    def add_files(self, person: str, files: Sequence[Path]) -> None:
        self._pasted.handed_over(files)
        self._services.add_pictures(person, files)
        text = tr_count("Adding the picture to {name}", "Adding {n} pictures to {name}", len(files), name=person)
        self.reported.emit(text)

    def choose(self, file: Path, person: str) -> None:
        """Asks which of several faces on ``file`` is meant."""
        from gui.widgets.face_chooser import choose_face

        dialog = choose_face(self._services, file, person, self._window)
        dialog.accepted.connect(lambda: self._face_added(person, file))
        dialog.rejected.connect(lambda: self._pasted.delete([file]))

    def ask_for_pictures(self, person: str = "") -> None:
        """Of ``person``, or of somebody who is asked for afterwards."""

        def take(files: list[Path]) -> None:
            self.take(Dropped(tuple(files), guessed_name(files[0])), person)

        title = tr("Add photos of {name}", name=person) if person else tr("Add photos of a person")
        ask_for_pictures(self._window, title, take)

    def ask_for_folder(self) -> None:
        title = tr("Import a folder of people: one folder, or one picture, for each person")
        ask_for_folder(self._window, title, self.import_folder)

    def import_folder(self, folder: Path) -> None:
        """Asks whose they are where the pictures in it are likely one person's."""
        from services.gallery.folder_import import one_person_in

        found = one_person_in(folder)
        if found is not None:
            self.take(Dropped(found.pictures, found.name, folders=(folder,)))
            return
        self.begin_import(folder)

    def begin_import(self, folder: Path) -> None:
        self._services.people.import_folder(folder)
        self.show_import().begin(folder)

    def show_import(self) -> ImportWindow:
        if self._imports is None:
            self._imports = ImportWindow(self._services.people, self._window)
        return bring_up(self._imports)

    def paste(self) -> None:
        """Takes picture files or image data from the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        dropped = dropped_pictures(mime)
        if not dropped and mime is not None and mime.hasImage():
            file = self._pasted.file_of(mime)
            dropped = Dropped((file,) if file is not None else ())
        if dropped:
            self.take(dropped)
        else:
            self.reported.emit(tr("There is no picture on the clipboard. Copy one first, then paste it here."))

    def show_gallery(self, gallery: GalleryView) -> None:
        """Files of pasted pictures are deleted once the gallery has its copy."""
        self._pasted.show_gallery(gallery)

    def close(self) -> None:
        self._pasted.close()
        if self._imports is not None:
            self._imports.close()

    def _add_face(self, person: str, file: Path, face: Box) -> None:
        def add() -> None:
            self._services.people.add_face(file, face, person)
            self._face_added(person, file)

        self._with_consent(person, add)

    def _with_consent(self, person: str, add: Callable[[], object]) -> None:
        if not self._services.session.consent.required:
            add()
            return
        from gui.privacy.consent_dialog import ask_consent

        ask_consent(person, self._services.consent, self._window, add)

    def _face_added(self, person: str, file: Path) -> None:
        self._pasted.handed_over([file])
        self.reported.emit(tr("Adding the face to {name}", name=person))


class _PastedFiles(QObject):
    """Image data from the clipboard as PNG files in a temporary folder.

    Each file is deleted when the gallery has its copy, some time after it was handed over, or on close.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None
        self._files: set[Path] = set()
        self._version: int | None = None

    def file_of(self, mime: QMimeData) -> Path | None:
        """None where the data cannot be read."""
        image = mime.imageData()
        if not isinstance(image, QImage) or image.isNull():
            return None
        if self._folder is None:
            self._folder = QTemporaryDir()
        file = Path(self._folder.filePath(f"Pasted {datetime.now():%Y-%m-%d %H.%M.%S.%f}.png"))
        if not image.save(str(file)):
            return None
        self._files.add(file)
        return file

    def delete(self, files: Sequence[Path]) -> None:
        """Those of ``files`` that were pasted."""
        for file in self._files.intersection(files):
            self._files.discard(file)
            file.unlink(missing_ok=True)

    def handed_over(self, files: Sequence[Path]) -> None:
        """The gallery reads these soon."""
        pasted = tuple(self._files.intersection(files))
        if pasted:
            QTimer.singleShot(_KEEP_PASTED_MS, self, lambda: self.delete(pasted))

    def show_gallery(self, gallery: GalleryView) -> None:
        if not self._files or gallery.version == self._version:
            return
        self._version = gallery.version
        pictures = (*gallery.refused, *(picture for person in gallery.people for picture in person.pictures))
        copied = {Path(picture.path).stem for picture in pictures}
        self.delete([file for file in self._files if file.stem in copied])

    def close(self) -> None:
        self._files.clear()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None


def _is_tagged(folder: Path) -> bool:
    """Whether a photo manager has named faces in it, or in one of its first folders."""
    from storage.tags.tags import seems_tagged

    inside = islice(folders_in(folder), _LOOKED_AT)
    return any(seems_tagged(each, pictures_in(each)) for each in (folder, *inside))


def is_problem(result: ImportedFile) -> bool:
    from storage.files.import_journal import IMPORTED

    return result.outcome.code != IMPORTED


def _outcome(result: ImportedFile) -> str:
    return f"{'✗' if is_problem(result) else '✓'} {imported_text(result.outcome)}"


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Picture"), lambda result: PurePosixPath(result.path).name, sample="n" * 25),
        Column(tr("Person"), lambda result: result.person, sample="n" * 23),
        Column(tr("Result"), _outcome, sample=tr("Result")),
    )


def _count_text(pictures: int, folder: str) -> str:
    """'12 pictures from Holidays'; ``folder`` may be empty."""
    if folder:
        return tr_count("{n} picture from {folder}", "{n} pictures from {folder}", pictures, folder=folder)
    return tr_count("{n} picture", "{n} pictures", pictures)


class ImportWindow(Page):
    """Follows ``people.view().imported``. Closing it lets the import go on; Stop ends it."""

    def __init__(self, people: GalleryEditor, parent: QWidget) -> None:
        super().__init__(tr("Import"), (820, 520), parent)
        self._people = people
        self._folder: Path | None = None
        self._results: tuple[ImportedFile, ...] = ()
        self.title = label(name="heading")
        self.only_problems = QCheckBox(tr("Show only what was not taken or cannot be used"))
        self.results = RowModel(
            lambda result: (result.path, result.person),
            lambda result: f"{result.path}, {result.person}: {imported_text(result.outcome)}",
            self,
            columns=_columns(),
            tips=True,
        )
        self.table = RowTable(self.results, tr("Result for each picture"), (2,))
        self.activity = ActivityRow(self._people.cancel)
        column(self.title, self.only_problems, (self.table, 1), self.activity, margins=(14, 12, 14, 12), on=self.body)
        self.only_problems.toggled.connect(self._show_results)
        self.refresh()

    def begin(self, folder: Path) -> None:
        """Another import was requested."""
        self._folder = folder
        self.refresh()

    def refresh(self) -> None:
        view = self._people.view()
        if view.imported is not self._results:
            self._results = view.imported
            self._show_results()
        count, problems = len(self._results), sum(map(is_problem, self._results))
        folder = self._folder.name if self._folder is not None else ""
        if count:
            title = _count_text(count, folder)
            if problems:
                title = comma_text([title, tr_count("{n} with a problem", "{n} with a problem", problems)])
        elif view.activity:
            title = tr("Importing from {folder}…", folder=folder) if folder else tr("Importing…")
        else:
            title = tr("No pictures were imported")
        self.title.setText(title)
        self.only_problems.setVisible(problems > 0)
        self.activity.show_activity(view.activity, gallery_outcome_text(view.status))

    def _show_results(self) -> None:
        only_problems = self.only_problems.isChecked()
        self.table.show_rows([each for each in self._results if is_problem(each) or not only_problems])
