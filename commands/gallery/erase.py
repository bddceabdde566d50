"""``gallery erase``: a person out of everything that Rollcall keeps, for good, with a search of every byte after it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import platformdirs

from commands.app import App, audit_folder
from commands.options import NewAction
from recognition.errors import RollcallError
from services.messages.formatting import count_text
from services.privacy.erasure import Places, Receipt, erase_person
from services.program import NAME, log_file


def add_actions(action: NewAction) -> None:
    erase = action("erase", "delete a person from everywhere for good, and search every byte for what is left")
    erase.add_argument("person", metavar="NAME")
    erase.add_argument("--yes", action="store_true", help="without the question")
    erase.add_argument("--json", action="store_true", help="print the receipt as JSON")
    erase.set_defaults(do=_erase)


def places_of(app: App) -> Places:
    cache = app.cache_folder
    own = (audit_folder(), Path(platformdirs.user_config_dir(NAME, appauthor=False)), cache, log_file().parent)
    return Places(app.gallery_folder, tuple(dict.fromkeys(own)), (app.models_folder, cache / "networks"))


def _erase(arguments: argparse.Namespace, app: App) -> int:
    """0 nothing is left; 1 something is, which is named."""
    question = f"Erase {arguments.person} for good: photos, templates, sightings, and what was learned of them?"
    if not (arguments.yes or app.is_sure(question, "What is erased cannot be restored: run the same line with --yes.")):
        return 1
    return erase_and_say(app, arguments.person, as_json=arguments.json)


def erase_and_say(app: App, person: str, *, as_json: bool) -> int:
    """As ``_erase``, without the question."""
    with app.progress() as progress:
        done = erase_person(places_of(app), person, app.audit_trail, time.time(), progress)
    receipt, left = done.receipt, done.left
    if as_json:
        named = [{"file": str(each.file), "kind": each.kind} for each in left]
        app.print_json({**asdict(receipt), "complete": receipt.is_complete, "left_in": named})
    else:
        _print(app, receipt, done.recognizers)
        for each in left:
            app.print(f"Left: {each.file} ({each.kind})")
    return 0 if receipt.is_complete else RollcallError.exit_status


def _print(app: App, receipt: Receipt, recognizers: Sequence[str]) -> None:
    deleted = ", ".join(
        (
            count_text(receipt.pictures, "picture"),
            count_text(receipt.templates, "template"),
            count_text(receipt.sightings, "sighting"),
        )
    )
    app.print(f"Erased: {deleted}.")
    if recognizers:
        app.print(f"Deleted, as they had learned the person: {', '.join(recognizers)}. Train them again.")
    searched = f"{count_text(receipt.files, 'file')} ({receipt.bytes / 1e6:,.1f} MB)"
    if receipt.is_complete:
        app.print(f"Searched {searched} byte by byte: nothing is left. The receipt is in the audit trail.")
    else:
        app.print(f"Searched {searched} byte by byte. Something is left: close what uses it, and run the same again.")
