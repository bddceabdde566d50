"""English texts about training, for people who know nothing of networks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from learning.evaluation.formatting import percent
from learning.training.comparison import BETTER, WORSE, Comparison
from services.messages.evaluation import share_text, tenth_percent
from services.messages.formatting import render
from services.task_view import Outcome

if TYPE_CHECKING:
    from learning.training.store import TrainingRecord

NEAREST_TITLE = "comparing with pictures"


@dataclass(frozen=True, slots=True)
class TrainingMethod:
    """A preset that the window offers. ``networks``: how many have to be chosen for it, 0 where none."""

    preset: str
    title: str
    description: str
    networks: int = 0


METHODS = (
    TrainingMethod(
        "probe",
        "Quick training",
        "Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to "
        "minutes and is the first to try.",
    ),
    TrainingMethod(
        "dense",
        "Long training",
        "Goes through all pictures many times and draws finer lines between your people. It takes minutes, and pays "
        "only with many pictures of each.",
    ),
    TrainingMethod(
        "scores",
        "Several networks vote",
        "Several networks process every face; learns the weight of each one's vote. People registered later are known "
        "at once, but every face takes longer.",
        networks=2,
    ),
    TrainingMethod(
        "stacked",
        "Several networks, long training",
        "Several networks process every face; learns from all their results, in many rounds, who each of your people "
        "is. The slowest method.",
        networks=2,
    ),
    TrainingMethod(
        "mobilenet-3dense",
        "As older systems did",
        "Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its "
        "network is downloaded the first time.",
    ),
)
"""By the names of the presets in ``learning.training.recipes``."""

_TEXTS = {
    "stopped-resumable": "Stopped. {title} can be continued later.",
    "trained": "{title} is trained, and was compared with the nearest pictures.",
    "trained-not-compared": "{title} is trained. The comparison was not finished; Compare starts it again.",
    "trained-not-comparable": "{title} is trained. {reason}",
    "compared": "{title} was compared with the nearest pictures, on the pictures of now.",
    "in-use": "Names come from {title} from now on, until Rollcall is closed.",
    "nearest-in-use": "Names come from comparing with pictures again.",
    "removed": "Removed {title}.",
    "restored": "Restored {title}.",
    "damaged": "{reason}",
    "network-missing": "Its network {network} is not on this computer: fetch it under Tools, Models and licences.",
    "network-changed": "The network {network} is another version than the one it was trained with: train it again.",
    "duplicates": "{pictures} pictures are copies of others and count once.",
    "two-people": ("{pictures} pictures are filed under two names and were left out: one of the names is wrong."),
    "no-face-found": "In {pictures} pictures no face was found; they were left out.",
    "held-out-duplicates": "{pictures} held-out pictures are copies of training pictures; they were left out.",
    "registered-strangers": (
        "{pictures} pictures of {folder} show registered people, or seem to, and do not count as strangers."
    ),
}
_FOUND_ON = {"other-people": "other people", "left-out": "registered people, left out in turn"}
_RATES = (
    ("Your people get their own name", True),
    ("Your people get another's name", False),
    ("Strangers get somebody's name", False),
    ("The most similar is the right person", True),
    ("Own name, were 1 stranger in 10 named", True),
)
"""Labels of ``Comparison.rates``, and whether the complement is shown."""
_AT_ONE_IN_TEN = 4
_MIN_DIFFERENCE = 0.005


def training_text(message: Outcome) -> str:
    """An outcome, a problem or a note; empty for None."""
    return render(_TEXTS, message)


def figures_texts(figures: Mapping[str, Any]) -> tuple[str, ...]:
    """``TrainingRecord.figures`` as sentences."""
    if not figures:
        return ()
    texts = []
    if figures.get("right") is not None:
        texts.append(
            f"Of {figures['tried']} pictures it was not trained on, {percent(figures['right'])} are most similar to "
            f"the right person, and {percent(1 - figures['missed'])} get the right name."
        )
    found = figures.get("strangers")
    if found is not None:
        texts.append(
            f"Of {found['pictures']} pictures of strangers, {percent(found['named'])} get somebody's name "
            f"(95 %: at most {percent(found['interval']['high'])}; {found['people']} {_FOUND_ON[found['found_on']]})."
        )
    return tuple(texts) or ("There was no picture to test it on: everybody has only one.",)


def record_lines(record: TrainingRecord) -> list[str]:
    """``TrainingRecord``, for the command line."""
    figures = record.figures
    lines = [
        f"{record.full_name}: preset {record.recipe.preset} on {' and '.join(record.embedders)}, seed "
        f"{record.recipe.seed}, {figures['people']} people, {figures['pictures']} pictures."
    ]
    if figures["epochs"]:
        lines.append(f"{figures['epochs']} epochs; the best was number {figures['best_epoch']}.")
    return [*lines, *figures_texts(figures)]


def advice_text(comparison: Comparison, *, serves_everybody: bool) -> str:
    """Whether to use it. ``serves_everybody``: it need not be trained again when people come or go."""
    fewer = _fewer_named(comparison)
    if comparison.verdict == BETTER:
        later = "" if serves_everybody else " Train it again when people come or go."
        return f"Better than {NEAREST_TITLE}: use it.{later}{fewer}"
    if comparison.verdict == WORSE:
        return f"Worse than {NEAREST_TITLE}: better not use it.{fewer}"
    ages = "" if serves_everybody else ", which needs no training when people come or go"
    return (
        f"No better than {NEAREST_TITLE}, as far as these pictures can tell.{fewer} "
        f"Advice: stay with {NEAREST_TITLE}{ages}."
    )


def comparison_table(comparison: Comparison) -> tuple[tuple[str, str, str], ...]:
    """Rows of a label, the rate of the nearest template, and that of the trained recogniser."""
    nearest, trained = comparison.rates
    return tuple(
        (label, share_text(*nearest[place], complement=complement), share_text(*trained[place], complement=complement))
        for place, (label, complement) in enumerate(_RATES)
        if place != _AT_ONE_IN_TEN or comparison.can_tell
    )


def comparison_notes(comparison: Comparison) -> tuple[str, ...]:
    notes = [
        f"Tested {comparison.searched} times on pictures it was not trained on. In brackets: the 95 % interval, given "
        "the number of people."
    ]
    if not comparison.can_tell:
        notes.append(
            f"Only {comparison.strangers} of your people could be strangers at a time: with more people registered, "
            "the figures say more."
        )
    return tuple(notes)


def _fewer_named(comparison: Comparison) -> str:
    """Each at its own limit, which the verdict does not consider."""
    nearest, trained = (rates[0][0] for rates in comparison.rates)
    if nearest is None or trained is None or trained < nearest + _MIN_DIFFERENCE:
        return ""
    shares = f"{tenth_percent(1 - trained)} % instead of {tenth_percent(1 - nearest)} %"
    return f" At its own limit it named fewer of your people: {shares}."
