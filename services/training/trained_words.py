"""What is said of training and of what came of it, for people who know nothing of networks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from learning.evaluation.formatting import percent
from services.learning_interfaces import TrainedComparison, TrainingMethod
from services.messages.evaluation import share_text, tenth_percent

if TYPE_CHECKING:
    from learning.evaluation.recognizer_comparison import Row
    from learning.evaluation.results import Rate

PLAIN = "comparing with pictures"

METHODS = (
    TrainingMethod(
        "probe",
        "Quick study",
        "Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to "
        "minutes and is the first to try.",
    ),
    TrainingMethod(
        "dense",
        "Long study",
        "Goes through all pictures again and again and draws finer lines between your people. It takes minutes, and "
        "pays only with many pictures of each.",
    ),
    TrainingMethod(
        "scores",
        "Several networks vote",
        "Every face is looked at by several networks; learns how much each one's word counts. People registered later "
        "are known at once, but every face takes longer.",
        networks=2,
    ),
    TrainingMethod(
        "stacked",
        "Several networks, long study",
        "Every face is looked at by several networks; learns from their answers, again and again, who each of your "
        "people is. The slowest way.",
        networks=2,
    ),
    TrainingMethod(
        "mobilenet-3dense",
        "As older systems did",
        "Learns your people on a network that was made for things, not for faces. Here to be compared with: expect "
        "it to be worse. Its network is fetched the first time.",
    ),
)
"""By the names of the presets in ``learning.training.recipes``."""


def figures_in_words(figures: Mapping[str, Any]) -> tuple[str, ...]:
    """What is known from ``learning.training.store.About.figures``, in sentences."""
    said = []
    if figures.get("right") is not None:
        said.append(
            f"Of {figures['tried']} pictures it had not learnt from, {percent(figures['right'])} are most like the "
            f"right person, and {percent(1 - figures['missed'])} get the right name."
        )
    found = figures.get("strangers")
    if found is not None:
        said.append(
            f"Of {found['pictures']} pictures of people it did not know, {percent(found['named'])} get somebody's name "
            f"(surely fewer than {percent(found['interval']['high'])})."
        )
    if not said:
        said.append("There was no picture to try it on: everybody has only one.")
    return tuple(said)


def comparison_values(nearest: Row, trained: Row) -> dict[str, Any]:
    """What is kept of a comparison, as plain values."""
    return {
        "verdict": trained.verdict,
        "searched": trained.searched,
        "strangers": trained.strangers,
        "can_tell": trained.carried[1],
        "rates": [[_values(one) for one in _rates(row)] for row in (nearest, trained)],
    }


def comparison_in_words(values: Mapping[str, Any], *, serves_everybody: bool) -> TrainedComparison:
    """Raises KeyError, TypeError, ValueError, IndexError where ``values`` are no comparison's."""
    plain, trained = values["rates"]
    rows = []
    for place, (words, complement) in enumerate(_ROWS):
        if place == _ONE_IN_TEN and not values["can_tell"]:
            continue
        before, after = (share_text(*each[place], complement=complement) for each in (plain, trained))
        rows.append((words, before, after))
    notes = [
        f"Tried {values['searched']} times on pictures it had not learnt from. In brackets: where the true figure "
        "lies, as far as so many people can tell (95 %)."
    ]
    if not values["can_tell"]:
        notes.append(
            f"Only {values['strangers']} of your people could play a stranger at a time: with more people registered, "
            "the figures say more."
        )
    return TrainedComparison(str(values["verdict"]), _advice(values, serves_everybody), tuple(rows), tuple(notes))


def _advice(values: Mapping[str, Any], serves_everybody: bool) -> str:
    fewer = _fewer_named(values)
    if values["verdict"] == "better":
        later = "" if serves_everybody else " Teach it again when people come or go."
        return f"Better than {PLAIN}: use it.{later}{fewer}"
    if values["verdict"] == "worse":
        return f"Worse than {PLAIN}: better not use it.{fewer}"
    ages = "" if serves_everybody else ", which needs no teaching when people come or go"
    return f"No better than {PLAIN}, as far as these pictures can tell.{fewer} Advice: stay with {PLAIN}{ages}."


def _fewer_named(values: Mapping[str, Any]) -> str:
    """Each at its own limit, which the verdict does not look at."""
    plain, trained = (1 - row[0][0] if row[0][0] is not None else None for row in values["rates"])
    if plain is None or trained is None or trained > plain - 0.005:
        return ""
    shares = f"{tenth_percent(trained)} % instead of {tenth_percent(plain)} %"
    return f" At the limit it sets itself it named fewer of your people: {shares}."


_ROWS = (
    ("Your people get their own name", True),
    ("Your people get another's name", False),
    ("Strangers get somebody's name", False),
    ("The most alike is the right person", True),
    ("Own name, were 1 stranger in 10 named", True),
)
_ONE_IN_TEN = 4


def _rates(row: Row) -> tuple[Rate, ...]:
    return row.missed, row.wrong, row.strangers_named, row.rates[0], row.rates[1]


def _values(rate: Rate) -> list[float | None]:
    """Without NaN, which is no JSON."""
    if rate.value != rate.value:
        return [None, None, None]
    interval = rate.interval
    return [rate.value, None, None] if interval is None else [rate.value, interval.low, interval.high]
