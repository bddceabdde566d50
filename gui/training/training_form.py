"""What to teach: one of several ways, each explained, and a name for what comes of it."""

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
from services.learning_interfaces import TrainingMethod

_INDENT = 24
_TAKEN = "There is one of that name: it is taught anew and replaced."
_FEW_NETWORKS = "Only one network is on this computer. More can be had under Tools, Models and licences."


class TrainingForm(QWidget):
    """``wanted`` carries the method's name, the title, and the tuple of chosen networks."""

    wanted = Signal(str, str, tuple)

    def __init__(self) -> None:
        super().__init__()
        self._methods: tuple[TrainingMethod, ...] = ()
        self._taken: frozenset[str] = frozenset()
        self._typed = False
        self._can_start = False
        self.ways = QButtonGroup(self)
        self.networks: dict[str, QCheckBox] = {}
        heading = _label("How shall Rollcall learn your people?", "heading")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.networks_title = _label("Which networks?", "heading")
        self._networks_row = QHBoxLayout()
        self._networks_row.setSpacing(16)
        self.networks_hint = _label("", "muted")
        self.line = QLineEdit()
        self.line.setMaxLength(60)
        self.line.setAccessibleName("Name of what is taught")
        title = QLabel("&Name")
        title.setBuddy(self.line)
        self.hint = _label("", "muted")
        self.start = QPushButton("&Teach")
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
        self.line.textChanged.connect(self._judge)
        self.line.returnPressed.connect(self.ask)
        self.start.clicked.connect(self.ask)
        self.ways.idToggled.connect(self._chosen)

    @property
    def method(self) -> TrainingMethod | None:
        place = self.ways.checkedId()
        return self._methods[place] if 0 <= place < len(self._methods) else None

    @property
    def chosen_networks(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.networks.items() if box.isChecked())

    def offer(self, methods: Sequence[TrainingMethod], networks: Sequence[str], taken: Sequence[str]) -> None:
        """``networks`` that are here; ``taken`` are the titles there are."""
        self._taken = frozenset(each.casefold() for each in taken)
        if tuple(methods) != self._methods:
            self._methods = tuple(methods)
            self._make_ways()
        for name in set(self.networks) - set(networks):
            box = self.networks.pop(name)
            box.hide()
            box.deleteLater()
        for name in networks:
            if name not in self.networks:
                box = QCheckBox(name)
                box.setChecked(True)
                box.toggled.connect(self._judge)
                self.networks[name] = box
                self._networks_row.addWidget(box)
        self._judge()

    def allow(self, *, start: bool) -> None:
        """Whether something could be begun now."""
        if start != self._can_start:
            self._can_start = start
            self._judge()

    def ask(self) -> None:
        method = self.method
        if method is not None and self.start.isEnabled():
            self.wanted.emit(method.name, tidy(self.line.text()), self.chosen_networks if method.networks else ())

    def _make_ways(self) -> None:
        for place, method in enumerate(self._methods):
            button = QRadioButton(method.title)
            button.setAccessibleDescription(method.words)
            words = _label(method.words, "muted")
            words.setContentsMargins(_INDENT, 0, 0, 8)
            self.ways.addButton(button, place)
            self._list.addWidget(button)
            self._list.addWidget(words)
        self.ways.button(0).setChecked(True)

    def _chosen(self, _place: int, checked: bool) -> None:
        method = self.method
        if checked and method is not None:
            if not self._typed:
                self.line.setText(method.title)
            self._judge()

    def _edited(self) -> None:
        self._typed = True

    def _judge(self) -> None:
        method, title = self.method, tidy(self.line.text())
        several = method is not None and method.networks > 0
        self.networks_title.setVisible(several)
        for box in self.networks.values():
            box.setVisible(several)
        lacking = several and method is not None and len(self.chosen_networks) < method.networks
        few = several and method is not None and len(self.networks) < method.networks
        self.networks_hint.setText(_FEW_NETWORKS if few else "Choose two or more." if lacking else "")
        self.networks_hint.setVisible(several and lacking)
        problem = name_problem(title)
        self.hint.setText(problem or (_TAKEN if title.casefold() in self._taken else ""))
        self.hint.setVisible(bool(self.hint.text()))
        self.start.setEnabled(self._can_start and method is not None and problem is None and not lacking)


def _label(words: str, name: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
