"""Texts about the audit trail."""

from __future__ import annotations

from services.language import tr, tr_count
from services.messages.formatting import comma_text
from storage.trail.trail import Entry, Problem


def problem_text(problem: Problem) -> str:
    text = _problems()[problem.kind]
    return text if problem.line is None else tr("Line {number}: {problem}.", number=problem.line, problem=text)


def whole_text(entries: int) -> str:
    return tr_count(
        "The trail is whole: {n} entry, signed and in its place.",
        "The trail is whole: {n} entries, each signed and in its place.",
        entries,
    )


def action_text(action: str) -> str:
    """What was done, in a word or two; the code itself where there is no text for it."""
    return _actions().get(action, action)


def details_text(entry: Entry) -> str:
    """'pictures 3, embedder sface@1'."""
    return comma_text([f"{name} {value}" for name, value in (entry.details or {}).items()])


def _problems() -> dict[str, str]:
    return {
        "unreadable": tr("it cannot be read"),
        "changed": tr("it was changed, or another key signed it"),
        "not-signed": tr("the beginning of the trail is missing, so nothing can be checked"),
        "out-of-order": tr("entries before it were removed, added or put into another order"),
        "cut-off": tr("it was cut off while it was written; the next entry takes its place"),
        "other-key": tr("The trail was signed by another computer's key, or made anew with one."),
        "shortened": tr("Entries that this computer wrote are missing from the trail."),
        "replaced": tr("This gallery had another trail before, which is gone."),
    }


def _actions() -> dict[str, str]:
    return {
        "added-pictures": tr("Pictures added"),
        "added-face": tr("Face added"),
        "renamed": tr("Renamed"),
        "merged": tr("Merged"),
        "moved": tr("Pictures moved"),
        "removed-person": tr("Person removed"),
        "removed-picture": tr("Picture removed"),
        "set-aside": tr("Pictures set aside"),
        "restored": tr("Restored"),
        "erased": tr("Erased for good"),
        "imported": tr("Imported"),
        "corrected-person": tr("Face named"),
        "corrected-denied": tr("Face denied"),
        "corrected-ignored": tr("Face ignored"),
        "named-stranger": tr("Stranger named"),
        "stranger-named": tr("Stranger named"),
        "strangers-merged": tr("Strangers merged"),
        "stranger-erased": tr("Stranger erased"),
        "ignored-stranger": tr("Stranger ignored"),
        "sightings-erased": tr("Sightings erased"),
        "sightings-saved": tr("Sightings exported"),
        "days-saved": tr("Days exported"),
        "people-exported": tr("People exported"),
        "audit-exported": tr("Trail exported"),
        "audit-cut": tr("Old entries cut"),
        "threshold-set": tr("Threshold set"),
        "setting-changed": tr("Setting changed"),
        "model-installed": tr("Model installed"),
        "model-imported": tr("Model imported"),
        "consent-given": tr("Consent given"),
        "consent-withdrawn": tr("Consent withdrawn"),
        "consent-text": tr("Consent text added"),
        "photos-sealed": tr("Photos sealed"),
        "photos-released": tr("Photos made plain"),
        "templates-renewed": tr("Templates renewed"),
        "operator-unlocked": tr("Unlocked"),
        "operator-refused": tr("Wrong PIN"),
        "operator-added": tr("Operator added"),
        "operator-removed": tr("Operator removed"),
        "operator-pin-set": tr("New PIN"),
        "operators-reset": tr("Operators reset"),
        "token-added": tr("Token added"),
        "token-revoked": tr("Token revoked"),
        "attendance-entered": tr("Attendance entered"),
        "attendance-rules": tr("Attendance rules set"),
        "attendance-saved": tr("Attendance exported"),
        "server-exchange": tr("Exchanged with the database server"),
        "server-left": tr("Database server left"),
        "template-key-saved": tr("Key of the templates saved"),
    }
