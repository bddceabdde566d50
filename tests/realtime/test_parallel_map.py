from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from realtime.parallel_map import parallel_map
from tests.fakes import until

_PATIENCE = 10


def crew() -> int:
    return sum(each.name == "parallel-map" for each in threading.enumerate())


def test_results_come_in_order_though_later_ones_are_ready_first() -> None:
    second_is_done = threading.Event()

    def do(number: int) -> int:
        if number == 0:
            assert second_is_done.wait(_PATIENCE)
        if number == 1:
            second_is_done.set()
        return number * number

    assert list(parallel_map(do, range(20), threads=2)) == [number * number for number in range(20)]
    until(lambda: crew() == 0)


def test_as_many_as_asked_for_are_worked_on_at_a_time() -> None:
    together = threading.Barrier(3, timeout=_PATIENCE)  # broken, where fewer come

    def do(number: int) -> int:
        together.wait()
        return number

    assert list(parallel_map(do, range(9), threads=3)) == list(range(9))


def test_items_are_taken_on_the_callers_thread_and_only_one_waits() -> None:
    taken: list[int] = []
    takers = set()

    def items() -> Iterator[int]:
        for number in range(10):
            taken.append(number)
            takers.add(threading.current_thread())
            yield number

    results = parallel_map(lambda number: number, items(), threads=2)
    assert next(results) == 0
    assert taken == [0, 1, 2]
    assert next(results) == 1
    assert taken == [0, 1, 2, 3]
    assert list(results) == list(range(2, 10))
    assert takers == {threading.current_thread()}


def test_what_was_taken_is_done_where_no_more_comes() -> None:
    done: list[int] = []

    def do(number: int) -> int:
        done.append(number)
        return number

    assert list(parallel_map(do, iter([1, 2]), threads=4)) == [1, 2]
    assert sorted(done) == [1, 2]


def test_a_fault_comes_at_its_place_and_ends_the_threads() -> None:
    def do(number: int) -> int:
        if number == 1:
            raise ValueError("not one")
        return number

    results = parallel_map(do, range(10), threads=2)
    assert next(results) == 0
    with pytest.raises(ValueError, match="not one"):
        next(results)
    until(lambda: crew() == 0)


def test_closing_waits_for_what_is_in_hand_and_begins_nothing_more() -> None:
    begun: list[int] = []
    first, go = threading.Event(), threading.Event()

    def do(number: int) -> int:
        begun.append(number)
        if number == 1:
            first.set()
            assert go.wait(_PATIENCE)
        return number

    results = parallel_map(do, range(10), threads=1)
    assert next(results) == 0
    assert first.wait(_PATIENCE)
    closing = threading.Thread(target=results.close)  # type: ignore[attr-defined]
    closing.start()
    assert closing.is_alive()
    go.set()
    closing.join(_PATIENCE)
    assert not closing.is_alive()
    assert begun == [0, 1]
    assert crew() == 0
