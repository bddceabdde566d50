"""Texts about training, for people who know nothing of networks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from learning.training.comparison import BETTER, WORSE, Comparison
from services.language import marked, shown_text, tr, tr_count, translated
from services.messages.evaluation import share_text, tenth_percent
from services.messages.formatting import Texts, percent_text, render, sentences_text
from services.task_view import Outcome

if TYPE_CHECKING:
    from learning.training.store import TrainingRecord


@dataclass(frozen=True, slots=True)
class TrainingMethod:
    """A preset that the window offers. ``networks``: how many have to be chosen for it, 0 where none."""

    preset: str
    english_title: str
    english_description: str
    networks: int = 0

    @property
    def title(self) -> str:
        return translated(self.english_title)

    @property
    def description(self) -> str:
        return translated(self.english_description)


METHODS = (
    TrainingMethod(
        "probe",
        marked("Quick training"),
        marked(
            "Learns one rule for each of your people from all their pictures, with the network in use. It takes "
            "seconds to minutes and is the first to try."
        ),
    ),
    TrainingMethod(
        "dense",
        marked("Long training"),
        marked(
            "Goes through all pictures many times and draws finer lines between your people. It takes minutes, and "
            "pays only with many pictures of each."
        ),
    ),
    TrainingMethod(
        "scores",
        marked("Several networks vote"),
        marked(
            "Several networks process every face; learns the weight of each one's vote. People registered later are "
            "known at once, but every face takes longer."
        ),
        networks=2,
    ),
    TrainingMethod(
        "stacked",
        marked("Several networks, long training"),
        marked(
            "Several networks process every face; learns from all their results, in many rounds, who each of your "
            "people is. The slowest method."
        ),
        networks=2,
    ),
    TrainingMethod(
        "mobilenet-3dense",
        marked("As older systems did"),
        marked(
            "Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its "
            "network is downloaded the first time."
        ),
    ),
)
"""By the names of the presets in ``learning.training.recipes``."""

_TEXTS: Texts = {
    "stopped-resumable": marked("Stopped. {title} can be continued later."),
    "trained": marked("{title} is trained, and was compared with the nearest pictures."),
    "trained-not-compared": marked("{title} is trained. The comparison was not finished; Compare starts it again."),
    "trained-not-comparable": lambda title, reason: sentences_text(
        (tr("{title} is trained.", title=title), shown_text(reason))
    ),
    "compared": marked("{title} was compared with the nearest pictures, on the pictures of now."),
    "in-use": marked("Names come from {title} from now on, until Rollcall is closed."),
    "nearest-in-use": marked("Names come from comparing with pictures again."),
    "removed": marked("Removed {title}."),
    "restored": marked("Restored {title}."),
    "damaged": lambda reason: shown_text(reason),
    "network-missing": marked(
        "Its network {network} is not on this computer: fetch it under Tools, Models and licences."
    ),
    "network-changed": marked(
        "The network {network} is another version than the one it was trained with: train it again."
    ),
    "duplicates": lambda pictures: tr_count(
        "{n} picture is a copy of another and does not count.",
        "{n} pictures are copies of others and count once.",
        pictures,
    ),
    "two-people": lambda pictures: tr_count(
        "{n} picture is filed under two names and was left out: one of the names is wrong.",
        "{n} pictures are filed under two names and were left out: one of the names is wrong.",
        pictures,
    ),
    "no-face-found": lambda pictures: tr_count(
        "In {n} picture no face was found; it was left out.",
        "In {n} pictures no face was found; they were left out.",
        pictures,
    ),
    "held-out-duplicates": lambda pictures: tr_count(
        "{n} held-out picture is a copy of a training picture; it was left out.",
        "{n} held-out pictures are copies of training pictures; they were left out.",
        pictures,
    ),
    "registered-strangers": lambda pictures, folder: tr_count(
        "{n} picture of {folder} shows registered people, or seems to, and does not count as strangers.",
        "{n} pictures of {folder} show registered people, or seem to, and do not count as strangers.",
        pictures,
        folder=folder,
    ),
}
_RATES = (
    (marked("Your people get their own name"), True),
    (marked("Your people get another's name"), False),
    (marked("Strangers get somebody's name"), False),
    (marked("The most similar is the right person"), True),
    (marked("Own name, were 1 stranger in 10 named"), True),
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
            tr_count(
                "Of {n} picture it was not trained on, {right} are most similar to the right person, and {named} get "
                "the right name.",
                "Of {n} pictures it was not trained on, {right} are most similar to the right person, and {named} get "
                "the right name.",
                figures["tried"],
                right=percent_text(figures["right"]),
                named=percent_text(1 - figures["missed"]),
            )
        )
    found = figures.get("strangers")
    if found is not None:
        texts.append(_strangers_text(found))
    return tuple(texts) or (tr("There was no picture to test it on: everybody has only one."),)


def _strangers_text(found: Mapping[str, Any]) -> str:
    people = found["people"]
    if found["found_on"] == "other-people":
        who = tr_count("{n} other person", "{n} other people", people)
    else:
        who = tr_count("{n} registered person, left out in turn", "{n} registered people, left out in turn", people)
    return tr_count(
        "Of {n} picture of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).",
        "Of {n} pictures of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).",
        found["pictures"],
        named=percent_text(found["named"]),
        limit=percent_text(found["interval"]["high"]),
        people=who,
    )


def record_lines(record: TrainingRecord) -> list[str]:
    """``TrainingRecord``, for the command line: in English."""
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
        later = "" if serves_everybody else tr("Train it again when people come or go.")
        return sentences_text((tr("Better than comparing with pictures: use it."), later, fewer))
    if comparison.verdict == WORSE:
        return sentences_text((tr("Worse than comparing with pictures: better not use it."), fewer))
    advice = (
        tr("Advice: stay with comparing with pictures.")
        if serves_everybody
        else tr("Advice: stay with comparing with pictures, which needs no training when people come or go.")
    )
    verdict = tr("No better than comparing with pictures, as far as these pictures can tell.")
    return sentences_text((verdict, fewer, advice))


def comparison_table(comparison: Comparison) -> tuple[tuple[str, str, str], ...]:
    """Rows of a label, the rate of the nearest template, and that of the trained recogniser."""
    nearest, trained = comparison.rates
    return tuple(
        (
            translated(label),
            share_text(*nearest[place], complement=complement),
            share_text(*trained[place], complement=complement),
        )
        for place, (label, complement) in enumerate(_RATES)
        if place != _AT_ONE_IN_TEN or comparison.can_tell
    )


def comparison_notes(comparison: Comparison) -> tuple[str, ...]:
    notes = [
        tr_count(
            "Tested {n} time on pictures it was not trained on. In brackets: the 95 % interval, given the number of "
            "people.",
            "Tested {n} times on pictures it was not trained on. In brackets: the 95 % interval, given the number of "
            "people.",
            comparison.searched,
        )
    ]
    if not comparison.can_tell:
        notes.append(
            tr_count(
                "Only {n} of your people could be a stranger at a time: with more people registered, the figures say "
                "more.",
                "Only {n} of your people could be strangers at a time: with more people registered, the figures say "
                "more.",
                comparison.strangers,
            )
        )
    return tuple(notes)


def _fewer_named(comparison: Comparison) -> str:
    """Each at its own limit, which the verdict does not consider."""
    nearest, trained = (rates[0][0] for rates in comparison.rates)
    if nearest is None or trained is None or trained < nearest + _MIN_DIFFERENCE:
        return ""
    return tr(
        "At its own limit it named fewer of your people: {trained} % instead of {nearest} %.",
        trained=tenth_percent(1 - trained),
        nearest=tenth_percent(1 - nearest),
    )
