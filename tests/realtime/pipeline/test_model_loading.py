"""The choice of an embedder, and in which order a change of models takes effect."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

from realtime.interfaces import NoticeKind, Notices
from realtime.pipeline.active_models import ActiveModels
from realtime.pipeline.crops import Identification
from realtime.pipeline.model_loading import Chosen, LazyDetector, choose_embedder
from realtime.pipeline.naming import Threshold
from realtime.task_runner import TaskRunner
from recognition.enrolment.still import Enroller
from recognition.errors import ModelError, ModelMissingError, ModelWrongError, UnknownNameError
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.templates import Templates
from recognition.types import Detection, Image
from services.messages.live import live_text
from settings import GallerySettings
from tests.fakes import ColourEmbedder, FakeModelFactory, SquareDetector


def chosen(name: str, factory: Any, *, strict: bool) -> Chosen:
    return choose_embedder(name, factory, strict=strict)


class TestChoice:
    def test_takes_what_was_configured_where_the_weights_are_here(self) -> None:
        assert chosen("other", FakeModelFactory(), strict=False) == Chosen("other", instead="sface")
        assert chosen("other", FakeModelFactory(), strict=True) == Chosen("other")

    def test_falls_back_where_they_are_not(self) -> None:
        assert chosen("other", FakeModelFactory(missing={"other"}), strict=False) == Chosen("sface", "other")

    def test_what_was_named_must_be_here(self) -> None:
        with pytest.raises(ModelMissingError):
            chosen("other", FakeModelFactory(missing={"other"}), strict=True)

    def test_unknown_names(self) -> None:
        with pytest.raises(UnknownNameError):
            chosen("nobody", FakeModelFactory(), strict=False)


def test_a_late_detector_is_made_by_its_first_picture_and_once() -> None:
    made: list[SquareDetector] = []

    def make() -> Detector:
        made.append(SquareDetector())
        return made[-1]

    late = LazyDetector("squares", make)
    assert late.name == "squares"
    assert not made
    image = np.zeros((20, 20, 3), np.uint8)
    late.detect(image)
    late.detect(image)
    assert [each.calls for each in made] == [2]


def test_a_late_detector_gives_each_of_several_threads_one_for_itself() -> None:
    together = threading.Barrier(2, timeout=10)  # broken, where one waits for the other

    class Slow(SquareDetector):
        def detect(self, image: Image) -> list[Detection]:
            together.wait()
            return super().detect(image)

    made: list[Slow] = []

    def make() -> Detector:
        made.append(Slow())
        return made[-1]

    late = LazyDetector("squares", make)
    image = np.zeros((20, 20, 3), np.uint8)
    for _ in range(2):
        other = threading.Thread(target=late.detect, args=(image,))
        other.start()
        late.detect(image)
        other.join(10)
    assert [each.calls for each in made] == [2, 2]


class Bench:
    """Models whose tasks are run by hand, and a gallery that answers when the test says."""

    def __init__(self, model_factory: FakeModelFactory) -> None:
        self.model_factory = model_factory
        self.notices = Notices()
        self.tasks = TaskRunner(max_threads=0)
        self.threshold = Threshold(0.585)
        self.detectors: list[Detector] = []
        self.identifications: list[Identification] = []
        self.asked: list[tuple[Enroller, Embedder]] = []
        self.models = ActiveModels(
            model_factory,  # type: ignore[arg-type]
            self.notices,
            self.threshold,
            self.tasks,
            GallerySettings(),
            use_detector=self.detectors.append,
            use_identification=self.identifications.append,
            enrol=lambda enroller, _dimension, **_options: self.asked.append((enroller, enroller._embedder)),
        )

    def work(self) -> None:
        while self.tasks.step():
            pass

    def answer(self, embedder: Embedder, remembered: float | None = None) -> None:
        self.models.templates_ready(Templates.empty(template_key(embedder), embedder.dimension), remembered)

    def started(self, name: str = "sface") -> Embedder:
        self.models.set_detector("squares")
        self.models.set_embedder(name)
        self.work()
        embedder = self.asked[-1][1]
        self.answer(embedder)
        return embedder


def bench(**options: object) -> Bench:
    return Bench(FakeModelFactory(**options))  # type: ignore[arg-type]


def test_the_sentence_says_what_is_being_prepared() -> None:
    rig = bench()
    rig.models.set_detector("squares")
    rig.models.set_embedder("sface")
    assert "squares" in live_text(rig.models.status)
    rig.tasks.step()
    assert "sface" in live_text(rig.models.status)
    rig.work()
    rig.answer(rig.asked[-1][1])
    assert live_text(rig.models.status) == ""
    assert (rig.models.detector_name, rig.models.embedder_name) == ("squares", "sface")


def test_the_default_threshold_counts_the_pictures_of_each_person() -> None:
    rig = bench()
    embedder = rig.started()
    vectors = np.tile(np.eye(1, embedder.dimension, dtype=np.float32), (9, 1))
    rig.models.templates_ready(Templates(vectors, ("Ada",) * 8 + ("Grace",), template_key(embedder)), None)
    assert rig.model_factory.counted == 5, "eight pictures to the power of 2/3, and one"


def test_an_embedder_comes_into_use_together_with_its_templates() -> None:
    rig = bench()
    first = rig.started()
    rig.models.set_embedder("other")
    rig.work()
    assert rig.models.embedder_name == "sface"  # works on while the gallery is read anew
    assert [each.embedder for each in rig.identifications] == [first]
    second = rig.asked[-1][1]
    rig.answer(first)  # a picture was dropped meanwhile
    assert rig.models.embedder_name == "sface"
    rig.answer(second)
    assert rig.identifications[-1].embedder is second
    assert rig.identifications[-1].templates.embedder == template_key(second)


def test_templates_of_an_embedder_that_was_given_up_are_left_alone() -> None:
    rig = bench()
    rig.started()
    rig.models.set_embedder("other")
    rig.work()
    given_up = rig.asked[-1][1]
    rig.models.set_embedder("sface")
    rig.work()
    before = len(rig.identifications)
    rig.answer(given_up)
    assert len(rig.identifications) == before


def test_each_embedder_has_its_own_threshold() -> None:
    rig = bench(thresholds={"sface": 0.585, "other": 0.45})
    rig.started()
    assert rig.threshold.value == 0.585
    rig.threshold.set(0.5)
    rig.models.set_embedder("other")
    rig.work()
    rig.answer(rig.asked[-1][1], remembered=0.4)
    assert rig.threshold.value == 0.4
    rig.models.set_embedder("sface")
    rig.work()
    rig.answer(rig.asked[-1][1])
    assert rig.threshold.value == 0.5  # as it was set before, in this session


def test_missing_weights_become_a_notice_with_a_button() -> None:
    rig = bench(missing={"other"})
    rig.started()
    rig.models.set_embedder("other")
    (notice,) = rig.notices.all()
    assert (notice.kind, notice.action, notice.argument) == (NoticeKind.WARNING, "fetch-model", "other")
    assert "sface" in live_text(notice.message)


def test_fetched_weights_are_offered_and_the_offer_ends_with_the_switch() -> None:
    rig = bench(missing={"other"})
    rig.started()
    rig.models.fetch("other")
    rig.work()
    (notice,) = rig.notices.all()
    assert (notice.kind, notice.action, notice.argument) == (NoticeKind.INFO, "switch-embedder", "other")
    rig.models.set_embedder("other")
    rig.work()
    rig.answer(rig.asked[-1][1])
    assert rig.notices.all() == ()


def test_a_fetch_that_fails_says_so_and_can_be_tried_again() -> None:
    rig = bench(missing={"other"}, fetching=ModelError("The server does not answer. Try again later."))
    rig.started()
    rig.models.fetch("other")
    rig.work()
    (notice,) = rig.notices.all()
    assert (notice.kind, notice.action) == (NoticeKind.PROBLEM, "fetch-model")
    assert live_text(notice.message) == "The server does not answer. Try again later."


def test_a_part_that_cannot_be_made_leaves_the_former_in_use() -> None:
    rig = bench(broken={"circles": ZeroDivisionError("secret detail")})
    rig.started()
    rig.models.set_detector("circles")
    rig.work()
    (notice,) = rig.notices.all()
    assert notice.kind is NoticeKind.PROBLEM
    assert "circles" in live_text(notice.message)
    assert "secret" not in live_text(notice.message)
    assert rig.models.detector_name == "squares"


def test_an_embedder_that_lacks_a_package_gives_way_to_another() -> None:
    rig = bench(broken={"other": ModelMissingError("It needs a package. Run: pip install it")})
    rig.models.set_detector("squares")
    rig.models.set_embedder("other", instead="sface")
    rig.work()
    rig.answer(rig.asked[-1][1])
    assert rig.models.embedder_name == "sface"
    (notice,) = rig.notices.all()
    assert notice.kind is NoticeKind.WARNING
    assert live_text(notice.message) == "Rollcall runs on sface. It needs a package. Run: pip install it"


def test_an_embedder_that_was_named_does_not_give_way() -> None:
    rig = bench(broken={"other": ModelMissingError("It needs a package.")})
    rig.models.set_detector("squares")
    rig.models.set_embedder("other")
    rig.work()
    assert not rig.asked
    assert [live_text(each.message) for each in rig.notices.all()] == ["It needs a package."]


def test_without_a_detector_the_sentence_says_what_to_do() -> None:
    rig = bench(broken={"squares": ZeroDivisionError()})
    rig.models.set_detector("squares")
    rig.models.set_embedder("sface")
    rig.work()
    assert live_text(rig.models.status) == "Faces cannot be found: choose another detector."
    rig.models.set_detector("circles")
    rig.work()
    rig.answer(rig.asked[-1][1])  # the embedder waited for a detector to enrol with
    assert live_text(rig.models.status) == ""


def test_another_detector_has_the_gallery_read_by_it() -> None:
    rig = bench()
    embedder = rig.started()
    rig.models.set_detector("circles")
    rig.work()
    enroller, same = rig.asked[-1]
    assert same is embedder
    assert "circles" in enroller.method


def test_templates_are_made_without_the_detector_of_the_live_thread() -> None:
    rig = bench()
    rig.started()
    assert rig.model_factory.detectors_made == ["squares"]  # the gallery needed none: there was no new picture
    assert isinstance(rig.identifications[-1].embedder, ColourEmbedder)


def test_a_detector_that_cannot_be_made_is_no_fault_of_the_picture() -> None:
    def make() -> Detector:
        raise OSError("no space left")

    with pytest.raises(ModelWrongError, match="The networks of the detector squares cannot be prepared"):
        LazyDetector("squares", make).detect(np.zeros((10, 10, 3), np.uint8))
