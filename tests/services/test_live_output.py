"""The files that a live session writes beside a window."""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import cv2
import pytest

from realtime.interfaces import SessionState, Snapshot
from realtime.output.recording import EventsWriter
from realtime.session import LiveSession
from recognition.errors import RollcallError
from recognition.types import Analysis, Box, Frame, State, Track
from services.live_output import AnalysisBuffer, LiveOutput, OutputFiles, OutputWriters
from tests.fakes import RED, picture

HEADER = {"rollcall": "test"}


def analysis(index: int, name: str | None = None, start: float = 10.0) -> Analysis:
    state = State.PENDING if name is None else State.KNOWN
    track = Track(1, Box(40, 60, 120, 140), (0.0, 0.0), start, state=state, person=name, distance=0.3)
    return Analysis((track,), index, start + index / 30)


class StillSession:
    """Shows one snapshot, which can be exchanged; ``seen`` is set each time it was asked for."""

    def __init__(self) -> None:
        self.now = Snapshot(SessionState.RUNNING, 10.0)
        self.seen = threading.Event()

    def snapshots(self) -> tuple[Snapshot, ...]:
        return (self.snapshot(),)

    def snapshot(self) -> Snapshot:
        self.seen.set()
        return self.now

    def wait(self) -> None:
        """Until one more step has ended."""
        for _ in range(2):
            self.seen.clear()
            assert self.seen.wait(10)


def output_of(
    session: StillSession, analyses: AnalysisBuffer, files: OutputFiles, said: list[str], **options: Any
) -> LiveOutput:
    return LiveOutput(cast("LiveSession", session), analyses, files, report=said.append, **options)


def lines(file: Path) -> list[Any]:
    text = file.read_text(encoding="utf-8")
    assert text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


def names(file: Path) -> list[tuple[int, str | None]]:
    return [(row["frame"], row["faces"][0]["name"]) for row in lines(file)[1:]]


def test_every_frame_is_a_line_with_its_last_names_behind_the_header(tmp_path: Path) -> None:
    session, analyses, said, file = StillSession(), AnalysisBuffer(), list[str](), tmp_path / "e.jsonl"
    is_ready = threading.Event()
    files = OutputFiles(events=file, header=lambda: HEADER)
    output = output_of(session, analyses, files, said, is_ready=is_ready.is_set)
    output.start()
    for index in range(3):
        analyses(analysis(index))
    session.wait()
    assert not file.exists()  # the header would not have the people yet
    is_ready.set()
    analyses(analysis(2, "Ada"))
    analyses(analysis(0, "Ada", start=20.0))  # another source
    session.wait()
    analyses(analysis(1, "Ada", start=20.0))
    assert output.stop(10)
    assert output.stop(10)
    output.check_complete()
    assert lines(file)[0] == HEADER
    assert names(file) == [(0, None), (1, None), (2, "Ada"), (0, "Ada"), (1, "Ada")]
    assert said == []


def test_what_came_before_the_networks_is_written_when_they_never_come(tmp_path: Path) -> None:
    session, analyses, said, file = StillSession(), AnalysisBuffer(), list[str](), tmp_path / "e.jsonl"
    output = output_of(session, analyses, OutputFiles(events=file, header=lambda: HEADER), said, is_ready=lambda: False)
    output.start()
    analyses(analysis(0))
    assert output.stop(10)
    output.check_complete()
    assert (lines(file)[0], names(file)) == (HEADER, [(0, None)])


def test_a_window_that_was_never_shown_leaves_former_events_alone(tmp_path: Path) -> None:
    file = tmp_path / "e.jsonl"
    file.write_text("former\n", encoding="utf-8")
    assert output_of(StillSession(), AnalysisBuffer(), OutputFiles(events=file), []).stop(10)
    assert file.read_text(encoding="utf-8") == "former\n"


def recorded(files: OutputFiles, count: int = 2) -> list[str]:
    """Writes events and pictures of ``count`` frames; returns what was said."""
    said = list[str]()
    writers = OutputWriters(files, said.append)
    for index in range(count):
        writers.event(analysis(index))
        writers.picture(Frame(picture(), index, 10.0 + index / 30), None, 30)
    writers.close()
    return said


def former(folder: Path) -> OutputFiles:
    """A recording and events of ten o'clock, and the files that replace them."""
    for name in ("e.jsonl", "v.mp4"):
        (folder / name).write_text("former\n", encoding="utf-8")
        os.utime(folder / name, (datetime(2026, 11, 29, 10, 0, 5).timestamp(),) * 2)
    return OutputFiles(events=folder / "e.jsonl", record=folder / "v.mp4", header=lambda: HEADER)


def test_a_former_file_gets_its_time_into_its_name_with_the_first_frame(tmp_path: Path) -> None:
    files = former(tmp_path)
    assert recorded(files) == [
        f"There was a {tmp_path / 'e.jsonl'} already: it is now e 2026-11-29 10.00.05.jsonl.",
        f"There was a {tmp_path / 'v.mp4'} already: it is now v 2026-11-29 10.00.05.mp4.",
    ]
    for name in ("e 2026-11-29 10.00.05.jsonl", "v 2026-11-29 10.00.05.mp4"):
        assert (tmp_path / name).read_text(encoding="utf-8") == "former\n"
    assert names(tmp_path / "e.jsonl") == [(0, None), (1, None)]
    assert cv2.VideoCapture(str(tmp_path / "v.mp4")).get(cv2.CAP_PROP_FRAME_COUNT) == 2
    former(tmp_path)  # of the same second
    assert recorded(files)[0].endswith("it is now e 2026-11-29 10.00.05 (2).jsonl.")
    assert len(list(tmp_path.iterdir())) == 6


def test_a_former_file_is_left_alone_where_there_is_nothing_to_write(tmp_path: Path) -> None:
    for overwrite in (False, True):
        files = replace(former(tmp_path), overwrite=overwrite)
        assert recorded(files, 0) == [f"No picture was analysed: {tmp_path / 'e.jsonl'} is left as it was."]
        assert {each.read_text(encoding="utf-8") for each in tmp_path.iterdir()} == {"former\n"}
    assert len(list(tmp_path.iterdir())) == 2


def test_overwriting_keeps_no_former_file(tmp_path: Path) -> None:
    assert recorded(replace(former(tmp_path), overwrite=True)) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["e.jsonl", "v.mp4"]
    assert names(tmp_path / "e.jsonl") == [(0, None), (1, None)]


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_former_recording_is_put_back_where_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, overwrite: bool
) -> None:
    files = replace(former(tmp_path), events=None, overwrite=overwrite)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    assert "was not begun" in recorded(files)[-1]
    assert (tmp_path / "v.mp4").read_text(encoding="utf-8") == "former\n"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_a_link_leads_to_the_new_recording_and_the_former_stays_beside_that(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    files = replace(former(tmp_path / "disk"), record=None, events=tmp_path / "link.jsonl")
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "disk" / "e.jsonl")
    recorded(files)
    assert (tmp_path / "link.jsonl").is_symlink()
    assert names(tmp_path / "disk" / "e.jsonl") == [(0, None), (1, None)]
    assert (tmp_path / "disk" / "e 2026-11-29 10.00.05.jsonl").read_text(encoding="utf-8") == "former\n"


def test_pictures_are_recorded_with_their_faces_and_can_be_played(tmp_path: Path) -> None:
    session, analyses, video = StillSession(), AnalysisBuffer(), tmp_path / "v.mp4"
    output = output_of(session, analyses, OutputFiles(record=video), [])
    output.start()
    plain = picture(((40, 60, 120, 140), RED))
    for index in range(4):
        at = 10.0 + index / 30
        frame = Frame(plain, index, at)
        session.now = replace(session.now, frame=frame, analysis=replace(analysis(index, "Ada"), frame_time=at))
        session.wait()
    assert output.stop(10)
    output.check_complete()
    capture = cv2.VideoCapture(str(video))
    assert capture.get(cv2.CAP_PROP_FRAME_COUNT) == 4
    _, shown = capture.read()
    capture.release()
    assert cv2.absdiff(shown, plain).max() > 60  # the box and the name


@pytest.mark.parametrize("missing", ["e.jsonl", "v.mp4"])
def test_a_folder_that_goes_away_is_one_sentence_and_the_other_file_goes_on(missing: str, tmp_path: Path) -> None:
    places = {each: tmp_path / each for each in ("e.jsonl", "v.mp4")}
    places[missing] = tmp_path / "gone" / missing
    session, analyses, said = StillSession(), AnalysisBuffer(), list[str]()
    output = output_of(session, analyses, OutputFiles(events=places["e.jsonl"], record=places["v.mp4"]), said)
    session.now = replace(session.now, frame=Frame(picture(), 0, 10.0))
    output.start()
    for index in range(3):
        analyses(analysis(index))
        session.wait()
    assert output.stop(10)
    (sentence,) = said
    assert "does not exist" in sentence
    assert sentence.endswith("Rollcall goes on without it.")
    with pytest.raises(RollcallError, match=f"Nothing could be written to .*{missing}"):
        output.check_complete()
    (written,) = tmp_path.iterdir()
    assert written.stat().st_size


def test_a_slow_disk_does_not_hold_the_recognition_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    may_write, write = threading.Event(), EventsWriter.write

    def slow(writer: EventsWriter, each: Analysis, source: str | None) -> None:
        may_write.wait(10)
        write(writer, each, source)

    monkeypatch.setattr(EventsWriter, "write", slow)
    session, analyses, file = StillSession(), AnalysisBuffer(), tmp_path / "e.jsonl"
    output = output_of(session, analyses, OutputFiles(events=file, header=lambda: HEADER), [])
    output.start()
    for index in range(1000):  # returns though nothing can be written
        analyses(analysis(index))
    assert not output.stop(0.1)
    may_write.set()
    assert output.stop(10)
    written = [frame for frame, _ in names(file)]
    assert written == sorted(set(written))
    assert written[-1] == 999
    assert 256 <= len(written) < 1000
    with pytest.raises(RollcallError, match=f"lack {1000 - len(written)} frames"):
        output.check_complete()
