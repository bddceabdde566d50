"""``evaluate --video``: every detector with every embedder on clips whose faces are known."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from commands.tables import print_table
from recognition.errors import UsageError

if TYPE_CHECKING:
    from learning.video_evaluation import VideoReport
    from recognition.interfaces import Detector, Embedder

COLUMNS = (
    "clip, detector, embedder",
    "threshold",
    "faces",
    "right",
    "wrong",
    "uncertain",
    "pending",
    "unknown",
    "not found",
    "stranger's faces",
    "named",
    "flips a minute",
)


def evaluate_videos(arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]) -> int:
    """Prints one row for each clip, detector and embedder; 0 when done."""
    clips = _clips(arguments)
    rows = []
    # All are made first: a network that is missing is said before minutes of work, not after.
    made = [app.embedder(name) for name in embedders] or [app.embedder()]
    finders = {name: app.detector(name) for name in detectors}
    for embedder in made:
        for name, detector in finders.items():
            for video, truth in clips:
                report, threshold = _score(app, detector, embedder, video, truth)
                rows.append(video_row(f"{video.stem}, {name}, {embedder.name}", threshold, report))
    print_table(COLUMNS, rows, app.out, markdown=arguments.markdown)
    return 0


def video_row(title: str, threshold: float, report: VideoReport) -> list[str]:
    known = [each for each in report.people if each.enrolled]
    strangers = [each for each in report.people if not each.enrolled]
    share = "-" if report.right_share is None else f"{report.right_share:.1%}"
    return [
        title,
        f"{threshold:.3f}",
        str(report.faces),
        f"{sum(each.right for each in known)} ({share})",
        str(report.wrong),
        str(sum(each.uncertain for each in known)),
        str(sum(each.pending for each in known)),
        str(sum(each.unknown for each in known)),
        str(report.missed),
        str(sum(each.faces for each in strangers)),
        str(report.strangers_named),
        f"{report.flips_a_minute:.1f}",
    ]


def _score(app: App, detector: Detector, embedder: Embedder, video: Path, truth: Path) -> tuple[VideoReport, float]:
    from learning.video_evaluation import frame_count, score_video, video_frames
    from learning.video_truth import load_truth
    from recognition.following import Follower, FollowRules, analyse
    from recognition.identity import Rules

    wanted = app.settings.recognition
    rules = FollowRules(
        identity=Rules(looks_to_decide=wanted.looks_to_decide),
        looks_kept=wanted.looks_kept,
        settled_interval=wanted.settled_interval,
    )
    faces = load_truth(truth)
    gallery, templates = app.enrolled(detector, embedder)
    threshold = app.threshold(gallery, embedder)
    follow = partial(
        analyse,
        follower=Follower(detector, embedder.crop_spec, rules),
        embedder=embedder,
        templates=templates,
        rules=rules.identity,
        threshold=threshold,
    )
    with app.progress() as progress:

        def counted(words: str, fraction: float | None) -> None:
            progress(f"{video.name} with {detector.name} and {embedder.name}: {words.lower()}", fraction)

        report = score_video(
            video_frames(video), follow, faces, templates.names, frame_count=frame_count(video), progress=counted
        )
    return report, threshold


def _clips(arguments: argparse.Namespace) -> list[tuple[Path, Path]]:
    truths = arguments.truth or []
    if len(truths) != len(arguments.video):
        raise UsageError(f"Give one --truth for each --video: there are {len(truths)} for {len(arguments.video)}.")
    return list(zip(arguments.video, truths, strict=True))
