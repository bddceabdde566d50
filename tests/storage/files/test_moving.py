from __future__ import annotations

from pathlib import Path

import pytest

from storage.files.exclusive_rename import renamed


@pytest.fixture(autouse=True, params=["in one step", "the name first"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "the name first":
        monkeypatch.setattr("storage.files.exclusive_rename._system_rename", lambda: None)


def test_a_file_gets_a_name_that_is_free(tmp_path: Path) -> None:
    (tmp_path / "Zoë.txt").write_text("mine")
    assert renamed(tmp_path / "Zoë.txt", tmp_path / "Ёлка.txt")
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("Ёлка.txt", "mine")]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "folder").mkdir()
    assert not renamed(tmp_path / "mine", tmp_path / "theirs")
    assert not renamed(tmp_path / "mine", tmp_path / "folder")
    assert not renamed(tmp_path / "folder", tmp_path / "theirs")
    assert (tmp_path / "mine").read_text() == "mine"
    assert (tmp_path / "theirs").read_text() == "theirs"


def test_a_folder_replaces_no_other_not_even_an_empty_one(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    (tmp_path / "one" / "file").touch()
    assert not renamed(tmp_path / "one", tmp_path / "two")
    assert renamed(tmp_path / "one", tmp_path / "three")
    assert (tmp_path / "three" / "file").is_file()


def test_what_is_not_there_is_an_error_that_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        renamed(tmp_path / "none", tmp_path / "new")
    (tmp_path / "mine").touch()
    with pytest.raises(FileNotFoundError):
        renamed(tmp_path / "mine", tmp_path / "no folder" / "new")
    assert [each.name for each in tmp_path.iterdir()] == ["mine"]


def test_a_disk_that_cannot_do_it_in_one_step_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes
    import errno

    def unable(_source: bytes, _target: bytes) -> int:
        ctypes.set_errno(errno.EINVAL)
        return -1

    monkeypatch.setattr("storage.files.exclusive_rename._system_rename", lambda: unable)
    (tmp_path / "mine").touch()
    assert renamed(tmp_path / "mine", tmp_path / "new")
    assert not renamed(tmp_path / "new", tmp_path / "new")
