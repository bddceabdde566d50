"""Whose pictures are these? Asked when picture files come in without a name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.people.dropped import Dropped, guessed_name
from gui.widgets.face_chooser import FacePicker, FaceSearch
from gui.widgets.name_field import NameField, short
from services.gallery.editor import GalleryEditor

_SHOWN = 5
_PREVIEW = 72
_PULL_MS = 60
_NEW = "A new person. The pictures are copied into the gallery folder."


class NameDialog(QDialog):
    """``named`` carries person and files, once for each person; ``face_named`` person, file and the box of one face.

    Faces are looked for on a picture that comes alone. Where there are several, one of them is chosen here.
    """

    named = Signal(str, object)
    face_named = Signal(str, object, object)

    def __init__(self, dropped: Dropped, names: Sequence[str], people: GalleryEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Add to the gallery")
        self.setMinimumWidth(440)
        self._files = dropped.files
        count = len(dropped.files)
        self.question = QLabel("Who is this?" if count == 1 else f"Who is on these {count} pictures?")
        self.question.setObjectName("heading")
        self.question.setWordWrap(True)
        self.field = NameField(names, people.same_person, new=_NEW)
        self.name = self.field.line
        self.field.set_text(dropped.guess)
        self.picker = FacePicker()
        self.picker.hide()
        self.each_another = QCheckBox("Each picture is another person, named after its file")
        self.each_another.setVisible(count > 1)
        self.examples = QLabel()
        self.examples.setObjectName("muted")
        self.examples.setWordWrap(True)
        self.examples.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self._buttons.addButton("Add", QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._previews = _previews(dropped.files)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._previews)
        column.addWidget(self.picker, 1)
        for widget in (self.question, self.field, self.each_another, self.examples):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self._buttons)
        self.field.changed.connect(self._check)
        self.each_another.toggled.connect(self._check)
        self.picker.entered.connect(self.field.setFocus)
        self._check()
        self.field.setFocus()
        self._search = FaceSearch(people, dropped.files[0]) if count == 1 else None
        self._timer = QTimer(self)
        self._timer.setInterval(_PULL_MS)
        self._timer.timeout.connect(self.pull)
        if self._search is not None:
            self._timer.start()
            self.pull()

    def pull(self) -> None:
        """Lets a face be chosen where several were found."""
        found = self._search.found() if self._search is not None else None
        if found is None:
            return
        self._timer.stop()
        if found.image is not None and found.faces is not None and len(found.faces) > 1:
            self._previews.hide()
            self.picker.show_faces(found.image, found.faces)
            self.picker.show()
            self.question.setText(
                f"There are {len(found.faces)} faces on this picture. Click on the one that is meant: who is it?"
            )
            self.resize(self.sizeHint())

    def accept(self) -> None:
        if not self.add.isEnabled():
            return
        face = self.picker.face
        if face is not None:
            self.face_named.emit(self.field.name, self._files[0], face)
        else:
            for person, files in self._answers().items():
                self.named.emit(person, files)
        super().accept()

    def _answers(self) -> dict[str, tuple[Path, ...]]:
        if not self.each_another.isChecked():
            return {self.field.name: self._files}
        answers: dict[str, tuple[Path, ...]] = {}
        for file in self._files:
            person = self.field.answer_for(guessed_name(file) or file.stem)
            answers[person] = (*answers.get(person, ()), file)
        return answers

    def _check(self) -> None:
        several = self.each_another.isChecked()
        self.field.setVisible(not several)
        self.examples.setVisible(several)
        self.add.setEnabled(several or self.field.problem is None)
        known = not several and self.field.problem is None and self.field.is_known
        self.add.setText(f"Add to {short(self.field.name)}" if known else "Add")
        if several:
            self.examples.setText("For example: " + ", ".join(list(self._answers())[:3]))


def _previews(files: Sequence[Path]) -> QWidget:
    """The first few, small."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for file in files[:_SHOWN]:
        reader = QImageReader(str(file))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(QSize(_PREVIEW * 2, _PREVIEW * 2), Qt.AspectRatioMode.KeepAspectRatio))
        picture = QPixmap.fromImageReader(reader)
        if picture.isNull():
            continue
        label = QLabel()
        label.setPixmap(picture.scaledToHeight(_PREVIEW, Qt.TransformationMode.SmoothTransformation))
        label.setAccessibleName(file.name)
        row.addWidget(label)
    row.addStretch(1)
    holder = QWidget()
    holder.setLayout(row)
    return holder
