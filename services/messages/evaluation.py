"""English texts for error rates: expectations at a threshold, calibration, evaluation and recogniser comparison."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from learning.evaluation.formatting import percent
from learning.thresholds.defaults import Expectation
from recognition.message import Message

if TYPE_CHECKING:  # these import scipy, which would slow down the start of the window
    from learning.evaluation.recognizer_comparison import Comparison
    from learning.evaluation.results import SystemResult
    from learning.metrics.intervals import Interval


def expectation_text(found: Expectation) -> str:
    """'about 1 stranger in 2,000 would be named (95 %: 900 to 8,000); 3 % of looks of your people are missed'."""
    return f"{strangers_text(found)}; {misses_text(found)}"


def strangers_text(found: Expectation) -> str:
    if found.fpir is None:
        return "how many strangers would be named is not known for this model"
    if found.fpir < 1e-6:
        text = "fewer than 1 stranger in 1,000,000 would be named"
    elif found.fpir <= 0.2:
        text = f"about 1 stranger in {_rounded(1 / found.fpir)} would be named"
    else:
        text = f"about {percent(found.fpir)} of strangers would be named"
    remarks = ["extrapolated"] if found.extrapolated else []
    if found.fpir_interval is not None:
        remarks.append(f"95 %: {_strangers_between(found.fpir, found.fpir_interval)}")
    return f"{text} ({'; '.join(remarks)})" if remarks else text


def _strangers_between(fpir: float, interval: Interval) -> str:
    if fpir > 0.2:
        return f"{percent(interval.low)} to {percent(interval.high)}"
    fewest = _rounded(1 / interval.high) if interval.high > 0 else "1,000,000"
    return f"{fewest} to {_rounded(1 / interval.low)}" if interval.low >= 1e-6 else f"{fewest} or more"


def misses_text(found: Expectation) -> str:
    if found.fnir is None:
        return "how often your people are missed cannot be known with one picture a person"
    if found.fnir == 0:
        limit = "" if found.fnir_interval is None else f" (95 %: at most {percent(found.fnir_interval.high)})"
        return f"none of the looks of your people is missed{limit}"
    return f"{percent(found.fnir)} of looks of your people are missed"


def _rounded(number: float) -> str:
    """To two significant digits, with commas: '2,000'."""
    if number >= 1e6:
        return "1,000,000"
    if number < 10:
        return f"{number:.1f}".rstrip("0").rstrip(".")
    step = 10 ** (math.floor(math.log10(number)) - 1)
    return f"{round(number / step) * step:,.0f}"


def share_text(value: float | None, low: float | None, high: float | None, *, complement: bool = False) -> str:
    """'97 % (92 to 99)' of shares 0..1, a dash for None. ``complement`` shows 1 - value."""
    if value is None or math.isnan(value):
        return "–"
    if complement:
        value, low, high = 1 - value, None if high is None else 1 - high, None if low is None else 1 - low
    between = "" if low is None or high is None else f" ({tenth_percent(low)} to {tenth_percent(high)})"
    return f"{tenth_percent(value)} %{between}"


def tenth_percent(share: float) -> str:
    """In percent, to a tenth, without the sign: '3.3', '100'."""
    return f"{100 * share:.1f}".removesuffix(".0")


_CALIBRATION = {
    "sampled-people": "Learnt from {compared} people, drawn by chance from the {people}.",
    "single-pictures": "Everybody has one picture: how often your people are missed cannot be known. "
    "Add a second picture of some.",
    "few-with-several": "How often people are missed is known only from the {several} of {people} with two.",
    "extrapolated": "{people} people cannot show that fewer than {shown} of strangers are named: "
    "the threshold is extrapolated.",
    "duplicates-ignored": "{pictures} pictures are copies of another picture of the same person and were left out.",
    "similar-people": "{first} and {second} look like one person (distance {distance:.2f}). If they are, "
    "put their pictures together and calibrate again.",
}


def calibration_warning(warning: Message) -> str:
    """Text of a warning of ``learning.thresholds.calibration``."""
    values = dict(warning.parameters)
    if warning.code == "extrapolated":
        values["shown"] = percent(3 / warning.number("people"))
    return _CALIBRATION[warning.code].format(**values)


def evaluation_warnings(system: SystemResult) -> tuple[str, ...]:
    """What the data is too small to show: n trials without an error leave the rate as high as 3 / n."""
    verified, searched = system.verification, system.identification
    texts = []
    if system.contradicting_pairs:
        texts.append(f"{system.contradicting_pairs} pairs contradict others of the list and were left out.")
    hidden = [each.target for each in verified.at_fmr if not each.carried]
    if hidden:
        texts.append(
            f"FMR {' and '.join(map(percent, hidden))} cannot be shown: {verified.people_pairs:,} pairs of people were "
            f"compared, and a claim needs {3 / min(hidden):,.0f}."
        )
    if not verified.genuine or not verified.impostor:
        texts.append("There are no two pictures of one person, or only one person: error rates cannot be had.")
    if searched is not None:
        hidden = [each.target for each in searched.at_fpir if not each.carried]
        if hidden:
            texts.append(
                f"FPIR {' and '.join(map(percent, hidden))} cannot be shown: there are {searched.strangers:,} "
                f"strangers, and a claim needs {3 / min(hidden):,.0f}, whatever the number of their pictures."
            )
        if searched.left_out:
            texts.append("The data has no strangers: everybody in turn was left out of the gallery and was one.")
        if searched.mated_people < 30:
            texts.append(
                f"Only {searched.mated_people} enrolled people were searched for: for others the rates may differ much."
            )
    return tuple(texts)


def clip_warning(warning: Message) -> str:
    """Text of a warning of ``learning.evaluation.video_evaluation``."""
    people, strangers = warning["people"], warning["strangers"]
    return (
        f"{warning['clip']} shows {people or 'no'} registered {'person' if people == 1 else 'people'} and "
        f"{strangers or 'no'} {'stranger' if strangers == 1 else 'strangers'}: frames of one face are alike, so its "
        "rates say little of other people."
    )


def comparison_advice(comparison: Comparison) -> tuple[str, ...]:
    """One sentence per recogniser, and what to use."""
    texts = []
    for each in comparison.verdicts():
        text = f"beats it on {_listed(each.better_on)}" if each.better_on else "does not beat it on any of the data"
        text += f" and is worse on {_listed(each.worse_on)}" if each.worse_on else ""
        known = "It is at least as good on known people everywhere."
        if each.weaker_on:
            known = f"On known people it is not at least as good on {_listed(each.weaker_on)}."
        texts.append(f"{each.recognizer}, held against {each.reference}: {text}. {known}")
    recommended = [each.recognizer for each in comparison.verdicts() if each.recommended]
    if recommended:
        texts.append(f"Advice: {_listed(recommended)}. Where people come and go, remember to train again.")
    else:
        texts.append("Advice: the nearest template. Nothing trained was shown to be better, and it never ages.")
    return tuple(texts)


def comparison_notes(notes: Sequence[tuple[str, Message]]) -> tuple[str, ...]:
    """Texts of ``Comparison.notes``."""
    return tuple(f"{data}: {_NOTES[note.code].format(**dict(note.parameters))}" for data, note in notes)


_NOTES = {
    "duplicates": "{pictures} pictures are copies of others and count once.",
    "two-people": "{pictures} pictures are filed under two names and were left out: one of the names is wrong.",
    "enrolled-copies": "{pictures} searched pictures are copies of enrolled ones and were left out.",
    "not-measured": "{recognizer} could not be measured. {reason}",
}


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
