"""Which face a tag means, for boxes of every kind, also wrong ones."""

from __future__ import annotations

import random

import pytest

from recognition.types import Box, Detection
from services.gallery.tagged_faces import Outcome, tagged_faces
from storage.files.orientation import Orientation
from storage.tags.face_tag import FaceTag

WIDTH, HEIGHT = 800, 600
UPRIGHT, TURNED = Orientation(), Orientation(True, True, False)  # EXIF 6


def face(left: float, top: float, side: float = 100) -> Detection:
    return Detection(Box(left, top, left + side, top + side), 0.9, None)


def tag(name: str, found: Detection, *, grown: float = 0.0, size: tuple[float, float] | None = None) -> FaceTag:
    """As it is written for a picture that is stored as it is shown."""
    box = found.box.enlarged(grown)
    return FaceTag(name, (box.left / WIDTH, box.top / HEIGHT, box.right / WIDTH, box.bottom / HEIGHT), "mwg", size)


def stored(made: FaceTag) -> FaceTag:
    """The same tag, written in the stored picture, which is turned by EXIF 6 to be shown: x = 1 - y', y = x'."""
    assert made.box is not None
    left, top, right, bottom = made.box
    return FaceTag(made.name, (top, 1 - right, bottom, 1 - left), made.kind, made.size)


ADA, GRACE, ALAN = face(100, 100), face(400, 120), face(620, 380)


def named(
    *tags: FaceTag, faces: tuple[Detection, ...] = (ADA, GRACE, ALAN), way: Orientation = UPRIGHT
) -> dict[str, object]:
    found = tagged_faces(tags, faces, WIDTH, HEIGHT, way)
    return {each.tag.name: each.face if each.face is not None else each.outcome for each in found if each.tag.name}


def test_a_tag_names_the_face_that_it_lies_on() -> None:
    assert named(tag("Ada", ADA), tag("Grace", GRACE, grown=0.6)) == {"Ada": ADA, "Grace": GRACE}


def test_tags_without_a_name_do_not_shift_names() -> None:
    assert named(tag("", ADA), tag("Grace", GRACE), tag("", ALAN)) == {"Grace": GRACE}


@pytest.mark.parametrize("is_stored", [True, False])
def test_boxes_of_the_stored_and_of_the_shown_picture(is_stored: bool) -> None:
    tags = [tag("Ada", ADA), tag("Grace", GRACE), tag("Alan", ALAN)]
    found = named(*(map(stored, tags) if is_stored else tags), way=TURNED)
    assert found == {"Ada": ADA, "Grace": GRACE, "Alan": ALAN}


def test_the_size_tells_which_of_the_two_is_meant() -> None:
    there = stored(tag("Ada", ADA, size=(HEIGHT, WIDTH)))
    assert named(there, faces=(ADA,), way=TURNED) == {"Ada": ADA}
    assert named(tag("Ada", ADA, size=(HEIGHT, WIDTH)), faces=(ADA,)) == {"Ada": Outcome.CUT}


def test_a_size_that_was_not_turned_with_its_boxes() -> None:
    """As in a public collection of pictures in every orientation, made with exiftool."""
    there = [stored(tag(name, each, size=(WIDTH, HEIGHT))) for name, each in (("Ada", ADA), ("Grace", GRACE))]
    assert named(*there, way=TURNED) == {"Ada": ADA, "Grace": GRACE}
    cut = [FaceTag(each.name, each.box, each.kind, (WIDTH, 0.5 * HEIGHT)) for each in there]
    assert named(*cut, way=TURNED) == {"Ada": Outcome.CUT, "Grace": Outcome.CUT}


def test_what_fits_two_ways_names_nobody() -> None:
    here = tag("Ada", ADA)
    # A face where the other way of reading the box says, too.
    left, top, right, bottom = 1 - here.box[3], here.box[0], 1 - here.box[1], here.box[2]  # type: ignore[index]
    other = Detection(Box(left * WIDTH, top * HEIGHT, right * WIDTH, bottom * HEIGHT), 0.9, None)
    assert named(here, faces=(ADA, other), way=TURNED) == {"Ada": Outcome.AMBIGUOUS}


def test_a_name_without_a_place_or_a_face() -> None:
    assert named(FaceTag("Ada", None, "takeout"), tag("Eve", face(20, 450))) == {
        "Ada": Outcome.NO_PLACE,
        "Eve": Outcome.NO_FACE,
    }


def test_a_box_over_two_faces_names_nobody() -> None:
    near = face(190, 100)
    both = FaceTag("Ada", (90 / WIDTH, 90 / HEIGHT, 300 / WIDTH, 210 / HEIGHT), "picasa")
    assert named(both, faces=(ADA, near)) == {"Ada": Outcome.AMBIGUOUS}


def test_two_names_for_a_face_name_nobody() -> None:
    assert named(tag("Ada", ADA), tag("Eve", ADA, grown=0.1), tag("Grace", GRACE)) == {
        "Ada": Outcome.AMBIGUOUS,
        "Eve": Outcome.AMBIGUOUS,
        "Grace": GRACE,
    }
    other = tag("Eve", ADA)
    assert named(tag("Ada", ADA), FaceTag(other.name, other.box, "microsoft")) == {
        "Ada": Outcome.AMBIGUOUS,
        "Eve": Outcome.AMBIGUOUS,
    }


def test_each_kind_may_be_turned_in_its_own_way() -> None:
    """exiftool turned the regions of a picture with it; the boxes of Microsoft's kind were left as they were."""
    turned, left = stored(tag("Ada", ADA)), tag("Ada", ADA)
    assert named(turned, FaceTag("Ada", left.box, "microsoft"), way=TURNED) == {"Ada": ADA}


def test_shifted_boxes_never_give_a_wrong_name() -> None:
    """Three tagged faces, all boxes moved, grown or shrunk alike: each gets its own name, or none."""
    rng = random.Random(5)
    faces = {"Ada": ADA, "Grace": GRACE, "Alan": ALAN}
    right = 0
    for _ in range(1000):
        across, down = rng.uniform(-0.6, 0.6), rng.uniform(-0.6, 0.6)
        if rng.random() < 0.2:  # exactly onto a neighbour
            one, other = rng.sample(list(faces.values()), 2)
            across = (other.box.left - one.box.left) / WIDTH
            down = (other.box.top - one.box.top) / HEIGHT
        grown = rng.uniform(-0.2, 0.8)
        tags = []
        for name, found in faces.items():
            left, top, end, bottom = tag(name, found, grown=grown).box or (0.0, 0.0, 0.0, 0.0)
            tags.append(FaceTag(name, (left + across, top + down, end + across, bottom + down), "mwg"))
        for name, result in named(*tags).items():
            assert result is faces[name] or isinstance(result, Outcome), (across, down, grown)
            right += result is faces[name]
    assert right > 20
