"""The demo: the same clip each time, light to paint, with a face that is known and one that is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from realtime.sources import demo as demo_scene
from realtime.sources.demo import (
    FRAMES_PER_SECOND,
    HEIGHT,
    NAMED,
    ROUND,
    WIDTH,
    DemoSource,
    Scene,
    demo_templates,
    portrait_of_collins,
)
from recognition.enrolment.still import Enroller
from recognition.errors import SourceError
from recognition.faces.alignment import crop_face
from recognition.inference.engine import Engine
from recognition.interfaces import template_key
from recognition.matching.templates import Corrections, Templates
from recognition.registry import EMBEDDERS, create_detector, create_embedder
from recognition.weights.store import ModelStore
from tests.fakes import ColourEmbedder, SquareDetector


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


def test_its_person_is_named_from_memory(prepared_networks: Path, tmp_path: Path) -> None:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path / "models")
    embedder = create_embedder("sface", engine, store)
    denied = np.eye(1, embedder.dimension, dtype=np.float32)
    corrections = Corrections(denied, (NAMED,), np.empty((0, embedder.dimension), np.float32))
    nobody = replace(Templates.empty(template_key(embedder), embedder.dimension), corrections=corrections)
    found = demo_templates(nobody, Enroller(create_detector("yunet", engine, store), embedder))
    assert (found.names, found.embedder, found.corrections) == ((NAMED,), nobody.embedder, corrections)
    assert np.linalg.norm(found.vectors, axis=1) == pytest.approx([1.0])
    assert nobody.names == ()


def test_without_a_face_or_the_portrait_nobody_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    nobody = Templates.empty("colours@1", ColourEmbedder.dimension)
    enroller = Enroller(SquareDetector(), ColourEmbedder())
    assert demo_templates(nobody, enroller) is nobody
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert demo_templates(nobody, enroller) is nobody


@pytest.mark.parametrize("content", [None, b"", b"damaged"])
def test_without_the_portrait_the_demo_says_what_to_install(
    content: bytes | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    if content is not None:
        (tmp_path / "data" / "astronaut.png").write_bytes(content)
    found = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr("importlib.util.find_spec", lambda _: found)
    with pytest.raises(SourceError, match=r"requirements\.txt"):
        DemoSource().open()


def test_without_the_stranger_s_portrait_the_demo_shows_the_other_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_scene, "_portrait_of_hopper", lambda: None)
    assert Scene().frame(0).shape == (HEIGHT, WIDTH, 3)


def test_sface_names_the_portrait_and_never_the_stranger(scene: Scene, prepared_networks: Path, tmp_path: Path) -> None:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path / "models")
    detector, embedder = create_detector("yunet", engine, store), create_embedder("sface", engine, store)
    portrait = portrait_of_collins()
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
