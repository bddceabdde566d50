"""The audit in the background, task by task on the test's own thread, on a gallery of coloured squares."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from learning.gallery_audit.findings import FindingKind
from realtime.task_runner import TaskRunner
from services.gallery.audit import AuditedState, BackgroundAudit, audit_gallery
from storage.gallery.gallery import Gallery
from tests.fakes import GREEN, RED, FakeClock, until
from tests.gallery_folder import SquareEnroller, square, write


class Checked:
    """A gallery folder with its audit. ``now`` is the state that the audit is given; ``clock`` is in seconds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.enroller = SquareEnroller()
        self.now: AuditedState | None = None
        self.clock = FakeClock()
        self.tasks = TaskRunner(max_threads=0)
        self.audit = BackgroundAudit(lambda: self.now, self.tasks, clock=self.clock)
        write(folder / "Ada.png", square(RED))
        write(folder / "Grace.png", square(GREEN))
        self.update()

    def update(self) -> None:
        """What the gallery's thread does."""
        gallery = Gallery(self.folder)
        gallery.update(self.enroller, self.enroller.key)
        version = 1 if self.now is None else self.now.version + 1
        self.now = AuditedState(self.folder, version, self.enroller.key, 0.3)
        gallery.close()

    def keep(self, key: str) -> None:
        gallery = Gallery(self.folder)
        gallery.decisions.keep_finding(key)
        gallery.close()

    def steps(self, count: int) -> list[bool]:
        """Polls so many times, a second apart; returns whether there was an audit."""
        done = []
        for _ in range(count):
            self.clock.advance(1.0)
            self.audit.poll()
            done.append(self.tasks.step())
        return done

    def said(self) -> list[tuple[FindingKind, str | None]]:
        return [(each.kind, each.person) for each in self.audit.findings()[0] if each.kind in WATCHED]


WATCHED = (FindingKind.ONE_PICTURE, FindingKind.NO_FACE)
SINGLES = [(FindingKind.ONE_PICTURE, "Ada"), (FindingKind.ONE_PICTURE, "Grace")]


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    return Checked(tmp_path / "gallery")


def test_it_looks_once_the_gallery_came_to_rest_and_then_no_more(checked: Checked) -> None:
    assert checked.audit.findings() == ((), False)
    assert checked.steps(4) == [False, True, False, False]
    assert checked.said() == SINGLES
    assert checked.audit.findings()[1], "they are of the gallery as it is"


def test_a_change_is_looked_at_and_until_then_the_findings_are_of_before(checked: Checked) -> None:
    checked.steps(2)
    write(checked.folder / "Bob.png", square(None))
    checked.update()
    assert checked.said() == SINGLES
    assert not checked.audit.findings()[1]
    assert checked.steps(3) == [False, True, False]
    assert checked.said() == [(FindingKind.NO_FACE, "Bob"), *SINGLES]
    assert checked.audit.findings()[1]


def test_while_the_gallery_is_read_it_waits(checked: Checked) -> None:
    rested, checked.now = checked.now, None
    assert checked.steps(3) == [False] * 3
    checked.now = rested
    assert checked.steps(2) == [False, True]
    checked.now = None
    assert not checked.audit.findings()[1]
    assert checked.said() == SINGLES


def test_what_goes_on_changing_is_left_until_it_rests(checked: Checked) -> None:
    assert checked.now is not None
    for version in range(2, 6):
        checked.now = replace(checked.now, version=version)
        assert checked.steps(1) == [False]
    assert checked.steps(1) == [True]


@pytest.mark.parametrize(("threshold", "looks"), [(0.304, False), (0.35, True)])
def test_another_threshold_is_another_question(checked: Checked, threshold: float, looks: bool) -> None:
    checked.steps(2)
    assert checked.now is not None
    checked.now = replace(checked.now, threshold=threshold)
    assert checked.steps(2) == [False, looks]


def test_what_is_kept_leaves_at_once_and_no_picture_is_looked_at_for_it(
    checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked.steps(2)
    found = checked.audit.findings()[0]
    checked.keep(next(each.key for each in found if each.kind is FindingKind.ONE_PICTURE))
    monkeypatch.setattr(Gallery, "survey", lambda *_: pytest.fail("it looked at the folder"))
    checked.audit.request()
    assert checked.steps(1) == [True]
    assert checked.said() == SINGLES[1:]


def test_asked_it_looks_at_once(checked: Checked) -> None:
    checked.audit.request()
    assert checked.steps(2) == [True, False]
    assert checked.said() == SINGLES


def test_asked_while_the_gallery_is_read_it_remembers(checked: Checked) -> None:
    rested, checked.now = checked.now, None
    checked.audit.request()
    assert checked.steps(1) == [False]
    checked.now = rested
    assert checked.steps(1) == [True]


def test_trouble_with_the_gallery_is_tried_again_only_after_a_change(
    checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk is gone")

    with monkeypatch.context() as broken:
        broken.setattr(Gallery, "survey", fail)
        assert checked.steps(4) == [False, True, False, False], "it is tried once"
        assert checked.audit.findings() == ((), False)
    assert checked.steps(2) == [False] * 2
    checked.update()
    assert checked.steps(2) == [False, True]


def test_on_a_thread_it_finds_what_there_is(checked: Checked) -> None:
    tasks = TaskRunner()
    checked.audit = BackgroundAudit(lambda: checked.now, tasks)
    checked.audit.request()
    checked.audit.poll()
    assert until(checked.said) == SINGLES
    assert tasks.close(10) == ()


def test_an_audit_that_took_long_is_not_repeated_at_once_unless_requested(
    checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    audit = checked.audit._audit

    def slow(state: AuditedState) -> None:
        began = checked.clock.now
        monkeypatch.setattr(checked.audit, "_clock", iter([began, began + 5.0, began + 5.0]).__next__)
        audit(state)
        monkeypatch.setattr(checked.audit, "_clock", checked.clock)
        checked.clock.advance(5.0)

    monkeypatch.setattr(checked.audit, "_audit", slow)
    assert checked.steps(2) == [False, True]
    write(checked.folder / "Bob.png", square(RED))
    checked.update()
    checked.clock.advance(46.5)
    assert checked.steps(3) == [False, False, False]
    assert checked.steps(1) == [True]
    write(checked.folder / "Cleo.png", square(RED))
    checked.update()
    checked.audit.request()
    assert checked.steps(1) == [True]


def test_whoever_has_no_consent_is_not_compared(tmp_path: Path) -> None:
    write(tmp_path / "Ada.png", square(RED))
    write(tmp_path / "Grace.png", square(RED))
    with closing(Gallery(tmp_path)) as gallery:
        gallery.update(SquareEnroller(), SquareEnroller().key)
        everybody = audit_gallery(gallery, SquareEnroller().key, 0.3).found
        allowed = audit_gallery(gallery, SquareEnroller().key, 0.3, allows=lambda person: person == "Ada").found
    assert any("Grace" in (each.person, each.other) for each in everybody)
    assert not any("Grace" in (each.person, each.other) or "Grace.png" in each.pictures for each in allowed)


def test_a_consent_that_comes_or_goes_is_a_reason_for_an_audit() -> None:
    state = AuditedState(Path("people"), 1, "colours@1", 0.3, 4)
    assert state.same_as(replace(state))
    assert not state.same_as(replace(state, consents=5))
