"""English texts for error rates: expectations at a threshold, calibration, evaluation and recogniser comparison."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from learning.evaluation.formatting import percent
from learning.thresholds.defaults import Expectation
from recognition.message import Message
from services.messages.formatting import Texts, render

if TYPE_CHECKING:  # these import scipy, which would slow down the start of the window
    from learning.evaluation.recognizer_comparison import Comparison
    from learning.evaluation.results import Rate, SystemResult
    from learning.metrics.intervals import Interval
    from services.evaluation.calibration import ThresholdEvidence


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


_CALIBRATION: Texts = {
    "sampled-people": "Learnt from {compared} people, drawn by chance from the {people}.",
    "single-pictures": "Everybody has one picture: how often your people are missed cannot be known. "
    "Add a second picture of some.",
    "few-with-several": "How often people are missed is known only from the {several} of {people} with two.",
    "extrapolated": lambda people: (
        f"{people} people cannot show that fewer than {percent(3 / people)} of strangers are named: the threshold is "
        "extrapolated."
    ),
    "duplicates-ignored": "{pictures} pictures are copies of another picture of the same person and were left out.",
    "similar-people": "{first} and {second} look like one person (distance {distance:.2f}). If they are, "
    "put their pictures together and calibrate again.",
}


def threshold_text(evidence: ThresholdEvidence, expected: Expectation | None) -> str:
    """What a threshold means, as one sentence; empty where nothing is known yet."""
    code = evidence.basis.code if isinstance(evidence.basis, Message) else ""
    if code == "nobody-registered":
        return "Nobody is registered yet."
    if expected is None:
        return ""
    text = expectation_text(expected) if code == "calibrated" else strangers_text(expected)
    return f"{text[0].upper()}{text[1:]}."


def basis_text(evidence: ThresholdEvidence) -> str:
    """Where the evidence comes from, and what it cannot show."""
    return " ".join([render(_BASES, evidence.basis), *map(calibration_warning, evidence.warnings)])


_REGISTERED = "Only {people:n person is|people are} registered"
_BASES = {
    "calibrated": "Learnt from {pictures} pictures of the {people} people registered.",
    "nobody-registered": "Drop a photo of somebody onto the window to register them.",
    "too-few-people": _REGISTERED + "; with {needed} or more the threshold can be learnt from their pictures.",
    "published": _REGISTERED + ", so this is from news photos (LFW); with {needed} or more it is learnt from your own.",
    "failed": "It could not be worked out; the log says more.",
}


def calibration_warning(warning: Message) -> str:
    """Text of a warning of ``learning.thresholds.calibration``."""
    return render(_CALIBRATION, warning)


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
    return tuple(f"{data}: {render(_NOTES, note)}" for data, note in notes)


_NOTES = {
    "duplicates": "{pictures} pictures are copies of others and count once.",
    "two-people": "{pictures} pictures are filed under two names and were left out: one of the names is wrong.",
    "enrolled-copies": "{pictures} searched pictures are copies of enrolled ones and were left out.",
    "not-measured": "{recognizer} could not be measured. {reason}",
}


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def evaluation_table(systems: Sequence[SystemResult]) -> tuple[tuple[str, ...], ...]:
    """Label and values of each figure, without the terms of the standard; the report has those."""
    searches = [each.identification for each in systems]
    in_force = [each.in_force if each is not None else None for each in searches]
    rows: list[tuple[str, list[str]]] = [
        (
            "Your people get their own name",
            [_rate_text(each.fnir if each else None, complement=True) for each in in_force],
        ),
        ("Your people get another's name", [_rate_text(each.wrong if each else None) for each in in_force]),
        ("Strangers get somebody's name", [_rate_text(each.fpir if each else None) for each in in_force]),
        ("The nearest is the right person", [_rate_text(each.rank_one if each else None) for each in searches]),
        ("No face is found", [_rate_text(each.no_face) for each in systems]),
        ("Threshold", [f"{each.threshold:.3f}" if each else "–" for each in in_force]),
        ("Time for a face", [f"{each.detect_ms + each.embed_ms:.0f} ms" for each in systems]),
    ]
    return tuple((name, *values) for name, values in rows)


def evaluation_notes(systems: Sequence[SystemResult]) -> tuple[str, ...]:
    """What so few people cannot tell. The report says the same in the words of the standard."""
    found = next((each.identification for each in systems if each.identification is not None), None)
    if found is None:
        return (
            "Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.",
        )
    notes = [
        f"{found.mated_people} people were searched for and {found.strangers} played strangers. With so few strangers "
        f"a rate under {percent(min(1.0, 3 / max(found.strangers, 1)))} cannot be told from none."
    ]
    unreadable = max(each.unreadable for each in systems)
    if unreadable:
        notes.append(f"{unreadable} pictures could not be read.")
    return tuple(notes)


def _rate_text(rate: Rate | None, *, complement: bool = False) -> str:
    """'97 % (92 to 99)'."""
    if rate is None:
        return share_text(None, None, None)
    low, high = (None, None) if rate.interval is None else (rate.interval.low, rate.interval.high)
    return share_text(rate.value, low, high, complement=complement)
