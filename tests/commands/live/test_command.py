"""``live`` and ``embed`` through the real command line, on the demo and the public-domain portrait."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from commands.live.headless import _SessionRun
from main import main
from realtime.interfaces import Choice, Snapshot
from services.app_services import AppServices
from services.messages.live import live_text
from tests.conftest import ROOT
from tests.gallery_folder import write_collins

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")


def test_the_demo_without_a_window_names_its_person_and_nobody_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events, video = tmp_path / "events.jsonl", tmp_path / "video.mp4"
    words = ["--source", "demo", "--pace", "fast", "--duration", "4", "--embedder", "sface", "--detector", "yunet"]
    (tmp_path / "gallery").mkdir()
    words += ["--gallery", str(tmp_path / "gallery")]
    assert main(["live", "--headless", *words, "--events", str(events), "--record", str(video)]) == 0

    assert "Eileen Collins" in capsys.readouterr().out
    header, *frames = [json.loads(line) for line in events.read_text(encoding="utf-8").splitlines()]
    assert set(header) >= {"rollcall", "detector", "embedder", "precision", "threshold", "people"}
    assert (header["detector"], header["embedder"], header["people"]) == ("yunet", "sface", ["Eileen Collins"])
    assert [each["frame"] for each in frames] == list(range(120))
    assert frames[30]["time"] == 1.0
    faces = [face for each in frames for face in each["faces"]]
    assert {face["name"] for face in faces} == {"Eileen Collins", None}
    assert {face["state"] for face in faces} >= {"pending", "known", "unknown"}
    assert all(len(face["box"]) == 4 for face in faces)
    named = sum(any(face["name"] for face in each["faces"]) for each in frames[15:])
    assert named == len(frames[15:])
    assert cv2.VideoCapture(str(video)).get(cv2.CAP_PROP_FRAME_COUNT) == 120


@pytest.mark.parametrize("has_consent", [False, True])
def test_the_demo_names_nobody_without_consent_where_that_is_required(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, has_consent: bool
) -> None:
    """Its person is registered, and so not to be taken for that of the demo."""
    folder, events, config = tmp_path / "people", tmp_path / "events.jsonl", tmp_path / "strict.yaml"
    write_collins(folder)
    config.write_text("privacy:\n  require_consent: true\n", encoding="utf-8")
    where = ["--gallery", str(folder), "--config", str(config)]
    if has_consent:
        given = ["privacy", "consent", "give", "Eileen Collins", "--text", "sample-en", "--signed", "E. C."]
        assert main([*given, *where]) == 0
    capsys.readouterr()
    words = ["--source", "demo", "--pace", "fast", "--duration", "2", "--embedder", "sface", "--detector", "yunet"]
    assert main(["live", "--headless", *words, "--events", str(events), *where]) == 0

    printed = capsys.readouterr()
    assert ("Collins" in printed.out + events.read_text(encoding="utf-8")) == has_consent
    assert ("Nobody here has a valid consent" in printed.err) != has_consent


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["duration", "signal"])
def test_the_window_writes_events_and_a_video_too(ending: str, tmp_path: Path) -> None:
    if ending == "signal" and sys.platform == "win32":
        pytest.skip("signals of POSIX")
    events, video = tmp_path / "events.jsonl", tmp_path / "video.mp4"
    (tmp_path / "gallery").mkdir()
    words = ["--gallery", str(tmp_path / "gallery"), "--embedder", "sface", "--detector", "yunet"]
    seconds = "12" if ending == "duration" else "100"
    words += ["--events", str(events), "--record", str(video), "--duration", seconds]
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--source", "demo", *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        if ending == "signal":
            for _ in range(600):
                if events.exists() and '"known"' in events.read_text(encoding="utf-8"):
                    break
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.1)
            process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=90)
    assert process.returncode == (0 if ending == "duration" else 130), said
    assert "rollcall:" not in said
    text = events.read_text(encoding="utf-8")
    assert text.endswith("\n")
    header, *frames = [json.loads(line) for line in text.splitlines()]
    assert list(header) == ["rollcall", "detector", "embedder", "precision", "threshold", "people"]
    assert (header["detector"], header["embedder"], header["people"]) == ("yunet", "sface", ["Eileen Collins"])
    assert header["precision"]
    assert frames[0]["time"] == 0.0
    numbers = [each["frame"] for each in frames]
    assert numbers == sorted(set(numbers))
    assert {face["name"] for each in frames for face in each["faces"]} == {"Eileen Collins", None}
    capture = cv2.VideoCapture(str(video))
    assert capture.get(cv2.CAP_PROP_FRAME_COUNT) > 1
    assert capture.read()[0]
    capture.release()


@pytest.mark.parametrize("front", [[], ["--headless"], ["--headless", "--pace", "fast"]])
@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--events", "{}/absent/e.jsonl"], "does not exist"),
        (["--record", "{}/absent/v.mp4"], "does not exist"),
        (["--record", "{}/v.txt"], "ends in .mp4"),
        (["--record", "{}/v"], "ends in .mp4"),
        (["--events", "{}"], "is a folder"),
        pytest.param(["--events", "{}/one.mp4"], "in a circle", marks=POSIX),
        pytest.param(["--record", "{}/one.mp4"], "in a circle", marks=POSIX),
        pytest.param(["--events", "{}/pipe.mp4"], "is a pipe", marks=POSIX),
        pytest.param(["--record", "{}/pipe.mp4"], "is a pipe", marks=POSIX),
        (["--events", "{}/v.mp4", "--record", "{}/../{name}/v.mp4"], "same file"),
        (["--record", "{}/clip.mp4", "--source", "{}/clip.mp4"], "would be overwritten"),
        (["--events", "{}/clip.mp4", "--source", "{}/clip.mp4"], "would be overwritten"),
    ],
)
def test_files_that_cannot_be_written_are_refused_before_networks_are_loaded(
    front: list[str],
    words: list[str],
    problem: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def fail(*_arguments: object, **_options: object) -> None:
        raise AssertionError("too late")

    for name in ("commands.app.App.detector", "commands.app.App.embedder", "commands.live.command.session_of"):
        monkeypatch.setattr(name, fail)
    (tmp_path / "clip.mp4").write_bytes(b"a clip")
    if sys.platform != "win32":
        (tmp_path / "one.mp4").symlink_to("two.mp4")
        (tmp_path / "two.mp4").symlink_to("one.mp4")
        os.mkfifo(tmp_path / "pipe.mp4")
    given = [each.format(tmp_path, name=tmp_path.name) for each in words]
    source = [] if "--source" in given else ["--source", "demo"]
    assert main(["live", *front, *source, *given]) == 2
    assert problem in capsys.readouterr().err
    assert (tmp_path / "clip.mp4").read_bytes() == b"a clip"


def test_without_screen_and_camera_the_plain_line_plays_the_demo_for_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("realtime.sources.cameras.list_cameras", lambda: ())
    (tmp_path / "gallery").mkdir()
    is_over, named = _SessionRun._is_over, set[str | None]()

    def is_over_once_named(run: _SessionRun, snapshots: Sequence[Snapshot]) -> bool:
        """A busy machine may need longer than these seconds for the networks."""
        analyses = (each.analysis for each in snapshots)
        named.update(track.person for each in analyses if each is not None for track in each.tracks)
        return is_over(run, snapshots) and "Eileen Collins" in named

    monkeypatch.setattr(_SessionRun, "_is_over", is_over_once_named)
    assert main(["--duration", "4", "--embedder", "sface", "--gallery", str(tmp_path / "gallery")]) == 0
    said = capsys.readouterr()
    assert "There is no screen here" in said.err
    assert "no camera either" in said.err
    assert "Eileen Collins" in said.out


@pytest.mark.parametrize("named", [None, "Ada.jpg", "Ada/blurred.jpg"])
def test_without_a_camera_the_demo_plays_only_where_nobody_is_registered(
    named: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("realtime.sources.cameras.list_cameras", lambda: ())
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    gallery = tmp_path / "gallery"
    (gallery / ".rollcall" / "not" / "Ada").mkdir(parents=True)
    (gallery / ".rollcall" / "not" / "Ada" / "seen.jpg").write_bytes(b"")
    if named is not None:
        (gallery / named).parent.mkdir(exist_ok=True)
        (gallery / named).write_bytes(b"")
    begun: list[tuple[str, Path | None, list[str]]] = []

    def open_window(services: AppServices, **_options: object) -> int:
        now = services.session.snapshot()
        begun.append((now.source, now.gallery.folder, [live_text(each.message) for each in now.notices]))
        return 0

    monkeypatch.setattr("gui.app.run", open_window)
    assert main(["--gallery", str(gallery), "--embedder", "sface"]) == 0
    said = ["No camera was found on this computer, and nobody is registered yet, so the demo plays."]
    assert begun == [("demo", gallery, said) if named is None else ("0", gallery, [])]


@pytest.mark.parametrize(
    ("words", "cameras", "may_begin"),
    [
        ([], 1, True),
        (["--source", "0"], 1, False),
        (["--source", "demo"], 1, False),
        (["--duration", "5"], 1, False),
        ([], 0, True),  # over the demo
    ],
)
def test_the_first_steps_come_where_no_source_is_named(
    words: list[str], cameras: int, may_begin: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "realtime.sources.cameras.list_cameras", lambda: tuple(Choice(str(each), "") for each in range(cameras))
    )
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    given: list[object] = []

    def open_window(services: AppServices, **options: object) -> int:  # noqa: ARG001
        given.append(options["first_run"])
        return 0

    monkeypatch.setattr("gui.app.run", open_window)
    assert main(["--gallery", str(tmp_path), "--embedder", "sface", *words]) == 0
    assert given == [may_begin]


def test_embed_writes_unit_rows_and_nan_where_there_is_no_face(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "b.png"), cv2.cvtColor(astronaut(), cv2.COLOR_RGB2BGR))
    cv2.imwrite(str(tmp_path / "a.png"), np.full((80, 80, 3), 90, np.uint8))
    listed = tmp_path / "list.txt"
    listed.write_text("b.png\na.png\nabsent.png\n", encoding="utf-8")
    out = tmp_path / "out.npz"
    words = ["--root", str(tmp_path), "--list", str(listed), "--out", str(out)]
    assert main(["embed", *words, "--embedder", "sface"]) == 0

    with np.load(out) as written:
        assert written["names"].tolist() == ["b.png", "a.png", "absent.png"]
        embeddings, boxes = written["embeddings"], written["boxes"]
    assert embeddings.dtype == np.float32
    assert embeddings.shape == (3, 128)
    assert np.linalg.norm(embeddings[0]) == pytest.approx(1, abs=1e-5)
    assert np.isnan(embeddings[1:]).all()
    assert boxes.shape == (3, 4)
    assert np.isnan(boxes[1:]).all()


def test_an_embedder_that_was_named_and_is_not_there_ends_with_3(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(f"models:\n  folder: '{tmp_path.as_posix()}'\n", encoding="utf-8")
    words = ["--embedder", "vggface-senet50", "--config", str(config), "--source", "demo"]
    assert main(["live", "--headless", *words]) == 3
    assert "models install vggface-senet50" in capsys.readouterr().err
