"""Registering from the live picture, step by step on the test's own thread, with faces that are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from realtime.pipeline.crops import Identification
from realtime.task_runner import TaskRunner
from recognition.enrolment.hints import Hint
from recognition.errors import ModelMissingError, RollcallError
from recognition.faces.pose import Pose
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.types import Frame, Image
from services.enrolment.live_enrolment import EnrolmentView, LiveEnrolment
from services.enrolment.look_collector import LookCollector, collect_looks
from services.live_models import LiveModels, ModelsInUse
from services.messages.outcomes import outcome_text
from services.task_view import FAILED
from settings import EnrolmentSettings
from storage.files import filing
from storage.files.moving import Change
from storage.files.picture_notes import note_of
from storage.files.pictures import read_picture
from storage.gallery.gallery import Gallery
from tests.fakes import ColourEmbedder, FakeClock, ScriptedSource, until
from tests.marker_faces import AZURE, FRONT, JADE, LEFT, RUBY, UP, MarkerDetector, marker_picture, swaying, whole_round

EMBEDDER = ColourEmbedder()


def people(**colours: tuple[int, int, int]) -> Templates:
    crops = [np.full((16, 16, 3), [round(0.72 * each) for each in colour], np.uint8) for colour in colours.values()]
    return Templates(EMBEDDER.embed(crops), tuple(colours), template_key(EMBEDDER))


class Bench:
    """An enrolment with what a test wants to change: ``parts``, ``frame``, ``clock``."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder = folder
        self.tasks = TaskRunner(max_threads=0)
        self.parts = ModelsInUse("markers", Identification(EMBEDDER, people()))
        self.frame: Frame | None = None
        self.label = "camera 0"
        self.clock = FakeClock()
        self.detectors: list[MarkerDetector] = []
        self.done: list[Change] = []
        self.refused: list[RollcallError] = []
        self.enrolment = LiveEnrolment(
            LiveModels(lambda: self.parts, self._make),
            self.tasks,
            newest=lambda: (self.frame, self.label),
            threshold=lambda: 0.2,
            do=self.do,
            settings=EnrolmentSettings(**settings),
            clock=self.clock,
            wall_clock=lambda: 1_700_000_000.0 + self.clock.now,
        )

    def do(self, work: Callable[[Gallery], object]) -> None:
        """As the gallery's thread does."""
        try:
            change = work(Gallery(self.folder))
            assert isinstance(change, Change)
            self.done.append(change)
        except RollcallError as error:
            self.refused.append(error)

    def pictures(self) -> list[Path]:
        """Those that were saved, in the order in which they were."""
        return [self.folder / each for change in self.done for each in change.made if (self.folder / each).is_file()]

    def _make(self, name: str) -> MarkerDetector:
        if name == "missing":
            raise ModelMissingError("The weights are missing.")
        self.detectors.append(MarkerDetector())
        return self.detectors[-1]

    @property
    def view(self) -> EnrolmentView:
        return self.enrolment.view()

    def work(self) -> bool:
        """Pulls the view, and does all that is waiting; returns whether there was anything."""
        self.enrolment.view()
        return sum(self.tasks.step() for _ in range(3)) > 0

    def show(self, images: Iterable[Image]) -> None:
        """Lets each be the newest frame for a tenth of a second."""
        for number, image in enumerate(images):
            self.clock.advance(0.1)
            self.frame = Frame(image, number, self.clock.now)
            self.work()

    def wait(self, seconds: float) -> None:
        """That long nothing new comes."""
        for _ in range(round(seconds * 10)):
            self.clock.advance(0.1)
            self.work()

    def begin(self, wanted: int | None = None) -> None:
        self.enrolment.begin(wanted)
        self.work()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_looks_are_collected_until_there_are_enough_and_then_saved(bench: Bench) -> None:
    bench.begin()
    assert (bench.view.running, bench.view.wanted) == (True, 15)
    bench.show(whole_round())
    view = bench.view
    assert (view.running, view.finished, view.hint) == (False, True, Hint.ENOUGH)
    assert dict(view.poses) == dict.fromkeys(Pose, 3)
    assert [each.number for each in view.looks] == list(range(1, 16))
    assert bench.pictures() == [], "nothing is kept before save"
    bench.enrolment.save("Ada Lovelace")
    bench.work()
    assert bench.view.saved == 15
    assert outcome_text(bench.view.status) == "Ada Lovelace is registered: 15 pictures are in the gallery now."
    assert {each.parent.name for each in bench.pictures()} == {"Ada Lovelace"}
    stems = [each.stem.rsplit(" ", 2)[0] for each in bench.pictures()]
    assert sorted(stems) == sorted(f"camera {pose} {number}" for pose in Pose for number in (1, 2, 3))
    note = note_of(bench.pictures()[0].read_bytes())
    assert note is not None
    assert note.source == "camera 0"
    assert note.taken_at == pytest.approx(1_700_000_000 + 101, abs=5)
    assert max(read_picture(bench.pictures()[0]).shape) <= 320
    assert len(bench.done) == 1, "all are taken back as one"


def test_saving_twice_saves_once(bench: Bench) -> None:
    bench.begin(2)
    bench.show(whole_round(20))
    for _ in range(2):
        bench.enrolment.save("Ada")
        bench.work()
    assert len(bench.pictures()) == 2


def test_the_whole_frame_is_kept_where_the_settings_say_so(tmp_path: Path) -> None:
    bench = Bench(tmp_path, keep="frame", note_source=False, looks=1)
    bench.begin()
    bench.show(whole_round(20))
    bench.enrolment.save("Ada")
    bench.work()
    (picture,) = bench.pictures()
    note = note_of(picture.read_bytes())
    assert note is not None
    assert read_picture(picture).shape == (240, 320, 3)
    assert note.face.box.rounded() == (100, 60, 200, 160)
    assert (note.source, note.taken_at) == ("", None)
    assert bench.view.looks[0].face.image.shape[1] < 320, "the face is what is shown"


def test_cancel_keeps_nothing(bench: Bench) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 40))
    assert bench.view.looks
    bench.enrolment.cancel()
    bench.work()
    assert (bench.view.looks, bench.view.running, bench.view.finished) == ((), False, False)
    bench.enrolment.save("Ada")
    bench.work()
    assert bench.pictures() == []
    assert bench.view.saved is None


def test_nothing_is_looked_at_unless_it_runs(bench: Bench) -> None:
    bench.show(swaying(FRONT, 5))
    assert bench.detectors == []
    assert not bench.work()
    bench.begin(1)
    bench.show(swaying(FRONT, 30))
    assert bench.view.finished
    calls = bench.detectors[0].calls
    bench.show(swaying(FRONT, 10))
    assert bench.detectors[0].calls == calls


def test_it_looks_ten_times_a_second_at_most(bench: Bench) -> None:
    bench.begin()
    for number, image in enumerate(swaying(FRONT, 60)):
        bench.clock.advance(1 / 60)
        bench.frame = Frame(image, number, bench.clock.now)
        bench.work()
    assert bench.detectors[0].calls <= 11


def test_enough_is_enough_when_somebody_says_so(bench: Bench) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 40))
    bench.enrolment.finish()
    bench.work()
    taken = len(bench.view.looks)
    assert (bench.view.running, bench.view.finished) == (False, True)
    assert 0 < taken < 15
    bench.enrolment.strike(bench.view.looks[0].number)
    bench.work()
    bench.show(swaying(FRONT, 20))
    assert len(bench.view.looks) == taken - 1, "it does not begin again by itself"
    bench.enrolment.save("Ada")
    bench.work()
    assert bench.view.saved == taken - 1


def test_a_look_that_was_struck_out_is_collected_again(bench: Bench) -> None:
    bench.begin()
    bench.show(whole_round())
    assert bench.view.finished
    struck = next(each for each in bench.view.looks if each.pose is Pose.UP)
    bench.enrolment.strike(struck.number)
    bench.work()
    assert (bench.view.running, bench.view.finished, len(bench.view.looks)) == (True, False, 14)
    bench.show(swaying(UP, 20))
    assert bench.view.finished
    assert [each.number for each in bench.view.looks][-1] == 16


def test_nobody_and_several_people_are_said(bench: Bench) -> None:
    bench.begin()
    bench.show(marker_picture() for _ in range(10))
    assert (bench.view.hint, bench.view.box) == (Hint.NO_FACE, None)
    bench.show(marker_picture((FRONT, RUBY, (20, 60)), (FRONT, JADE, (200, 60))) for _ in range(10))
    assert bench.view.hint is Hint.SEVERAL_FACES
    bench.show(swaying(FRONT, 3))
    assert bench.view.box is not None
    assert bench.view.looks == ()


def test_a_face_that_is_far_away_is_said(bench: Bench) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 10, side=44))
    assert bench.view.hint is Hint.TOO_FAR


def test_a_paused_picture_is_said_and_is_no_look(bench: Bench) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 5))
    bench.wait(3)
    assert bench.view.hint is Hint.FROZEN
    image = marker_picture((FRONT, RUBY, (100, 60)))
    bench.show([image] * 30)
    assert bench.view.hint is Hint.FROZEN
    assert bench.view.looks == ()


def test_it_waits_for_what_is_not_ready_yet(bench: Bench) -> None:
    ready, bench.parts = bench.parts, ModelsInUse("", None)
    bench.begin()
    bench.wait(1)
    hints = [bench.view.hint]
    bench.parts = ready
    bench.wait(1)
    hints.append(bench.view.hint)
    assert hints == [Hint.PREPARING, Hint.NO_PICTURE]
    bench.show(swaying(FRONT, 30))
    assert bench.view.looks


def test_somebody_else_who_sits_down_is_refused(bench: Bench) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 30))
    before = len(bench.view.looks)
    bench.show(swaying(LEFT, 10, JADE))
    assert bench.view.hint is Hint.OTHER_PERSON
    assert len(bench.view.looks) == before


def test_somebody_registered_already_is_named_before_anything_is_saved(bench: Bench) -> None:
    bench.parts = ModelsInUse("markers", Identification(EMBEDDER, people(Grace=RUBY, Bea=AZURE)))
    bench.begin(4)
    bench.show(whole_round())
    view = bench.view
    assert view.finished
    assert view.resembles == "Grace"
    bench.begin(4)
    bench.show(swaying(FRONT, 100, JADE))
    assert bench.view.resembles is None


def test_templates_of_another_embedder_are_not_compared(bench: Bench) -> None:
    bench.begin(4)
    bench.show(swaying(FRONT, 10))
    other = ColourEmbedder()
    other.version = "2"
    templates = Templates(people(Grace=RUBY).vectors, ("Grace",), template_key(other))
    bench.parts = ModelsInUse("markers", Identification(other, templates))
    bench.show(whole_round())
    assert bench.view.finished
    assert bench.view.resembles is None


def test_a_gallery_that_cannot_be_written_keeps_nothing_and_can_be_tried_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.begin(4)
    bench.show(whole_round())
    add_look, calls = filing.add_look, []

    def full(*arguments: Any, **about: Any) -> Change:
        calls.append(arguments)
        if len(calls) == 3:
            raise RollcallError("The disk is full.")
        return add_look(*arguments, **about)

    with monkeypatch.context() as disk:
        disk.setattr(filing, "add_look", full)
        bench.enrolment.save("Ada")
        bench.work()
    assert (bench.view.saved, outcome_text(bench.view.status)) == (None, "The disk is full.")
    assert not (bench.folder / "Ada").exists()
    assert [str(each) for each in bench.refused] == ["The disk is full."]
    bench.enrolment.save("Ada")
    bench.work()
    assert bench.view.saved == 4


def test_a_detector_that_cannot_be_made_ends_it_with_a_sentence(bench: Bench) -> None:
    bench.parts = ModelsInUse("missing", bench.parts.identification)
    bench.begin()
    bench.show(swaying(FRONT, 2))
    assert (bench.view.running, outcome_text(bench.view.status)) == (False, "The weights are missing.")
    bench.parts = ModelsInUse("markers", bench.parts.identification)
    bench.begin()
    bench.show(swaying(FRONT, 30))
    assert bench.view.looks


def test_an_error_ends_it_and_it_can_be_begun_again(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 2))
    bench.detectors[0].detect = lambda _image: 1 / 0  # type: ignore[method-assign,return-value,assignment]
    bench.show(swaying(FRONT, 2))
    assert not bench.view.running
    assert bench.view.status == FAILED
    assert "ZeroDivisionError" in caplog.text
    del bench.detectors[0].detect
    bench.begin()
    bench.show(swaying(FRONT, 30))
    assert bench.view.looks


def test_on_threads_it_begins_and_collects(tmp_path: Path) -> None:
    bench = Bench(tmp_path, looks=1)
    tasks = bench.enrolment._tasks = TaskRunner()
    bench.enrolment.begin()
    images = iter(swaying(FRONT, 400))

    def is_finished() -> bool:
        bench.clock.advance(0.1)
        bench.frame = Frame(next(images), 0, bench.clock.now)
        return bench.view.finished

    until(is_finished)
    assert len(bench.view.looks) == 1
    assert tasks.close(5) == ()


def strobing(images: Iterable[Image]) -> Iterable[Image]:
    """Every second picture without the infrared light."""
    for image in images:
        yield image
        yield (image // 16).astype(np.uint8)


def test_dark_frames_of_a_strobing_light_are_passed_over(bench: Bench) -> None:
    bench.begin()
    hints = set()
    for image in strobing(whole_round()):
        bench.show([image])
        hints.add(bench.view.hint)
    assert bench.view.finished
    assert dict(bench.view.poses) == dict.fromkeys(Pose, 3)
    assert not hints & {Hint.NO_FACE, Hint.DARK, Hint.FROZEN}


def test_a_light_that_stays_off_is_said(bench: Bench) -> None:
    bench.begin()
    bench.show(swaying(FRONT, 10))
    bench.show((image // 16).astype(np.uint8) for image in swaying(FRONT, 30))
    assert bench.view.hint in (Hint.NO_FACE, Hint.DARK)


def test_a_strobing_source_is_collected_without_its_dark_frames() -> None:
    source = ScriptedSource([each for image in whole_round() for each in strobing([image])])
    source.frames_per_second = 20.0
    collector = LookCollector(MarkerDetector(), EMBEDDER, 15)
    collect_looks(source, collector)
    assert collector.is_complete
    assert not collector.in_the_way.keys() & {Hint.NO_FACE, Hint.DARK}
