"""The commands ``identify``, ``cluster`` and ``lookalike`` and their windows give the same, with real networks."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from commands.app import App
from commands.live.command import session_of
from main import main
from realtime.sources.demo import _portrait_of_hopper
from recognition.errors import RollcallError
from recognition.types import Image
from services.app_services import AppServices
from services.pictures.identify import face_row
from services.pictures.sorting import SINGLES
from settings import Settings
from tests.fakes import until
from tests.gallery_folder import write, write_text

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
NETWORKS = ["--detector", "yunet", "--embedder", "sface"]


@contextmanager
def services_of(gallery: Path) -> Iterator[AppServices]:
    """As the window has them, of a session that shows a picture of the gallery."""
    app = App(Settings(), gallery, named_detector="yunet", named_embedder="sface")
    picture = next(each for each in sorted(gallery.rglob("*.*")) if each.is_file() and ".rollcall" not in each.parts)
    session = session_of(app, str(picture))
    services = AppServices(session, app.settings)
    services.start()
    try:
        until(lambda: session.models.identification is not None and session.models.detector_name == "yunet", 120)
        until(lambda: session.snapshot().gallery.people and session.gallery_watch.activity is None, 120)
        yield services
    finally:
        assert services.stop(30.0) == ()


def output(words: list[str], capsys: pytest.CaptureFixture[str], status: int = 0) -> Any:
    capsys.readouterr()
    assert main([*words, *NETWORKS, "--json"]) == status
    return json.loads(capsys.readouterr().out)


def portraits() -> tuple[Image, Image]:
    collins = np.ascontiguousarray(astronaut()[:, :, ::-1])
    hopper = _portrait_of_hopper()
    return collins, collins[:, ::-1] if hopper is None else hopper


def scaled(image: Image, scale: float) -> Image:
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Faces of all sizes, also ones that are too small; files of one name; what is no picture, and what is hidden."""
    collins, hopper = portraits()
    folder = tmp_path / "album"
    for number, scale in enumerate((1.0, 0.8, 0.5, 0.28, 0.2)):
        write(folder / f"day {number % 2}" / f"{number // 2}.png", scaled(collins, scale))
    for number, scale in enumerate((0.9, 0.6)):
        write(folder / f"{number}.png", scaled(hopper, scale))
    write(folder / ".hidden" / "x.png", collins)
    write(folder / ".x.png", collins)
    write(folder / "nobody.png", np.full((200, 300, 3), 128, np.uint8))
    write_text(folder / "broken.jpg", "no picture")
    return folder


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    write(tmp_path / "gallery" / "Eileen Collins.png", portraits()[0])
    return tmp_path / "gallery"


def check_identify(folder: Path, gallery: Path, out: Path, capsys: pytest.CaptureFixture[str], status: int) -> None:
    words = ["identify", str(folder), "--gallery", str(gallery), "--top", "3", "--save", str(out / "command")]
    printed = output(words, capsys, status)
    (out / "window").mkdir()
    with services_of(gallery) as services:
        services.stills.open([folder])
        until(lambda: [each for each in services.stills.view().results if each.faces is not None], 120)
        until(lambda: not services.tasks.is_active("stills"), 120)
        threshold = services.session.snapshot().threshold
        results = services.stills.view().results
        services.stills.save_pictures(out / "window")
        until(lambda: not services.tasks.is_active("stills save"), 120)
    assert printed == [
        {
            "image": str(each.path),
            "error": None if each.error is None else str(each.error),
            "faces": [face_row(face, threshold) for face in each.faces or ()],
        }
        for each in results
    ]
    saved = {each.name.replace(" named", ""): each.read_bytes() for each in (out / "window").iterdir()}
    assert {each.name: each.read_bytes() for each in (out / "command").iterdir()} == saved
    assert len(saved) == sum(each["error"] is None for each in printed), "nothing is overwritten"


def check_cluster(folder: Path, gallery: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    printed: dict[str, Any] = output(["cluster", str(folder)], capsys)
    with services_of(gallery) as services:
        services.sorting.open(folder)
        view = until(lambda: view if (view := services.sorting.view()).status is not None else None, 120)
    assert not isinstance(view.status, RollcallError)
    assert view.found is not None
    assert [printed[each] for each in ("pictures", "faces", "without_face")] == [
        view.found.pictures,
        len(view.found.faces),
        list(view.found.faceless),
    ]
    assert [(each["file"], each["problem"]) for each in printed["unreadable"]] == list(view.found.unreadable)
    groups = {each.number: [face.face.path for face in each.faces] for each in view.groups}
    assert [each["file"] for each in printed["singles"]] == groups.pop(SINGLES, [])
    assert {each["cluster"]: [face["file"] for face in each["faces"]] for each in printed["clusters"]} == groups
    return printed


def check_lookalike(face: Path, people: Path, gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed = output(["lookalike", str(face), "--among", str(people)], capsys)
    with services_of(gallery) as services:
        services.lookalikes.compare_with(people)
        services.lookalikes.open(face)
        view = until(lambda: view if (view := services.lookalikes.view()).nearest else None, 120)
    assert [(each["person"], each["picture"], each["distance"]) for each in printed["nearest"]] == [
        (each.person, str(each.path), pytest.approx(each.distance, abs=2e-4)) for each in view.nearest
    ]
    assert (printed["people"], printed["pictures"]) == (view.people, view.pictures)


def test_identify(album: Path, gallery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check_identify(album, gallery, tmp_path, capsys, 1)


def test_cluster(album: Path, gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed = check_cluster(album, gallery, capsys)
    assert printed["pictures"] == 9
    assert len(printed["clusters"]) == 2


def test_lookalike(album: Path, gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check_lookalike(album / "0.png", gallery, gallery, capsys)


@pytest.mark.faces
def test_real_photos(faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gallery, face = tmp_path / "gallery", next(iter(sorted((faces / "five-celebrity" / "val").rglob("*.jpg"))))
    shutil.copytree(faces / "friends-stills", gallery)
    check_identify(faces / "five-celebrity" / "val", gallery, tmp_path, capsys, 0)
    assert check_cluster(faces / "five-celebrity" / "train", gallery, capsys)["faces"] == 96
    check_lookalike(face, faces / "five-celebrity" / "train", gallery, capsys)
