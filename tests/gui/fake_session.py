"""A fake session of made-up snapshots that records commands."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from learning.metrics.intervals import Interval
from learning.thresholds.defaults import Expectation
from realtime.feed_options import FeedOptions
from realtime.interfaces import Choice, Snapshot
from realtime.pipeline.naming import Threshold
from realtime.sources.view import SourceView
from realtime.task_runner import TaskRunner
from recognition.message import Text
from recognition.types import Analysis, State, Track
from services.app_services import AppServices, Beside
from services.camera_previews import CameraPreview
from services.evaluation.calibration import ThresholdEvidence
from services.evaluation.evaluation import EvaluationView
from services.gallery.corrections import FaceCorrections
from services.journal.strangers import Strangers
from services.models.models import ModelsView
from services.network_cameras import CamerasView
from services.pictures.stills import StillsView
from services.privacy.access import OPEN
from services.privacy.audit import TrailPage
from services.privacy.consent_page import ConsentView
from services.privacy.operators import Operators
from services.recent_sources import RecentSources
from services.reception import Reception
from services.recorder import RecorderView, RecordingState
from services.settings.page import SettingsPage
from services.settings.place import ConfigPlace, Reopening
from tests.conftest import ROOT
from tests.gui.fake_learning import FakeLookalikes, FakePeopleImport, FakeSorting, FakeTraining
from tests.gui.fake_people import (
    FakeAttendance,
    FakeCorrections,
    FakeEnrolment,
    FakePeople,
    FakeSightings,
    FakeStrangers,
)


def services_of(session: FakeSession) -> AppServices:
    """The fake in the place of the services that the window takes."""
    return cast("AppServices", session)


def decided(analysis: Analysis | None, threshold: float) -> Analysis | None:
    """Tracks with a distance are known within the threshold and unknown beyond it."""
    if analysis is None:
        return None
    return dataclasses.replace(analysis, tracks=tuple(_decided(track, threshold) for track in analysis.tracks))


def _decided(track: Track, threshold: float) -> Track:
    if track.distance is None or track.by_hand or track.state in (State.UNCERTAIN, State.IGNORED):
        return track
    return dataclasses.replace(track, state=State.KNOWN if track.distance <= threshold else State.UNKNOWN)


class FakeStills:
    """``now`` is the view; commands are recorded with those of the session."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = StillsView()
        self._calls = calls

    def change(self, **parts: Any) -> None:
        self.now = dataclasses.replace(self.now, **parts)

    def view(self) -> StillsView:
        return self.now

    def open(self, paths: Sequence[Path]) -> None:
        self._calls.append(("stills.open", tuple(paths)))

    def take(self) -> None:
        self._calls.append(("stills.take",))

    def show(self, number: int) -> None:
        self._calls.append(("stills.show", number))
        self.change(shown=number)

    def cancel(self) -> None:
        self._calls.append(("stills.cancel",))

    def clear(self) -> None:
        self._calls.append(("stills.clear",))
        self.now = StillsView()

    def save_table(self, file: Path) -> None:
        self._calls.append(("stills.save_table", file))

    def save_pictures(self, folder: Path) -> None:
        self._calls.append(("stills.save_pictures", folder))

    def save_tags(self, folder: Path, *, only_sidecars: bool = False) -> None:
        self._calls.append(("stills.save_tags", folder, only_sidecars))


class FakeThresholds:
    """``now`` is the evidence; ``expected`` returns the threshold itself."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = ThresholdEvidence()
        self.fnir: float | None = 0.03
        self._calls = calls

    def refresh(self) -> None:
        pass

    def evidence(self) -> ThresholdEvidence:
        return self.now

    def expected(self, threshold: float) -> Expectation | None:
        if self.now.basis is None:
            return None
        fpir = min(1.0, 10 ** (5 * threshold - 6))
        return Expectation(threshold, fpir, Interval(fpir / 4, min(1.0, 2 * fpir), "made up"), False, self.fnir, None)

    def use(self, strangers: float) -> None:
        self._calls.append(("thresholds.use", strangers))


class FakeNetworkCameras:
    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = CamerasView()
        self._calls = calls

    def view(self) -> CamerasView:
        return self.now

    def find(self) -> None:
        self._calls.append(("network_cameras.find",))

    def ask(self, camera: str, user: str = "", password: str = "") -> None:
        self._calls.append(("network_cameras.ask", camera, user, password))

    def cancel(self) -> None:
        self._calls.append(("network_cameras.cancel",))


class FakeModels:
    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = ModelsView()
        self._calls = calls

    def view(self) -> ModelsView:
        return self.now

    def refresh(self) -> None:
        self._calls.append(("models.refresh",))

    def install(self, name: str) -> None:
        self._calls.append(("models.install", name))

    def import_file(self, name: str, file: Path) -> None:
        self._calls.append(("models.import_file", name, file))

    def cancel(self) -> None:
        self._calls.append(("models.cancel",))


class FakeCameraPreviews:
    """``now`` is the view; it is busy until ``stop``, unless ``is_stuck``."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now: tuple[CameraPreview, ...] = ()
        self.is_active = self.is_stuck = False
        self._calls = calls

    def begin(self, in_use: str = "") -> None:
        self._calls.append(("camera_previews.begin", in_use))
        self.is_active = True

    def view(self) -> tuple[CameraPreview, ...]:
        return self.now

    def stop(self) -> None:
        self._calls.append(("camera_previews.stop",))
        self.is_active = self.is_stuck


class FakeEvaluation:
    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = EvaluationView()
        self._calls = calls

    def view(self) -> EvaluationView:
        return self.now

    def run(self, embedders: Sequence[str]) -> None:
        self._calls.append(("evaluation.run", tuple(embedders)))

    def cancel(self) -> None:
        self._calls.append(("evaluation.cancel",))


class FakeRecorder:
    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = RecorderView()
        self._calls = calls

    def change(self, **parts: Any) -> None:
        self.now = dataclasses.replace(self.now, **parts)

    def view(self) -> RecorderView:
        return self.now

    def save_picture(self, *snapshots: Snapshot) -> None:
        self._calls.append(("recorder.save_picture", *(each.frame for each in snapshots)))

    def undo_picture(self) -> None:
        self._calls.append(("recorder.undo_picture",))

    def start_recording(self, feeds: Sequence[int] = ()) -> None:
        self._calls.append(("recorder.start_recording", *(feeds if len(feeds) > 1 else ())))
        self.change(state=RecordingState.RECORDING)

    def stop_recording(self) -> None:
        self._calls.append(("recorder.stop_recording",))
        self.change(state=RecordingState.IDLE)


class FakeConsent:
    """``now`` is the view; where consent is ``required``, those in ``allowed`` have one."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.now = ConsentView()
        self.required = False
        self.allowed: set[str] = set()
        self.revision = 0
        self._calls = calls

    def view(self) -> ConsentView:
        return self.now

    def may_be_recognised(self, person: str) -> bool:
        return not self.required or person in self.allowed

    def give(self, person: str, text: str, **about: Any) -> None:
        self._calls.append(("consent.give", person, text, about))

    def withdraw(self, person: str) -> None:
        self._calls.append(("consent.withdraw", person))

    def renew(self) -> None:
        self._calls.append(("consent.renew",))

    def export(self, person: str | None, file: Path) -> None:
        self._calls.append(("consent.export", person, file))


class FakeSession:
    """``now`` is the snapshot before the threshold decides it; change it to make things happen."""

    def __init__(self, now: Snapshot, stayed: tuple[str, ...] = ()) -> None:
        self.now = now
        self.calls: list[tuple[Any, ...]] = []
        self.stayed = stayed
        self.session = self  # it stands for the services, too
        self.beside: list[Beside] = []
        self.stills = FakeStills(self.calls)
        self.thresholds = FakeThresholds(self.calls)
        self.models = FakeModels(self.calls)
        self.network_cameras = FakeNetworkCameras(self.calls)
        self.evaluation = FakeEvaluation(self.calls)
        self.corrections = FakeCorrections(self.calls)
        self.people = FakePeople(self.calls)
        self.strangers = FakeStrangers(self.calls)
        self.reception = Reception(cast("FaceCorrections", self.corrections), cast("Strangers", self.strangers))
        self.sightings = FakeSightings(self.calls)
        self.attendance = FakeAttendance(self.calls)
        self.camera_previews = FakeCameraPreviews(self.calls)
        self.enrolment = FakeEnrolment(self.calls)
        self.consent = FakeConsent(self.calls)
        self.sorting = FakeSorting(self.calls)
        self.people_import = FakePeopleImport(self.calls)
        self.lookalikes = FakeLookalikes(self.calls)
        self.training = FakeTraining(self.calls)
        self.recent = RecentSources()
        self.tasks = TaskRunner()
        self.access = OPEN
        self.operators: Operators | None = None
        self.trail: TrailPage | None = None
        self.recorder = FakeRecorder(self.calls)
        self.distance_threshold = Threshold(now.threshold)
        self.writes_files = False
        self.reopening: Reopening | None = None
        place = ConfigPlace(ROOT / "config.yaml", Path("/home/ada/Rollcall/config.yaml"), ROOT)
        self.settings_page = SettingsPage(place, cast(Any, self))
        self.available_cameras: tuple[Choice, ...] = (Choice("0", "Built-in camera"), Choice("2", "USB camera"))

    def change(self, **parts: Any) -> None:
        self.now = dataclasses.replace(self.now, **parts)

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of ``name``."""
        return [call[1:] for call in self.calls if call[0] == name]

    @property
    def feeds(self) -> tuple[FeedOptions, ...]:
        return (FeedOptions(self.now.source),)

    def snapshot(self) -> Snapshot:
        return dataclasses.replace(self.now, analysis=decided(self.now.analysis, self.now.threshold))

    def pictures(self) -> tuple[tuple[object, object], ...]:
        """Another one with every change of ``now``."""
        return ((self.now.frame, self.now),)

    def start(self) -> None:
        self.calls.append(("start",))

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        self.calls.append(("stop", timeout))
        return self.stayed

    def set_source(self, source: str) -> None:
        self.calls.append(("set_source", source))

    def choose_source(self, source: str) -> None:
        self.recent.add(source)
        self.set_source(source)

    def add_source(self, source: str) -> None:
        self.calls.append(("add_source", source))

    def remove_source(self) -> None:
        self.calls.append(("remove_source",))

    def seek(self, time: float) -> None:
        self.calls.append(("seek", time))

    def set_loop(self, loop: bool) -> None:
        self.calls.append(("set_loop", loop))
        self.change(loop=loop)

    def set_source_view(self, view: SourceView) -> None:
        self.calls.append(("set_source_view", view))
        self.change(source_view=view)

    def set_detector(self, name: str) -> None:
        self.calls.append(("set_detector", name))

    def set_embedder(self, name: str) -> None:
        self.calls.append(("set_embedder", name))

    def set_threshold(self, distance: float) -> None:
        self.calls.append(("set_threshold", distance))
        self.change(threshold=distance)

    def pause(self, paused: bool) -> None:
        self.calls.append(("pause", paused))

    def fetch_model(self, name: str) -> None:
        self.calls.append(("fetch_model", name))

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        self.calls.append(("add_pictures", person, tuple(files)))

    def detectors(self) -> tuple[Choice, ...]:
        return (
            Choice("mtcnn", Text("MTCNN: three small networks, five landmarks")),
            Choice("yunet", Text("YuNet: one small network, five landmarks")),
            Choice("haar", Text("Haar cascade: classic, frontal faces"), "This OpenCV has no cascades."),
        )

    def embedders(self) -> tuple[Choice, ...]:
        return (
            Choice("vggface-resnet50", "VGGFace2 ResNet-50", "Its weights are not on this computer."),
            Choice("vggface-vgg16", "VGGFace VGG-16", "Its weights are not on this computer."),
            Choice("sface", "SFace MobileFaceNet"),
        )

    def recognizers(self) -> tuple[Choice, ...]:
        return (
            Choice("nearest", "The nearest template"),
            Choice("head:people", Text("{name} (trained on your people)", name="head:people")),
        )

    def set_recognizer(self, name: str) -> None:
        self.calls.append(("set_recognizer", name))

    def cameras(self) -> tuple[Choice, ...]:
        return self.available_cameras
