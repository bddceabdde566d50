"""Many pictures on one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from learning.datasets import sheets as module
from learning.datasets.sheets import Strip, contact_sheet, png
from recognition.errors import RollcallError


def plain(width: int, height: int, grey: int) -> np.ndarray:
    return np.full((height, width, 3), grey, np.uint8)


def test_strips_stand_under_each_other_with_their_headings() -> None:
    heading = plain(70, 10, 0)
    sheet = contact_sheet([Strip([plain(20, 20, 50)] * 5, heading), Strip([plain(20, 20, 100)])], tile=20, columns=3)
    gap, across = 4, 3 * 24 + 4
    assert sheet.shape == (10 + 2 * 24 + gap + 24 + gap, across, 3)
    assert (sheet[:10, :70] == 0).all()
    assert (sheet[:10, 70:] == 255).all()
    for place in range(6):
        row, column = divmod(place, 3)
        top, left = 10 + gap + row * 24, gap + column * 24
        assert (sheet[top : top + 20, left : left + 20] == (50 if place < 5 else 255)).all()
    assert (sheet[-24:-4, 4:24] == 100).all()
    assert (sheet[-24:-4, 28:] == 255).all()


def test_pictures_keep_their_shape() -> None:
    sheet = contact_sheet([Strip([plain(100, 50, 9), plain(3, 6, 9)])], tile=20)
    dark = (sheet < 128).all(axis=2)
    assert dark[:, :26].sum() == 20 * 10  # type: ignore[index]
    assert dark[:, 26:].sum() == 10 * 20  # type: ignore[index]


def test_a_sheet_without_pictures_is_still_a_picture() -> None:
    assert contact_sheet([], tile=20).shape == (20, 20, 3)
    assert contact_sheet([Strip((), plain(30, 8, 0))], tile=20).shape == (8, 30, 3)


def test_png_reads_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = contact_sheet([Strip([plain(20, 20, 77)])], tile=20)
    assert np.array_equal(cv2.imdecode(np.frombuffer(png(sheet), np.uint8), cv2.IMREAD_COLOR), sheet)  # type: ignore[arg-type]

    def refuse(*_: object) -> None:
        raise cv2.error("too large")

    monkeypatch.setattr(module.cv2, "imencode", refuse)  # type: ignore[attr-defined]
    with pytest.raises(RollcallError, match="28 x 28 pixels is too large"):
        png(sheet)
