"""The mailbox: newest wins, losses are counted, nobody waits for ever."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from realtime.mailbox import Mailbox


def test_the_newest_value_wins_and_the_lost_ones_are_counted() -> None:
    box: Mailbox[int] = Mailbox()
    for value in (1, 2, 3):
        box.put(value)
    assert box.take(0) == 3
    assert box.dropped == 2
    assert box.is_empty


def test_a_value_that_is_false_still_counts_as_one() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(0)
    assert not box.is_empty
    assert box.take(0) == 0


def test_taking_from_an_empty_mailbox_gives_nothing_after_the_timeout() -> None:
    assert Mailbox[int]().take(0.01) is None


def test_a_waiting_reader_gets_the_value_as_soon_as_it_comes() -> None:
    box: Mailbox[str] = Mailbox()
    with ThreadPoolExecutor(1) as pool:
        taken = pool.submit(box.take, 5)
        box.put("here")
        assert taken.result(5) == "here"


def test_closing_wakes_a_reader_and_a_writer() -> None:
    empty: Mailbox[int] = Mailbox()
    full: Mailbox[int] = Mailbox()
    full.put(1)
    with ThreadPoolExecutor(2) as pool:
        taken = pool.submit(empty.take, 30)
        left = pool.submit(full.put_when_empty, 2, 30)
        empty.close()
        full.close()
        assert taken.result(5) is None
        assert left.result(5) is False


def test_after_closing_the_last_value_can_be_taken_and_nothing_new_gets_in() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.close()
    box.put(2)
    assert box.is_closed
    assert box.take(0) == 1
    assert box.take(30) is None
    assert box.dropped == 0


def test_waking_makes_a_reader_return_without_a_value_once() -> None:
    box: Mailbox[int] = Mailbox()
    box.wake()
    assert box.take(30) is None
    box.put(1)
    assert box.take(0) == 1


def test_a_patient_writer_waits_until_the_value_was_taken() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.put_when_empty(1, 0)
    assert not box.put_when_empty(2, 0.01)
    with ThreadPoolExecutor(1) as pool:
        left = pool.submit(box.put_when_empty, 2, 5)
        assert box.take(0) == 1
        assert left.result(5)
    assert box.take(0) == 2
    assert box.dropped == 0


def test_between_threads_every_value_is_either_taken_in_order_or_counted_as_dropped() -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []

    def read() -> None:
        while (value := box.take(5)) is not None:
            taken.append(value)

    reader = threading.Thread(target=read)
    reader.start()
    for value in range(2000):
        box.put(value)
    box.close()
    reader.join(5)
    assert not reader.is_alive()
    assert taken == sorted(taken)
    assert taken[-1] == 1999
    assert len(taken) + box.dropped == 2000
