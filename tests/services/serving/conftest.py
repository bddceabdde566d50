"""A server on a free port with a session on real threads. Faces are drawn squares."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import httpx
import numpy as np
import pytest
from PIL import Image as Pillow

from realtime.feed_options import FeedOptions
from realtime.session import LiveSession
from recognition.message import Message
from recognition.progress import ProgressSink
from recognition.types import Image
from services.app_services import AppServices
from services.serving.served import Served
from services.serving.server import Server
from settings import (
    DetectionSettings,
    EnrolmentSettings,
    RecognitionSettings,
    ServeSettings,
    Settings,
    SightingsSettings,
    SourceSettings,
)
from storage.tokens import TokenFile
from tests.fakes import FakeModelFactory, FedSource, ShiftedClock, until
from tests.gallery_folder import write
from tests.marker_faces import FRONT, RUBY, MarkerDetector, marker_picture

ADA = (FRONT, RUBY, (100, 60))
ABSENCE = 60.0
SETTINGS = Settings(
    source=SourceSettings(default="fed"),
    detection=DetectionSettings(detector="squares"),
    recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
    enrolment=EnrolmentSettings(looks=4),
    sightings=SightingsSettings(confirm=1, absence=ABSENCE, cooldown=0.0),
    serve=ServeSettings(port=1, requests_per_second=1000.0, stream_fps=30.0, max_megabytes=1.0, max_megapixels=0.5),
)


class MarkerFactory(FakeModelFactory):
    def detector(self, name: str, progress: ProgressSink, **_options: object) -> MarkerDetector:  # noqa: ARG002
        made = MarkerDetector()
        made.name = name
        return made


class Rig:
    """A running server. ``recorded``: what went into the audit trail, with whoever did it."""

    def __init__(self, folder: Path, settings: Settings = SETTINGS, feeds: Sequence[FeedOptions] = ()) -> None:
        self.folder = folder
        self.source = FedSource()
        self.others = {each.source: FedSource(each.source) for each in feeds[1:]}
        self.recorded: list[tuple[str, str | None]] = []
        self.clock = ShiftedClock()
        self.session = LiveSession(
            settings,
            MarkerFactory(),  # type: ignore[arg-type]
            folder,
            feeds=feeds,
            create=lambda spec: self.others.get(spec, self.source),
            clock=self.clock.monotonic,
            wall_clock=self.clock.wall,
        )
        self.services = AppServices(self.session, settings)
        self.tokens = TokenFile(folder)
        self.secrets = {scope: self.tokens.add(f"the {scope} one", scope) for scope in ("read", "enrol", "admin")}
        wanted = replace(settings, serve=replace(settings.serve, port=_free_port()))
        self.served = Served(self.services, wanted, record=self._record)
        self.server = Server(self.served)
        self.server.start()
        self.services.start()

    def _record(self, message: Message, operator: str | None) -> None:
        self.recorded.append((message.code, operator))

    def client(self, scope: str | None = "admin") -> httpx.Client:
        headers = {} if scope is None else {"Authorization": f"Bearer {self.secrets[scope]}"}
        return httpx.Client(base_url=self.server.address, headers=headers, timeout=30)

    def feed_until(self, condition: Callable[[], object], image: Callable[[], Image]) -> None:
        def fed() -> object:
            self.source.feed(image())
            return condition()

        until(fed)

    def leave_until(self, condition: Callable[[], object]) -> None:
        """Nobody is on the picture any more, for longer than an absence."""
        self.feed_until(lambda: (now := self.session.snapshot().analysis) and not now.tracks, marker_picture)
        self.clock.ahead += ABSENCE + 1
        self.feed_until(condition, marker_picture)

    def ready(self) -> None:
        """Until networks and gallery can be used."""
        until(lambda: self.session.gallery_watch.enroller is not None and self.session.identification is not None)

    def stop(self) -> None:
        assert self.server.stop()
        assert self.services.stop(10.0) == ()


def _free_port() -> int:
    import socket

    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


def jpeg_of(image: Image) -> bytes:
    import cv2

    return cv2.imencode(".jpg", np.asarray(image), [cv2.IMWRITE_JPEG_QUALITY, 97])[1].tobytes()


def face(colour: tuple[int, int, int] = RUBY) -> bytes:
    """A picture of one person."""
    return jpeg_of(marker_picture((FRONT, colour, (100, 60))))


def heic_face() -> bytes:
    """Ada, as a phone sends her; no Chromium shows it."""
    heif = pytest.importorskip("pillow_heif")
    file = io.BytesIO()
    heif.from_pillow(Pillow.fromarray(np.asarray(marker_picture(ADA))[:, :, ::-1])).save(file, quality=90)
    return file.getvalue()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """With Ada registered."""
    folder = tmp_path / "gallery"
    write(folder / "Ada.png", marker_picture(ADA))
    made = Rig(folder)
    made.ready()
    yield made
    made.stop()


PICTURE = {"Content-Type": "image/jpeg"}
