"""Audit trails: entries by several processes, and every kind of later change."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from recognition.errors import RollcallError
from recognition.message import Message
from storage.trail.signing_key import SigningKey
from storage.trail.trail import TRAIL_FILE, AuditTrail
from tests.conftest import ROOT

ADA, GRACE = "Ada Lovelace", "Grace Hopper"


def trail_of(tmp_path: Path, operator: str = "desk", home: str = "home") -> AuditTrail:
    return AuditTrail(
        tmp_path / "gallery", lambda: SigningKey(tmp_path / home), lambda: operator, wall_clock=lambda: 1000.0
    )


@pytest.fixture
def trail(tmp_path: Path) -> AuditTrail:
    return trail_of(tmp_path)


def fill(trail: AuditTrail, count: int = 10) -> list[bytes]:
    """The lines of a trail with so many entries behind its beginning."""
    for number in range(count):
        trail.record(Message.of("moved", person=ADA if number % 2 else GRACE, pictures=number))
    return trail.file.read_bytes().splitlines(keepends=True)


def kinds(trail: AuditTrail) -> set[str]:
    return {each.kind for each in trail.verify()}


def test_entries_say_who_did_what_with_whom(trail: AuditTrail) -> None:
    trail.record(Message.of("renamed", person=ADA, name="Ada King"))
    trail.record(Message.of("set-aside", pictures=3, people=(ADA, GRACE), folder="/somewhere"))

    renamed, aside = trail.entries()
    assert (renamed.operator, renamed.action, renamed.at) == ("desk", "renamed", 1000.0)
    assert set(renamed.people) == {ADA, "Ada King"}
    assert (aside.number, aside.people, aside.details) == (2, (ADA, GRACE), {"pictures": 3})
    assert trail.verify() == ()
    assert trail.file.stat().st_mode & 0o777 == 0o600


def test_the_entries_hold_no_name_and_an_erased_one_is_nowhere(trail: AuditTrail, tmp_path: Path) -> None:
    fill(trail)
    assert b"Ada " not in trail.file.read_bytes()
    assert {each.people for each in trail.entries()} == {(ADA,), (GRACE,)}

    trail.forget(ADA)

    assert not any(b"Ada " in each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert sum(each.people == (GRACE,) for each in trail.entries()) == 5
    assert trail.verify() == ()


def test_each_of_a_hundred_random_changes_shows(trail: AuditTrail) -> None:
    lines = fill(trail)
    choose = random.Random(7)
    for _ in range(100):
        changed = list(lines)
        place = choose.randrange(len(lines))
        match choose.randrange(4):
            case 0:  # a letter
                line = bytearray(changed[place])
                at = choose.randrange(len(line) - 1)
                line[at] = choose.choice([each for each in b"0123456789abcdef" if each != line[at]])
                changed[place] = bytes(line)
            case 1:
                del changed[place]
            case 2:
                other = choose.choice([each for each in range(len(lines)) if each != place])
                changed[place], changed[other] = changed[other], changed[place]
            case 3:
                changed.insert(place, choose.choice(lines))
        trail.file.write_bytes(b"".join(changed))
        assert trail.verify(), changed
    trail.file.write_bytes(b"".join(lines))
    assert trail.verify() == ()


def test_a_trail_that_was_cut_short_at_a_line_shows(trail: AuditTrail) -> None:
    lines = fill(trail)
    trail.file.write_bytes(b"".join(lines[:-1]))
    assert kinds(trail) == {"shortened"}
    trail.file.write_bytes(b"")
    assert kinds(trail) == {"replaced"}
    trail.record(Message("ignored"))
    assert kinds(trail) == {"replaced"}


def test_an_entry_with_all_its_digests_made_anew_is_not_signed_by_this_key(trail: AuditTrail, tmp_path: Path) -> None:
    fill(trail, 2)
    forged = trail_of(tmp_path / "elsewhere", home="home")
    fill(forged, 3)
    trail.file.write_bytes(forged.file.read_bytes())
    assert "other-key" in kinds(trail)


def test_a_write_that_was_cut_off_is_taken_away_by_the_next(trail: AuditTrail) -> None:
    lines = fill(trail, 3)
    trail.file.write_bytes(b"".join(lines) + lines[-1][:40])
    assert kinds(trail) == {"cut-off"}
    trail.record(Message("ignored"))
    assert trail.verify() == ()
    assert [each.number for each in trail.entries()] == [1, 2, 3, 4]


def test_processes_write_in_turn(trail: AuditTrail, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from recognition.message import Message;"
        "from storage.trail.signing_key import SigningKey; from storage.trail.trail import AuditTrail;"
        "home = Path(sys.argv[1]) / 'home';"
        "t = AuditTrail(home.parent / 'gallery', lambda: SigningKey(home), lambda: sys.argv[2]);"
        "[t.record(Message.of('moved', person=sys.argv[2], pictures=n)) for n in range(20)]"
    )
    trail.record(Message("ignored"))
    children = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path), name], cwd=ROOT) for name in (ADA, GRACE)
    ]
    assert [child.wait(60) for child in children] == [0, 0]
    assert trail.verify() == ()
    assert len(trail.entries()) == 41
    assert {each.people for each in trail.entries() if each.people} == {(ADA,), (GRACE,)}


def test_a_damaged_key_is_said_and_not_replaced(tmp_path: Path) -> None:
    SigningKey(tmp_path)
    assert (tmp_path / "audit.key").stat().st_mode & 0o777 == 0o600
    (tmp_path / "audit.key").write_bytes(b"short")
    with pytest.raises(RollcallError, match="is damaged"):
        SigningKey(tmp_path)
    assert (tmp_path / "audit.key").read_bytes() == b"short"


def test_a_trail_that_cannot_be_written_is_said(trail: AuditTrail) -> None:
    trail.file.mkdir()
    with pytest.raises(RollcallError, match="cannot be written"):
        trail.record(Message("ignored"))


def test_lines_are_plain_json(trail: AuditTrail) -> None:
    first, second = fill(trail, 1)
    assert trail.file.name == TRAIL_FILE
    assert json.loads(first)["action"] == "trail-begun"
    assert json.loads(second)["details"] == {"pictures": 0}


def at(trail: AuditTrail, times: list[float]) -> None:
    for moment in times:
        trail._wall_clock = lambda moment=moment: moment  # type: ignore[misc]
        trail.record(Message.of("moved", person=ADA if moment < 15 else GRACE, pictures=round(moment)))


def test_old_entries_are_cut_and_the_rest_can_still_be_verified(trail: AuditTrail, tmp_path: Path) -> None:
    at(trail, [10.0, 11.0, 20.0, 21.0])
    assert trail.cut(5.0) == 0
    assert trail.cut(15.0) == 2

    assert trail.verify() == ()
    assert [(each.number, each.action) for each in trail.entries()] == [(3, "moved"), (4, "moved"), (5, "audit-cut")]
    assert trail.removed() == 2
    assert not any(ADA.encode() in each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    at(trail, [30.0])
    assert trail.cut(25.0) == 3
    assert trail.verify() == ()
    assert (trail.removed(), [each.action for each in trail.entries()]) == (5, ["moved", "audit-cut"])
    assert trail.file.stat().st_mode & 0o777 == 0o600


def test_a_cut_trail_shows_every_later_change(trail: AuditTrail) -> None:
    at(trail, [10.0, 11.0, 12.0, 20.0, 21.0, 22.0])
    before = trail.file.read_bytes().splitlines(keepends=True)
    assert trail.cut(15.0) == 3
    lines = trail.file.read_bytes().splitlines(keepends=True)
    for place in range(len(lines)):
        trail.file.write_bytes(b"".join(lines[:place] + lines[place + 1 :]))
        assert trail.verify() != (), place
    forged = [lines[0].replace(b'"cut":3', b'"cut":4'), *lines[2:]]
    trail.file.write_bytes(b"".join(forged))
    assert kinds(trail) >= {"changed"}
    trail.file.write_bytes(b"".join([before[0], *lines[1:]]))
    assert kinds(trail) >= {"out-of-order"}


def test_nothing_is_cut_from_a_trail_that_is_not_whole(trail: AuditTrail) -> None:
    at(trail, [10.0, 11.0, 20.0])
    content = trail.file.read_bytes().replace(b'"moved"', b'"mixed"', 1)
    trail.file.write_bytes(content)
    assert trail.cut(15.0) == 0
    assert trail.file.read_bytes() == content
