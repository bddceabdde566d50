"""Operators: PINs that hold, waits that grow and outlive a restart, and a broken file that lets nobody in."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recognition.errors import RollcallError, UnknownNameError, UsageError
from storage.operators import HashCost, OperatorFile, WrongPinError
from tests.conftest import ROOT

CHEAP = HashCost(memory=64, iterations=1, lanes=1)


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reopened(tmp_path: Path, clock: Clock) -> Callable[[], OperatorFile]:
    """As after a restart."""
    return lambda: OperatorFile(tmp_path / "config" / "operators.jsonl", cost=CHEAP, wall_clock=clock)


def test_without_operators_there_is_no_file(reopened: Callable[[], OperatorFile]) -> None:
    operators = reopened()
    assert not operators.is_set_up
    assert operators.names() == ()
    operators.add("Ada", "1234")
    assert operators.is_set_up
    operators.remove("ada")
    assert not operators.file.exists()


def test_the_right_pin_and_no_other(reopened: Callable[[], OperatorFile]) -> None:
    operators = reopened()
    assert operators.add("  Zoë   Ünal ", "pin 1234") == "Zoë Ünal"
    assert reopened().check("zoe\u0308 ünal", "pin 1234") == "Zoë Ünal"
    for wrong in ("pin 1235", "", "pin 1234 ", "PIN 1234"):
        with pytest.raises(WrongPinError):
            OperatorFile(operators.file, cost=CHEAP, wall_clock=lambda: 0.0).check("Zoë Ünal", wrong)
        operators.set_pin("Zoë Ünal", "pin 1234")


def test_a_pin_is_the_same_however_it_is_typed(reopened: Callable[[], OperatorFile]) -> None:
    operators = reopened()
    operators.add("Ada", "caf\u00e9 1234")
    assert operators.check("Ada", "cafe\u0301 １２３４") == "Ada"


def test_the_file_is_for_the_account_alone_and_holds_no_pin(reopened: Callable[[], OperatorFile]) -> None:
    operators = reopened()
    for name in ("Ada", "Bea"):
        operators.add(name, "8439201")
    content = operators.file.read_text(encoding="utf-8")
    assert "8439201" not in content
    hashes = [json.loads(line)["pin"] for line in content.splitlines()]
    assert hashes[0] != hashes[1], "each has a salt of its own"
    if sys.platform != "win32":
        assert operators.file.stat().st_mode & 0o777 == 0o600
        assert operators.file.parent.stat().st_mode & 0o777 == 0o700


def test_waits_grow_and_outlive_a_restart(reopened: Callable[[], OperatorFile], clock: Clock) -> None:
    reopened().add("Ada", "1234")
    for _ in range(3):
        with pytest.raises(WrongPinError, match="not the PIN"):
            reopened().check("Ada", "0000")
    for wait in (5, 10, 20, 40):
        clock.now += wait - 0.5
        with pytest.raises(WrongPinError, match="try again in 1 seconds"):
            reopened().check("Ada", "1234")  # even the right one
        clock.now += 0.6
        with pytest.raises(WrongPinError, match="not the PIN"):
            reopened().check("Ada", "0000")
    clock.now += 81
    assert reopened().check("Ada", "1234") == "Ada"
    with pytest.raises(WrongPinError, match="not the PIN"):
        reopened().check("Ada", "0000")  # it begins anew


def test_a_clock_that_was_set_back_locks_nobody_out(reopened: Callable[[], OperatorFile], clock: Clock) -> None:
    reopened().add("Ada", "1234")
    for _ in range(3):
        with pytest.raises(WrongPinError):
            reopened().check("Ada", "0000")
    clock.now -= 400 * 86400
    with pytest.raises(WrongPinError, match="try again in 5 seconds"):
        reopened().check("Ada", "1234")
    clock.now += 400 * 86400 + 6
    assert reopened().check("Ada", "1234") == "Ada"


def test_the_longest_wait_is_an_hour(reopened: Callable[[], OperatorFile], clock: Clock) -> None:
    reopened().add("Ada", "1234")
    for _ in range(40):
        clock.now += 3601
        with pytest.raises(WrongPinError, match="not the PIN"):
            reopened().check("Ada", "0000")
    clock.now += 3601
    assert reopened().check("Ada", "1234") == "Ada"


def test_a_try_counts_though_the_process_is_killed(reopened: Callable[[], OperatorFile]) -> None:
    operators = reopened()
    operators.add("Ada", "1234")
    program = (
        "import os, sys; from pathlib import Path; from storage.operators import OperatorFile\n"
        "from cryptography.hazmat.primitives.kdf.argon2 import Argon2id\n"
        "import cryptography.hazmat.primitives.kdf.argon2 as module\n"
        "class Killed:\n"
        "    verify_phc_encoded = staticmethod(lambda *_: os._exit(9))\n"
        "module.Argon2id = Killed\n"
        "OperatorFile(Path(sys.argv[1])).check('Ada', '0000')\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(operators.file)], cwd=ROOT, check=False)
    assert done.returncode == 9
    assert json.loads(operators.file.read_text(encoding="utf-8"))["failures"] == 1


@pytest.mark.parametrize(
    "content", [b"{", b'{"name": "Ada"}\n', b"\xff\xfe", b'{"name":1,"pin":2,"failures":0,"tried_at":0}']
)
def test_a_broken_file_lets_nobody_in(reopened: Callable[[], OperatorFile], content: bytes) -> None:
    operators = reopened()
    operators.add("Ada", "1234")
    operators.file.write_bytes(content)
    assert operators.is_set_up
    for attempt in (operators.names, lambda: operators.check("Ada", "1234"), lambda: operators.add("Bea", "1234")):
        with pytest.raises(RollcallError, match="cannot be read, so nobody is let in"):
            attempt()
    operators.reset()
    assert not operators.is_set_up


def test_names_and_pins_are_checked(reopened: Callable[[], OperatorFile]) -> None:
    operators = reopened()
    operators.add("Ada", "1234")
    for name, pin in (("ADA", "1234"), (" ", "1234"), ("Bea", "123"), ("Bea", "1" * 129)):
        with pytest.raises(UsageError):
            operators.add(name, pin)
    for missing in (
        operators.remove,
        lambda name: operators.set_pin(name, "1234"),
        lambda name: operators.check(name, "1"),
    ):
        with pytest.raises(UnknownNameError, match="Known: Ada"):
            missing("Adx")
    assert operators.names() == ("Ada",)
