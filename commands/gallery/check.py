"""``gallery check``: updates the gallery and audits its pictures and people."""

from __future__ import annotations

import argparse
from typing import Any

from commands.app import App
from commands.gallery.list_people import as_json, print_gallery, print_section
from commands.options import NewAction
from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding
from recognition.interfaces import template_key
from services.gallery.audit import AuditReport, audit_gallery
from services.messages.findings import SEVERITIES, finding_text
from services.messages.formatting import count_text
from storage.gallery.gallery import Gallery
from storage.sealing.photos import shown_path

_BEYOND_REFUSAL = ("duplicate", "wrong-person")
"""Findings reported for refused pictures in addition to the reason of the refusal."""


def add_actions(action: NewAction) -> None:
    check = action("check", "update the gallery; list refused pictures and what is wrong with pictures and people")
    add = check.add_argument
    add("--anew", action="store_true", help="process pictures again that are known already")
    add("--keep", action="append", default=[], metavar="KEY", help="do not report this finding again")
    add("--say-again", action="append", default=[], metavar="KEY", help="undo --keep")
    add("--json", action="store_true", help="print the result as JSON")
    check.set_defaults(do=_check)


def _check(arguments: argparse.Namespace, app: App) -> int:
    """0 whatever is found; 2 no such finding."""
    with app.open_gallery() as gallery:
        if arguments.anew:
            gallery.forget_readings()
        embedder = app.embedder()
        app.update_gallery(gallery, app.detector_name, embedder)
        threshold = app.threshold(gallery, embedder)
        keep, unkeep = arguments.keep, arguments.say_again
        app.consent.refresh()
        allows = app.consent.allows
        report = audit_gallery(gallery, template_key(embedder), threshold, keep=keep, unkeep=unkeep, allows=allows)
        without = sum(not allows(each.name) for each in gallery.people())
        if without:
            app.say(f"Not compared, as they have no valid consent: {count_text(without, 'person', 'people')}.")
        if arguments.json:
            findings = [_finding_as_json(each) for each in report.reported]
            answer = {**as_json(gallery), "threshold": threshold, "findings": findings}
            app.print_json(answer)
        else:
            _print(gallery, app, report)
    return 0


def _print(gallery: Gallery, app: App, report: AuditReport) -> None:
    refused = {picture.path for picture in gallery.refused()}

    def is_new(finding: Finding) -> bool:
        """Whether it adds to the list of refused pictures."""
        return finding.kind in _BEYOND_REFUSAL or not (finding.pictures and finding.pictures[0] in refused)

    def findings() -> None:
        for severity, heading in SEVERITIES.items():
            group = [each for each in report.reported if each.severity == severity and is_new(each)]
            lines = [f"{_subject(each)}: {finding_text(each)} [{each.key}]" for each in group]
            print_section(app, heading, lines)
        if any(is_new(each) for each in report.reported):
            app.print()
            app.print("To stop reporting a finding: gallery check --keep KEY")

    print_gallery(gallery, app, findings, unnoted=report.repeated)


def _subject(finding: Finding) -> str:
    people = [each for each in (finding.person, finding.other) if each]
    if finding.kind in ABOUT_PEOPLE or not finding.pictures:
        return ", ".join(people) or "Several people"
    return shown_path(finding.pictures[0])


def _finding_as_json(finding: Finding) -> dict[str, Any]:
    return {
        "key": finding.key,
        "kind": finding.kind,
        "severity": finding.severity,
        "sentence": finding_text(finding),
        "person": finding.person,
        "other": finding.other,
        "pictures": finding.pictures,
        "actions": finding.actions,
    }
