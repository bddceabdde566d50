"""Labels of faces are the same whether they were kept or made anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from gui.live.marks import FaceLabel, FaceLabels
from recognition.types import Box, State, Track

pytestmark = pytest.mark.usefixtures("qapp")

ROOM = QSizeF(640, 360)
ADA = Track(1, Box(0, 0, 90, 90), (0.0, 0.0), 1.0, state=State.KNOWN, person="Ada Lovelace", distance=0.31)
LONG = replace(ADA, person="Bartholomäus Maria Freiherr von und zu Wittgenstein-Hohenlohe")


def font(size: int = 16) -> QFont:
    made = QFont()
    made.setPixelSize(size)
    return made


def shown(label: FaceLabel, place: QPointF, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(direction)
    label.show(painter, QRectF(place, label.size))
    painter.end()
    return image


def test_a_label_is_kept_while_it_says_the_same() -> None:
    labels = FaceLabels()
    first = labels.of(ADA, font(), 90.0, ROOM)
    assert labels.of(replace(ADA, id=7), font(), 140.5, ROOM) is first
    others = [replace(ADA, distance=0.32), replace(ADA, by_hand=True), replace(ADA, state=State.UNCERTAIN), LONG]
    made = {id(each) for each in [first, *(labels.of(other, font(), 90.0, ROOM) for other in others)]}
    assert len(made) == 5
    assert labels.of(ADA, font(18), 90.0, ROOM) is not first
    assert labels.of(ADA, font(), 90.0, QSizeF(100, 360)) is not first


@pytest.mark.parametrize("person", ["Ada", LONG.person])
def test_a_kept_label_is_the_one_that_would_be_made(person: str) -> None:
    labels = FaceLabels()
    for width in (60.0, 400.0, 700.0, 60.0, 61.0, 500.0, 420.0):
        track = replace(ADA, person=person)
        kept, fresh = labels.of(track, font(), width, ROOM), FaceLabel(track, font(), width, ROOM)
        assert kept.size == fresh.size
        assert shown(kept, QPointF(3, 3)) == shown(fresh, QPointF(3, 3))


def test_a_kept_label_follows_the_direction_of_the_text() -> None:
    label = FaceLabel(ADA, font(), 90.0, ROOM)
    straight = shown(label, QPointF(5, 5))
    reversed_ = shown(label, QPointF(5, 5), Qt.LayoutDirection.RightToLeft)
    assert straight != reversed_
    assert shown(label, QPointF(5, 5)) == straight


def test_labels_that_are_seldom_shown_are_forgotten() -> None:
    labels = FaceLabels()
    first = labels.of(ADA, font(), 90.0, ROOM)
    for number in range(100):
        labels.of(replace(ADA, person=f"Ada {number}"), font(), 90.0, ROOM)
    assert labels.of(ADA, font(), 90.0, ROOM) is not first
