"""The comparison that the advice rests on, with real faces and the network that comes with the installation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from main import main


@pytest.mark.faces
@pytest.mark.slow
def test_a_head_is_at_least_as_good_as_the_nearest_template_on_known_people(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(
        ["evaluate", "--recognizers", "nearest,head:probe", "--embedders", "sface", "--detectors", "yunet",
         "--data", str(faces / "five-celebrity"), "--data", str(faces / "lfw-mini"), "--draws", "3",
         "--gallery", str(faces / "friends-stills"), "--video", str(faces / "video" / "friends_28s.mp4"),
         "--truth", str(faces / "video" / "friends_28s_ground_truth.json"), "--json", str(tmp_path / "c.json")]
    )  # fmt: skip
    assert status == 0
    assert "Advice: " in capsys.readouterr().out
    assert not (faces / "friends-stills" / ".rollcall").exists()
    rows = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))["rows"]
    heads = {each["data"]: each for each in rows if each["recognizer"].startswith("head:probe")}
    assert list(heads) == ["five-celebrity", "lfw-mini", "friends-stills, searched in friends_28s"]
    for data, row in heads.items():
        assert row["at_least_as_good"], data
        assert row["verdict"] != "worse", data
        assert row["strangers_named"]["value"] <= 0.05, data
    assert (heads["lfw-mini"]["searched"], heads["lfw-mini"]["strangers"]) == (3 * 60, 30)
    assert heads["friends-stills, searched in friends_28s"]["searched"] == 22
