"""Whose pictures are these? Asked when picture files are dropped."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

_PICTURE_PATTERNS = (
    "*.jpg *.jpeg *.jpe *.jfif *.png *.webp *.bmp *.tif *.tiff *.gif *.heic *.heif *.avif *.jp2 *.ppm *.pgm *.tga"
)
PICTURE_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _PICTURE_PATTERNS.split())
_FORBIDDEN = set('/\\:*?"<>|')
_SHOWN = 5
_PREVIEW = 72
_CAMERA_NAME = re.compile(
    r"(img|dsc[fn]?|pxl|image|photo|picture|screenshot|whatsapp image)(\b|\d).*|\w?\d[\W\d]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """Picture files, and the name they suggest ("" where they suggest none)."""

    files: tuple[Path, ...]
    guess: str = ""


def dropped_pictures(mime: QMimeData) -> Dropped:
    """The local picture files of a drop; a folder counts as its pictures, under its own name."""
    files: list[Path] = []
    guess = ""
    for url in mime.urls():
        if not url.isLocalFile():
            continue
        path = Path(url.toLocalFile())
        if path.is_dir():
            files += sorted(each for each in path.iterdir() if _is_picture(each))
            guess = guess or path.name
        elif _is_picture(path):
            files.append(path)
            guess = guess or guessed_name(path)
    return Dropped(tuple(files), guess)


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")


def guessed_name(path: Path) -> str:
    """A person's name out of a file name: "Ada_Lovelace (2).jpg" is "Ada Lovelace", "IMG_1234.jpg" nobody."""
    words = re.sub(r"[_\s]+", " ", path.stem).strip()
    words = re.sub(r"(\s*\(\d+\)|[\s-]+\d+)+$", "", words).strip(" -.")
    return "" if not words or _CAMERA_NAME.fullmatch(words) else words


def name_problem(name: str) -> str | None:
    """Why ``name`` cannot be a person's, or None. Names become folders, on whatever system."""
    if not name:
        return "Type a name."
    if name.startswith(".") or name.endswith("."):
        return "A name cannot begin or end with a dot."
    wrong = sorted(set(name) & _FORBIDDEN)
    return f"A name cannot contain {' '.join(wrong)}" if wrong else None


class NameDialog(QDialog):
    """``named`` carries person and files, once for each person."""

    named = Signal(str, object)

    def __init__(self, dropped: Dropped, people: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Add to the gallery")
        self.setMinimumWidth(440)
        self._files = dropped.files
        self._people = {person.casefold(): person for person in people}
        count = len(dropped.files)
        question = QLabel("Who is this?" if count == 1 else f"Who is on these {count} pictures?")
        question.setObjectName("heading")
        self.name = QLineEdit(dropped.guess)
        self.name.setPlaceholderText("Full name")
        self.name.setAccessibleName("Name of the person")
        self.name.selectAll()
        completer = QCompleter(self)
        completer.setModel(QStringListModel(sorted(people, key=str.casefold), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.each_another = QCheckBox("Each picture is another person, named after its file")
        self.each_another.setVisible(count > 1)
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self._buttons.addButton("Add", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(_previews(dropped.files))
        for widget in (question, self.name, self.each_another, self.hint):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self._buttons)
        self.name.textChanged.connect(self._check)
        self.each_another.toggled.connect(self._check)
        self._check()

    def accept(self) -> None:
        for person, files in self._answers().items():
            self.named.emit(person, files)
        super().accept()

    def _answers(self) -> dict[str, tuple[Path, ...]]:
        if not self.each_another.isChecked():
            return {self._known(self.name.text()): self._files}
        answers: dict[str, tuple[Path, ...]] = {}
        for file in self._files:
            person = self._known(guessed_name(file) or file.stem)
            answers[person] = (*answers.get(person, ()), file)
        return answers

    def _known(self, name: str) -> str:
        """The spelling the gallery has already, so that "ada lovelace" does not become a second person."""
        name = " ".join(name.split())
        return self._people.get(name.casefold(), name)

    def _check(self) -> None:
        several = self.each_another.isChecked()
        self.name.setEnabled(not several)
        problem = None if several else name_problem(" ".join(self.name.text().split()))
        self.add.setEnabled(problem is None)
        if several:
            self.hint.setText("For example: " + ", ".join(list(self._answers())[:3]))
        elif problem:
            self.hint.setText(problem)
        elif self._known(self.name.text()).casefold() in self._people:
            self.hint.setText(f"{self._known(self.name.text())} is in the gallery already and gets more pictures.")
        else:
            self.hint.setText("A new person. The pictures are copied into the gallery folder.")


def _previews(files: Sequence[Path]) -> QHBoxLayout:
    row = QHBoxLayout()
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
    return row


def ask_name(
    dropped: Dropped, people: Sequence[str], parent: QWidget, add: Callable[[str, Sequence[Path]], None]
) -> NameDialog:
    """Opens the question and returns; ``add`` is called when it is answered."""
    dialog = NameDialog(dropped, people, parent)
    dialog.named.connect(add)
    dialog.open()
    return dialog
