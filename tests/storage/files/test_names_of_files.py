"""Which files of a gallery folder are whose: copies, cameras, systems, and files of unknown kind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from storage.files.gallery_folder import Scan, scan, scan_again
from storage.files.picture_files import pictures_under
from tests.storage.files.test_gallery_folder import touched


def people(found: Scan) -> dict[str, str]:
    return {path: file.person for path, file in found.files.items()}


def causes(found: Scan) -> dict[str, object]:
    return {path: problem["cause"] for path, problem in found.problems.items()}


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8)).save(path, "JPEG")
    return path


@pytest.mark.parametrize(
    "copies",
    [
        ("Ada (1).jpg", "Ada - Kopie.jpg", "Ada copy 2.jpg", "Ada (Bob's conflicted copy 2024-05-01).jpg"),
        ("Ada_3.jpg", "Ada-2.jpg", "Ada Copy.jpg", "Ada (1)/1.jpg", "Copy of Ada/2.jpg"),
        ("ada.jpg", "ADA/1.jpg", "A\u200bda.jpg", "Ada .jpg", "Ada..jpg", "  Ada/2.jpg"),
    ],
)
def test_copies_and_names_that_look_the_same_are_one_person(tmp_path: Path, copies: tuple[str, ...]) -> None:
    found = scan(touched(tmp_path, "Ada.jpg", *copies))
    assert len(found.files) == 1 + len(copies)
    (person,) = set(people(found).values())
    assert person == next((each.strip() for each in (copies[1].split("/")[0],) if "/" in copies[1]), "Ada")


def test_spaces_and_composed_letters_make_no_other_person(tmp_path: Path) -> None:
    found = scan(touched(tmp_path, "Zoe\u0308 Li.jpg", "Zo\u00eb\u00a0Li/1.jpg", "Zoë  Li/2.jpg", "ZOË LI.png"))
    assert set(people(found).values()) == {"Zoë Li"}


def test_what_may_be_a_copy_is_one_only_beside_its_original(tmp_path: Path) -> None:
    found = scan(touched(tmp_path, "Student_01.jpg", "Student_02.jpg", "John Copy.jpg"))
    assert set(people(found).values()) == {"Student_01", "Student_02", "John Copy"}
    touched(tmp_path, "Student.jpg")
    again = scan_again(tmp_path, found, ["Student.jpg"])
    assert set(people(again).values()) == {"Student", "John Copy"}
    (tmp_path / "Student.jpg").unlink()
    assert scan_again(tmp_path, again, ["Student.jpg"]) == found == scan(tmp_path, again)


def test_a_number_after_a_name_is_a_copy_only_of_an_equal_file(tmp_path: Path) -> None:
    touched(tmp_path, "Anna.jpg", "Anna 2.jpg")
    (tmp_path / "Anna 3.jpg").write_bytes(b"another one")
    assert people(scan(tmp_path)) == {"Anna.jpg": "Anna", "Anna 2.jpg": "Anna", "Anna 3.jpg": "Anna 3"}


@pytest.mark.parametrize(
    "folder",
    [
        "@eaDir", "#recycle", "#snapshot", ".@__thumb", "$RECYCLE.BIN", "__MACOSX", "lost+found", "@Recently-Snapshot",
        "System Volume Information", ".Trash-1000", ".Trashes", ".stversions", ".dropbox.cache", ".AppleDouble",
        ".Spotlight-V100", ".sync", "found.000", "@GMT-2024.05.01-10.10.10", "#Recycle", "RECYCLER", "@Transcode",
    ],
)  # fmt: skip
def test_folders_of_systems_are_passed_over_at_every_depth(tmp_path: Path, folder: str) -> None:
    touched(tmp_path, f"{folder}/1.jpg", f"Ada/{folder}/1.jpg", f"{folder}/Ada/1.jpg", "Ada/1.jpg", "Ada/x/1.jpg")
    found = scan(tmp_path)
    assert people(found) == {"Ada/1.jpg": "Ada"}
    assert causes(found) == {"Ada/x": "nested-folder"}
    assert pictures_under(tmp_path) == ("Ada/1.jpg", "Ada/x/1.jpg")
    paths = [f"{folder}/1.jpg", f"Ada/{folder}/1.jpg"]
    assert people(scan_again(tmp_path, found, paths)) == {"Ada/1.jpg": "Ada"}


@pytest.mark.parametrize(
    "name",
    [
        "Ada Lovelace",
        "Ada Lovelace.jpg_large",
        "Ada Lovelace.jpeg!d",
        "Ada Lovelace.jpg.1",
        "Ada Lovelace.jpg.download",
    ],
)
def test_a_picture_with_an_odd_ending_is_read(tmp_path: Path, name: str) -> None:
    picture(tmp_path / name)
    assert people(scan(tmp_path)) == {name: "Ada Lovelace"}
    assert people(scan_again(tmp_path, Scan(True), [name])) == {name: "Ada Lovelace"}
    assert pictures_under(tmp_path) == (name,)


def test_a_dot_in_a_name_is_no_ending(tmp_path: Path) -> None:
    picture(tmp_path / "J. R. R. Tolkien")
    picture(tmp_path / "Ada.jpg.jpg")
    assert set(people(scan(tmp_path)).values()) == {"J. R. R. Tolkien", "Ada"}


def test_what_is_passed_over_is_said(tmp_path: Path) -> None:
    touched(tmp_path, "Ada.jxl", "Bob/1.NEF", "IMG_2041.jpg", "WhatsApp Image 2024-05-01 at 10.10.10 (1).jpeg")
    touched(tmp_path, "\u202egpj.Eve.jpg", "notes", "LICENSE", "list.txt")
    (tmp_path / "Kim").write_bytes(b"\xff\x0a and more")
    found = scan(tmp_path)
    assert found.files == {}
    expected = {
        "Ada.jxl": "other-format",
        "Bob/1.NEF": "raw-file",
        "IMG_2041.jpg": "camera-name",
        "Kim": "other-format",
        "WhatsApp Image 2024-05-01 at 10.10.10 (1).jpeg": "camera-name",
        "\u202egpj.Eve.jpg": "name-direction",
    }
    assert causes(found) == expected
    assert causes(scan_again(tmp_path, Scan(True), expected)) == expected
    (tmp_path / "IMG_2041.jpg").rename(tmp_path / "Ada.jpg")
    again = scan_again(tmp_path, found, ["IMG_2041.jpg", "Ada.jpg"])
    assert "IMG_2041.jpg" not in again.problems
    assert people(again) == {"Ada.jpg": "Ada"}


def test_cameras_may_name_the_pictures_in_a_persons_folder(tmp_path: Path) -> None:
    assert people(scan(touched(tmp_path, "Ada/IMG_2041.jpg"))) == {"Ada/IMG_2041.jpg": "Ada"}


def test_strangers_of_an_evaluation_may_have_names_of_cameras(tmp_path: Path) -> None:
    assert people(scan(touched(tmp_path, "IMG_2041.jpg"), any_name=True)) == {"IMG_2041.jpg": "IMG_2041"}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")
def test_a_link_to_nowhere_is_said(tmp_path: Path) -> None:
    (tmp_path / "Gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (tmp_path / "Ada").mkdir()
    (tmp_path / "Ada" / "Round.png").symlink_to(tmp_path / "Ada" / "Round.png")
    os.mkfifo(tmp_path / "Pipe.jpg")
    assert causes(scan(tmp_path)) == {
        "Ada/Round.png": "broken-link",
        "Gone.jpg": "broken-link",
        "Pipe.jpg": "not-a-file",
    }
