"""Two processes that work on one gallery at once, as two windows do."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from storage.gallery.gallery import Gallery
from storage.sqlite import sqlite3
from tests.conftest import ROOT
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import SquareEnroller, square, write

PICTURES = 12
ROUNDS = 40
SEEDS = 1, 2

_WORK = """
import json, random, sys, time
from pathlib import Path
from tests.gallery_folder import SquareEnroller
from recognition.errors import RollcallError
from recognition.message import Message
from storage.files import filing, rearranging, trash
from storage.gallery.gallery import Gallery

folder, inbox, seed, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
chance = random.Random(seed)
names = ["Ada", "Bob", "Cleo", "Zo\\u00eb", "Eve"]
left = sorted(inbox.iterdir())
enroller, gallery, changes, refused = SquareEnroller(), Gallery(folder), [], 0

def update():
    return gallery.update(enroller, "colours@1", now=time.time() + 10)

def paths():
    return [picture.path for person in gallery.people() for picture in person.pictures]

def add():
    (filed,) = filing.add_pictures(gallery.folder, chance.choice(names), [left.pop()])
    assert filed.problem is None, filed

print("ready", flush=True)
sys.stdin.readline()
while left or rounds:
    rounds = max(0, rounds - 1)
    work = chance.choice(["add", "rename", "merge", "move", "aside", "remove", "restore", "undo", "key", "look"])
    try:
        if work == "add" and left:
            add()
        elif work == "rename":
            changes.append(rearranging.rename(gallery.folder, *chance.sample(names, 2)))
        elif work == "merge":
            changes.append(rearranging.merge(gallery.folder, *chance.sample(names, 2)))
        elif work == "move":
            changes.append(rearranging.move_pictures(gallery.folder, chance.sample(paths(), 2), chance.choice(names)))
        elif work == "aside":
            changes.append(rearranging.set_aside(gallery.folder, chance.sample(paths(), 1), Message("test")))
        elif work == "remove":
            changes.append(rearranging.remove_picture(gallery.folder, chance.choice(paths())))
        elif work == "restore":
            changes.append(trash.restore(gallery.folder, chance.choice(trash.stored(gallery.folder)).path))
        elif work == "undo" and changes:
            rearranging.undo(gallery.folder, changes.pop())
        elif work == "key":
            gallery.set_key_picture(chance.choice(names), chance.choice(paths()))
        else:
            update()
    except (RollcallError, IndexError, ValueError):  # what was chosen is not there, or not there any more
        refused += 1
update()
print(f"done, {refused} refused", flush=True)
sys.stdin.readline()
while True:
    gallery.templates("colours@1", 3)  # may find that the other took something for forgotten: it is read again then
    last = update()
    if not (last.added or last.removed or last.waiting or last.refused):
        break
templates = gallery.templates("colours@1", 3)
people = {person.name: len(person.pictures) for person in gallery.people()}
print(json.dumps([people, sorted(templates.people), gallery.notice]), flush=True)
"""


def contents(folder: Path) -> list[str]:
    """The sha256 of each picture wherever it lies."""
    return sorted(hashlib.sha256(each.read_bytes()).hexdigest() for each in folder.rglob("*.png"))


def test_no_picture_is_lost_and_both_end_with_the_same_people(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    for number, (person, colour) in enumerate([("Ada", RED), ("Bob", GREEN), ("Cleo", BLUE)]):
        write(folder / f"{person}.png", square(colour))
        write(folder / person / f"{number}.png", square(colour))
    for seed in SEEDS:
        for number in range(PICTURES):
            write(tmp_path / f"inbox {seed}" / f"{number}.png", square((RED, GREEN, BLUE)[number % 3]))
    before = contents(tmp_path)
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _WORK, str(folder), str(tmp_path / f"inbox {seed}"), str(seed), str(ROUNDS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]), "PYTHONUTF8": "1"},
        )
        for seed in SEEDS
    ]
    answers = []
    try:
        for wanted in ("ready", "done"):
            for process in processes:
                assert process.stdout is not None
                line = process.stdout.readline()
                assert line.startswith(wanted), process.communicate()
            for process in processes:
                assert process.stdin is not None
                process.stdin.write("\n")
                process.stdin.flush()
        for process in processes:
            answer, errors = process.communicate(timeout=60)
            assert process.returncode == 0, errors
            answers.append(json.loads(answer))
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    assert contents(folder) == before
    assert answers[0] == answers[1]
    people, templates, notice = answers[0]
    assert notice is None
    fresh = Gallery(folder)
    enroller = SquareEnroller()
    fresh.update(enroller, "colours@1")
    assert enroller.seen == 0, "all that both made is in the index"
    assert {person.name: len(person.pictures) for person in fresh.people()} == people
    assert sorted(fresh.templates("colours@1", 3).people) == templates
    assert sum(people.values()) == len(templates)
    assert sorted(each.name for each in (folder / ".rollcall").glob("index*")) == ["index.sqlite"]
    with closing(sqlite3.connect(folder / ".rollcall" / "index.sqlite")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
