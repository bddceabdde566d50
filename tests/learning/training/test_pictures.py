"""Each picture once, and everything about it joined by what it is, not by where it stands in a list."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.training.pictures import (
    PictureList,
    VectorTable,
    faces_of,
    fused_key,
    held_out,
    joined,
    list_pictures,
    person_folds,
    picture_folds,
)
from recognition.embedding.fused import FusedEmbedder
from recognition.errors import UsageError
from recognition.interfaces import template_key
from recognition.message import Message
from tests.gallery_folder import square, write

RED, GREEN = (0, 0, 255), (0, 255, 0)


def listed(pictures: str, people: str, held: str = "") -> PictureList:
    """One letter a picture and a person; those in ``held`` are held out."""
    return PictureList(
        Path(), tuple(pictures), tuple(pictures), tuple(people), tuple(each in held for each in pictures)
    )


def table(pictures: str, rows: np.ndarray, key: str = "one@1") -> VectorTable:
    return VectorTable(key, tuple(pictures), np.asarray(rows, np.float32))


def test_vectors_of_two_embedders_are_joined_by_picture_never_by_order() -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(2, 4, 3))
    rows /= np.linalg.norm(rows, axis=2, keepdims=True)
    tables = [table("abcd", rows[0], "one@1"), table("abcd", rows[1], "two@1")]
    order = [2, 0, 3, 1]
    shuffled = table("".join("abcd"[each] for each in order), rows[1][order], "two@1")
    straight, mixed = joined("abcd", tables), joined("abcd", [tables[0], shuffled])
    np.testing.assert_array_equal(straight, mixed)
    np.testing.assert_allclose(straight, np.hstack(rows) / np.sqrt(2), rtol=1e-6)  # type: ignore[arg-type, call-overload]
    with pytest.raises(KeyError):
        joined("abcde", tables)


def test_a_fusion_has_the_same_key_and_rows_as_the_embedder_made_of_it() -> None:
    from tests.fakes import ColourEmbedder

    parts = [ColourEmbedder(), ColourEmbedder()]
    parts[0].name, parts[1].name = "one", "two"
    fused = FusedEmbedder("one+two", parts, [0.5, 0.5])
    assert fused_key([template_key(each) for each in parts]) == template_key(fused)
    crop = np.full((16, 16, 3), RED, np.uint8)
    tables = [VectorTable(template_key(each), ("a",), each.embed([crop])) for each in parts]
    np.testing.assert_allclose(joined(["a"], tables), fused.embed([crop]), rtol=1e-6)
    assert fused_key(["one@1"]) == "one@1"


def test_a_picture_that_is_there_twice_counts_once_and_never_on_both_sides(tmp_path: Path) -> None:
    red, other, green = square(RED), square(RED), square(GREEN)
    for name, image in (("train/Ada/1", red), ("train/Ada/2", red), ("val/Ada/1", red), ("val/Ada/3", other)):
        write(tmp_path / f"{name}.png", image)
    write(tmp_path / "train/Bob/1.png", green)
    write(tmp_path / "train/Cleo/1.png", green)
    found = list_pictures(tmp_path)
    assert list(zip(found.paths, found.held, strict=True)) == [("train/Ada/1.png", False), ("val/Ada/3.png", True)]
    assert found.notes[0] == Message.of("duplicates", pictures=2)
    assert found.notes[1] == Message.of("two-people", pictures=2)


def test_a_gallery_needs_no_parts_and_may_leave_pictures_out(tmp_path: Path) -> None:
    write(tmp_path / "Ada.png", square(RED))
    write(tmp_path / "Bob" / "1.png", square(GREEN))
    write(tmp_path / ".rollcall" / "ignored" / "1.png", square(GREEN))
    found = list_pictures(tmp_path, without=["Ada.png"])
    assert (found.paths, found.people, found.held) == (("Bob/1.png",), ("Bob",), (False,))
    with pytest.raises(UsageError, match="no picture in"):
        list_pictures(tmp_path, without=["Ada.png", "Bob/1.png"])
    with pytest.raises(UsageError, match="There is no folder"):
        list_pictures(tmp_path / "absent")


def test_a_held_out_picture_that_was_only_saved_again_is_left_out() -> None:
    rows = np.eye(4)[[0, 1, 0, 2]] + np.array([[0.0], [0.0], [1e-4], [0.0]])
    faces = faces_of(listed("abcd", "AABB", held="cd"), [table("abcd", rows)])
    assert faces.pictures == ("a", "b", "d")
    assert faces.notes[-1].code == "held-out-duplicates"


def test_pictures_without_a_face_are_left_out_and_said() -> None:
    rows = np.vstack([np.eye(3), np.full((1, 3), np.nan)])
    faces = faces_of(listed("abcd", "AABB"), [table("abcd", rows)])
    assert faces.pictures == ("a", "b", "c")
    assert faces.notes == (Message.of("no-face-found", pictures=1),)
    assert faces.names == ("A", "B")
    assert faces.without(["A"]).pictures == ("c",)


def test_what_is_held_out_leaves_everybody_something_to_learn_from() -> None:
    labels = np.repeat([0, 1, 2, 3], [1, 2, 3, 10])
    held = held_out(labels, 0.2, np.random.default_rng(0))
    assert np.bincount(labels[held], minlength=4).tolist() == [0, 0, 1, 2]


def test_folds_spread_each_persons_pictures_and_leave_whole_people_out() -> None:
    rng = np.random.default_rng(0)
    labels = np.repeat(np.arange(7), 5)
    folds = picture_folds(labels, 5, rng)
    assert all(sorted(folds[labels == label].tolist()) == [0, 1, 2, 3, 4] for label in range(7))
    assert np.bincount(person_folds(7, 5, rng)).tolist() == [2, 2, 1, 1, 1]
    assert sorted(person_folds(3, 5, rng).tolist()) == [0, 1, 2]
