"""Thresholds before anything is learnt: the figures of LFW, and what many people do to them."""

from __future__ import annotations

import pytest

from learning.thresholds.defaults import LFW, counted_people, default_expectation, default_threshold, lfw_figures


@pytest.mark.parametrize("embedder", LFW)
def test_the_measured_figures_come_out_again(embedder: str) -> None:
    figures = LFW[embedder]
    for fpir, distance in ((0.1, figures.ten_percent), (0.01, figures.one_percent), (0.003, figures.third_percent)):
        assert default_threshold(embedder, figures.people, fpir) == pytest.approx(distance, abs=1e-6)
        assert default_expectation(embedder, figures.people, distance).fpir == pytest.approx(fpir, rel=1e-6)


def test_more_people_need_a_stricter_threshold() -> None:
    found = [default_threshold("sface", people) for people in (1, 3, 10, 30, 100, 610, 5000)]
    assert all(each is not None for each in found)
    assert found == sorted(found, reverse=True)  # type: ignore[type-var]
    assert found[0] == 0.634
    assert found[-1] < 0.5 < found[-2] == pytest.approx(0.532)  # type: ignore[operator]


def test_a_hundred_people_get_what_was_measured_with_a_hundred() -> None:
    """0.573, which the number of people alone would give, named 1.65 % of strangers."""
    found = default_threshold("sface", 100)
    assert found is not None
    assert 0.56 < found < 0.567
    assert default_expectation("sface", 100, 0.573).fpir == pytest.approx(0.0165)


def test_twelve_hundred_people_get_what_was_measured_with_twelve_hundred() -> None:
    """0.507, which the number of people alone would give, named 0.3 to 0.5 % of strangers and missed more people."""
    assert default_threshold("sface", 1200) == pytest.approx(0.514)
    assert default_expectation("sface", 1200, 0.514).fpir == pytest.approx(0.01)
    between = default_threshold("sface", 900)
    assert between is not None
    assert 0.514 < between < 0.532


@pytest.mark.parametrize(
    ("embedder", "strictest", "loosest"),
    [
        ("sface", 0.510, 0.528),
        ("arcface-mbf", 0.650, 0.674),
        ("edgeface-s", 0.517, 0.536),
        ("facenet", 0.242, 0.274),
        ("accurate", 0.604, 0.625),
        ("accurate-free", 0.484, 0.505),
        ("sface+edgeface-s", 0.540, 0.559),
    ],
)
def test_with_twelve_hundred_people_each_default_is_within_what_was_measured(
    embedder: str, strictest: float, loosest: float
) -> None:
    """Where 1 % of 1,898 strangers are named, a picture each: the 95 % interval over people, of both halves of LFW."""
    found = default_threshold(embedder, 1200)
    assert found is not None
    assert strictest <= found <= loosest


def test_people_with_one_picture_each_count_as_many_as_they_are() -> None:
    assert counted_people(()) == 0
    assert counted_people(["Ada", "Grace", "Edsger"]) == 3


@pytest.mark.parametrize(("pictures", "strictest", "loosest"), [(2, 0.530, 0.542), (3, 0.526, 0.537)])
def test_several_pictures_of_each_of_300_people_make_the_default_as_strict_as_measured(
    pictures: int, strictest: float, loosest: float
) -> None:
    """The default for one picture each, 0.545, named 1.5 % of 1,898 strangers with two and 1.8 % with three."""
    people = [f"person {number}" for number in range(300) for _ in range(pictures)]
    found = default_threshold("sface", counted_people(people))
    assert found is not None
    assert strictest <= found <= loosest
    assert found < (default_threshold("sface", 300) or 0.0)


@pytest.mark.parametrize(
    ("embedder", "strictest", "loosest"),
    [
        ("sface", 0.508, 0.519),
        ("arcface-mbf", 0.642, 0.663),
        ("edgeface-s", 0.496, 0.526),
        ("facenet", 0.224, 0.256),
        ("accurate", 0.598, 0.617),
        ("accurate-free", 0.479, 0.495),
        ("sface+edgeface-s", 0.532, 0.549),
    ],
)
def test_with_1899_people_each_default_is_within_what_was_measured(
    embedder: str, strictest: float, loosest: float
) -> None:
    found = default_threshold(embedder, 1899)
    assert found is not None
    assert strictest <= found <= loosest


def test_a_fusion_that_was_measured_has_its_own_figures_in_either_order() -> None:
    assert default_threshold("edgeface-s+sface", 610) == pytest.approx(0.552)
    assert default_expectation("edgeface-s+arcface-mbf", 610, 0.622).fpir == pytest.approx(0.01)


def test_sface_with_facenet_names_one_stranger_in_a_hundred_where_that_was_measured() -> None:
    """0.495, which lay as far over the weighted mean of its parts as on few people, named nobody of 500 strangers."""
    assert default_threshold("sface:0.7+facenet:0.3", 499) == pytest.approx(0.515)
    assert default_threshold("accurate-free", 499) == pytest.approx(0.515)
    hundred = default_threshold("facenet:0.3+sface:0.7", 100)
    assert hundred is not None
    assert 0.545 < hundred < 0.5571


def test_every_other_fusion_of_measured_embedders_has_a_promise_too() -> None:
    found = default_threshold("sface:0.7+arcface-mbf:0.3", 610)
    assert found == pytest.approx(0.7 * 0.532 + 0.3 * 0.679)
    assert default_expectation("sface+arcface-mbf", 30, 0.6).fpir is not None
    assert lfw_figures("sface+openface") is None


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
