"""Who says whom a face shows: the nearest template, or what was trained, as long as it can be used."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest

from learning.training import store as training_store
from learning.training.heads import TrainedModel, train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import Faces
from learning.training.recipes import HEADS, Kind
from realtime.interfaces import Notices
from realtime.pipeline.recognizers import Recognizers
from realtime.session import LiveSession
from recognition.errors import RollcallError
from recognition.matching.templates import Templates
from services.messages.live import live_text
from settings import DetectionSettings, RecognitionSettings, Settings
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, FakeGalleryWatch, FakeModelFactory, FedSource, picture, until

COLOURS = {"Ada": RED, "Bob": GREEN, "Cleo": BLUE}
KEY = "colours@1"


def vectors(*colours: tuple[int, int, int]) -> np.ndarray:
    return ColourEmbedder().embed([np.full((16, 16, 3), colour, np.uint8) for colour in colours])


def templates(key: str = KEY, **colours: tuple[int, int, int]) -> Templates:
    return Templates(vectors(*colours.values()), tuple(colours), key)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A gallery for which a head "mine" is trained on Ada, Bob and Cleo."""
    train(tmp_path, KEY, **COLOURS)
    return tmp_path


def train(gallery: Path, key: str, **colours: tuple[int, int, int]) -> None:
    people = tuple(name for name in colours for _ in range(2))
    rows = np.repeat(vectors(*colours.values()), 2, axis=0)
    faces = Faces(key, (3,), tuple("abcdef"), rows, people, np.zeros(6, bool))
    with Trainer() as trainer:
        trained: TrainedModel = train_classifier(faces, None, HEADS["probe"], "head:mine", 0.3, trainer)
    embedder = key.split("@")[0]
    record = training_store.TrainingRecord(
        Kind.HEAD, "mine", HEADS["probe"], (embedder,), key, faces.names, tuple("abcdef"), 0.3, {}, 1.0
    )
    training_store.save_trained(training_store.trained_folder(gallery, Kind.HEAD, "mine"), trained, record, None)


def made(gallery: Path, name: str) -> tuple[Recognizers, Notices]:
    notices = Notices()
    return Recognizers(gallery, name, notices), notices


def said(notices: Notices) -> str:
    return " ".join(live_text(each.message) for each in notices.all())


def test_what_was_trained_judges_the_templates(gallery: Path) -> None:
    recognizers, notices = made(gallery, "head:mine")
    applied = recognizers.apply(templates(KEY, **COLOURS))
    assert applied.trained is not None
    assert applied.trained.name == "head:mine"
    assert not notices.all()
    assert [each.name for each in recognizers.choices()] == ["nearest", "double", "head:mine"]


def test_the_nearest_template_can_be_asked_for_again(gallery: Path) -> None:
    recognizers, _ = made(gallery, "head:mine")
    applied = recognizers.apply(templates(KEY, **COLOURS))
    assert recognizers.select("nearest") is None
    assert recognizers.apply(applied).trained is None
    assert recognizers.select("head:mine") == "colours"
    assert recognizers.apply(applied).trained is not None


def test_other_people_are_said_and_it_is_used_all_the_same(gallery: Path) -> None:
    recognizers, notices = made(gallery, "head:mine")
    applied = recognizers.apply(templates(Dan=(0, 255, 255), Ada=RED, Bob=GREEN))
    assert applied.trained is not None
    assert "Dan came and Cleo left" in said(notices)
    recognizers.apply(templates(KEY, **COLOURS))
    assert not notices.all()


@pytest.mark.parametrize(
    ("key", "sentence"), [("colours@2", "another version of it is in use"), ("other@1", "another embedder is in use")]
)
def test_vectors_of_another_embedder_are_left_to_the_nearest_template(gallery: Path, key: str, sentence: str) -> None:
    recognizers, notices = made(gallery, "head:mine")
    assert recognizers.apply(templates(key, **COLOURS)).trained is None
    assert sentence in said(notices)


def test_what_is_not_there_is_said_and_the_nearest_template_stands_in(gallery: Path) -> None:
    recognizers, notices = made(gallery, "head:yours")
    assert recognizers.apply(templates(KEY, **COLOURS)).trained is None
    assert "There is no trained head called 'yours'" in said(notices)
    recognizers, _ = made(gallery, "head:mine")
    for name in ("head:yours", "nonsense"):
        with pytest.raises(RollcallError):
            recognizers.select(name)
    assert recognizers.name == "head:mine"


def test_a_running_session_changes_who_says_it(tmp_path: Path) -> None:
    """The head is trained with two names changed record, so that it shows who says whom a face shows."""
    train(tmp_path, "sface@1", Ada=GREEN, Bob=RED, Cleo=BLUE)
    kept = Gallery(tmp_path)
    kept.decisions.set_threshold("sface@1", 0.25)
    kept.close()
    fed = FedSource()
    session = LiveSession(
        Settings(
            detection=DetectionSettings(detector="squares"),
            recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
        ),
        FakeModelFactory(),  # type: ignore[arg-type]
        tmp_path,
        recognizer="head:mine",
        create=lambda _: fed,
        watch_gallery=partial(FakeGalleryWatch, people=COLOURS, remembered={"sface@1": 0.25}),  # type: ignore[arg-type]
    )
    red = picture(((40, 60, 120, 140), RED))

    def name() -> str | None:
        fed.feed(red)
        analysis = session.snapshot().analysis
        return analysis.tracks[0].person if analysis is not None and analysis.tracks else None

    session.start()
    try:
        until(lambda: name() == "Bob")
        assert session.snapshot().threshold == 0.3
        assert session.recognizer == "head:mine"
        session.set_recognizer("nearest")
        until(lambda: name() == "Ada")
        assert session.snapshot().threshold == 0.25
        session.set_recognizer("head:mine")
        until(lambda: name() == "Bob")
        assert [each.name for each in session.recognizers()] == ["nearest", "double", "head:mine"]
    finally:
        assert session.stop(10.0) == ()


def test_two_networks_must_agree(tmp_path: Path) -> None:
    recognizers, notices = made(tmp_path, "double")
    assert recognizers.select("double") is None
    rows = np.zeros((2, 640), np.float32)
    rows[0, 0] = rows[0, 128] = rows[1, 1] = rows[1, 129] = np.sqrt(0.5)
    fused = Templates(rows, ("Ada", "Bob"), "sface+facenet@1")

    applied = recognizers.apply(fused)

    assert applied.trained is not None
    assert (applied.trained.name, applied.trained.people) == ("double", None)
    assert not notices.all()
    assert "double" in {each.name for each in recognizers.choices()}


def test_one_network_cannot_be_verified_by_another(tmp_path: Path) -> None:
    recognizers, notices = made(tmp_path, "double")

    applied = recognizers.apply(Templates(np.eye(1, 128, dtype=np.float32), ("Ada",), "sface@1"))

    assert applied.trained is None
    (notice,) = notices.all()
    assert "Double verification needs two networks, and sface is one" in live_text(notice.message)
