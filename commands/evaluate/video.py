"""``evaluate --video``: every detector with every embedder on clips whose faces are known, or all strangers'."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from commands.app import App
from commands.output_files import Evaluated, origin
from commands.recognizer_selection import SelectedRecognizer, selected_recognizer
from commands.tables import print_table
from learning.datasets.datasets import Role, fingerprint, load_folders
from learning.evaluation.reports import VIDEO_COLUMNS, video_page, video_row
from learning.evaluation.video_evaluation import VideoEvaluation, VideoRun, score_video
from learning.evaluation.video_truth import VideoTruth, frame_count, load_truth, video_frames
from learning.thresholds.defaults import counted_people, starting_threshold
from realtime.pipeline.profiles import PROFILES, rules_for
from recognition.errors import PictureError, UsageError
from recognition.input_files import require_file
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.templates import Templates
from recognition.progress import Progress
from recognition.tracking.follower import Follower, analyse
from services.messages.evaluation import clip_warning
from storage.files.pictures import read_picture


def evaluate_videos(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    """Prints one run for each clip, detector and embedder, with the gallery in use."""
    strangers = arguments.strangers or []
    clips = [(video, load_truth(truth)) for video, truth in clips_of(arguments)]
    clips += [(video, VideoTruth.of_strangers()) for video in strangers]
    people: list[Path | None] = list(arguments.people or [None])
    if len(people) == 1:
        people *= len(clips)
    if len(people) != len(clips):
        raise UsageError(f"Give one --people for each clip, or one for all: there are {len(people)} for {len(clips)}.")
    # All are created first: a missing network is reported before minutes of work, not after.
    selected = selected_recognizer(app)
    made = [app.embedder(name) for name in embedders] or [selected.embedder()]
    finders = [app.detector(name) for name in detectors or [app.detector_name]]
    runs = tuple(
        _run(app, selected, detector, embedder, video, truth, registered)
        for (video, truth), registered in zip(clips, people, strict=True)
        for embedder in made
        for detector in finders
    )
    evaluation = VideoEvaluation(runs, origin(arguments))
    print_table(VIDEO_COLUMNS, [video_row(each) for each in runs], app.out, markdown=arguments.markdown)
    return evaluation.to_json(), lambda: video_page(evaluation, [clip_warning(each) for each in evaluation.warnings()])


def _run(
    app: App,
    selected: SelectedRecognizer,
    detector: Detector,
    embedder: Embedder,
    video: Path,
    truth: VideoTruth,
    people: Path | None,
) -> VideoRun:
    rules = rules_for(app.settings, PROFILES["fast"])
    if people is None:
        gallery, enrolled = app.enrolled(detector, embedder)
        templates, threshold = selected.templates(enrolled), selected.threshold(gallery, embedder)
    else:
        templates = _registered(people, app, detector, embedder)
        wanted_threshold = app.named_threshold or app.settings.recognition.threshold
        threshold = wanted_threshold or starting_threshold(embedder.name, counted_people(templates.people))
    follow = partial(
        analyse,
        follower=Follower(detector, embedder.crop_spec, rules),
        embedder=embedder,
        templates=templates,
        rules=rules.identity,
        threshold=threshold,
    )
    with app.progress() as progress:

        def counted(inner: Progress) -> None:
            progress(replace(inner, subject=f"{video.name}, {detector.name}, {embedder.name}"))

        start = time.perf_counter()
        report = score_video(
            video_frames(video),
            follow,
            truth,
            templates.names,
            small_face=rules.identity.small_face,
            frame_count=frame_count(video),
            progress=counted,
        )
        took = time.perf_counter() - start
    return VideoRun(
        clip=video.stem,
        clip_sha256=fingerprint(video.parent, (video.name,)),
        detector=detector.name,
        embedder=template_key(embedder),
        threshold=threshold,
        enrolled=len(templates.names),
        seconds=took,
        report=report,
    )


def _registered(people: Path, app: App, detector: Detector, embedder: Embedder) -> Templates:
    """The templates of a folder of people; refused pictures are left out, and nothing is stored."""
    data, enroller = load_folders(people), app.enroller(detector.name, embedder)
    vectors, names = [], []
    for path, person, role in zip(data.paths, data.people, data.roles, strict=True):
        if role in (Role.STRANGER, Role.PROBE):
            continue
        with suppress(PictureError):
            vectors.append(enroller.template(read_picture(data.root / path)).vector)
            names.append(person)
    rows = np.array(vectors, np.float32).reshape(len(names), embedder.dimension)
    return Templates(rows, tuple(names), template_key(embedder), app.scoring)


def clips_of(arguments: argparse.Namespace) -> list[tuple[Path, Path]]:
    """(video, truth) files. Raises UsageError where they are not as many."""
    truths, videos = arguments.truth or [], arguments.video or []
    if len(truths) != len(videos):
        raise UsageError(f"Give one --truth for each --video: there are {len(truths)} for {len(videos)}.")
    for truth in truths:
        require_file(truth)
    return list(zip(videos, truths, strict=True))
