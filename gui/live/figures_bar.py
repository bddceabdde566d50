"""The lower edge: what goes on in the background, and the figures of the pipeline."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QVBoxLayout, QWidget

from gui.widgets.icons import pixmap
from gui.widgets.name_field import short
from gui.widgets.theme import Theme
from realtime.interfaces import Activity, Snapshot
from services.messages.progress import progress_text

PROMISE = "Everything stays on this computer"
SENT = "Arrivals are sent to {}"
_PROMISE_MEANING = "Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere."
_SENT_MEANING = "Who comes and goes is sent to {} (config.yaml: webhook.url). All else stays on this computer."
_HOST = 34
"""Letters of a host that are shown; the rest is in the tooltip."""
_FULL = 1000
_SPACING = 12
_PROMISE_BESIDE = 60


class FiguresBar(QStatusBar):
    """Each figure has a place of fixed width, so that nothing moves while digits change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._figures: dict[str, QLabel] = {}
        row = QHBoxLayout()
        row.setSpacing(_SPACING)
        for key, widest, explanation in (
            ("rate", "000.0 frames/s", "Pictures that arrived from the source in a second."),
            ("age", "age 0000 ms", "Time from the capture of the picture to its appearance here."),
            ("detect", "detection 0000 ms", "Time to find the faces of one picture."),
            ("embed", "naming 0000 ms", "Time to turn the faces of one look into numbers."),
            ("dropped", "00000 dropped", "Pictures passed over by recognition because a newer one was there. Normal."),
        ):
            label = QLabel()
            label.setToolTip(explanation)
            label.setFixedWidth(QFontMetrics(label.font()).horizontalAdvance(widest) + 4)
            self._figures[key] = label
            row.addWidget(label)
        self.model = QLabel()
        self.model.setObjectName("muted")
        self.model.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.model, 1)
        self._lock = QLabel()
        self.promise = QLabel(PROMISE)
        self._sends_to: str | None = None
        self._promise("")
        together = QHBoxLayout()
        together.setSpacing(5)
        together.addWidget(self._lock)
        together.addWidget(self.promise)
        row.addLayout(together)
        self.activity = QWidget()
        self._activity_words = QLabel()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(220)
        self._progress.setAccessibleName("Progress")
        activity_row = QHBoxLayout(self.activity)
        activity_row.setContentsMargins(0, 0, 0, 0)
        activity_row.setSpacing(12)
        activity_row.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)
        activity_row.addWidget(self._activity_words, 1)
        self.activity.hide()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(10, 2, 10, 4)
        column.setSpacing(5)
        column.addWidget(self.activity)
        column.addLayout(row)
        self.addWidget(whole, 1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._lock.setPixmap(pixmap("lock", theme.present, 15))

    def text(self, key: str) -> str:
        """What one of the figures says: rate, age, detect, embed, dropped."""
        return self._figures[key].text()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        figures = snapshot.figures
        rate = "–" if figures.frames_per_second is None else f"{figures.frames_per_second:.1f}"
        self._say("rate", f"{rate} frames/s")
        self._say("age", f"age {_ms(figures.picture_age_ms)}")
        self._say("detect", f"detection {_ms(figures.detect_ms)}")
        self._say("embed", f"naming {_ms(figures.embed_ms)}")
        self._say("dropped", f"{figures.frames_dropped} dropped")
        precision = next((each.effective for each in snapshot.effective if each.setting.endswith("precision")), "")
        model = " · ".join(each for each in (snapshot.detector, snapshot.embedder, precision) if each)
        if model != self.model.text():
            self.model.setText(model)
        lines = [
            f"{each.setting}: {each.configured} → {each.effective} ({each.reason})"
            if each.reason
            else f"{each.setting}: {each.configured} → {each.effective}"
            for each in snapshot.effective
        ]
        self.model.setToolTip("\n".join(["Detector · network · precision", *lines]))
        self._promise(snapshot.sends_to)
        self._show_activities(snapshot.activities)

    def minimumSizeHint(self) -> QSize:
        """The promise alone."""
        return QSize(self.promise.sizeHint().width() + _PROMISE_BESIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The promise always shows; the figures give way from the last one on."""
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, width: int) -> None:
        room = width - self.promise.sizeHint().width() - _PROMISE_BESIDE
        for label in self._figures.values():
            room -= label.width() + _SPACING
            label.setVisible(room >= 0)

    def _promise(self, sends_to: str) -> None:
        """No more than is kept: a webhook's host hears who is there."""
        if sends_to == self._sends_to:
            return
        self._sends_to = sends_to
        self.promise.setText(SENT.format(short(sends_to, _HOST)) if sends_to else PROMISE)
        self.promise.setToolTip(_SENT_MEANING.format(sends_to) if sends_to else _PROMISE_MEANING)
        self._lock.setVisible(not sends_to)
        self._make_room(self.width())

    def _say(self, key: str, words: str) -> None:
        label = self._figures[key]
        if label.text() != words:
            label.setText(words)

    def _show_activities(self, activities: tuple[Activity, ...]) -> None:
        self.activity.setVisible(bool(activities))
        if not activities:
            return
        first, more = activities[0], len(activities) - 1
        text = progress_text(first.progress)
        self._activity_words.setText(f"{text} (and {more} more)" if more else text)
        fraction = first.progress.fraction
        if fraction is None:
            self._progress.setRange(0, 0)
        else:
            self._progress.setRange(0, _FULL)
            self._progress.setValue(round(fraction * _FULL))


def _ms(value: float | None) -> str:
    return "– ms" if value is None else f"{value:.0f} ms"
