"""Thresholds before anything is learnt: the figures of LFW, and what many people do to them."""

from __future__ import annotations

import pytest

from learning.thresholds.defaults import LFW, default_expectation, default_threshold


@pytest.mark.parametrize("embedder", LFW)
def test_the_measured_figures_come_out_again(embedder: str) -> None:
    figures = LFW[embedder]
    for fpir, distance in ((0.1, figures.ten_percent), (0.01, figures.one_percent), (0.003, figures.third_percent)):
        assert default_threshold(embedder, 610, fpir) == pytest.approx(distance, abs=1e-6)
        assert default_expectation(embedder, 610, distance).fpir == pytest.approx(fpir, rel=1e-6)


def test_more_people_need_a_stricter_threshold() -> None:
    found = [default_threshold("sface", people) for people in (1, 3, 10, 30, 100, 610, 5000)]
    assert all(each is not None for each in found)
    assert found == sorted(found, reverse=True)  # type: ignore[type-var]
    assert found[0] == 0.646
    assert found[-1] < 0.507 < found[-2] == pytest.approx(0.534)  # type: ignore[operator]


def test_ten_times_the_people_is_nearly_ten_times_the_strangers_named() -> None:
    few, many = (default_expectation("sface", people, 0.52).fpir for people in (10, 100))
    assert few is not None
    assert many is not None
    assert many == pytest.approx(1 - (1 - few) ** 10)


def test_beyond_what_was_measured_it_says_so() -> None:
    assert not default_expectation("sface", 10, 0.55).extrapolated
    assert default_expectation("sface", 10, 0.45).extrapolated
    far = default_expectation("sface", 10, 1.2)
    assert far.extrapolated
    assert far.fpir == 1


def test_nothing_is_made_up_for_an_embedder_that_was_not_measured() -> None:
    assert default_threshold("vggface-resnet50", 10) is None
    assert default_expectation("vggface-resnet50", 10, 0.4).fpir is None
