"""How long the people panel takes with many people: ``python -m tests.gui.panel_speed FOLDER [PEOPLE ...]``.

Writes small pictures into FOLDER, five for each person, and prints milliseconds: to open the panel and paint it, to
scroll, to search, and to follow who is here four times a second.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtGui import QColor, QImage

from gui.app import application
from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from learning.gallery_audit.findings import Finding, FindingKind
from realtime.interfaces import GalleryView, Seen
from recognition.message import Message
from storage.gallery.people import Person, Picture
from tests.gui import scenes
from tests.gui.fake_session import FakeSession, services_of

PICTURES = 5
SCROLLS = 200


def gallery(folder: Path, count: int) -> GalleryView:
    """The same few files under many names: reading a thumbnail costs as much as of different ones."""
    files = []
    for number in range(100):
        file = folder / f"{number}.jpg"
        if not file.exists():
            image = QImage(250, 250, QImage.Format.Format_RGB32)
            image.fill(QColor.fromHsv(number * 3, 120, 180))
            image.save(str(file))
        files.append(file.name)
    people = tuple(
        Person(
            f"Person {number:05d}",
            tuple(Picture(f"Person {number:05d}/{each}.jpg") for each in range(PICTURES)),
            files[number % len(files)],
        )
        for number in range(count)
    )
    return GalleryView(1, folder, people)


def measured(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - began)


def measure(folder: Path, count: int) -> None:
    app = application()
    whole = gallery(folder, count)
    seen = tuple((person.name, Seen(1.7e9, number % 500 == 0)) for number, person in enumerate(whole.people))
    session = FakeSession(dataclasses.replace(scenes.running(), gallery=GalleryView(0, folder), seen=()))
    session.people.change(
        findings=tuple(
            Finding(person.name, FindingKind.ONE_PICTURE, Message("one-picture"), person.name)
            for person in whole.people[::3]
        )
    )
    window = MainWindow(services_of(session), Appearance(app, "light"), mirror=False)
    window.show()
    app.processEvents()

    def refresh() -> None:
        window.refresh_picture()
        window.refresh_text()
        window.people.list.viewport().repaint()

    session.change(gallery=whole, seen=seen)
    opened = measured(refresh)
    bar = window.people.list.verticalScrollBar()
    scrolled = []
    for step in range(SCROLLS):
        bar.setValue(bar.maximum() * step // SCROLLS)
        scrolled.append(measured(window.people.list.viewport().repaint))
        app.processEvents()
    follows = []
    for step in range(20):
        here = {whole.people[step].name, whole.people[-1 - step].name}
        session.change(seen=tuple((name, Seen(1.7e9 + step, True) if name in here else each) for name, each in seen))
        window.refresh_picture()
        follows.append(measured(window.refresh_text))

    def search(text: str) -> None:
        window.people.search.setText(text)
        refresh()

    searched = measured(lambda: search("9 1"))
    cleared = measured(lambda: search(""))
    renamed = dataclasses.replace(
        whole, version=2, people=(dataclasses.replace(whole.people[0], name="Zoë"), *whole.people[1:])
    )
    session.change(gallery=renamed)
    changed = measured(refresh)
    scrolled.sort()
    print(
        f"{count} people: open {opened:.0f} ms, scroll median {median(scrolled):.1f} worst {scrolled[-1]:.1f} ms, "
        f"follow who is here {median(follows):.1f} ms, search {searched:.0f} ms, all again {cleared:.0f} ms, "
        f"one renamed {changed:.0f} ms"
    )
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    for each in map(int, sys.argv[2:] or ("2000", "10000")):
        measure(Path(sys.argv[1]), each)
