from __future__ import annotations

import numpy as np
import pytest

from commands.options import shared_options
from realtime.pipeline.profiles import PROFILES, follower_for
from recognition.types import Frame
from settings import EngineSettings, Settings
from tests.fakes import ColourEmbedder, SquareDetector, picture

FACE = ((40, 40, 100, 100), (0, 0, 255))


def searched(profile: str, *squares: tuple[tuple[int, int, int, int], tuple[int, int, int]], seconds: int = 1) -> int:
    """How many of the thirty frames of each second are searched."""
    detector = SquareDetector()
    follower, _ = follower_for(Settings(), detector, ColourEmbedder.crop_spec, PROFILES[profile])
    image = np.asarray(picture(*squares))
    for number in range(30 * seconds):
        frame = Frame(image, number, number / 30)
        if not follower.may_skip(frame):
            follower.process(frame)
    return detector.calls


@pytest.mark.parametrize(("profile", "with_face", "empty"), [("quiet", 10, 2), ("balanced", 30, 3), ("fast", 30, 30)])
def test_a_profile_caps_the_searches(profile: str, with_face: int, empty: int) -> None:
    assert searched(profile, FACE) == pytest.approx(with_face, abs=1)
    assert searched(profile) == pytest.approx(empty, abs=1)
    later = searched(profile, seconds=9) - searched(profile, seconds=4)
    assert later == pytest.approx(150 if profile == "fast" else 5, abs=1), "where nothing has moved for long"


def test_a_quiet_profile_leaves_cores_to_others_unless_threads_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    assert PROFILES["quiet"].threads(0) == 4
    assert PROFILES["quiet"].threads(3) == 3
    assert PROFILES["balanced"].threads(0) == 0
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert PROFILES["quiet"].threads(0) == 1


def test_settings_and_command_line_know_the_same_profiles() -> None:
    assert EngineSettings().profile in PROFILES
    for name in PROFILES:
        assert shared_options().parse_args(["--profile", name]).profile == name


def test_the_profile_is_told_as_it_is() -> None:
    told = PROFILES["quiet"].effective()
    assert (told.setting, told.configured, told.effective) == ("profile", "quiet", "quiet")
    assert "ten searches a second" in told.reason
