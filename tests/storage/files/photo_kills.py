"""Kills the sealing of photos, and the way back, at random moments: ``python -m tests.storage.files.photo_kills``.

After each kill every photo must be there, of the same person, and after the same was done to the end each once, sealed
without a trace, or plain.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from services.privacy.sealing import seal
from storage.files.gallery_folder import at, scan
from storage.files.part_files import sweep_part_files
from storage.files.pictures import read_bytes
from storage.sealing.photos import photo_counts, release_photos, seal_photos
from storage.sealing.vault import configure
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import square, write
from tests.storage.sealing.kills import end_with
from tests.storage.sealing.sealed_gallery import policy_in

ADA, BOB = "Ada Lovelace", "Bartholomäus Quint"


def fill(folder: Path, count: int = 2) -> None:
    """Photos of two people in folders, each another one, and a file of a third."""
    for person, (blue, green, red) in ((ADA, RED), (BOB, GREEN)):
        for number in range(count):
            write(folder / person / f"{number}.png", square((blue ^ number, green, red)))
    write(folder / "Grace Hopper.png", square(BLUE))


def contents(folder: Path) -> dict[str, list[bytes]]:
    """Of all pictures, by person."""
    found: dict[str, list[bytes]] = {}
    for file in scan(folder).files.values():
        found.setdefault(file.person, []).append(read_bytes(at(folder, file.path)))
    return {person: sorted(each) for person, each in found.items()}


def seal_all(folder: Path) -> None:
    seal(folder)
    seal_photos(folder, scan(folder).files.values())


def run(tries: int, seed: int, under: Path) -> int:
    """How often a process was killed before its end. Raises AssertionError."""
    chance = random.Random(seed)
    configure(replace(policy_in(under / "keys"), photos=True))
    plain, sealed = under / "plain", under / "sealed"
    fill(plain, 25)
    shutil.copytree(plain, sealed)
    seal_all(sealed)
    wanted = contents(plain)
    assert contents(sealed) == wanted
    works = ((plain, seal_all), (sealed, release_photos))
    seconds = [_killed(template, under / f"first-{template.name}", work, None) for template, work in works]
    count = 0
    for number in range(tries):
        (template, work), folder = works[number % 2], under / f"{number}"
        count += not _killed(template, folder, work, chance.uniform(0.0, seconds[number % 2]))
        found = contents(folder)
        assert {person: set(each) for person, each in found.items()} == {
            person: set(each) for person, each in wanted.items()
        }, (number, "a photo is lost, or another person's")
        sweep_part_files(folder)
        work(folder)
        assert contents(folder) == wanted, (number, "a photo is there twice")
        assert photo_counts(folder)[work is seal_all] == 0, number
        names = "".join(str(each.relative_to(folder)) for each in folder.rglob("*"))
        assert work is not seal_all or not any(each in names for each in (ADA, BOB, ".png", ".part")), number
        shutil.rmtree(folder)
    return count


def _killed(template: Path, folder: Path, work: Callable[[Path], object], after: float | None) -> float:
    """The seconds it took; 0 where it was killed, as it is ``after`` so many."""
    shutil.copytree(template, folder)
    began, child = time.monotonic(), os.fork()
    if not child:
        end_with(lambda: work(folder))
    if after is not None:
        time.sleep(after)  # the moment is what is tried
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "it failed"
    return 0.0 if os.WIFSIGNALED(status) else time.monotonic() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as under:
        count = run(arguments.tries, arguments.seed, Path(under))
    print(f"{count} of {arguments.tries} were killed before the end - nothing lost, nothing plain")
    return 0


if __name__ == "__main__":
    sys.exit(main())
