"""``gallery check``: updates the gallery and audits its pictures and people."""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.gallery.list_people import as_json, bring_up_to_date, opened, print_gallery
from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding
from recognition.errors import UsageError
from recognition.interfaces import template_key
from services.messages.findings import SEVERITIES, finding_text

if TYPE_CHECKING:
    from commands.gallery.command import NewAction
    from storage.gallery.gallery import Gallery

_BEYOND_REFUSAL = ("duplicate", "wrong-person")
"""Findings reported for refused pictures in addition to the reason of the refusal."""


def add_actions(action: NewAction) -> None:
    check = action("check", "update the gallery; list refused pictures and what is wrong with pictures and people")
    check.add_argument("--anew", action="store_true", help="process pictures again that are known already")
    check.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="KEY",
        help="nothing is wrong with this finding: do not report it again",
    )
    check.add_argument("--say-again", action="append", default=[], metavar="KEY", help="undo --keep")
    check.add_argument("--json", action="store_true", help="print the result as JSON")
    check.set_defaults(do=_check)


def _check(arguments: argparse.Namespace, app: App) -> int:
    """0 whatever is found; 2 no such finding."""
    from learning.gallery_audit.audit import find_all, records_to_audit, reported

    with opened(app) as gallery:
        if arguments.anew:
            gallery.forget_answers()
        embedder = bring_up_to_date(gallery, app)
        threshold = app.threshold(gallery, embedder)
        records = records_to_audit(gallery, template_key(embedder))
        found = find_all(records, threshold)
        _keep(gallery, found, arguments.keep, arguments.say_again)
        shown = reported(found, gallery.decisions.kept_findings())
        if arguments.json:
            findings = [_finding_as_json(each) for each in shown]
            answer = {**as_json(gallery), "threshold": threshold, "findings": findings}
            app.print(json.dumps(answer, ensure_ascii=False, indent=2))
        else:
            owners: dict[str, set[str]] = {}
            for record in records:
                owners.setdefault(record.sha256, set()).add(record.person)
            shared = {record.path for record in records if len(owners[record.sha256]) > 1}
            _print(gallery, app, shown, unnoted=shared | {path for each in found for path in _subjects(each)})
    return 0


def _keep(gallery: Gallery, found: Sequence[Finding], keep: Sequence[str], say_again: Sequence[str]) -> None:
    known = {each.key for each in found} | gallery.decisions.kept_findings()
    for key in (*keep, *say_again):
        if key not in known:
            raise UsageError(f"There is no finding '{key}'; 'gallery check' prints the keys.")
    for key in keep:
        gallery.decisions.keep_finding(key)
    for key in say_again:
        gallery.decisions.keep_finding(key, kept=False)


def _print(gallery: Gallery, app: App, shown: Sequence[Finding], *, unnoted: Collection[str]) -> None:
    """``unnoted``: pictures whose notes repeat a finding, reported or kept."""
    refused = {picture.path for picture in gallery.refused()}

    def is_new(finding: Finding) -> bool:
        """Whether it adds to the list of refused pictures."""
        return finding.kind in _BEYOND_REFUSAL or not (finding.pictures and finding.pictures[0] in refused)

    def findings() -> None:
        for severity, heading in SEVERITIES.items():
            group = [each for each in shown if each.severity == severity and is_new(each)]
            if group:
                app.print()
                app.print(f"{heading}:")
            for each in group:
                app.print(f"  {_subject(each)}: {finding_text(each)} [{each.key}]")
        if any(is_new(each) for each in shown):
            app.print()
            app.print("To stop reporting a finding: gallery check --keep KEY")

    print_gallery(gallery, app, findings, unnoted=unnoted)


def _subjects(finding: Finding) -> tuple[str, ...]:
    return () if finding.kind in ABOUT_PEOPLE else finding.pictures[:1]


def _subject(finding: Finding) -> str:
    people = [each for each in (finding.person, finding.other) if each]
    if finding.kind in ABOUT_PEOPLE or not finding.pictures:
        return ", ".join(people) or "Several people"
    return finding.pictures[0]


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
