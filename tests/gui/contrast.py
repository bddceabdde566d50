"""Contrast of every text, sign and focus frame of both themes, as WCAG 2.2 defines it.

``python -m tests.gui.contrast`` prints a table; ``test_contrast.py`` holds every pair to its least ratio. Those of the
style sheet are read from it, so that a new one is measured, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from gui.enrolment import enrolment_picture
from gui.live import marks
from gui.widgets import painting
from gui.widgets.theme import DARK, LIGHT, Theme, _sheet

TEXT = 4.5
SIGN = 3.0
"""Of what is no text: a frame that shows the focus, a sign, a line of a plot."""
_FOREGROUNDS = ("text", "muted", "accent", "present", "warning")
_SURFACES = ("window", "surface", "raised", "hover")
_BACKS = ("warning_back", "info_back", "problem_back")


@dataclass(frozen=True, slots=True)
class Pair:
    """``use``: where it is seen. Colours as #rrggbb. ``least``: the ratio that is asked for."""

    theme: str
    use: str
    front: str
    back: str
    least: float

    @property
    def ratio(self) -> float:
        one, other = sorted((luminance(self.front), luminance(self.back)), reverse=True)
        return (one + 0.05) / (other + 0.05)

    @property
    def suffices(self) -> bool:
        return self.ratio >= self.least


def luminance(colour: str) -> float:
    """Relative, from 0 for black to 1 for white."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def pairs() -> Iterator[Pair]:
    for theme in (LIGHT, DARK):
        name = "dark" if theme.dark else "light"
        for front in _FOREGROUNDS:
            for back in _SURFACES:
                yield Pair(name, f"{front} on {back}", getattr(theme, front), getattr(theme, back), TEXT)
        for front in ("text", "muted"):
            for back in _BACKS:
                yield Pair(name, f"{front} on {back}", getattr(theme, front), getattr(theme, back), TEXT)
        yield Pair(name, "text of the first button", theme.on_accent, theme.accent, TEXT)
        for back in ("warning_back", "problem_back"):
            yield Pair(name, f"sign on {back}", theme.warning, getattr(theme, back), SIGN)
        yield Pair(name, "sign on info_back", theme.accent, theme.info_back, SIGN)
        yield Pair(name, "frame of a field on window", theme.frame, theme.window, SIGN)
        yield Pair(name, "frame of a field on surface", theme.frame, theme.surface, SIGN)
        for use, front, back in _of_sheet(_sheet(theme)):
            yield Pair(name, f"style of {use}", front, back, TEXT)
    for tint in painting._TINTS:
        yield Pair("both", "initials on their colour", "#ffffff", tint, TEXT)
    back = _shown(marks._LABEL_BACK)
    yield Pair("both", "name on the picture", marks._NAME.name(), back, TEXT)
    yield Pair("both", "distance on the picture", marks._DISTANCE.name(), back, TEXT)
    for state, mark in marks.MARKS.items():
        yield Pair("both", f"sign of {state.value}", marks._SIGN.name(), mark.colour.name(), TEXT)
        yield Pair("both", f"{state.value} beside the name", mark.colour.name(), back, SIGN)
    for use, colour in (("covered", enrolment_picture._COVERED), ("requested", enrolment_picture._REQUESTED)):
        yield Pair("both", f"sign of {use} in the ring", enrolment_picture._SIGN.name(), colour.name(), TEXT)


def _shown(colour: object) -> str:
    """A translucent dark back over a white picture, which is the worst case for light letters."""
    from PySide6.QtGui import QColor

    assert isinstance(colour, QColor)
    part = colour.alphaF()
    red, green, blue = (round(255 * (1 - part) + each * part) for each in (colour.red(), colour.green(), colour.blue()))
    return f"#{red:02x}{green:02x}{blue:02x}"


def _of_sheet(text: str) -> Iterator[tuple[str, str, str]]:
    """Selector, colour and background of each rule that sets both."""
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        front = re.search(r"(?<![-\w])color:\s*(#[0-9a-f]{6})", body)
        back = re.search(r"background(?:-color)?:\s*(#[0-9a-f]{6})", body)
        if front and back and ":disabled" not in selector:
            yield " ".join(selector.split()), front[1], back[1]
        chosen = re.search(r"selection-color:\s*(#[0-9a-f]{6})", body)
        chosen_back = re.search(r"selection-background-color:\s*(#[0-9a-f]{6})", body)
        if chosen and chosen_back:
            yield f"selection in {' '.join(selector.split())}", chosen[1], chosen_back[1]


def unmeasured() -> set[str]:
    """Colours of the theme that are in no pair."""
    measured = {colour for each in pairs() for colour in (each.front, each.back)}
    names = {each.name for theme in (LIGHT, DARK) for each in fields(Theme) if each.name != "dark"}
    return {name for name in names if not {getattr(LIGHT, name), getattr(DARK, name)} <= measured}


def main() -> int:
    """Prints each pair; 1 where one does not suffice."""
    found = sorted(set(pairs()), key=lambda each: (each.suffices, each.theme, each.ratio / each.least))
    for each in found:
        sign = "  " if each.suffices else "! "
        print(
            f"{sign}{each.theme:5} {each.ratio:5.2f} of {each.least:.1f}  {each.front} on {each.back}  {each.use[:70]}"
        )
    failed = sum(not each.suffices for each in found)
    print(f"{len(found)} pairs, {failed} below what is asked for.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
