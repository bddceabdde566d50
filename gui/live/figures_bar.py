"""The status bar: background work, figures of the pipeline, and whether data leave the computer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QVBoxLayout, QWidget

from gui.widgets.activity_row import progress_bar, show_fraction
from gui.widgets.buttons import button
from gui.widgets.icons import name_icon
from gui.widgets.layouts import column, label, row
from gui.widgets.plain_text import plain
from realtime.interfaces import Activity, Notice, Snapshot
from services.messages.formatting import shorten
from services.messages.live import live_text
from services.messages.progress import progress_text

PROMISE = "Everything stays on this computer"
SENT = "Arrivals are sent to {}"
_PROMISE_MEANING = "Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere."
_SENT_MEANING = "Who comes and goes is sent to {} (config.yaml: webhook.url). All else stays on this computer."
_MAX_HOST = 34
"""Characters of a host that are shown; the tooltip has all of them."""
_SPACING = 12
_PROMISE_MARGINS = 60


class FiguresBar(QStatusBar):
    """Each figure has a fixed width, so that nothing moves while digits change. ``fetch_wanted`` carries a Notice."""

    fetch_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._figures: dict[str, QLabel] = {}
        for key, widest, tip in (
            ("rate", "000.0 frames/s", "Pictures that arrived from the source in a second."),
            ("age", "age 0000 ms", "Time from the capture of the picture to its appearance here."),
            ("detect", "detection 0000 ms", "Time to find the faces of one picture."),
            ("embed", "naming 0000 ms", "Time to turn the faces of one look into numbers."),
            ("dropped", "00000 dropped", "Pictures passed over by recognition because a newer one was there. Normal."),
        ):
            figure = label(wraps=False)
            figure.setToolTip(plain(tip))
            figure.setFixedWidth(QFontMetrics(figure.font()).horizontalAdvance(widest) + 4)
            self._figures[key] = figure
        self.model = label(name="muted", wraps=False)
        self.model.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lock = QLabel()
        name_icon(self._lock, "lock", "present", 15)
        self.promise = label(PROMISE, wraps=False)
        self.missing = button("", clicked=lambda: self.fetch_wanted.emit(self._missing), tab_only=True)
        self.missing.setFlat(True)
        self.missing.hide()
        self._missing: Notice | None = None
        self._webhook_host: str | None = None
        self._promise("")
        self.activity = QWidget()
        self._activity_label = label(wraps=False)
        self._progress = progress_bar()
        row(self._progress, (self._activity_label, 1), spacing=12, on=self.activity)
        self.activity.hide()
        promise = row(self._lock, self.promise, spacing=5)
        figures = row(*self._figures.values(), (self.model, 1), self.missing, promise, spacing=_SPACING)
        whole = QWidget()
        layout = column(self.activity, figures, spacing=5, margins=(10, 2, 10, 4), on=whole)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.addWidget(whole, 1)

    def show_missing(self, notice: Notice | None) -> None:
        """A notice about missing weights that was read before; its button offers the download."""
        if notice != self._missing:
            self._missing = notice
            self.missing.setVisible(notice is not None)
            self.missing.setText(f"{notice.argument}: not installed" if notice is not None else "")
            self.missing.setToolTip(
                plain(f"{live_text(notice.message)} Press to download them.") if notice is not None else ""
            )
            self._make_room(self.width())

    def text(self, key: str) -> str:
        """Text of a figure: rate, age, detect, embed or dropped."""
        return self._figures[key].text()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        figures = snapshot.figures
        rate = "–" if figures.frames_per_second is None else f"{figures.frames_per_second:.1f}"
        self._show("rate", f"{rate} frames/s")
        self._show("age", f"age {_ms(figures.picture_age_ms)}")
        self._show("detect", f"detection {_ms(figures.detect_ms)}")
        self._show("embed", f"naming {_ms(figures.embed_ms)}")
        self._show("dropped", f"{figures.frames_dropped} dropped")
        precision = next((each.effective for each in snapshot.effective if each.setting.endswith("precision")), "")
        model = " · ".join(each for each in (snapshot.detector, snapshot.embedder, precision) if each)
        if model != self.model.text():
            self.model.setText(model)
        lines = [
            f"{each.setting}: {each.configured} → {each.effective}" + (f" ({each.reason})" if each.reason else "")
            for each in snapshot.effective
        ]
        self.model.setToolTip(plain("\n".join(["Detector · network · precision", *lines])))
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
        room = width - self.promise.sizeHint().width() - _PROMISE_MARGINS
        room -= self.missing.sizeHint().width() + _SPACING if self._missing is not None else 0
        for figure in self._figures.values():
            room -= figure.width() + _SPACING
            figure.setVisible(room >= 0)

    def _promise(self, webhook_host: str) -> None:
        """``webhook_host``: host of the webhook that is told who is there, or empty."""
        if webhook_host == self._webhook_host:
            return
        self._webhook_host = webhook_host
        self.promise.setText(SENT.format(shorten(webhook_host, _MAX_HOST)) if webhook_host else PROMISE)
        self.promise.setToolTip(plain(_SENT_MEANING.format(webhook_host)) if webhook_host else _PROMISE_MEANING)
        self._lock.setVisible(not webhook_host)
        self._make_room(self.width())

    def _show(self, key: str, text: str) -> None:
        if self._figures[key].text() != text:
            self._figures[key].setText(text)

    def _show_activities(self, activities: tuple[Activity, ...]) -> None:
        self.activity.setVisible(bool(activities))
        if not activities:
            return
        first, more = activities[0], len(activities) - 1
        text = progress_text(first.progress)
        self._activity_label.setText(f"{text} (and {more} more)" if more else text)
        show_fraction(self._progress, first.progress.fraction)


def _ms(value: float | None) -> str:
    return "– ms" if value is None else f"{value:.0f} ms"
