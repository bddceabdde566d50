"""A gallery of coloured squares to learn, and a process that never finishes learning."""

from __future__ import annotations

import sys
from pathlib import Path

from learning.training.networks import Trainer
from realtime.interfaces import GalleryView
from storage.gallery.people import Person, Picture
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import said, square, write

PEOPLE = {"Ada": RED, "Bob": GREEN, "Cleo": BLUE, "Dan": (0, 255, 255)}

_ENDLESS = """
import sys
for _ in sys.stdin:
    print('{"fit": 0, "fits": 2, "epoch": 1, "epochs": 4}', flush=True)
"""


def make_gallery(folder: Path, pictures: int = 3) -> None:
    for name, colour in PEOPLE.items():
        for number in range(pictures):
            write(folder / name / f"{number}.png", square(colour))


def view_of(folder: Path, *people: str, refused: tuple[str, ...] = ()) -> GalleryView:
    """All, or some of them, as the gallery's thread tells them."""
    found = tuple(Person(name, (Picture(f"{name}/0.png"),), f"{name}/0.png") for name in people or PEOPLE)
    return GalleryView(1, folder, found, tuple(Picture(path, said("No face was found.")) for path in refused))


def endless(folder: Path | None) -> Trainer:
    """Says one epoch and then nothing more, until it is ended."""
    return Trainer(folder, command=(sys.executable, "-c", _ENDLESS))
