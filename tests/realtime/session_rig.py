"""A session with everything a test wants to reach."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from realtime.interfaces import Snapshot, Source
from realtime.session import LiveSession
from recognition.errors import SourceError
from recognition.types import Image
from settings import DetectionSettings, RecognitionSettings, Settings, SourceSettings
from tests.fakes import BLUE, GREEN, RED, FakeGalleryWatch, FakeModelFactory, FedSource, picture, until

LEFT, RIGHT = (40, 60, 120, 140), (200, 60, 280, 140)
SETTINGS = Settings(
    source=SourceSettings(default="fed", reconnect_first=0.05, reconnect_longest=0.1),
    detection=DetectionSettings(detector="squares"),
    recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
)
Begin = Callable[..., "Rig"]


class Rig:
    """A session with everything a test wants to reach. ``sources`` are handed out by what the user writes."""

    def __init__(self, tmp_path: Path, sources: dict[str, Callable[[], Source]], **options: object) -> None:
        self.fed = FedSource()
        self.sources: dict[str, Callable[[], Source]] = {"fed": lambda: self.fed, **sources}
        self.wall = 1_000.0
        self.model_factory = options.pop("model_factory", None) or FakeModelFactory()
        people = options.pop("people", {"Ada": RED, "Bea": BLUE})
        remembered = options.pop("remembered", {})
        settings = options.pop("settings", SETTINGS)
        self.session = LiveSession(
            settings,  # type: ignore[arg-type]
            self.model_factory,  # type: ignore[arg-type]
            tmp_path,
            create=self._create,
            watch_gallery=partial(FakeGalleryWatch, people=people, remembered=remembered),  # type: ignore[arg-type]
            wall_clock=lambda: self.wall,
            **options,  # type: ignore[arg-type]
        )

    @property
    def gallery(self) -> FakeGalleryWatch:
        return self.session.gallery_watch  # type: ignore[return-value]

    def _create(self, spec: str) -> Source:
        if spec not in self.sources:
            raise SourceError(f"There is no source {spec}. Choose another.")
        return self.sources[spec]()

    def names(self) -> list[str | None]:
        analysis = self.session.snapshot().analysis
        tracks = () if analysis is None else analysis.tracks
        return [track.person for track in sorted(tracks, key=lambda each: each.box.left)]

    def feed_until(self, condition: Callable[[Snapshot], object], image: Image) -> Snapshot:
        """Lets frames out until ``condition`` holds for a snapshot; gives that."""

        def fed() -> Snapshot | None:
            self.fed.feed(image)
            snapshot = self.session.snapshot()
            return snapshot if condition(snapshot) else None

        return until(fed)

    def feed_until_named(self, *names: str | None) -> Snapshot:
        colours = {"Ada": RED, "Bea": BLUE, None: GREEN}
        image = picture(*((box, colours.get(name, RED)) for box, name in zip((LEFT, RIGHT), names, strict=False)))
        return self.feed_until(lambda _: self.names() == list(names), image)


def faces() -> Image:
    return picture((LEFT, RED), (RIGHT, BLUE))
