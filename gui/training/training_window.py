"""Trains Rollcall on the registered people, shows whether that is better, and chooses what gives the names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from gui.training.trained_details import NEAREST_ROW, TrainedDetails, is_outdated, state_of, title_of
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.layouts import PAGE_MARGINS, column, label, panel, row, show_text, splitter
from gui.widgets.name_field import name_problem, tidy
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from realtime.interfaces import Snapshot
from services.language import tr
from services.messages.formatting import comma_text
from services.messages.training import METHODS, TrainingMethod, training_text
from services.training.page import TrainingPage, TrainingView
from services.training.trained import TrainedRow

_MIN_PEOPLE = 3
_INDENT = 24


class TrainingWindow(Page):
    """Follows ``training``; ``snapshot`` gives the people, and whether the networks are ready."""

    def __init__(self, training: TrainingPage, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Train recognition"), (1040, 720), parent)
        self._training = training
        self._snapshot = snapshot
        self._used = ""
        self._awaited: str | None = None  # name or title of the training that is selected once it is finished
        self.rows = RowModel(lambda each: (each.name, each.unfinished), self._label, self)
        self.list = RowList(self.rows, tr("Recognisers"))
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        RowDelegate(self.list, self._content, pad=11)
        self.new = button(tr("&New training…"), tr("Choose how Rollcall shall be trained"), clicked=self.show_form)
        self.details = TrainedDetails()
        self.form = TrainingForm()
        self.use = button(tr("Us&e it"), tr("Recognise people with it from now on"), clicked=self._use)
        self.again = button(tr("Train a&gain"), tr("The same method on the present people and pictures"))
        self.compare = button(tr("&Compare"), tr("Evaluate it against comparing pictures, on the present pictures"))
        self.remove = button(tr("&Remove"), tr("Takes it off the list; Undo brings it back"))
        self.again.clicked.connect(lambda: self._apply(training.again))
        self.compare.clicked.connect(lambda: self._apply(training.compare))
        self.remove.clicked.connect(lambda: self._apply(training.remove))
        self.activity = ActivityRow(training.cancel)
        buttons = row(self.use, self.again, self.compare, None, self.remove, margins=(10, 0, 0, 0))
        self.details_side = panel((self.details, 1), buttons, spacing=8)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.details_side)
        self.stack.addWidget(self.form)
        left = panel(label(tr("Recognisers"), "heading"), (self.list, 1), self.new, spacing=8)
        left.setMaximumWidth(420)
        about = tr(
            "Rollcall can be trained on all pictures of your people, and then recognise them by that instead of "
            "comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing "
            "leaves this computer."
        )
        column(
            label(about, "muted"),
            (splitter(left, self.stack, sizes=(280, 740), stretched=1), 1),
            self.activity,
            row(self.undo, None),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.form.requested.connect(self.train)
        self.undo.clicked.connect(lambda: training.undo())
        self.list.selectionModel().selectionChanged.connect(lambda: self._show_picked(self._training.view()))
        self.refresh()

    def refresh(self) -> None:
        view = self._training.view()
        if (view.used or "") != self._used:
            self._used = view.used or ""
            self.rows.rows_changed()
        self.list.show_rows([NEAREST_ROW, *view.rows])
        if not self.list.selectedIndexes() and self.stack.currentWidget() is not self.form:
            names = [each.name for each in self.rows.rows]  # what is in use, at first and when the selected one is gone
            self.list.pick(names.index(view.used) if view.used in names else 0)
        if view.activity is None and view.status is not None:
            awaited, self._awaited = self._awaited, None
            places = (place for place, each in enumerate(view.rows, 1) if awaited in (each.name, each.title))
            if (place := next(places, None)) is not None:
                self.list.pick(place)
        people = sum(each.key_picture is not None for each in self._snapshot().gallery.people)
        ready, enough = self._is_ready(), people >= _MIN_PEOPLE
        titles = [each.title for each in view.rows]
        self.form.show_choices(view.networks, titles, can_start=ready and enough and view.activity is None)
        status = training_text(view.status)
        if not ready:
            status = tr("The networks are being prepared.")
        elif not status and not enough:
            status = tr("Register at least three people first: some to tell apart, and some to act as strangers.")
        self.activity.show_activity(view.activity, status)
        self.undo.show_undo(training_text(view.undo).rstrip(".。"))
        self._show_picked(view)

    @property
    def picked(self) -> TrainedRow | None:
        rows = self.list.picked()
        return rows[0] if rows else None

    def show_form(self) -> None:
        self.list.clearSelection()
        self.refresh()
        self.form.methods.button(self.form.methods.checkedId()).setFocus()

    def train(self, method: str, title: str, networks: tuple[str, ...]) -> None:
        self._awaited = title
        self._training.train(method, title, networks)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._training.refresh()
        super().showEvent(event)

    def _is_ready(self) -> bool:
        snapshot = self._snapshot()
        return bool(snapshot.detector and snapshot.embedder)

    def _is_used(self, trained: TrainedRow) -> bool:
        return trained.name == self._used and not trained.unfinished

    def _label(self, trained: TrainedRow) -> str:
        in_use = [tr("in use")] if self._is_used(trained) else []
        return comma_text([title_of(trained), state_of(trained), *in_use])

    def _content(self, trained: TrainedRow) -> RowContent:
        warns = trained.unfinished or trained.problem is not None or is_outdated(trained)
        state = Span(state_of(trained), "warning" if warns else "muted")
        mark = Span(f"✓ {tr('in use')}", "present") if self._is_used(trained) else None
        return RowContent(((Span(title_of(trained), "text", bold=True),), (state,)), mark=mark)

    def _show_picked(self, view: TrainingView) -> None:
        trained, idle = self.picked, view.activity is None and self._is_ready()
        self.stack.setCurrentWidget(self.form if trained is None else self.details_side)
        self.new.setEnabled(trained is not None)
        if trained is None:
            return
        used, is_own, done = self._is_used(trained), trained is not NEAREST_ROW, not trained.unfinished
        is_usable = done and trained.problem is None
        waits = used and is_own and not view.in_force and trained.problem is None
        self.details.show_row(trained, tr("It will be used as soon as its network is ready.") if waits else "")
        stops = used and is_own
        self.use.setVisible(done)
        self.use.setText(tr("Stop us&ing it") if stops else tr("Us&e it"))
        self.use.setToolTip(
            tr("Recognise people by comparing with pictures again")
            if stops
            else tr("Recognise people with it from now on")
        )
        self.use.setEnabled(stops or (is_usable and not used))
        for each in (self.again, self.remove):
            each.setVisible(is_own)
        self.again.setText(tr("Train a&gain") if done else tr("&Continue"))
        self.again.setEnabled(idle and bool(trained.preset))
        self.compare.setVisible(is_own and done)
        self.compare.setEnabled(idle and trained.problem is None)
        self.remove.setEnabled(view.activity is None)

    def _use(self) -> None:
        if (trained := self.picked) is not None:
            is_nearest = trained is NEAREST_ROW or self._is_used(trained)
            self._training.use(None if is_nearest else trained.name)
            self.refresh()

    def _apply(self, command: Callable[[str], None]) -> None:
        """``command``: given the name of the selected one."""
        if (trained := self.picked) is not None and trained is not NEAREST_ROW:
            self._awaited = trained.name
            command(trained.name)
            self.refresh()


class TrainingForm(QWidget):
    """A choice of methods, each explained, and a name. ``requested`` carries preset, title and networks."""

    requested = Signal(str, str, tuple)

    def __init__(self) -> None:
        super().__init__()
        self._taken: Sequence[str] = ()
        self._can_start = False
        self.methods = QButtonGroup(self)
        self.networks: dict[str, QCheckBox] = {}
        methods = column(spacing=4)
        for place, method in enumerate(METHODS):
            choice = QRadioButton(method.title)
            choice.setAccessibleDescription(method.description)
            explanation = label(method.description, "muted")
            self.methods.addButton(choice, place)
            methods.addWidget(choice)
            methods.addLayout(row((explanation, 1), margins=(_INDENT, 0, 0, 8)))
        self.networks_title = label(tr("Which networks?"), "heading")
        self._networks_row = row(spacing=16)
        self.networks_hint = label(name="muted")
        self.line = QLineEdit()
        self.line.setMaxLength(60)
        self.line.setAccessibleName(tr("Name of the result"))
        title = QLabel(tr("Na&me"))
        title.setBuddy(self.line)
        self.hint = label(name="muted")
        self.start = button(tr("&Train"), primary=True, clicked=self.submit)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        several = self.networks_title, self._networks_row, self.networks_hint
        question = label(tr("How shall Rollcall be trained?"), "heading")
        area.setWidget(panel(question, methods, *several, None, margins=(10, 0, 6, 0)))
        entry = row(title, (self.line, 1), self.start, spacing=10, margins=(10, 0, 0, 0))
        column((area, 1), entry, row((self.hint, 1), margins=(10, 0, 0, 0)), spacing=6, on=self)
        self.line.textChanged.connect(self._validate)
        self.line.returnPressed.connect(self.submit)
        self.methods.idToggled.connect(self._choose)
        self.methods.button(0).setChecked(True)

    @property
    def method(self) -> TrainingMethod:
        return METHODS[self.methods.checkedId()]

    @property
    def chosen_networks(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.networks.items() if box.isChecked())

    def show_choices(self, networks: Sequence[str], taken: Sequence[str], *, can_start: bool) -> None:
        """``networks``: those installed; ``taken``: titles in use; ``can_start``: whether a training can start now."""
        self._taken, self._can_start = taken, can_start
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

    def submit(self) -> None:
        if self.start.isEnabled():
            networks = self.chosen_networks if self.method.networks else ()
            self.requested.emit(self.method.preset, tidy(self.line.text()), networks)

    def _choose(self, _place: int, checked: bool) -> None:
        if checked:
            if not self.line.isModified():
                self.line.setText(self.method.title)
            self._validate()

    def _validate(self) -> None:
        wanted, title = self.method.networks, tidy(self.line.text())
        too_few = len(self.chosen_networks) < wanted
        for part in (self.networks_title, *self.networks.values()):
            part.setVisible(wanted > 0)
        if len(self.networks) < wanted:
            hint = tr("Only one network is on this computer. Get more under Tools, Models and licences.")
        else:
            hint = tr("Choose two or more.")
        show_text(self.networks_hint, hint if too_few else "")
        problem = name_problem(title)
        is_taken = title.casefold() in map(str.casefold, self._taken)
        taken = tr("The one of that name is trained again and replaced.") if is_taken else ""
        show_text(self.hint, problem or taken)
        self.start.setEnabled(self._can_start and problem is None and not too_few)
