"""A desk in a process of its own: enters sightings, keeps its gallery equal with the server, and can be killed.

    python -m tests.desk_process FOLDER URL SIGHTINGS DESKS RESULT

It goes on where it was killed, and ends when it has all sightings of all desks and everything of its own was delivered;
then RESULT has a digest of them.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import logging
import os
import signal
import sys
import threading
import uuid
from contextlib import closing
from pathlib import Path

from realtime.interfaces import Notices
from services.desks.link import DeskLink
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.server.replica import Desk
from tests.desks import address_of

HOUR = 3600.0
BEGIN = 1_790_000_000.0
AT_ONCE = 25
PEOPLE = 40


def main(folder: Path, url: str, count: int, desks: int, result: Path) -> None:
    if hasattr(signal, "SIGUSR1"):
        faulthandler.register(signal.SIGUSR1)  # where every thread is, for whoever waits in vain
    logging.basicConfig(level=logging.INFO)
    folder.mkdir(parents=True, exist_ok=True)
    link = DeskLink(folder, address_of(url), Desk(folder.name), Notices(), lambda _person: None)
    pause = threading.Event()
    said: object = None
    with closing(JournalFile(folder)) as journal:
        link.start()
        done = sum(each.startswith(f"{folder.name}/") for each in sources(journal))
        while done < count:
            numbers = range(done, min(done + AT_ONCE, count))
            journal.put([row_of(folder.name, number, count) for number in numbers], now=BEGIN)
            done += len(numbers)
            pause.wait(0.02)
        while (have := len(sources(journal))) < desks * count or link.view.waiting != 0:
            if (now := (have, link.view)) != said:
                print(f"{have} of {desks * count} sightings, {link.view}", flush=True)
                said = now
            pause.wait(0.2)
        link.stop()
        found, total = journal.find(SightingQuery(), now=BEGIN, most=100_000)
        rows = sorted((each.visit, each.person, each.first_seen, each.last_seen, each.source) for each in found)
        digest = hashlib.sha256(json.dumps(rows).encode()).hexdigest()
    part = result.with_suffix(".part")
    part.write_text(json.dumps({"count": total, "visits": len({row[0] for row in rows}), "digest": digest}))
    os.replace(part, result)


def sources(journal: JournalFile) -> list[str]:
    """One for each sighting."""
    return [each for (each,) in journal._database.rows("SELECT source FROM sightings")]


def row_of(desk: str, number: int, count: int) -> SightingRow:
    """The hour is spread over all sightings; each desk's clock shows another time."""
    ahead = float(sum(desk.encode()) % 7 - 3) * HOUR
    at = BEGIN + ahead + HOUR * number / count
    visit = uuid.uuid5(uuid.NAMESPACE_OID, f"{desk} {number}").hex
    return SightingRow(0, visit, f"Person {number % PEOPLE}", None, at, at + 5, source=f"{desk}/{number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
