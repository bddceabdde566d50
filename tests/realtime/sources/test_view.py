"""Pictures turned, mirrored and stretched, and sources that are switched while they run."""

from __future__ import annotations

import numpy as np
import pytest

from realtime.sources.factory import create_source
from realtime.sources.view import SourceView
from realtime.sources.viewed_source import ViewedSource
from settings import ASPECTS, SourceSettings
from tests.clips import CORNERS
from tests.fakes import ScriptedSource


def test_a_view_changes_with_the_next_picture() -> None:
    view = SourceView()
    source = ViewedSource(ScriptedSource([CORNERS] * 3, label="door"), lambda: view)
    source.open()
    assert source.read() is CORNERS
    view = SourceView(90)
    np.testing.assert_array_equal(source.read(), np.rot90(CORNERS, -1))
    view = SourceView(180, mirror=True)
    np.testing.assert_array_equal(source.read(), np.flipud(CORNERS))
    assert source.read() is None
    assert (source.label, source.is_live, source.frames_per_second) == ("door", False, 30.0)
    source.close()


@pytest.mark.parametrize(
    ("aspect", "turn", "shape"),
    [
        ("auto", 0, (240, 320)),
        ("4/3", 0, (240, 320)),
        ("16/9", 0, (240, 427)),
        ("1/1", 0, (320, 320)),
        ("9/16", 0, (569, 320)),
        ("16/9", 90, (427, 240)),
        ("47/20", 0, (240, 564)),
        ("10/1", 0, (240, 2400)),
        ("1/10", 0, (3200, 320)),
    ],
)
def test_the_shape_is_that_of_the_picture_as_it_is_sent(aspect: str, turn: int, shape: tuple[int, int]) -> None:
    assert SourceView(turn, aspect=aspect).apply(CORNERS).shape[:2] == shape


@pytest.mark.parametrize("values", [{"turn": 45}, {"aspect": "32/18"}, {"aspect": "11/1"}, {"aspect": "wide"}])
def test_there_are_no_other_views(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"no view|should be auto"):
        SourceView(**values)  # type: ignore[arg-type]


def test_a_view_is_stored_and_read() -> None:
    for aspect in (*ASPECTS, "7/3"):
        view = SourceView(270, True, aspect)
        assert SourceView.from_dict(view.to_dict()) == view


def test_the_factory_lays_the_pictures() -> None:
    source = create_source("demo", SourceSettings(), pace="fast", demo_seconds=0.1, view=SourceView(90))
    source.open()
    image = source.read()
    source.close()
    assert image is not None
    assert image.shape == (1280, 720, 3)
