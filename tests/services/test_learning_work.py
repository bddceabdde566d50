"""Sorting and playing in a whole session, on its threads; the live picture goes on. Faces are coloured squares."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from fakes import BLUE, GREEN, RED, FakeGalleryWatch, FakeModelFactory, FedSource, SquareDetector, picture, until
from gallery_folder import square, write

from realtime.session import LiveSession
from recognition.progress import Progress, ProgressSink, Stage, Unit
from recognition.types import Detection, Image
from settings import DetectionSettings, RecognitionSettings, Settings, SourceSettings

SETTINGS = Settings(
    source=SourceSettings(default="fed"),
    detection=DetectionSettings(detector="squares"),
    recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
)
ADA = picture(((40, 60, 120, 140), RED))


class HeldDetector(SquareDetector):
    """Is inside ``detect`` for as long as the test likes."""

    def __init__(self, entered: threading.Event, go_on: threading.Event) -> None:
        super().__init__()
        self._entered, self._go_on = entered, go_on

    def detect(self, image: Image) -> list[Detection]:
        self._entered.set()
        assert self._go_on.wait(30), "the test never let it go on"
        return super().detect(image)


class HeldWorkshop(FakeModelFactory):
    """The live picture's detector works; those that are made for work beside it are held."""

    def __init__(self) -> None:
        super().__init__()
        self.entered, self.go_on = threading.Event(), threading.Event()

    def detector(self, name: str, progress: ProgressSink, **options: object) -> SquareDetector:
        if "min_face" not in options:
            return super().detector(name, progress)
        held = HeldDetector(self.entered, self.go_on)
        held.name = name
        return held


class Rig:
    def __init__(self, folder: Path) -> None:
        self.source = FedSource()
        self.workshop = HeldWorkshop()
        self.session = LiveSession(
            SETTINGS,
            self.workshop,  # type: ignore[arg-type]
            folder,
            create=lambda _spec: self.source,
            watch_gallery=partial(FakeGalleryWatch, people={"Ada": RED}, remembered={}),  # type: ignore[arg-type]
        )

    def feed_until(self, condition: Callable[[], object]) -> None:
        def fed() -> object:
            self.source.feed(ADA)
            return condition()

        until(fed)

    def names(self) -> list[str | None]:
        analysis = self.session.snapshot().analysis
        return [] if analysis is None else [track.person for track in analysis.tracks]


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    (tmp_path / "gallery").mkdir()
    made = Rig(tmp_path / "gallery")
    made.session.start()
    made.feed_until(lambda: made.names() == ["Ada"])
    yield made
    made.workshop.go_on.set()
    assert made.session.stop(10.0) == ()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    root = tmp_path / "album"
    for number in range(3):
        write(root / f"{number}.png", square(RED))
        write(root / f"b{number}.png", square(BLUE))
    write(root / "alone.png", square(GREEN))
    return root


def test_the_live_picture_goes_on_while_a_folder_is_sorted(rig: Rig, album: Path, tmp_path: Path) -> None:
    session = rig.session
    session.clusters.open(album)
    assert rig.workshop.entered.wait(10)
    frames = session.snapshot().frame
    assert frames is not None
    rig.feed_until(lambda: (now := session.snapshot().analysis) and now.frame_index > frames.index + 3)
    assert rig.names() == ["Ada"]
    activity = session.clusters.view().activity
    assert activity is not None
    assert activity.progress == Progress(Stage.DETECTING_FACES, 1, 7, Unit.PICTURES)
    rig.workshop.go_on.set()
    view = until(lambda: (now := session.clusters.view()).clusters and now)
    assert [len(each.faces) for each in view.clusters] == [3, 3]
    assert {each.resembles for each in view.clusters} == {"Ada", None}, "who is registered is known"
    assert len(view.singles) == 1
    bea = next(each for each in view.clusters if each.resembles is None)
    session.clusters.name([each.number for each in bea.faces], "Bea")
    until(lambda: session.people.view().undo)
    assert sorted(each.name for each in (tmp_path / "gallery" / "Bea").iterdir()) == ["b0.jpg", "b1.jpg", "b2.jpg"]
    session.people.undo()
    until(lambda: not session.people.view().undo)
    assert not (tmp_path / "gallery" / "Bea").exists()
    assert session.clusters.view().clusters[1].faces[0].person is None


def test_a_face_of_the_live_picture_is_compared_with_a_folder(rig: Rig, album: Path) -> None:
    game = rig.session.lookalikes
    rig.workshop.go_on.set()
    game.take()
    game.among(album)
    view = until(lambda: (now := game.view()).nearest and now)
    assert view.nearest[0].person in {"0", "1", "2"}
    assert view.title.startswith("fed, ")


def test_the_session_ends_while_a_picture_is_looked_at(rig: Rig, album: Path) -> None:
    rig.session.clusters.open(album)
    assert rig.workshop.entered.wait(10)
    assert rig.session.stop(0.2) == ("clusters",), "it says who stayed, and does not wait for ever"
    rig.workshop.go_on.set()
