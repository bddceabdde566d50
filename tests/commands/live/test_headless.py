"""Live recognition without a window, at the real pace, and the lines about who comes and goes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from commands.live.headless import ABSENCE, Outputs, PresenceLines, run_session
from realtime.interfaces import LiveCode, Notice, NoticeKind, SessionState, Snapshot
from recognition.errors import RollcallError, SourceError
from recognition.message import Message
from recognition.types import Analysis, Frame, Liveness, State
from services.live_output import AnalysisBuffer
from tests.commands.live.scripted_session import FINISHED, FRAME, RUNNING, ScriptedSession, analysis
from tests.fakes import FakeClock, text_message


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
