"""Texts for error rates: expectations at a threshold, calibration, evaluation and recogniser comparison."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from learning.evaluation.formatting import percent
from learning.thresholds.defaults import Expectation
from recognition.message import Message
from services.language import marked, number_text, tr, tr_count
from services.messages.formatting import (
    Texts,
    and_text,
    list_text,
    percent_text,
    render,
    semicolon_text,
    sentence,
    sentences_text,
)

if TYPE_CHECKING:  # these import scipy, which would slow down the start of the window
    from learning.evaluation.recognizer_comparison import Comparison
    from learning.evaluation.results import Rate, SystemResult
    from learning.metrics.intervals import Interval
    from services.evaluation.calibration import ThresholdEvidence


def expectation_text(found: Expectation) -> str:
    """'about 1 stranger in 2,000 would be named (95 %: at most 1 in 900); 3 % of looks of your people ...'."""
    return tr("{strangers}; {misses}", strangers=strangers_text(found), misses=misses_text(found))


def strangers_text(found: Expectation) -> str:
    """'about 1 stranger in 2,000 would be named (extrapolated; 95 %: 1 in 900 to 1 in 8,000)'."""
    if found.fpir is None:
        return tr("how many strangers would be named is not known for this model")
    if found.fpir < found.least:
        text = tr("fewer than 1 stranger in {strangers} would be named", strangers=_rounded(1 / found.least))
    elif found.fpir <= 0.2:
        text = tr("about 1 stranger in {strangers} would be named", strangers=_rounded(1 / found.fpir))
    else:
        text = tr("about {percent} of strangers would be named", percent=percent_text(found.fpir))
    remarks = [tr("extrapolated")] if found.extrapolated else []
    if found.fpir_interval is not None and found.fpir_interval.high >= found.least:
        interval = _strangers_between(found.fpir, found.fpir_interval, found.least)
        remarks.append(tr("95 %: {interval}", interval=interval))
    return tr("{text} ({remarks})", text=text, remarks=semicolon_text(remarks)) if remarks else text


def _strangers_between(fpir: float, interval: Interval, least: float) -> str:
    if fpir > 0.2:
        return tr("{low} to {high}", low=percent_text(interval.low), high=percent_text(interval.high))
    fewest = _rounded(1 / interval.high)
    if interval.low >= least:
        return tr("1 in {low} to 1 in {high}", low=fewest, high=_rounded(1 / interval.low))
    return tr("at most 1 in {low}", low=fewest)


def misses_text(found: Expectation) -> str:
    if found.fnir is None:
        return tr("how often your people are missed cannot be known with one picture a person")
    if found.fnir > 0:
        return tr(
            "{percent} of looks of your people are missed or get another's name", percent=percent_text(found.fnir)
        )
    if found.fnir_interval is None:
        return tr("none of the looks of your people is missed")
    return tr(
        "none of the looks of your people is missed (95 %: at most {percent})",
        percent=percent_text(found.fnir_interval.high),
    )


def _rounded(number: float) -> str:
    """To two significant digits: '2,000'."""
    if number >= 1e6:
        return number_text(1_000_000)
    if number < 10:
        shown = round(number, 1)
        return number_text(shown, 0 if shown.is_integer() else 1)
    step = 10 ** (math.floor(math.log10(number)) - 1)
    return number_text(round(number / step) * step)


def share_text(value: float | None, low: float | None, high: float | None, *, complement: bool = False) -> str:
    """'97 % (92 to 99)' of shares 0..1, a dash for None. ``complement`` shows 1 - value."""
    if value is None or math.isnan(value):
        return "–"
    if complement:
        value, low, high = 1 - value, None if high is None else 1 - high, None if low is None else 1 - low
    if low is None or high is None:
        return tr("{percent} %", percent=tenth_percent(value))
    return tr(
        "{percent} % ({low} to {high})", percent=tenth_percent(value), low=tenth_percent(low), high=tenth_percent(high)
    )


def tenth_percent(share: float) -> str:
    """In percent, to a tenth, without the sign: '3.3', '100'."""
    return number_text(100 * share, 0 if f"{100 * share:.1f}".endswith(".0") else 1)


_CALIBRATION: Texts = {
    "sampled-people": lambda compared, people: tr_count(
        "Learnt from {n} person, drawn by chance from the {people}.",
        "Learnt from {n} people, drawn by chance from the {people}.",
        compared,
        people=people,
    ),
    "single-pictures": marked(
        "Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some."
    ),
    "few-with-several": marked("How often people are missed is known only from the {several} of {people} with two."),
    "extrapolated": lambda people: tr_count(
        "{n} person cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.",
        "{n} people cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.",
        people,
        percent=percent_text(3 / people),
    ),
    "duplicates-ignored": lambda pictures: tr_count(
        "{n} picture is a copy of another picture of the same person and was left out.",
        "{n} pictures are copies of another picture of the same person and were left out.",
        pictures,
    ),
    "one-person": lambda people: tr(
        "{names} look like one person or have the same picture, and were not compared with each other: the gallery "
        "check tells what to do.",
        names=and_text(people) if len(people) < 4 else list_text(people),
    ),
    "no-useful-threshold": marked(
        "No threshold that keeps strangers out would still name your people: the gallery check tells which pictures "
        "may be under a wrong name."
    ),
    "similar-people": marked(
        "{first} and {second} look like one person (distance {distance:.2f}). If they are, put their pictures together "
        "and calibrate again."
    ),
}


def threshold_text(evidence: ThresholdEvidence, expected: Expectation | None) -> str:
    """What a threshold means, as one sentence; empty where nothing is known yet."""
    code = evidence.basis.code if isinstance(evidence.basis, Message) else ""
    if code == "nobody-registered":
        return tr("Nobody is registered yet.")
    if expected is None:
        return ""
    text = expectation_text(expected) if code == "calibrated" else strangers_text(expected)
    return sentence(f"{text[0].upper()}{text[1:]}")


def basis_text(evidence: ThresholdEvidence) -> str:
    """Where the evidence comes from, and what it cannot show."""
    return sentences_text([render(_BASES, evidence.basis), *map(calibration_warning, evidence.warnings)])


_BASES: Texts = {
    "calibrated": lambda pictures, people: tr_count(
        "Learnt from {n} picture of the {people} people registered.",
        "Learnt from {n} pictures of the {people} people registered.",
        pictures,
        people=people,
    ),
    "nobody-registered": marked("Drop a photo of somebody onto the window to register them."),
    "too-few-people": lambda people, needed: tr_count(
        "Only {n} person is registered; with {needed} or more the threshold can be learnt from their pictures.",
        "Only {n} people are registered; with {needed} or more the threshold can be learnt from their pictures.",
        people,
        needed=needed,
    ),
    "published": lambda people, needed: tr_count(
        "Only {n} person is registered, so this is from news photos (LFW); with {needed} or more it is learnt from "
        "your own.",
        "Only {n} people are registered, so this is from news photos (LFW); with {needed} or more it is learnt from "
        "your own.",
        people,
        needed=needed,
    ),
    "failed": marked("It could not be worked out; the log says more."),
}


def calibration_warning(warning: Message) -> str:
    """Text of a warning of ``learning.thresholds.calibration``."""
    return render(_CALIBRATION, warning)


def evaluation_warnings(system: SystemResult) -> tuple[str, ...]:
    """What the data is too small to show: n trials without an error leave the rate as high as 3 / n.

    For the report, which is in English.
    """
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
    """Text of a warning of ``learning.evaluation.video_evaluation``; for the command line: in English."""
    people, strangers = warning["people"], warning["strangers"]
    return (
        f"{warning['clip']} shows {people or 'no'} registered {'person' if people == 1 else 'people'} and "
        f"{strangers or 'no'} {'stranger' if strangers == 1 else 'strangers'}: frames of one face are alike, so its "
        "rates say little of other people."
    )


def comparison_advice(comparison: Comparison) -> tuple[str, ...]:
    """One sentence per recogniser, and what to use; for the command line: in English."""
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
    """Texts of ``Comparison.notes``; for the command line: in English."""
    return tuple(f"{data}: {_NOTES[note.code].format(**dict(note.parameters))}" for data, note in notes)


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
            tr("Your people get their own name"),
            [_rate_text(each.fnir if each else None, complement=True) for each in in_force],
        ),
        (tr("Your people get another's name"), [_rate_text(each.wrong if each else None) for each in in_force]),
        (tr("Strangers get somebody's name"), [_rate_text(each.fpir if each else None) for each in in_force]),
        (tr("The nearest is the right person"), [_rate_text(each.rank_one if each else None) for each in searches]),
        (tr("No face is found"), [_rate_text(each.no_face) for each in systems]),
        (tr("Threshold"), [number_text(each.threshold, 3) if each else "–" for each in in_force]),
        (tr("Time for a face"), [tr("{time:.0f} ms", time=each.detect_ms + each.embed_ms) for each in systems]),
    ]
    return tuple((name, *values) for name, values in rows)


def evaluation_notes(systems: Sequence[SystemResult]) -> tuple[str, ...]:
    """What so few people cannot tell. The report says the same in the words of the standard."""
    found = next((each.identification for each in systems if each.identification is not None), None)
    if found is None:
        return (
            tr("Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people."),
        )
    searched = tr(
        "{searched} and {strangers}.",
        searched=tr_count("{n} person was searched for", "{n} people were searched for", found.mated_people),
        strangers=tr_count("{n} played a stranger", "{n} played strangers", found.strangers),
    )
    limit = tr(
        "With so few strangers a rate under {percent} cannot be told from none.",
        percent=percent_text(min(1.0, 3 / max(found.strangers, 1))),
    )
    notes = [sentences_text((searched, limit))]
    unreadable = max(each.unreadable for each in systems)
    if unreadable:
        notes.append(tr_count("{n} picture could not be read.", "{n} pictures could not be read.", unreadable))
    return tuple(notes)


def _rate_text(rate: Rate | None, *, complement: bool = False) -> str:
    """'97 % (92 to 99)'."""
    if rate is None:
        return share_text(None, None, None)
    low, high = (None, None) if rate.interval is None else (rate.interval.low, rate.interval.high)
    return share_text(rate.value, low, high, complement=complement)
