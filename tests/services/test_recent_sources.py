"""The sources that were shown last."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from realtime.task_runner import TaskRunner
from services.recent_sources import RecentSources
from tests.fakes import PATIENCE

SECRET = "rtsp://ada:lovelace@door.local:554/stream?token=Charles1815"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "recent_sources.json"


def test_the_newest_is_first_and_nothing_is_there_twice(file: Path, tmp_path: Path) -> None:
    recent = RecentSources(file)
    for each in ("a.mp4", "http://b.local/video", "a.mp4", "0", "demo", " Demo ", ""):
        recent.add(str(tmp_path / each) if each == "a.mp4" else each)
    assert [each.source for each in recent.view()] == [str(tmp_path / "a.mp4"), "http://b.local/video"]
    assert RecentSources(file).view() == recent.view()


def test_passwords_are_never_written(file: Path) -> None:
    recent = RecentSources(file)
    recent.add(SECRET)
    (entry,) = recent.view()
    assert entry.source == SECRET, "in this run it can be chosen again"
    assert entry.label == "rtsp://door.local:554/stream"
    text = file.read_text(encoding="utf-8")
    for secret in ("ada", "lovelace", "Charles1815", "token"):
        assert secret not in text
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (again,) = RecentSources(file).view()
    assert (again.source, again.lacks_login) == ("rtsp://door.local:554/stream", True)


def test_a_file_that_has_gone_is_told_so_without_waiting_for_the_disk(file: Path, tmp_path: Path) -> None:
    (tmp_path / "here.mp4").write_bytes(b"")
    recent, tasks = RecentSources(file), TaskRunner()
    for name in ("here.mp4", "gone.mp4"):
        recent.add(str(tmp_path / name))
    recent.add("rtsp://door.local/1")
    assert not any(each.is_missing for each in recent.view())
    recent.check(tasks)
    while tasks.step():
        pass
    assert tasks.close(PATIENCE) == ()
    assert {each.label: each.is_missing for each in recent.view()} == {
        "rtsp://door.local/1": False,
        str(tmp_path / "gone.mp4"): True,
        str(tmp_path / "here.mp4"): False,
    }


def test_a_source_is_removed_and_all_are(file: Path, tmp_path: Path) -> None:
    recent = RecentSources(file)
    for name in ("a.mp4", "b.mp4"):
        recent.add(str(tmp_path / name))
    recent.remove(str(tmp_path / "b.mp4"))
    assert [each.label for each in RecentSources(file).view()] == [str(tmp_path / "a.mp4")]
    recent.clear()
    assert RecentSources(file).view() == ()


def test_no_more_than_ten_are_remembered(file: Path) -> None:
    recent = RecentSources(file)
    for number in range(14):
        recent.add(f"http://{number}.local/")
    assert len(recent.view()) == 10
    assert recent.view()[0].label == "http://13.local/"


@pytest.mark.parametrize(
    "content", [b"", b"[", b"{}", b'[1, {}, {"source": 3}]', b"\xff\xfe", json.dumps([{"source": "\0"}]).encode()]
)
def test_a_damaged_file_is_no_history(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    recent = RecentSources(file)
    assert recent.view() == ()
    recent.add("http://a.local/")
    assert len(RecentSources(file).view()) == 1


def test_a_folder_that_cannot_be_written_to_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    recent = RecentSources(tmp_path / "config" / "recent_sources.json")
    recent.add("http://a.local/")
    assert len(recent.view()) == 1
