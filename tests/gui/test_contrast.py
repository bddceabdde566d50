"""Every text has a contrast of 4.5:1 in both themes, every sign and frame of 3:1."""

from __future__ import annotations

import pytest

from tests.gui.contrast import Pair, luminance, pairs, unmeasured


def test_every_pair_of_colours_has_its_contrast() -> None:
    failed = sorted(
        {f"{each.theme}: {each.use}: {each.ratio:.2f} of {each.least}" for each in pairs() if not each.suffices}
    )
    for each in pairs():
        print(f"{each.theme:5} {each.ratio:5.2f} of {each.least}  {each.use}")
    assert not failed


def test_no_colour_of_the_theme_is_left_out() -> None:
    assert unmeasured() <= {"line"}, "a line only separates; frames that matter have a colour of their own"


def test_the_measure_is_that_of_wcag() -> None:
    assert luminance("#ffffff") == pytest.approx(1.0)
    assert luminance("#000000") == 0.0
    assert Pair("", "", "#000000", "#ffffff", 4.5).ratio == pytest.approx(21.0)
    assert Pair("", "", "#777777", "#ffffff", 4.5).ratio == pytest.approx(4.478, abs=1e-3)
    assert not Pair("", "", "#777777", "#ffffff", 4.5).suffices
