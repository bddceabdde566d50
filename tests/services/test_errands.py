"""Work of a page, step by step on the test's own thread."""

from __future__ import annotations

from realtime.interfaces import Activity
from recognition.errors import UsageError
from recognition.progress import Progress, ProgressSink, Stage
from services.errands import Errands

HALF = Progress(Stage.READING, 1, 2)


def test_what_comes_of_it_is_said() -> None:
    errands = Errands("test")
    seen: list[Activity | None] = []

    def work(progress: ProgressSink) -> str:
        progress(HALF)
        seen.append(errands.activity)
        return "Done."

    errands.do("work", work)
    assert errands.said == ""
    assert errands.background.step(0.0)
    assert errands.said == "Done."
    assert seen == [Activity(HALF)]
    assert errands.activity is None
    errands.do("work", lambda _progress: None)
    errands.background.step(0.0)
    assert errands.said == "Done.", "nothing new to say"
    assert not errands.background.step(0.0)


def test_a_reason_is_said_and_an_error_is_not_hidden() -> None:
    errands = Errands("test")

    def refuse(_progress: ProgressSink) -> str:
        raise UsageError("Choose another folder.")

    def fail(_progress: ProgressSink) -> str:
        raise KeyError("secret")

    errands.do("work", refuse)
    errands.background.step(0.0)
    assert errands.said == "Choose another folder."
    errands.do("work", fail)
    errands.background.step(0.0)
    assert errands.said == "That failed because of an error; the log says more."


def test_cancel_ends_what_goes_on_and_what_waits_but_not_what_comes_then() -> None:
    errands = Errands("test")
    done: list[str] = []

    def work(progress: ProgressSink) -> str:
        errands.cancel()
        progress(HALF)
        done.append("the first")
        return "Done."

    errands.do("one", work)
    errands.do("two", lambda _progress: done.append("the second"))
    errands.background.step(0.0)
    assert errands.said == "Stopped."
    errands.do("three", lambda _progress: done.append("the third"))
    while errands.background.step(0.0):
        pass
    assert done == ["the third"]
    assert errands.said == "Stopped."


def test_the_end_of_the_session_ends_what_goes_on() -> None:
    errands = Errands("test")

    def work(progress: ProgressSink) -> str:
        errands.worker.stop_soon()
        progress(HALF)
        return "Done."

    errands.do("one", work)
    errands.background.step(0.0)
    assert errands.said == "Stopped."
