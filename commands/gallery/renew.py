"""``gallery renew``: a new key for all templates, so that those that were stolen match nothing any more."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from commands.app import App, audit_folder
from commands.options import NewAction
from services.gallery.renewal import renew
from services.messages.formatting import count_text


def add_actions(action: NewAction) -> None:
    renewal = action("renew", "a new secret transform of all templates: copies of the old ones match nothing any more")
    renewal.add_argument(
        "--anew", action="store_true", help="although the former key is lost: the pictures are read again"
    )
    renewal.add_argument("--yes", action="store_true", help="with --anew: without the question")
    renewal.add_argument("--json", action="store_true", help="print JSON")
    renewal.set_defaults(do=_renew)


def _renew(arguments: argparse.Namespace, app: App) -> int:
    question = "Give up the former key, and have all templates made anew from the pictures?"
    unasked = "To have all templates made anew run the same line with --yes."
    if arguments.anew and not arguments.yes and not app.is_sure(question, unasked):
        return 1
    with app.progress() as progress:
        done = renew(app.gallery_folder, audit_folder(), app.record, progress, anew=arguments.anew)
    if arguments.json:
        app.print_json(asdict(done))
        return 0
    app.print(
        f"{count_text(done.templates, 'template')}, {count_text(done.looks, 'look')} at strangers and "
        f"{count_text(done.recognizers, 'trained recogniser')} are under a new key."
    )
    if done.dropped:
        app.print(f"{count_text(done.dropped, 'embedding')} will be made anew from the pictures.")
    if done.lost:
        app.print(f"{count_text(done.lost, 'trained recogniser')} cannot be carried over: train again.")
    return 0
