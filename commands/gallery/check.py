"""``gallery check``: reads what is new in the gallery, and says what is wrong with its pictures and people."""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.gallery.list_people import as_json, bring_up_to_date, opened, print_gallery
from recognition.errors import UsageError
from recognition.interfaces import template_key

if TYPE_CHECKING:
    from commands.gallery.command import NewAction
    from learning.gallery_audit.findings import Finding
    from storage.gallery.gallery import Gallery

_GROUPS = (
    (2, "To put right: this can give somebody the wrong name, or none"),
    (1, "Better without: names would be surer"),
    (0, "Good to know"),
)
_BEYOND_REFUSAL = ("duplicate", "wrong-person")
"""What is said of refused pictures beside why they are refused."""
_OF_PEOPLE = ("same-person", "similar-name", "look-alike", "one-picture")


def add_actions(action: NewAction) -> None:
    check = action("check", "read what is new; say which pictures are refused, and what is wrong or worth knowing")
    check.add_argument("--anew", action="store_true", help="read the pictures that are known already, too")
    check.add_argument(
        "--keep", action="append", default=[], metavar="KEY", help="this finding is right as it is: say it no more"
    )
    check.add_argument("--say-again", action="append", default=[], metavar="KEY", help="take a --keep back")
    check.add_argument("--json", action="store_true", help="print the result as JSON")
    check.set_defaults(do=_check)


def _check(arguments: argparse.Namespace, app: App) -> int:
    """0 whatever is found; 2 no such finding."""
    from learning.gallery_audit.audit import everything_found, to_be_said
    from learning.gallery_audit.gallery_records import charts_of

    with opened(app) as gallery:
        if arguments.anew:
            gallery.forget_answers()
        embedder = bring_up_to_date(gallery, app)
        threshold = app.threshold(gallery, embedder)
        charts = charts_of(gallery, template_key(embedder))
        found = everything_found(charts, threshold)
        _keep(gallery, found, arguments.keep, arguments.say_again)
        said = to_be_said(found, gallery.kept_findings())
        if arguments.json:
            findings = [_finding_as_json(each) for each in said]
            answer = {**as_json(gallery), "threshold": threshold, "findings": findings}
            app.print(json.dumps(answer, ensure_ascii=False, indent=2))
        else:
            owners: dict[str, set[str]] = {}
            for chart in charts:
                owners.setdefault(chart.sha256, set()).add(chart.person)
            shared = {chart.path for chart in charts if len(owners[chart.sha256]) > 1}
            _print(gallery, app, said, unnoted=shared | {path for each in found for path in _subjects(each)})
    return 0


def _keep(gallery: Gallery, found: Sequence[Finding], keep: Sequence[str], say_again: Sequence[str]) -> None:
    known = {each.key for each in found} | gallery.kept_findings()
    for key in (*keep, *say_again):
        if key not in known:
            raise UsageError(f"There is no finding '{key}'; the keys stand behind what 'gallery check' says.")
    for key in keep:
        gallery.keep_finding(key)
    for key in say_again:
        gallery.keep_finding(key, kept=False)


def _print(gallery: Gallery, app: App, said: Sequence[Finding], *, unnoted: Collection[str]) -> None:
    """``unnoted``: pictures whose notes say what a finding says, or said before it was kept."""
    refused = {picture.path for picture in gallery.refused()}

    def of_use(finding: Finding) -> bool:
        """Whether it says more than the list of what is refused."""
        return finding.kind in _BEYOND_REFUSAL or not (finding.pictures and finding.pictures[0] in refused)

    def findings() -> None:
        for severity, heading in _GROUPS:
            group = [each for each in said if each.severity == severity and of_use(each)]
            if group:
                app.print()
                app.print(f"{heading}:")
            for each in group:
                app.print(f"  {_subject(each)}: {each.sentence} [{each.key}]")
        if any(of_use(each) for each in said):
            app.print()
            app.print("If something of this is right as it is: gallery check --keep KEY, and it is said no more.")

    print_gallery(gallery, app, findings, unnoted=unnoted)


def _subjects(finding: Finding) -> tuple[str, ...]:
    return () if finding.kind in _OF_PEOPLE else finding.pictures[:1]


def _subject(finding: Finding) -> str:
    people = [each for each in (finding.person, finding.other) if each]
    if finding.kind in _OF_PEOPLE or not finding.pictures:
        return ", ".join(people) or "Several people"
    return finding.pictures[0]


def _finding_as_json(finding: Finding) -> dict[str, Any]:
    return {
        "key": finding.key,
        "kind": finding.kind,
        "severity": finding.severity,
        "sentence": finding.sentence,
        "person": finding.person,
        "other": finding.other,
        "pictures": finding.pictures,
        "actions": finding.actions,
    }
