"""``calibrate``: learn from the gallery itself which threshold keeps strangers out."""

from __future__ import annotations

import argparse
import time

from commands.app import App
from commands.options import number_where
from learning.thresholds.calibration import Calibration, calibrate
from recognition.interfaces import template_key
from services.evaluation.calibration import store_calibration
from services.messages.evaluation import calibration_warning, expectation_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--target-fpir",
        type=number_where(lambda rate: 0 < rate < 1, "a rate between 0 and 1, such as 0.01"),
        default=0.01,
        metavar="R",
        help="how many strangers may get a name (default 0.01)",
    )
    add("--dry-run", action="store_true", help="print the threshold without storing it")
    add("--json", action="store_true", help="print the whole calibration as JSON")
    add("--seed", type=int, default=0, metavar="N", help="of the resampling (default 0)")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Sets the threshold of this gallery and embedder, and keeps what it was learnt from beside it; 0 when done.

    Raises CalibrationError where nobody would be named at what was found, which is printed then, too.
    """
    detector, embedder = app.detector(), app.embedder()
    gallery, templates = app.enrolled(detector, embedder)
    before = app.threshold(gallery, embedder)
    calibration = calibrate(templates, target_fpir=arguments.target_fpir, made_at=time.time(), seed=arguments.seed)
    if not arguments.dry_run and calibration.is_useful(calibration.threshold):
        store_calibration(gallery.decisions.set_threshold, template_key(embedder), calibration)
    if arguments.json:
        warnings = [calibration_warning(each) for each in calibration.warnings]
        app.print_json(calibration.to_json() | {"warnings": warnings})
    else:
        _print(app, calibration, before)
    calibration.require_useful()
    if not arguments.json:
        if arguments.dry_run:
            app.print(f"Not set: without --dry-run, {calibration.threshold:.3f} becomes the threshold of this gallery.")
        else:
            app.print(f"Set: {calibration.threshold:.3f} is now the threshold of this gallery with {embedder.name}.")
            configured = app.named_threshold if app.named_threshold is not None else app.settings.recognition.threshold
            if configured is not None:
                app.print(f"It is not used while --threshold or recognition.threshold says {configured:g}.")
    return 0


def _print(app: App, calibration: Calibration, before: float) -> None:
    app.print(
        f"{calibration.embedder}: {calibration.pictures} pictures of {calibration.people} people, "
        f"{calibration.people_with_several} of them with two or more."
    )
    app.print(f"Threshold {calibration.threshold:.3f}: {expectation_text(calibration.at(calibration.threshold))}.")
    if abs(before - calibration.threshold) >= 0.0005:
        app.print(f"Before, {before:.3f}: {expectation_text(calibration.at(before))}.")
    for warning in calibration.warnings:
        app.print(f"Note: {calibration_warning(warning)}")
    app.print("Pictures of a gallery are often better than a camera's looks: expect more misses there.")
