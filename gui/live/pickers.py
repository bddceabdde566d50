"""The toolbar: source of the picture, who is here, and the pickers of the workbench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QToolBar, QWidget

from gui.live.model_picker import ModelRow
from gui.live.recent_menu import RecentMenu
from gui.widgets.buttons import button, escaped
from gui.widgets.dialogs import ask_for_file, ask_for_folder, remove_icons
from gui.widgets.icons import name_icon
from gui.widgets.layouts import row
from gui.widgets.plain_text import plain
from realtime.interfaces import Choice, Snapshot
from realtime.sources.view import SourceView
from services.language import shown_text, tr
from services.messages.live import source_text

if TYPE_CHECKING:
    from gui.live.cameras_window import CamerasWindow
    from realtime.session import LiveSession
    from realtime.task_runner import TaskRunner
    from services.recent_sources import RecentSources

_SOURCE_WIDTH = 220
"""Pixels that the button of the source takes at most."""

_VIDEO_PATTERNS = "*.mp4 *.mkv *.mov *.avi *.webm *.m4v *.mpg *.mpeg *.ts"
_VIDEO_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _VIDEO_PATTERNS.split())


def is_video(path: Path) -> bool:
    return path.suffix.lower() in _VIDEO_SUFFIXES


def _turns() -> dict[int, str]:
    return {
        0: tr("As it &comes"),
        90: tr("Turned &right (90°)"),
        180: tr("&Upside down (180°)"),
        270: tr("Turned &left (270°)"),
    }


def _shape_text(aspect: str) -> str:
    """``aspect`` as in the settings: auto, or a ratio such as 4/3."""
    if aspect == "auto":
        return tr("Shape as the source says")
    if aspect in _UPRIGHT:
        return tr("Shape {ratio} (upright)", ratio=aspect.replace("/", ":"))
    return tr("Shape {ratio}", ratio=aspect.replace("/", ":"))


_UPRIGHT = ("3/4", "9/16")
_SHAPES = ("auto", "4/3", "16/9", *_UPRIGHT, "1/1")


class ViewMenu(QMenu):
    """How the picture of the source in use is turned, mirrored and stretched. ``picked`` carries a SourceView."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Turn, mirror and shape"), parent)
        self._view = SourceView()
        self._turns: dict[int, QAction] = {}
        self._shapes: dict[str, QAction] = {}
        turns, self._shape_group = QActionGroup(self), QActionGroup(self)
        for turn, text in _turns().items():
            self._turns[turn] = self._choice(turns, text, turn=turn)
        self.addSeparator()
        self._mirror = self.addAction(tr("&Swap left and right"))
        self._mirror.setCheckable(True)
        self._mirror.triggered.connect(lambda checked: self._pick(mirror=checked))
        self.addSeparator()
        for aspect in _SHAPES:
            self._shapes[aspect] = self._choice(self._shape_group, _shape_text(aspect), aspect=aspect)
        self._check()

    def show_view(self, view: SourceView) -> None:
        if view != self._view:
            self._view = view
            self._check()

    def _choice(self, group: QActionGroup, text: str, **change: Any) -> QAction:
        action = group.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda: self._pick(**change))
        self.addAction(action)
        return action

    def _pick(self, **changes: Any) -> None:
        self._view = replace(self._view, **changes)
        self.picked.emit(self._view)

    def _check(self) -> None:
        self._turns[self._view.turn].setChecked(True)
        self._mirror.setChecked(self._view.mirror)
        aspect = self._view.aspect
        if aspect not in self._shapes:  # of the command line or the settings
            self._shapes[aspect] = self._choice(self._shape_group, _shape_text(aspect), aspect=aspect)
        self._shapes[aspect].setChecked(True)


class SourceMenu(QMenu):
    """Cameras, file, folder, address, demo, and how the picture is laid.

    ``chosen`` carries the source as the session takes it, ``added`` one to be shown beside the others; ``removed`` is
    emitted for the one in focus.
    adds: it is the menu of those to add, which has nothing else.
    """

    chosen = Signal(str)
    added = Signal(str)
    removed = Signal()

    def __init__(self, cameras: Callable[[], tuple[Choice, ...]], parent: QWidget, *, adds: bool = False) -> None:
        super().__init__(tr("Add &beside it") if adds else tr("Source"), parent)
        self._cameras = cameras
        self._window = parent
        self._find_cameras: Callable[[], CamerasWindow] | None = None
        self._more: SourceMenu | None = None
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        for kind, text, shortcut in (
            ("file", tr("Video &file…"), "Ctrl+O"),
            ("folder", tr("F&older of pictures…"), ""),
            ("network", tr("&Network cameras…"), ""),
            ("address", tr("Network &address…"), ""),
            ("demo", tr("&Demo"), ""),
        ):
            action = self.addAction(text)
            name_icon(action, "address" if kind == "network" else kind)
            if shortcut and not adds:
                action.setShortcut(shortcut)
            action.triggered.connect(lambda _checked=False, kind=kind: self.ask(kind))
            if kind == "file":
                self._divider = self.insertSeparator(action)
        if adds:
            return
        self.recent = RecentMenu(self)
        self.recent.chosen.connect(self.chosen)
        self.recent.login_wanted.connect(lambda address: self.ask("address", address))
        self.addMenu(self.recent)
        self.addSeparator()
        self.view_menu = ViewMenu(self)
        self.addMenu(self.view_menu)
        self.addSeparator()
        self._more = more = SourceMenu(cameras, parent, adds=True)
        more.chosen.connect(self.added)
        self.addMenu(more)
        self._remove = self.addAction(tr("No &longer show this one"))
        self._remove.triggered.connect(lambda _checked=False: self.removed.emit())
        self.show_count(1)

    def show_count(self, feeds: int) -> None:
        """How many sources are shown: the last one stays."""
        self._remove.setVisible(feeds > 1)

    def use(
        self, recent: RecentSources, tasks: Callable[[], TaskRunner], find_cameras: Callable[[], CamerasWindow]
    ) -> None:
        """The sources that were shown last, and what looks which are still there; and the window of network cameras."""
        self.recent.use(recent, tasks)
        for each in (self, self._more):
            if each is not None:
                each._find_cameras = find_cameras

    def ask(self, kind: str, address: str = "") -> None:
        """Asks for what ``kind`` (camera, file, folder, network, address, demo) needs, then emits ``chosen``.

        ``address`` stands in the question for one.
        """
        if kind == "camera":
            found = [each for each in self._cameras() if each.problem is None]
            self.chosen.emit(found[0].name if found else "0")
        elif kind == "file":
            filters = [tr("Videos ({patterns})", patterns=_VIDEO_PATTERNS), tr("All files (*)")]
            ask_for_file(self._window, tr("Open a video"), self._take, filters).setDirectory(_videos())
        elif kind == "folder":
            ask_for_folder(self._window, tr("Open a folder of pictures"), self._take).setDirectory(_videos())
        elif kind == "network":
            if self._find_cameras is not None:
                self._find_cameras().take = self.chosen.emit
        elif kind == "address":
            dialog = QInputDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowTitle(tr("Open a network camera"))
            dialog.setLabelText(tr("Address, for example rtsp://camera.local/stream or http://camera.local/video:"))
            dialog.resize(460, dialog.height())
            dialog.setTextValue(address)
            dialog.textValueSelected.connect(self._take)
            dialog.open()
            remove_icons(dialog)
        else:
            self.chosen.emit("demo")

    def _take(self, source: Path | str) -> None:
        if text := str(source).strip():
            self.chosen.emit(text)

    def _fill(self) -> None:
        for action in self.actions():
            if action is self._divider:
                break
            self.removeAction(action)
            action.deleteLater()
        cameras = self._cameras()
        for choice in cameras:
            action = self._camera_action(escaped(shown_text(choice.label)))
            action.setEnabled(choice.problem is None)
            action.setToolTip(
                plain(shown_text(choice.problem or "") or tr("Open {source}", source=shown_text(choice.label)))
            )
            name_icon(action, "camera")
            action.triggered.connect(lambda _checked=False, name=choice.name: self.chosen.emit(name))
        if not cameras:
            self._camera_action(tr("No camera found")).setEnabled(False)

    def _camera_action(self, text: str) -> QAction:
        action = QAction(text, self)
        self.insertAction(self._divider, action)
        return action


def _videos() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)


class PickerBar(QToolBar):
    """Along the upper edge: the source, then ``middle`` or the detector and network, and whether the people are
    listed. ``sign`` says who is at work."""

    def __init__(self, session: LiveSession, middle: QWidget, sign: QWidget, window: QWidget) -> None:
        super().__init__(tr("Source and models"), window)
        self.setObjectName("pickers")
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.source_menu = SourceMenu(session.cameras, window)
        tip = tr("Camera, file, folder, address or demo")
        self.source = button(tr("Choose a source"), tip, "camera", tab_only=True)
        self.source.setObjectName("picker")
        self.source.setMenu(self.source_menu)
        self.source.setAccessibleName(tr("Source of the picture"))
        self.source.setMinimumWidth(110)
        self.source.setMaximumWidth(_SOURCE_WIDTH)
        self.models = ModelRow(session)
        self._middle, self.sign = middle, sign
        self.detector, self.embedder = self.models.detector, self.models.embedder
        self.source.setFixedHeight(self.detector.sizeHint().height())
        self.people = button(tr("People"), tr("Show or hide the people panel (F8)"), "people", tab_only=True)
        self.people.setCheckable(True)
        whole = QWidget()
        row(self.source, (middle, 1), (self.models, 1), sign, self.people, spacing=12, margins=(8, 2, 6, 0), on=whole)
        self.addWidget(whole)

    def show_kiosk(self, shown: bool) -> None:
        """Only who is here."""
        for each in (self.source, self.people, self.sign):
            each.setVisible(not shown)
        if shown:
            self.show_models(False)
        self.setVisible(True)

    def show_models(self, shown: bool) -> None:
        """Detector and network in place of what is in the middle."""
        self.models.setVisible(shown)
        self._middle.setVisible(not shown)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.source_menu.view_menu.show_view(snapshot.source_view)
        self.source_menu.show_count(snapshot.feeds)
        name = snapshot.name if snapshot.feeds > 1 else snapshot.source_label
        label = source_text(name) or tr("Choose a source")
        room = self.source.maximumWidth() - 70
        shown = self.source.fontMetrics().elidedText(label, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.source.text():
            self.source.setText(shown)
            self.source.setToolTip(plain(label))
            kind = "camera" if snapshot.source_is_camera else "demo" if snapshot.source == "demo" else "file"
            name_icon(self.source, "address" if "://" in snapshot.source else kind)
        if not self.models.isHidden():
            self.models.show_snapshot(snapshot)
