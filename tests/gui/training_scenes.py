"""Training on the registered people; ``python -m tests.gui.training_scenes FOLDER`` paints it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from gui.main_window import MainWindow
from learning.training.comparison import Comparison
from learning.training.networks import Epoch
from learning.training.run import curves_png
from realtime.interfaces import Activity
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.training.page import TrainingView
from services.training.trained import TrainedRow
from tests.gui.fake_session import FakeSession
from tests.gui.page_scenes import paint
from tests.gui.scenes import NAMES

Page = Callable[[MainWindow], Any]
NETWORKS = ("sface", "edgeface-s")
SIZE = (1040, 720)


@cache
def curves() -> bytes:
    history = [
        Epoch(1.6 / (each + 1), 1 - 0.5 / (each + 1), 1.7 / (each + 1) + 0.02 * each, 0.95) for each in range(12)
    ]
    return curves_png("head:Long run (dense)", history, 8)


def compared(verdict: str, *, can_tell: bool = True) -> Comparison:
    plain = [[0.08, 0.03, 0.16], [0.01, 0.0, 0.04], [0.02, 0.0, 0.09], [0.02, 0.0, 0.06], [0.04, 0.01, 0.1]]
    trained = [[0.02, 0.0, 0.06], [0.0, 0.0, 0.03], [0.03, 0.0, 0.1], [0.01, 0.0, 0.04], [0.01, 0.0, 0.05]]
    values = {
        "verdict": verdict,
        "searched": 148,
        "strangers": 5 if can_tell else 1,
        "can_tell": can_tell,
        "rates": [plain, trained],
    }
    return Comparison.from_json(values)


FIGURES = {
    "tried": 93,
    "right": 1.0,
    "missed": 0.011,
    "strangers": {"pictures": 93, "named": 0.011, "interval": {"high": 0.059}, "people": 9, "found_on": "left-out"},
}


def row(name: str, title: str, method: str, **more: Any) -> TrainedRow:
    given: dict[str, Any] = {
        "networks": NETWORKS[:1],
        "made_at": time.time() - 86400.0,
        "people": tuple(sorted(NAMES)),
        "pictures": 1204,
        "figures": FIGURES,
    }
    return TrainedRow(name, title, method, **{**given, **more})


def trained() -> TrainingView:
    """One of every kind."""
    return TrainingView(
        (
            row("head:Evening shift", "Evening shift", "dense", unfinished=True, figures={}, people=(), made_at=0.0),
            row("head:Long run", "Long run", "dense", comparison=compared("better"), curves=curves()),
            row("head:Quick run", "Quick run", "probe", comparison=compared("undecided", can_tell=False)),
            row(
                "ensemble:Both",
                "Both networks of the reception downstairs",
                "stacked",
                networks=NETWORKS,
                comparison=compared("worse"),
                added=("Ada Lovelace", "Grace Hopper"),
                removed=("Charles Babbage",),
            ),
            row("head:Old", "Old", "probe", problem=Message.of("network-changed", network="sface")),
            row("head:New", "New", "probe"),
        ),
        NETWORKS,
    )


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """Name, size, and how to get there from the main window."""
    training = session.training
    training.now = TrainingView((), NETWORKS)
    yield "training-plain", SIZE, lambda window: window.pages.show_training()
    yield "training-form", SIZE, lambda window: _form(window, 0)
    yield "training-networks", SIZE, lambda window: _form(window, 2)
    yield "training-form-small", (900, 540), lambda window: _form(window, 3)
    training.change(networks=NETWORKS[:1])
    yield "training-one-network", SIZE, lambda window: _form(window, 2)
    training.change(activity=Activity(Progress(Stage.TRAINING, 12, 100, Unit.EPOCHS, part=1, parts=6), 94.0))
    yield "training-working", SIZE, lambda window: _form(window, 1)
    training.now = trained()
    training.change(status=Message.of("trained", title="Long run"))
    yield "training-better", SIZE, lambda window: _pick(window, 2)
    yield "training-better-small", (900, 540), lambda window: _pick(window, 2)
    training.change(used="head:Long run", in_force=True, status=Message.of("in-use", title="Long run"))
    yield "training-used", SIZE, lambda window: _pick(window, 2)
    training.change(used="head:Quick run", in_force=False, status=None)
    yield "training-same", SIZE, lambda window: _pick(window, 3)
    training.change(undo=Message.of("removed", title="Reception"))
    yield "training-outdated", SIZE, lambda window: _pick(window, 4)
    yield "training-unfinished", SIZE, lambda window: _pick(window, 1)
    yield "training-problem", SIZE, lambda window: _pick(window, 5)
    yield "training-not-compared", SIZE, lambda window: _pick(window, 6)


def _form(window: MainWindow, method: int) -> Any:
    page = window.pages.show_training()
    page.refresh()
    page.show_form()
    page.form.methods.button(method).setChecked(True)
    return page


def _pick(window: MainWindow, place: int) -> Any:
    page = window.pages.show_training()
    page.refresh()
    page.list.pick(place)
    page.list.setFocus()
    return page


if __name__ == "__main__":
    paint(Path(sys.argv[1]), scenes)
