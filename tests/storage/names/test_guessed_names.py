"""Names of people that files and folders suggest."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.names.guessed_names import guessed_folder_name, guessed_name


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Ada_Lovelace.jpg", "Ada Lovelace"),
        ("Ada Lovelace-2.jpg", "Ada Lovelace"),
        ("María-José.png", "María-José"),
        ("王小明.jpg", "王小明"),
        ("IMG_1234.JPG", ""),
        ("DSC0001.jpg", ""),
        ("IMG-20240101-WA0003.jpg", ""),
        ("20240101_101010.jpg", ""),
    ],
)
def test_names_are_guessed_from_files(file: str, name: str) -> None:
    assert guessed_name(Path(file)) == name


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Ada Lovelace", "Ada Lovelace"),
        ("Ada_Lovelace", "Ada Lovelace"),
        ("J. R. Smith", "J. R. Smith"),
        ("DCIM", ""),
        ("100CANON", ""),
        ("2024-05-01", ""),
        ("Downloads", ""),
    ],
)
def test_names_are_guessed_from_folders(folder: str, name: str) -> None:
    assert guessed_folder_name(Path("somewhere", folder)) == name
