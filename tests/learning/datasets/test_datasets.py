"""Which picture is of whom, and what it is used for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.datasets.datasets import Role, fingerprint, gallery_probe_split, load_folders, load_pairs
from recognition.errors import UsageError


def touch(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(path.encode())


def test_folders_by_person(tmp_path: Path) -> None:
    touch(tmp_path, "Ann Lee/1.jpg", "Ann Lee/2.png", "李小龙.jpg", "notes.txt")
    found = load_folders(tmp_path)
    assert found.paths == ("Ann Lee/1.jpg", "Ann Lee/2.png", "李小龙.jpg")
    assert found.people == ("Ann Lee", "Ann Lee", "李小龙")
    assert set(found.roles) == {Role.ANY}
    assert found.layout == "folders by person"


def test_known_and_unknown(tmp_path: Path) -> None:
    touch(tmp_path, "known/Ann/1.jpg", "known/Ann/2.jpg", "unknown/a.jpg", "unknown/b.jpg", "unknown/Cid/1.jpg")
    found = load_folders(tmp_path)
    assert found.people == ("Ann", "Ann", "Cid", "stranger a.jpg", "stranger b.jpg")
    assert [each.value for each in found.roles] == ["any", "any", "stranger", "stranger", "stranger"]
    gallery, probes = gallery_probe_split(found, enrol=3, seed=0)
    assert gallery.sum() == 1
    assert probes.tolist() == [not each for each in gallery]


def test_train_and_val(tmp_path: Path) -> None:
    touch(tmp_path, "train/Ann/1.jpg", "train/Bob/1.jpg", "val/Ann/1.jpg", "val/Zoe/1.jpg")
    found = load_folders(tmp_path)
    gallery, probes = gallery_probe_split(found, enrol=3, seed=0)
    assert [found.paths[row] for row in np.flatnonzero(gallery)] == ["train/Ann/1.jpg", "train/Bob/1.jpg"]
    assert [found.paths[row] for row in np.flatnonzero(probes)] == ["val/Ann/1.jpg", "val/Zoe/1.jpg"]


def test_the_draw_keeps_a_picture_to_search_with_and_a_third_of_strangers(tmp_path: Path) -> None:
    touch(tmp_path, *(f"person {person}/{number}.jpg" for person in range(9) for number in range(4)))
    found = load_folders(tmp_path)
    gallery, probes = gallery_probe_split(found, enrol=2, seed=5)
    people = np.array(found.people)
    enrolled = set(people[gallery])
    assert len(enrolled) == 6
    assert all((gallery & (people == name)).sum() == 2 for name in enrolled)
    assert not (gallery & probes).any()
    assert (gallery | probes).all()
    again = gallery_probe_split(found, enrol=2, seed=5)
    assert np.array_equal(gallery, again[0])
    assert not np.array_equal(gallery, gallery_probe_split(found, enrol=2, seed=6)[0])
    many, _ = gallery_probe_split(found, enrol=99, seed=5)
    assert all((many & (people == name)).sum() == 3 for name in set(people[many]))


def test_those_with_one_picture_are_strangers(tmp_path: Path) -> None:
    touch(tmp_path, *(f"{name}/{number}.jpg" for name in ("Ann", "Bob", "Cid", "Dan") for number in range(2)))
    touch(tmp_path, "Eve.jpg", "Fay.jpg")
    found = load_folders(tmp_path)
    gallery, _ = gallery_probe_split(found, enrol=1, seed=0)
    assert set(np.array(found.people)[gallery]) == {"Ann", "Bob", "Cid", "Dan"}


def test_pairs(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    (tmp_path / "pairs.csv").write_text("file_x,file_y,Decision\na.jpg,b.jpg,Yes\nb.jpg,c.jpg,same\na.jpg,d.jpg,0\n")
    found = load_pairs(tmp_path / "pairs.csv", tmp_path)
    assert found.paths == ("a.jpg", "b.jpg", "c.jpg", "d.jpg")
    assert found.first.tolist() == [0, 1, 0]
    assert found.second.tolist() == [1, 2, 3]
    assert found.same.tolist() == [True, True, False]
    assert found.people[0] == found.people[1] == found.people[2] != found.people[3]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a.jpg,b.jpg,yes\na.jpg,b.jpg,perhaps\n", "'a.jpg,b.jpg,perhaps'"),
        ("a.jpg,b.jpg\na.jpg,b.jpg\n", "It needs: file,file,yes or no"),
        ("x,y,same\na.jpg,missing.jpg,no\n", "missing.jpg|x among them"),
        ("file_x,file_y,Decision\n", "no pairs"),
        ("", "no pairs"),
    ],
)
def test_a_list_that_does_not_hold_names_the_line(tmp_path: Path, text: str, words: str) -> None:
    touch(tmp_path, "a.jpg", "b.jpg")
    (tmp_path / "pairs.csv").write_text(text)
    with pytest.raises(UsageError, match=words):
        load_pairs(tmp_path / "pairs.csv", tmp_path)


def test_no_folder_and_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder"):
        load_folders(tmp_path / "absent")
    with pytest.raises(UsageError, match="There is no picture"):
        load_folders(tmp_path)
    with pytest.raises(UsageError, match="cannot be read"):
        load_pairs(tmp_path / "absent.csv", tmp_path)


def test_the_fingerprint_follows_names_and_contents(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.jpg")
    before = fingerprint(tmp_path, ("a.jpg", "b.jpg"))
    assert before == fingerprint(tmp_path, ("a.jpg", "b.jpg"))
    (tmp_path / "b.jpg").write_bytes(b"other")
    assert fingerprint(tmp_path, ("a.jpg", "b.jpg")) != before
