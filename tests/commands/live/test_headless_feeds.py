"""Live recognition of several sources without a window."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from commands.live.headless import Outputs, run_session
from realtime.interfaces import SessionState, Snapshot
from recognition.errors import SourceError
from recognition.types import Analysis, Frame, State
from services.live_output import AnalysisBuffer
from tests.commands.live.scripted_session import FINISHED, FRAME, RUNNING, ScriptedSession, analysis
from tests.fakes import text_message


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
