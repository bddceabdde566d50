"""Carries out what was decided about a finding, or about several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gui.audit.offers import Offer, concerned_files, open_to
from gui.widgets.dialogs import ask_for_pictures
from gui.widgets.face_chooser import choose_face
from gui.widgets.name_question import ask_new_name
from learning.gallery_audit.findings import Finding, FindingAction
from realtime.interfaces import Snapshot
from services.app_services import AppServices
from services.messages.findings import trash_reason


class FindingActions:
    """``done`` is called with the findings after the command about them: at once, or after an answer."""

    def __init__(
        self,
        services: AppServices,
        snapshot: Callable[[], Snapshot],
        done: Callable[[Sequence[Finding]], None],
        window: QWidget,
    ) -> None:
        self._services = services
        self._session = services.session
        self._snapshot = snapshot
        self._done = done
        self._window = window

    def act(self, offer: Offer, findings: Sequence[Finding]) -> None:
        if len(findings) > 1:
            self._act_on_several(offer.action, findings)
        elif findings:
            self._act_on_one(offer, findings[0])

    def _act_on_one(self, offer: Offer, finding: Finding) -> None:
        person, other, people = finding.person or "", finding.other or "", self._services.people
        match offer.action:
            case FindingAction.KEEP:
                people.keep(finding.key)
            case FindingAction.SET_ASIDE:
                people.set_aside(concerned_files(finding), trash_reason(finding))
            case FindingAction.MOVE:
                people.move_pictures(concerned_files(finding), other)
            case FindingAction.MERGE:
                people.merge(*((other, person) if offer.swapped else (person, other)))
            case FindingAction.REMOVE:
                people.remove(person)
            case FindingAction.RENAME:
                names = [each.name for each in self._snapshot().gallery.people]
                ask_new_name(person, names, people, self._window, lambda: self._done([finding]))
                return
            case FindingAction.CHOOSE_FACE:
                self._choose_face(finding)
                return
            case FindingAction.ADD_PICTURES:
                self._add_pictures(other if offer.swapped else person, finding)
                return
        self._done([finding])

    def _act_on_several(self, action: FindingAction, findings: Sequence[Finding]) -> None:
        findings = open_to(action, findings)
        if action is FindingAction.SET_ASIDE:
            paths = dict.fromkeys(path for each in findings for path in concerned_files(each))
            self._services.people.set_aside(tuple(paths), trash_reason(*findings))
        else:
            for finding in findings:
                self._services.people.keep(finding.key)
        self._done(findings)

    def _choose_face(self, finding: Finding) -> None:
        folder = self._snapshot().gallery.folder
        if folder is not None and finding.pictures:
            file = folder / finding.pictures[0]
            dialog = choose_face(self._services, file, finding.person or "", self._window)
            dialog.accepted.connect(lambda: self._done([finding]))

    def _add_pictures(self, person: str, finding: Finding) -> None:
        def add(files: list[Path]) -> None:
            self._services.session.add_pictures(person, files)
            self._done([finding])

        ask_for_pictures(self._window, f"Add pictures of {person}", add)
