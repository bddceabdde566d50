"""Live recognition without a window, at both paces."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from commands.live.headless import ABSENCE, Outputs, PresenceLines, analyse_all, run_session
from realtime.interfaces import LiveCode, Notice, NoticeKind, SessionState, Snapshot
from realtime.output.recording import EventsWriter
from recognition.errors import RollcallError, SourceAwayError, SourceError
from recognition.interfaces import template_key
from recognition.liveness.judging import LivenessCheck, LivenessRules
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.tracking.follower import Follower, FollowRules
from recognition.tracking.identity import Rules
from recognition.types import Analysis, Box, Frame, Image, Liveness, State, Track
from services.live_output import AnalysisBuffer
from tests.fakes import (
    BLUE,
    GREEN,
    RED,
    ColourEmbedder,
    FakeClock,
    FrameLiveness,
    ScriptedSource,
    SquareDetector,
    picture,
    text_message,
)

RULES = FollowRules(Rules(looks_to_decide=2))
LEFT, RIGHT = (40, 60, 120, 140), (200, 60, 280, 140)


def analysis(index: int, time: float, *tracks: tuple[int, State, str | None]) -> Analysis:
    box = Box(0, 0, 10, 10)
    return Analysis(
        tuple(
            Track(number, box, (0.0, 0.0), time, state=state, person=person, distance=0.314)
            for number, state, person in tracks
        ),
        index,
        time,
    )


class TestRoll:
    def test_says_who_comes_and_who_goes(self) -> None:
        roll = PresenceLines()
        assert roll.update(analysis(0, 0.0, (1, State.PENDING, None))) == []
        assert roll.update(analysis(1, 0.1, (1, State.KNOWN, "Ada"))) == ["Ada  distance 0.31"]
        assert roll.update(analysis(2, 0.2, (1, State.KNOWN, "Ada"))) == []
        assert roll.update(analysis(3, 0.2 + ABSENCE)) == []
        assert roll.update(analysis(4, 0.3 + ABSENCE)) == ["Ada  left"]

    def test_a_short_gap_or_another_track_is_no_coming_and_going(self) -> None:
        roll = PresenceLines()
        roll.update(analysis(0, 0.0, (1, State.KNOWN, "Ada")))
        roll.update(analysis(1, 1.0))
        assert roll.update(analysis(2, 1.5, (2, State.KNOWN, "Ada"))) == []

    def test_strangers_are_said_too(self) -> None:
        roll = PresenceLines()
        assert roll.update(analysis(0, 0.0, (1, State.UNKNOWN, None), (2, State.UNKNOWN, None))) == [
            "unknown person  distance 0.31",
            "unknown person  distance 0.31",
        ]
        assert roll.update(analysis(1, 0.1, (1, State.KNOWN, "Ada"), (2, State.UNCERTAIN, None))) == [
            "Ada  distance 0.31"
        ]
        assert roll.update(analysis(2, 5.0)) == ["Ada  left", "unknown person  left"]

    def test_a_name_that_is_held_back_is_said_and_then_given(self) -> None:
        def held(at: float, liveness: Liveness) -> Analysis:
            (track,) = analysis(0, at, (1, State.PENDING, None)).tracks
            return Analysis((replace(track, liveness=liveness, is_held=True),), 0, at)

        roll = PresenceLines()
        assert roll.update(held(0.0, Liveness.NOT_JUDGED)) == ["somebody's name is held back: not judged"]
        assert roll.update(held(0.1, Liveness.NOT_JUDGED)) == []
        assert roll.update(held(0.2, Liveness.DOUBTFUL)) == ["somebody's name is held back: doubtful"]
        (known,) = analysis(0, 0.3, (1, State.KNOWN, "Ada")).tracks
        live = Analysis((replace(known, liveness=Liveness.LIVE),), 0, 0.3)
        assert roll.update(live) == ["Ada  distance 0.31  live"]


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


class ScriptedSession:
    """A session whose snapshots stand in a list; each is preceded by what is heard meanwhile."""

    def __init__(self, analyses: AnalysisBuffer, script: Sequence[tuple[Sequence[Analysis], Snapshot]]) -> None:
        self.analyses = analyses
        self.started = self.stopped = 0
        self._script = iter(script)
        self._next()

    def _next(self) -> None:
        heard, self._snapshot = next(self._script)
        for each in heard:
            self.analyses(each)

    def start(self) -> None:
        self.started += 1

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        self.stopped += 1
        return () if timeout else ("capture",)

    def snapshots(self) -> tuple[Snapshot, ...]:
        return (self.snapshot(),)

    def snapshot(self) -> Snapshot:
        current = self._snapshot
        if current.state is SessionState.RUNNING:
            self._next()
        return current


FRAME = Frame(picture((LEFT, RED)), 0, 10.0)
RUNNING = Snapshot(SessionState.RUNNING, 10.0, frame=FRAME)
FINISHED = Snapshot(SessionState.FINISHED, 11.0, frame=FRAME)


def run_real(script: Sequence[tuple[Sequence[Analysis], Snapshot]], **options: object) -> tuple[list[str], list[str]]:
    lines: list[str] = []
    said: list[str] = []
    ear = AnalysisBuffer()
    session = ScriptedSession(ear, script)
    clock = options.pop("clock", FakeClock())
    outputs = replace(Outputs(lines.append), **options)  # type: ignore[arg-type]
    try:
        run_session(session, ear, outputs, report=said.append, clock=clock, time_of_day=lambda: "10:42:07")  # type: ignore[arg-type]
    finally:
        assert (session.started, session.stopped) == (1, 1)
    return lines, said


class TestReal:
    def test_prints_who_is_seen_until_a_finite_source_ends(self) -> None:
        lines, said = run_real(
            [
                ([], RUNNING),
                ([analysis(0, 10.0, (1, State.KNOWN, "Ada"))], RUNNING),
                ([analysis(1, 10.1, (1, State.KNOWN, "Ada"), (2, State.UNKNOWN, None))], FINISHED),
            ]
        )
        assert lines == ["10:42:07  Ada  distance 0.31", "10:42:07  unknown person  distance 0.31"]
        assert said == []

    def test_a_frame_is_one_event_with_its_last_word(self, tmp_path: Path) -> None:
        events = tmp_path / "events.jsonl"
        run_real(
            [
                ([analysis(0, 10.0, (1, State.PENDING, None)), analysis(0, 10.0, (1, State.KNOWN, "Ada"))], RUNNING),
                ([analysis(1, 10.5, (1, State.PENDING, None))], RUNNING),
                ([analysis(1, 10.5, (1, State.KNOWN, "Ada"))], RUNNING),
                ([], FINISHED),
            ],
            events=events,
            header=lambda: {"rollcall": "test"},
        )
        _, *rows = map(json.loads, events.read_text().splitlines())
        assert [(row["frame"], row["time"], row["faces"][0]["name"]) for row in rows] == [
            (0, 0.0, "Ada"),
            (1, 0.5, "Ada"),
        ]

    def test_records_what_is_shown(self, tmp_path: Path) -> None:
        video = tmp_path / "video.mp4"
        frames = [Frame(FRAME.image, index, 10.0 + index / 30) for index in range(4)]
        seen = analysis(0, 10.0, (1, State.KNOWN, "Ada"))
        script = [([seen], replace(RUNNING, frame=frame, analysis=seen)) for frame in frames]
        run_real([*script, ([], replace(FINISHED, frame=frames[-1]))], record=video)
        assert cv2.VideoCapture(str(video)).get(cv2.CAP_PROP_FRAME_COUNT) == 4

    def test_ends_after_the_duration_from_the_first_picture_on(self) -> None:
        ticks = iter(range(1000))
        lines, _ = run_real(
            [([], replace(RUNNING, frame=None))] * 5 + [([], RUNNING)] * 50, clock=lambda: next(ticks), duration=3
        )
        assert lines == []
        assert next(ticks) < 20

    def test_ends_after_the_duration_though_there_is_always_something_to_hear(self) -> None:
        ticks = iter(range(1000))
        busy = [([analysis(index, 10.0 + index, (1, State.KNOWN, "Ada"))], RUNNING) for index in range(50)]
        run_real(busy, clock=lambda: next(ticks), duration=3)
        assert next(ticks) < 20

    def test_says_each_thing_once_while_it_lasts(self) -> None:
        notice = Notice(NoticeKind.WARNING, text_message("The weights are not here."))
        away = replace(RUNNING, state=SessionState.RECONNECTING, status=text_message("The camera stopped."))
        ear = AnalysisBuffer()
        said: list[str] = []
        snapshots = iter([replace(RUNNING, notices=(notice,))] * 2 + [away, away, RUNNING, away, FINISHED])

        class Session(ScriptedSession):
            def snapshot(self) -> Snapshot:
                return next(snapshots)

        run_session(Session(ear, [([], RUNNING)]), ear, Outputs(lambda _line: None), report=said.append)  # type: ignore[arg-type]
        assert said == ["The weights are not here.", "The camera stopped.", "The camera stopped."]

    def test_black_pictures_and_a_cut_end_are_reported(self) -> None:
        dark = replace(RUNNING, status=Message.of(LiveCode.SOURCE_BLACK, source="a.mp4"))
        cut = replace(FINISHED, status=Message.of(LiveCode.SOURCE_ENDED_CUT, source="a.mp4"))
        _, said = run_real([([], RUNNING), ([], dark), ([], dark), ([], cut)])
        assert [each[:27] for each in said] == ["a.mp4 sends only black pict", "a.mp4 is cut short, and wha"]
        ended = replace(FINISHED, status=Message.of(LiveCode.SOURCE_ENDED, source="a.mp4"))
        assert run_real([([], RUNNING), ([], ended)])[1] == []

    @pytest.mark.parametrize("state", [SessionState.FAILED, SessionState.RECONNECTING])
    def test_a_source_that_does_not_open_is_an_error_of_the_source(self, state: SessionState) -> None:
        with pytest.raises(SourceError, match="does not open"):
            run_real([([], Snapshot(state, 10.0, status=text_message("It does not open.")))])

    def test_recognition_that_broke_down_is_another_error(self) -> None:
        with pytest.raises(RollcallError) as caught:
            run_real(
                [
                    (
                        [],
                        Snapshot(
                            SessionState.FAILED, 10.0, frame=FRAME, status=text_message("The detection thread ended.")
                        ),
                    )
                ]
            )
        assert not isinstance(caught.value, SourceError)

    def test_an_interruption_leaves_whole_files(self, tmp_path: Path) -> None:
        events = tmp_path / "events.jsonl"
        ear = AnalysisBuffer()

        class Interrupted(ScriptedSession):
            def snapshot(self) -> Snapshot:
                raise KeyboardInterrupt

        session = Interrupted(ear, [([], RUNNING)])
        with pytest.raises(KeyboardInterrupt):
            run_session(session, ear, Outputs(lambda _line: None, events=events), report=print)  # type: ignore[arg-type]
        assert session.stopped == 1
        assert events.read_text().endswith("\n")


def test_the_ear_forgets_the_oldest_when_nobody_listens() -> None:
    ear = AnalysisBuffer()
    for index in range(1000):
        ear(analysis(index, float(index)))
    heard = ear.take(0)
    assert len(heard) == 256
    assert heard[-1].frame_index == 999
    assert ear.take(0) == ()


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


class SeveralSession(ScriptedSession):
    """Two sources; the script has a pair of snapshots for each moment."""

    def __init__(self, analyses: AnalysisBuffer, script: Sequence[tuple[Snapshot, Snapshot]]) -> None:
        super().__init__(analyses, [([], RUNNING)])
        self._pairs = iter(script)

    def snapshots(self) -> tuple[Snapshot, ...]:
        return next(self._pairs)


def run_several(
    script: Sequence[tuple[Snapshot, Snapshot]], analyses: Sequence[Analysis] = (), **options: object
) -> tuple[list[str], list[str]]:
    lines: list[str] = []
    said: list[str] = []
    ear = AnalysisBuffer()
    for each in analyses:
        ear(each)
    session = SeveralSession(ear, [(one, replace(other, feed=1)) for one, other in script])
    outputs = replace(Outputs(lines.append, names={0: "Door", 1: "Back yard"}), **options)  # type: ignore[arg-type]
    run_session(session, ear, outputs, report=said.append, time_of_day=lambda: "10:42:07")  # type: ignore[arg-type]
    return lines, said


NOT_THERE = Snapshot(SessionState.RECONNECTING, 10.0, status=text_message("The yard does not answer."))


class TestSeveral:
    def test_every_line_and_file_has_the_name_of_its_source(self, tmp_path: Path) -> None:
        events, video = tmp_path / "events.jsonl", tmp_path / "v.mp4"
        one = analysis(7, 10.0, (1, State.KNOWN, "Ada"))
        other = replace(analysis(3, 10.1, (2, State.KNOWN, "Ada")), feed=1)
        again = replace(analysis(3, 10.1, (2, State.KNOWN, "Bea")), feed=1)
        later = [Frame(FRAME.image, index, 10.0 + index / 30) for index in range(4)]
        script = [(replace(RUNNING, frame=each), replace(RUNNING, frame=each)) for each in later]
        lines, said = run_several(
            [*script, (FINISHED, FINISHED)], [one, other, one, again], events=events, record=video
        )
        assert lines == ["10:42:07  Door  Ada  distance 0.31", "10:42:07  Back yard  Bea  distance 0.31"]
        _, *rows = map(json.loads, events.read_text().splitlines())
        assert [(row["source"], row["frame"]) for row in rows] == [("Door", 7), ("Back yard", 3)]
        assert {each.name for each in tmp_path.glob("*.mp4")} == {"v-Door.mp4", "v-Back-yard.mp4"}
        assert said == []

    def test_one_that_does_not_open_is_told_once_and_the_others_go_on(self) -> None:
        lines, said = run_several([(RUNNING, NOT_THERE)] * 3 + [(FINISHED, NOT_THERE)])
        assert said == ["The yard does not answer."]
        assert lines == []

    def test_one_that_fails_later_is_told_and_the_others_go_on(self) -> None:
        failed = replace(RUNNING, state=SessionState.FAILED, status=text_message("The yard is gone."))
        assert run_several([(RUNNING, RUNNING), (RUNNING, failed), (FINISHED, failed)])[1] == ["The yard is gone."]

    def test_none_that_opens_is_an_error_of_the_source_with_every_reason(self) -> None:
        other = replace(NOT_THERE, status=text_message("The door is locked."))
        with pytest.raises(SourceError, match=r"The door is locked\. The yard does not answer\."):
            run_several([(other, NOT_THERE)])

    def test_one_that_comes_back_is_waited_for(self) -> None:
        away = replace(RUNNING, state=SessionState.RECONNECTING, status=text_message("The yard is away."))
        _, said = run_several([(RUNNING, RUNNING), (FINISHED, away), (FINISHED, RUNNING), (FINISHED, FINISHED)])
        assert said == ["The yard is away."]
