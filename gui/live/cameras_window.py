"""Finds network cameras, asks one for its streams, and opens one of these."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.layouts import PAGE_MARGINS, column, label, row
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from realtime.interfaces import Snapshot
from realtime.sources.discovery import FoundCamera
from realtime.sources.onvif import CameraStream
from services.language import tr
from services.messages.formatting import comma_text
from services.messages.outcomes import outcome_text
from services.network_cameras import NetworkCameras


def _camera_label(camera: FoundCamera) -> str:
    return comma_text([each for each in (camera.host, camera.name, camera.model) if each])


def _pixels(stream: CameraStream) -> str:
    return tr("{width} × {height}", width=stream.width, height=stream.height) if stream.width else ""


def _stream_label(stream: CameraStream) -> str:
    return comma_text([each for each in (stream.profile, _pixels(stream), stream.codec) if each])


class CamerasWindow(Page):
    """Asks the network when it is first shown, and again by its button.

    take: called with the source of the stream that is opened, by whoever asked for the window last.
    """

    def __init__(self, cameras: NetworkCameras, _snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Network cameras"), (720, 620), parent)
        self._cameras = cameras
        self.take: Callable[[str], object] = lambda _source: None
        self._found = RowModel(
            lambda each: each.address,
            _camera_label,
            self,
            columns=(
                Column(tr("Camera"), lambda each: each.host, sample="n" * 18),
                Column(tr("Name"), lambda each: each.name, sample="n" * 18),
                Column(tr("Model"), lambda each: each.model, sample="n" * 14),
            ),
        )
        self._streams = RowModel(
            lambda each: each.address,
            _stream_label,
            self,
            columns=(
                Column(tr("Stream"), lambda each: each.profile, sample="n" * 18),
                Column(tr("Pixels"), _pixels, sample="0000 × 0000 "),
                Column(tr("Codec"), lambda each: each.codec, sample="n" * 8),
            ),
        )
        self.found = RowTable(self._found, tr("Cameras that answered"), (1,))
        self.streams = RowTable(self._streams, tr("Streams of the camera"), (0,))
        self.camera, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for field, name in (
            (self.camera, tr("Address of the camera")),
            (self.user, tr("User name")),
            (self.password, tr("Password")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.returnPressed.connect(self._ask)
        self.search = button(tr("&Search again"), tr("Ask the networks of this computer"), clicked=cameras.find)
        self.ask = button(tr("Show s&treams"), tr("Ask the camera for its streams"), clicked=self._ask)
        self.ask.setEnabled(False)
        self.open = button(tr("&Open"), tr("Watch this stream"), "camera", primary=True, clicked=self._open)
        self.note = label(
            tr(
                "The password goes into the system's key store, where there is one, and to the camera as a digest. "
                "Many cameras have users of their own for ONVIF."
            ),
            "muted",
        )
        self.activity = ActivityRow(cameras.cancel)
        column(
            label(tr("Cameras with ONVIF on the networks of this computer"), "heading"),
            (self.found, 2),
            row(self.search, None),
            row((self.camera, 2), (self.user, 1), (self.password, 1), self.ask),
            self.note,
            (self.streams, 2),
            self.activity,
            row(None, self.open),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.camera.textChanged.connect(lambda text: self.ask.setEnabled(bool(text.strip())))
        self.found.selectionModel().selectionChanged.connect(self._take_camera)
        self.found.doubleClicked.connect(lambda _index: self._ask())
        self.streams.doubleClicked.connect(lambda _index: self._open())
        if cameras.view().found is None:
            cameras.find()
        self.refresh()

    def refresh(self) -> None:
        view = self._cameras.view()
        self.found.show_rows(view.found or ())
        streams = view.description.streams if view.description is not None else ()
        self.streams.show_rows(streams)
        if streams and self._picked() is None:
            self.streams.selectRow(0)
        self.activity.show_activity(view.activity, outcome_text(view.status))
        self.open.setEnabled(self._picked() is not None)

    def _take_camera(self, _selected: QItemSelection, _former: QItemSelection) -> None:
        rows = [self._found.rows[each.row()] for each in self.found.selectionModel().selectedRows()]
        if rows:
            self.camera.setText(rows[0].host)
            self.user.setFocus()

    def _ask(self) -> None:
        if self.camera.text().strip():
            self._cameras.ask(self.camera.text(), self.user.text().strip(), self.password.text())
            self.refresh()

    def _picked(self) -> CameraStream | None:
        rows = [self._streams.rows[each.row()] for each in self.streams.selectionModel().selectedRows()]
        return rows[0] if rows else None

    def _open(self) -> None:
        stream = self._picked()
        if stream is not None:
            self.password.clear()
            self.take(self._cameras.source_of(stream))
            self.close()
