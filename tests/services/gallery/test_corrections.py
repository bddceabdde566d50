"""What somebody says of a face holds at once, is kept as pictures, and can be taken back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from realtime.pipeline.naming import Naming, Threshold
from recognition.enrolment.still import Enrolled
from recognition.errors import UsageError
from recognition.faces.alignment import cut_face_chip
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.tracking.identity import Rules
from recognition.types import Analysis, Box, Detection, Look, Sample, State, Track
from services.gallery.corrections import FaceCorrections, varied
from storage.files import rearranging
from storage.files.picture_notes import note_of
from storage.gallery.gallery import Gallery

KEY = "toy@1"


def at(*degrees: float) -> np.ndarray:
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


TEMPLATES = Templates(at(0, 90, 150, 200), ("Ada", "Grace", "Linus", "Zoë"), KEY)


def look(degrees: float, quality: float = 1.0, grey: int = 90) -> Look:
    image = np.full((200, 200, 3), grey, np.uint8)
    sample = Sample(at(degrees)[0], KEY, cut_face_chip(image, Detection(Box(60, 60, 140, 140), 0.9)))
    return Look(match(at(degrees), TEMPLATES)[0], quality, 0.0, sample)


class Desk:
    """Does work on the gallery at once, as its thread would do it soon."""

    def __init__(self, folder: Path) -> None:
        self.gallery = Gallery(folder)
        self.done: list[tuple[object, Callable[[], object] | None]] = []

    def do(self, work: Callable[[Gallery], object], *, on_undo: Callable[[], object] | None = None) -> None:
        self.done.append((work(self.gallery), on_undo))

    def undo(self) -> None:
        change, undone = self.done.pop()
        rearranging.undo(self.gallery.folder, change)  # type: ignore[arg-type]
        if undone is not None:
            undone()


class Scene:
    """One face, 20 degrees from Ada, on the picture."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk(folder)
        self.naming = Naming(Rules(looks_to_decide=1), Threshold(0.3))
        looks = (look(20, 0.6, 60), look(24, 1.0, 90), look(16, 0.9, 120), look(20.5, 0.8, 150))
        self.analysis = Analysis((Track(3, Box(60, 60, 140, 140), (0.0, 0.0), 1.0, looks),), 5, 1.0)
        self.others: list[Analysis] = []
        self.corrections = FaceCorrections(
            self.naming,
            self.desk.do,
            analyses=self.decided,
            templates=lambda: TEMPLATES,
            key_pictures=lambda: {"Ada": "Ada/1.jpg"},
            source=lambda feed: f"camera {feed}",
            wall_clock=lambda: 1_700_000_000.0,
            taken_back=lambda track, person: self.taken_back.append((track, person)),
        )
        self.taken_back: list[tuple[int, str]] = []

    def decided(self) -> list[Analysis]:
        decided = self.naming.decided(self.analysis)
        assert decided is not None
        return [decided, *self.others]

    @property
    def face(self) -> Track:
        return self.decided()[0].tracks[0]

    def files(self, folder: str) -> list[Path]:
        return sorted((self.folder / folder).glob("*.jpg"))


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path / "gallery")
    yield made
    made.desk.gallery.close()


def test_the_card_tells_the_three_nearest_and_shows_the_best_look(scene: Scene) -> None:
    card = scene.corrections.card(3)
    assert card is not None
    assert (card.state, card.person, card.by_hand) == (State.KNOWN, "Ada", False)
    assert [each.person for each in card.nearest] == ["Ada", "Grace", "Linus"]
    assert [each.picture for each in card.nearest] == ["Ada/1.jpg", None, None]
    assert card.image is not None
    assert card.image[0, 0, 0] == 90


def test_a_face_on_another_camera_is_corrected_too_and_the_best_look_of_all_is_shown(scene: Scene) -> None:
    seen = Track(7, Box(60, 60, 140, 140), (0.0, 0.0), 1.0, (look(18, 0.7, 200),))
    scene.others.append(Analysis((seen,), 9, 1.0, feed=2))
    (far, near, best) = (scene.corrections.image(*tracks) for tracks in ((7,), (3,), (3, 7)))
    assert far is not None
    assert near is not None
    assert best is not None
    assert (far[0, 0, 0], near[0, 0, 0], best[0, 0, 0]) == (200, 90, 90)
    assert scene.corrections.image(5) is None
    scene.corrections.confirm(7, "Grace")
    (note,) = (note_of(file.read_bytes()) for file in scene.files("Grace"))
    assert note is not None
    assert note.source == "camera 2"


def test_there_is_no_card_of_a_face_that_is_gone(scene: Scene) -> None:
    assert scene.corrections.card(4) is None
    scene.corrections.confirm(4, "Grace")
    assert scene.desk.done == []


def test_a_name_is_taken_back_where_its_correction_is_undone(scene: Scene) -> None:
    scene.corrections.confirm(3, "Grace")
    assert scene.taken_back == []
    scene.desk.undo()
    assert scene.taken_back == [(3, "Grace")]


def test_this_is_grace_holds_at_once_and_becomes_her_pictures(scene: Scene) -> None:
    scene.corrections.confirm(3, "Grace")
    assert (scene.face.person, scene.face.by_hand) == ("Grace", True)
    files = scene.files("Grace")
    assert len(files) == 3
    notes = [note_of(file.read_bytes()) for file in files]
    assert all(note is not None and note.confirmed and note.source == "camera 0" for note in notes)


def test_not_ada_holds_at_once_and_is_kept_apart_from_pictures(scene: Scene) -> None:
    scene.corrections.deny(3, "Ada")
    assert scene.face.person is None
    assert len(scene.files(".rollcall/not/Ada")) == 4
    assert scene.files("Ada") == []
    scene.corrections.deny(3, "Grace")
    assert scene.naming.label(3).denied == {"Ada", "Grace"}  # type: ignore[union-attr]


def test_an_ignored_face_is_ignored_at_once(scene: Scene) -> None:
    scene.corrections.ignore(3)
    assert scene.face.state is State.IGNORED
    assert len(scene.files(".rollcall/ignored")) == 3


def test_taking_back_gives_the_name_back_and_takes_the_pictures_away(scene: Scene) -> None:
    scene.corrections.deny(3, "Ada")
    scene.desk.undo()
    assert scene.face.person == "Ada"
    assert scene.files(".rollcall/not/Ada") == []


def test_taking_back_leaves_what_was_said_since(scene: Scene) -> None:
    scene.corrections.deny(3, "Ada")
    first = scene.desk.done.pop()
    scene.corrections.confirm(3, "Grace")
    scene.desk.done.append(first)
    scene.desk.undo()
    assert scene.face.person == "Grace"


class OneFace:
    """Every look that was kept is this face."""

    method = "made up"
    match_distance = None
    key = KEY

    def __init__(self, degrees: float) -> None:
        self.degrees = degrees

    def template_of(self, _image: np.ndarray, _face: Detection) -> Enrolled:
        return Enrolled(at(self.degrees)[0], Detection(Box(60, 60, 140, 140), 1.0))


def read(scene: Scene, degrees: float) -> None:
    scene.desk.gallery.update(OneFace(degrees), KEY, now=time.time() + 60)  # type: ignore[arg-type]


def test_the_last_word_on_a_face_counts(scene: Scene) -> None:
    scene.corrections.deny(3, "Ada")
    read(scene, 20)
    scene.corrections.confirm(3, "Ada")
    assert scene.files(".rollcall/not/Ada") == []
    assert len(scene.files("Ada")) == 3
    read(scene, 20)
    scene.corrections.deny(3, "Ada")
    assert scene.files("Ada") == []
    scene.desk.undo()
    assert len(scene.files("Ada")) == 3


def test_what_was_said_of_another_face_stays_said(scene: Scene) -> None:
    scene.corrections.deny(3, "Ada")
    read(scene, 120)
    scene.corrections.confirm(3, "Ada")
    assert len(scene.files(".rollcall/not/Ada")) == 4


def test_what_cannot_be_kept_is_not_shown_either(scene: Scene) -> None:
    with pytest.raises(UsageError):
        scene.corrections.confirm(3, "x" * 300)
    assert (scene.face.person, scene.face.by_hand) == ("Ada", False)


def test_the_card_says_who_is_out_of_the_question(scene: Scene) -> None:
    scene.corrections.deny(3, "Ada")
    card = scene.corrections.card(3)
    assert card is not None
    assert card.denied == ("Ada",)
    assert [each.person for each in card.nearest] == ["Grace", "Linus", "Zoë"]


def test_a_face_without_a_look_yet_is_said_and_nothing_is_kept(scene: Scene) -> None:
    scene.analysis = Analysis((Track(3, Box(60, 60, 140, 140), (0.0, 0.0), 1.0, ()),), 5, 1.0)
    scene.corrections.confirm(3, "Grace")
    assert scene.face.person == "Grace"
    assert scene.desk.done == []


def test_the_looks_kept_are_the_best_and_those_least_like_it() -> None:
    looks = (look(20, 1.0, 1), look(21, 0.9, 2), look(60, 0.5, 3), look(40, 0.5, 4))
    assert [each.image[0, 0, 0] for each in varied(looks)] == [1, 3, 4]
    assert varied(looks[:1]) == (looks[0].sample.face_chip,)  # type: ignore[union-attr]
    assert varied(()) == ()
