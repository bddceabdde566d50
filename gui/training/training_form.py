"""Form for a new training: method, networks and name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.name_field import name_problem, tidy
from services.messages.training import METHODS, TrainingMethod

_INDENT = 24
_TAKEN = "There is one of that name: it is trained again and replaced."
_FEW_NETWORKS = "Only one network is on this computer. More can be had under Tools, Models and licences."


class TrainingForm(QWidget):
    """``requested`` carries the preset, the title, and the tuple of chosen networks."""

    requested = Signal(str, str, tuple)

    def __init__(self) -> None:
        super().__init__()
        self._taken: frozenset[str] = frozenset()
        self._typed = False
        self._can_start = False
        self.methods = QButtonGroup(self)
        self.networks: dict[str, QCheckBox] = {}
        heading = _label("How shall Rollcall be trained?", "heading")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._add_methods()
        self.networks_title = _label("Which networks?", "heading")
        self._networks_row = QHBoxLayout()
        self._networks_row.setSpacing(16)
        self.networks_hint = _label("", "muted")
        self.line = QLineEdit()
        self.line.setMaxLength(60)
        self.line.setAccessibleName("Name of the result")
        title = QLabel("&Name")
        title.setBuddy(self.line)
        self.hint = _label("", "muted")
        self.start = QPushButton("&Train")
        self.start.setObjectName("primary")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addLayout(self._list)
        column.addWidget(self.networks_title)
        column.addLayout(self._networks_row)
        column.addWidget(self.networks_hint)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        entry = QHBoxLayout()
        entry.setContentsMargins(10, 0, 0, 0)
        entry.setSpacing(10)
        entry.addWidget(title)
        entry.addWidget(self.line, 1)
        entry.addWidget(self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(area, 1)
        whole.addLayout(entry)
        whole.addWidget(self.hint)
        self.hint.setContentsMargins(10, 0, 0, 0)
        self.line.textEdited.connect(self._edited)
        self.line.textChanged.connect(self._validate)
        self.line.returnPressed.connect(self.submit)
        self.start.clicked.connect(self.submit)
        self.methods.idToggled.connect(self._chosen)
        self.methods.button(0).setChecked(True)

    @property
    def method(self) -> TrainingMethod | None:
        place = self.methods.checkedId()
        return METHODS[place] if 0 <= place < len(METHODS) else None

    @property
    def chosen_networks(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.networks.items() if box.isChecked())

    def offer(self, networks: Sequence[str], taken: Sequence[str]) -> None:
        """``networks`` on this computer; ``taken``: existing titles."""
        self._taken = frozenset(each.casefold() for each in taken)
        for name in set(self.networks) - set(networks):
            box = self.networks.pop(name)
            box.hide()
            box.deleteLater()
        for name in networks:
            if name not in self.networks:
                box = QCheckBox(name)
                box.setChecked(True)
                box.toggled.connect(self._validate)
                self.networks[name] = box
                self._networks_row.addWidget(box)
        self._validate()

    def allow(self, *, start: bool) -> None:
        """Whether a training can start now."""
        if start != self._can_start:
            self._can_start = start
            self._validate()

    def submit(self) -> None:
        method = self.method
        if method is not None and self.start.isEnabled():
            self.requested.emit(method.preset, tidy(self.line.text()), self.chosen_networks if method.networks else ())

    def _add_methods(self) -> None:
        for place, method in enumerate(METHODS):
            button = QRadioButton(method.title)
            button.setAccessibleDescription(method.description)
            description = _label(method.description, "muted")
            description.setContentsMargins(_INDENT, 0, 0, 8)
            self.methods.addButton(button, place)
            self._list.addWidget(button)
            self._list.addWidget(description)

    def _chosen(self, _place: int, checked: bool) -> None:
        method = self.method
        if checked and method is not None:
            if not self._typed:
                self.line.setText(method.title)
            self._validate()

    def _edited(self) -> None:
        self._typed = True

    def _validate(self) -> None:
        method, title = self.method, tidy(self.line.text())
        several = method is not None and method.networks > 0
        self.networks_title.setVisible(several)
        for box in self.networks.values():
            box.setVisible(several)
        too_few_chosen = several and method is not None and len(self.chosen_networks) < method.networks
        too_few_here = several and method is not None and len(self.networks) < method.networks
        self.networks_hint.setText(_FEW_NETWORKS if too_few_here else "Choose two or more." if too_few_chosen else "")
        self.networks_hint.setVisible(several and too_few_chosen)
        problem = name_problem(title)
        self.hint.setText(problem or (_TAKEN if title.casefold() in self._taken else ""))
        self.hint.setVisible(bool(self.hint.text()))
        self.start.setEnabled(self._can_start and method is not None and problem is None and not too_few_chosen)


def _label(words: str, name: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
