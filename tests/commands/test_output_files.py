"""Paths that must not be opened: pipes and circular links as arguments of commands."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from main import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")


@pytest.mark.parametrize("kind", ["pipe", "circle"])
@pytest.mark.parametrize(
    "words",
    [
        ["gallery", "sightings", "--export", "{}.csv"],
        ["gallery", "import", "{0.parent}", "--report", "{}.csv"],
        ["models", "figures", "{}"],
        ["models", "figures", "NAME={}"],
        ["models", "figures", "{0.parent}/results.json", "--out", "{}"],
        ["embed", "--root", "{0.parent}", "--out", "{}"],
        ["evaluate", "--video", "{}", "--truth", "{}"],
        ["benchmark", "--only", "start", "--former", "{}"],
        ["train", "show", "head:x", "--sheet", "{}"],
        ["--source", "demo", "--screenshot", "{}"],
        ["--source", "demo", "--events", "{}"],
    ],
)
def test_a_pipe_or_a_circular_link_is_refused_at_once_and_not_replaced(
    words: list[str], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    gallery = tmp_path / "gallery"
    gallery.mkdir()
    for path in (tmp_path / "odd", tmp_path / "odd.csv"):
        if kind == "pipe":
            os.mkfifo(path)
        else:
            path.symlink_to(path)
    given = [each.format(tmp_path / "odd") for each in words]
    assert main([*given, "--gallery", str(gallery), "--embedder", "sface"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert kind in said.err
    for path in (tmp_path / "odd", tmp_path / "odd.csv"):
        assert path.is_fifo() if kind == "pipe" else path.is_symlink()
