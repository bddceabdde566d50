"""The status bar: background work, figures of the pipeline, and whether data leave the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QVBoxLayout, QWidget

from gui.widgets.activity_row import progress_bar, show_fraction
from gui.widgets.buttons import button
from gui.widgets.icons import name_icon
from gui.widgets.layouts import ElidedLabel, label, row
from gui.widgets.plain_text import plain
from realtime.interfaces import Activity, Notice, Snapshot
from services.language import number_text, tr, tr_count
from services.messages.desks import server_meaning, server_text
from services.messages.formatting import shorten
from services.messages.live import live_text
from services.messages.progress import progress_text

if TYPE_CHECKING:
    from services.desks.link import LinkView

_MAX_HOST = 34
"""Characters of a host that are shown; the tooltip has all of them."""
_SPACING = 12
_PROMISE_MARGINS = 60
_PROGRESS_WIDTH = 120
_ACTIVITY_WIDTH = 300
"""Pixels that background work needs beside the figures."""


class FiguresBar(QStatusBar):
    """One row that keeps its height. Each figure has a fixed width, so that nothing moves while digits change.

    ``fetch_wanted`` carries a Notice.
    """

    fetch_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._figures: dict[str, QLabel] = {}
        for key, widest, tip in (
            ("rate", _rate("000.0"), tr("Pictures that arrived from the source in a second.")),
            ("age", _age("0000"), tr("Time from the capture of the picture to its appearance here.")),
            ("detect", _detection("0000"), tr("Time to find the faces of one picture.")),
            ("embed", _naming("0000"), tr("Time to turn the faces of one look into numbers.")),
            (
                "dropped",
                _dropped(88888),
                tr("Pictures passed over by recognition because a newer one was there. Normal."),
            ),
        ):
            figure = label(wraps=False)
            figure.setToolTip(plain(tip))
            figure.setFixedWidth(QFontMetrics(figure.font()).horizontalAdvance(widest) + 4)
            self._figures[key] = figure
        self._shows_figures = True
        self.model = ElidedLabel(name="muted")
        self._lock = QLabel()
        name_icon(self._lock, "lock", "present", 15)
        self.promise = label(wraps=False)
        self.missing = button("", clicked=lambda: self.fetch_wanted.emit(self._missing), tab_only=True)
        self.missing.setFlat(True)
        self.missing.hide()
        self._missing: Notice | None = None
        self._webhook_host: str | None = None
        self._server: LinkView | None = None
        self.activity = QWidget()
        self._activity_label = ElidedLabel()
        self._progress = progress_bar()
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        row(self._progress, (self._activity_label, 1), spacing=_SPACING, on=self.activity)
        self.activity.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.activity.hide()
        self._gap = QWidget()
        """Stands where nothing else takes the room."""
        self._promise("")
        whole = QWidget()
        layout = row(
            *self._figures.values(),
            (self.activity, 2),
            (self.model, 1),
            (self._gap, 1),
            self.missing,
            row(self._lock, self.promise, spacing=5),
            spacing=_SPACING,
            margins=(10, 0, 10, 0),
            on=whole,
        )
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.missing.setText(" ")
        whole.setFixedHeight(max(each.sizeHint().height() for each in (self.missing, self.promise)) + 2)
        self.addWidget(whole, 1)

    def show_figures(self, shown: bool) -> None:
        """Whether figures and networks are shown, or what concerns everybody alone."""
        self._shows_figures = shown
        self._make_room(self.width())

    def show_missing(self, notice: Notice | None) -> None:
        """A notice about missing weights that was read before; its button offers the download."""
        if notice != self._missing:
            self._missing = notice
            self.missing.setVisible(notice is not None)
            self.missing.setText(tr("{name}: not installed", name=notice.argument) if notice is not None else "")
            self.missing.setToolTip(
                plain(tr("{notice} Press to download them.", notice=live_text(notice.message)))
                if notice is not None
                else ""
            )
            self._make_room(self.width())

    @property
    def server(self) -> str:
        """Of the gallery, or empty."""
        return "" if self._server is None else self._server.server

    def show_server(self, view: LinkView | None) -> None:
        """The database server that the gallery is shared on; None where there is none."""
        if view != self._server:
            host, self._webhook_host = self._webhook_host or "", None
            self._server = view
            self._promise(host)

    def text(self, key: str) -> str:
        """Text of a figure: rate, age, detect, embed or dropped."""
        return self._figures[key].text()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        figures = snapshot.figures
        rate = "–" if figures.frames_per_second is None else number_text(figures.frames_per_second, 1)
        self._show("rate", _rate(rate))
        self._show("age", _age(_ms(figures.picture_age_ms)))
        self._show("detect", _detection(_ms(figures.detect_ms)))
        self._show("embed", _naming(_ms(figures.embed_ms)))
        self._show("dropped", _dropped(figures.frames_dropped))
        precision = next((each.effective for each in snapshot.effective if each.setting.endswith("precision")), "")
        model = " · ".join(each for each in (snapshot.detector, snapshot.embedder, precision) if each)
        if model != self.model.text():
            self.model.setText(model)
        lines = [
            f"{each.setting}: {each.configured} → {each.effective}" + (f" ({each.reason})" if each.reason else "")
            for each in snapshot.effective
        ]
        self.model.setToolTip(plain("\n".join([tr("Detector · network · precision"), *lines])))
        self._promise(snapshot.webhook_host)
        self._show_activities(snapshot.activities)

    def minimumSizeHint(self) -> QSize:
        """Of the promise alone."""
        return QSize(self.promise.sizeHint().width() + _PROMISE_MARGINS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The promise is always shown; figures are hidden from the last one on."""
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, width: int) -> None:
        is_busy = not self.activity.isHidden()
        room = width - self.promise.sizeHint().width() - _PROMISE_MARGINS
        room -= self.missing.sizeHint().width() + _SPACING if self._missing is not None else 0
        room -= _ACTIVITY_WIDTH if is_busy else 0
        for figure in self._figures.values():
            room -= figure.width() + _SPACING
            figure.setVisible(self._shows_figures and room >= 0)
        self.model.setVisible(self._shows_figures and not is_busy)
        self._gap.setVisible(not (self._shows_figures or is_busy))

    def _promise(self, webhook_host: str) -> None:
        """``webhook_host``: host of the webhook that is told who is there, or empty."""
        if webhook_host == self._webhook_host:
            return
        self._webhook_host = webhook_host
        if self._server is not None:
            text, meaning = server_text(self._server), server_meaning(self._server)
        elif webhook_host:
            text = tr("Arrivals are sent to {host}", host=shorten(webhook_host, _MAX_HOST))
            meaning = tr(
                "Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.",
                host=webhook_host,
            )
        else:
            text = tr("Everything stays on this computer")
            meaning = tr("Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.")
        self.promise.setText(text)
        self.promise.setToolTip(plain(meaning))
        self._lock.setVisible(not webhook_host and self._server is None)
        self._make_room(self.width())

    def _show(self, key: str, text: str) -> None:
        if self._figures[key].text() != text:
            self._figures[key].setText(text)

    def _show_activities(self, activities: tuple[Activity, ...]) -> None:
        if bool(activities) == self.activity.isHidden():
            self.activity.setVisible(bool(activities))
            self._make_room(self.width())
        if not activities:
            return
        first, more = activities[0], len(activities) - 1
        text = progress_text(first.progress)
        if more:
            text = tr_count("{work} (and {n} more)", "{work} (and {n} more)", more, work=text)
        if text != self._activity_label.text():
            self._activity_label.setText(text)
        show_fraction(self._progress, first.progress.fraction)


def _ms(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"


def _rate(value: str) -> str:
    return tr("{rate} frames/s", rate=value)


def _age(value: str) -> str:
    return tr("age {ms} ms", ms=value)


def _detection(value: str) -> str:
    return tr("detection {ms} ms", ms=value)


def _naming(value: str) -> str:
    return tr("naming {ms} ms", ms=value)


def _dropped(count: int) -> str:
    return tr("{count} dropped", count=number_text(count))
