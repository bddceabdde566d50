"""Along the upper edge: source, detector, embedder."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.icons import colour_icons, name_icon
from gui.pickers import ModelPicker, SourceMenu
from realtime.interfaces import Session, Snapshot


class PickerBar(QToolBar):
    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__("Source and models", window)
        self.setObjectName("pickers")
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setStyleSheet("QToolBar { border: none; padding: 4px 10px 2px 10px; spacing: 8px; }")
        self.source_menu = SourceMenu(session.cameras, window)
        self.source = QToolButton()
        self.source.setObjectName("picker")
        self.source.setIconSize(QSize(20, 20))
        self.source.setText("Choose a source")
        self.source.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.source.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.source.setMenu(self.source_menu)
        self.source.setAccessibleName("Source of the picture")
        self.source.setToolTip("Where the picture comes from: camera, file, folder, address or demo")
        self.source.setMinimumWidth(150)
        self.source.setMaximumWidth(280)
        self.source.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(self.source, "camera")
        self.detector = ModelPicker(
            session.detectors, offer_unavailable=False, name="Detector", purpose="finds the faces"
        )
        self.embedder = ModelPicker(
            session.embedders, offer_unavailable=True, name="Embedder", purpose="tells the faces apart"
        )
        self.addWidget(self.source)
        self._add_labelled("&Detector", self.detector)
        self._add_labelled("&Embedder", self.embedder)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.people = QPushButton("People")
        self.people.setCheckable(True)
        self.people.setToolTip("Show or hide the people panel (Ctrl+P)")
        self.people.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(self.people, "people")
        self.addWidget(self.people)

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
        label.setContentsMargins(10, 0, 0, 0)
        label.setBuddy(picker)
        self.addWidget(label)
        self.addWidget(picker)
