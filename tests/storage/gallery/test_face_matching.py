"""Pictures with several faces: the one that is like the person's other pictures is taken, and given up with them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from recognition.enrolment.still import Enrolled
from recognition.errors import PictureRefusedError
from recognition.message import Message
from recognition.types import Image
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED, picture
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write

KEY = "colours@1"
NOW = LONG_AGO + 3600
LEFT, RIGHT = (20, 60, 120, 160), (180, 60, 280, 160)
LARGE, SMALL = (20, 40, 180, 200), (200, 60, 280, 140)


class Doubtful(SquareEnroller):
    """Refuses several squares of like size, and keeps the vectors of all."""

    match_distance: float | None = 0.3

    def template(self, image: Image) -> Enrolled:
        self.seen += 1
        found = self._detector.detect(image)
        made = [self._template(image, each, None) for each in found]
        vectors = np.stack([each.vector for each in made])
        if len(found) == 1:
            return made[0]
        if found[0].box.area < 1.5 * found[1].box.area:
            raise PictureRefusedError(Message.of("several-faces", faces=len(found)), vectors)
        note = Message.of("largest-of-several", faces=len(found))
        return Enrolled(vectors[0], found[0], note, made[0].quality, vectors[1:])


def group(*colours: tuple[int, int, int], places: tuple[tuple[int, int, int, int], ...] = (LEFT, RIGHT)) -> Image:
    return picture(*zip(places, colours, strict=True))


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path / "gallery")


def update(gallery: Gallery) -> Doubtful:
    enroller = Doubtful()
    gallery.update(enroller, KEY, now=NOW)
    return enroller


def colours(gallery: Gallery, person: str) -> list[int]:
    """The channel of each template of a person: 0 blue, 1 green, 2 red."""
    templates = gallery.templates(KEY, 3)
    return [
        int(vector.argmax()) for vector, name in zip(templates.vectors, templates.people, strict=True) if name == person
    ]


def refused(gallery: Gallery) -> dict[str, str]:
    return {each.path: each.problem.code for each in gallery.refused() if each.problem is not None}


def test_the_face_like_the_others_is_taken_from_a_group(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    update(gallery)
    assert refused(gallery) == {}
    assert colours(gallery, "Ada") == [2, 2]
    (ada,) = gallery.people()
    (note,) = next(each for each in ada.pictures if each.path == "Ada/party.png").notes
    assert note == Message.of("matched-of-several", faces=2, person="Ada")


def test_it_is_remembered(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    update(gallery)
    assert update(gallery).seen == 0
    gallery.close()
    again = Gallery(gallery.folder)
    assert update(again).seen == 0
    assert colours(again, "Ada") == [2, 2]


def test_groups_under_one_name_confirm_nothing_to_each_other(gallery: Gallery) -> None:
    """The same wrong face in all of them is taken from none."""
    for number, colour in enumerate((RED, BLUE)):
        write(gallery.folder / "Ada" / f"group {number}.png", group(GREEN, colour))
    write(gallery.folder / "Ada" / "large.png", group(GREEN, RED, places=(LARGE, SMALL)))
    update(gallery)
    assert set(refused(gallery)) == {"Ada/group 0.png", "Ada/group 1.png"}
    assert colours(gallery, "Ada") == [1], "the large one is taken as before, with its note"


def test_a_group_without_the_person_stays_refused(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, BLUE))
    enroller = update(gallery)
    assert refused(gallery) == {"Ada/party.png": "several-faces"}
    assert enroller.seen == 2
    write(gallery.folder / "Grace" / "alone.png", square(GREEN))
    update(gallery)
    assert refused(gallery) == {"Ada/party.png": "several-faces"}, "Grace is in it, but it is Ada's picture"


def test_a_face_that_is_nearer_to_somebody_else_is_not_taken(gallery: Gallery) -> None:
    reddish = (60, 0, 255)
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Eve" / "alone.png", square(reddish))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, reddish))
    update(gallery)
    assert refused(gallery) == {"Ada/party.png": "several-faces"}


def test_without_the_other_picture_the_face_is_given_up(gallery: Gallery) -> None:
    alone = write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    update(gallery)
    alone.unlink()
    update(gallery)
    assert refused(gallery) == {"Ada/party.png": "several-faces"}
    assert colours(gallery, "Ada") == []


def test_the_same_picture_under_another_name_is_looked_at_anew(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Grace" / "alone.png", square(GREEN))
    party = write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    update(gallery)
    assert colours(gallery, "Ada") == [2, 2]
    moved = gallery.folder / "Grace" / "party.png"
    party.rename(moved)
    os.utime(moved, (LONG_AGO, LONG_AGO))
    update(gallery)
    assert (colours(gallery, "Ada"), colours(gallery, "Grace")) == ([2], [1, 1])


def test_a_picture_of_two_people_is_of_neither(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    party = write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    update(gallery)
    write(gallery.folder / "Grace" / "alone.png", square(GREEN))
    copy = gallery.folder / "Grace" / "party.png"
    copy.write_bytes(party.read_bytes())
    os.utime(copy, (LONG_AGO, LONG_AGO))
    update(gallery)
    assert set(refused(gallery)) == {"Ada/party.png", "Grace/party.png"}
    assert (colours(gallery, "Ada"), colours(gallery, "Grace")) == ([2], [1])


def test_two_other_pictures_overrule_the_largest_face_one_does_not(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, RED, places=(LARGE, SMALL)))
    update(gallery)
    assert sorted(colours(gallery, "Ada")) == [1, 2]
    write(gallery.folder / "Ada" / "again.png", square(RED))
    update(gallery)
    assert colours(gallery, "Ada") == [2, 2, 2]


def test_another_embedder_that_knows_no_distance_refuses_it(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    update(gallery)
    other = Doubtful(version="2")
    other.match_distance = None
    gallery.update(other, "colours@2", now=time.time())
    assert refused(gallery) == {"Ada/party.png": "several-faces"}
    assert update(gallery).seen == 0
    assert refused(gallery) == {}
    assert colours(gallery, "Ada") == [2, 2]


def test_a_match_that_was_broken_off_goes_on(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "alone.png", square(RED))
    for number in range(2):
        image = group(GREEN, RED)
        image[0, 0] = number  # two contents
        write(gallery.folder / "Ada" / f"{number}.png", image)
    enroller = Doubtful()
    gallery.update(enroller, KEY, now=NOW, cancelled=lambda: enroller.seen >= 4)
    assert len(refused(gallery)) == 1
    update(gallery)
    assert refused(gallery) == {}


def test_faces_of_another_length_are_not_compared(gallery: Gallery) -> None:
    class Strange(Doubtful):
        def template(self, image: Image) -> Enrolled:
            try:
                return super().template(image)
            except PictureRefusedError as error:
                raise PictureRefusedError(error.message, np.ones((2, 5), np.float32)) from None

    write(gallery.folder / "Ada" / "alone.png", square(RED))
    write(gallery.folder / "Ada" / "party.png", group(GREEN, RED))
    gallery.update(Strange(), KEY, now=NOW)
    assert refused(gallery) == {"Ada/party.png": "several-faces"}
    assert colours(gallery, "Ada") == [2]
