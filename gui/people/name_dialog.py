"""Asks whose pictures these are, when picture files come in without a name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from gui.widgets.face_chooser import FacePicker, FaceSearch
from gui.widgets.layouts import column, label, row
from gui.widgets.name_field import NameField, Question, camera_name_hint
from gui.widgets.picture_files import Dropped
from gui.widgets.pixmaps import read_pixmap
from services.gallery.editor import FoundFaces, GalleryEditor
from services.language import tr, tr_count
from services.messages.formatting import comma_text
from storage.names.guessed_names import guessed_name

_MAX_PREVIEWS = 5
_PREVIEW = 72


class NameDialog(Question):
    """``named`` carries person and files, once for each person; ``face_named`` person, file and the box of one face.

    The faces of a single picture are found; where there are several, one of them is chosen here.
    """

    named = Signal(str, object)
    face_named = Signal(str, object, object)

    def __init__(self, dropped: Dropped, names: Sequence[str], people: GalleryEditor, parent: QWidget) -> None:
        count = len(dropped.files)
        question = tr_count("Who is this?", "Who is on these {n} pictures?", count)
        super().__init__(tr("Add to the gallery"), question, tr("Add"), parent)
        self.setMinimumWidth(440)
        self._files = dropped.files
        new = tr("A new person. The pictures are copied into the gallery folder.")
        self.field = NameField(names, people.same_person, new=new)
        self.name = self.field.line
        self.field.set_text(dropped.guess)
        self.picker = FacePicker()
        self.picker.hide()
        self.one_each = QCheckBox(tr("Each picture is another person, named after its file"))
        self.one_each.setVisible(count > 1)
        self.examples = label(name="muted")
        self._previews = _previews(dropped.files)
        column(
            self._previews,
            (self.picker, 1),
            self.question,
            self.field,
            self.one_each,
            self.examples,
            0,
            self.buttons,
            margins=(20, 18, 20, 16),
            on=self,
        )
        self.field.changed.connect(self._validate)
        self.one_each.toggled.connect(self._validate)
        self.picker.entered.connect(self.field.setFocus)
        self._validate()
        self.field.setFocus()
        if count == 1:
            FaceSearch(people, dropped.files[0], self._offer_faces, self)

    def _offer_faces(self, found: FoundFaces | None) -> None:
        """Several, to choose one."""
        if found is not None and found.image is not None and found.faces is not None and len(found.faces) > 1:
            self._previews.hide()
            self.picker.show_faces(found.image, found.faces)
            self.picker.show()
            self.question.setText(
                tr_count(
                    "There is {n} face on this picture: who is it?",
                    "There are {n} faces on this picture. Click on the right one: who is it?",
                    len(found.faces),
                )
            )
            self.resize(self.sizeHint())

    def accept(self) -> None:
        if not self.take.isEnabled():
            return
        face = self.picker.face
        if face is not None:
            self.face_named.emit(self.field.name, self._files[0], face)
        else:
            for person, files in self._answers().items():
                self.named.emit(person, files)
        super().accept()

    def _answers(self) -> dict[str, tuple[Path, ...]]:
        if not self.one_each.isChecked():
            return {self.field.name: self._files}
        answers: dict[str, tuple[Path, ...]] = {}
        for file in self._files:
            person = self.field.answer_for(guessed_name(file) or file.stem)
            answers[person] = (*answers.get(person, ()), file)
        return answers

    def _validate(self) -> None:
        several = self.one_each.isChecked()
        self.field.setVisible(not several)
        self.examples.setVisible(several)
        self.take.setEnabled(several or self.field.problem is None)
        known = self.field.button_text(tr("Add"), lambda name: tr("Add to {name}", name=name))
        self.take.setText(tr("Add") if several else known)
        if several:
            names = list(self._answers())
            example = tr("For example: {names}", names=comma_text(names[:3]))
            self.examples.setText("\n".join(filter(None, (example, camera_name_hint(names)))))


def _previews(files: Sequence[Path]) -> QWidget:
    """The first few, small."""
    labels = []
    for file in files[:_MAX_PREVIEWS]:
        picture = read_pixmap(file, _PREVIEW, 1.0, whole=True)
        if picture is not None:
            preview = QLabel()
            preview.setPixmap(picture)
            preview.setAccessibleName(file.name)
            labels.append(preview)
    holder = QWidget()
    row(*labels, None, on=holder)
    return holder
