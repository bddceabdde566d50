"""The demo: the same clip each time, light to paint, with a face that is known and one that is not."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from realtime.sources import demo as demo_scene
from realtime.sources.demo import FRAMES_PER_SECOND, HEIGHT, ROUND, WIDTH, DemoSource, Scene, make_demo_gallery
from recognition.errors import RollcallError, SourceError
from recognition.faces.alignment import crop_face
from recognition.inference.engine import Engine
from recognition.registry import EMBEDDERS, create_detector, create_embedder
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture


@pytest.fixture(scope="module")
def scene() -> Scene:
    return Scene()


def test_a_frame_depends_on_its_index_alone(scene: Scene) -> None:
    for index in (0, 137, ROUND - 1):
        frame = scene.frame(index)
        assert frame.shape == (HEIGHT, WIDTH, 3)
        assert frame.dtype == np.uint8
        assert np.array_equal(frame, Scene().frame(index))


def test_the_clip_moves_smoothly_and_begins_again_without_a_jump(scene: Scene) -> None:
    def change(one: int, other: int) -> float:
        return float(np.abs(scene.frame(one).astype(int) - scene.frame(other)).mean())

    steps = [change(index, index + 1) for index in range(0, ROUND, 60)]
    assert min(steps) > 0
    assert change(ROUND - 1, ROUND) <= max(steps) * 1.5
    assert np.array_equal(scene.frame(ROUND + 5), scene.frame(5))


@pytest.mark.parametrize(("options", "frames"), [({"seconds": 0.5}, 15), ({"seconds": 0.001}, 1), ({}, ROUND)])
def test_at_the_fast_pace_the_demo_ends(
    options: dict[str, float], frames: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Scene, "frame", lambda *_: np.zeros((HEIGHT, WIDTH, 3), np.uint8))
    source = DemoSource(pace="fast", **options)
    source.open()
    count = 0
    while source.read() is not None:
        count += 1
    assert count == frames


def test_at_its_own_pace_the_demo_takes_its_time_and_runs_on(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    due: list[float] = []
    monkeypatch.setattr("realtime.sources.demo.Scene", lambda: scene)
    source = DemoSource()
    monkeypatch.setattr(source._pacer, "wait_for", due.append)
    source.open()
    for _ in range(10):
        assert source.read() is not None
    assert due == [index / FRAMES_PER_SECOND for index in range(10)]
    source._index = ROUND
    assert source.read() is not None
    source.close()
    assert source.read() is None


def test_the_gallery_holds_the_portrait_under_its_name(tmp_path: Path) -> None:
    make_demo_gallery(tmp_path / "gallery")
    assert [path.name for path in (tmp_path / "gallery").iterdir()] == ["Eileen Collins.jpg"]
    assert read_picture(tmp_path / "gallery" / "Eileen Collins.jpg").shape == (512, 512, 3)


def test_a_gallery_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RollcallError, match="cannot be written"):
        make_demo_gallery(tmp_path / "file")


@pytest.mark.parametrize("content", [None, b"", b"damaged"])
def test_without_the_portrait_the_demo_says_what_to_install(
    content: bytes | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    if content is not None:
        (tmp_path / "data" / "astronaut.png").write_bytes(content)
    found = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr("importlib.util.find_spec", lambda _: found)
    with pytest.raises(SourceError, match=r"requirements\.txt"):
        DemoSource().open()


def test_without_the_stranger_s_portrait_the_demo_shows_the_other_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_scene, "_portrait_of_hopper", lambda: None)
    assert Scene().frame(0).shape == (HEIGHT, WIDTH, 3)


def test_sface_names_the_portrait_and_never_the_stranger(scene: Scene, prepared_networks: Path, tmp_path: Path) -> None:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path / "models")
    detector, embedder = create_detector("yunet", engine, store), create_embedder("sface", engine, store)
    make_demo_gallery(tmp_path)
    portrait = read_picture(tmp_path / "Eileen Collins.jpg")
    (face,) = detector.detect(portrait)
    (template,) = embedder.embed([crop_face(portrait, face, embedder.crop_spec)])
    threshold = EMBEDDERS["sface"].threshold
    strangers = 0
    for index in range(15, ROUND, 45):
        frame = cv2.convertScaleAbs(scene.frame(index))
        known, *others = sorted(
            1 - float(embedder.embed([crop_face(frame, each, embedder.crop_spec)])[0] @ template)
            for each in detector.detect(frame)
        )
        assert known < 0.2
        assert len(others) <= 1
        strangers += len(others)
        assert all(distance > threshold + 0.1 for distance in others)
    assert strangers >= 8
