"""Retention and erasure that are killed at any moment lose nothing of anybody else, and are finished by the next one.

ROLLCALL_KILLS is the number of kills of each.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from recognition.errors import UsageError
from recognition.message import Message
from services.privacy.erasure import Places, erase_person
from storage.files import rearranging, trash
from storage.files.retention import sweep
from storage.gallery.gallery import Gallery
from storage.journal.consents import ConsentAct
from storage.journal.journal import JournalFile
from storage.trail.signing_key import SigningKey
from storage.trail.trail import AuditTrail
from tests.conftest import ROOT
from tests.fakes import GREEN, RED
from tests.gallery_folder import SquareEnroller, square, write

KILLS = int(os.environ.get("ROLLCALL_KILLS", "4"))
NOW = float(round(time.time()))
DAY = 86400.0
ADA, BOB = "Ada Lovelace", "Bob Noyce"

_RUNNER = """
import os, sys
from pathlib import Path
from tests.services.privacy.test_killed import erase, retain
for line in sys.stdin:
    work, place = line.rstrip().split(" ", 1)
    child = os.fork()
    if child == 0:
        {"erase": erase, "retain": retain}[work](Path(place))
        os._exit(0)
    print(child, flush=True)
    print(os.waitpid(child, 0)[1], flush=True)
"""

pytestmark = [pytest.mark.skipif(os.name == "nt", reason="there is no kill -9"), pytest.mark.timeout(120 + 20 * KILLS)]


def trail_of(place: Path) -> AuditTrail:
    return AuditTrail(
        place / "gallery", lambda: SigningKey(place / "key"), lambda: "desk", wall_clock=lambda: NOW - 9 * DAY
    )


def erase(place: Path) -> bool:
    (place / "app").mkdir(exist_ok=True)
    places = Places(place / "gallery", (place / "app",))
    return erase_person(places, ADA, trail_of(place), NOW).receipt.is_complete


def retain(place: Path) -> None:
    sweep(place / "gallery", NOW + 1.1 * DAY)
    trail_of(place).cut(NOW)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people with pictures, sightings, consents and a trail; much was removed, some of it long ago."""
    place = tmp_path_factory.mktemp("full")
    gallery, trail = place / "gallery", trail_of(place)
    for person, colour in ((ADA, RED), (BOB, GREEN)):
        for number in range(12):
            write(gallery / person / f"{number}.png", square(colour))
    with closing(Gallery(gallery)) as opened:
        opened.update(SquareEnroller(), "colours@1")
    for person in (ADA, BOB):
        for number in range(8):
            days = 5 if number % 2 else 40
            rearranging.set_aside(gallery, [f"{person}/{number}.png"], now=NOW - (365 + days - 30) * DAY)
        with closing(JournalFile(gallery)) as journal:
            journal.consents.add(ConsentAct(person, True, NOW, "desk"))
            for number in range(20):
                journal.add_by_hand(person, NOW - number * 60.0)
        for number in range(20):
            trail.record(Message.of("moved", person=person, pictures=number))
    sweep(gallery, NOW)
    return place


class Runner:
    """Does the work in a process of its own, which can be killed; it is forked, so that its imports cost nothing."""

    def __init__(self) -> None:
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        pipe = subprocess.PIPE
        command = [sys.executable, "-c", _RUNNER]
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)

    def run(self, work: str, place: Path, kill_after: float | None = None) -> bool:
        """Whether it ended by itself."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        print(work, place, file=stdin, flush=True)
        child = int(stdout.readline())
        if kill_after is not None:
            time.sleep(kill_after)  # the moment is what is tested
            with suppress(ProcessLookupError):  # it has ended
                os.kill(child, signal.SIGKILL)
        return int(stdout.readline()) == 0

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


def copied(full: Path, tmp_path: Path) -> Path:
    place = tmp_path / f"{random.randrange(1 << 40)}"
    shutil.copytree(full, place)
    return place


def seconds_of(runner: Runner, full: Path, tmp_path: Path, work: str) -> float:
    place = copied(full, tmp_path)
    began = time.monotonic()
    assert runner.run(work, place)
    return time.monotonic() - began


def pictures_of(place: Path, person: str) -> dict[str, bytes]:
    files = (place / "gallery").rglob("*.png")
    return {file.name: file.read_bytes() for file in files if person in file.parts}


def check_bob(place: Path) -> None:
    with closing(JournalFile(place / "gallery")) as journal:
        assert journal.notice is None
        assert journal.repaired is None
        assert BOB in journal.people()
        assert len(journal.consents.history(BOB)) == 1
    assert {each.kind for each in trail_of(place).verify()} <= {"cut-off"}


def test_an_erasure_that_is_killed_loses_nothing_of_others_and_can_be_finished(
    runner: Runner, full: Path, tmp_path: Path
) -> None:
    ends, seconds = [], seconds_of(runner, full, tmp_path, "erase")
    for _ in range(KILLS):
        place = copied(full, tmp_path)
        ends.append(runner.run("erase", place, random.uniform(0.0, seconds)))
        assert pictures_of(place, BOB) == pictures_of(full, BOB)
        check_bob(place)
        with suppress(UsageError):  # it was done
            assert erase(place)
        check_bob(place)
        assert pictures_of(place, ADA) == {}
        left = [each for each in place.rglob("*") if each.is_file() and ADA.encode() in each.read_bytes()]
        assert left == []
        shutil.rmtree(place)
    print(f"{ends.count(False)} of {KILLS} were killed before the end")


def test_a_retention_that_is_killed_deletes_what_is_due_alone(runner: Runner, full: Path, tmp_path: Path) -> None:
    ends, seconds = [], seconds_of(runner, full, tmp_path, "retain")
    due = {each.path for each in trash.stored(full / "gallery") if NOW - each.at > 365 * DAY}
    assert len(due) == 8
    kept = {name: content for person in (ADA, BOB) for name, content in pictures_of(full, person).items()}
    for _ in range(KILLS):
        place = copied(full, tmp_path)
        ends.append(runner.run("retain", place, random.uniform(0.0, seconds)))
        check_bob(place)
        retain(place)
        assert {each.path for each in trash.stored(place / "gallery")} == {
            each.path for each in trash.stored(full / "gallery")
        } - due
        for person in (ADA, BOB):
            left = pictures_of(place, person)
            assert len(left) == 8
            assert all(kept[name] for name in left)
        trail = trail_of(place)
        assert trail.verify() == ()
        assert trail.removed() in (39, 40)  # of 40; the last one stays, until the cut itself is recorded
        shutil.rmtree(place)
    print(f"{ends.count(False)} of {KILLS} were killed before the end")
