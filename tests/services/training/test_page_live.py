"""Training in a whole session, on its threads, with a process that never finishes; the live picture goes on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from realtime.session import LiveSession
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.app_services import AppServices
from services.training import train
from settings import DetectionSettings, RecognitionSettings, Settings, SourceSettings
from tests.fakes import RED, FakeGalleryWatch, FakeModelFactory, FedSource, picture, until
from tests.training_fakes import PEOPLE, endless, make_gallery, view_of

SETTINGS = Settings(
    source=SourceSettings(default="fed"),
    detection=DetectionSettings(detector="squares"),
    recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
)
ADA = picture(((40, 60, 120, 140), RED))


class Rig:
    def __init__(self, folder: Path) -> None:
        self.source = FedSource()

        def watch(place: Path, **options: Any) -> FakeGalleryWatch:
            made = FakeGalleryWatch(place, people=PEOPLE, remembered={}, **options)
            made.view = view_of(place)
            return made

        session = LiveSession(
            SETTINGS,
            FakeModelFactory(),  # type: ignore[arg-type]
            folder,
            create=lambda _spec: self.source,
            watch_gallery=partial(watch),  # type: ignore[arg-type]
        )
        self.services = AppServices(session, SETTINGS)
        self.session = self.services.session

    def feed_until(self, condition: Any) -> Any:
        def fed() -> Any:
            self.source.feed(ADA)
            return condition()

        return until(fed)

    def names(self) -> list[str | None]:
        analysis = self.session.snapshot().analysis
        return [] if analysis is None else [track.person for track in analysis.tracks]


@pytest.fixture
def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    make_gallery(tmp_path)
    monkeypatch.setattr(train, "Trainer", endless)
    made = Rig(tmp_path)
    made.services.start()
    made.feed_until(lambda: made.names() == ["Ada"])
    yield made
    assert made.services.stop(10.0) == (), "the process that learns ends with the session"


def is_learning(rig: Rig) -> bool:
    activity = rig.services.training.view().activity
    return activity is not None and activity.progress == Progress(Stage.TRAINING, 1, 4, Unit.EPOCHS, part=0, parts=2)


def test_the_live_picture_goes_on_while_something_is_taught_and_it_is_stopped(rig: Rig) -> None:
    training = rig.services.training
    training.train("dense", "Front desk", ())
    rig.feed_until(lambda: is_learning(rig))
    frame = rig.session.snapshot().frame
    assert frame is not None
    # Without pictures for a second a face is another one, which is named a moment after it is found.
    later = frame.index + 3
    rig.feed_until(
        lambda: (now := rig.session.snapshot().analysis) and now.frame_index > later and rig.names() == ["Ada"]
    )
    training.refresh()
    training.cancel()
    until(lambda: training.view().status == Message.of("stopped-resumable", title="Front desk"))
    assert training.view().rows[0].unfinished


def test_the_session_ends_while_something_is_taught(rig: Rig) -> None:
    rig.services.training.train("dense", "Front desk", ())
    rig.feed_until(lambda: is_learning(rig))


def test_what_is_taught_says_the_names_once_it_is_used(rig: Rig) -> None:
    training = rig.services.training
    training.train("probe", "Front desk", ())
    until(lambda: (rows := training.view().rows) and rows[0].comparison is not None)
    training.use("head:Front desk")
    until(lambda: training.view().in_force)
    rig.feed_until(lambda: rig.names() == ["Ada"])
    training.use(None)
    until(lambda: training.view().used is None and training.view().status == Message("nearest-in-use"))
    assert rig.session.recognizer == "nearest"
