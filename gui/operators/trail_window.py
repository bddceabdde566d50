"""The audit trail: who did what, and when; searched, verified and exported."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_where_to_save
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, row, search_field, show_text
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from gui.widgets.time_format import day_text, start_of
from realtime.interfaces import Snapshot
from services.language import tr, tr_count
from services.messages.formatting import comma_text
from services.messages.local_time import clock_text
from services.messages.outcomes import outcome_text
from services.messages.trail import action_text, details_text, problem_text, whole_text
from services.privacy.audit import TrailFilter, TrailPage, TrailView
from storage.trail.trail import Entry

if TYPE_CHECKING:
    from gui.output.listing import Listing

_MOST = 5000
"""Rows of the table; a search finds the others."""
_TYPING_MS = 250
_PROBLEMS = 5
"""That are listed; the others are counted."""


def _when(entry: Entry) -> str:
    moment = datetime.datetime.fromtimestamp(entry.at)
    return f"{day_text(moment.date(), datetime.date.today())} {clock_text(entry.at)}"


def _label(entry: Entry) -> str:
    return comma_text([_when(entry), entry.operator, action_text(entry.action), *entry.people])


def trail_columns() -> tuple[Column, ...]:
    today = datetime.date.today()
    day = max((day_text(today - datetime.timedelta(days=ago), today) for ago in range(3)), key=len)
    return (
        Column(tr("When"), _when, lambda each: each.number, f"{day} 00:00:00 "),
        Column(tr("Operator"), lambda each: each.operator, lambda each: each.operator.casefold(), "n" * 12),
        Column(tr("What"), lambda each: action_text(each.action), lambda each: action_text(each.action), "n" * 18),
        Column(tr("People"), lambda each: comma_text(list(each.people)), lambda each: each.people, "n" * 18),
        Column(tr("Details"), details_text, details_text, "n" * 18, colour=lambda _entry: "muted"),
    )


class TrailWindow(Page):
    """Nothing is read before it is shown."""

    def __init__(self, trail: TrailPage, _snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Audit trail"), (980, 620), parent)
        self._trail = trail
        self._shown: TrailView | None = None
        self._table = RowModel(lambda each: each.number, _label, self, columns=trail_columns())
        self.list = RowTable(self._table, tr("Audit trail"), (3, 4), sortable=True)
        self.search = search_field(tr("Operator, person, action"), tr("Search the audit trail"))
        self.since = QComboBox()
        self.since.setAccessibleName(tr("From when on"))
        for text, days in (
            (tr("All"), None),
            (tr("Today"), 0),
            (tr("The last 7 days"), 6),
            (tr("The last 30 days"), 29),
        ):
            self.since.addItem(text, days)
        self.empty = empty_label()
        self.count = label(name="muted", wraps=False)
        self.verdict = label()
        self.status = label()
        self.verify = button(
            tr("&Verify"), tr("Check the signature and the place of every entry"), clicked=self._verify
        )
        self.export = button(tr("&Export…"), tr("Save the entries that are shown as JSON"), "save", clicked=self._ask)
        column(
            row((self.search, 1), self.since),
            (self.list, 1),
            (self.empty, 1),
            self.count,
            self.verdict,
            self.status,
            row(self.verify, self.export, self.print_button(), None),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.filter_field = self.search
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.query)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.since.currentIndexChanged.connect(lambda _place: self.query())
        self.refresh()

    @property
    def wanted(self) -> TrailFilter:
        days = self.since.currentData()
        since = None if days is None else start_of(datetime.date.today() - datetime.timedelta(days=days))
        return TrailFilter(self.search.text(), since)

    def query(self) -> None:
        self._trail.show(self.wanted)

    def listing(self) -> Listing | None:
        from gui.output.listing import listing_of

        rows = self._table.rows
        return listing_of(tr("Audit trail"), self._table.columns, rows, self.count.text()) if rows else None

    def showEvent(self, event: QShowEvent) -> None:
        self.query()
        super().showEvent(event)

    def refresh(self) -> None:
        view = self._trail.view()
        shown, self._shown = self._shown, view
        if shown is None or view.entries is not shown.entries:
            self._show_entries(view)
        if shown is None or view.problems is not shown.problems:
            self._show_verdict(view)
        show_text(self.status, outcome_text(view.status))

    def _show_entries(self, view: TrailView) -> None:
        entries = view.entries or ()
        self.list.show_rows(entries[:_MOST])
        self.list.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        nothing = tr("Nothing was done yet that is recorded here.") if not view.total else tr("No entry fits.")
        self.empty.setText(tr("Looking…") if view.entries is None else nothing)
        shown = tr_count("{n} entry", "{n} entries", len(entries))
        first = tr("{entries}; the last {most} are shown", entries=shown, most=_MOST)
        show_text(self.count, "" if not entries else first if len(entries) > _MOST else shown)
        self.export.setEnabled(bool(entries))

    def _show_verdict(self, view: TrailView) -> None:
        if view.problems is None:
            show_text(self.verdict, "")
            return
        listed = [problem_text(each) for each in view.problems[:_PROBLEMS]]
        more = len(view.problems) - len(listed)
        if more:
            listed.append(tr_count("{n} more problem.", "{n} more problems.", more))
        self.verdict.setObjectName("warning" if listed else "present")
        self.verdict.style().polish(self.verdict)
        show_text(self.verdict, "\n".join(listed) or whole_text(view.verified))

    def _verify(self) -> None:
        self._trail.verify()

    def _ask(self) -> None:
        wanted, name = self.wanted, tr("audit trail {date}", date=datetime.date.today())
        title = tr("Save the entries that are shown")
        ask_where_to_save(self, title, name, [tr("JSON (*.json)")], lambda file: self._trail.export(file, wanted))
