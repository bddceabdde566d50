"""How a training went, epoch by epoch, as a picture. matplotlib is imported only here and in ``plots``."""

from __future__ import annotations

import io
from collections.abc import Sequence

from learning.training.networks import Epoch

_LEARNT, _HELD = "#0072B2", "#D55E00"


def curves_png(title: str, history: Sequence[Epoch], best_epoch: int) -> bytes:
    """Loss and share of right pictures over the epochs, with a line at the epoch that was kept."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 3.6), layout="constrained", dpi=110)
    figure.suptitle(title)
    epochs = range(1, len(history) + 1)
    left, right = figure.subplots(1, 2)
    for axes, learnt, held, label in (
        (left, [each.loss for each in history], [each.held_loss for each in history], "loss"),
        (right, [each.right for each in history], [each.held_right for each in history], "pictures named rightly"),
    ):
        axes.plot(epochs, learnt, color=_LEARNT, label="learnt from")
        if any(value is not None for value in held):
            shown = [float("nan") if value is None else value for value in held]
            axes.plot(epochs, shown, "--", color=_HELD, label="held out")
        axes.axvline(best_epoch + 1, color="black", linestyle=":", label=f"kept: epoch {best_epoch + 1}")
        axes.set(xlabel="epoch", ylabel=label)
        axes.grid(visible=True, alpha=0.3)
        axes.legend(frameon=False, fontsize="small")
    right.set_ylim(-0.02, 1.02)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()
