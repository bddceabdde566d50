"""Along the upper edge: source, detector, embedder."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolBar, QWidget

from gui.live.pickers import ModelPicker, SourceButton, SourceMenu
from gui.widgets.icons import colour_icons, name_icon
from realtime.interfaces import Session, Snapshot


class PickerBar(QToolBar):
    """Follows the session; the signals of its parts say what was picked."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__("Source and models", window)
        self.setObjectName("pickers")
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        whole = QWidget()
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(8, 2, 6, 0)
        self._row.setSpacing(8)
        self.addWidget(whole)
        self.source_menu = SourceMenu(session.cameras, window)
        self.source = SourceButton(self.source_menu)
        name_icon(self.source, "camera")
        self.detector = ModelPicker(
            session.detectors, offer_unavailable=False, name="Detector", purpose="finds the faces"
        )
        self.embedder = ModelPicker(
            session.embedders, offer_unavailable=True, name="Network", purpose="tells the faces apart"
        )
        self.source.setFixedHeight(self.detector.sizeHint().height())
        self._row.addWidget(self.source)
        self._add_labelled("&Detector", self.detector)
        self._add_labelled("&Network", self.embedder)
        self._row.addStretch(1)
        self.people = QPushButton("People")
        self.people.setCheckable(True)
        self.people.setToolTip("Show or hide the people panel (Ctrl+P)")
        self.people.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(self.people, "people")
        self._row.addWidget(self.people)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        words = snapshot.source_label or "Choose a source"
        room = self.source.maximumWidth() - 70
        shown = self.source.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.source.text():
            self.source.setText(shown)
            kind = "camera" if snapshot.source_is_camera else "demo" if snapshot.source == "demo" else "file"
            name_icon(self.source, "address" if "://" in snapshot.source else kind)
            colour_icons(self, self.palette().buttonText().color().name())
        busy = bool(snapshot.activities)
        self.detector.show_current(snapshot.detector, busy)
        self.embedder.show_current(snapshot.embedder, busy)

    def _add_labelled(self, words: str, picker: ModelPicker) -> None:
        label = QLabel(words)
        label.setObjectName("muted")
        label.setContentsMargins(12, 0, 0, 0)
        label.setBuddy(picker)
        self._row.addWidget(label)
        self._row.addWidget(picker)
