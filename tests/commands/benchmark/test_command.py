"""``benchmark``: what is measured on coloured squares, and the command itself on the demo."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from commands.app import App
from commands.benchmark import cameras, command, full_analysis, matching, peers, scene, sections
from commands.benchmark.figures import machine, memory_mb, spread, timed
from commands.benchmark.report import print_report
from commands.benchmark.watched import WatchedSession
from main import parse
from realtime.interfaces import Figures, SessionState, Snapshot
from recognition.errors import UsageError
from recognition.types import Analysis, Box, Frame, State, Track
from settings import Settings
from tests.conftest import ROOT
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, ScriptedSource, SquareDetector, picture


def test_a_spread_tells_median_and_p95() -> None:
    assert spread([]) == {}
    assert spread([float(each) for each in range(1, 102)]) == {"median": 51, "p95": 96, "count": 101}


def test_work_is_timed_as_often_as_asked_for_after_one_run_that_does_not_count() -> None:
    runs: list[int] = []
    assert len(timed(lambda: runs.append(1), min_runs=3, max_runs=4, seconds=60)) == 4
    assert len(runs) == 5


def test_the_machine_is_named() -> None:
    assert machine()["cores"] >= 1
    held = memory_mb()
    assert held is not None
    assert 10 < held < 100_000


def test_every_face_of_every_frame_is_found_and_embedded() -> None:
    two = picture(((20, 20, 60, 60), RED), ((120, 20, 160, 60), BLUE))
    source, detector = ScriptedSource([two] * 12), SquareDetector()

    figures = full_analysis.measure(scene.frames_of(source), detector, ColourEmbedder(), 50, seconds=60)

    assert (figures["frames"], figures["faces_per_frame"]) == (12 - full_analysis.WARM_UP, 2.0)
    assert figures["frames_per_second"] > 0
    assert set(figures["ms"]) == set(figures["ms_p95"]) == {"read", "detect", "crop", "embed"}
    assert detector.calls == 12
    assert source.closed.is_set()


def test_it_ends_after_the_frames_asked_for() -> None:
    source = ScriptedSource([picture(((20, 20, 60, 60), RED))] * 40)
    assert (
        full_analysis.measure(scene.frames_of(source), SquareDetector(), ColourEmbedder(), 6, seconds=60)["frames"] == 6
    )
    assert source.closed.is_set()


def test_a_source_that_is_too_short_gives_no_figures() -> None:
    figures = full_analysis.measure([picture()] * 2, SquareDetector(), ColourEmbedder(), 6)
    assert figures["frames_per_second"] is None


def test_matching_counts_what_is_right() -> None:
    (row,) = matching.measure(128, sizes=(500,))
    assert (row["templates"], row["dimension"]) == (500, 128)
    assert row["right"] > 0.9
    assert row["ms"]["median"] > 0


def test_vectors_lie_as_faces_do() -> None:
    rng = np.random.default_rng(1)
    people = matching.faces(400, 128, rng)
    same = 1 - np.einsum("ij,ij->i", matching.near(people, rng), matching.near(people, rng))
    others = 1 - people @ people.T + 2 * np.eye(len(people))
    assert np.median(same) == pytest.approx(0.3, abs=0.05)
    assert 0.5 < np.median(others.min(axis=1)) < 0.9
    assert np.median(others.min(axis=1)) < np.median(1 - _random_cosines(rng).max(axis=1))


def _random_cosines(rng: np.random.Generator) -> np.ndarray:
    vectors = rng.standard_normal((400, 128))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors @ vectors.T - 2 * np.eye(400))


def test_exact_search_is_held_against_an_index_where_one_is_installed() -> None:
    pytest.importorskip("usearch", exc_type=ImportError)
    rows = matching.measure_index(32, sizes=(300,))
    assert rows[0]["what"] == "exact"
    assert len(rows) == 4
    assert all(0.5 < row["recall"] <= 1.0 for row in rows)
    out = io.StringIO()
    print_report({"machine": machine(), "source": "demo", "index": rows}, out)
    assert "300 of 32 values: exact" in out.getvalue()


def test_another_package_is_held_against_the_mean_of_before_and_after(tmp_path: Path) -> None:
    script = tmp_path / "python"
    script.write_text(
        """#!/bin/sh
case "$2" in
  insightface) echo noise; echo '{"what": "nets", "frames_per_second": 5.0, "faces_per_frame": 4.0}' ;;
  *) echo "No module named $2" >&2; exit 1 ;;
esac
""",
        encoding="utf-8",
    )
    script.chmod(0o755)
    rates = iter((20.0, 30.0, 24.0, 32.0))

    def ours() -> dict[str, Any]:
        return {"frames_per_second": next(rates), "faces_per_frame": 4.0}

    result = peers.measure(script, tmp_path / "frames.npy", 1.0, ours)

    assert result["insightface"]["times_as_quick"] == 5.4
    assert result["insightface"]["times_as_quick_spread"] == [5.0, 5.6]
    assert result["insightface"]["ours"] == 27.0
    assert result["deepface"] == {"skipped": "No module named deepface"}
    shown = io.StringIO()
    print_report({"machine": machine(), "source": "demo", "peers": result}, shown)
    assert "insightface, nets" in shown.getvalue()
    assert "5.4 times (5.0 to 5.6 in 3 rounds)" in shown.getvalue()


def test_a_python_that_is_not_there_is_said(tmp_path: Path) -> None:
    result = peers.measure(tmp_path / "none", tmp_path / "frames.npy", 1.0, lambda: {"frames_per_second": 1.0})
    assert "could not be run" in result["insightface"]["skipped"]
    app = App(Settings(), tmp_path, out=io.StringIO(), err=io.StringIO())
    with pytest.raises(UsageError, match="no program that can be run"):
        command.run(parse(["benchmark", "--only", "peers", "--peers", str(tmp_path / "none")]), app)


def test_a_clip_begins_again_at_its_end() -> None:
    source = scene.Repeated(lambda: ScriptedSource([picture(), picture(size=(64, 48))]))
    source.open()
    assert [image.shape[1] for image in (source.read() for _ in range(5)) if image is not None] == [
        320,
        64,
        320,
        64,
        320,
    ]
    source.close()
    assert [source.read() for _ in range(3)][-1] is None


def test_the_empty_room_has_the_size_of_the_clip_and_no_two_pictures_alike() -> None:
    room = scene.EmptyRoom((320, 200))
    room.open()
    first, second = room.read(), room.read()
    room.close()
    assert first is not None
    assert second is not None
    assert first.shape == second.shape == (200, 320, 3)
    assert 0 < np.abs(first.astype(int) - second).mean() < 10


def test_everybody_in_the_fullest_frame_is_registered(tmp_path: Path) -> None:
    one = picture(((20, 20, 60, 60), RED))
    two = picture(((20, 20, 60, 60), RED), ((180, 100, 240, 160), GREEN))
    assert scene.write_gallery(tmp_path / "gallery", [one, two, one], SquareDetector()) == 2
    assert sorted(each.name for each in (tmp_path / "gallery").iterdir()) == ["Face 1.png", "Face 2.png"]


def test_a_source_without_pictures_is_refused() -> None:
    with pytest.raises(UsageError, match="scripted has no picture"):
        scene.first_frames(ScriptedSource([]), 3)


class SteppedSession:
    """A session whose snapshots the test sets; ``set_source`` is only noted."""

    def __init__(self, listener: Callable[[Analysis], None]) -> None:
        self.listener = listener
        self.newest = Snapshot(SessionState.OPENING, 0.0)
        self.sources: list[str] = []
        self.label = "stepped"

    def snapshot(self) -> Snapshot:
        return self.newest

    def set_source(self, source: str) -> None:
        self.sources.append(source)

    def show(self, index: int, at: float, state: State) -> None:
        track = Track(1, Box(0, 0, 10, 10), (0, 0), at, state=state)
        analysis = Analysis((track,), index, at)
        frame = Frame(picture(size=(32, 24)), index, at)
        self.newest = Snapshot(SessionState.RUNNING, at, frame=frame, analysis=analysis, figures=Figures())
        self.listener(analysis)


def test_a_front_that_paints_says_itself_what_it_painted() -> None:
    session = WatchedSession(SteppedSession, paints=True)
    session.show(4, 10.0, State.PENDING)
    session.snapshot()
    assert session.first_picture_at is None
    session.painted(3)  # of another snapshot
    assert session.first_picture_at is None
    session.painted(4)
    assert session.first_picture_at is not None
    assert session.first_name_at is None
    assert session.label == "stepped"


def test_a_front_that_does_not_paint_counts_as_painting_what_it_pulls() -> None:
    session = WatchedSession(SteppedSession, paints=False)
    session.show(1, 10.0, State.KNOWN)
    session.snapshot()
    assert session.first_picture_at is not None
    assert session.first_name_at is not None


def test_options_that_mean_nothing_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--only", "full,nothing"], ["--frames", "0"]):
        with pytest.raises(SystemExit):
            parse(["benchmark", *words])
    assert "there is no section nothing" in capsys.readouterr().err


def test_what_cannot_be_measured_says_why_in_the_table() -> None:
    out = io.StringIO()
    row = {"detector": "yunet", "embedder": "sface", "skipped": "no weights"}
    results: dict[str, Any] = {
        "machine": {"processor": "Abacus", "instructions": ["beads"], "cores": 2, "system": "Wood 1"},
        "source": "demo",
        "full_analysis": [row],
        "live": {"skipped": "nobody was named"},
    }
    print_report(results, out)
    print_report(results, out, markdown=True)
    assert out.getvalue().count("Abacus (beads), 2 cores") == 2
    assert out.getvalue().count("no weights") == 2
    assert out.getvalue().count("Not measured: nobody was named") == 2


def test_cameras_count_from_the_frame_that_shows_the_whole_face(tmp_path: Path) -> None:
    clip, gallery = tmp_path / "clip.mp4", tmp_path / "gallery"
    cameras.write_clip(clip, gallery)
    assert [each.stem for each in gallery.iterdir()] == [cameras.KNOWN]
    images = [picture(size=(32, 24))] * 120
    source = ScriptedSource(images)
    source.seek = lambda _seconds: None  # type: ignore[attr-defined]
    camera, observer = cameras.Camera(source, 0.0, "camera 0"), cameras.Observer(1)
    observer.cameras[0] = camera
    camera.open()
    observer.begin()
    for index in range(55):
        camera.read()
        assert (camera.appeared is not None) == (index >= 54)
    known = Track(1, Box(0, 0, 9, 9), (0, 0), 0.0, state=State.KNOWN, person=cameras.KNOWN)
    assert camera.appeared is not None
    observer.heard(Analysis((known,), 1, camera.appeared - 1.0))
    assert observer.named_after == [], "an analysis of a frame before"
    observer.heard(Analysis((known,), 2, camera.appeared))
    observer.heard(Analysis((known,), 3, time.monotonic()))
    assert len(observer.named_after) == 1
    assert observer.all_named.is_set()


def test_more_cameras_than_can_be_watched_leave_the_others_in_the_table() -> None:
    row = {
        "cameras": 1,
        "shown_per_second": [29.9, 30.0],
        "behind_percent": 0.1,
        "analysed_per_second": [20.0, 20.0],
        "name_ms": {"p50": 150.0, "p95": 180.0},
        "names": 7,
        "missed": 1,
        "changes_per_second": 0.25,
        "cpu_cores": 0.5,
        "cpu_per_change": 2.0,
        "memory_mb": 300.0,
    }
    out = io.StringIO()
    machine = {"processor": "Abacus", "instructions": ["beads"], "cores": 2, "system": "Wood 1"}
    rows = [row, {"cameras": 2, "skipped": "Not every camera named a face."}]
    print_report({"machine": machine, "source": "demo", "cameras": rows}, out)
    assert "7 of 8" in out.getvalue()
    assert "Not every camera named a face." in out.getvalue()


def test_the_sections_of_the_command_are_the_ones_it_can_measure() -> None:
    assert all(callable(getattr(sections.Benchmark, f"_{name}")) for name in command.SECTIONS)
    assert SimpleNamespace(**vars(parse(["benchmark"]))).only == command.SECTIONS


@pytest.mark.slow
def test_the_command_measures_the_demo(tmp_path: Path) -> None:
    words = [
        "--frames",
        "6",
        "--seconds",
        "1",
        "--only",
        "full,live",
        "--json",
        "--detector",
        "yunet",
        "--embedder",
        "sface",
        "--gallery",
        str(tmp_path),
    ]
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "benchmark", *words],
        capture_output=True,
        text=True,
        timeout=110,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)
    rows = {(row["detector"], row["embedder"]): row for row in results["full_analysis"]}
    assert rows["yunet", "sface"]["faces_per_frame"] >= 1
    assert rows["yunet", "sface"]["precision"]
    live = results["live"]
    assert live["frames_painted"] > 0
    assert live["age_ms"]["p95"] > 0
    assert live["first_name_ms"]["median"] > 0
    assert live["nobody"]["cpu_cores"] > 0
