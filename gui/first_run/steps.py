"""The three steps of a first run: the camera, the user, and the user's name on the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gui.widgets.buttons import button, escaped, spoken_label
from gui.widgets.flow_row import SPACING, FlowRow
from gui.widgets.icons import name_icon
from gui.widgets.layouts import column, label, row, show_text
from gui.widgets.pixmaps import fitted_pixmap
from gui.widgets.plain_text import plain
from recognition.types import Image
from services.camera_previews import CameraPreview
from services.language import shown_text, tr

_THUMBNAIL = QSize(152, 86)
_BESIDE = 3


class CameraStep(QWidget):
    """``chosen`` carries the name of a camera; ``asked`` file or address."""

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tiles: dict[str, QToolButton] = {}
        self._images: dict[str, Image | None] = {}
        self._row = FlowRow()
        self.none = label(name="muted")
        self.file = button(tr("Video file…"), icon="file", clicked=lambda: self.asked.emit("file"))
        self.address = button(tr("Network camera…"), icon="address", clicked=lambda: self.asked.emit("address"))
        column(
            label(tr("Choose the camera that the picture comes from."), "muted"),
            self._row,
            self.none,
            row(self.file, self.address, None),
            0,
            on=self,
        )

    def wide(self) -> int:
        """Pixels that so many cameras beside each other need."""
        hints = [each.sizeHint().width() for each in self.tiles.values()]
        return sum(hints[:_BESIDE]) + _BESIDE * SPACING

    def show_cameras(self, previews: Sequence[CameraPreview], in_use: str, newest: Image | None) -> None:
        """``newest``: the picture of the camera that is ``in_use``."""
        if list(self.tiles) != [each.camera.name for each in previews]:
            self._lay(previews)
        show_text(self.none, "" if previews else tr("No camera was found on this computer."))
        for each in previews:
            tile, name = self.tiles[each.camera.name], each.camera.name
            image = newest if name == in_use else each.image
            if image is not None and image is not self._images.get(name):
                self._images[name] = image
                tile.setIcon(QIcon(fitted_pixmap(image, _THUMBNAIL)))
            tip = shown_text(each.problem or "") or tr(
                "Show the picture of {camera}", camera=shown_text(each.camera.label)
            )
            if tip != tile.accessibleDescription():
                tile.setAccessibleDescription(tip)
                tile.setToolTip(plain(tip))
                tile.setEnabled(each.problem is None)
                tile.setText(_tile_text(each))

    def _lay(self, previews: Sequence[CameraPreview]) -> None:
        for tile in self.tiles.values():
            tile.hide()
            tile.deleteLater()
        self.tiles, self._images = {}, {}
        for each in previews:
            tile = self.tiles[each.camera.name] = _offer(shown_text(each.camera.label), "camera")
            tile.setIconSize(_THUMBNAIL)
            tile.clicked.connect(lambda _checked=False, name=each.camera.name: self.chosen.emit(name))
            self._row.addWidget(tile)


class RegisterStep(QWidget):
    """``asked`` carries camera or photo."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.camera = _offer(tr("With the camera"), "camera")
        self.photo = _offer(tr("With a photo…"), "picture")
        for kind, offer in (("camera", self.camera), ("photo", self.photo)):
            offer.setIconSize(QSize(34, 34))
            offer.clicked.connect(lambda _checked=False, kind=kind: self.asked.emit(kind))
        column(
            label(
                tr(
                    "Register yourself, so that the picture shows your name. "
                    "Your pictures stay in the gallery folder on this computer."
                ),
                "muted",
            ),
            row(self.camera, self.photo, spacing=10),
            0,
            on=self,
        )


class NameStep(QWidget):
    """Says whether somebody has been named on the picture yet."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label()
        column(self.sentence, 0, on=self)

    def show_person(self, person: str, *, is_named: bool) -> None:
        """``person``: who was registered, empty where nobody was."""
        if not person:
            text = tr(
                "Whoever is registered is named on the picture. To register somebody, drop a photo onto the window, "
                "or press Ctrl+E for the camera."
            )
        elif is_named:
            text = tr("That is you, {name}. From now on you are named whenever you are on the picture.", name=person)
        else:
            text = tr("Look into the camera: {name} appears on the picture in a moment.", name=person)
        if text != self.sentence.text():
            self.sentence.setText(text)


def _tile_text(preview: CameraPreview) -> str:
    text = escaped(shown_text(preview.camera.label))
    return text if preview.problem is None else tr("{camera}\nnot available", camera=text)


def _offer(text: str, icon: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName("offer")
    made.setText(text)
    made.setAccessibleName(spoken_label(text))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    name_icon(made, icon)
    return made
