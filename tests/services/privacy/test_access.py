"""Who may change or give away: every command of the window's services is known to need an operator, or to need none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.attendance.page import Attendance
from services.enrolment.live_enrolment import LiveEnrolment
from services.evaluation.calibration import Thresholds
from services.gallery.corrections import FaceCorrections
from services.gallery.editor import GalleryEditor
from services.gallery.people_import import PeopleImport
from services.journal.sightings import Sightings
from services.journal.strangers import Strangers
from services.models.models import Models
from services.pictures.sorting import FaceSorting
from services.privacy.access import Access, needs_operator
from services.privacy.audit import TrailPage
from services.privacy.consent_page import ConsentPage
from services.privacy.operators import Operators
from services.recorder import Recorder
from services.session_commands import SessionCommands
from services.training.page import TrainingPage
from storage.operators import HashCost, OperatorFile

FREE = {
    ConsentPage: "view cancel may_be_recognised",
    Attendance: "show view is_open is_due refresh",
    FaceCorrections: "card image",
    FaceSorting: "view cancel changed open",
    GalleryEditor: "view same_person check cancel find_faces forget_unfinished",
    LiveEnrolment: "view begin strike finish cancel",
    Models: "view cancel refresh",
    Operators: "view cancel refresh unlock",
    PeopleImport: "view cancel look",
    Recorder: "view cancel undo_picture stop_recording stop",
    SessionCommands: "choose_source add_source remove_source",
    Sightings: "view is_open is_due refresh show sign_in",
    Strangers: "view is_open is_due refresh show_looks unname_sightings",
    Thresholds: "refresh evidence expected",
    TrailPage: "view cancel show verify",
    TrainingPage: "view cancel changed refresh compare",
}
"""What only looks, ends, or takes back what was allowed before; and signing in at the desk."""


@pytest.mark.parametrize("service", FREE, ids=lambda service: service.__name__)
def test_every_command_is_known(service: type) -> None:
    methods = {
        name: each
        for kind in service.__mro__
        for name, each in vars(kind).items()
        if not name.startswith("_") and callable(each) and kind.__module__.startswith("services")
    }
    methods.pop("record", None)
    free = {name for name, each in methods.items() if not getattr(each, "needs_operator", False)}
    assert free - {"Protocol"} == set(FREE[service].split())


class Service:
    def __init__(self, access: Access) -> None:
        self.access = access
        self.done: list[Any] = []

    @needs_operator
    def change(self, what: str, *, twice: bool = False) -> None:
        self.done += [what] * (1 + twice)


def test_a_marked_method_waits_and_keeps_its_arguments(tmp_path: Path) -> None:
    operators = OperatorFile(tmp_path / "operators.jsonl", cost=HashCost(64, 1, 1))
    service = Service(Access(operators))
    service.change("free")
    operators.add("Ada", "1234")
    service.change("first")
    service.change("second", twice=True)
    assert (service.done, service.access.is_wanted) == (["free"], True)
    service.access.go_on()
    assert service.done == ["free"], "it is still locked"
    service.access.unlock("Ada", "1234")
    service.access.go_on()
    assert service.done == ["free", "second", "second"]
    service.access.lock()
    service.change("third")
    service.access.give_up()
    service.access.unlock("Ada", "1234")
    service.access.go_on()
    assert service.done == ["free", "second", "second"]
