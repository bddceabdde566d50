from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from recognition.message import Message
from storage.files.gallery_folder import scan
from storage.files.possible_names import name_problem
from tests.conftest import ROOT


def touched(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def test_people_are_named_by_files_and_folders(tmp_path: Path) -> None:
    touched(tmp_path, "Ada Lovelace.jpg", "Ada Lovelace/2.PNG", "Ёлка.heic", "J. R. R. Tolkien.webp")
    found = scan(tmp_path)
    assert {path: file.person for path, file in found.files.items()} == {
        "Ada Lovelace.jpg": "Ada Lovelace",
        "Ada Lovelace/2.PNG": "Ada Lovelace",
        "Ёлка.heic": "Ёлка",
        "J. R. R. Tolkien.webp": "J. R. R. Tolkien",
    }
    assert found.problems == {}


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "list.txt",
        "Thumbs.db",
        ".DS_Store",
        "._Ada.jpg",
        ".hidden/1.jpg",
        ".rollcall/removed/1.jpg",
        "Ada.jpg.part",
        "Ada.jpg.crdownload",
        "Ada.jpg~",
        "~$Ada.jpg",
        "Ada/notes.txt",
        "Ada/.1.jpg.part",
    ],
)
def test_what_is_no_picture_of_anybody_is_passed_over(tmp_path: Path, name: str) -> None:
    found = scan(touched(tmp_path, name))
    assert (found.files, found.problems) == ({}, {})


def test_folders_within_folders_are_said_and_not_read(tmp_path: Path) -> None:
    found = scan(touched(tmp_path, "Family/Ada/1.jpg", "Family/notes/list.txt"))
    assert found.files == {}
    assert list(found.problems) == ["Family/Ada"]
    assert found.problems["Family/Ada"] == Message.of("misplaced", cause="nested-folder")


def test_a_cameras_raw_file_is_said(tmp_path: Path) -> None:
    assert scan(touched(tmp_path, "Ada.NEF")).problems == {"Ada.NEF": Message.of("misplaced", cause="raw-file")}


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert not scan(tmp_path / "none").exists
    assert not scan(touched(tmp_path, "file") / "file").exists


def test_a_folder_with_a_pictures_name_is_a_person(tmp_path: Path) -> None:
    assert scan(touched(tmp_path, "Ada.jpg/1.jpg")).files["Ada.jpg/1.jpg"].person == "Ada.jpg"


def test_links_are_followed_and_dead_ones_passed_over(tmp_path: Path) -> None:
    touched(tmp_path, "elsewhere/Ada.jpg")
    gallery = tmp_path / "gallery"
    gallery.mkdir()
    try:
        (gallery / "Ada.jpg").symlink_to(tmp_path / "elsewhere" / "Ada.jpg")
        (gallery / "Gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
        (gallery / "Loop").symlink_to(gallery, target_is_directory=True)
    except OSError:
        pytest.skip("this account may not make links")
    assert set(scan(gallery).files) == {"Ada.jpg", "Loop/Ada.jpg"}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows any bytes in a name")
def test_a_name_that_is_no_text_is_said(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/Ad\xe4.jpg", "wb"):
        pass
    found = scan(tmp_path)
    assert found.files == {}
    (path,) = found.problems
    path.encode("utf-8")
    assert "no text" in str(name_problem("Ad\udce4"))


IN_ASCII = """
import os, sys
from pathlib import Path
from types import SimpleNamespace
import numpy as np
from recognition.enrolment.still import Enrolled
from storage.files import filing, rearranging
from storage.gallery.gallery import Gallery

folder, photo = map(Path, sys.argv[1:3])
enroller = SimpleNamespace(
    method="m", match_distance=None, template=lambda image: Enrolled(np.ones(3, np.float32))
)
gallery = Gallery(folder)
(filed,) = filing.add_pictures(folder, os.fsdecode("Ёлка".encode()), [photo])
update = gallery.update(enroller, "e@1")
(move,) = rearranging.remove_picture(folder, "Zoë.png").moves
taken_out = folder / os.fsdecode(move.target.encode())
sys.stdout.reconfigure(encoding="utf-8")
count = len(gallery.templates("e@1", 3))
print(sys.getfilesystemencoding(), filed.path, *sorted(update.added), count, taken_out.is_file())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text in every locale")
def test_names_are_text_even_where_the_locale_knows_no_letters(tmp_path: Path) -> None:
    photo, folder, script = tmp_path / "1.png", tmp_path / "gallery", tmp_path / "script.py"
    folder.mkdir()
    script.write_text(IN_ASCII, encoding="utf-8")
    Image.new("RGB", (64, 64)).save(photo)
    shutil.copyfile(photo, folder / "Zoë.png")
    done = subprocess.run(
        [sys.executable, str(script), str(folder), str(photo)],
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["ascii", "Ёлка/1.png", *sorted(["Zoë.png", "Ёлка/1.png"]), "2", "True"]


@pytest.mark.parametrize(
    "name", ["Ada Lovelace", "Ёлка", "李小龙", "J. R. R. Tolkien", "O'Neill", "Conrad", "Null Person", "a" * 200]
)
def test_names_that_can_be_folders(name: str) -> None:
    assert name_problem(name) is None


@pytest.mark.parametrize(
    "name",
    ["", "a/b", "a\\b", "a:b", "what?", 'the "boss"', "<Ada>", "a|b", "Ada\n", ".Ada", "Ada.", "Ada~", "CON", "con.d"],
)
def test_names_that_cannot_be_folders_everywhere_are_refused_in_a_sentence(name: str) -> None:
    assert str(name_problem(name)).endswith(".")


def test_a_name_too_long_for_a_folder_is_refused() -> None:
    assert "too long" in str(name_problem("ä" * 101))
