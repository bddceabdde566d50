"""The services around a running session, on real threads. Faces are coloured squares."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from realtime.session import LiveSession
from recognition.progress import Progress, ProgressSink, Stage, Unit
from recognition.types import Detection, Image
from services.app_services import AppServices
from settings import DetectionSettings, RecognitionSettings, Settings, SourceSettings
from tests.fakes import (
    BLUE,
    GREEN,
    PATIENCE,
    RED,
    FakeGalleryWatch,
    FakeModelFactory,
    FedSource,
    SquareDetector,
    picture,
    until,
)
from tests.gallery_folder import square, write

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
        assert self._go_on.wait(PATIENCE), "the test never let it go on"
        return super().detect(image)


class HeldModelFactory(FakeModelFactory):
    """The first detector, the live session's, works; those made later, for services, are held."""

    def __init__(self) -> None:
        super().__init__()
        self.entered, self.go_on = threading.Event(), threading.Event()
        self.made = 0

    def detector(self, name: str, progress: ProgressSink, **_options: object) -> SquareDetector:
        self.made += 1
        if self.made == 1:
            return super().detector(name, progress)
        held = HeldDetector(self.entered, self.go_on)
        held.name = name
        return held


class Rig:
    def __init__(self, folder: Path) -> None:
        self.source = FedSource()
        self.model_factory = HeldModelFactory()
        self.session = LiveSession(
            SETTINGS,
            self.model_factory,  # type: ignore[arg-type]
            folder,
            create=lambda _spec: self.source,
            watch_gallery=partial(FakeGalleryWatch, people={"Ada": RED}, remembered={}),  # type: ignore[arg-type]
        )
        self.services = AppServices(self.session, SETTINGS)

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
    made.services.start()
    made.feed_until(lambda: made.names() == ["Ada"])
    yield made
    made.model_factory.go_on.set()
    assert made.services.stop(10.0) == ()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    root = tmp_path / "album"
    for number in range(3):
        write(root / f"{number}.png", square(RED))
        write(root / f"b{number}.png", square(BLUE))
    write(root / "alone.png", square(GREEN))
    return root


def test_the_live_picture_goes_on_while_a_folder_is_sorted(rig: Rig, album: Path, tmp_path: Path) -> None:
    session, services = rig.session, rig.services
    services.sorting.open(album)
    # Without pictures for a second a face is another one, which is named a moment after it is found.
    rig.feed_until(rig.model_factory.entered.is_set)
    frames = session.snapshot().frame
    assert frames is not None
    rig.feed_until(
        lambda: (now := session.snapshot().analysis) and now.frame_index > frames.index + 3 and rig.names() == ["Ada"]
    )
    activity = services.sorting.view().activity
    assert activity is not None
    assert activity.progress == Progress(Stage.DETECTING_FACES, 1, 7, Unit.PICTURES)
    rig.model_factory.go_on.set()
    view = until(lambda: now if (now := services.sorting.view()).groups else None)
    assert [len(each.faces) for each in view.groups] == [3, 3, 1]
    assert {each.resembles for each in view.groups[:2]} == {"Ada", None}, "who is registered is known"
    bea = next(each for each in view.groups[:2] if each.resembles is None)
    services.sorting.name([each.number for each in bea.faces], "Bea")
    until(lambda: services.people.view().undo)
    assert sorted(each.name for each in (tmp_path / "gallery" / "Bea").iterdir()) == ["b0.jpg", "b1.jpg", "b2.jpg"]
    services.people.undo()
    until(lambda: not services.people.view().undo)
    assert not (tmp_path / "gallery" / "Bea").exists()
    assert services.sorting.view().groups[1].faces[0].person is None


def test_a_face_of_the_live_picture_is_compared_with_a_folder(rig: Rig, album: Path) -> None:
    game = rig.services.lookalikes
    rig.model_factory.go_on.set()
    game.take()
    game.compare_with(album)
    view = until(lambda: now if (now := game.view()).nearest else None)
    assert view.nearest[0].person in {"0", "1", "2"}
    assert view.title.startswith("fed, ")


def test_the_session_ends_while_a_picture_is_looked_at(rig: Rig, album: Path) -> None:
    rig.services.sorting.open(album)
    assert rig.model_factory.entered.wait(PATIENCE)
    until(lambda: rig.services.stop(0.2) == ("sorting sort",))  # it says who stayed, and does not wait for ever
    rig.model_factory.go_on.set()


def test_a_start_makes_few_threads_and_an_end_leaves_none(tmp_path: Path) -> None:
    """Of our own and of the file watcher: what a service does costs no thread while it does nothing."""
    gallery = tmp_path / "gallery"
    write(gallery / "Ada.png", square(RED))
    source = FedSource()
    before = set(threading.enumerate())
    session = LiveSession(
        SETTINGS,
        FakeModelFactory(),  # type: ignore[arg-type]
        gallery,
        create=lambda _spec: source,
    )
    services = AppServices(session, SETTINGS)
    services.start()
    most: set[str] = set()

    def fed() -> bool:
        nonlocal most
        source.feed(ADA)
        services.thresholds.refresh()
        now = {each.name for each in threading.enumerate() if each not in before}
        most = max(most, now, key=len)
        analysis = session.snapshot().analysis
        return analysis is not None and [track.person for track in analysis.tracks] == ["Ada"]

    until(fed)
    assert len(most) <= 12, sorted(most)
    assert services.stop(10.0) == ()
    assert [each.name for each in threading.enumerate() if each not in before] == []
