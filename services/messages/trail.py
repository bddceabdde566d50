"""Texts about the audit trail."""

from __future__ import annotations

from storage.trail.trail import Problem

_PROBLEMS = {
    "unreadable": "it cannot be read",
    "changed": "it was changed, or another key signed it",
    "not-signed": "the beginning of the trail is missing, so nothing can be checked",
    "out-of-order": "entries before it were removed, added or put into another order",
    "cut-off": "it was cut off while it was written; the next entry takes its place",
    "other-key": "The trail was signed by another computer's key, or made anew with one.",
    "shortened": "Entries that this computer wrote are missing from the trail.",
    "replaced": "This gallery had another trail before, which is gone.",
}


def problem_text(problem: Problem) -> str:
    text = _PROBLEMS[problem.kind]
    return text if problem.line is None else f"Line {problem.line}: {text}."
