"""Form for a training: one of several methods, each explained, and a name for the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QLineEdit, QRadioButton, QScrollArea, QWidget

from gui.widgets.buttons import button
from gui.widgets.layouts import column, label, panel, row, show_text
from gui.widgets.name_field import name_problem, tidy
from services.messages.training import METHODS, TrainingMethod

_INDENT = 24
_TAKEN = "The one of that name is trained again and replaced."
_FEW_NETWORKS = "Only one network is on this computer. Get more under Tools, Models and licences."


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
        self._list = column(spacing=4)
        self.networks_title = label("Which networks?", "heading")
        self._networks_row = row(spacing=16)
        self.networks_hint = label(name="muted")
        self.line = QLineEdit()
        self.line.setMaxLength(60)
        self.line.setAccessibleName("Name of the result")
        title = QLabel("&Name")
        title.setBuddy(self.line)
        self.hint = label(name="muted")
        self.hint.setContentsMargins(10, 0, 0, 0)
        self.start = button("&Train", primary=True, clicked=self.submit)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(
            panel(
                label("How shall Rollcall be trained?", "heading"),
                self._list,
                self.networks_title,
                self._networks_row,
                self.networks_hint,
                None,
                margins=(10, 0, 6, 0),
            )
        )
        entry = row(title, (self.line, 1), self.start, spacing=10, margins=(10, 0, 0, 0))
        column((area, 1), entry, self.hint, spacing=6, on=self)
        self.line.textEdited.connect(self._edited)
        self.line.textChanged.connect(self._validate)
        self.line.returnPressed.connect(self.submit)
        self.methods.idToggled.connect(self._chosen)
        self._add_methods()
        self.methods.button(0).setChecked(True)

    @property
    def method(self) -> TrainingMethod | None:
        place = self.methods.checkedId()
        return METHODS[place] if 0 <= place < len(METHODS) else None

    @property
    def chosen_networks(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.networks.items() if box.isChecked())

    def offer(self, networks: Sequence[str], taken: Sequence[str]) -> None:
        """``networks``: those installed; ``taken``: titles in use."""
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
            choice = QRadioButton(method.title)
            choice.setAccessibleDescription(method.description)
            explanation = label(method.description, "muted")
            explanation.setContentsMargins(_INDENT, 0, 0, 8)
            self.methods.addButton(choice, place)
            self._list.addWidget(choice)
            self._list.addWidget(explanation)

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
        too_few = several and method is not None and len(self.chosen_networks) < method.networks
        none_left = several and method is not None and len(self.networks) < method.networks
        self.networks_hint.setText(_FEW_NETWORKS if none_left else "Choose two or more." if too_few else "")
        self.networks_hint.setVisible(several and too_few)
        problem = name_problem(title)
        show_text(self.hint, problem or (_TAKEN if title.casefold() in self._taken else ""))
        self.start.setEnabled(self._can_start and method is not None and problem is None and not too_few)
