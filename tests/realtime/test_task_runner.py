from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.errors import UsageError
from recognition.progress import Progress, Stage

STAGE = Stage.READING_GALLERY


def returns(value: str) -> Callable[[TaskContext], str]:
    return lambda _context: value


def test_a_task_runs_and_keeps_its_result() -> None:
    tasks = TaskRunner(max_threads=0)
    task = tasks.submit("one", returns("done"))
    assert (task.state, task.result) == (TaskState.WAITING, None)
    assert tasks.is_active("one")
    assert tasks.step()
    assert (task.state, task.result, task.error) == (TaskState.DONE, "done", None)
    assert not tasks.step()
    assert tasks.task("one") is task
    assert tasks.task("other") is None


def test_of_waiting_tasks_of_one_key_the_newest_stays() -> None:
    tasks = TaskRunner(max_threads=0)
    first, other, second = (tasks.submit(key, returns(key)) for key in ("a", "b", "a"))
    assert first.state is TaskState.CANCELLED
    assert first.wait(0)
    while tasks.step():
        pass
    assert (other.state, second.state) == (TaskState.DONE, TaskState.DONE)


def test_progress_is_seen_while_it_runs_and_gone_afterwards() -> None:
    tasks = TaskRunner(max_threads=0)
    seen = []

    def work(context: TaskContext) -> None:
        context(Progress(STAGE, 1, 4))
        activity = tasks.activity("one")
        assert activity is not None
        seen.append(activity.progress)

    tasks.submit("one", work)
    tasks.step()
    assert seen == [Progress(STAGE, 1, 4)]
    assert tasks.activity("one") is None


def test_a_cancelled_task_ends_at_its_next_report() -> None:
    tasks = TaskRunner(max_threads=0)
    reached = []

    def work(context: TaskContext) -> None:
        context(Progress(STAGE))
        tasks.cancel("one")
        reached.append("cancelled")
        context(Progress(STAGE))
        reached.append("never")

    running, waiting = tasks.submit("one", work), tasks.submit("two", returns("x"), lane="one")
    tasks.step()
    assert reached == ["cancelled"]
    assert (running.state, waiting.state) == (TaskState.CANCELLED, TaskState.CANCELLED)
    assert not tasks.step()


def test_restart_cancels_the_running_task_of_the_same_key() -> None:
    tasks = TaskRunner(max_threads=0)

    def work(context: TaskContext) -> None:
        tasks.submit("one", returns("second"), restart=True)
        context(Progress(STAGE))

    first = tasks.submit("one", work)
    while tasks.step():
        pass
    newest = tasks.task("one")
    assert newest is not None
    assert (first.state, newest.result) == (TaskState.CANCELLED, "second")


def test_an_error_becomes_a_value() -> None:
    tasks = TaskRunner(max_threads=0)
    ended: list[Task[None]] = []

    def refuse(_context: TaskContext) -> None:
        raise UsageError("Choose another folder.")

    task = tasks.submit("one", refuse, on_end=ended.append)
    tasks.step()
    assert task.state is TaskState.FAILED
    assert str(task.error) == "Choose another folder."
    assert ended == [task]


def test_tasks_of_one_lane_run_one_at_a_time_and_lanes_run_side_by_side() -> None:
    tasks = TaskRunner()
    together = threading.Barrier(2)
    running: list[str] = []
    overlaps: list[str] = []

    def in_lane(name: str) -> Callable[[TaskContext], None]:
        def work(_context: TaskContext) -> None:
            overlaps.extend(running)
            running.append(name)
            if name == "first":
                together.wait(10)
            running.remove(name)

        return work

    first = tasks.submit("first", in_lane("first"), lane="x")
    second = tasks.submit("second", in_lane("second"), lane="x")
    other = tasks.submit("other", lambda _context: together.wait(10))
    assert first.wait(10)
    assert second.wait(10)
    assert other.wait(10)
    assert overlaps == []
    assert tasks.close(10) == ()


def test_two_tasks_at_once_run_side_by_side_also_where_one_thread_is_idle() -> None:
    """That thread was woken by the first and has not taken it yet when the second comes."""
    tasks = TaskRunner()
    together = threading.Barrier(2)
    assert tasks.submit("before", returns("x")).wait(10)
    with tasks._changed:  # no thread takes a task before both are there
        assert tasks._changed.wait_for(lambda: not tasks._running, 10)
        both = [tasks.submit(name, lambda _context: together.wait(10)) for name in ("one", "two")]
    assert [each.wait(20) for each in both] == [True, True]
    assert [each.state for each in both] == [TaskState.DONE, TaskState.DONE]
    assert tasks.close(10) == ()


def test_waiting_for_a_task_includes_its_report() -> None:
    tasks = TaskRunner()
    reported, may_report = threading.Event(), threading.Event()

    def on_end(_task: Task[str]) -> None:
        may_report.wait(10)
        reported.set()

    task = tasks.submit("one", returns("x"), on_end=on_end)
    assert not task.wait(0.05)
    may_report.set()
    assert task.wait(10)
    assert reported.is_set()
    assert tasks.close(10) == ()


def test_close_cancels_what_runs_and_refuses_what_comes() -> None:
    tasks = TaskRunner()
    begun = threading.Event()

    def work(context: TaskContext) -> None:
        begun.set()
        while True:
            context(Progress(STAGE))

    running, waiting = tasks.submit("one", work), tasks.submit("two", returns("x"), lane="one")
    assert begun.wait(10)
    assert tasks.close(10) == ()
    assert tasks.close(10) == ()
    late = tasks.submit("three", returns("x"))
    assert {each.state for each in (running, waiting, late)} == {TaskState.CANCELLED}


def test_a_thread_does_not_idle_after_the_close(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("realtime.task_runner._IDLE_SECONDS", 1000.0)
    tasks = TaskRunner()
    begun, leave = threading.Event(), threading.Event()
    threads: list[threading.Thread] = []

    def work(_context: TaskContext) -> None:
        threads.append(threading.current_thread())
        begun.set()
        leave.wait(10)

    tasks.submit("one", work)
    assert begun.wait(10)
    tasks.close(0.0)
    leave.set()
    threads[0].join(10)
    assert not threads[0].is_alive()


def test_close_names_what_does_not_end() -> None:
    tasks = TaskRunner()
    begun, leave = threading.Event(), threading.Event()

    def work(_context: TaskContext) -> None:
        begun.set()
        leave.wait(10)

    task = tasks.submit("stuck", work)
    assert begun.wait(10)
    assert tasks.close(0.0) == ("stuck",)
    leave.set()
    assert task.wait(10)
    assert tasks.close(10) == ()


def test_threads_exist_only_while_there_is_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("realtime.task_runner._IDLE_SECONDS", 0.0)
    before = set(threading.enumerate())
    tasks = TaskRunner()
    assert set(threading.enumerate()) == before
    threads: list[threading.Thread] = []
    assert tasks.submit("one", lambda _context: threads.append(threading.current_thread())).wait(10)
    threads[0].join(10)
    assert not threads[0].is_alive()
