"""Live recognition without a window, at the fast pace."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from commands.live.headless import Outputs, analyse_all
from realtime.output.recording import EventsWriter
from recognition.errors import RollcallError, SourceAwayError, SourceError
from recognition.interfaces import template_key
from recognition.liveness.judging import LivenessCheck, LivenessRules
from recognition.matching.templates import Templates
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.types import Analysis, Image
from tests.commands.live.scripted_session import LEFT, RIGHT
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, FrameLiveness, ScriptedSource, SquareDetector, picture

RULES = FollowRules(Rules(looks_to_decide=2))


class TimedSource(ScriptedSource):
    """A file whose pictures have times of their own."""

    def __init__(self, images: list[Image], times: list[float]) -> None:
        super().__init__(images)
        self._times = iter(times)

    def read(self) -> Image | None:
        self.position = next(self._times, None)
        return super().read()


def run_fast(
    images: list[Image],
    outputs: Outputs,
    source: ScriptedSource | None = None,
    said: list[str] | None = None,
    liveness: LivenessCheck | None = None,
) -> int:
    embedder = ColourEmbedder()
    crops = [np.full((16, 16, 3), colour, np.uint8) for colour in (RED, BLUE)]
    templates = Templates(embedder.embed(crops), ("Ada", "Bea"), template_key(embedder))
    follower = Follower(SquareDetector(), embedder.crop_spec, RULES, lambda _image, _face: 1.0)
    said = [] if said is None else said
    source = source or ScriptedSource(images)
    return analyse_all(
        source, follower, embedder, templates, RULES.identity, 0.3, outputs, report=said.append, liveness=liveness
    )


def clip(count: int = 30) -> list[Image]:
    return [picture((LEFT, RED), (RIGHT, GREEN)) for _ in range(count)]


class TestFast:
    def test_every_frame_is_analysed_in_media_time(self, tmp_path: Path) -> None:
        events, lines = tmp_path / "events.jsonl", list[str]()
        assert run_fast(clip(), Outputs(lines.append, events=events, header=lambda: {"rollcall": "test"})) == 30
        header, *rows = map(json.loads, events.read_text(encoding="utf-8").splitlines())
        assert header == {"rollcall": "test"}
        assert [row["frame"] for row in rows] == list(range(30))
        assert [row["time"] for row in rows] == pytest.approx([index / 30 for index in range(30)], abs=1e-4)
        assert [face["name"] for face in sorted(rows[-1]["faces"], key=lambda face: face["box"])] == ["Ada", None]
        assert lines == ["00:00:00  Ada  distance 0.00", "00:00:00  unknown person  distance 1.33"]

    def test_events_have_liveness_only_where_it_is_checked(self, tmp_path: Path) -> None:
        def faces(liveness: LivenessCheck | None) -> list[dict[str, object]]:
            events = tmp_path / "events.jsonl"
            run_fast(clip(10), Outputs(lambda _line: None, events=events), liveness=liveness)
            rows = map(json.loads, events.read_text(encoding="utf-8").splitlines())
            return [face for row in rows for face in row.get("faces", ())]

        assert not any("liveness" in face for face in faces(None))
        checked = faces(LivenessCheck(FrameLiveness(), LivenessRules(hold=True)))
        assert {face["liveness"] for face in checked} == {"not judged"}, "the follower checks none"
        assert {face["name"] for face in checked} == {None}

    def test_twice_the_same(self, tmp_path: Path) -> None:
        files = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
        for file in files:
            run_fast(clip(), Outputs(lambda _line: None, events=file))
        assert files[0].read_bytes() == files[1].read_bytes()

    def test_ends_after_the_duration(self) -> None:
        assert run_fast(clip(), Outputs(lambda _line: None, duration=0.5)) == 15

    def test_records_the_picture_with_its_faces(self, tmp_path: Path) -> None:
        video = tmp_path / "video.mp4"
        run_fast(clip(10), Outputs(lambda _line: None, record=video))
        capture = cv2.VideoCapture(str(video))
        assert capture.get(cv2.CAP_PROP_FRAME_COUNT) == 10
        assert capture.get(cv2.CAP_PROP_FPS) == pytest.approx(30)
        capture.release()

    def test_what_was_written_stays_when_the_run_breaks_off(self, tmp_path: Path) -> None:
        events, video = tmp_path / "events.jsonl", tmp_path / "video.mp4"
        source = ScriptedSource(clip(5), SourceAwayError("The camera is gone."))
        with pytest.raises(SourceError):
            run_fast([], Outputs(lambda _line: None, events=events, record=video), source)
        assert len(events.read_text().splitlines()) == 6
        assert cv2.VideoCapture(str(video)).get(cv2.CAP_PROP_FRAME_COUNT) == 5
        assert source.closed.is_set()

    def test_a_disk_that_fills_up_ends_a_recording_and_not_the_run(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        free = iter([10**9] + [1000] * 9)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=next(free)))
        events, video, said = tmp_path / "events.jsonl", tmp_path / "video.mp4", list[str]()
        source = ScriptedSource(clip(70))
        with pytest.raises(RollcallError, match=r"video\.mp4 ended early") as raised:
            run_fast([], Outputs(lambda _line: None, events=events, record=video), source, said)
        assert raised.value.exit_status == 1
        assert len(events.read_text().splitlines()) == 71
        assert cv2.VideoCapture(str(video)).get(cv2.CAP_PROP_FRAME_COUNT) == 30
        (sentence,) = said
        assert "nearly full" in sentence
        assert sentence.endswith("Rollcall goes on without it.")

    def test_a_recording_that_was_never_begun_did_not_end_early(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
        video, said = tmp_path / "video.mp4", list[str]()
        video.write_bytes(b"a former one")
        with pytest.raises(RollcallError, match=r"Nothing could be written to .*video\.mp4"):
            run_fast([], Outputs(lambda _line: None, record=video), ScriptedSource(clip(3)), said)
        assert "was not begun" in said[-1]
        assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"a former one"]

    def test_events_that_cannot_be_written_any_more_end_not_the_run(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(_writer: EventsWriter, analysis: Analysis, _source: str | None) -> None:
            raise RollcallError(f"The line of {analysis.frame_index} cannot be written.")

        monkeypatch.setattr(EventsWriter, "write", fail)
        video, lines, said = tmp_path / "video.mp4", list[str](), list[str]()
        with pytest.raises(RollcallError, match=r"events\.jsonl ended early"):
            run_fast(clip(), Outputs(lines.append, events=tmp_path / "events.jsonl", record=video), said=said)
        assert said == ["The line of 0 cannot be written. Rollcall goes on without it."]
        assert len(lines) == 2
        assert cv2.VideoCapture(str(video)).get(cv2.CAP_PROP_FRAME_COUNT) == 30


def test_the_times_of_a_file_are_its_pictures_own(tmp_path: Path) -> None:
    events = tmp_path / "e.jsonl"
    times = [0.0, 0.1, 21.5, 21.6, 21.7, 24.0]
    run_fast([], Outputs(print, events=events), TimedSource([picture()] * 6, times))
    lines = [json.loads(line) for line in events.read_text().splitlines()[1:]]
    assert [line["time"] for line in lines] == times


@pytest.mark.parametrize("count", [5, 200])
def test_a_file_of_black_pictures_says_so_once_and_is_done(count: int) -> None:
    said: list[str] = []
    assert run_fast([np.zeros((240, 320, 3), np.uint8)] * count, Outputs(print), said=said) == count
    assert len(said) == 1
    assert "black" in said[0]


def test_one_bright_picture_is_enough_to_say_nothing() -> None:
    said: list[str] = []
    black = np.zeros((240, 320, 3), np.uint8)
    run_fast([black, picture(), black], Outputs(print), said=said)
    assert said == []


def test_a_file_that_is_cut_short_says_so_after_its_last_picture() -> None:
    said: list[str] = []
    source = ScriptedSource(clip(3), label="a.mp4")
    source.is_cut_short = True
    assert run_fast([], Outputs(print), source, said) == 3
    assert said == ["a.mp4 is cut short, and what is missing was not seen. Record or copy it again."]
