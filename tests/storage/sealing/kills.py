"""Kills sealing and key changes at random moments: ``python -m tests.storage.sealing.kills --tries 200``.

Each try seals a plain gallery, or gives a sealed one another key, in a process that is killed with SIGKILL at a random
moment, sometimes twice. Then it is done to the end, everything must be there, and no byte may be plain.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from services.privacy.sealing import change_key, seal
from storage.files.gallery_folder import INDEX_FOLDER
from storage.sealing.header import Source
from storage.sealing.vault import configure
from tests.storage.sealing.sealed_gallery import content_of, copies, fill, policy_in, traces_in


def run(tries: int, seed: int, under: Path) -> Counter[str]:
    """Raises AssertionError; the counts say how often a process was killed, and how often it was too late."""
    chance, counts = random.Random(seed), Counter[str]()
    keys = under / "keys"
    plain, sealed = under / "plain", under / "sealed"
    configure(policy_in(keys, seal=False))
    fill(plain, 400)
    configure(policy_in(keys))
    fill(sealed, 400)
    seal(sealed)
    wanted = content_of(sealed)
    assert wanted == content_of_plain(plain, keys)
    assert not traces_in(sealed / INDEX_FOLDER)
    seconds = {False: _duration(plain, under, seal), True: _duration(sealed, under, _change)}
    galleries = {False: copies(plain, under), True: copies(sealed, under / "re")}
    (under / "re").mkdir()
    for number in range(tries):
        is_change = number % 2 == 1
        gallery = next(galleries[is_change])
        for _ in range(chance.choice((1, 1, 2))):
            was_killed = _killed(gallery, _change if is_change else seal, chance.uniform(0, 1.2 * seconds[is_change]))
            counts["killed" if was_killed else "too late"] += 1
            if is_change:
                assert not traces_in(gallery / INDEX_FOLDER), (number, "plain while the key was changed")
        _in_child(lambda gallery=gallery: _check(gallery, wanted))  # type: ignore[misc]
        counts["key changed" if is_change else "sealed"] += 1
    return counts


def content_of_plain(gallery: Path, keys: Path) -> dict[str, object]:
    configure(policy_in(keys, seal=False))
    found = content_of(gallery)
    configure(policy_in(keys))
    return found


def _check(gallery: Path, wanted: dict[str, object]) -> None:
    """Goes on with what was killed, as the next start does."""
    seal(gallery)
    found = content_of(gallery)
    assert found == wanted, [name for name in wanted if found.get(name) != wanted[name]]
    assert not traces_in(gallery / INDEX_FOLDER), traces_in(gallery / INDEX_FOLDER)
    left = [each.name for each in (gallery / INDEX_FOLDER).rglob("*") if each.suffix in (".part", ".sqlite")]
    assert not [each for each in left if each.endswith(".part")], left


def _change(gallery: Path) -> None:
    change_key(gallery, Source.FILE)


def _duration(template: Path, under: Path, work: Callable[[Path], object]) -> float:
    gallery = next(copies(template, under / f"timing-{template.name}"))
    began = time.monotonic()
    _in_child(lambda: work(gallery))
    return time.monotonic() - began


def _killed(gallery: Path, work: Callable[[Path], object], after: float) -> bool:
    child = os.fork()
    if not child:
        end_with(lambda: work(gallery))
    time.sleep(after)  # the moment is what is tried
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0, "it failed before it was killed"
    return False


def _in_child(work: Callable[[], object]) -> None:
    """In a process of its own, which has opened nothing yet. Raises AssertionError."""
    child = os.fork()
    if not child:
        end_with(work)
    _, status = os.waitpid(child, 0)
    assert status == 0, "see above"


def end_with(work: Callable[[], object]) -> NoReturn:
    """Ends a forked process after ``work``, with status 1 where it failed."""
    try:
        work()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as under:
        counts = run(arguments.tries, arguments.seed, Path(under))
    print(", ".join(f"{count} {what}" for what, count in counts.items()), "- nothing lost, nothing plain")
    return 0


if __name__ == "__main__":
    sys.exit(main())
