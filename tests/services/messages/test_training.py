"""Texts about training."""

from __future__ import annotations

from typing import Any

from learning.training.comparison import Comparison
from services.messages.live import outdated_text
from services.messages.training import advice_text, comparison_table, figures_texts

SAME, FEW = [0.02, 0.0, 0.06], [0.3, 0.1, 0.5]


def comparison(trained: list[float], **changed: Any) -> Comparison:
    values = {"verdict": "better", "searched": 9, "strangers": 9, "can_tell": True, **changed}
    return Comparison.from_json({**values, "rates": [[SAME] * 5, [trained, *[SAME] * 4]]})


def test_advice() -> None:
    assert advice_text(comparison(SAME), serves_everybody=True) == "Better than comparing with pictures: use it."
    text = advice_text(comparison(FEW), serves_everybody=False)
    assert text.endswith("it named fewer of your people: 70 % instead of 98 %.")
    text = advice_text(comparison(SAME, verdict="undecided"), serves_everybody=False)
    assert "Advice: stay with comparing with pictures" in text


def test_table() -> None:
    table = comparison_table(comparison(FEW))
    assert table[0] == ("Your people get their own name", "98 % (94 to 100)", "70 % (50 to 90)")
    assert len(table) == 5
    assert len(comparison_table(comparison(FEW, can_tell=False))) == 4, "too few strangers to tell"


def test_figures() -> None:
    strangers = {"pictures": 93, "named": 0.011, "interval": {"high": 0.059}, "people": 9, "found_on": "left-out"}
    figures = {"tried": 93, "right": 1.0, "missed": 0.011, "strangers": strangers}
    first, second = figures_texts(figures)
    assert first.startswith("Of 93 pictures it was not trained on, 100 % are most similar to the right person")
    assert second.startswith("Of 93 pictures of strangers")
    assert figures_texts({"right": None}) == ("There was no picture to test it on: everybody has only one.",)


def test_outdated() -> None:
    text = outdated_text("head:it", ("Ada",), ("Bob",), "probe")
    assert "Ada came and Bob left" in text
    assert "train head --name it --preset probe" in text
    assert outdated_text("head:it", (), ()) == ""
