"""Whole evaluations of made-up vectors, and the page and JSON made of them."""

from __future__ import annotations

import json
import math
import re
import sys
from typing import Any

import numpy as np
import pytest

from learning.datasets.datasets import PairList
from learning.evaluation import provenance
from learning.evaluation.evaluation import Threshold, evaluate_folders, evaluate_pairs
from learning.evaluation.picture_vectors import PictureVectors
from learning.evaluation.reports import picture_page
from learning.evaluation.results import Evaluation, SystemResult
from learning.metrics.scores import Samples
from services.messages.evaluation import evaluation_warnings
from tests.synthetic import clustered


def made(samples: Samples, *, failures: int = 0) -> PictureVectors:
    vectors = samples.vectors.copy()
    vectors[:failures] = np.nan
    return PictureVectors("squares", "made@1", vectors, 0, 1.5, 2.5)


def evaluated(samples: Samples, *, failures: int = 0, strangers: bool = True) -> SystemResult:
    number = np.arange(len(samples)) % 4
    known = samples.people < (len(samples.names) * 2 // 3 if strangers else len(samples.names))
    gallery = known & (number >= 2)
    names = tuple(samples.names[each] for each in samples.people)
    return evaluate_folders(
        made(samples, failures=failures), names, gallery, ~gallery, Threshold(0.6, "a test"), seed=1
    )


def test_every_rate_lies_in_its_interval_and_says_of_how_many() -> None:
    found = evaluated(clustered(60, 4, seed=1))
    verified, searched = found.verification, found.identification
    assert verified.genuine == 60 * 6
    assert verified.impostor == 240 * 239 // 2 - 360
    assert verified.people_pairs == 60 * 59 // 2
    assert searched is not None
    assert (searched.gallery_size, searched.templates, searched.mated, searched.strangers) == (40, 80, 80, 20)
    rates = [verified.eer, *(each.fnmr for each in verified.at_fmr), searched.rank_one, searched.in_force.fnir]
    rates += [each.fnir for each in searched.at_fpir]
    for rate in rates:
        assert rate.interval is not None
        assert rate.interval.low <= rate.value <= rate.interval.high
    assert [each.people for each in searched.sizes] == [3, 10, 30, 40]
    by_size = [each.fpir for each in searched.sizes]
    assert by_size == sorted(by_size)


def test_claims_that_the_data_cannot_carry_are_marked_and_said() -> None:
    found = evaluated(clustered(60, 4, seed=2))
    assert [each.carried for each in found.verification.at_fmr] == [True, False, False]
    assert found.identification is not None
    assert [each.carried for each in found.identification.at_fpir] == [False, False, False]
    assert any("FMR 0.1 % and 0.01 % cannot be shown: 1,770 pairs" in each for each in evaluation_warnings(found))
    assert any("there are 20 strangers, and a claim needs 3,000" in each for each in evaluation_warnings(found))


def test_pictures_without_a_face_are_counted_and_missed() -> None:
    found = evaluated(clustered(30, 4, seed=3), failures=6)
    assert found.no_face.value == pytest.approx(6 / 120)
    assert found.identification is not None
    assert found.identification.in_force.fnir.value >= 2 / 40


def test_without_strangers_everybody_is_one_in_turn() -> None:
    found = evaluated(clustered(12, 4, seed=4), strangers=False).identification
    assert found is not None
    assert found.left_out
    assert found.strangers == 12
    assert found.non_mated == found.mated == 24


def test_one_picture_a_person_gives_no_rates_and_says_so() -> None:
    samples = clustered(10, 1, seed=5)
    none = np.zeros(10, bool)
    found = evaluate_folders(made(samples), samples.names, none, ~none, Threshold(0.6, "a test"), seed=1)
    assert found.identification is None
    assert math.isnan(found.verification.eer.value)
    assert any("no two pictures of one person" in each for each in evaluation_warnings(found))


def pairs(samples: Samples, *, seed: int = 0) -> PairList:
    rng = np.random.default_rng(seed)
    first = np.arange(0, len(samples), 2)
    second = np.concatenate([first[: len(first) // 2] + 1, rng.permutation(first[len(first) // 2 :])])
    fine = first != second
    first, second = first[fine], second[fine]
    same = samples.people[first] == samples.people[second]
    return PairList(None, "pairs.csv", (), first, second, same, samples.people)  # type: ignore[arg-type]


def test_a_list_of_pairs_has_the_accuracy_of_ten_folds() -> None:
    samples = clustered(200, 2, seed=6, spread=0.3)
    found = evaluate_pairs(made(samples), pairs(samples), seed=0)
    assert found.verification.accuracy is not None
    mean, error, folds = found.verification.accuracy
    assert folds == 10
    assert 0.95 < mean <= 1
    assert 0 <= error < 0.05
    assert found.identification is None


def test_pairs_that_contradict_others_are_left_out_and_said() -> None:
    samples = clustered(50, 2, seed=7)
    listed = pairs(samples)
    listed.same[0] = False
    found = evaluate_pairs(made(samples), listed, seed=0)
    assert any("1 pairs contradict" in each for each in evaluation_warnings(found))


def evaluation(*systems: SystemResult, data: str = "made up") -> Evaluation:
    origin = provenance.provenance(made_at=1.7e9, version="test", seed=1, command="python main.py evaluate")
    return Evaluation(data, "folders by person", 240, 60, "ab" * 32, systems, origin)


def in_page(text: str) -> Any:
    found = re.search(r'<script type="application/json" id="evaluation">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


def test_the_page_needs_nothing_else_and_holds_the_json() -> None:
    whole = evaluation(evaluated(clustered(60, 4, seed=1)), evaluated(clustered(60, 4, seed=2, spread=0.7)))
    text = picture_page(whole, evaluation_warnings)
    assert in_page(text) == json.loads(json.dumps(whole.to_json(evaluation_warnings)))
    assert text.count("data:image/svg+xml;base64,") == 7
    assert not re.search(r"(src|href)=\"(?!data:)", text)
    assert "made with squares" in text
    for words in ("FNMR at FMR 0.1 %", "FNIR at FPIR 10 %", "sha256", "python main.py evaluate", "logical processors"):
        assert words in text


def test_a_page_without_plots_says_why_and_has_all_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = evaluation(evaluated(clustered(60, 4, seed=1)))
    with_plots = picture_page(whole, evaluation_warnings)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    text = picture_page(whole, evaluation_warnings)
    assert text.count("Plots need the package matplotlib, which is not installed.") == 1
    assert "<figure" not in text
    assert in_page(text) == in_page(with_plots)
    assert re.findall("<table.*?</table>", text, re.DOTALL) == re.findall("<table.*?</table>", with_plots, re.DOTALL)


def test_names_are_text_in_the_page_whatever_they_hold() -> None:
    samples = clustered(9, 4, seed=8)
    names = ("</script><script>alert(1)</script>", "李小龙", "<b>&", *samples.names[3:])
    whole = evaluation(evaluated(Samples(samples.vectors, samples.people, names)), data="<i>data</i>")
    text = picture_page(whole, evaluation_warnings)
    assert "<script>alert" not in text
    assert "<i>data" not in text
    assert "李小龙" in text
    assert in_page(text)["data"] == "<i>data</i>"


def test_what_is_no_number_is_null() -> None:
    samples = clustered(10, 1, seed=5)
    none = np.zeros(10, bool)
    found = evaluate_folders(made(samples), samples.names, none, ~none, Threshold(0.6, "a test"), seed=1)
    whole = evaluation(found)
    text = json.dumps(whole.to_json(evaluation_warnings), allow_nan=False)
    assert json.loads(text)["systems"][0]["verification"]["eer"]["value"] is None
    assert picture_page(whole, evaluation_warnings)


def test_the_same_seed_gives_the_same_figures() -> None:
    samples = clustered(30, 4, seed=9)
    one, other = (evaluation(evaluated(samples)).to_json(evaluation_warnings) for _ in range(2))
    assert one == other
