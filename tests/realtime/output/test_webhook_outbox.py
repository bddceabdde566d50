"""Events that were not sent are kept on the disk, for the next run or another program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from storage.journal.journal import JournalFile
from storage.journal.outbox import ABANDONED, Outbox
from tests.realtime.output.webhook_receiver import START, Kept, Receiver, event


def test_what_was_not_sent_is_sent_after_a_restart(receiver: Receiver, tmp_path: Path) -> None:
    receiver.status = 503
    first = Kept(receiver.url, tmp_path)
    for number, person in enumerate(("Ada", "Grace"), 1):
        first.webhook.post(event(person, number))
    assert not first.webhook.step(0.0)
    first.webhook.stop()
    receiver.requests.clear()
    receiver.status = 200
    second = Kept(receiver.url, tmp_path)
    second.webhook.post(event("Alan", 3))
    while second.webhook.step(0.0):
        pass
    assert receiver.people() == ["Ada", "Grace", "Alan"]
    assert [body["id"] for _, _, body in receiver.requests] == ["event 1", "event 2", "event 3"]
    second.webhook.stop()
    third = Kept(receiver.url, tmp_path)
    assert not third.webhook.step(0.0)


def test_what_another_program_still_sends_is_left_to_it(receiver: Receiver, tmp_path: Path) -> None:
    receiver.status = 503
    here, there = Kept(receiver.url, tmp_path), Kept(receiver.url, tmp_path)
    here.webhook.post(event())
    assert not here.webhook.step(0.0)
    receiver.status = 200
    assert not there.webhook.step(0.0)  # held by the other
    there.clock.now += ABANDONED
    there.wall.now += ABANDONED + 1  # which has died, as it no longer says that it holds it
    assert there.webhook.step(0.0)
    assert receiver.people() == ["Ada", "Ada"]


def test_an_event_survives_the_death_of_the_program(receiver: Receiver, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from storage.journal.outbox import Outbox;"
        'Outbox(Path(sys.argv[1]), lambda: float(sys.argv[2])).put(b\'{"id": "event 1", "person": "Ada"}\');'
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path), str(START - ABANDONED - 1)], check=False, timeout=60)
    sender = Kept(receiver.url, tmp_path)
    assert sender.webhook.step(0.0)
    assert receiver.people() == ["Ada"]


def test_events_that_give_way_or_are_rejected_leave_the_disk(receiver: Receiver, tmp_path: Path) -> None:
    receiver.status = 503
    sender = Kept(receiver.url, tmp_path, waiting=2)
    for number in range(4):
        sender.webhook.post(event(f"Person {number}", number))
    receiver.status = 422
    while sender.webhook.dropped < 4:
        sender.webhook.step(0.0)
    assert Outbox(tmp_path, lambda: START + 2 * ABANDONED).take_abandoned(10) == ()


def test_a_disk_that_cannot_be_used_stops_no_event(receiver: Receiver, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    sender = Kept(receiver.url, tmp_path / "file")
    sender.webhook.post(event())
    assert sender.webhook.step(0.0)
    assert receiver.people() == ["Ada"]


def test_the_outbox_survives_with_the_journal(tmp_path: Path) -> None:
    Outbox(tmp_path, lambda: START).put(b"{}")
    journal = JournalFile(tmp_path)
    journal.add_by_hand("Ada", START)
    assert journal.people() == ("Ada",)
    assert len(Outbox(tmp_path, lambda: START + 2 * ABANDONED).take_abandoned(10)) == 1
