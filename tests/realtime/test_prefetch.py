from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from realtime.parallel_map import prefetch
from tests.fakes import until


def stages() -> int:
    return sum(each.name == "prefetch" for each in threading.enumerate())


def test_items_come_in_order_from_another_thread() -> None:
    made_on = set()

    def items() -> Iterator[int]:
        for number in range(50):
            made_on.add(threading.current_thread())
            yield number

    assert list(prefetch(items())) == list(range(50))
    assert threading.current_thread() not in made_on


def test_no_more_is_made_than_asked_for() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for number in range(10):
            made.append(number)
            yield number

    stage = prefetch(items(), depth=2)
    assert next(stage) == 0
    until(lambda: len(made) == 4)  # one taken, two waiting, one in hand
    assert next(stage) == 1
    until(lambda: len(made) == 5)
    stage.close()  # type: ignore[attr-defined]


def test_a_fault_comes_at_its_place() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("no second")

    stage = prefetch(items())
    assert next(stage) == 1
    with pytest.raises(ValueError, match="no second"):
        next(stage)


def test_closing_ends_every_stage_of_a_chain() -> None:
    closed = threading.Event()

    def endless() -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            closed.set()

    chain = prefetch(each + 1 for each in prefetch(endless()))
    assert next(chain) == 2
    chain.close()  # type: ignore[attr-defined]

    assert closed.wait(10)
    until(lambda: stages() == 0)
